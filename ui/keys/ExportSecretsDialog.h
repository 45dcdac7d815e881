// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// secrets_data to a file: encrypted with a passphrase unless a word is typed to have it readable. The clipboard is no way out.

#include "incountry/SecretsDocument.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QLineEdit;
class QRadioButton;

namespace strongroom::ui {

class Button;
class FormField;
class Label;

class ExportSecretsDialog final : public QDialog {
    Q_OBJECT
public:
    static constexpr int shortestPassphrase = 8;

    enum class Unsaved { No, Yes }; // whether what is exported is more than what is kept
    ExportSecretsDialog(const incountry::SecretsDocument &document, Unsaved unsaved, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<QString> passphrase() const; // nullopt: plain
    [[nodiscard]] incountry::KeyWriting writing() const;
    [[nodiscard]] QString path() const { return m_path; } // once accepted
    void setPath(const QString &path) { m_path = path; }  // asked for nowhere then

    [[nodiscard]] QRadioButton *plainButton() const noexcept { return m_plain; }
    [[nodiscard]] QLineEdit *passphraseEdit() const noexcept { return m_passphrase; }
    [[nodiscard]] QLineEdit *repeatEdit() const noexcept { return m_repeat; }
    [[nodiscard]] QLineEdit *typedEdit() const noexcept { return m_typed; }
    [[nodiscard]] QCheckBox *base64Box() const noexcept { return m_base64; } // hidden: no key of the 3.0.0 form
    [[nodiscard]] Button *exportButton() const noexcept { return m_export; }
    [[nodiscard]] static QString typedWord(); // "plain text"

private:
    void validate();
    void choosePath();

    QRadioButton *m_encrypted;
    QRadioButton *m_plain;
    QLineEdit *m_passphrase;
    QLineEdit *m_repeat;
    QLineEdit *m_typed;
    FormField *m_passphraseField;
    FormField *m_repeatField;
    FormField *m_typedField;
    QCheckBox *m_base64;
    Button *m_export;
    QString m_path;
};

} // namespace strongroom::ui
