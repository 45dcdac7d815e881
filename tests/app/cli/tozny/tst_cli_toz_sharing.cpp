// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "TozCli.h"

#include <QTest>

#include <memory>

using namespace strongroom::test;
using nlohmann::json;

namespace {

const QString bob = QStringLiteral("bob");
const QString cid = QStringLiteral("cid");

} // namespace

// The demo client writes, bob and cid read.
class tst_CliTozSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_toz->verifyNoSecretWasSaid(); }

    void shareAndRevoke();
    void onBehalf();
    void byAddress();
    void listForPeople();
    void refusals_data();
    void refusals();
    void clientInfo();
    void whoAmI();

private:
    bool reads(const QString &client);
    std::unique_ptr<TozCli> m_toz;
    QString m_record;
    QString m_bob;
    QString m_cid;
};

void tst_CliTozSharing::init()
{
    m_toz = std::make_unique<TozCli>();
    m_bob = m_toz->newClient(bob);
    m_cid = m_toz->newClient(cid);
    m_record = m_toz->put(QStringLiteral("patient"), {{"name", "Ann"}});
}

bool tst_CliTozSharing::reads(const QString &client)
{
    const CliResult got = m_toz->as(client, words("records get") + QStringList{m_record});
    return got.code == 0 && got.document().at("data") == json({{"name", "Ann"}});
}

void tst_CliTozSharing::shareAndRevoke()
{
    QVERIFY(!reads(bob));
    const CliResult shared = m_toz->demo(words("share patient") + QStringList{m_bob.toUpper()});
    COMPARE_CODE(shared, 0);
    QVERIFY(shared.document() == json({{"type", "patient"}, {"client_id", m_bob.toStdString()}, {"status", "shared"}}));
    QVERIFY(reads(bob) && !reads(cid));

    const json outgoing = m_toz->demo(words("sharing")).document();
    QCOMPARE(textIn(outgoing, "kind"), std::string("outgoing"));
    QCOMPARE(textIn(outgoing, "type"), std::string("patient"));
    QCOMPARE(textIn(outgoing, "client_id"), m_bob.toStdString());
    const json incoming = m_toz->as(bob, words("sharing")).document();
    QCOMPARE(textIn(incoming, "kind"), std::string("incoming"));
    QCOMPARE(textIn(incoming, "client_id"), m_toz->demoId().toStdString());

    // Of all writers only what is shared is found, and opened.
    QTRY_COMPARE(m_toz->as(bob, words("search --all-writers --with-data")).lines().size(), std::size_t{1});
    QCOMPARE(textIn(m_toz->as(bob, words("search --all-writers --with-data")).document().at("data"), "name"), std::string("Ann"));
    QCOMPARE(m_toz->as(bob, words("search")).lines().size(), std::size_t{0});

    COMPARE_CODE(m_toz->demo(words("revoke patient") + QStringList{m_bob}), 0);
    QVERIFY(!reads(bob));
    QVERIFY(m_toz->demo(words("sharing")).out.isEmpty());
}

void tst_CliTozSharing::onBehalf()
{
    const QStringList toCid = words("share patient") + QStringList{m_cid, QStringLiteral("--on-behalf-of"), m_toz->demoId()};
    QVERIFY(m_toz->as(bob, toCid).code != 0);
    QVERIFY(!reads(cid));
    COMPARE_CODE(m_toz->demo(words("authorizers add patient") + QStringList{m_bob}), 0);
    bool listed = false;
    for (const json &line : m_toz->demo(words("sharing")).lines()) {
        listed = listed || (line.at("kind") == "authorizer" && line.at("client_id") == m_bob.toStdString());
    }
    QVERIFY(listed);
    bool granted = false;
    for (const json &line : m_toz->as(bob, words("sharing")).lines()) {
        granted = granted || (line.at("kind") == "granted" && line.at("client_id") == m_toz->demoId().toStdString());
    }
    QVERIFY(granted);

    const CliResult shared = m_toz->as(bob, toCid);
    COMPARE_CODE(shared, 0);
    QCOMPARE(textIn(shared.document(), "writer_id"), m_toz->demoId().toStdString());
    QVERIFY(reads(cid));
    COMPARE_CODE(m_toz->as(bob, words("revoke patient") + QStringList{m_cid, QStringLiteral("--on-behalf-of"), m_toz->demoId()}), 0);
    QVERIFY(!reads(cid));

    COMPARE_CODE(m_toz->demo(words("authorizers remove patient") + QStringList{m_bob}), 0);
    QVERIFY(m_toz->as(bob, toCid).code != 0);
}

