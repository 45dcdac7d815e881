// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writes a record: new, changed, or a copy. A shell around the two views of one draft, Form and JSON, that has a way out of it: Save commits
// this change now and closes when the service has it; Add to changes lets it wait in the change tray. Nothing is overwritten unseen: the
// tray compares before it writes, and a conflict is shown instead.

#include "changes/ChangeTray.h"
#include "incountry/Country.h"

#include <QDialog>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>

class QStackedWidget;
class QTabBar;
class QThreadPool;

namespace strongroom::model {
class RecordDraft;
}

namespace strongroom::ui {

class Banner;
class Button;
class DialogFooter;
class Label;
class RecordFormView;
class RecordJsonView;

struct EditorTarget {
    model::ChangeTray *tray = nullptr;      // outlives the dialog
    QThreadPool *pool = nullptr;            // as well
    incountry::Country country;
    QString countryName;                    // as shown: "Germany · de"
    QString connectionName;
    model::SharedRow base;                  // what an edit began with; null otherwise
};

class RecordEditorDialog final : public QDialog {
    Q_OBJECT
public:
    RecordEditorDialog(std::unique_ptr<model::RecordDraft> draft, EditorTarget target, QWidget *parent = nullptr);
    ~RecordEditorDialog() override;
    void reject() override;   // asks first when something was changed; stops a save that is under way and stays

    enum class View { Form, Json };
    void setView(View view);
    [[nodiscard]] View view() const;
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }

Q_SIGNALS:
    void recordSaved(const QString &recordKey);
    void recordStaged(const QString &recordKey);

private:
    void buildHead(QWidget *head);
    void buildFooter(DialogFooter *footer);
    void connectViews();
    void showState();
    void showView(View view);
    // Takes over what was typed as JSON, then goes on; stays where it is when that cannot be.
    void withDraft(std::function<void()> next);
    void save();
    void addToChanges();
    [[nodiscard]] bool checked();   // valid; otherwise shows why not
    [[nodiscard]] incountry::RecordChange change() const;
    [[nodiscard]] bool isChanged() const;
    void committed(quint64 id, const incountry::CommitOutcome &outcome);
    void showConflict();
    [[nodiscard]] QString heading() const;

    std::unique_ptr<model::RecordDraft> m_draft;
    EditorTarget m_target;
    Banner *m_banner;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    RecordFormView *m_form;
    RecordJsonView *m_json;
    Label *m_problem;
    Button *m_cancel;
    Button *m_stage;
    Button *m_save;
    std::function<void()> m_next;   // what waits for the JSON to be taken over
    bool m_loading = false;         // the JSON is being written: what is typed now would be lost
    quint64 m_saving = 0;
    quint64 m_kept = 0;             // in the tray after a failed save: goes when the dialog is left without saving
    QPointer<QWidget> m_focusBefore;   // of a save, or of a change of the view
    bool m_strict = false;
};

} // namespace strongroom::ui
