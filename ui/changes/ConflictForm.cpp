// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "changes/ConflictForm.h"

#include "changes/ValueBox.h"
#include "theme/Metrics.h"
#include "widgets/Badge.h"
#include "widgets/Label.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace strongroom::ui {

using model::ConflictLines;

namespace {

constexpr int valueHeight = 200;   // px at most
constexpr int memberWidth = 120;

} // namespace

ConflictForm::ConflictForm(ConflictLines *model, QWidget *parent) : QWidget(parent), m_model(model)
{
    build();
    connect(model, &QAbstractItemModel::rowsInserted, this, &ConflictForm::build);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ConflictForm::build);
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &index) { showChoice(index.row()); });
}

void ConflictForm::build()
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<QButtonGroup *>(QString(), Qt::FindDirectChildrenOnly));
    delete layout();
    m_rows.clear();
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(metrics::gapLarge, 0, metrics::gapLarge, metrics::gap);
    m_grid->setHorizontalSpacing(metrics::gap);
    m_grid->setVerticalSpacing(metrics::gap);
    m_grid->setColumnMinimumWidth(0, memberWidth);
    for (int column = 0; column < ConflictLines::ColumnCount; ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal).toString();
        m_grid->addWidget(new Label(column == ConflictLines::Member ? QString() : title, TextRole::Caption, Token::Muted), 0, column);
        m_grid->setColumnStretch(column, column == ConflictLines::Member ? 0 : 1);
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        addRow(row);
    }
    m_grid->setRowStretch(m_model->rowCount() + 1, 1);
}

void ConflictForm::addRow(int row)
{
    const QString member = m_model->member(row);
    const ConflictLines::ChangedBy by = m_model->changedBy(row);
    auto *name = new QWidget;
    auto *nameColumn = new QVBoxLayout(name);
    nameColumn->setContentsMargins(0, 6, 0, 0);
    nameColumn->setSpacing(metrics::gapTight);
    nameColumn->addWidget(new Label(member, TextRole::Strong));
    switch (by) {
    case ConflictLines::ChangedBy::Both: nameColumn->addWidget(new Badge(tr("both changed it"), BadgeTone::Warning), 0, Qt::AlignLeft); break;
    case ConflictLines::ChangedBy::Theirs: nameColumn->addWidget(new Badge(tr("they changed it"), BadgeTone::Neutral), 0, Qt::AlignLeft); break;
    case ConflictLines::ChangedBy::Mine: nameColumn->addWidget(new Badge(tr("you changed it"), BadgeTone::Accent), 0, Qt::AlignLeft); break;
    case ConflictLines::ChangedBy::BothAlike: nameColumn->addWidget(new Badge(tr("both alike"), BadgeTone::Ok), 0, Qt::AlignLeft); break;
    case ConflictLines::ChangedBy::Nobody: break;
    }
    nameColumn->addStretch(1);
    m_grid->addWidget(name, row + 1, ConflictLines::Member);

    const auto value = [&](ConflictLines::Column column, Token tint) {
        auto *box = new ValueBox(tr("%1, %2", "member, whose").arg(member, m_model->headerData(column, Qt::Horizontal).toString()), valueHeight);
        box->setValue(m_model->value(row, column), tint);
        return box;
    };
    Row parts;
    m_grid->addWidget(value(ConflictLines::Base, Token::AccentTint), row + 1, ConflictLines::Base);
    const bool choosable = by != ConflictLines::ChangedBy::Nobody && by != ConflictLines::ChangedBy::BothAlike;
    auto *group = choosable ? new QButtonGroup(this) : nullptr;
    const auto side = [&](ConflictLines::Column column, ConflictLines::Side which, const QString &text) -> QRadioButton * {
        auto *cell = new QWidget;
        auto *cellColumn = new QVBoxLayout(cell);
        cellColumn->setContentsMargins(0, 0, 0, 0);
        cellColumn->setSpacing(metrics::gapTight);
        cellColumn->addWidget(value(column, column == ConflictLines::Theirs ? Token::ErrorTint : Token::OkTint));
        QRadioButton *button = nullptr;
        if (choosable) {
            button = new QRadioButton(text);
            button->setAccessibleName(tr("%1: %2", "member, take theirs or mine").arg(member, text));
            group->addButton(button);
            cellColumn->addWidget(button);
            connect(button, &QRadioButton::toggled, this, [this, row, which](bool on) {
                if (on) {
                    m_model->choose(row, which);
                }
            });
        }
        cellColumn->addStretch(1);
        m_grid->addWidget(cell, row + 1, column);
        return button;
    };
    parts.theirs = side(ConflictLines::Theirs, ConflictLines::Side::Theirs, tr("Take theirs"));
    parts.mine = side(ConflictLines::Mine, ConflictLines::Side::Mine, tr("Take mine"));
    parts.result = new ValueBox(tr("%1, %2", "member, whose").arg(member, m_model->headerData(ConflictLines::Chosen, Qt::Horizontal).toString()), valueHeight);
    m_grid->addWidget(parts.result, row + 1, ConflictLines::Chosen);
    m_rows.push_back(parts);
    showChoice(row);
}

void ConflictForm::showChoice(int row)
{
    const Row &parts = m_rows.at(static_cast<std::size_t>(row));
    const auto side = m_model->chosen(row);
    if (!side) {
        parts.result->setPlaceholder(tr("choose one"));
        return;
    }
    model::ShownValue chosen = m_model->value(row, ConflictLines::Chosen);
    chosen.changed.clear();
    parts.result->setValue(chosen, Token::AccentTint);
    if (QRadioButton *const button = *side == ConflictLines::Side::Theirs ? parts.theirs : parts.mine) {
        button->setChecked(true);
    }
}

QRadioButton *ConflictForm::choice(int row, ConflictLines::Side side) const
{
    const Row &parts = m_rows.at(static_cast<std::size_t>(row));
    return side == ConflictLines::Side::Theirs ? parts.theirs : parts.mine;
}

QString ConflictForm::resultText(int row) const { return m_rows.at(static_cast<std::size_t>(row)).result->text(); }

void ConflictForm::focusFirstChoice()
{
    QRadioButton *first = nullptr;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].theirs == nullptr) {
            continue;
        }
        first = first != nullptr ? first : m_rows[row].mine;
        if (!m_model->chosen(static_cast<int>(row))) {
            m_rows[row].theirs->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (first != nullptr) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace strongroom::ui
