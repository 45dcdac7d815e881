// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The demo vault: what is in it that was changed or forged, and its realm of identities.
#include "TozCli.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace strongroom::test;
using nlohmann::json;

class tst_CliTozDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void recordThatWasChanged();
    void forgedNote();
    void strangersNote();
    void namesInSharing();
    void signIn();
    void tokenOpensANote();
    void signInRefused_data();
    void signInRefused();

private:
    CliResult login(const QStringList &options, const QByteArray &password);
    [[nodiscard]] QString identity(const char *member) const { return QString::fromStdString(textIn(m_toz->toz().at("identity"), member)); }
    std::unique_ptr<TozCli> m_toz;
};

void tst_CliTozDemo::initTestCase()
{
    m_toz = std::make_unique<TozCli>(words("--seed demo"));
    m_toz->keepSecret(identity("password").toStdString());
}

void tst_CliTozDemo::cleanupTestCase() { m_toz->verifyNoSecretWasSaid(); }

CliResult tst_CliTozDemo::login(const QStringList &options, const QByteArray &password)
{
    return m_toz->program().run(words("tozny login --json --password-file - --api-url") + QStringList{m_toz->apiUrl()} + options, password + "\n");
}

void tst_CliTozDemo::recordThatWasChanged()
{
    const CliResult all = m_toz->demo(words("search --all --with-data"));
    COMPARE_CODE(all, 0);
    const auto lines = all.lines();
    const auto damaged = std::ranges::find_if(lines, [](const json &line) { return line.contains("error"); });
    QVERIFY(damaged != lines.end() && lines.size() > 100);
    QVERIFY(damaged->at("data").is_null() && !damaged->at("stored_data").empty());
    QVERIFY2(all.err.contains("1 record cannot be opened"), all.err.constData());
    // The others are there all the same; a script may ask to be told.
    COMPARE_CODE(m_toz->demo(words("search --all --with-data --strict")), 4);
    const QString id = QString::fromStdString(textIn(damaged->at("meta"), "record_id"));
    const CliResult one = m_toz->demoText(words("records get") + QStringList{id});
    COMPARE_CODE(one, 4);
    QVERIFY(one.out.contains("\xE2\x9C\x97") && one.out.contains(id.toUtf8()));
    QVERIFY(one.err.contains("The record cannot be opened"));
    // Changing what cannot be read is refused, and nothing is written.
    COMPARE_CODE(m_toz->demo(words("records update --keep-data --plain city=Oslo") + QStringList{id}), 4);
    QVERIFY(m_toz->demo(words("records get") + QStringList{id}).document().at("meta").at("version") == damaged->at("meta").at("version"));
}

void tst_CliTozDemo::forgedNote()
{
    const CliResult forged = m_toz->demo(words("notes read --yes --name forged-order"));
    COMPARE_CODE(forged, 4);
    const json note = forged.document();
    QCOMPARE(textIn(note, "signature"), std::string("bad"));
    QVERIFY(note.at("data").is_null());
    QVERIFY(forged.err.contains("signature"));
}

void tst_CliTozDemo::strangersNote()
{
    const CliResult hint = m_toz->demo(words("notes read --yes --name anonymous-hint"));
    COMPARE_CODE(hint, 0);
    QCOMPARE(textIn(hint.document(), "writer"), std::string("stranger"));
    QVERIFY(hint.err.contains("not confirmed"));
    QCOMPARE(textIn(m_toz->demo(words("notes read --yes --name welcome-clinic-nord")).document(), "writer"), std::string("confirmed"));
}

void tst_CliTozDemo::namesInSharing()
{
    const CliResult table = m_toz->demoText(words("sharing"));
    COMPARE_CODE(table, 0);
    for (const char *const kind : {"reads mine", "I read theirs", "shares mine", "I share theirs"}) {
        QVERIFY2(table.out.contains(kind), kind);
    }
    for (const json &line : m_toz->demo(words("sharing")).lines()) {
        QVERIFY2(!textIn(line, "name").empty(), line.dump().c_str());
    }
}

void tst_CliTozDemo::signIn()
{
    // Names in any case, as the service takes them.
    const CliResult done = login({QStringLiteral("--realm"), identity("realm").toUpper(), QStringLiteral("--user"), identity("username").toUpper(), QStringLiteral("--config-file"), QStringLiteral("ann.json")},
                                 identity("password").toUtf8());
    COMPARE_CODE(done, 0);
    QCOMPARE(textIn(done.document(), "client_id"), m_toz->demoId().toStdString());
    QCOMPARE(textIn(done.document(), "realm"), identity("realm").toStdString());
    QCOMPARE(m_toz->as(QStringLiteral("ann"), words("records list --limit 3")).lines().size(), std::size_t{3});
}

void tst_CliTozDemo::tokenOpensANote()
{
    const QString condition = QStringLiteral("{\"tozid_eacp\":{\"realm_name\":\"%1\"}}").arg(identity("realm").toLower());
    const CliResult written = m_toz->demo({QStringLiteral("notes"), QStringLiteral("write"), QStringLiteral("--to"), QStringLiteral("self"), QStringLiteral("--conditions"), condition}, R"({"door": "1234"})");
    COMPARE_CODE(written, 0);
    const QStringList read = words("notes read --yes") + QStringList{QString::fromStdString(textIn(written.document(), "note_id"))};
    COMPARE_CODE(m_toz->demo(read), 3);
    COMPARE_CODE(login({QStringLiteral("--realm"), identity("realm"), QStringLiteral("--user"), identity("username"), QStringLiteral("--token-out"), QStringLiteral("token")}, identity("password").toUtf8()), 0);
    m_toz->keepSecret(TozCli::load(m_toz->file(QStringLiteral("token"))).trimmed().toStdString());
    QVERIFY(!(QFileInfo(m_toz->file(QStringLiteral("token"))).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    const CliResult got = m_toz->demo(read + words("--identity-token-file token"));
    COMPARE_CODE(got, 0);
    QCOMPARE(textIn(got.document().at("data"), "door"), std::string("1234"));
}

void tst_CliTozDemo::signInRefused_data()
{
    QTest::addColumn<QString>("user");   // empty: the demo user
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("wrong password") << QString() << QByteArray("not this one") << QByteArray("password");
    QTest::newRow("nobody") << QStringLiteral("nobody") << QByteArray() << QByteArray("password");
    QTest::newRow("second factor") << identity("totp_username") << QByteArray() << QByteArray("more than a password");
    QTest::newRow("locked") << identity("locked_username") << QByteArray() << QByteArray("locked");
}

void tst_CliTozDemo::signInRefused()
{
    QFETCH(QString, user);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, said);
    const CliResult refused = login({QStringLiteral("--realm"), identity("realm"), QStringLiteral("--user"), user.isEmpty() ? identity("username") : user, QStringLiteral("--config-file"), QStringLiteral("not.json")},
                                    password.isEmpty() ? identity("password").toUtf8() : password);
    COMPARE_CODE(refused, 5);
    QVERIFY(refused.out.isEmpty());
    QVERIFY2(refused.err.contains(said), refused.err.constData());
    QVERIFY(!QFileInfo::exists(m_toz->file(QStringLiteral("not.json"))));
}

QTEST_GUILESS_MAIN(tst_CliTozDemo)
#include "tst_cli_toz_demo.moc"
