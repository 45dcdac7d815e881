// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/StatCard.h"

#include "theme/Fonts.h"
#include "theme/Metrics.h"
#include "widgets/Label.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <utility>

namespace strongroom::ui {

namespace {
constexpr int fourAbreast = 600;   // px; below, two by two
}

StatCard::StatCard(const QString &name, QWidget *parent)
    : Card(Token::Surface, Token::Line, parent), m_name(new Label(name, TextRole::Text, Token::Muted)), m_value(new Label({}, TextRole::Title)),
      m_note(new ElidedLabel({}, TextRole::Caption, Token::Muted))
{
    QFont large = fonts::title();
    large.setPixelSize(22);
    m_value->setFont(large);
    m_value->setMinimumHeight(30);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    column->setSpacing(2);
    column->addWidget(m_name);
    column->addWidget(m_value);
    column->addWidget(m_note);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(120);
    setFigure(QStringLiteral("\u2014"));
}

void StatCard::setFigure(const QString &value, const QString &note, Token ink)
{
    m_value->setText(value);
    m_value->setToken(ink);
    m_note->setFullText(note.isEmpty() ? QStringLiteral(" ") : note);   // a line is kept, so that the cards do not jump
    setAccessibleName(m_name->text());
    setAccessibleDescription(note.isEmpty() ? value : value + QStringLiteral(", ") + note);
}

void StatCard::setName(const QString &name)
{
    m_name->setText(name);
    setAccessibleName(name);
}

QString StatCard::value() const { return m_value->text(); }
QString StatCard::note() const { return m_note->fullText().trimmed(); }

StatRow::StatRow(const QList<StatCard *> &cards, QWidget *parent) : QWidget(parent), m_cards(cards), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(metrics::gap);
    arrange(int(cards.size()));
    setMinimumWidth(2 * 120 + metrics::gap);   // what four need must not keep the page from becoming narrow
    m_grid->setSizeConstraint(QLayout::SetNoConstraint);
}

void StatRow::arrange(int columns)
{
    if (std::exchange(m_columns, columns) == columns) {
        return;
    }
    for (int i = 0; i < m_cards.size(); ++i) {
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
    }
    for (int column = 0; column < m_cards.size(); ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    updateGeometry();
}

void StatRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(event->size().width() < fourAbreast ? 2 : int(m_cards.size()));
}

} // namespace strongroom::ui
