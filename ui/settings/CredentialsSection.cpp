// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "settings/CredentialsSection.h"

#include "base/ErrorText.h"
#include "dialogs/ConfirmDialog.h"
#include "dialogs/PassphraseDialog.h"
#include "theme/Metrics.h"
#include "vault/CredentialHome.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

void openNewPassphraseDialog(model::CredentialHome *home, KeychainHere keychain, QWidget *parent)
{
    auto *dialog = new PassphraseDialog(PassphraseDialog::Purpose::New, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, home, [home, dialog, keychain] {
        home->useFile(dialog->takePassphrase(), keychain == KeychainHere::Yes ? keychain::Unreachable::Refuse : keychain::Unreachable::Leave);
    });
    dialog->open();
}

CredentialsSection::CredentialsSection(model::CredentialHome *home, QWidget *parent)
    : SettingsSection(parent)
    , m_home(home)
    , m_banner(new Banner)
    , m_place(new Label(QString(), TextRole::Strong))
    , m_detail(new Label(QString(), TextRole::Text, Token::Muted))
    , m_toFile(new Button(tr("Move to a &file protected by a passphrase…")))
    , m_toKeychain(new Button(tr("Move to the &keychain")))
    , m_passphrase(new Button(tr("Change the &passphrase…")))
    , m_forgotten(new Button(tr("Passphrase f&orgotten…"), {}, ButtonKind::Quiet))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    m_place->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_banner);
    column->addWidget(m_place);
    column->addWidget(m_detail);
    column->addSpacing(metrics::gapTight);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    for (Button *button : {m_toFile, m_toKeychain, m_passphrase, m_forgotten}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addWidget(buttons);

    connect(m_toFile, &QPushButton::clicked, this, &CredentialsSection::moveToFile);
    connect(m_toKeychain, &QPushButton::clicked, this, [this] {
        m_banner->clear();
        m_home->useKeychain();
    });
    connect(m_passphrase, &QPushButton::clicked, this, &CredentialsSection::changePassphrase);
    connect(m_forgotten, &QPushButton::clicked, this, &CredentialsSection::forget);
    connect(m_home, &model::CredentialHome::changed, this, &CredentialsSection::showState);
    connect(m_home, &model::CredentialHome::done, this, [this](const QString &what) { m_banner->showMessage(BadgeTone::Ok, what); });
    connect(m_home, &model::CredentialHome::failed, this, &CredentialsSection::showFailure);
    m_home->refresh();
    showState();
}

QString CredentialsSection::title() const { return tr("Credentials"); }
QString CredentialsSection::iconName() const { return u"key-round"_s; }

void CredentialsSection::showState()
{
    const bool known = m_home->isKnown();
    const bool file = m_home->isFile();
    const bool idle = known && !m_home->isBusy();
    if (m_home->isBusy()) {
        m_place->setText(tr("Working on it… The keychain may be asking for its password in a window of its own."));
    } else if (!known) {
        m_place->setText(tr("Looking where credentials are kept…"));
    } else if (file) {
        m_place->setText(tr("Credentials are kept in a file protected by your passphrase."));
    } else {
        m_place->setText(tr("Credentials are kept in %1.").arg(m_home->description()));
    }
    m_detail->setText(file ? tr("%1. Without the passphrase nobody can read it, and nobody can replace a forgotten one.").arg(QDir::toNativeSeparators(m_home->filePath()))
                           : tr("The keychain opens with your session. A file asks for a passphrase of its own each time the program starts, and works where there is no keychain."));
    m_toFile->setVisible(!file);
    m_toKeychain->setVisible(file);
    m_passphrase->setVisible(file);
    m_forgotten->setVisible(file);
    for (Button *button : {m_toFile, m_toKeychain, m_passphrase, m_forgotten}) {
        button->setEnabled(idle);
    }
}

void CredentialsSection::showFailure(const ErrorPtr &error) { m_banner->showError(model::errorText(error)); }

void CredentialsSection::moveToFile()
{
    m_banner->clear();
    openNewPassphraseDialog(m_home, KeychainHere::Yes, this);
}

void CredentialsSection::changePassphrase()
{
    m_banner->clear();
    auto *dialog = new PassphraseDialog(PassphraseDialog::Purpose::Change, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto current = dialog->takeCurrent();
        m_home->changePassphrase(current, dialog->takePassphrase());
    });
    dialog->open();
}

void CredentialsSection::forget()
{
    m_banner->clear();
    Confirmation confirmation;
    confirmation.title = tr("Go on without the credentials in the file?");
    confirmation.text = tr("The file is kept under another name, and the keychain is used from now on. Every saved connection has to be given its credentials again.");
    confirmation.action = tr("Put the file aside");
    auto *dialog = new ConfirmDialog(confirmation, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_home, &model::CredentialHome::putFileAside);
    dialog->open();
}

} // namespace strongroom::ui
