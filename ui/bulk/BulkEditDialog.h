// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The same change to several records, in two steps: what is to be done, then every single change it would make. Nothing is written from
// here: the changes wait in the change tray.

#include "bulk/BulkPreview.h"
#include "changes/ChangeTray.h"

#include <QDialog>
#include <QList>

class QProgressBar;
class QStackedWidget;
class QVBoxLayout;

namespace strongroom::ui {

class Banner;
class BulkOperationRow;
class BulkPreviewView;
class Button;
class Label;

struct BulkSelection {
    std::vector<model::BulkTarget> targets;
    int notLoaded = 0;            // selected rows that are not there yet, so that nothing can be said of them
    QString where;                // "Germany · de"
    incountry::SearchKeyStorage searchKeys = incountry::SearchKeyStorage::Hashed;
};

class BulkEditDialog final : public QDialog {
    Q_OBJECT
public:
    // Tray and pool outlive the dialog.
    BulkEditDialog(BulkSelection selection, model::ChangeTray *tray, QThreadPool *pool, QWidget *parent = nullptr);
    void reject() override;   // from the preview: back; from the operations: closes
    [[nodiscard]] model::BulkPreview *preview() const noexcept { return m_preview; }

Q_SIGNALS:
    void changesStaged(int count);

private:
    enum class Step { Operations, Working, Preview };
    void buildOperations(QWidget *page);
    void buildPreview(QWidget *page);
    void addOperation();
    void renumber();
    void startPreview();
    void showStep(Step step);
    void showCounts();
    void stage();
    void stageSome();

    BulkSelection m_selection;
    model::ChangeTray *m_tray;
    model::BulkPreview *m_preview;
    Banner *m_banner;
    QStackedWidget *m_pages;
    QVBoxLayout *m_rowColumn;
    QList<BulkOperationRow *> m_rows;
    Button *m_addOperation;
    Label *m_counts;
    Label *m_sentences;
    BulkPreviewView *m_table;
    QProgressBar *m_progress;
    Label *m_progressText;
    Label *m_note;
    Button *m_back;
    Button *m_cancel;
    Button *m_main;
    Step m_step = Step::Operations;
    std::size_t m_staged = 0;
    int m_stagedChanges = 0;
    bool m_staging = false;
};

} // namespace strongroom::ui
