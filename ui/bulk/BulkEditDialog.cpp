// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "bulk/BulkEditDialog.h"

#include "base/ErrorText.h"
#include "bulk/BulkOperationRow.h"
#include "bulk/BulkPreviewView.h"
#include "dialogs/FormScrollArea.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {
constexpr std::size_t stagedAtOnce = 100;   // changes between two looks at the event loop
}

BulkEditDialog::BulkEditDialog(BulkSelection selection, model::ChangeTray *tray, QThreadPool *pool, QWidget *parent)
    : QDialog(parent), m_selection(std::move(selection)), m_tray(tray), m_preview(new model::BulkPreview(pool, this)), m_banner(new Banner), m_pages(new QStackedWidget),
      m_rowColumn(new QVBoxLayout), m_addOperation(new Button(tr("Add &operation"), u"plus"_s)), m_counts(new Label(QString(), TextRole::Strong)),
      m_sentences(new Label(QString(), TextRole::Caption, Token::Muted)), m_table(new BulkPreviewView(m_preview)), m_progress(new QProgressBar),
      m_progressText(new Label(QString(), TextRole::Text, Token::Muted)), m_note(new Label(QString(), TextRole::Caption, Token::Muted)), m_back(new Button(tr("&Back"), u"chevron-left"_s)),
      m_cancel(new Button(tr("Cancel"))), m_main(new Button(QString(), {}, ButtonKind::Primary))
{
    setWindowTitle(tr("Edit several records"));
    const int count = static_cast<int>(m_selection.targets.size());
    auto *head = new Panel(Token::Surface, Panel::Side::Bottom);
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    headColumn->setSpacing(metrics::gapTight);
    auto *title = new ElidedLabel(QString(), TextRole::Title);
    title->setFullText(tr("Edit %Ln record(s) in %1", nullptr, count).arg(m_selection.where));
    headColumn->addWidget(title);
    if (m_selection.notLoaded > 0) {
        auto *left = new Label(tr("%Ln selected row(s) not loaded yet: left out. Scroll there first to take them along.", nullptr, m_selection.notLoaded), TextRole::Text, Token::Warning);
        left->setWordWrap(true);
        headColumn->addWidget(left);
    }

    auto *operations = new QWidget;
    buildOperations(operations);
    auto *working = new QWidget;
    auto *workColumn = new QVBoxLayout(working);
    workColumn->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gapLarge);
    workColumn->addStretch(1);
    workColumn->addWidget(m_progressText);
    workColumn->addWidget(m_progress);
    workColumn->addStretch(2);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto *previewPage = new QWidget;
    buildPreview(previewPage);
    for (QWidget *page : {operations, working, previewPage}) {
        m_pages->addWidget(page);
    }

    auto *footer = new DialogFooter;
    QHBoxLayout *const buttons = footer->row();
    m_note->setWordWrap(true);
    buttons->addWidget(m_back);
    buttons->addWidget(m_note, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_main);
    m_main->setDefault(true);
    m_back->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_addOperation->setAutoDefault(false);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(head);
    outer->addWidget(m_banner);
    outer->addWidget(m_pages, 1);
    outer->addWidget(footer);
    resize(860, 560);

    connect(m_main, &QPushButton::clicked, this, [this] { m_step == Step::Preview ? stage() : startPreview(); });
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(Step::Operations); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_step == Step::Working ? reject() : QDialog::reject(); });
    connect(m_preview, &model::BulkPreview::ready, this, [this] { showStep(Step::Preview); });
    connect(m_preview, &model::BulkPreview::cancelled, this, [this] { showStep(Step::Operations); });
    connect(m_preview, &model::BulkPreview::failed, this, [this](const ErrorPtr &error) {
        showStep(Step::Operations);
        m_banner->showError(model::errorText(error));
    });
    connect(m_preview, &model::BulkPreview::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setMaximum(static_cast<int>(total));
        m_progress->setValue(static_cast<int>(done));
        m_progressText->setText(tr("Working out the changes: %1 of %2 records").arg(QLocale().toString(done), QLocale().toString(total)));
    });
    addOperation();
    showStep(Step::Operations);
}

void BulkEditDialog::buildOperations(QWidget *page)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gap);
    auto *words = new Label(tr("Done to each record, from top to bottom. A record is changed whole or not at all. You see every change before anything waits in the change tray, and the "
                               "tray before anything is written."),
                            TextRole::Text, Token::Muted);
    words->setWordWrap(true);
    column->addWidget(words);
    m_rowColumn->setSpacing(metrics::gapSmall);
    column->addLayout(m_rowColumn);
    column->addWidget(m_addOperation, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_addOperation->setToolTip(tr("Another operation, done after these"));
    connect(m_addOperation, &QPushButton::clicked, this, &BulkEditDialog::addOperation);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new FormScrollArea(content, tr("Operations")));
}

void BulkEditDialog::buildPreview(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    above->setSpacing(2);
    above->addWidget(m_counts);
    above->addWidget(m_sentences);
    m_counts->setWordWrap(true);
    m_sentences->setWordWrap(true);
    column->addLayout(above);
    column->addWidget(m_table, 1);
}

