// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/sharing/RevokeResultsDialog.h"

#include "theme/Metrics.h"
#include "tozstore/TozTable.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

constexpr int doneRole = Qt::UserRole + 1;

TozTable::Look lookOf(const QModelIndex &index)
{
    TozTable::Look look;
    if (index.column() == 1) {
        const bool done = index.data(doneRole).toBool();
        look.icon = done ? u"circle-check"_s : u"circle-alert"_s;
        look.ink = look.iconInk = done ? Token::Ok : Token::Error;
    }
    return look;
}

} // namespace

RevokeResultsDialog::RevokeResultsDialog(const std::vector<RevokeResultLine> &lines, QWidget *parent) : QDialog(parent), m_model(new QStandardItemModel(this))
{
    setWindowTitle(tr("Not everything was revoked"));
    m_model->setHorizontalHeaderLabels({tr("what"), tr("result")});
    for (const RevokeResultLine &line : lines) {
        auto *outcome = new QStandardItem(line.outcome);
        outcome->setData(line.done, doneRole);
        outcome->setToolTip(line.outcome);
        m_model->appendRow({new QStandardItem(line.what), outcome});
    }
    const auto done = std::ranges::count_if(lines, [](const RevokeResultLine &line) { return line.done; });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gap);
    auto *title = new Label(tr("%1 of %2 were revoked").arg(done).arg(lines.size()), TextRole::Title);
    head->addWidget(title);
    column->addLayout(head);
    column->addWidget(new TozTable(m_model, tr("Results"), {0, 320}, lookOf), 1);
    auto *footer = new DialogFooter;
    QHBoxLayout *const row = footer->row();
    row->addStretch(1);
    auto *close = new Button(tr("Close"), {}, ButtonKind::Primary);
    close->setDefault(true);
    row->addWidget(close);
    column->addWidget(footer);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(820, 320);
}

QString RevokeResultsDialog::outcomeAt(int row) const { return m_model->index(row, 1).data().toString(); }

int RevokeResultsDialog::count() const { return m_model->rowCount(); }

} // namespace strongroom::ui
