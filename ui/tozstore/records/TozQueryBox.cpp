// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/records/TozQueryBox.h"

#include "records/FilterChipButton.h"
#include "records/FilterEdit.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"
#include "tozstore/records/TozClausePopup.h"
#include "tozstore/records/TozRangePopup.h"
#include "widgets/Button.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::TozChip;
using model::TozSide;

namespace {

constexpr int widestChipText = 420;

// The box around chips and edit; its border tells where the keyboard is.
class QueryFrame final : public QWidget {
public:
    using QWidget::QWidget;
    bool isWrong = false;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QWidget *const focus = focusWidget();
        const bool active = focus != nullptr && focus->hasFocus();
        parts::paintBox(painter, rect(), {color(Token::Surface), color(isWrong ? Token::Error : active ? Token::Accent : Token::Line), metrics::radius});
        const QRect place(8, 0, metrics::iconSize, metrics::filterHeight);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), place), u"search"_s, color(Token::Text));
    }
};

} // namespace

TozQueryBox::TozQueryBox(model::TozQueryModel *query, QWidget *parent)
    : QWidget(parent), m_query(query), m_frame(new QueryFrame), m_content(new QWidget), m_flow(new FlowLayout(m_content)), m_edit(new FilterEdit),
      m_add(new IconButton(u"list-filter-plus"_s, tr("Add to the search"))), m_clear(new IconButton(u"x"_s, tr("Clear the search"))), m_menu(new QMenu(this)),
      m_message(new Label({}, TextRole::Text, Token::Error))
{
    m_frame->setProperty("ringsChildren", true);
    m_frame->setMinimumHeight(metrics::filterHeight);
    m_flow->setContentsMargins(0, 4, 0, 4);
    m_flow->setSpacing(metrics::gapTight + 1);
    m_flow->addWidget(m_edit);
    m_edit->setAccessibleName(tr("Search"));
    m_edit->setToolTip(tr("= exact, ~ fuzzy, *= wildcard, /= regexp; - in front excludes"));
    m_edit->installEventFilter(this);
    auto *row = new QHBoxLayout(m_frame);
    row->setContentsMargins(8 + metrics::iconSize + 6, 0, 4, 0);
    row->setSpacing(2);
    row->addWidget(m_content, 1);
    row->addWidget(m_clear, 0, Qt::AlignTop);
    row->addWidget(m_add, 0, Qt::AlignTop);
    for (IconButton *button : {m_clear, m_add}) {
        button->setFixedSize(24, 32);
        button->installEventFilter(this);
    }
    m_menu->addAction(icon(u"funnel"_s), tr("&Match…"), this, [this] { addClause(TozSide::Match); });
    m_menu->addAction(icon(u"funnel-x"_s), tr("&Exclude…"), this, [this] { addClause(TozSide::Exclude); });
    m_menu->addAction(icon(u"calendar"_s), tr("&Range of time…"), this, &TozQueryBox::editRange);
    connect(m_add, &QAbstractButton::clicked, this, [this] { m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height()))); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapTight);
    column->addWidget(m_frame);
    column->addWidget(m_message);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(2, 0, 2, 0);
    m_message->hide();

    connect(m_edit, &QLineEdit::textEdited, this, [this] { showProblem(std::nullopt); });
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        m_edit->clear();
        showProblem(std::nullopt);
        m_query->clear();
        m_edit->setFocus();
    });
    connect(m_query, &model::TozQueryModel::changed, this, &TozQueryBox::rebuild);
    rebuild();
}

QString TozQueryBox::message() const { return m_message->isHidden() ? QString() : m_message->text(); }

void TozQueryBox::takeFocus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void TozQueryBox::rebuild()
{
    for (FilterChipButton *chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    QWidget *before = nullptr;
    for (const TozChip &chip : m_query->chips()) {
        const int index = static_cast<int>(m_chips.size());
        const QString head = chip.strategy.isEmpty() ? chip.sign : chip.sign + u" · "_s + chip.strategy;
        const QString mark = chip.kind == TozChip::Kind::Range ? u"calendar"_s : chip.kind == TozChip::Kind::Exclude ? u"funnel-x"_s : u"funnel"_s;
        auto *button = new FilterChipButton({head, {}, chip.text, mark, chip.kind == TozChip::Kind::Exclude, widestChipText});
        m_flow->insertWidget(index, button);
        button->installEventFilter(this);
        connect(button, &FilterChipButton::removeRequested, this, [this, chip] {
            m_query->removeChip(chip);
            m_edit->setFocus();
        });
        connect(button, &FilterChipButton::editRequested, this, [this, index] { editChip(index); });
        connect(button, &FilterChipButton::stepRequested, this, [this, index](int direction) { focusChip(index + direction); });
        button->show();
        m_chips.push_back(button);
        if (before != nullptr) {
            QWidget::setTabOrder(before, button);
        }
        before = button;
    }
    if (before != nullptr) {
        QWidget::setTabOrder(before, m_edit);
    }
    m_edit->setPlaceholderText(m_chips.empty() ? tr("Search: type=medicine, city~Berln, -type*=test*") : tr("add to the search"));
    m_clear->setVisible(m_query->isFiltered());
    m_content->updateGeometry();
    m_frame->update();
}

QPoint TozQueryBox::popupPlace() const { return m_frame->mapToGlobal(QPoint(0, m_frame->height() + 2)); }

void TozQueryBox::addClause(TozSide side)
{
    (new TozClausePopup(m_query, side, std::nullopt, names(), window()))->popup(popupPlace());
}

void TozQueryBox::editRange() { (new TozRangePopup(m_query, window()))->popup(popupPlace()); }

void TozQueryBox::editChip(int index)
{
    const TozChip chip = m_query->chips().at(static_cast<std::size_t>(index));
    if (chip.kind == TozChip::Kind::Range) {
        editRange();
        return;
    }
    const TozSide side = chip.kind == TozChip::Kind::Match ? TozSide::Match : TozSide::Exclude;
    (new TozClausePopup(m_query, side, TozClausePopup::Place{side, chip.index}, names(), window()))->popup(popupPlace());
}

void TozQueryBox::focusChip(int index)
{
    if (index >= static_cast<int>(m_chips.size())) {
        m_edit->setFocus();
        m_edit->setCursorPosition(0);
    } else if (index >= 0) {
        m_chips[static_cast<std::size_t>(index)]->setFocus();
    }
}

void TozQueryBox::showProblem(const std::optional<model::TozTextProblem> &problem)
{
    static_cast<QueryFrame *>(m_frame)->isWrong = problem.has_value();
    m_frame->update();
    m_message->setVisible(problem.has_value());
    m_message->setText(problem ? (problem->text + u' ' + problem->advice).trimmed() : QString());
}

void TozQueryBox::apply()
{
    if (m_edit->text().trimmed().isEmpty()) {
        return;
    }
    const auto problem = m_query->addTyped(m_edit->text());
    if (!problem) {
        m_edit->clear();
    }
    showProblem(problem);
}

bool TozQueryBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_frame->update();
    }
    if (watched != m_edit) {
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();   // undo in the box first, then cancel the load
        return true;
    }
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: apply(); return true;
    case Qt::Key_Escape:
        if (m_edit->text().isEmpty()) {
            Q_EMIT leaveRequested();
        }
        m_edit->clear();
        showProblem(std::nullopt);
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Left:
        if (m_edit->cursorPosition() == 0 && !m_edit->hasSelectedText() && !m_chips.empty()) {
            focusChip(static_cast<int>(m_chips.size()) - 1);
            return true;
        }
        return false;
    default: return false;
    }
}

} // namespace strongroom::ui
