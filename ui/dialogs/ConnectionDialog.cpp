// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/ConnectionDialog.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "connections/ConnectionManager.h"
#include "connections/ConnectionTestModel.h"
#include "connections/Opening.h"
#include "dialogs/ApiTokenForm.h"
#include "dialogs/ConfirmDialog.h"
#include "dialogs/ConnectionForm.h"
#include "dialogs/ConnectionTestPanel.h"
#include "dialogs/EnvironmentsDialog.h"
#include "dialogs/FormField.h"
#include "dialogs/FormFrame.h"
#include "dialogs/FormScrollArea.h"
#include "dialogs/ImportStrip.h"
#include "dialogs/LockerForm.h"
#include "dialogs/ModeField.h"
#include "dialogs/SignInForm.h"
#include "dialogs/TozClientFile.h"
#include "dialogs/TozStoreForm.h"
#include "incountry/Country.h"
#include "settings/CredentialsSection.h"
#include "shell/DropRouter.h"
#include "theme/Metrics.h"
#include "vault/CredentialHome.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using connections::Service;
using model::ConnectionManager;
using model::CredentialKeeping;

namespace {

QString serviceName(Service service)
{
    switch (service) {
    case Service::InCountry: return ConnectionDialog::tr("InCountry Storage");
    case Service::TozStore: return ConnectionDialog::tr("TozStore");
    case Service::Locker: return ConnectionDialog::tr("Locker Secrets");
    case Service::ApiTokens: return ConnectionDialog::tr("API tokens");
    case Service::SignIn: return ConnectionDialog::tr("OAuth2 / SRP sign-in");
    }
    return {};
}

QString promptFor(Service service)
{
    switch (service) {
    case Service::InCountry: return ConnectionDialog::tr("Have a file? Paste or drop secrets_data JSON or an .env file here.");
    case Service::TozStore: return ConnectionDialog::tr("Have a file? Paste or drop the client's e3db.json here.");
    case Service::Locker: return ConnectionDialog::tr("Have a file? Paste or drop ~/.locker/credentials or an .env file with the access key here.");
    case Service::ApiTokens: return ConnectionDialog::tr("Have a file? Paste or drop the .env file of the token manager, or ~/.aws/credentials, here.");
    case Service::SignIn: return ConnectionDialog::tr("Have a file? Paste or drop JSON or an .env file with client id, client secret and token URL or user pool here.");
    }
    return {};
}

QStringList namesOf(const std::vector<std::string> &names)
{
    QStringList list;
    for (const std::string &name : names) {
        list.append(toQString(name));
    }
    return list;
}

} // namespace

ConnectionDialog::ConnectionDialog(ConnectionManager *manager, QWidget *parent)
    : QDialog(parent), m_manager(manager)
{
    build();
}

ConnectionDialog::ConnectionDialog(ConnectionManager *manager, const connections::Connection &connection, QWidget *parent)
    : QDialog(parent), m_manager(manager), m_connectionId(toQString(connection.id))
{
    build();
    m_form->tozStore()->setEditing();
    m_form->setConnection(connection);
    showService();
    if (!connection.countries.empty()) {
        m_test->setCountry(toQString(connection.countries.front()));
    }
}

