// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tour/TourCard.h"

#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

constexpr int usualWidth = 360;

bool isEscape(const QKeyEvent &event) { return event.key() == Qt::Key_Escape && event.modifiers() == Qt::NoModifier; }

} // namespace

TourCard::TourCard(QWidget *parent)
    : Card(Token::Raised, Token::Accent, parent), m_title(new Label({}, TextRole::Strong)), m_text(new Label({})), m_step(new Label({}, TextRole::Caption, Token::Muted)),
      m_leave(new Button(tr("Le&ave the tour"), {}, ButtonKind::Quiet)), m_back(new Button(tr("&Back"))), m_next(new Button({}, {}, ButtonKind::Primary))
{
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_leave->setToolTip(tr("Ends it here (Esc); the Help menu starts it again"));
    m_back->setToolTip(tr("To the step before"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gapSmall);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    column->setSpacing(metrics::gapTight);
    column->addWidget(m_step);
    column->addWidget(m_title);
    column->addWidget(m_text, 1);
    column->addSpacing(metrics::gapSmall);
    column->addLayout(buttons);
    setTabOrder(m_leave, m_back);
    setTabOrder(m_back, m_next);

    connect(m_leave, &QAbstractButton::clicked, this, &TourCard::leaveRequested);
    connect(m_back, &QAbstractButton::clicked, this, &TourCard::backRequested);
    connect(m_next, &QAbstractButton::clicked, this, &TourCard::nextRequested);
}

void TourCard::setContent(const Content &content)
{
    if (content == m_content) {
        return;
    }
    m_content = content;
    m_step->setText(content.step);
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_next->setText(content.next);
    m_next->setToolTip(content.nextTip);
    m_back->setEnabled(!content.isFirst);
    m_leave->setVisible(!content.isLast);
    setAccessibleName(content.title);
    setAccessibleDescription(tr("%1. %2", "text, step so of so many").arg(content.text, content.step));
    // The keyboard goes to this button: what is heard there is the step.
    m_next->setAccessibleDescription(content.title + u". "_s + content.text);
    layout()->activate();   // it is placed next: at the size of these texts
}

void TourCard::takeFocus() { m_next->setFocus(Qt::OtherFocusReason); }

void TourCard::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QSize TourCard::sizeWithin(int width) const
{
    const int wide = std::min(std::max(usualWidth, minimumSizeHint().width()), std::max(width, 0));
    return {wide, heightForWidth(wide)};
}

bool TourCard::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isEscape(*static_cast<QKeyEvent *>(event))) {
        event->accept();   // "cancel the load" is not meant here
        return true;
    }
    return Card::event(event);
}

void TourCard::keyPressEvent(QKeyEvent *event)
{
    if (isEscape(*event)) {
        Q_EMIT leaveRequested();
        return;
    }
    Card::keyPressEvent(event);
}

// Not to what is below it.
void TourCard::mousePressEvent(QMouseEvent *event) { event->accept(); }

QRect cardPlace(const QRect &area, const QRect &around, const QSize &size, Qt::LayoutDirection direction)
{
    const QRect there = QStyle::visualRect(direction, area, around);   // from left to right from here on
    const auto placed = [&](const QPoint &at) { return QStyle::visualRect(direction, area, QRect(at, size)); };
    const int lastX = std::max(area.left(), area.right() + 1 - size.width());
    const int lastY = std::max(area.top(), area.bottom() + 1 - size.height());
    if (!around.isNull()) {
        const int x = std::clamp(there.left(), area.left(), lastX);
        const int y = std::clamp(there.top(), area.top(), lastY);
        const std::array beside = {QPoint(there.right() + 1 + metrics::gapSmall, y), QPoint(x, there.bottom() + 1 + metrics::gapSmall),
                                   QPoint(x, there.top() - metrics::gapSmall - size.height()), QPoint(there.left() - metrics::gapSmall - size.width(), y)};
        for (const QPoint &at : beside) {
            if (area.contains(QRect(at, size))) {
                return placed(at);
            }
        }
    }
    const std::array corners = {QPoint(lastX, lastY), QPoint(area.left(), lastY), QPoint(lastX, area.top()), area.topLeft()};
    const auto covered = [&](const QPoint &at) {
        const QRect both = QRect(at, size).intersected(there);
        return both.isValid() ? both.width() * both.height() : 0;
    };
    return placed(*std::ranges::min_element(corners, {}, covered));
}

} // namespace strongroom::ui
