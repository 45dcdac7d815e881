// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The three ways to a TozStore client as a user goes them, over the real engine and a sandbox: what the dialog saves opens, and its keys are in
// the keychain and in no file.

#include "DialogChecks.h"

#include "connections/ConnectionManager.h"
#include "connections/ConnectionRepository.h"
#include "dialogs/ConnectionDialog.h"
#include "keychain/MemoryCredentialStore.h"
#include "support/SandboxProcess.h"
#include "theme/Theme.h"
#include "tozstore/Store.h"
#include "widgets/Banner.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QThreadPool>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace strongroom;
using namespace strongroom::test;
using Kind = keychain::CredentialKind;
using ui::ConnectionDialog;

class tst_TozDialogSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void newClientIsRegisteredAndOpens();
    void usedTokenIsRefused();
    void identitySignsIn();
    void exportedClientComesBack();
    void lockedClientIsGone();

private:
    void open(const QString &way);
    void type(const QString &name, const QString &text);
    void press(const QString &button) { test::press(shown<QPushButton>(m_dialog.get(), button), Qt::Key_Space); }
    [[nodiscard]] QString saved();
    [[nodiscard]] std::shared_ptr<tozstore::Store> opened(const QString &id);
    [[nodiscard]] QString ready(const char *member) const { return QString::fromStdString(m_sandbox->ready().at("tozstore").at(member).get<std::string>()); }
    [[nodiscard]] QString identity(const char *member) const
    {
        return QString::fromStdString(m_sandbox->ready().at("tozstore").at("identity").at(member).get<std::string>());
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<keychain::MemoryCredentialStore> m_keychain;
    std::unique_ptr<QThreadPool> m_pool;
    std::unique_ptr<model::ConnectionManager> m_manager;
    std::unique_ptr<ConnectionDialog> m_dialog;
    QString m_savedId;
};

void tst_TozDialogSandbox::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>();
    m_sandbox = std::make_unique<SandboxProcess>(
        QStringList{u"--seed"_s, u"demo"_s, u"--records"_s, u"60"_s, u"--single-use-tokens"_s, u"once-only"_s});
}

void tst_TozDialogSandbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_shared<keychain::MemoryCredentialStore>();
    m_pool = std::make_unique<QThreadPool>();
    m_manager = std::make_unique<model::ConnectionManager>(
        model::coreConnectionBackend(std::make_shared<connections::ConnectionRepository>(m_folder->filePath(u"connections.json"_s).toStdString()), m_keychain, {}),
        m_pool.get());
}

void tst_TozDialogSandbox::cleanup()
{
    m_dialog.reset();
    m_manager.reset();
    m_pool->waitForDone();
}

void tst_TozDialogSandbox::open(const QString &way)
{
    m_dialog = std::make_unique<ConnectionDialog>(m_manager.get());
    m_savedId.clear();
    connect(m_dialog.get(), &ConnectionDialog::connectionSaved, this, [this](const QString &id) { m_savedId = id; });
    m_dialog->show();
    (void)QTest::qWaitForWindowActive(m_dialog.get());
    QTRY_VERIFY(m_manager->isKeychainChecked());
    test::press(shown<QComboBox>(m_dialog.get(), u"Service"_s), Qt::Key_Down);
    test::press(shown<QRadioButton>(m_dialog.get(), way), Qt::Key_Space);
}