void ConnectionDialog::build()
{
    setWindowTitle(isEdit() ? tr("Edit connection") : tr("Add a connection"));
    m_import = new ImportStrip;
    m_form = new ConnectionForm([this](const QString &name) { return m_manager->isNameTaken(name, m_connectionId); });
    m_test = new ConnectionTestPanel;
    m_banner = new Banner;
    m_keeping = new Label(QString(), TextRole::Caption, Token::Muted);
    m_keeping->setWordWrap(true);
    m_toFile = new Button(tr("Keep credentials in a &file protected by a passphrase…"));
    m_toFile->hide();
    auto *note = new QWidget;
    auto *notes = new QVBoxLayout(note);
    notes->setContentsMargins(0, 0, 0, 0);
    notes->setSpacing(metrics::gapTight);
    notes->addWidget(m_keeping);
    notes->addWidget(m_toFile, 0, Qt::AlignLeft);
    m_save = new Button(tr("&Save"), {}, ButtonKind::Primary);
    m_cancel = new Button(tr("Cancel"));

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addWidget(makeHead());
    column->addWidget(m_import);
    column->addWidget(m_form);
    column->addWidget(m_test);
    column->addStretch(1);

    auto *scroll = new FormScrollArea(content, tr("Connection settings"));

    frameForm(this, m_banner, scroll, note, m_cancel, m_save);
    resize(640, 680);

    connect(m_cancel, &QPushButton::clicked, this, &ConnectionDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ConnectionDialog::save);
    connect(m_import, &ImportStrip::contentGiven, this, &ConnectionDialog::importContent);
    connect(m_test, &ConnectionTestPanel::testRequested, this, &ConnectionDialog::test);
    connect(m_test, &ConnectionTestPanel::stepsShown, scroll, [this, scroll] { scroll->bringIntoView(m_test); });
    connect(m_test, &ConnectionTestPanel::pinsSeen, m_form, &ConnectionForm::offerPins);
    connect(this, &QDialog::finished, m_test, &ConnectionTestPanel::clear);
    connect(m_form, &ConnectionForm::changed, this, [this] {
        if (!m_unkept && m_savedId.isEmpty()) {   // then the banner is the way to the client's keys
            m_banner->clear();
        }
    });
    // Its result was for other settings.
    connect(m_form, &ConnectionForm::changed, m_test, &ConnectionTestPanel::clear);
    connect(m_form, &ConnectionForm::serviceChanged, this, &ConnectionDialog::showService);
    connect(m_form->tozStore(), &TozStoreForm::wayChanged, this, &ConnectionDialog::showService);
    connect(m_form->tozStore(), &TozStoreForm::profileChosen, m_import, &ImportStrip::takeFile);
    connect(m_import, &ImportStrip::sectionChosen, this, [this](const QString &name) { importSection(m_given.text(), m_givenPath, name); });
    takeDrops();
    connectManager();
    m_manager->findTozProfiles(this, [this](const std::vector<connections::TozProfile> &profiles) { m_form->tozStore()->setProfiles(profiles); });
    connect(m_form->locker(), &LockerForm::fileWanted, m_import, &ImportStrip::takeFile);
    if (!isEdit()) {
        m_manager->findLockerCredentials(
            this, [this](const std::shared_ptr<const connections::LockerCredentialsFile> &file) { m_form->locker()->offer(file); },
            [](const ErrorPtr &) { /* what cannot be read is not offered */ });
    }
    connect(m_form->signIn(), &SignInForm::environmentsWanted, this, &ConnectionDialog::editEnvironments);
    loadEnvironments();
    m_manager->findAwsProfiles(this, [this](const std::vector<std::string> &profiles) {
        m_form->apiTokens()->setProfiles(namesOf(profiles));
    });
    m_manager->checkKeychain();
    showKeeping();
    showService();
    m_form->setFocus();
}

QWidget *ConnectionDialog::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    if (isEdit()) {
        m_title = new Label(QString(), TextRole::Title);
        row->addWidget(m_title, 1);
        return head;
    }
    m_service = new QComboBox;
    for (const Service service : {Service::InCountry, Service::TozStore, Service::Locker, Service::ApiTokens, Service::SignIn}) {
        m_service->addItem(serviceName(service), static_cast<int>(service));
    }
    connect(m_service, &QComboBox::activated, this, [this](int index) { m_form->setService(static_cast<Service>(m_service->itemData(index).toInt())); });
    row->addWidget(new FormField(tr("Ser&vice"), m_service, {}), 1);
    return head;
}

void ConnectionDialog::connectManager()
{
    connect(m_manager, &ConnectionManager::keychainChecked, this, &ConnectionDialog::showKeeping);
    connect(m_manager, &ConnectionManager::connectionAdded, this, &ConnectionDialog::saved);
    connect(m_manager, &ConnectionManager::connectionChanged, this, &ConnectionDialog::saved);
    connect(m_manager, &ConnectionManager::saveFailed, this, &ConnectionDialog::saveFailed);
    connect(m_manager, &ConnectionManager::madeNotSaved, this, &ConnectionDialog::keepClient);
    connect(m_manager, &ConnectionManager::backupFailed, this, [this](const QString &id, const ErrorPtr &error) {
        if (id == m_savingId) {
            m_backupError = error;
        }
    });
    connect(m_banner, &Banner::actionTriggered, this, &ConnectionDialog::saveClientFile);
}

