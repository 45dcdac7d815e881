// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The saved filters of a connection: apply, rename, replace with the filter in force, delete with undo.

#include "records/SavedFilters.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace strongroom::ui {

class Banner;
class Button;
class CodeView;
class FormField;
class Label;

class SavedFiltersDialog final : public QDialog {
    Q_OBJECT
public:
    // `current` is the text of the filter in force; empty: there is none to replace one with.
    SavedFiltersDialog(model::SavedFilters *saved, const QString &connectionId, const QString &current, QWidget *parent = nullptr);
    [[nodiscard]] QListWidget *list() const noexcept { return m_list; }
    [[nodiscard]] QLineEdit *nameEdit() const noexcept { return m_name; }
    [[nodiscard]] FormField *nameField() const noexcept { return m_field; }
    [[nodiscard]] Button *applyButton() const noexcept { return m_apply; }
    [[nodiscard]] Button *replaceButton() const noexcept { return m_replace; }
    [[nodiscard]] Button *deleteButton() const noexcept { return m_delete; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }

    void accept() override;   // applies

Q_SIGNALS:
    void chosen(const QString &text);

private:
    [[nodiscard]] std::optional<model::SavedFilter> current() const;
    void fill();
    void showCurrent();
    void rename();
    void replace();
    void remove();

    model::SavedFilters *m_saved;
    QString m_connectionId;
    QString m_filter;
    Banner *m_banner;
    QStackedWidget *m_stack;
    QListWidget *m_list;
    QLineEdit *m_name;
    FormField *m_field;
    CodeView *m_text;
    Label *m_problem;
    Button *m_apply;
    Button *m_replace;
    Button *m_delete;
};

} // namespace strongroom::ui
