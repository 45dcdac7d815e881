// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/PassphraseDialog.h"

#include "dialogs/FormField.h"
#include "dialogs/FormFrame.h"
#include "dialogs/FormScrollArea.h"
#include "theme/Metrics.h"
#include "transfer/PassphraseStrength.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/SecretEdit.h"

#include <QVBoxLayout>

namespace strongroom::ui {

namespace {

std::shared_ptr<const SecretBytes> takeSecret(SecretEdit *edit)
{
    auto secret = std::make_shared<const SecretBytes>(secretOf(*edit));
    edit->wipe();
    return secret;
}

QString purposeTitle(PassphraseDialog::Purpose purpose)
{
    switch (purpose) {
    case PassphraseDialog::Purpose::New: return PassphraseDialog::tr("Keep credentials in a file");
    case PassphraseDialog::Purpose::Change: return PassphraseDialog::tr("Change the passphrase");
    case PassphraseDialog::Purpose::Unlock: return PassphraseDialog::tr("Open the credentials file");
    }
    return {};
}

QString purposeText(PassphraseDialog::Purpose purpose)
{
    switch (purpose) {
    case PassphraseDialog::Purpose::New:
        return PassphraseDialog::tr("The credentials of your connections go into one encrypted file on this computer. Whenever the program starts, it asks for the passphrase as soon as a saved connection is opened.");
    case PassphraseDialog::Purpose::Change: return PassphraseDialog::tr("The file is encrypted anew. Copies of it from before, in a backup for example, still open with the passphrase they had.");
    case PassphraseDialog::Purpose::Unlock: return PassphraseDialog::tr("A saved connection needs its credentials. They are in a file that your passphrase opens.");
    }
    return {};
}

} // namespace

PassphraseDialog::PassphraseDialog(Purpose purpose, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_banner(new Banner)
    , m_current(newSecretEdit())
    , m_passphrase(newSecretEdit())
    , m_repeat(newSecretEdit())
    , m_currentField(new FormField(tr("&Current passphrase"), m_current))
    , m_passphraseField(new FormField(purpose == Purpose::Change ? tr("&New passphrase") : tr("&Passphrase"), m_passphrase))
    , m_repeatField(new FormField(tr("&Again"), m_repeat))
    , m_ok(new Button(purpose == Purpose::New ? tr("&Create the file") : purpose == Purpose::Change ? tr("C&hange") : tr("&Open"), {}, ButtonKind::Primary))
{
    setWindowTitle(purposeTitle(purpose));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gapSmall);
    auto *what = new Label(purposeText(purpose), TextRole::Text, Token::Muted);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addSpacing(metrics::gapTight);
    column->addWidget(m_currentField);
    column->addWidget(m_passphraseField);
    column->addWidget(m_repeatField);
    column->addStretch(1);
    m_currentField->setVisible(purpose == Purpose::Change);
    m_repeatField->setVisible(purpose != Purpose::Unlock);
    m_banner->setDismiss(Banner::Dismiss::Never);

    auto *note = new Label(purpose == Purpose::Unlock ? QString() : tr("Nobody can find or replace a forgotten passphrase: the credentials in the file are gone then, and have to be entered again."),
                           TextRole::Caption, Token::Warning);
    note->setWordWrap(true);
    auto *cancel = new Button(tr("Cancel"));
    frameForm(this, m_banner, new FormScrollArea(content, windowTitle()), note, cancel, m_ok);
    resize(560, purpose == Purpose::Unlock ? 220 : purpose == Purpose::New ? 300 : 340);

    for (SecretEdit *edit : {m_current, m_passphrase, m_repeat}) {
        connect(edit, &QLineEdit::textChanged, this, &PassphraseDialog::validate);
    }
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::rejected, this, [this] {
        for (SecretEdit *edit : {m_current, m_passphrase, m_repeat}) {
            edit->wipe();
        }
    });
    validate();
    (purpose == Purpose::Change ? m_current : m_passphrase)->setFocus();
}

void PassphraseDialog::showProblem(const QString &problem)
{
    if (problem.isEmpty()) {
        m_banner->clear();
        return;
    }
    m_banner->showMessage(BadgeTone::Error, asSentence(problem), tr("Check capital letters and the keyboard's language, and try again."));
}

std::shared_ptr<const SecretBytes> PassphraseDialog::takePassphrase()
{
    m_repeat->wipe();
    return takeSecret(m_passphrase);
}

std::shared_ptr<const SecretBytes> PassphraseDialog::takeCurrent() { return takeSecret(m_current); }

void PassphraseDialog::validate()
{
    const QString text = m_passphrase->text();
    if (m_purpose == Purpose::Unlock) {
        m_ok->setEnabled(!text.isEmpty());
        return;
    }
    const bool tooShort = text.size() < shortestPassphrase;
    const bool differs = text != m_repeat->text();
    const model::Strength strength = model::passphraseStrength(text);
    m_passphraseField->setHint(strength == model::Strength::Empty ? tr("At least %1 characters; a few words are better than one.").arg(shortestPassphrase) : model::strengthText(strength));
    m_passphraseField->setProblem(!text.isEmpty() && tooShort ? tr("At least %1 characters.").arg(shortestPassphrase) : QString());
    m_repeatField->setProblem(!m_repeat->text().isEmpty() && differs ? tr("This is not the same passphrase.") : QString());
    m_ok->setEnabled(!tooShort && !differs && (m_purpose == Purpose::New || !m_current->text().isEmpty()));
}

} // namespace strongroom::ui