void ConnectionDialog::showService()
{
    const Service service = m_form->service();
    const bool toz = service == Service::TozStore;
    const TozStoreForm::Way way = m_form->tozStore()->way();
    const bool fromFile = !toz || way == TozStoreForm::Way::Configuration;
    if (m_service != nullptr) {
        m_service->setCurrentIndex(m_service->findData(static_cast<int>(service)));
    } else {
        m_title->setText(serviceName(service));
    }
    m_import->setPrompt(promptFor(service));
    m_import->setVisible(fromFile);
    m_test->setVisible(fromFile);   // what does not exist yet cannot be tried
    if (service == Service::InCountry) {
        m_test->showCountry();
    } else {
        m_test->hideCountry();
    }
    m_test->setPurpose(service == Service::SignIn ? ConnectionTestPanel::Purpose::SignIn : service == Service::ApiTokens ? ConnectionTestPanel::Purpose::Token : ConnectionTestPanel::Purpose::Connection);
    showSaving();
}

void ConnectionDialog::loadEnvironments()
{
    m_manager->loadEnvironments(
        this, [this](const std::vector<auth::Environment> &environments) { m_form->signIn()->setEnvironments(environments); },
        [this](const ErrorPtr &error) {
            m_form->signIn()->setEnvironments(auth::builtInEnvironments());
            if (m_form->service() == Service::SignIn) {
                m_banner->showError(model::errorText(error));
            }
        });
}

void ConnectionDialog::editEnvironments()
{
    // As they are now: another window may have changed them.
    m_manager->loadEnvironments(
        this,
        [this](const std::vector<auth::Environment> &environments) {
            m_form->signIn()->setEnvironments(environments);
            auto *dialog = new EnvironmentsDialog(environments, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->choose(m_form->signIn()->environment());
            connect(dialog, &EnvironmentsDialog::saveRequested, this, [this, dialog](const std::vector<auth::Environment> &changed) {
                m_manager->saveEnvironments(
                    changed, dialog,
                    [this, dialog](const std::vector<auth::Environment> &kept) {
                        m_form->signIn()->setEnvironments(kept);
                        m_form->signIn()->choose(dialog->chosenName());
                        dialog->saved();
                    },
                    [dialog](const ErrorPtr &error) { dialog->saveFailed(error); });
            });
            dialog->open();
        },
        [this](const ErrorPtr &error) { m_banner->showError(model::errorText(error)); });
}

void ConnectionDialog::saved(const QString &id)
{
    if (m_savingId.isEmpty() || id != m_savingId) {
        return;
    }
    m_unkept.reset();
    m_savedId = id;
    m_savingId.clear();
    // Without a keychain the keys of a new client are in memory, and gone with the program.
    const bool onlyInMemory = m_registering && !m_manager->keychainUnavailableReason().isEmpty();
    if (m_backupError || onlyInMemory) {
        stayAfterSaving();
        return;
    }
    Q_EMIT connectionSaved(id);
    accept();
}

void ConnectionDialog::stayAfterSaving()
{
    showSaving();
    for (QWidget *const part : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_test)}) {
        part->setEnabled(false);
    }
    if (m_service != nullptr) {
        m_service->setEnabled(false);
    }
    if (m_backupError) {
        const model::ErrorText text = model::errorText(m_backupError);
        m_banner->showMessage(BadgeTone::Warning, tr("The client was registered, and its backup failed"), text.text, tr("Keep its e3db.json in a safe place instead."));
    } else {
        m_banner->showMessage(BadgeTone::Warning, tr("The new client's keys are in memory only"), tr("There is no keychain, and they are gone when the program ends."),
                              tr("Save the client's e3db.json now."));
    }
    m_banner->setAction(tr("Save e3db.json…"), u"download"_s);
}

void ConnectionDialog::saveFailed(const QString &id, const ErrorPtr &error)
{
    if (id == m_savingId) {
        m_savingId.clear();
        showSaving();
        m_banner->showError(model::errorText(error));
        if (m_unkept) {
            m_banner->setAction(tr("Save e3db.json…"), u"download"_s);
        }
    }
}

