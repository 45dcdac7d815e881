// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "widgets/OfferCard.h"

#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace strongroom::ui {

namespace {
constexpr int leastTextWidth = 320;   // beside the buttons; a column of single words is hard to read
} // namespace

OfferCard::OfferCard(Token tint, Token titleInk, QWidget *parent)
    : QWidget(parent), m_title(new Label({}, TextRole::Strong, titleInk)), m_text(new Label({})), m_buttons(new QHBoxLayout)
{
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    auto *card = new Card(tint, tint);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gapSmall);
    outer->addWidget(card);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, card);
    m_row->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gapSmall, metrics::gapSmall);
    m_row->setSpacing(metrics::gapSmall);
    m_row->addLayout(texts, 1);
    m_row->addLayout(m_buttons);
    m_buttons->setSpacing(metrics::gapSmall);
    m_buttons->addStretch(1);
}

void OfferCard::addButton(Button *button) { m_buttons->addWidget(button, 0, Qt::AlignTop); }

void OfferCard::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    place();   // the buttons may say something else now
}

QString OfferCard::text() const { return isHidden() ? QString() : m_title->text() + u' ' + m_text->text(); }

void OfferCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void OfferCard::place()
{
    const int beside = width() - m_buttons->sizeHint().width() - 2 * metrics::gap - 3 * metrics::gapSmall;
    m_row->setDirection(beside >= leastTextWidth ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace strongroom::ui
