// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/RecordDraft.h"

#include <QWidget>

class QButtonGroup;
class QPlainTextEdit;

namespace strongroom::ui {

class Button;
class JsonHighlighter;
class Label;

// The body of a draft: none, JSON or text, with its problem below. JSON can be laid out for reading.
class BodyEditor final : public QWidget {
    Q_OBJECT
public:
    BodyEditor(const QString &name, QWidget *parent = nullptr);
    void setContent(const QString &text, model::RecordDraft::BodyForm form);
    void setProblem(const QString &problem);
    void focusChoice();   // the edit, or the choice of a form when there is no body
    [[nodiscard]] QPlainTextEdit *edit() const noexcept { return m_edit; }

Q_SIGNALS:
    void contentEdited(const QString &text, strongroom::model::RecordDraft::BodyForm form);

private:
    [[nodiscard]] model::RecordDraft::BodyForm form() const;
    void formChosen();
    void report();

    QButtonGroup *m_forms;
    QPlainTextEdit *m_edit;
    JsonHighlighter *m_highlighter;
    Button *m_layOut;
    Label *m_note;
    bool m_setting = false;
};

} // namespace strongroom::ui
