// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// Where credentials are kept, through the window's parts: connection dialog, settings section, the question for the passphrase, the wait for a
// slow keychain. The store, the file and the list of connections are the real ones; the keychain is in memory and fails on demand.
#include "DialogChecks.h"

#include "base/Error.h"
#include "connections/ConnectionManager.h"
#include "connections/ConnectionRepository.h"
#include "dialogs/ConnectionDialog.h"
#include "dialogs/PassphraseDialog.h"
#include "keychain/ChosenCredentialStore.h"
#include "keychain/MemoryCredentialStore.h"
#include "settings/CredentialsSection.h"
#include "shell/CredentialPrompts.h"
#include "support/PlainTextScan.h"
#include "theme/Theme.h"
#include "vault/CredentialHome.h"
#include "vault/KeychainWatch.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/SecretEdit.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QVBoxLayout>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>

using namespace Qt::Literals::StringLiterals;
using namespace strongroom;
using namespace strongroom::test;
using namespace std::chrono_literals;
using keychain::CredentialKind;
using model::ConnectionState;

namespace {

const std::string canary = "canary-5b77-of-the-credential-dialogs";
const QString connectionId = u"0a6a7a52-0001-4b1e-9d3c-000000000005"_s;

class FakeVaultKeychain final : public keychain::CredentialStore {
public:
    std::optional<SecretBytes> read(const keychain::CredentialId &id) override
    {
        wait();
        return m_store.read(id);
    }
    void write(const keychain::CredentialId &id, const SecretBytes &value) override
    {
        wait();
        m_store.write(id, value);
    }
    void remove(const keychain::CredentialId &id) override
    {
        wait();
        m_store.remove(id);
    }
    Sentence description() const override { return "the fake keyring"; }

    void setAbsent(bool absent)
    {
        const std::scoped_lock lock(m_mutex);
        m_absent = absent;
    }
    void hold(bool held)
    {
        const std::scoped_lock lock(m_mutex);
        m_held = held;
        m_changed.notify_all();
    }
    [[nodiscard]] std::string reason()
    {
        const std::scoped_lock lock(m_mutex);
        return m_absent ? "there is no D-Bus session" : "";
    }

private:
    void wait()
    {
        std::unique_lock lock(m_mutex);
        if (m_absent) {
            throw StorageError("there is no D-Bus session").advise("Choose a file.");
        }
        m_changed.wait(lock, [&] { return !m_held; });
    }
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_absent = false;
    bool m_held = false;
    keychain::MemoryCredentialStore m_store;
};

connections::Connection someConnection()
{
    connections::Connection connection;
    connection.id = connectionId.toStdString();
    connection.name = "Acme EMEA";
    connection.storage.environmentId = "env-1";
    connection.storage.endpoint = "https://vault.example.com";
    connection.storage.encryption = incountry::Encryption::Off;
    connection.countries = {"de"};
    return connection;
}

connections::Credentials someCredentials()
{
    connections::Credentials credentials;
    credentials.emplace(CredentialKind::ClientId, SecretBytes(std::string_view("client")));
    credentials.emplace(CredentialKind::ClientSecret, SecretBytes(std::string_view(canary)));
    return credentials;
}

} // namespace

class tst_Credentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void withoutKeychainAFileIsOffered();
    void withAKeychainNothingIsOffered();
    void newPassphraseIsCheckedWhileTyped();
    void asksWhenASavedConnectionIsOpened();
    void declinedIsSaid();
    void windowThatGoesIsANo();
    void slowKeychainIsSaid();
    void deletedBehindOurBackIsSaid();
    void settingsMoveThereAndBack();
    void settingsChangeThePassphrase();
    void settingsSayWhatFailed();
    void settingsPutAForgottenFileAside();

