// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/SecretEdit.h"

#include <QString>
#include <QWidget>

class QButtonGroup;

namespace strongroom::ui {

class Label;

// One row of a form: label, editor, and under it a hint that gives way to the problem. The label is the editor's buddy and its name for
// assistive tools; the problem becomes its description.
class FormField final : public QWidget {
    Q_OBJECT
public:
    static constexpr int labelWidth = 148;

    FormField(const QString &label, QWidget *editor, const QString &hint = {}, QWidget *parent = nullptr);
    void setHint(const QString &hint);
    void setProblem(const QString &problem);   // empty: the hint again
    [[nodiscard]] const QString &problem() const noexcept { return m_problem; }
    [[nodiscard]] QWidget *editor() const noexcept { return m_editor; }

private:
    void showNote();

    QWidget *m_editor;
    Label *m_note;
    QString m_hint;
    QString m_problem;
};

// Core's "the endpoint is not a URL" on its own line: "The endpoint is not a URL." A name such as endpoint_mask stays as it is.
[[nodiscard]] QString asSentence(const QString &text);

// Tab goes to the chosen one of buttons that exclude each other, not to the first. Call after the last button was added.
void keepTabOnChecked(QButtonGroup *group);

// The line edit for something secret (widgets/SecretEdit.h).
[[nodiscard]] SecretEdit *newSecretEdit(QWidget *parent = nullptr);

} // namespace strongroom::ui