void ConnectionDialog::keepClient(const QString &id, const std::shared_ptr<const connections::ConfiguredConnection> &client, const ErrorPtr &error)
{
    if (id != m_savingId) {
        return;
    }
    m_savingId.clear();
    m_form->tozStore()->forgetSecrets();
    m_form->fill(*client);   // Save now saves this client
    m_unkept = m_registering ? client : nullptr;
    if (m_unkept) {
        // Nothing else may take its place in this window.
        m_import->setEnabled(false);
        m_service->setEnabled(false);
        m_form->tozStore()->setEditing();
        m_banner->setDismiss(Banner::Dismiss::Never);
        m_save->setFocus();
    }
    showSaving();
    const model::ErrorText text = model::errorText(error);
    if (m_unkept) {
        m_banner->showMessage(BadgeTone::Error, tr("The client was registered, and its keys could not be saved"), text.text,
                              tr("They are in this window only. Save its e3db.json, or try Save again."));
        m_banner->setAction(tr("Save e3db.json…"), u"download"_s);
    } else {
        m_banner->showError(text);
    }
}

void ConnectionDialog::saveClientFile()
{
    chooseTozClientFile(this, [this](const QString &path) {
        const auto done = [this, path] {
            m_unkept.reset();
            m_backupError.reset();
            m_registering = false;
            m_banner->showMessage(BadgeTone::Ok, tr("Saved: %1").arg(QDir::toNativeSeparators(path)),
                                  tr("The file holds the client's keys, readable for you alone."));
            m_banner->setAction({});
        };
        const auto failed = [this](const ErrorPtr &error) {
            m_banner->showError(model::errorText(error));
            m_banner->setAction(tr("Save e3db.json…"), u"download"_s);
        };
        if (m_unkept) {
            m_manager->exportTozClient(m_unkept, path, this, done, failed);
        } else {
            m_manager->exportTozClient(m_savedId, path, this, done, failed);
        }
    });
}

void ConnectionDialog::followCredentials(model::CredentialHome *home)
{
    m_home = home;
    if (m_home != nullptr) {
        connect(m_toFile, &QPushButton::clicked, this, [this] { openNewPassphraseDialog(m_home, KeychainHere::No, this); });
        connect(m_home, &model::CredentialHome::changed, this, &ConnectionDialog::showKeeping);
        connect(m_home, &model::CredentialHome::waitingChanged, this, &ConnectionDialog::showKeeping);
        connect(m_home, &model::CredentialHome::failed, this, [this](const ErrorPtr &error) { m_banner->showError(model::errorText(error)); });
    }
    showKeeping();
}

void ConnectionDialog::showKeeping()
{
    const bool unavailable = m_manager->isKeychainChecked() && !m_manager->keychainUnavailableReason().isEmpty();
    m_toFile->setVisible(m_home != nullptr && unavailable && !m_home->isBusy());
    if (m_home != nullptr && m_home->isBusy()) {
        m_keeping->setToken(Token::Muted);
        m_keeping->setText(tr("Making the file…"));
    } else if (m_home != nullptr && m_home->isWaiting()) {
        m_keeping->setToken(Token::Warning);
        m_keeping->setText(tr("Waiting for the keychain. It may be asking for its password in a window of its own."));
    } else if (!m_manager->isKeychainChecked()) {
        m_keeping->setToken(Token::Muted);
        m_keeping->setText(tr("Looking for the keychain of this system…"));
    } else if (m_manager->keychainUnavailableReason().isEmpty()) {
        m_keeping->setToken(Token::Muted);
        m_keeping->setText(tr("Secrets go to %1 when you save.").arg(m_manager->keychainDescription()));
    } else {
        m_keeping->setToken(Token::Warning);
        m_keeping->setText(tr("No keychain (%1). The connection can be used until the program ends; nothing secret is saved.")
                               .arg(QString(m_manager->keychainUnavailableReason()).remove(QRegularExpression(u"\\.$"_s))));
    }
}

