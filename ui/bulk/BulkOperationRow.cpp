// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "bulk/BulkOperationRow.h"

#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::BulkAction;

BulkOperationRow::BulkOperationRow(incountry::SearchKeyStorage searchKeys, QWidget *parent)
    : QWidget(parent), m_searchKeys(searchKeys), m_action(new QComboBox), m_member(new QComboBox), m_bodyMember(new QLineEdit),
      m_findLabel(new Label(tr("every"), TextRole::Text, Token::Muted)), m_find(new QLineEdit), m_anyCase(new QCheckBox(tr("any case"))),
      m_valueLabel(new Label(QString(), TextRole::Text, Token::Muted)), m_value(new QLineEdit), m_remove(new IconButton(u"x"_s, tr("Remove this operation"))),
      m_problem(new Label(QString(), TextRole::Caption, Token::Error))
{
    const std::pair<BulkAction, QString> actions[] = {{BulkAction::Set, tr("Set")},
                                                      {BulkAction::Clear, tr("Clear")},
                                                      {BulkAction::Replace, tr("Replace text in")},
                                                      {BulkAction::Add, tr("Add to")},
                                                      {BulkAction::SetBodyMember, tr("In the body set")},
                                                      {BulkAction::RemoveBodyMember, tr("In the body remove")}};
    for (const auto &[action, text] : actions) {
        m_action->addItem(text, static_cast<int>(action));
    }
    m_action->setFixedWidth(m_action->sizeHint().width());
    m_member->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_member->setFixedWidth(150);
    m_bodyMember->setFixedWidth(150);
    m_bodyMember->setPlaceholderText(tr("member"));
    for (QLineEdit *edit : {m_bodyMember, m_find, m_value}) {
        edit->setMaxLength(std::numeric_limits<int>::max());
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_touched = true;
            showState();
            Q_EMIT changed();
        });
    }
    m_anyCase->setToolTip(tr("Finds the text in capitals and small letters alike"));
    m_problem->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gapSmall);
    row->addWidget(m_action);
    row->addWidget(m_member);
    row->addWidget(m_bodyMember);
    row->addWidget(m_findLabel);
    row->addWidget(m_find, 1);
    row->addWidget(m_anyCase);
    row->addWidget(m_valueLabel);
    row->addWidget(m_value, 1);
    row->addStretch(0);
    row->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_problem);
    setFocusProxy(m_action);

    connect(m_action, &QComboBox::currentIndexChanged, this, [this] {
        fillMembers();
        arrange();
        showState();
        Q_EMIT changed();
    });
    connect(m_member, &QComboBox::currentIndexChanged, this, [this] {
        arrange();
        showState();
        Q_EMIT changed();
    });
    connect(m_anyCase, &QCheckBox::toggled, this, &BulkOperationRow::changed);
    connect(m_remove, &QAbstractButton::clicked, this, &BulkOperationRow::removeRequested);
    fillMembers();
    arrange();
    showState();
}

BulkAction BulkOperationRow::action() const { return static_cast<BulkAction>(m_action->currentData().toInt()); }

void BulkOperationRow::fillMembers()
{
    const QSignalBlocker quiet(m_member);
    const QString before = m_member->currentText();
    m_member->clear();
    m_member->addItems(model::membersFor(action()));
    if (const int index = m_member->findText(before); index >= 0) {
        m_member->setCurrentIndex(index);
    } else if (const int key = m_member->findText(u"key1"_s); key >= 0) {
        m_member->setCurrentIndex(key);
    }
}

void BulkOperationRow::arrange()
{
    const BulkAction what = action();
    const bool ofBody = what == BulkAction::SetBodyMember || what == BulkAction::RemoveBodyMember;
    const bool replaces = what == BulkAction::Replace;
    m_member->setVisible(!ofBody);
    m_bodyMember->setVisible(ofBody);
    m_findLabel->setVisible(replaces);
    m_find->setVisible(replaces);
    m_anyCase->setVisible(replaces);
    const bool hasValue = what != BulkAction::Clear && what != BulkAction::RemoveBodyMember;
    m_value->setVisible(hasValue);
    m_valueLabel->setVisible(hasValue);
    m_valueLabel->setText(replaces ? tr("with") : what == BulkAction::Add ? tr("the number") : tr("to"));
    const QString member = m_member->currentText();
    if (what == BulkAction::SetBodyMember) {
        m_value->setPlaceholderText(tr("JSON: \"text\", 12, true, null, [1, 2]"));
    } else if (what == BulkAction::Set && member.startsWith("range_"_L1)) {
        m_value->setPlaceholderText(tr("whole number"));
    } else if (what == BulkAction::Set && member == "expires_at"_L1) {
        m_value->setPlaceholderText(u"2026-12-31T23:59:00Z"_s);
    } else {
        m_value->setPlaceholderText({});
    }
}

void BulkOperationRow::setNumber(int number)
{
    m_action->setAccessibleName(tr("Operation %1").arg(number));
    m_member->setAccessibleName(tr("Member of operation %1").arg(number));
    m_bodyMember->setAccessibleName(tr("Body member of operation %1").arg(number));
    m_find->setAccessibleName(tr("Text to find of operation %1").arg(number));
    m_anyCase->setAccessibleName(tr("Any case of operation %1").arg(number));
    m_value->setAccessibleName(tr("Value of operation %1").arg(number));
    m_remove->setAccessibleName(tr("Remove operation %1").arg(number));
}

model::BulkOperation BulkOperationRow::operation() const
{
    model::BulkOperation operation;
    operation.action = action();
    const bool ofBody = operation.action == BulkAction::SetBodyMember || operation.action == BulkAction::RemoveBodyMember;
    operation.member = ofBody ? m_bodyMember->text() : m_member->currentText();
    operation.value = m_value->isHidden() ? QString() : m_value->text();
    if (operation.action == BulkAction::Replace) {
        operation.find = m_find->text();
        operation.letters = m_anyCase->isChecked() ? model::LetterCase::Any : model::LetterCase::Exact;
    }
    return operation;
}

QString BulkOperationRow::problem() const { return model::problemOf(operation(), m_searchKeys); }

void BulkOperationRow::showProblem()
{
    m_strict = true;
    showState();
}

void BulkOperationRow::focusProblem()
{
    // The first that is empty; else it is the value that is wrong.
    QWidget *wrong = m_value->isHidden() ? static_cast<QWidget *>(m_action) : m_value;
    for (QLineEdit *edit : {m_find, m_bodyMember}) {
        if (!edit->isHidden() && edit->text().isEmpty()) {
            wrong = edit;
        }
    }
    wrong->setFocus(Qt::OtherFocusReason);
}

void BulkOperationRow::showState()
{
    // What nobody has typed yet is missing, not wrong.
    const QString text = m_strict || (m_touched && !m_value->text().isEmpty()) ? problem() : QString();
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_value->setAccessibleDescription(text);
}

} // namespace strongroom::ui
