// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keys/ExportSecretsDialog.h"

#include "dialogs/FormField.h"
#include "dialogs/FormFrame.h"
#include "dialogs/FormScrollArea.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

ExportSecretsDialog::ExportSecretsDialog(const incountry::SecretsDocument &document, Unsaved unsaved, QWidget *parent)
    : QDialog(parent)
    , m_encrypted(new QRadioButton(tr("&Encrypted with a passphrase (age format)")))
    , m_plain(new QRadioButton(tr("P&lain JSON, readable for whoever gets the file")))
    , m_passphrase(newSecretEdit())
    , m_repeat(newSecretEdit())
    , m_typed(new QLineEdit)
    , m_base64(new QCheckBox(tr("Write keys of the 3.0.0 form as &base64, for later SDKs")))
    , m_export(new Button(tr("Choose a &file…"), u"download"_s, ButtonKind::Primary))
{
    setWindowTitle(tr("Export keys"));
    auto *group = new QButtonGroup(this);
    group->addButton(m_encrypted);
    group->addButton(m_plain);
    m_encrypted->setChecked(true);
    keepTabOnChecked(group);
    m_passphraseField =
        new FormField(tr("&Passphrase"), m_passphrase,
                      tr("At least %1 characters. Without it the file cannot be opened by anybody.").arg(shortestPassphrase));
    m_repeatField = new FormField(tr("&Again"), m_repeat);
    m_typedField = new FormField(tr("&Type “%1”").arg(typedWord()), m_typed,
                                 tr("Everybody who can read the file can read the records. Delete it as soon as it was used."));
    const bool legacy = std::ranges::any_of(
        document.entries(), [](const incountry::SecretEntry &entry) { return entry.secret.notation == incountry::KeyNotation::Raw32; });
    m_base64->setVisible(legacy);
    m_base64->setChecked(false);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gapSmall);
    auto *what = new Label(tr("%Ln secret(s) as secrets_data JSON.", nullptr, static_cast<int>(document.entries().size()))
                               + (unsaved == Unsaved::Yes ? u' ' + tr("Changes that are not saved are part of it.") : QString()),
                           TextRole::Text, Token::Muted);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addSpacing(metrics::gapTight);
    column->addWidget(m_encrypted);
    column->addWidget(m_passphraseField);
    column->addWidget(m_repeatField);
    column->addSpacing(metrics::gapTight);
    column->addWidget(m_plain);
    column->addWidget(m_typedField);
    column->addSpacing(metrics::gap);
    column->addWidget(m_base64);
    column->addStretch(1);

    auto *cancel = new Button(tr("Cancel"));
    auto *note = new Label(tr("The file is readable for you alone. Nothing goes to the clipboard."), TextRole::Caption, Token::Muted);
    note->setWordWrap(true);
    frameForm(this, new Banner, new FormScrollArea(content, tr("Export")), note, cancel, m_export);
    resize(600, 400);

    for (QLineEdit *edit : {m_passphrase, m_repeat, m_typed}) {
        connect(edit, &QLineEdit::textChanged, this, &ExportSecretsDialog::validate);
    }
    connect(group, &QButtonGroup::buttonToggled, this, &ExportSecretsDialog::validate);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportSecretsDialog::choosePath);
    validate();
    m_passphrase->setFocus();
}

QString ExportSecretsDialog::typedWord() { return tr("plain text"); }

std::optional<QString> ExportSecretsDialog::passphrase() const
{
    return m_plain->isChecked() ? std::nullopt : std::optional(m_passphrase->text());
}

incountry::KeyWriting ExportSecretsDialog::writing() const
{
    return m_base64->isChecked() ? incountry::KeyWriting::Base64 : incountry::KeyWriting::AsGiven;
}

void ExportSecretsDialog::validate()
{
    const bool plain = m_plain->isChecked();
    m_passphraseField->setVisible(!plain);
    m_repeatField->setVisible(!plain);
    m_typedField->setVisible(plain);
    const QString text = m_passphrase->text();
    const bool tooShort = text.size() < shortestPassphrase;
    const bool differs = text != m_repeat->text();
    m_passphraseField->setProblem(!text.isEmpty() && tooShort ? tr("at least %1 characters").arg(shortestPassphrase) : QString());
    m_repeatField->setProblem(!m_repeat->text().isEmpty() && differs ? tr("this is not the same passphrase") : QString());
    m_export->setEnabled(plain ? m_typed->text().trimmed() == typedWord() : !tooShort && !differs);
}

void ExportSecretsDialog::choosePath()
{
    if (!m_path.isEmpty()) {
        accept();
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Export keys"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_plain->isChecked() ? u"secrets_data.json"_s : u"secrets_data.json.age"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_path = path;
        accept();
    });
    dialog->open();
}

} // namespace strongroom::ui
