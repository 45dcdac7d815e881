// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// TozStore clients with a keychain: run by keyring-session.sh, in a D-Bus session with an unlocked gnome-keyring.
#include "TozCli.h"
#include "keychain/SystemCredentialStore.h"
#include "support/TerminalProgram.h"

#include <QFileInfo>
#include <QTest>

#include <memory>

using namespace strongroom;
using namespace strongroom::test;
using nlohmann::json;

class tst_CliTozKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_toz->verifyNoSecretWasSaid(); }

    void registerUseRemove();
    void importMovesTheKeys();
    void importAsksAboutTheFile_data();
    void importAsksAboutTheFile();
    void exportAgain();
    void lostConfiguration();
    void otherServicesCommands();
    void testedStepByStep();
    void addedLikeOthers();
    void certificates();

private:
    CliResult run(const QStringList &arguments, const QByteArray &input = {}) { return m_toz->program().run(arguments, input); }
    json connection(const QString &name);
    std::unique_ptr<TozCli> m_toz;
};

void tst_CliTozKeychain::initTestCase()
{
    QCOMPARE(qEnvironmentVariable("STRONGROOM_KEYRING"), QStringLiteral("unlocked"));
    m_toz = std::make_unique<TozCli>();
    m_toz->program().set("DBUS_SESSION_BUS_ADDRESS", qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
}

json tst_CliTozKeychain::connection(const QString &name)
{
    for (const json &line : run(words("connections list --json")).lines()) {
        if (line.at("name") == name.toStdString()) {
            return line;
        }
    }
    return {};
}

void tst_CliTozKeychain::registerUseRemove()
{
    const CliResult made = run(words("tozny register --name lab --save-as lab --token-file - --json --api-url") + QStringList{m_toz->apiUrl()}, m_toz->token());
    COMPARE_CODE(made, 0);
    QCOMPARE(textIn(made.document(), "connection"), std::string("lab"));
    QVERIFY(made.document().at("config_file").is_null());
    const json saved = connection(QStringLiteral("lab"));
    QCOMPARE(textIn(saved, "service"), std::string("TozStore"));
    QCOMPARE(textIn(saved, "client_id"), textIn(made.document(), "client_id"));
    QVERIFY(saved.at("stored_credentials") == json({"toz_configuration"}));

    COMPARE_CODE(run(words("tozny records put --connection lab --type t"), R"({"n": "1"})"), 0);
    QTRY_COMPARE(run(words("--connection lab tozny records list --json")).lines().size(), std::size_t{1});
    // No key is in a file.
    keychain::SystemCredentialStore store;
    const keychain::CredentialId id{textIn(saved, "id"), keychain::CredentialKind::TozConfiguration};
    const json configuration = json::parse(store.read(id)->text());
    for (const char *const secret : {"private_key", "private_signing_key", "api_secret"}) {
        m_toz->keepSecret(textIn(configuration, secret));
        QVERIFY(!TozCli::load(m_toz->file(QStringLiteral("connections.json"))).contains(QByteArray::fromStdString(textIn(configuration, secret))));
    }
    // A name that is taken is refused before the token is sent.
    COMPARE_CODE(run(words("tozny register --name lab --save-as lab --token-file - --api-url") + QStringList{m_toz->apiUrl()}, m_toz->token()), 2);

    const QString text = QString::fromUtf8(run(words("connections list")).out);
    QVERIFY(text.contains(QStringLiteral("TozStore")) && text.contains(m_toz->apiUrl()));
    COMPARE_CODE(run(words("connections remove lab --yes")), 0);
    QVERIFY(!store.read(id));
    COMPARE_CODE(run(words("tozny records list --connection lab")), 2);
}

void tst_CliTozKeychain::importMovesTheKeys()
{
    m_toz->save(QStringLiteral("moved.json"), QByteArray::fromStdString(m_toz->toz().at("profile").dump()));
    const CliResult imported = run(words("tozny import-config moved.json --save-as moved --remove-file --json"));
    COMPARE_CODE(imported, 0);
    QCOMPARE(textIn(imported.document(), "connection"), std::string("moved"));
    QVERIFY(!QFileInfo::exists(m_toz->file(QStringLiteral("moved.json"))));
    QCOMPARE(textIn(run(words("tozny client --connection moved --json")).document(), "client_id"), m_toz->demoId().toStdString());

    // Without an answer the file stays, and is named.
    const CliResult kept = run(words("tozny import-config demo.json --save-as kept"));
    COMPARE_CODE(kept, 0);
    QVERIFY(QFileInfo::exists(m_toz->file(QStringLiteral("demo.json"))) && kept.err.contains("demo.json is still there"));
    // What is refused leaves file and list as they are.
    COMPARE_CODE(run(words("tozny import-config demo.json --save-as kept --remove-file")), 2);
    m_toz->save(QStringLiteral("bad.json"), "{}");
    COMPARE_CODE(run(words("tozny import-config bad.json --save-as bad --remove-file")), 2);
    QVERIFY(QFileInfo::exists(m_toz->file(QStringLiteral("demo.json"))) && QFileInfo::exists(m_toz->file(QStringLiteral("bad.json"))));
    QVERIFY(connection(QStringLiteral("bad")).is_null());
}

void tst_CliTozKeychain::importAsksAboutTheFile_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("deleted");
    QTest::newRow("yes") << QByteArray("y\n") << true;
    QTest::newRow("no") << QByteArray("n\n") << false;
}

