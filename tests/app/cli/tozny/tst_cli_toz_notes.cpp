// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "TozCli.h"

#include <QDateTime>
#include <QTest>

#include <memory>

using namespace strongroom::test;
using nlohmann::json;

class tst_CliTozNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_toz->verifyNoSecretWasSaid(); }

    void forAnother();
    void forOneself();
    void byKeys();
    void views();
    void expiry();
    void byName();
    void anonymous();
    void deleted();
    void forPeople();
    void conditions();
    void codeByMail();
    void writeRefuses_data();
    void writeRefuses();
    void readRefuses_data();
    void readRefuses();

private:
    QString write(const QStringList &options);
    CliResult read(const QString &id, const QStringList &options = {}) { return m_toz->as(QStringLiteral("bob"), words("notes read") + QStringList{id} + options); }
    std::unique_ptr<TozCli> m_toz;
    QString m_bob;
};

void tst_CliTozNotes::init()
{
    m_toz = std::make_unique<TozCli>();
    m_bob = m_toz->newClient(QStringLiteral("bob"));
}

// A note of the demo client; its id.
QString tst_CliTozNotes::write(const QStringList &options)
{
    const CliResult written = m_toz->demo(words("notes write") + options, R"({"door": "1234", "hint": "left"})");
    return written.code == 0 ? QString::fromStdString(textIn(written.document(), "note_id")) : QString::fromUtf8(written.err);
}

void tst_CliTozNotes::forAnother()
{
    const QString id = write(words("--type code --plain floor=3 --to") + QStringList{m_bob});
    const CliResult got = read(id);
    COMPARE_CODE(got, 0);
    const json note = got.document();
    QVERIFY(note.at("data") == json({{"door", "1234"}, {"hint", "left"}}));
    QCOMPARE(textIn(note, "signature"), std::string("good"));
    QCOMPARE(textIn(note, "writer"), std::string("confirmed"));
    QCOMPARE(textIn(note, "client_id"), m_toz->demoId().toStdString());
    QVERIFY(note.at("plain") == json({{"floor", "3"}}));
    QCOMPARE(textIn(note, "type"), std::string("code"));
    // Not even its writer reads it.
    const CliResult other = m_toz->demo(words("notes read") + QStringList{id});
    QVERIFY(other.code == 3 || other.code == 4);
    QVERIFY(!other.out.contains("1234"));
}

void tst_CliTozNotes::forOneself()
{
    const QString id = write(words("--to self"));
    const CliResult got = m_toz->demo(words("notes read") + QStringList{id});
    COMPARE_CODE(got, 0);
    QCOMPARE(textIn(got.document().at("data"), "door"), std::string("1234"));
}

void tst_CliTozNotes::byKeys()
{
    const json keys = m_toz->as(QStringLiteral("bob"), words("client")).document();
    const QString id = write({QStringLiteral("--to-public-key=") + QString::fromStdString(textIn(keys.at("public_key"), "curve25519")),
                              QStringLiteral("--to-signing-key=") + QString::fromStdString(textIn(keys.at("signing_key"), "ed25519"))});
    COMPARE_CODE(read(id), 0);
}

void tst_CliTozNotes::views()
{
    const QString id = write(words("--views 2 --to") + QStringList{m_bob});
    const auto left = [&] { return m_toz->as(QStringLiteral("bob"), words("notes views") + QStringList{id}); };
    QCOMPARE(left().document().at("views_left").get<int>(), 2);
    // Nobody to ask: not read, and no view used up.
    const CliResult refused = read(id);
    COMPARE_CODE(refused, 2);
    QVERIFY(refused.out.isEmpty() && refused.err.contains("--yes"));
    QCOMPARE(left().document().at("views_left").get<int>(), 2);
    COMPARE_CODE(read(id, words("--yes")), 0);
    QCOMPARE(left().document().at("views_left").get<int>(), 1);
    COMPARE_CODE(read(id, words("--yes")), 0);
    const CliResult usedUp = read(id, words("--yes"));
    COMPARE_CODE(usedUp, 3);
    QVERIFY(usedUp.out.isEmpty());

    const QString endless = write(words("--to") + QStringList{m_bob});
    QVERIFY(m_toz->as(QStringLiteral("bob"), words("notes views") + QStringList{endless}).document().at("views_left").is_null());
}