void ConnectionDialog::showSaving()
{
    const bool saving = !m_savingId.isEmpty();
    const bool done = !m_savedId.isEmpty();
    const TozStoreForm::Way way = m_form->service() == Service::TozStore ? m_form->tozStore()->way() : TozStoreForm::Way::Configuration;
    switch (way) {
    case TozStoreForm::Way::Configuration: m_save->setText(saving ? tr("Saving…") : tr("&Save")); break;
    case TozStoreForm::Way::Register: m_save->setText(saving ? tr("Registering…") : tr("&Register and save")); break;
    case TozStoreForm::Way::Identity: m_save->setText(saving ? tr("Signing in…") : tr("&Sign in and save")); break;
    }
    m_save->setEnabled(!saving);
    m_save->setVisible(!done);
    m_cancel->setEnabled(!saving);
    m_cancel->setText(done ? tr("Close") : tr("Cancel"));
}

void ConnectionDialog::reject()
{
    // The keychain may be asking the user something, or a client is being registered: that cannot be taken back half way.
    if (!m_savingId.isEmpty()) {
        return;
    }
    if (m_unkept) {
        Confirmation confirmation;
        confirmation.title = tr("Lose the new client's keys?");
        confirmation.text = tr("The client was registered, and its keys are in this window only. Without them nobody can ever read what is written for it.");
        confirmation.items = {toQString(m_unkept->connection.tozstore.clientId)};
        confirmation.action = tr("Lose the keys");
        auto *dialog = new ConfirmDialog(confirmation, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this] {
            m_unkept.reset();
            QDialog::reject();
        });
        dialog->open();
        return;
    }
    if (!m_savedId.isEmpty()) {
        Q_EMIT connectionSaved(m_savedId);
        accept();
        return;
    }
    QDialog::reject();
}

bool ConnectionDialog::mayImport() const { return m_savingId.isEmpty() && m_import->isEnabled(); }

void ConnectionDialog::takeDrops()
{
    auto *drops = new DropRouter(this);
    drops->addTaker({[this](const QStringList &paths) { return mayImport() && paths.size() == 1 ? tr("Fill in this connection from %1").arg(QFileInfo(paths.first()).fileName()) : QString(); },
                     [this](const QStringList &paths) {
                         m_import->takeFile(paths.first());
                         return QString();
                     }});
    connect(drops, &DropRouter::refused, this, [this](const QString &reason) { m_banner->showMessage(BadgeTone::Warning, tr("The file was not taken"), reason); });
}

bool ConnectionDialog::fillOpenOne(QWidget *window, const QByteArray &content, const QString &path)
{
    for (ConnectionDialog *const dialog : window->findChildren<ConnectionDialog *>()) {
        if (!content.isEmpty() && dialog->isVisible()) {
            if (dialog->mayImport()) {
                dialog->importContent(content, path);
            }
            return true;
        }
    }
    return false;
}

void ConnectionDialog::importContent(const QByteArray &content, const QString &path)
{
    importSection({content.constData(), static_cast<std::size_t>(content.size())}, path, {});
}

void ConnectionDialog::importSection(std::string_view content, const QString &path, const QString &section)
{
    connections::ConfiguredConnection imported;
    imported.connection.service = m_form->service();
    try {
        const connections::ImportedFile file = connections::importFile(imported, content, fromQString(section));
        if (isEdit() && imported.connection.service != m_form->service()) {
            throw ClientError(Sentence::tr("this file is for another service than the connection")).advise(Sentence::tr("Add a connection of its own for it."));
        }
        if (const connections::Connection *const edited = m_manager->find(m_connectionId);
            edited != nullptr && edited->tozstore.clientId != imported.connection.tozstore.clientId) {
            // Its keys would go from the keychain, and might be nowhere else.
            throw ClientError(Sentence::tr("this is the configuration of another client than the connection's"))
                .advise(Sentence::tr("Add a connection of its own for it."));
        }
        m_form->fill(imported);
        if (imported.connection.service == Service::TozStore) {
            m_form->tozStore()->noteSource(path);
        }
        const QString names = namesOf(file.understood).join(u", "_s);
        const QString taken = toQString(file.section);
        m_import->showResult(taken.isEmpty() ? tr("Filled in: %1").arg(names) : tr("Filled in from “%1”: %2", "profile of a file, names of fields").arg(taken, names));
        m_import->offerSections(namesOf(file.sections), taken);
        if (section.isEmpty()) {
            m_given = file.sections.size() > 1 ? SecretBytes(content) : SecretBytes();
            m_givenPath = path;
        }
    } catch (const VaultError &error) {
        const model::ErrorText text = model::errorText(error.clone());
        const QString problem = asSentence(text.text) + (text.advice.isEmpty() ? QString() : u' ' + text.advice);
        m_import->showProblem(problem);
        if (m_import->isHidden()) {   // a new client is being described
            m_banner->showMessage(BadgeTone::Warning, tr("The file was not taken"), problem);
        }
    }
}