private:
    void start();   // the program, on what is in the folder
    void stop();
    void save();
    void makeFile();
    [[nodiscard]] ui::PassphraseDialog *question();
    void answer(const QString &passphrase);
    void enterNew(const QString &passphrase, QWidget *above);
    void picture(QWidget *widget, const QString &name);
    [[nodiscard]] QString plainText() const { return plainTextBelow({m_folder->path()}, canary); }
    [[nodiscard]] keychain::CredentialId secretId() const { return {connectionId.toStdString(), CredentialKind::ClientSecret}; }

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FakeVaultKeychain> m_keychain;
    std::unique_ptr<QThreadPool> m_pool;
    std::unique_ptr<model::KeychainWatch> m_watch;
    std::shared_ptr<keychain::ChosenCredentialStore> m_store;
    std::unique_ptr<model::ConnectionManager> m_manager;
    std::unique_ptr<model::CredentialHome> m_home;
    std::unique_ptr<QWidget> m_window;
    ui::Banner *m_banner = nullptr;
    ui::CredentialPrompts *m_prompts = nullptr;
};

void tst_Credentials::initTestCase() { m_theme = std::make_unique<ui::Theme>(); }

void tst_Credentials::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_shared<FakeVaultKeychain>();
    start();
}

void tst_Credentials::cleanup()
{
    m_keychain->hold(false);
    stop();
}

void tst_Credentials::start()
{
    m_pool = std::make_unique<QThreadPool>();
    m_watch = std::make_unique<model::KeychainWatch>(50ms);
    const keychain::Keychain system{m_keychain, nullptr, [kept = m_keychain] { return kept->reason(); }};
    m_store = std::make_shared<keychain::ChosenCredentialStore>(m_folder->path().toStdString(), m_watch->watch(system), keychain::Argon2Cost{1, 8});
    auto repository = std::make_shared<connections::ConnectionRepository>(m_folder->filePath(u"connections.json"_s).toStdString());
    m_manager = std::make_unique<model::ConnectionManager>(model::coreConnectionBackend(repository, m_store, [store = m_store] { return store->unavailableReason(); }), m_pool.get());
    m_home = std::make_unique<model::CredentialHome>(m_store, m_watch.get(), m_manager.get(), m_pool.get());
    m_window = std::make_unique<QWidget>();
    m_banner = new ui::Banner;
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_banner);
    m_prompts = new ui::CredentialPrompts(m_home.get(), m_banner, m_window.get());
    m_window->resize(720, 200);
    m_window->show();
    QSignalSpy loaded(m_manager.get(), &model::ConnectionManager::loaded);
    m_manager->load();
    QTRY_COMPARE(loaded.size(), 1);
}

void tst_Credentials::stop()
{
    m_window.reset();
    m_prompts = nullptr;
    m_home->stopAsking();
    m_manager->closeAll();
    m_pool->waitForDone();
    m_home.reset();
    m_manager.reset();
    m_store.reset();
    m_watch.reset();
    m_pool.reset();
}

void tst_Credentials::save()
{
    QSignalSpy added(m_manager.get(), &model::ConnectionManager::connectionAdded);
    m_manager->add(someConnection(), someCredentials(), model::CredentialKeeping::Keychain);
    QTRY_COMPARE(added.size(), 1);
}

// A saved connection whose credentials are in the file; the program starts anew.
void tst_Credentials::makeFile()
{
    save();
    QSignalSpy done(m_home.get(), &model::CredentialHome::done);
    m_home->useFile(std::make_shared<const SecretBytes>(std::string_view("correct horse")), keychain::Unreachable::Refuse);
    QTRY_COMPARE(done.size(), 1);
    stop();
    start();
}