void BulkEditDialog::addOperation()
{
    auto *row = new BulkOperationRow(m_selection.searchKeys);
    m_rows.append(row);
    m_rowColumn->addWidget(row);
    row->show();
    connect(row, &BulkOperationRow::removeRequested, this, [this, row] {
        m_rows.removeOne(row);
        row->hide();
        row->deleteLater();
        renumber();
        m_rows.back()->setFocus(Qt::OtherFocusReason);
    });
    renumber();
    row->setFocus(Qt::OtherFocusReason);
}

void BulkEditDialog::renumber()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setNumber(i + 1);
        m_rows[i]->removeButton()->setEnabled(m_rows.size() > 1);
    }
}

void BulkEditDialog::startPreview()
{
    m_banner->clear();
    std::vector<model::BulkOperation> operations;
    BulkOperationRow *wrong = nullptr;
    QStringList sentences;
    for (BulkOperationRow *row : m_rows) {
        row->showProblem();
        operations.push_back(row->operation());
        sentences << model::sentenceOf(row->operation()).simplified();
        if (wrong == nullptr && !row->problem().isEmpty()) {
            wrong = row;
        }
    }
    if (wrong != nullptr) {
        wrong->focusProblem();
        return;
    }
    QString told = sentences.join(u" · "_s);
    m_sentences->setText(told.size() > 240 ? told.left(240) + QChar(0x2026) : told);
    m_progress->setRange(0, 0);
    m_progressText->setText(tr("Working out the changes"));
    showStep(Step::Working);
    m_preview->start(m_selection.targets, operations, m_selection.searchKeys);
}

void BulkEditDialog::showStep(Step step)
{
    m_step = step;
    m_pages->setCurrentIndex(static_cast<int>(step));
    m_back->setVisible(step == Step::Preview);
    const int changed = m_preview->counts().changed;
    m_main->setVisible(step != Step::Working);
    m_main->setText(step == Step::Preview ? tr("&Add %Ln change(s) to the tray", nullptr, changed) : tr("&Preview changes"));
    m_main->setEnabled(step != Step::Preview || changed > 0);
    m_main->setToolTip(step == Step::Preview ? tr("They wait there for your review; nothing is written yet") : tr("Works out every change, without making one"));
    m_note->setText(step == Step::Preview && changed == 0 ? tr("There is nothing to add.") : QString());
    if (step == Step::Preview) {
        showCounts();
        m_table->setFocus(Qt::OtherFocusReason);
        if (m_preview->rowCount() > 0) {
            m_table->setCurrentIndex(m_preview->index(0, 0));
        }
    } else if (step == Step::Operations) {
        m_rows.front()->setFocus(Qt::OtherFocusReason);
    } else {
        m_cancel->setFocus(Qt::OtherFocusReason);
    }
}

void BulkEditDialog::showCounts()
{
    const model::BulkPreview::Counts &counts = m_preview->counts();
    QStringList parts;
    parts << tr("%Ln record(s) change", nullptr, counts.changed);
    parts << tr("%Ln value(s)", nullptr, counts.differences);
    if (counts.refused > 0) {
        parts << tr("%Ln record(s) refused", nullptr, counts.refused);
    }
    if (counts.unaffected > 0) {
        parts << tr("%Ln record(s) as they are", nullptr, counts.unaffected);
    }
    m_counts->setText(parts.join(u" · "_s));
    m_table->setAccessibleDescription(m_counts->text());
}

void BulkEditDialog::stage()
{
    m_staged = 0;
    m_stagedChanges = 0;
    m_staging = true;
    m_main->setEnabled(false);
    m_back->setEnabled(false);
    stageSome();
}

void BulkEditDialog::stageSome()
{
    const std::vector<model::BulkPreview::Change> &changes = m_preview->changes();
    for (const std::size_t end = std::min(changes.size(), m_staged + stagedAtOnce); m_staged < end; ++m_staged) {
        const model::BulkPreview::Change &change = changes[m_staged];
        m_stagedChanges += m_tray->stageEdit(change.country, change.base, change.after) != 0 ? 1 : 0;
    }
    if (m_staged < changes.size()) {
        m_note->setText(tr("%1 of %2 are in the tray").arg(QLocale().toString(qulonglong(m_staged)), QLocale().toString(qulonglong(changes.size()))));
        QTimer::singleShot(0, this, &BulkEditDialog::stageSome);
        return;
    }
    m_staging = false;
    Q_EMIT changesStaged(m_stagedChanges);
    accept();
}

void BulkEditDialog::reject()
{
    if (m_staging) {
        return;   // a moment
    }
    switch (m_step) {
    case Step::Working:
        m_preview->cancel();
        break;
    case Step::Preview:
        showStep(Step::Operations);
        break;
    case Step::Operations:
        QDialog::reject();
        break;
    }
}

} // namespace strongroom::ui