void ConnectionDialog::test()
{
    m_form->setStrict();
    if (!m_form->validate().isEmpty()) {
        m_form->focusFirstProblem();
        return;
    }
    connections::ConfiguredConnection entered = m_form->value();
    try {
        std::optional<incountry::Country> country;
        if (entered.connection.service == Service::InCountry) {
            country.emplace(fromQString(m_test->country()));
        }
        m_test->show(m_manager->test(entered.connection, std::move(entered.credentials), country, this));
    } catch (const VaultError &error) {
        m_banner->showError(model::errorText(error.clone()));
    }
}

void ConnectionDialog::save()
{
    m_form->setStrict();
    if (!m_form->validate().isEmpty()) {
        m_form->focusFirstProblem();
        return;
    }
    if (leavesProduction() && !m_leavingProduction) {
        askToLeaveProduction();
        return;
    }
    const CredentialKeeping keeping =
        m_manager->keychainUnavailableReason().isEmpty() ? CredentialKeeping::Keychain : CredentialKeeping::ThisSession;
    m_banner->clear();
    m_test->clear();
    if (isEdit()) {
        saveChanged(keeping);
    } else {
        saveNew(keeping);
    }
    showSaving();
}

void ConnectionDialog::saveChanged(CredentialKeeping keeping)
{
    connections::ConfiguredConnection entered = m_form->value();
    m_savingId = m_connectionId;
    m_manager->update(std::move(entered.connection), std::move(entered.credentials), keeping);
}

bool ConnectionDialog::leavesProduction() const
{
    const connections::Connection *const before = m_manager->find(m_connectionId);
    return isEdit() && before != nullptr && before->mode == connections::Mode::Production && m_form->mode()->mode() != connections::Mode::Production;
}

void ConnectionDialog::askToLeaveProduction()
{
    Confirmation confirmation;
    const connections::Connection *const before = m_manager->find(m_connectionId);
    confirmation.title = tr("No longer a production connection?");
    confirmation.text = m_form->mode()->mode() == connections::Mode::Normal ? tr("Everything can then be changed at any time, without being asked.")
                                                                           : tr("Changes can then be allowed without typing its name.");
    confirmation.action = tr("Change the mode");
    confirmation.typed = toQString(before->name);
    auto *dialog = new ConfirmDialog(confirmation, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_leavingProduction = true;
        save();
        m_leavingProduction = false;
    });
    dialog->open();
}

void ConnectionDialog::saveNew(CredentialKeeping keeping)
{
    connections::ConfiguredConnection entered = m_form->value();
    const TozStoreForm *const toz = m_form->tozStore();
    const bool isToz = m_form->service() == Service::TozStore;
    if (isToz && toz->way() == TozStoreForm::Way::Register) {
        m_registering = true;
        m_savingId = m_manager->addNewTozClient(std::make_shared<const connections::ConfiguredConnection>(std::move(entered)), toz->registration(), keeping);
    } else if (isToz && toz->way() == TozStoreForm::Way::Identity) {
        m_registering = false;
        m_savingId = m_manager->addTozIdentity(std::make_shared<const connections::ConfiguredConnection>(std::move(entered)), toz->identity(), toz->password(), keeping);
    } else {
        m_registering = m_registering && m_unkept;   // a second try to keep a new client
        entered.connection.id = connections::newConnectionId();
        m_savingId = toQString(entered.connection.id);
        m_manager->add(std::move(entered.connection), std::move(entered.credentials), keeping);
    }
}

} // namespace strongroom::ui
