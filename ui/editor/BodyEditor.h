// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/RecordDraft.h"

#include <QWidget>

class QButtonGroup;
class QThreadPool;

namespace strongroom::model {
class JsonWork;
}

namespace strongroom::ui {

class FindStrip;
class JsonEdit;
class JsonTools;
class Label;

// The body of a draft: none, JSON or text, with its problem below. JSON is checked while it is typed, on the pool; one that comes on a very
// long line is shown laid out, and stays as it is unless it is edited.
class BodyEditor final : public QWidget {
    Q_OBJECT
public:
    BodyEditor(const QString &name, QThreadPool *pool, QWidget *parent = nullptr);
    void setContent(const QString &text, model::RecordDraft::BodyForm form);
    void setProblem(const QString &problem);
    void focusChoice();   // the edit, or the choice of a form when there is no body
    [[nodiscard]] JsonEdit *edit() const noexcept { return m_edit; }
    static constexpr qsizetype longestShownLine = 4000;   // characters

Q_SIGNALS:
    void contentEdited(const QString &text, strongroom::model::RecordDraft::BodyForm form);
    // What is wrong with a JSON too large to be checked by the draft; empty: nothing.
    void largeChecked(const QString &problem);

private:
    [[nodiscard]] model::RecordDraft::BodyForm form() const;
    [[nodiscard]] QString text() const;
    void showText(const QString &text, const QString &hint);
    void showForm();
    void report();
    void check();
    void showNote();

    QButtonGroup *m_forms;
    JsonEdit *m_edit;
    FindStrip *m_find;
    JsonTools *m_tools;
    model::JsonWork *m_checker;
    model::JsonWork *m_layouter;
    Label *m_note;
    QString m_problem;
    QString m_hint;
    QString m_loaded;   // as it came
    QString m_shown;    // how that is shown
    bool m_setting = false;
};

} // namespace strongroom::ui
