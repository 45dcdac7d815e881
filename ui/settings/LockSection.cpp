// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "settings/LockSection.h"

#include "lock/VaultLock.h"
#include "theme/Metrics.h"
#include "widgets/Label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::JobsOnLock;

LockSection::LockSection(model::VaultLock *lock, QWidget *parent)
    : SettingsSection(parent), m_lock(lock), m_idle(new QComboBox), m_screen(new QCheckBox(tr("When the &screen locks"))), m_sleep(new QCheckBox(tr("Before the computer s&leeps"))),
      m_user(new QCheckBox(tr("When &another user takes over the screen"))), m_jobs(new QButtonGroup(this))
{
    const auto paragraph = [](const QString &text) {
        auto *label = new Label(text, TextRole::Text, Token::Muted);
        label->setWordWrap(true);
        return label;
    };
    for (const std::chrono::minutes choice : model::idleChoices) {
        m_idle->addItem(tr("after %Ln minute(s)", nullptr, int(choice.count())), int(choice.count()));
    }
    m_idle->addItem(tr("never"), 0);
    m_idle->setAccessibleName(tr("Lock when not used"));
    auto *idleLabel = new Label(tr("Lock when not &used"));
    idleLabel->setBuddy(m_idle);
    auto *idleRow = new QHBoxLayout;
    idleRow->setSpacing(metrics::gap);
    idleRow->addWidget(idleLabel);
    idleRow->addWidget(m_idle);
    idleRow->addStretch(1);

    auto *stop = new QRadioButton(tr("S&top at a safe point"));
    auto *goOn = new QRadioButton(tr("&Go on behind the lock"));
    m_jobs->addButton(stop, int(JobsOnLock::Stop));
    m_jobs->addButton(goOn, int(JobsOnLock::GoOn));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(paragraph(tr("A locked vault has forgotten keys, records, what was revealed and what waits in the trays of changes. Nothing on the service is touched.")));
    column->addSpacing(metrics::gapTight);
    column->addLayout(idleRow);
    for (QCheckBox *const box : {m_screen, m_sleep, m_user}) {
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &LockSection::apply);
    }
    column->addSpacing(metrics::gap);
    column->addWidget(new Label(tr("Running jobs"), TextRole::Strong));
    // What a choice means stands under its words.
    const auto explained = [&](QRadioButton *choice, const QString &meaning) {
        Label *const text = paragraph(meaning);
        text->setIndent(choice->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + choice->style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
        auto *both = new QVBoxLayout;
        both->setSpacing(2);
        both->addWidget(choice);
        both->addWidget(text);
        column->addLayout(both);
    };
    explained(stop, tr("Between two records or batches. A migration goes on from its journal when you resume it; others are begun anew."));
    explained(goOn, tr("What a job works on stays in memory until it has ended."));
    connect(m_idle, &QComboBox::currentIndexChanged, this, &LockSection::apply);
    connect(m_jobs, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked) {
            apply();
        }
    });
    connect(lock, &model::VaultLock::settingsChanged, this, &LockSection::showValues);
    showValues();
}

QString LockSection::title() const { return tr("Locking"); }

QString LockSection::iconName() const { return u"lock"_s; }

void LockSection::showValues()
{
    m_showing = true;
    const model::LockSettings &values = m_lock->settings();
    m_idle->setCurrentIndex(m_idle->findData(values.idle ? int(values.idle->count()) : 0));
    m_screen->setChecked(values.onScreenLock);
    m_sleep->setChecked(values.onSleep);
    m_user->setChecked(values.onUserSwitch);
    m_jobs->button(int(values.jobs))->setChecked(true);
    m_showing = false;
}

void LockSection::apply()
{
    if (m_showing) {
        return;
    }
    model::LockSettings values;
    const int minutes = m_idle->currentData().toInt();
    values.idle = minutes > 0 ? std::optional(std::chrono::minutes(minutes)) : std::nullopt;
    values.onScreenLock = m_screen->isChecked();
    values.onSleep = m_sleep->isChecked();
    values.onUserSwitch = m_user->isChecked();
    values.jobs = JobsOnLock(m_jobs->checkedId());
    m_lock->setSettings(values);
}

} // namespace strongroom::ui
