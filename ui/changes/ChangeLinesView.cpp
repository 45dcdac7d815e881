// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "changes/ChangeLinesView.h"

#include "changes/ValueBox.h"
#include "theme/Metrics.h"
#include "widgets/Badge.h"
#include "widgets/Label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace strongroom::ui {

namespace {
constexpr int valueHeight = 240;   // px at most
constexpr std::size_t mostLines = 60;
} // namespace

ChangeLinesView::ChangeLinesView(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::gap);
}

void ChangeLinesView::clear()
{
    m_members.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ChangeLinesView::setDetails(const model::ChangeDetails &details, const QString &fromTitle, const QString &toTitle)
{
    clear();
    for (const model::ChangeLine &line : details.lines) {
        m_members.append(line.member);
        if (static_cast<std::size_t>(m_members.size()) <= mostLines) {
            addLine(line, fromTitle, toTitle);
        }
    }
    m_column->addStretch(1);
}

void ChangeLinesView::addLine(const model::ChangeLine &line, const QString &fromTitle, const QString &toTitle)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapTight);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gapSmall);
    head->addWidget(new Label(line.member, TextRole::Strong));
    if (line.isOnlyLayout) {
        head->addWidget(new Badge(tr("only the layout"), BadgeTone::Neutral));
    } else if (!line.from.isPresent) {
        head->addWidget(new Badge(tr("added"), BadgeTone::Ok));
    } else if (!line.to.isPresent) {
        head->addWidget(new Badge(tr("removed"), BadgeTone::Error));
    }
    head->addStretch(1);
    column->addLayout(head);

    const auto value = [&line](const QString &title, const model::ShownValue &content, Token tint) {
        auto *shown = new ValueBox(tr("%1, %2", "member, from or to").arg(line.member, title), valueHeight);
        shown->setValue(content, tint);
        return shown;
    };
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::gapSmall);
    grid->setVerticalSpacing(2);
    const bool both = line.from.isPresent && line.to.isPresent;
    int row = 0;
    if (line.from.isPresent) {
        if (both) {
            grid->addWidget(new Label(fromTitle, TextRole::Caption, Token::Muted), 0, 0);
        }
        grid->addWidget(value(fromTitle, line.from, Token::ErrorTint), 1, 0);
        row = 2;
    }
    if (line.to.isPresent) {
        const bool beside = both && !line.isBody;
        const int at = beside ? 0 : row;
        if (both) {
            grid->addWidget(new Label(toTitle, TextRole::Caption, Token::Muted), at, beside ? 1 : 0);
        }
        grid->addWidget(value(toTitle, line.to, Token::OkTint), at + 1, beside ? 1 : 0);
        if (beside) {
            grid->setColumnStretch(1, 1);
        }
    }
    grid->setColumnStretch(0, 1);
    column->addLayout(grid);
    m_column->addWidget(box);
}

} // namespace strongroom::ui