void tst_CliTozNotes::expiry()
{
    const QString id = write(words("--expires 7d --to") + QStringList{m_bob});
    const json note = read(id).document();
    const QDateTime expires = QDateTime::fromString(QString::fromStdString(textIn(note, "expiration")), Qt::ISODate);
    const qint64 off = QDateTime::currentDateTimeUtc().secsTo(expires) - 7 * 86'400;
    QVERIFY2(off > -300 && off <= 0, textIn(note, "expiration").c_str());

    // One that expires while this test waits for it.
    const QString moment = QDateTime::currentDateTimeUtc().addSecs(2).toString(Qt::ISODate);
    const QString brief = write(words("--expires") + QStringList{moment} + words("--to") + QStringList{m_bob});
    QTRY_COMPARE_WITH_TIMEOUT(read(brief, words("--yes")).code, 3, 20'000);
    const CliResult expired = read(brief, words("--yes"));
    QVERIFY(expired.out.isEmpty());
    QVERIFY2(expired.err.contains("expired"), expired.err.constData());
}

void tst_CliTozNotes::byName()
{
    const QStringList to = words("--name the-code --to") + QStringList{m_bob};
    const QString first = write(to);
    const auto readIt = [&] { return m_toz->as(QStringLiteral("bob"), words("notes read --name the-code")); };
    const CliResult got = readIt();
    COMPARE_CODE(got, 0);
    QCOMPARE(textIn(got.document(), "name"), std::string("the-code"));
    QCOMPARE(textIn(got.document(), "note_id"), first.toStdString());
    // The name is taken, for everybody.
    const CliResult taken = m_toz->demo(words("notes write") + to, R"({"door": "5"})");
    COMPARE_CODE(taken, 3);
    QVERIFY(taken.err.contains("409"));
    QCOMPARE(textIn(readIt().document().at("data"), "door"), std::string("1234"));
    const CliResult replaced = m_toz->demo(words("notes replace") + to, R"({"door": "5678"})");
    COMPARE_CODE(replaced, 0);
    QVERIFY(readIt().document().at("data") == json({{"door", "5678"}}));
    QVERIFY(m_toz->as(QStringLiteral("bob"), words("notes replace") + to, R"({"door": "9"})").code == 3);
}

void tst_CliTozNotes::anonymous()
{
    const QString id = write(words("--anonymous --to") + QStringList{m_bob});
    const CliResult got = read(id);
    COMPARE_CODE(got, 0);
    QVERIFY(got.document().at("client_id").is_null());
    QCOMPARE(textIn(got.document(), "writer"), std::string("stranger"));
    QCOMPARE(textIn(got.document(), "signature"), std::string("good"));
    QVERIFY(got.err.contains("not confirmed"));
    QVERIFY(!got.out.contains(m_toz->demoId().toUtf8()));
}

void tst_CliTozNotes::deleted()
{
    const QString id = write(words("--to") + QStringList{m_bob});
    COMPARE_CODE(m_toz->demo(words("notes delete") + QStringList{id}), 2);
    QVERIFY(m_toz->as(QStringLiteral("bob"), words("notes delete --yes") + QStringList{id}).code == 3);
    COMPARE_CODE(read(id), 0);
    COMPARE_CODE(m_toz->demo(words("notes delete --yes") + QStringList{id}), 0);
    COMPARE_CODE(read(id), 3);
}

void tst_CliTozNotes::forPeople()
{
    const QString id = write(words("--to self --name shown --expires 2h"));
    const CliResult got = m_toz->demoText(words("notes read --yes") + QStringList{id});
    COMPARE_CODE(got, 0);
    QVERIFY(got.out.contains("door: 1234\n") && got.out.contains("signature") && got.out.contains("confirmed: its keys") && got.out.contains("shown"));
    QCOMPARE(m_toz->demoText(words("notes views") + QStringList{id}).out, QByteArray("no limit\n"));
}

// Not met: told apart from a note that is not there.
void tst_CliTozNotes::conditions()
{
    const QString id = write(words("--conditions {\"tozny_otp_eacp\":{\"include\":true}} --to") + QStringList{m_bob});
    const CliResult refused = read(id, words("--yes"));
    COMPARE_CODE(refused, 3);
    QVERIFY2(refused.err.contains("403"), refused.err.constData());
    QVERIFY(!refused.out.contains("1234"));
    m_toz->save(QStringLiteral("code.txt"), "000000\n");
    COMPARE_CODE(read(id, words("--yes --tozny-code-file code.txt")), 3);
    m_toz->save(QStringLiteral("empty.txt"), "\n");
    COMPARE_CODE(read(id, words("--yes --tozny-code-file empty.txt")), 2);
}

// The service mails a code when it is asked to.
void tst_CliTozNotes::codeByMail()
{
    const QString id = write(QStringList{QStringLiteral("--conditions"), QString::fromLatin1("{\"email_eacp\":{\"email_address\":\"bob@example.com\",\"template\":\"code\",\"provider_link\":\"example.com\"}}"), QStringLiteral("--to"), m_bob});
    m_toz->save(QStringLiteral("code.txt"), "246810\n");
    COMPARE_CODE(read(id, words("--yes --email-code-file code.txt")), 3);   // not mailed yet
    const CliResult asked = m_toz->as(QStringLiteral("bob"), words("notes challenge --email-minutes 5") + QStringList{id});
    COMPARE_CODE(asked, 0);
    QVERIFY2(asked.document().contains("email_eacp"), asked.out.constData());
    const CliResult got = read(id, words("--yes --email-code-file code.txt"));
    COMPARE_CODE(got, 0);
    QCOMPARE(textIn(got.document().at("data"), "door"), std::string("1234"));
    COMPARE_CODE(m_toz->as(QStringLiteral("bob"), words("notes challenge --name nowhere")), 3);
    COMPARE_CODE(m_toz->as(QStringLiteral("bob"), words("notes challenge --email-minutes 0") + QStringList{id}), 2);
}

void tst_CliTozNotes::writeRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const auto row = [](const char *arguments, int code) { QTest::newRow(*arguments == '\0' ? "nobody" : arguments) << words(arguments) << code; };
    row("", 2);
    row("--to somebody", 2);
    row("--to 0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11", 3);
    row("--to self --to-public-key x", 2);
    row("--to-public-key abc --to-signing-key abc", 2);
    row("--to self --views 0", 2);
    row("--to self --views many", 2);
    row("--to self --expires 2020-01-01", 2);
    row("--to self --expires soon", 2);
    row("--to self --conditions []", 2);
    row("--to self --conditions {", 2);
    row("--to self --plain x", 2);
}

