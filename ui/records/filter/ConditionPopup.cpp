// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/filter/ConditionPopup.h"

#include "base/Format.h"
#include "dialogs/FormField.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>
#include <QStringListModel>
#include <QStyleOption>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::ConditionOperator;
using model::FilterMemberKind;

namespace {

constexpr int popupWidth = 380;

ConditionOperator operatorOf(const QString &symbol)
{
    for (const ConditionOperator op : {ConditionOperator::Is, ConditionOperator::IsNot, ConditionOperator::AtLeast, ConditionOperator::AtMost, ConditionOperator::More, ConditionOperator::Less}) {
        if (model::operatorSymbol(op) == symbol) {
            return op;
        }
    }
    return ConditionOperator::Is;   // ":" of a search
}

} // namespace

ConditionPopup::ConditionPopup(model::FilterModel *model, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint), m_model(model), m_member(new QComboBox), m_operator(new QComboBox),
      m_values(new QStackedWidget), m_value(new QLineEdit), m_date(new QDateTimeEdit), m_valueLabel(new Label(tr("&Value"), TextRole::Text, Token::Muted)),
      m_note(new Label({}, TextRole::Caption, Token::Muted)), m_add(new Button(tr("Add"), u"plus"_s, ButtonKind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setAccessibleName(tr("Add a condition"));
    for (const QString &member : model::filterableMembers()) {
        m_member->addItem(member);
    }
    m_member->setMaxVisibleItems(16);
    m_member->setAccessibleName(tr("Member"));
    m_operator->setAccessibleName(tr("Comparison"));
    m_value->setAccessibleName(tr("Value"));
    m_date->setAccessibleName(tr("Value"));
    m_date->setDisplayFormat(model::dateTimeFormat() + u" 'UTC'"_s);
    m_date->setTimeSpec(Qt::UTC);
    m_date->setDateTime(QDateTime(QDateTime::currentDateTimeUtc().date(), QTime(0, 0), Qt::UTC));
    m_date->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_values->addWidget(m_value);
    m_values->addWidget(m_date);
    m_values->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(m_note->fontMetrics().height() * 2);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(metrics::gapSmall);
    const auto row = [grid](int at, Label *label, QWidget *editor) {
        label->setBuddy(editor);
        grid->addWidget(label, at, 0);
        grid->addWidget(editor, at, 1);
    };
    row(0, new Label(tr("&Member"), TextRole::Text, Token::Muted), m_member);
    row(1, new Label(tr("&Comparison"), TextRole::Text, Token::Muted), m_operator);
    row(2, m_valueLabel, m_values);
    grid->addWidget(m_note, 3, 1);
    grid->setColumnStretch(1, 1);

    auto *cancel = new Button(tr("Cancel"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::gapSmall);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addLayout(grid);
    column->addLayout(foot);
    setFixedWidth(popupWidth);

    connect(m_member, &QComboBox::currentIndexChanged, this, &ConditionPopup::fitOperators);
    connect(m_operator, &QComboBox::currentIndexChanged, this, &ConditionPopup::fitValue);
    connect(m_value, &QLineEdit::textChanged, this, [this] {
        m_touched = true;
        check();
    });
    connect(m_date, &QDateTimeEdit::dateTimeChanged, this, &ConditionPopup::check);
    connect(m_add, &QAbstractButton::clicked, this, &ConditionPopup::add);
    connect(cancel, &QAbstractButton::clicked, this, &QWidget::close);
    setMember(u"key1"_s);
    fitOperators();
}

QString ConditionPopup::note() const { return m_note->text(); }

void ConditionPopup::setMember(const QString &member) { m_member->setCurrentIndex(std::max(0, m_member->findText(member))); }

void ConditionPopup::popup(const QPoint &globalPosition)
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    move(std::clamp(globalPosition.x() - width(), room.left(), std::max(room.left(), room.right() - width())), std::min(globalPosition.y(), room.bottom() - height()));
    show();
    m_member->setFocus();
}

model::ConditionDraft ConditionPopup::draft() const
{
    return {m_member->currentText(), static_cast<ConditionOperator>(m_operator->currentData().toInt()), m_value->text(), m_date->dateTime()};
}

void ConditionPopup::fitOperators()
{
    const FilterMemberKind kind = model::filterMemberKind(m_member->currentText());
    const QVariant before = m_operator->currentData();
    {
        const QSignalBlocker quiet(m_operator);
        m_operator->clear();
        for (const model::FilterOperator &op : model::filterOperators(kind)) {
            m_operator->addItem(kind == FilterMemberKind::Search ? op.words : tr("%1  %2", "operator, its meaning").arg(op.symbol, op.words), static_cast<int>(operatorOf(op.symbol)));
        }
        if (kind != FilterMemberKind::Search) {
            m_operator->addItem(tr("has no value (null)"), static_cast<int>(ConditionOperator::Null));
            m_operator->addItem(tr("has a value (not null)"), static_cast<int>(ConditionOperator::NotNull));
        }
        // A date is hardly ever looked for to the minute.
        const bool wasIs = !before.isValid() || before.toInt() == static_cast<int>(ConditionOperator::Is);
        m_operator->setCurrentIndex(std::max(0, m_operator->findData(kind == FilterMemberKind::Date && wasIs ? QVariant(static_cast<int>(ConditionOperator::AtLeast)) : before)));
    }
    // What is known to be asked for, as in the line of the filter.
    QStringList known;
    const QString head = m_member->currentText() + (kind == FilterMemberKind::Search ? u":"_s : u"="_s);
    for (const model::FilterSuggestion &suggestion : m_model->suggestionsFor(head, head.size())) {
        if (suggestion.insert != "null"_L1) {
            known += suggestion.insert;
        }
    }
    auto *completer = new QCompleter(known, m_value);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_value->setCompleter(completer);
    fitValue();
}

void ConditionPopup::fitValue()
{
    const model::ConditionDraft now = draft();
    const bool date = model::filterMemberKind(now.member) == FilterMemberKind::Date;
    m_values->setCurrentWidget(date ? static_cast<QWidget *>(m_date) : m_value);
    m_values->setVisible(now.needsValue());
    m_valueLabel->setVisible(now.needsValue());
    m_valueLabel->setBuddy(date ? static_cast<QWidget *>(m_date) : m_value);
    setFocusProxy(nullptr);
    check();
}

void ConditionPopup::check()
{
    const model::ConditionDraft now = draft();
    const FilterMemberKind kind = model::filterMemberKind(now.member);
    const auto problem = m_model->problemOf(now.text());
    m_add->setEnabled(!problem);
    const bool missing = !m_touched && now.needsValue() && m_value->text().isEmpty() && kind != FilterMemberKind::Date;
    if (problem && !missing) {
        m_note->setToken(Token::Error);
        m_note->setText(asSentence(problem->text));
        return;
    }
    m_note->setToken(Token::Muted);
    const bool lists = now.op == ConditionOperator::Is || now.op == ConditionOperator::IsNot;
    QString text;
    if (kind == FilterMemberKind::Date && now.needsValue()) {
        text = tr("The time is UTC; a day begins at 00:00.");
    } else if (kind == FilterMemberKind::Search) {
        text = tr("3 to 200 characters, anywhere in key1 to key20.");
    } else if (lists && kind == FilterMemberKind::Text) {
        text = tr("Whole values; several with commas between. A value with a comma goes into quotes.");
    } else if (lists) {
        text = tr("Whole numbers; several with commas between.");
    }
    m_note->setText(text);
}

void ConditionPopup::add()
{
    if (!m_model->addCondition(draft().text())) {
        close();
    }
}

void ConditionPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_touched = true;
        check();
        m_add->click();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ConditionPopup::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // As the style does for menus.
    QStyleOption option;
    option.initFrom(this);
    QStyleHintReturnMask mask;
    if (style()->styleHint(QStyle::SH_Menu_Mask, &option, this, &mask) != 0) {
        setMask(mask.region);
    }
}

void ConditionPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    parts::paintBox(painter, rect(), {color(Token::Surface), color(Token::Line), metrics::radius});
}

} // namespace strongroom::ui
