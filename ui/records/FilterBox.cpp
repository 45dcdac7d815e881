// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/FilterBox.h"

#include "records/FilterChipButton.h"
#include "records/FilterCompletion.h"
#include "records/FilterEdit.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"
#include "widgets/Button.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::FilterModel;

namespace {

constexpr int messageRest = 700;   // ms without a key before an unfinished text is called wrong

// The box around chips and edit; its border tells where the keyboard is.
class FilterFrame final : public QWidget {
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

FilterBox::FilterBox(FilterModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_frame(new FilterFrame), m_content(new QWidget), m_flow(new FlowLayout(m_content)), m_edit(new FilterEdit),
      m_modeButton(new IconButton(u"text-cursor-input"_s, tr("Edit the filter as text"))), m_clear(new IconButton(u"x"_s, tr("Clear the filter"))),
      m_message(new Label({}, TextRole::Text, Token::Error))
{
    m_frame->setProperty("ringsChildren", true);
    m_frame->setMinimumHeight(metrics::filterHeight);
    m_flow->setContentsMargins(0, 4, 0, 4);
    m_flow->setSpacing(metrics::gapTight + 1);
    m_flow->addWidget(m_edit);
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->installEventFilter(this);

    auto *row = m_tools = new QHBoxLayout(m_frame);
    row->setContentsMargins(8 + metrics::iconSize + 6, 0, 4, 0);
    row->setSpacing(2);
    row->addWidget(m_content, 1);
    row->addWidget(m_clear, 0, Qt::AlignTop);
    row->addWidget(m_modeButton, 0, Qt::AlignTop);
    for (IconButton *button : {m_clear, m_modeButton}) {
        button->setFixedSize(24, 32);
    }
    m_modeButton->setCheckable(true);
    m_modeButton->setAccessibleDescription(tr("Shows the whole filter as one text, or as chips again"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapTight);
    column->addWidget(m_frame);
    column->addWidget(m_message);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(2, 0, 2, 0);
    m_message->hide();

    m_rest.setSingleShot(true);
    m_rest.setInterval(messageRest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_mode == Mode::Text) {
            showProblem(m_model->problem());
        }
    });
    connect(m_edit, &QLineEdit::textEdited, this, &FilterBox::edited);
    connect(m_edit, &QLineEdit::cursorPositionChanged, this, [this] {
        if (m_completion != nullptr && m_completion->isVisible()) {
            suggest();
        }
    });
    connect(m_modeButton, &QAbstractButton::clicked, this, &FilterBox::toggleMode);
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        m_edit->clear();
        showProblem(std::nullopt);
        m_model->clear();
        m_edit->setFocus();
    });
    connect(m_model, &FilterModel::chipsChanged, this, &FilterBox::rebuildChips);
    connect(m_model, &FilterModel::textChanged, this, [this](const QString &text) {
        if (m_mode == Mode::Text && text != m_edit->text()) {
            m_edit->setText(text);
        }
        m_clear->setVisible(!text.isEmpty());
    });
    connect(m_model, &FilterModel::filterChanged, this, &FilterBox::showHint);
    rebuildChips();
    m_clear->hide();
}

QString FilterBox::message() const { return m_message->isHidden() ? QString() : m_message->text(); }

void FilterBox::addTool(QWidget *tool)
{
    tool->setFixedSize(24, 32);
    tool->installEventFilter(this);
    m_tools->addWidget(tool, 0, Qt::AlignTop);
}

void FilterBox::showText(const QString &text)
{
    m_model->setText(text, FilterModel::Commit::Now);
    if (!m_model->problem()) {
        setMode(Mode::Chips);
        m_edit->clear();
        showProblem(std::nullopt);
        return;
    }
    setMode(Mode::Text);
    m_edit->setText(text);
    m_edit->setFocus();
    showProblem(m_model->problem());
}

void FilterBox::takeFocus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBox::toggleMode()
{
    setMode(m_mode == Mode::Chips ? Mode::Text : Mode::Chips);
    m_edit->setFocus();
}

void FilterBox::setMode(Mode mode)
{
    if (mode == m_mode) {
        m_modeButton->setChecked(mode == Mode::Text);
        return;
    }
    m_mode = mode;
    m_modeButton->setChecked(mode == Mode::Text);
    if (mode == Mode::Text) {
        m_edit->setText(m_model->text());
        m_edit->setCursorPosition(static_cast<int>(m_model->text().size()));
    } else {
        if (m_model->problem()) {
            // Only what was understood has chips.
            m_model->setFilter(m_model->filter());
        }
        m_edit->clear();
    }
    showProblem(std::nullopt);
    rebuildChips();
    Q_EMIT modeChanged();
}

