// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "widgets/EmptyState.h"

#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace strongroom::ui {

namespace {

constexpr int iconSide = 32;
constexpr int textWidth = 360;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_title(new Label({}, TextRole::Strong)), m_text(new Label({}, TextRole::Text, Token::Muted)), m_action(new Button({})),
      m_other(new Button({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gapLarge, iconSide + metrics::gapLarge + metrics::gap, metrics::gapLarge, metrics::gapLarge);
    column->setSpacing(metrics::gapTight);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(textWidth);
    m_text->setMinimumWidth(0);
    column->addStretch(2);
    column->addWidget(m_title);
    auto *textRow = new QHBoxLayout;
    textRow->addStretch(1);
    textRow->addWidget(m_text, 1000);
    textRow->addStretch(1);
    column->addLayout(textRow);
    column->addSpacing(metrics::gapSmall);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gapSmall);
    buttons->addStretch(1);
    buttons->addWidget(m_action);
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(3);
    connect(m_action, &QAbstractButton::clicked, this, &EmptyState::actionTriggered);
    connect(m_other, &QAbstractButton::clicked, this, &EmptyState::otherTriggered);
}

void EmptyState::set(const QString &iconName, const QString &title, const QString &text, const QString &action, const QString &actionIcon)
{
    m_icon = iconName;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setIcon(actionIcon.isEmpty() ? QIcon() : icon(actionIcon));
    m_action->setVisible(!action.isEmpty());
    m_other->setVisible(false);
    setAccessibleName(title);
    setAccessibleDescription(text);
    update();
}

void EmptyState::setOther(const QString &action, const QString &actionIcon)
{
    m_other->setText(action);
    m_other->setIcon(actionIcon.isEmpty() ? QIcon() : icon(actionIcon));
    m_other->setVisible(!action.isEmpty());
}

QString EmptyState::text() const { return m_text->text(); }

QString EmptyState::title() const { return m_title->text(); }

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect place(0, m_title->y() - metrics::gap - iconSide, width(), iconSide);
    paintIcon(painter, place, m_icon, color(Token::Faint), iconSide);
}

} // namespace strongroom::ui