void tst_CliTozNotes::writeRefuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const CliResult refused = m_toz->demo(words("notes write --name unwritten") + arguments, R"({"door": "1234"})");
    COMPARE_CODE(refused, code);
    QVERIFY(refused.out.isEmpty() && !refused.err.contains("1234"));
    COMPARE_CODE(m_toz->demo(words("notes read --yes --name unwritten")), 3);
}

void tst_CliTozNotes::readRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing named") << words("notes read") << 2;
    QTest::newRow("named twice") << words("notes read 0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11 --name x") << 2;
    QTest::newRow("no id") << words("notes read 5") << 2;
    QTest::newRow("not there") << words("notes read 0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11") << 3;
    QTest::newRow("no such name") << words("notes read --name nowhere") << 3;
    QTest::newRow("views of nothing") << words("notes views --name nowhere") << 3;
    QTest::newRow("replace without a name") << words("notes replace --to self") << 2;
    QTest::newRow("replace anonymously") << words("notes replace --to self --name x --anonymous") << 2;
    QTest::newRow("replace what is not there") << words("notes replace --to self --name nowhere") << 3;
}

void tst_CliTozNotes::readRefuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const CliResult refused = m_toz->demo(arguments, R"({"door": "1234"})");
    COMPARE_CODE(refused, code);
    QVERIFY(refused.out.isEmpty());
}

QTEST_GUILESS_MAIN(tst_CliTozNotes)
#include "tst_cli_toz_notes.moc"
