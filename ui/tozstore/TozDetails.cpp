// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/TozDetails.h"

#include "theme/Metrics.h"
#include "widgets/Label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

// An identifier or key is one long word, and a label breaks lines between words only.
QString breakable(const QString &text)
{
    QString out;
    int run = 0;
    for (const QChar c : text) {
        out += c;
        run = c.isSpace() ? 0 : run + 1;
        if (run % 12 == 0 && run > 0 && !c.isHighSurrogate()) {
            out += QChar(0x200b);
        }
    }
    return out;
}

} // namespace

TozDetails::TozDetails(const QString &name, QWidget *parent)
    : Panel(Token::Surface, Side::Left, parent), m_title(new Label({}, TextRole::Title)), m_badges(new QHBoxLayout), m_column(nullptr)
{
    setAccessibleName(name);
    auto *content = new QWidget;
    m_title->setWordWrap(true);
    m_badges->setContentsMargins(0, 0, 0, 0);
    m_badges->setSpacing(metrics::gapTight);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    m_column->setSpacing(metrics::gapSmall);
    m_column->addWidget(m_title);
    m_column->addLayout(m_badges);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);   // which setWidget() turns on
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->addWidget(scroll);
    begin({});
}

void TozDetails::begin(const QString &title, Token ink)
{
    while (QLayoutItem *const item = m_badges->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_badges->addStretch(1);
    if (m_body != nullptr) {
        m_body->hide();
        m_body->deleteLater();
        while (QLayoutItem *const item = m_column->takeAt(2)) {
            delete item;
        }
    }
    m_grid = nullptr;
    m_body = new QWidget;
    m_bodyColumn = new QVBoxLayout(m_body);
    m_bodyColumn->setContentsMargins(0, 0, 0, 0);
    m_bodyColumn->setSpacing(metrics::gapSmall);
    m_column->addWidget(m_body);
    m_column->addStretch(1);
    m_title->setToken(ink);
    m_title->setText(breakable(title));
    m_text = title;
    setAccessibleDescription(title);
}

void TozDetails::addBadge(const QString &text, BadgeTone tone)
{
    m_badges->insertWidget(m_badges->count() - 1, new Badge(text, tone));
    m_text += u"\n["_s + text + u']';
}

void TozDetails::addNote(const QString &text, Token ink)
{
    auto *note = new Label(breakable(text), TextRole::Text, ink);
    note->setWordWrap(true);
    addWidget(note);
    m_text += u'\n' + text;
}

void TozDetails::addSection(const QString &title)
{
    auto *head = new Label(title, TextRole::Section, Token::Muted);
    head->setContentsMargins(0, metrics::gapSmall, 0, 0);
    addWidget(head);
    m_text += u'\n' + title;
}

void TozDetails::addLine(const QString &name, const QString &value, Face face)
{
    auto *text = new Label(breakable(value), face == Face::Code ? TextRole::Code : TextRole::Text);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(name, text, 0);
    m_text += u'\n' + name + u": "_s + value;
}

void TozDetails::addLineWidget(const QString &name, QWidget *value) { addRow(name, value, 5); }

void TozDetails::addRow(const QString &name, QWidget *value, int drop)
{
    if (m_grid == nullptr) {
        m_grid = new QGridLayout;
        m_grid->setHorizontalSpacing(metrics::gap);
        m_grid->setVerticalSpacing(metrics::gapTight);
        m_grid->setColumnStretch(1, 1);
        m_grid->setColumnMinimumWidth(0, 84);
        m_bodyColumn->addLayout(m_grid);
    }
    auto *label = new Label(breakable(name), TextRole::Text, Token::Muted);
    label->setContentsMargins(0, drop, 0, 0);
    label->setWordWrap(name.size() > 14);
    if (name.size() > 14) {
        label->setFixedWidth(104);
    }
    const int line = m_grid->rowCount();
    m_grid->addWidget(label, line, 0, Qt::AlignTop);
    m_grid->addWidget(value, line, 1);
}

void TozDetails::addWidget(QWidget *widget)
{
    m_grid = nullptr;
    m_bodyColumn->addWidget(widget);
}

QString TozDetails::title() const { return m_text.section(u'\n', 0, 0); }

} // namespace strongroom::ui