void FilterBox::rebuildChips()
{
    for (FilterChipButton *chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    if (m_mode == Mode::Chips) {
        for (const model::FilterChip &chip : m_model->chips()) {
            const int index = static_cast<int>(m_chips.size());
            auto *button = new FilterChipButton(chip);
            m_flow->insertWidget(index, button);
            button->installEventFilter(this);
            connect(button, &FilterChipButton::removeRequested, this, [this, index] {
                m_model->removeChip(index);
                m_edit->setFocus();
            });
            connect(button, &FilterChipButton::editRequested, this, [this, index] { editChip(index); });
            connect(button, &FilterChipButton::stepRequested, this, [this, index](int direction) { focusChip(index + direction); });
            button->show();
            m_chips.push_back(button);
        }
        QWidget *before = nullptr;
        for (FilterChipButton *chip : m_chips) {
            if (before != nullptr) {
                QWidget::setTabOrder(before, chip);
            }
            before = chip;
        }
        if (before != nullptr) {
            QWidget::setTabOrder(before, m_edit);
        }
    }
    const QString more = m_chips.empty() ? tr("Filter: type a member, such as key1=english or range_key1>=1000") : tr("add a condition");
    m_edit->setPlaceholderText(m_mode == Mode::Text ? tr("key1=english range_key1>=1000 version!=3") : more);
    m_content->updateGeometry();
    m_frame->update();
    showHint();
}

void FilterBox::edited(const QString &text)
{
    if (m_mode == Mode::Text) {
        m_model->setText(text, FilterModel::Commit::AfterPause);
        m_edit->setProblemRange(std::nullopt);
        if (!m_model->problem()) {
            showProblem(std::nullopt);
        }
        m_rest.start();
    } else {
        showProblem(std::nullopt);
    }
    suggest();
}

void FilterBox::apply()
{
    if (m_completion != nullptr) {
        m_completion->hide();
    }
    if (m_mode == Mode::Text) {
        m_model->setText(m_edit->text(), FilterModel::Commit::Now);
        if (m_model->problem()) {
            showProblem(m_model->problem());
        } else {
            setMode(Mode::Chips);
        }
        return;
    }
    if (m_edit->text().trimmed().isEmpty()) {
        return;
    }
    const auto problem = m_model->addCondition(m_edit->text());
    if (!problem) {
        m_edit->clear();
    }
    showProblem(problem);
}

void FilterBox::editChip(int index)
{
    // The condition's own text: of the filter without all others.
    FilterModel one;
    one.setFilter(m_model->filter());
    for (int other = static_cast<int>(one.chips().size()) - 1; other >= 0; --other) {
        if (other != index) {
            one.removeChip(other);
        }
    }
    const QString text = one.text();
    m_model->removeChip(index);
    m_edit->setText(text);
    m_edit->setFocus();
}

void FilterBox::focusChip(int index)
{
    if (index >= static_cast<int>(m_chips.size())) {
        m_edit->setFocus();
        m_edit->setCursorPosition(0);
    } else if (index >= 0) {
        m_chips[static_cast<std::size_t>(index)]->setFocus();
    }
}

void FilterBox::showProblem(const std::optional<model::FilterTextProblem> &problem)
{
    static_cast<FilterFrame *>(m_frame)->isWrong = problem.has_value();
    m_frame->update();
    if (!problem) {
        m_edit->setProblemRange(std::nullopt);
        showHint();
        return;
    }
    m_edit->setProblemRange(std::pair(problem->from, problem->to));
    m_message->setToken(Token::Error);
    m_message->setText((problem->text + u' ' + problem->advice).trimmed());
    m_message->show();
}

void FilterBox::showHint()
{
    if (m_edit->hasProblemRange()) {
        return;
    }
    const QString hint = m_model->hint();
    m_message->setToken(Token::Warning);
    m_message->setText(hint);
    m_message->setVisible(!hint.isEmpty());
}

void FilterBox::suggest()
{
    if (m_completion == nullptr) {
        m_completion = new FilterCompletion(window());
        connect(m_completion, &FilterCompletion::picked, this, &FilterBox::insert);
    }
    if (!m_edit->hasFocus()) {
        m_completion->hide();
        return;
    }
    const QPoint below(m_edit->cursorRect().left() - metrics::gap, m_frame->mapTo(window(), QPoint(0, m_frame->height())).y() + 2);
    m_completion->offer(m_model->suggestionsFor(m_edit->text(), m_edit->cursorPosition()), QPoint(m_edit->mapTo(window(), QPoint(below.x(), 0)).x(), below.y()));
}

void FilterBox::insert(model::FilterSuggestion suggestion)
{
    QString text = m_edit->text();
    text.replace(suggestion.from, suggestion.to - suggestion.from, suggestion.insert);
    m_edit->setText(text);
    m_edit->setCursorPosition(static_cast<int>(suggestion.from + suggestion.insert.size()));
    edited(text);
}

bool FilterBox::editKey(QKeyEvent *event)
{
    const bool listShown = m_completion != nullptr && m_completion->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!listShown) {
            suggest();
        }
        if (m_completion->isVisible()) {
            m_completion->step(event->key() == Qt::Key_Down ? 1 : -1);
        }
        return true;
    case Qt::Key_Tab:
        if (const auto choice = listShown && !m_edit->text().isEmpty() ? m_completion->chosen(FilterCompletion::Choice::MarkedOrFirst) : std::nullopt) {
            insert(*choice);
            return true;
        }
        return false;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto choice = listShown ? m_completion->chosen(FilterCompletion::Choice::Marked) : std::nullopt) {
            insert(*choice);
        } else {
            apply();
        }
        return true;
    case Qt::Key_Escape:
        if (listShown) {
            m_completion->hide();
        } else if (m_mode == Mode::Text) {
            setMode(Mode::Chips);
        } else if (!m_edit->text().isEmpty()) {
            m_edit->clear();
            showProblem(std::nullopt);
        } else {
            Q_EMIT leaveRequested();
        }
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Left:
        if (m_mode == Mode::Chips && m_edit->cursorPosition() == 0 && !m_edit->hasSelectedText() && !m_chips.empty()) {
            focusChip(static_cast<int>(m_chips.size()) - 1);
            return true;
        }
        return false;
    default: return false;
    }
}

bool FilterBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit) {
        if (event->type() == QEvent::KeyPress) {
            return editKey(static_cast<QKeyEvent *>(event));
        }
        if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();   // undo in the box first, then cancel the load
            return true;
        }
        if (event->type() == QEvent::FocusOut && m_completion != nullptr) {
            m_completion->hide();
        }
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_frame->update();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace strongroom::ui
