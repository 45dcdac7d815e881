// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dialogs/FormField.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QLineEdit;

namespace strongroom::model {
class RecordDraft;
}

namespace strongroom::ui {

class Label;

// One member of a draft: its name, a line for its value, how much of its limit is used, and how the service stores it. What is wrong is said
// while it is typed, but not before anybody has.
class DraftField final : public QWidget {
    Q_OBJECT
public:
    DraftField(model::RecordDraft *draft, int row, QWidget *parent = nullptr);
    [[nodiscard]] int row() const;
    [[nodiscard]] QLineEdit *edit() const noexcept { return m_edit; }
    [[nodiscard]] QString problem() const { return m_field->problem(); }
    // From now on problems are shown whether or not the value was touched.
    void showAllProblems();
    void setValueFromDraft();

private:
    void showState();

    model::RecordDraft *m_draft;
    QPersistentModelIndex m_index;
    QLineEdit *m_edit = nullptr;
    FormField *m_field = nullptr;
    Label *m_counter = nullptr;
    bool m_strict = false;
};

} // namespace strongroom::ui
