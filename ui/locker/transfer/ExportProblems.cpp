// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/transfer/ExportProblems.h"

#include "locker/transfer/SecretExport.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

enum Column { Key, Reason, Treatment };

} // namespace

ExportProblems::ExportProblems(model::SecretExport *session, QWidget *parent)
    : QWidget(parent), m_session(session), m_text(new Label(QString(), TextRole::Text)), m_table(new QTableWidget(0, 3)), m_leaveOut(new Button(tr("&Leave out"))),
      m_renameAll(new Button(tr("Give &valid names"))), m_restore(new Button(tr("As it &was"))), m_name(new QLineEdit), m_rename(new Button(tr("&Rename")))
{
    m_text->setWordWrap(true);
    m_table->setAccessibleName(tr("Secrets that do not fit"));
    m_table->setHorizontalHeaderLabels({tr("Key"), tr("Why it does not fit"), tr("What happens")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    QHeaderView *const head = m_table->horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setHighlightSections(false);
    head->setSectionsClickable(false);
    head->setSectionResizeMode(Key, QHeaderView::Interactive);
    head->setSectionResizeMode(Reason, QHeaderView::Stretch);
    head->setSectionResizeMode(Treatment, QHeaderView::Interactive);
    head->resizeSection(Key, 160);
    head->resizeSection(Treatment, 130);
    m_renameAll->setToolTip(tr("Every other character becomes an underscore: api.key is written as api_key"));
    m_name->setAccessibleName(tr("New name"));
    m_name->setPlaceholderText(tr("New name"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gapSmall);
    for (QWidget *part : {static_cast<QWidget *>(m_leaveOut), static_cast<QWidget *>(m_renameAll), static_cast<QWidget *>(m_restore)}) {
        buttons->addWidget(part);
    }
    buttons->addWidget(m_name, 1);
    buttons->addWidget(m_rename);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapTight);
    column->addWidget(m_text);
    column->addWidget(m_table);
    column->addLayout(buttons);

    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        const QStringList keys = selectedKeys();
        if (keys.isEmpty()) {
            m_session->leaveOutUnsolved();
        }
        for (const QString &key : keys) {
            m_session->leaveOut(key);
        }
    });
    connect(m_renameAll, &QPushButton::clicked, this, [this] { m_session->renameUnsolved(); });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        for (const QString &key : selectedKeys()) {
            m_session->restore(key);
        }
    });
    const auto rename = [this] {
        const QStringList keys = selectedKeys();
        if (keys.size() == 1 && !m_name->text().trimmed().isEmpty()) {
            m_session->rename(keys.first(), m_name->text().trimmed());
            m_name->clear();
        }
    };
    connect(m_rename, &QPushButton::clicked, this, rename);
    connect(m_name, &QLineEdit::returnPressed, this, rename);
    connect(m_name, &QLineEdit::textChanged, this, &ExportProblems::showButtons);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ExportProblems::showButtons);
    connect(m_session, &model::SecretExport::changed, this, &ExportProblems::showProblems);
    showProblems();
}

QStringList ExportProblems::selectedKeys() const
{
    QStringList keys;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows(Key)) {
        keys += index.data().toString();
    }
    return keys;
}

void ExportProblems::showProblems()
{
    const auto &problems = m_session->problems();
    setVisible(!problems.empty());
    const QStringList before = selectedKeys();
    const QSet<QString> selected(before.begin(), before.end());
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(int(problems.size()));
    m_table->clearSelection();
    m_table->setFixedHeight((1 + std::min(4, m_table->rowCount())) * metrics::rowHeight + 4);
    for (int row = 0; row < int(problems.size()); ++row) {
        const auto &problem = problems[std::size_t(row)];
        const QString treatment = problem.leftOut ? tr("Left out") : !problem.newName.isEmpty() ? tr("Written as %1").arg(problem.newName) : QString();
        int column = 0;
        for (const QString &text : {problem.key, problem.reason, treatment}) {
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(text);
            m_table->setItem(row, column++, item);
        }
        if (selected.contains(problem.key)) {
            for (int one = 0; one < m_table->columnCount(); ++one) {
                m_table->item(row, one)->setSelected(true);
            }
        }
    }
    const int unsolved = m_session->unsolved();
    m_text->setText(unsolved > 0 ? tr("%Ln secret(s) do(es) not fit into this format. Leave them out, rename them, or choose another format.", nullptr, unsolved)
                                 : tr("What does not fit into this format is left out or renamed."));
    m_text->setToken(unsolved > 0 ? Token::Error : Token::Muted);
    showButtons();
}

void ExportProblems::showButtons()
{
    const QStringList selected = selectedKeys();
    m_leaveOut->setText(selected.isEmpty() ? tr("&Leave all out") : tr("&Leave out"));
    m_leaveOut->setEnabled(!selected.isEmpty() || m_session->unsolved() > 0);
    m_renameAll->setEnabled(m_session->canRenameUnsolved());
    m_restore->setEnabled(!selected.isEmpty());
    m_name->setEnabled(selected.size() == 1);
    m_rename->setEnabled(selected.size() == 1 && !m_name->text().trimmed().isEmpty());
}

} // namespace strongroom::ui