void tst_CliTozSharing::byAddress()
{
    const QString ann = QStringLiteral("ann@example.com");
    const QString id = m_toz->newClient(ann);
    QCOMPARE(textIn(m_toz->demo(words("client") + QStringList{ann}).document(), "client_id"), id.toStdString());
    const CliResult shared = m_toz->demo(words("share patient") + QStringList{ann});
    COMPARE_CODE(shared, 0);
    QCOMPARE(textIn(shared.document(), "client_id"), id.toStdString());
    QVERIFY(reads(ann));
    const CliResult note = m_toz->demo(words("notes write --to") + QStringList{ann}, R"({"door": "1234"})");
    COMPARE_CODE(note, 0);
    COMPARE_CODE(m_toz->as(ann, words("notes read") + QStringList{QString::fromStdString(textIn(note.document(), "note_id"))}), 0);
}

void tst_CliTozSharing::listForPeople()
{
    COMPARE_CODE(m_toz->demo(words("share patient") + QStringList{m_bob}), 0);
    const CliResult table = m_toz->demoText(words("sharing"));
    COMPARE_CODE(table, 0);
    QVERIFY(table.out.startsWith("who"));
    QVERIFY(table.out.contains("reads mine") && table.out.contains(m_bob.toUtf8()));
    QVERIFY2(table.err.contains("1 share or authorizer."), table.err.constData());
}

void tst_CliTozSharing::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");   // SELF stands for the demo client
    QTest::addColumn<int>("code");
    const auto row = [](const char *arguments, int code) { QTest::newRow(arguments) << words(arguments) << code; };
    row("share patient", 2);
    row("share patient somebody", 2);
    row("share patient SELF", 2);
    row("share patient 0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11", 3);
    row("share patient nobody@example.com", 3);
    row("authorizers add patient somebody", 2);
    row("authorizers", 2);
    row("authorizers change patient SELF", 2);
    row("client somebody", 2);
    row("client 0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11", 3);
}

void tst_CliTozSharing::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    arguments.replaceInStrings(QStringLiteral("SELF"), m_toz->demoId());
    const CliResult refused = m_toz->demo(arguments);
    COMPARE_CODE(refused, code);
    QVERIFY(refused.out.isEmpty());
    QVERIFY(m_toz->demo(words("sharing")).out.isEmpty());
}

void tst_CliTozSharing::clientInfo()
{
    const json own = m_toz->demo(words("client")).document();
    const json &profile = m_toz->toz().at("profile");
    QVERIFY(own.at("client_id") == profile.at("client_id"));
    QVERIFY(own.at("public_key").at("curve25519") == profile.at("public_key"));
    QVERIFY(own.at("signing_key").at("ed25519") == profile.at("public_signing_key"));
    const CliResult other = m_toz->demoText(words("client") + QStringList{m_bob});
    COMPARE_CODE(other, 0);
    QVERIFY(other.out.contains(m_bob.toUtf8()) && other.out.contains("curve25519"));
}

void tst_CliTozSharing::whoAmI()
{
    m_toz->sandbox().stop();   // nothing is asked
    const json self = m_toz->as(bob, words("whoami")).document();
    QCOMPARE(textIn(self, "client_id"), m_bob.toStdString());
    QCOMPARE(textIn(self, "name"), std::string("bob"));
    QCOMPARE(textIn(self, "suite"), std::string("sodium"));
    COMPARE_CODE(m_toz->as(bob, words("client")), 3);
}

QTEST_GUILESS_MAIN(tst_CliTozSharing)
#include "tst_cli_toz_sharing.moc"
