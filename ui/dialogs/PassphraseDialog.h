// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/SecretBytes.h"

#include <QDialog>

#include <memory>

namespace strongroom::ui {

class Banner;
class Button;
class FormField;
class SecretEdit;

// The passphrase of the file that credentials are kept in: a new one twice, another one with the one before, or the one to open it.
class PassphraseDialog final : public QDialog {
    Q_OBJECT
public:
    static constexpr int shortestPassphrase = 8;

    enum class Purpose { New, Change, Unlock };
    explicit PassphraseDialog(Purpose purpose, QWidget *parent = nullptr);   // accepted(): what was typed can be had, once
    void showProblem(const QString &problem);                                // why the last one was refused; empty: nothing
    [[nodiscard]] std::shared_ptr<const SecretBytes> takePassphrase();       // the new one, or the one to open it; the fields are empty afterwards
    [[nodiscard]] std::shared_ptr<const SecretBytes> takeCurrent();          // of a change

    [[nodiscard]] SecretEdit *currentEdit() const noexcept { return m_current; }   // hidden unless Change
    [[nodiscard]] SecretEdit *passphraseEdit() const noexcept { return m_passphrase; }
    [[nodiscard]] SecretEdit *repeatEdit() const noexcept { return m_repeat; }     // hidden in Unlock
    [[nodiscard]] Button *okButton() const noexcept { return m_ok; }

private:
    void validate();

    Purpose m_purpose;
    Banner *m_banner;
    SecretEdit *m_current;
    SecretEdit *m_passphrase;
    SecretEdit *m_repeat;
    FormField *m_currentField;
    FormField *m_passphraseField;
    FormField *m_repeatField;
    Button *m_ok;
};

} // namespace strongroom::ui
