// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How a file of secrets is protected: a passphrase, typed twice, unless a word is typed that says otherwise.

#include "base/SecretBytes.h"

#include <QString>
#include <QWidget>

#include <memory>

class QCheckBox;
class QLineEdit;

namespace strongroom::ui {

class FormField;
class SecretEdit;

class ProtectionFields final : public QWidget {
    Q_OBJECT
public:
    explicit ProtectionFields(QWidget *parent = nullptr);

    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] QString problem() const;                                    // what is missing; empty: nothing
    [[nodiscard]] std::shared_ptr<const SecretBytes> passphrase() const;      // null: plain
    [[nodiscard]] static QString confirmationWord();
    void clear();

Q_SIGNALS:
    void changed();

private:
    void showFields();

    QCheckBox *m_encrypt;
    SecretEdit *m_passphrase;
    SecretEdit *m_repeat;
    QLineEdit *m_confirmation;
    FormField *m_passphraseField;
    FormField *m_repeatField;
    FormField *m_confirmationField;
};

} // namespace strongroom::ui
