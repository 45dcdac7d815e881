// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One secret by hand: its version, what it is, and its text, checked while typing. Says which form was understood. The text is in the line
// edit for as long as the dialog is open.

#include "incountry/SecretsDocument.h"

#include <QDialog>

#include <optional>

class QButtonGroup;
class QCheckBox;
class QLineEdit;

namespace strongroom::ui {

class Button;
class FormField;
class Label;

class AddSecretDialog final : public QDialog {
    Q_OBJECT
public:
    // `document` outlives the dialog; `version`: of the secret that is missing, or the next one.
    AddSecretDialog(const incountry::SecretsDocument &document, std::optional<std::int64_t> version, QWidget *parent = nullptr);
    [[nodiscard]] QLineEdit *versionEdit() const noexcept { return m_version; }
    [[nodiscard]] QLineEdit *secretEdit() const noexcept { return m_secret; }
    [[nodiscard]] QCheckBox *replaceBox() const noexcept { return m_replace; }
    [[nodiscard]] Button *addButton() const noexcept { return m_add; }
    [[nodiscard]] QString understoodText() const;
    void setUse(incountry::SecretUse use);
    // What was entered; nullopt while it is not a secret.
    [[nodiscard]] std::optional<incountry::Secret> secret() const;
    [[nodiscard]] bool replaces() const;

private:
    void validate();
    [[nodiscard]] incountry::SecretUse use() const;
    [[nodiscard]] std::optional<std::int64_t> version() const;

    const incountry::SecretsDocument &m_document;
    QLineEdit *m_version;
    QButtonGroup *m_use;
    QLineEdit *m_secret;
    FormField *m_versionField;
    FormField *m_secretField;
    QCheckBox *m_replace;
    Label *m_understood;
    Label *m_note;
    Button *m_add;
};

} // namespace strongroom::ui