ui::PassphraseDialog *tst_Credentials::question()
{
    return QTest::qWaitFor([&] { return m_prompts->dialog() != nullptr && m_prompts->dialog()->isVisible(); }, 10'000) ? m_prompts->dialog() : nullptr;
}

void tst_Credentials::answer(const QString &passphrase)
{
    ui::PassphraseDialog *const dialog = question();
    QVERIFY(dialog != nullptr);
    QTest::keyClicks(dialog->passphraseEdit(), passphrase);
    QVERIFY(dialog->okButton()->isEnabled());
    dialog->okButton()->click();
}

void tst_Credentials::enterNew(const QString &passphrase, QWidget *above)
{
    QTRY_VERIFY(above->findChild<ui::PassphraseDialog *>() != nullptr);
    auto *const dialog = above->findChild<ui::PassphraseDialog *>();
    QTest::keyClicks(dialog->passphraseEdit(), passphrase);
    QTest::keyClicks(dialog->repeatEdit(), passphrase);
    QTRY_VERIFY(dialog->okButton()->isEnabled());
    picture(dialog, u"new-passphrase"_s);
    dialog->okButton()->click();
}

void tst_Credentials::picture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES");
    if (folder.isEmpty()) {
        return;
    }
    QDir().mkpath(folder);
    for (const auto &[look, suffix] : {std::pair(ui::Scheme::Dark, u"dark"_s), std::pair(ui::Scheme::Light, u"light"_s)}) {
        m_theme->showScheme(look);
        for (int level = 0; level < 20; ++level) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        QVERIFY(widget->grab().save(folder + u"/credentials-"_s + name + u'-' + suffix + u".png"_s));
    }
}

void tst_Credentials::withoutKeychainAFileIsOffered()
{
    m_keychain->setAbsent(true);
    ui::ConnectionDialog dialog(m_manager.get());
    dialog.followCredentials(m_home.get());
    dialog.show();
    QTRY_VERIFY(showsText(&dialog, u"nothing secret is saved"_s));
    const QString offer = u"Keep credentials in a file protected by a passphrase…"_s;
    QPushButton *const button = shown<QPushButton>(&dialog, offer);
    QVERIFY(button != nullptr);
    picture(&dialog, u"offer"_s);
    QVERIFY(plainText().isEmpty());
    QVERIFY(!m_store->file().exists());

    press(button, Qt::Key_Space);
    enterNew(u"correct horse"_s, &dialog);
    QTRY_VERIFY(showsText(&dialog, u"Secrets go to the passphrase file when you save."_s));
    QVERIFY(shown<QPushButton>(&dialog, offer) == nullptr);
    save();
    QVERIFY(m_store->read(secretId())->sameAs(SecretBytes(std::string_view(canary))));
    QVERIFY2(plainText().isEmpty(), qPrintable(plainText()));
}

void tst_Credentials::withAKeychainNothingIsOffered()
{
    ui::ConnectionDialog dialog(m_manager.get());
    dialog.followCredentials(m_home.get());
    dialog.show();
    QTRY_VERIFY(showsText(&dialog, u"Secrets go to the fake keyring when you save."_s));
    QVERIFY(shown<QPushButton>(&dialog, u"Keep credentials in a file protected by a passphrase…"_s) == nullptr);
}

void tst_Credentials::newPassphraseIsCheckedWhileTyped()
{
    ui::PassphraseDialog dialog(ui::PassphraseDialog::Purpose::New);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(namelessControls(&dialog).isEmpty());
    QVERIFY(showsText(&dialog, u"gone"_s));   // what a forgotten one means
    QVERIFY(!dialog.okButton()->isEnabled());
    QTest::keyClicks(dialog.passphraseEdit(), u"short"_s);
    QTest::keyClicks(dialog.repeatEdit(), u"short"_s);
    QVERIFY(!dialog.okButton()->isEnabled());
    QVERIFY(showsText(&dialog, u"At least 8 characters."_s));
    QTest::keyClicks(dialog.passphraseEdit(), u" and longer"_s);
    QVERIFY(showsText(&dialog, u"This is not the same passphrase."_s));
    QVERIFY(!dialog.okButton()->isEnabled());
    QTest::keyClicks(dialog.repeatEdit(), u" and longer"_s);
    QVERIFY(dialog.okButton()->isEnabled());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.okButton()->click();
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(std::string(dialog.takePassphrase()->text()), std::string("short and longer"));
    QVERIFY(dialog.passphraseEdit()->text().isEmpty());
    QVERIFY(dialog.repeatEdit()->text().isEmpty());
}

