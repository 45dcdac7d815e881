// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/transfer/ProtectionFields.h"

#include "base/Text.h"
#include "dialogs/FormField.h"
#include "theme/Metrics.h"
#include "transfer/ExportDialog.h"
#include "transfer/PassphraseStrength.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace strongroom::ui {

ProtectionFields::ProtectionFields(QWidget *parent)
    : QWidget(parent), m_encrypt(new QCheckBox(tr("Encrypt the file with a passphrase"))), m_passphrase(newSecretEdit()), m_repeat(newSecretEdit()), m_confirmation(new QLineEdit),
      m_passphraseField(new FormField(tr("Passphrase"), m_passphrase)), m_repeatField(new FormField(tr("Again"), m_repeat)),
      m_confirmationField(new FormField(tr("Type “%1”").arg(confirmationWord()), m_confirmation,
                                        tr("Whoever gets the file has every secret in it. Type the word to go on without encryption.")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapTight);
    m_encrypt->setChecked(true);
    for (QWidget *part : {static_cast<QWidget *>(m_encrypt), static_cast<QWidget *>(m_passphraseField), static_cast<QWidget *>(m_repeatField), static_cast<QWidget *>(m_confirmationField)}) {
        column->addWidget(part);
    }
    connect(m_encrypt, &QCheckBox::toggled, this, &ProtectionFields::showFields);
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_passphrase, m_repeat, m_confirmation}) {
        connect(edit, &QLineEdit::textChanged, this, &ProtectionFields::showFields);
    }
    setFocusProxy(m_passphrase);
    showFields();
}

QString ProtectionFields::confirmationWord() { return ExportDialog::confirmationWord(); }

bool ProtectionFields::isEncrypted() const { return m_encrypt->isChecked(); }

QString ProtectionFields::problem() const
{
    if (!isEncrypted()) {
        return m_confirmation->text().trimmed() == confirmationWord() ? QString() : tr("Type the word to go on without encryption.");
    }
    if (m_passphrase->text().isEmpty()) {
        return tr("A passphrase is missing.");
    }
    return m_passphrase->text() == m_repeat->text() ? QString() : tr("The passphrase has to be typed twice.");
}

std::shared_ptr<const SecretBytes> ProtectionFields::passphrase() const
{
    if (!isEncrypted()) {
        return nullptr;
    }
    return std::make_shared<const SecretBytes>(secretOf(*m_passphrase));
}

void ProtectionFields::clear()
{
    m_passphrase->wipe();
    m_repeat->wipe();
}

void ProtectionFields::showFields()
{
    m_passphraseField->setVisible(isEncrypted());
    m_repeatField->setVisible(isEncrypted());
    m_confirmationField->setVisible(!isEncrypted());
    const model::Strength strength = model::passphraseStrength(m_passphrase->text());
    m_passphraseField->setHint(strength == model::Strength::Empty ? tr("The file is in the age format: the program “age” opens it too. Without the passphrase nobody does.")
                                                                  : model::strengthText(strength));
    m_repeatField->setProblem(!m_repeat->text().isEmpty() && m_repeat->text() != m_passphrase->text() ? tr("This is not the same passphrase.") : QString());
    Q_EMIT changed();
}

} // namespace strongroom::ui