void tst_TozDialogSandbox::type(const QString &name, const QString &text)
{
    auto *const edit = shown<QLineEdit>(m_dialog.get(), name);
    QVERIFY2(edit != nullptr, qPrintable(name));
    edit->setFocus(Qt::TabFocusReason);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

// The id of the connection that was saved; empty: none was.
QString tst_TozDialogSandbox::saved()
{
    (void)QTest::qWaitFor([this] { return !m_savedId.isEmpty(); }, 20'000);
    return m_savedId;
}

std::shared_ptr<tozstore::Store> tst_TozDialogSandbox::opened(const QString &id)
{
    m_manager->open(id);
    (void)QTest::qWaitFor([&] { return m_manager->state(id) == model::ConnectionState::Open; }, 20'000);
    return m_manager->tozStore(id);
}

void tst_TozDialogSandbox::newClientIsRegisteredAndOpens()
{
    open(u"New client"_s);
    type(u"Name"_s, u"New"_s);
    type(u"Service address"_s, ready("api_url"));
    type(u"Registration token"_s, ready("registration_token"));
    type(u"Client name"_s, u"from the window"_s);
    press(u"Register and save"_s);
    const QString id = saved();
    QVERIFY(!id.isEmpty());

    const auto kept = m_keychain->read({id.toStdString(), Kind::TozConfiguration});
    QVERIFY(kept.has_value());
    const nlohmann::json configuration = nlohmann::json::parse(kept->text());
    QFile list(m_folder->filePath(u"connections.json"_s));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QByteArray written = list.readAll();
    QVERIFY(written.contains(configuration.at("client_id").get<std::string>().c_str()));
    for (const char *const secret : {"api_key_id", "api_secret", "private_key", "private_signing_key"}) {
        QVERIFY2(!written.contains(configuration.at(secret).get<std::string>().c_str()), secret);
    }

    const std::shared_ptr<tozstore::Store> store = opened(id);
    QVERIFY(store != nullptr);
    tozstore::FieldTexts data;
    data.emplace("name", SensitiveText(std::string_view("Zoë")));
    const tozstore::RecordRow row = store->write("note", data, {}, {});
    const tozstore::RecordRow again = store->read(row.meta().recordId, {});
    QVERIFY(again.record.has_value());
    QCOMPARE(std::string(again.record->data.at("name").view()), std::string("Zoë"));
    QVERIFY(again.signature == tozstore::RecordSignatureState::Good);
}

void tst_TozDialogSandbox::usedTokenIsRefused()
{
    const auto registerOnce = [this](const QString &name) {
        open(u"New client"_s);
        type(u"Name"_s, name);
        type(u"Service address"_s, ready("api_url"));
        type(u"Registration token"_s, u"once-only"_s);
        type(u"Client name"_s, name);
        press(u"Register and save"_s);
    };
    registerOnce(u"First"_s);
    QVERIFY(!saved().isEmpty());
    registerOnce(u"Second"_s);
    auto *const banner = m_dialog->findChild<ui::Banner *>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 20'000);
    QVERIFY2(banner->text().contains(u"token"_s), qPrintable(banner->text()));
    QVERIFY2(!banner->text().contains(u"once-only"_s), qPrintable(banner->text()));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_manager->connections().size(), std::size_t(1));
}

void tst_TozDialogSandbox::identitySignsIn()
{
    open(u"Identity"_s);
    type(u"Name"_s, u"Me"_s);
    type(u"Service address"_s, ready("api_url"));
    type(u"Realm"_s, identity("realm"));
    type(u"Application"_s, identity("application"));
    type(u"User name"_s, identity("totp_username"));
    type(u"Password"_s, identity("password"));
    press(u"Sign in and save"_s);
    auto *const banner = m_dialog->findChild<ui::Banner *>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 20'000);   // a second factor: refused, and said so
    QVERIFY2(showsText(m_dialog.get(), u"factor"_s), qPrintable(banner->text()));
    type(u"User name"_s, identity("username"));
    press(u"Sign in and save"_s);
    const QString id = saved();
    QVERIFY(!id.isEmpty());
    QVERIFY(opened(id) != nullptr);
}

void tst_TozDialogSandbox::exportedClientComesBack()
{
    open(u"Configuration file"_s);
    m_dialog->importContent(QByteArray::fromStdString(m_sandbox->ready().at("tozstore").at("profile").dump()));
    type(u"Name"_s, u"Demo"_s);
    press(u"Save"_s);
    const QString id = saved();
    QVERIFY(opened(id) != nullptr);

    const QString path = m_folder->filePath(u".tozny/copy/e3db.json"_s);
    bool done = false;
    ErrorPtr failure;
    const auto exportIt = [&] {
        done = false;
        m_manager->exportTozClient(id, path, this, [&] { done = true; }, [&](const ErrorPtr &error) { failure = error; });
    };
    exportIt();
    QTRY_VERIFY(done);
    exportIt();
    QTRY_VERIFY(failure != nullptr);   // what is there stays
    QCOMPARE(failure->kind(), ErrorKind::Storage);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());

    open(u"Configuration file"_s);
    m_dialog->importContent(file.readAll(), path);
    type(u"Name"_s, u"Copy"_s);
    press(u"Save"_s);
    const QString copy = saved();
    const std::shared_ptr<tozstore::Store> store = opened(copy);
    QVERIFY(store != nullptr);
    QCOMPARE(store->identity().clientId, m_manager->tozStore(id)->identity().clientId);
}

void tst_TozDialogSandbox::lockedClientIsGone()
{
    open(u"Configuration file"_s);
    m_dialog->importContent(QByteArray::fromStdString(m_sandbox->ready().at("tozstore").at("profile").dump()));
    type(u"Name"_s, u"Demo"_s);
    press(u"Save"_s);
    const QString id = saved();
    const std::shared_ptr<tozstore::Store> store = opened(id);
    QVERIFY(store != nullptr);
    static_cast<void>(store->outgoing({}));
    m_manager->closeAll();
    QVERIFY(m_manager->tozStore(id) == nullptr);
    QVERIFY_THROWS_EXCEPTION(CancelledError, static_cast<void>(store->outgoing({})));   // whoever still holds it
}

QTEST_MAIN(tst_TozDialogSandbox)
#include "tst_tozdialogsandbox.moc"