void tst_Credentials::asksWhenASavedConnectionIsOpened()
{
    makeFile();
    QVERIFY(m_prompts->dialog() == nullptr);   // not before it is needed
    m_manager->open(connectionId);
    QVERIFY(question() != nullptr);
    picture(m_prompts->dialog(), u"unlock"_s);
    answer(u"wrong"_s);
    QTRY_VERIFY(m_prompts->dialog() != nullptr && m_prompts->dialog()->isVisible() && showsText(m_prompts->dialog(), u"This is not the passphrase"_s));
    answer(u"correct horse"_s);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
    QTRY_VERIFY(m_prompts->dialog() == nullptr);
    // Once a run.
    m_manager->close(connectionId);
    m_manager->open(connectionId);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
    QVERIFY(m_prompts->dialog() == nullptr);
    QVERIFY2(plainText().isEmpty(), qPrintable(plainText()));
}

void tst_Credentials::declinedIsSaid()
{
    makeFile();
    m_manager->open(connectionId);
    QVERIFY(question() != nullptr);
    question()->reject();
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Failed);
    QCOMPARE(m_manager->error(connectionId)->kind(), ErrorKind::Storage);
    QVERIFY(std::string(m_manager->error(connectionId)->what()).find("locked") != std::string::npos);
    m_manager->open(connectionId);   // and asks again
    answer(u"correct horse"_s);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
}

void tst_Credentials::windowThatGoesIsANo()
{
    makeFile();
    m_manager->open(connectionId);
    QVERIFY(question() != nullptr);
    m_window.reset();
    m_prompts = nullptr;
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Failed);
}

void tst_Credentials::slowKeychainIsSaid()
{
    save();
    m_keychain->hold(true);
    m_manager->open(connectionId);
    QTRY_COMPARE(m_banner->title(), u"Waiting for the keychain"_s);   // the event loop runs: the window lives
    picture(m_window.get(), u"waiting"_s);
    QCOMPARE(m_manager->state(connectionId), ConnectionState::Opening);
    ui::ConnectionDialog dialog(m_manager.get());
    dialog.followCredentials(m_home.get());
    dialog.show();
    QTRY_VERIFY(showsText(&dialog, u"Waiting for the keychain."_s));
    m_keychain->hold(false);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
    QTRY_VERIFY(!m_banner->isVisibleTo(m_window.get()));
    QTRY_VERIFY(!showsText(&dialog, u"Waiting for the keychain."_s));
}

void tst_Credentials::deletedBehindOurBackIsSaid()
{
    save();
    m_keychain->remove(secretId());
    m_manager->open(connectionId);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Failed);
    const ErrorPtr error = m_manager->error(connectionId);
    QCOMPARE(error->kind(), ErrorKind::Storage);
    QVERIFY2(std::string(error->what()).find("was stored in the fake keyring and is not found there") != std::string::npos, error->what());
    QVERIFY2(error->advice().find("enter it again") != std::string::npos, error->advice().c_str());
    QVERIFY(!m_keychain->read(secretId()));
    QVERIFY(m_manager->find(connectionId)->storedCredentials.contains(CredentialKind::ClientSecret));
    // Entered again.
    connections::Credentials again;
    again.emplace(CredentialKind::ClientSecret, SecretBytes(std::string_view(canary)));
    QSignalSpy changed(m_manager.get(), &model::ConnectionManager::connectionChanged);
    m_manager->update(*m_manager->find(connectionId), std::move(again), model::CredentialKeeping::Keychain);
    QTRY_VERIFY(!changed.isEmpty());
    m_manager->open(connectionId);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
}

