// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Asks for the name of a filter to save, and says where it goes.

#include "records/SavedFilters.h"

#include <QDialog>

class QLineEdit;

namespace strongroom::ui {

class Button;
class FormField;

class SaveFilterDialog final : public QDialog {
    Q_OBJECT
public:
    SaveFilterDialog(model::SavedFilters *saved, const QString &connectionId, const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QLineEdit *nameEdit() const noexcept { return m_name; }
    [[nodiscard]] FormField *nameField() const noexcept { return m_field; }
    [[nodiscard]] Button *saveButton() const noexcept { return m_save; }

    void accept() override;

private:
    void check();

    model::SavedFilters *m_saved;
    QString m_connectionId;
    QString m_text;
    QLineEdit *m_name;
    FormField *m_field;
    Button *m_save;
};

// Where the filters of a connection go, in words.
[[nodiscard]] QString filterKeepingText(const model::SavedFilters &saved, const QString &connectionId);

} // namespace strongroom::ui
