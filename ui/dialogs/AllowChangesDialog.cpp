// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/AllowChangesDialog.h"

#include "base/Text.h"
#include "dialogs/ChoiceRow.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {
constexpr int allowDialogWidth = 440;
}

AllowChangesDialog::AllowChangesDialog(const connections::Connection &connection, QWidget *parent)
    : QDialog(parent), m_times(new QButtonGroup(this)), m_allow(new Button(tr("&Allow changes"), u"lock-open"_s, ButtonKind::DangerPrimary))
{
    const bool production = connection.mode == connections::Mode::Production;
    const QString name = toQString(connection.name);
    setWindowTitle(tr("Allow changes"));
    auto *title = new Label(tr("Allow changes to “%1”?").arg(name), TextRole::Title);
    title->setWordWrap(true);
    auto *text = new Label(production ? tr("This is a production connection. For the time you choose, everything you do there counts; then it is read-only again by itself.")
                                      : tr("This connection is read-only. For the time you choose it can be changed; then it is read-only again by itself."),
                           TextRole::Text, Token::Muted);
    text->setWordWrap(true);
    setAccessibleDescription(text->text());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addWidget(title);
    column->addWidget(text);
    auto *times = newChoiceRow(m_times, {{5, tr("&5 minutes"), {}}, {15, tr("&15 minutes"), {}}, {60, tr("1 &hour"), {}}});
    times->setAccessibleName(tr("For how long"));
    column->addWidget(times);
    if (production) {
        m_typed = new QLineEdit;
        m_typed->setObjectName(u"typed"_s);
        m_typed->setAccessibleName(tr("The name of the connection"));
        auto *ask = new Label(tr("&Type its name to go on: %1").arg(QString(name).replace(u'&', u"&&"_s)));
        ask->setWordWrap(true);
        ask->setBuddy(m_typed);
        column->addWidget(ask);
        column->addWidget(m_typed);
    }
    column->addStretch(1);

    auto *cancel = new Button(tr("Cancel"));
    cancel->setDefault(true);
    m_allow->setAutoDefault(false);
    m_allow->setObjectName(u"confirm"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gapSmall);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_allow);
    column->addLayout(buttons);
    setFixedWidth(std::max(allowDialogWidth, layout()->minimumSize().width()));
    resize(width(), layout()->totalHeightForWidth(width()));
    if (m_typed != nullptr) {
        m_allow->setEnabled(false);
        m_typed->setFocus();
        connect(m_typed, &QLineEdit::textChanged, m_allow, [this, name](const QString &entered) { m_allow->setEnabled(entered == name); });
    } else {
        cancel->setFocus();
    }
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_allow, &QPushButton::clicked, this, &QDialog::accept);
}

std::chrono::minutes AllowChangesDialog::duration() const { return std::chrono::minutes(std::max(1, m_times->checkedId())); }

QString AllowChangesDialog::typedName() const { return m_typed != nullptr ? m_typed->text() : QString(); }

void AllowChangesDialog::choose(std::chrono::minutes duration)
{
    if (QAbstractButton *const button = m_times->button(int(duration.count()))) {
        button->setChecked(true);
    }
}

} // namespace strongroom::ui