void tst_CliTozKeychain::importAsksAboutTheFile()
{
    QFETCH(QByteArray, typed);
    QFETCH(bool, deleted);
    const QString path = m_toz->save(QStringLiteral("asked.json"), QByteArray::fromStdString(m_toz->toz().at("profile").dump()));
    const QString name = deleted ? QStringLiteral("asked-yes") : QStringLiteral("asked-no");
    TerminalProgram program;
    program.start(CliProgram::path(), words("tozny import-config --save-as") + QStringList{name, path}, m_toz->program().environment());
    QVERIFY(program.sees("The keys are in the keychain now."));
    program.type(typed);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(QFileInfo::exists(path), !deleted);
    QVERIFY(!connection(name).is_null());
}

void tst_CliTozKeychain::exportAgain()
{
    COMPARE_CODE(run(words("tozny export-config --connection moved --out again.json --yes")), 0);
    const json again = json::parse(TozCli::load(m_toz->file(QStringLiteral("again.json"))).toStdString());
    const json &profile = m_toz->toz().at("profile");
    for (const char *const member : {"client_id", "api_key_id", "api_secret", "private_key", "private_signing_key", "api_url"}) {
        QVERIFY2(again.at(member) == profile.at(member), member);
    }
    QVERIFY(!connection(QStringLiteral("moved")).is_null());
}

void tst_CliTozKeychain::lostConfiguration()
{
    keychain::SystemCredentialStore store;
    store.remove({textIn(connection(QStringLiteral("kept")), "id"), keychain::CredentialKind::TozConfiguration});
    const CliResult lost = run(words("tozny records list --connection kept"));
    COMPARE_CODE(lost, 1);
    QVERIFY(lost.err.contains("locked, or"));
}

void tst_CliTozKeychain::otherServicesCommands()
{
    const CliResult find = run(words("records find --country us --connection moved"));
    COMPARE_CODE(find, 2);
    QVERIFY2(find.err.contains("TozStore"), find.err.constData());
    COMPARE_CODE(run(words("connections add --name incountry --without-credentials --environment-id e --client-id c")), 0);
    const CliResult toz = run(words("tozny records list --connection incountry"));
    COMPARE_CODE(toz, 2);
    QVERIFY2(toz.err.contains("InCountry"), toz.err.constData());
}

void tst_CliTozKeychain::testedStepByStep()
{
    const CliResult tested = run(words("connections test moved --json"));
    COMPARE_CODE(tested, 0);
    QCOMPARE(textIn(tested.lines().back(), "state"), std::string("passed"));
    COMPARE_CODE(run(words("connections test --connection moved")), 0);
    COMPARE_CODE(run(words("connections test moved --country us")), 2);
}

void tst_CliTozKeychain::addedLikeOthers()
{
    COMPARE_CODE(run(words("connections add --name added --import demo.json")), 0);
    COMPARE_CODE(run(words("tozny records list --connection added")), 0);
    COMPARE_CODE(run(words("connections add --name more --import demo.json --environment-id e")), 2);
    COMPARE_CODE(run(words("connections add --name more --import demo.json --without-credentials")), 2);
    QVERIFY(connection(QStringLiteral("more")).is_null());
}

// Certificates are kept with the connection; a file without any is refused when it is used first.
void tst_CliTozKeychain::certificates()
{
    m_toz->save(QStringLiteral("no.pem"), "no certificate");
    COMPARE_CODE(m_toz->demo(words("records list --ca-file no.pem")), 2);
    COMPARE_CODE(m_toz->demo(words("records list --ca-file nowhere.pem")), 2);
    COMPARE_CODE(run(words("tozny register --name x --save-as x --token-file - --ca-file no.pem --api-url") + QStringList{m_toz->apiUrl()}, m_toz->token()), 2);
    QVERIFY(connection(QStringLiteral("x")).is_null());
}

QTEST_GUILESS_MAIN(tst_CliTozKeychain)
#include "tst_cli_toz_keychain.moc"
