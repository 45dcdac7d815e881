// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "updates/UpdatesSection.h"

#include "base/ErrorText.h"
#include "theme/Metrics.h"
#include "updates/UpdateNotice.h"
#include "updates/UpdateWords.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QCheckBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::UpdateNotice;

UpdatesSection::UpdatesSection(UpdateNotice *notice, QWidget *parent)
    : SettingsSection(parent)
    , m_notice(notice)
    , m_banner(new Banner)
    , m_means(new Label(QString(), TextRole::Text, Token::Muted))
    , m_weekly(new QCheckBox(tr("Look for new versions once a &week")))
    , m_state(new Label(QString()))
    , m_look(new Button(tr("Look &now"), u"refresh-cw"_s))
    , m_page(new Button(QString(), u"external-link"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    m_means->setWordWrap(true);
    m_state->setWordWrap(true);
    m_banner->setDismiss(Banner::Dismiss::Never);
    column->addWidget(m_banner);
    column->addWidget(m_means);
    column->addSpacing(metrics::gapTight);
    column->addWidget(m_weekly);
    column->addSpacing(metrics::gapTight);
    column->addWidget(m_state);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gapSmall);
    row->addWidget(m_look);
    row->addWidget(m_page);
    row->addStretch(1);
    column->addLayout(row);

    connect(m_weekly, &QCheckBox::clicked, this, [this](bool on) { m_notice->setChoice(on ? UpdateNotice::Choice::Weekly : UpdateNotice::Choice::Never); });
    connect(m_look, &QAbstractButton::clicked, notice, &UpdateNotice::lookNow);
    connect(m_page, &QAbstractButton::clicked, this, [this] {
        if (m_notice->later()) {
            Q_EMIT pageRequested(updatePage(*m_notice->later()));
        }
    });
    connect(notice, &UpdateNotice::changed, this, &UpdatesSection::follow);
    connect(notice, &UpdateNotice::looked, this, [this] {
        m_failed = false;
        m_banner->clear();
        follow();
    });
    connect(notice, &UpdateNotice::failed, this, [this](const ErrorPtr &error) {
        m_failed = true;
        m_banner->showError(model::errorText(error));
        follow();
    });
    follow();
}

QString UpdatesSection::titleText() { return tr("New versions"); }
QString UpdatesSection::title() const { return titleText(); }
QString UpdatesSection::iconName() const { return u"download"_s; }

void UpdatesSection::follow()
{
    const bool possible = m_notice->isPossible();
    for (QWidget *const control : std::initializer_list<QWidget *>{m_weekly, m_state, m_look}) {
        control->setVisible(possible);
    }
    m_page->setVisible(possible && m_notice->later());
    if (!m_notice->hasSource()) {
        m_means->setText(tr("This is Strongroom %1. It was built without an address to ask for new versions, and so asks nobody: look where you got it.").arg(m_notice->ownVersion()));
        return;
    }
    if (m_notice->isTurnedOff()) {
        m_banner->showMessage(BadgeTone::Accent, tr("Turned off by the administrator of this computer"), m_notice->policyPath());
        m_means->setText(tr("This is Strongroom %1.").arg(m_notice->ownVersion()));
        return;
    }
    m_means->setText(askingText(*m_notice));
    m_weekly->setChecked(m_notice->choice() == UpdateNotice::Choice::Weekly);
    m_look->setEnabled(!m_notice->isLooking());
    m_state->setText(stateText());
    if (m_notice->later()) {
        m_page->setText(tr("Show the &page of %1").arg(QString::fromStdString(m_notice->later()->version)));
    }
}

QString UpdatesSection::stateText() const
{
    if (m_notice->isLooking()) {
        return tr("Asking %1…").arg(m_notice->address());
    }
    if (m_notice->later()) {
        return tr("Strongroom %1 is there.").arg(QString::fromStdString(m_notice->later()->version)) + u' ' + laterText(*m_notice);
    }
    if (!m_notice->lastLooked()) {
        return tr("This is Strongroom %1. It has not looked for another so far.").arg(m_notice->ownVersion());
    }
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_notice->lastLooked()->time_since_epoch()).count();
    const QString when = QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds), QLocale::ShortFormat);
    return m_failed ? tr("This is Strongroom %1. It could not find out on %2 whether there is a later one.").arg(m_notice->ownVersion(), when)
                    : tr("This is Strongroom %1. It knows of no later one; last looked on %2.").arg(m_notice->ownVersion(), when);
}

} // namespace strongroom::ui