void tst_Credentials::settingsMoveThereAndBack()
{
    save();
    ui::CredentialsSection section(m_home.get());
    section.resize(720, 200);
    section.show();
    QTRY_COMPARE(section.placeLabel()->text(), u"Credentials are kept in the fake keyring."_s);
    QVERIFY(namelessControls(&section).isEmpty());
    QVERIFY(!section.toKeychainButton()->isVisibleTo(&section));
    picture(&section, u"keychain"_s);
    QTRY_VERIFY(section.toFileButton()->isEnabled());
    section.toFileButton()->click();
    enterNew(u"correct horse"_s, &section);
    QTRY_COMPARE(section.placeLabel()->text(), u"Credentials are kept in a file protected by your passphrase."_s);
    QTRY_VERIFY(section.banner()->title().contains(u"moved"_s));
    picture(&section, u"file"_s);
    QVERIFY(!m_keychain->read(secretId()));
    QVERIFY(m_store->read(secretId())->sameAs(SecretBytes(std::string_view(canary))));
    QVERIFY2(plainText().isEmpty(), qPrintable(plainText()));

    QTRY_VERIFY(section.toKeychainButton()->isEnabled());
    section.toKeychainButton()->click();
    QTRY_COMPARE(section.placeLabel()->text(), u"Credentials are kept in the fake keyring."_s);
    QVERIFY(m_keychain->read(secretId())->sameAs(SecretBytes(std::string_view(canary))));
    QVERIFY(!m_store->file().exists());
}

void tst_Credentials::settingsChangeThePassphrase()
{
    makeFile();
    ui::CredentialsSection section(m_home.get());
    section.show();
    QTRY_VERIFY(section.passphraseButton()->isVisibleTo(&section) && section.passphraseButton()->isEnabled());
    for (const bool right : {false, true}) {
        section.passphraseButton()->click();
        QTRY_VERIFY(section.findChild<ui::PassphraseDialog *>() != nullptr);
        auto *const dialog = section.findChild<ui::PassphraseDialog *>();
        QTest::keyClicks(dialog->currentEdit(), right ? u"correct horse"_s : u"not the one"_s);
        QTest::keyClicks(dialog->passphraseEdit(), u"battery staple"_s);
        QTest::keyClicks(dialog->repeatEdit(), u"battery staple"_s);
        QTRY_VERIFY(dialog->okButton()->isEnabled());
        dialog->okButton()->click();
        if (right) {
            QTRY_COMPARE(section.banner()->title(), u"The passphrase was changed."_s);
        } else {
            QTRY_VERIFY(section.banner()->isVisibleTo(&section));
            QVERIFY(showsText(section.banner(), u"not the passphrase"_s));
        }
        QTRY_VERIFY(section.findChild<ui::PassphraseDialog *>() == nullptr);
        QTRY_VERIFY(section.passphraseButton()->isEnabled());
    }
    m_store->file().lock();
    m_store->file().unlock(SecretBytes(std::string_view("battery staple")));
    QVERIFY(m_store->read(secretId()));
}

void tst_Credentials::settingsSayWhatFailed()
{
    save();
    ui::CredentialsSection section(m_home.get());
    section.show();
    QTRY_VERIFY(section.toFileButton()->isEnabled());
    m_keychain->setAbsent(true);
    section.toFileButton()->click();
    enterNew(u"correct horse"_s, &section);
    QTRY_VERIFY(section.banner()->isVisibleTo(&section));
    QVERIFY(showsText(section.banner(), u"D-Bus"_s));
    QTRY_COMPARE(section.placeLabel()->text(), u"Credentials are kept in the fake keyring."_s);
    QVERIFY(!m_store->file().exists());
    m_keychain->setAbsent(false);
    QVERIFY(m_keychain->read(secretId()));
}

void tst_Credentials::settingsPutAForgottenFileAside()
{
    makeFile();
    ui::CredentialsSection section(m_home.get());
    section.show();
    QTRY_VERIFY(section.forgottenButton()->isVisibleTo(&section) && section.forgottenButton()->isEnabled());
    section.forgottenButton()->click();
    QTRY_VERIFY(section.findChild<QDialog *>() != nullptr);
    auto *const confirm = section.findChild<QDialog *>();
    QPushButton *const go = shown<QPushButton>(confirm, u"Put the file aside"_s);
    QVERIFY(go != nullptr);
    go->click();
    QTRY_COMPARE(section.placeLabel()->text(), u"Credentials are kept in the fake keyring."_s);
    QCOMPARE(QDir(m_folder->path()).entryList({u"credentials.sealed.kept-*"_s}).size(), 1);
}

QTEST_MAIN(tst_Credentials)
#include "tst_credentials.moc"
