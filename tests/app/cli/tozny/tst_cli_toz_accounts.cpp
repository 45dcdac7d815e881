// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Where clients come from and go to, on a computer without a keychain.
#include "TozCli.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <memory>

using namespace strongroom::test;
using nlohmann::json;

namespace {

const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

} // namespace

class tst_CliTozAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_toz = std::make_unique<TozCli>(words("--single-use-tokens once-only-token-0123456789,another-token-0123456789")); }
    void cleanup();

    void registerToFile();
    void registerToProfile();
    void registerWithBackup();
    void usedToken();
    void registerRefuses_data();
    void registerRefuses();
    void registeredClientIsNotLost();
    void profiles();
    void badConfigurations_data();
    void badConfigurations();
    void readableForOthers();
    void exportConfig();
    void importNeedsAKeychain();
    void loginRefuses_data();
    void loginRefuses();
    void helpOfThreeWords();
    void optionsBeforeTheWords();
    void secretsAreNotTaken_data();
    void secretsAreNotTaken();

private:
    CliResult registerWith(const QStringList &options, const QByteArray &token) { return m_toz->program().run(words("tozny register --json --api-url") + QStringList{m_toz->apiUrl()} + options, token); }
    std::unique_ptr<TozCli> m_toz;
};

void tst_CliTozAccounts::cleanup()
{
    m_toz->keepSecret("once-only-token-0123456789");
    m_toz->keepSecret("another-token-0123456789");
    m_toz->verifyNoSecretWasSaid();
}

void tst_CliTozAccounts::registerToFile()
{
    const CliResult made = registerWith(words("--name lab --token-file - --config-file sub/lab.json"), m_toz->token() + "\n");
    COMPARE_CODE(made, 0);
    const QString path = m_toz->file(QStringLiteral("sub/lab.json"));
    QVERIFY(!(QFileInfo(path).permissions() & others));
    const json configuration = json::parse(TozCli::load(path).toStdString());
    QCOMPARE(textIn(configuration, "client_id"), textIn(made.document(), "client_id"));
    QCOMPARE(textIn(configuration, "version"), std::string("2"));
    QCOMPARE(textIn(made.document(), "name"), std::string("lab"));
    QCOMPARE(textIn(made.document(), "backup"), std::string("none"));
    for (const char *const secret : {"private_key", "private_signing_key", "api_secret"}) {
        m_toz->keepSecret(textIn(configuration, secret));
    }
    QCOMPARE(textIn(m_toz->as(QStringLiteral("sub/lab"), words("client")).document(), "client_id"), textIn(configuration, "client_id"));
}

void tst_CliTozAccounts::registerToProfile()
{
    m_toz->save(QStringLiteral("token"), m_toz->token() + "\n");
    COMPARE_CODE(registerWith(words("--name lab --token-file token --profile lab"), {}), 0);
    QVERIFY(QFileInfo::exists(m_toz->file(QStringLiteral(".tozny/lab/e3db.json"))));
    const CliResult self = m_toz->program().run(words("tozny whoami --profile lab --json"));
    COMPARE_CODE(self, 0);
    QCOMPARE(textIn(self.document(), "name"), std::string("lab"));
    // Taken now; refused before the token is read.
    COMPARE_CODE(registerWith(words("--name lab --token-file token --profile lab"), {}), 2);
}

void tst_CliTozAccounts::registerWithBackup()
{
    const CliResult made = registerWith(words("--name lab --backup --token-file - --config-file lab.json"), m_toz->token());
    COMPARE_CODE(made, 0);
    QCOMPARE(textIn(made.document(), "backup"), std::string("done"));
    // The copy is a record of the new client, shared with the account's own.
    const json shared = m_toz->as(QStringLiteral("lab"), words("sharing")).document();
    QCOMPARE(textIn(shared, "type"), std::string("tozny.key_backup"));
}

void tst_CliTozAccounts::usedToken()
{
    COMPARE_CODE(registerWith(words("--name first --token-file - --config-file first.json"), "once-only-token-0123456789"), 0);
    const CliResult again = registerWith(words("--name second --token-file - --config-file second.json"), "once-only-token-0123456789");
    QVERIFY2(again.code == 3 || again.code == 5, again.err.constData());
    QVERIFY(again.out.isEmpty());
    QVERIFY2(again.err.contains("token"), again.err.constData());
    QVERIFY(!QFileInfo::exists(m_toz->file(QStringLiteral("second.json"))));
}

void tst_CliTozAccounts::registerRefuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    const auto row = [](const char *options, int code) { QTest::newRow(options) << words(options) << code; };
    row("--token-file - --config-file new.json", 2);
    row("--name x --token-file -", 2);
    row("--name x --token-file - --config-file new.json --profile p", 2);
    row("--name x --token-file - --config-file demo.json", 2);
    row("--name x --token-file - --config-file new.json --suite rot13", 2);
    row("--name x --token-file - --profile ../other", 2);
    row("--name x --token-file - --config-file new.json --suite nist --backup", 2);
    row("--name x --token-file nowhere --config-file new.json", 1);
    row("--name x --token-file - --config-file demo.json/new.json", 1);
    row("--name x --token-file - --save-as vault", 1);
    row("--name x --token-file - --config-file new.json --api-url http://example.com", 2);
    row("--name x --token-file - --config-file new.json --api-url ftp://127.0.0.1", 2);
}

// Nothing is sent: the token that is good for one client still is.
void tst_CliTozAccounts::registerRefuses()
{
    QFETCH(QStringList, options);
    QFETCH(int, code);
    const QByteArray token = "another-token-0123456789";
    const CliResult refused = registerWith(options, token);
    COMPARE_CODE(refused, code);
    QVERIFY(refused.out.isEmpty());
    QVERIFY(!QFileInfo::exists(m_toz->file(QStringLiteral("new.json"))));
    COMPARE_CODE(registerWith(words("--name empty --token-file - --config-file new.json"), "\n"), 2);
    COMPARE_CODE(registerWith(words("--name good --token-file - --config-file good.json"), token), 0);
}

// A name that no file system takes is found out only when the file is made, and then the client exists already.
void tst_CliTozAccounts::registeredClientIsNotLost()
{
    const CliResult made = registerWith(words("--name lab --token-file - --config-file") + QStringList{QString(300, QLatin1Char('x'))}, m_toz->token());
    COMPARE_CODE(made, 1);
    const QString path = QString::fromStdString(textIn(made.document(), "config_file"));
    QVERIFY(path.startsWith(m_toz->file(QStringLiteral(".tozny/rescued-"))));
    QVERIFY2(made.err.contains(path.toUtf8()) && made.err.contains("import-config"), made.err.constData());
    QVERIFY(!(QFileInfo(path).permissions() & others));
    const CliResult self = m_toz->program().run(words("tozny client --json --config-file") + QStringList{path});
    COMPARE_CODE(self, 0);
    QCOMPARE(textIn(self.document(), "client_id"), textIn(made.document(), "client_id"));
}

void tst_CliTozAccounts::profiles()
{
    QVERIFY(QDir().mkpath(m_toz->file(QStringLiteral(".tozny/lab"))));
    const QByteArray profile = QByteArray::fromStdString(m_toz->toz().at("profile").dump());
    m_toz->save(QStringLiteral(".tozny/lab/e3db.json"), profile);
    m_toz->save(QStringLiteral(".tozny/e3db.json"), profile);
    COMPARE_CODE(m_toz->program().run(words("tozny records list --profile lab")), 0);
    COMPARE_CODE(m_toz->program().run(words("tozny records list --profile=")), 0);
    COMPARE_CODE(m_toz->program().run(words("tozny records list --profile nobody")), 1);
    COMPARE_CODE(m_toz->program().run(words("tozny records list --profile ../lab")), 2);
    COMPARE_CODE(m_toz->program().run(words("tozny records list --profile lab --config-file demo.json")), 2);
    COMPARE_CODE(m_toz->program().run(words("tozny records list --profile lab --connection lab")), 2);
    const CliResult none = m_toz->program().run(words("tozny records list"));
    COMPARE_CODE(none, 2);
    QVERIFY(none.err.contains("--profile"));
}

void tst_CliTozAccounts::badConfigurations_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("another's public key") << QByteArray("public_key") << QByteArray("hbXP0fHh2887kvKyqaPeiNQbealJPz0SxxP-XcjS0Ds");
    QTest::newRow("key cut off") << QByteArray("private_key") << QByteArray("hbXP0fHh2887kvKyqaPe");
    QTest::newRow("no client id") << QByteArray("client_id") << QByteArray("me");
    QTest::newRow("version 3") << QByteArray("version") << QByteArray("3");
    QTest::newRow("plain http") << QByteArray("api_url") << QByteArray("http://vault.example.com");
}

void tst_CliTozAccounts::badConfigurations()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, value);
    json configuration = m_toz->toz().at("profile");
    configuration[member.toStdString()] = value.toStdString();
    m_toz->save(QStringLiteral("bad.json"), QByteArray::fromStdString(configuration.dump()));
    const CliResult refused = m_toz->as(QStringLiteral("bad"), words("records list"));
    COMPARE_CODE(refused, 2);
    QVERIFY(refused.out.isEmpty());
    QVERIFY2(refused.err.contains(member) || refused.err.contains("http"), refused.err.constData());
    m_toz->save(QStringLiteral("bad.json"), "no JSON");
    COMPARE_CODE(m_toz->as(QStringLiteral("bad"), words("records list")), 2);
}

void tst_CliTozAccounts::readableForOthers()
{
#ifdef Q_OS_WIN
    QSKIP("Windows keeps who may read a file elsewhere");
#endif
    QVERIFY(!m_toz->demo(words("whoami")).err.contains("Others"));
    QFile file(m_toz->file(QStringLiteral("demo.json")));
    QVERIFY(file.setPermissions(file.permissions() | QFile::ReadOther));
    const CliResult told = m_toz->demo(words("whoami"));
    COMPARE_CODE(told, 0);
    QVERIFY(told.err.contains("Others on this computer can read"));
}

void tst_CliTozAccounts::exportConfig()
{
    COMPARE_CODE(m_toz->demo(words("export-config --out copy.json")), 2);   // nobody to ask
    QVERIFY(!QFileInfo::exists(m_toz->file(QStringLiteral("copy.json"))));
    COMPARE_CODE(m_toz->demo(words("export-config --yes")), 2);
    COMPARE_CODE(m_toz->demo(words("export-config --yes --out a.json --to-profile a")), 2);
    const CliResult done = m_toz->demo(words("export-config --yes --out copy.json"));
    COMPARE_CODE(done, 0);
    const QString path = m_toz->file(QStringLiteral("copy.json"));
    QVERIFY(!(QFileInfo(path).permissions() & others));
    const json copy = json::parse(TozCli::load(path).toStdString());
    const json &profile = m_toz->toz().at("profile");
    for (const char *const member : {"client_id", "api_key_id", "api_secret", "private_key", "private_signing_key", "public_key", "public_signing_key", "api_url"}) {
        QVERIFY2(copy.at(member) == profile.at(member), member);
    }
    // Never over another file.
    COMPARE_CODE(m_toz->demo(words("export-config --yes --out demo.json")), 2);
    COMPARE_CODE(m_toz->demo(words("export-config --yes --to-profile lab")), 0);
    COMPARE_CODE(m_toz->program().run(words("tozny whoami --profile lab")), 0);
}

void tst_CliTozAccounts::importNeedsAKeychain()
{
    const CliResult refused = m_toz->program().run(words("tozny import-config demo.json --save-as vault --remove-file"));
    COMPARE_CODE(refused, 1);
    QVERIFY(QFileInfo::exists(m_toz->file(QStringLiteral("demo.json"))));
    QVERIFY(m_toz->program().run(words("connections list --json")).out.isEmpty());
    COMPARE_CODE(m_toz->program().run(words("tozny import-config --save-as vault")), 2);
    COMPARE_CODE(m_toz->program().run(words("tozny import-config demo.json")), 2);
    COMPARE_CODE(m_toz->program().run(words("tozny import-config demo.json --save-as v --remove-file --keep-file")), 2);
}

void tst_CliTozAccounts::loginRefuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    const auto row = [](const char *options, int code) { QTest::newRow(options) << words(options) << code; };
    row("--user ann --config-file new.json", 2);
    row("--realm acme --config-file new.json", 2);
    row("--realm acme --user ann", 2);
    row("--realm acme --user ann --config-file demo.json", 2);
    row("--realm acme --user ann --token-out demo.json", 2);
    row("--realm no-such-realm --user ann --config-file new.json", 3);
}

void tst_CliTozAccounts::loginRefuses()
{
    QFETCH(QStringList, options);
    QFETCH(int, code);
    const CliResult refused = m_toz->program().run(words("tozny login --password-file - --api-url") + QStringList{m_toz->apiUrl()} + options, "correct horse battery\n");
    COMPARE_CODE(refused, code);
    QVERIFY(refused.out.isEmpty() && !refused.err.contains("correct horse"));
    QVERIFY(!QFileInfo::exists(m_toz->file(QStringLiteral("new.json"))));
}

void tst_CliTozAccounts::helpOfThreeWords()
{
    const CliResult all = m_toz->program().run(words("tozny --help"));
    COMPARE_CODE(all, 0);
    QVERIFY(all.out.contains("strongroom-cli tozny records get ID...") && all.out.contains("strongroom-cli tozny search") && !all.out.contains("records find"));
    const CliResult group = m_toz->program().run(words("tozny notes --help"));
    COMPARE_CODE(group, 0);
    QVERIFY(group.out.contains("tozny notes read") && !group.out.contains("tozny files"));
    const CliResult alone = m_toz->program().run(words("tozny notes"));
    COMPARE_CODE(alone, 2);
    QVERIFY(alone.out.isEmpty() && alone.err.contains("tozny notes read"));
    const CliResult wrong = m_toz->program().run(words("tozny notes burn 5"));
    COMPARE_CODE(wrong, 2);
    QVERIFY(wrong.err.contains("there is no command \"tozny notes burn\"") && wrong.err.contains("tozny notes --help"));
    // Each command's own help.
    int commands = 0;
    for (const QByteArray &line : all.out.split('\n')) {
        if (!line.startsWith("  strongroom-cli tozny ")) {
            continue;
        }
        QStringList called;
        for (const QString &word : QString::fromUtf8(line.mid(17)).simplified().split(QLatin1Char(' '))) {
            if (word.isEmpty() || word.front().isUpper() || word.front() == QLatin1Char('[')) {
                break;
            }
            called.append(word);
        }
        const CliResult help = m_toz->program().run(called << QStringLiteral("--help"));
        COMPARE_CODE(help, 0);
        QVERIFY2(help.out.contains("--json") && help.out.contains("Usage:"), qPrintable(called.join(QLatin1Char(' '))));
        QVERIFY(help.err.isEmpty());
        ++commands;
    }
    QCOMPARE(commands, 29);
}

void tst_CliTozAccounts::optionsBeforeTheWords()
{
    for (const char *const line : {"--json --config-file demo.json tozny records list", "tozny --config-file=demo.json records --json list", "tozny --json --config-file demo.json whoami"}) {
        COMPARE_CODE(m_toz->program().run(words(line)), 0);
    }
}

void tst_CliTozAccounts::secretsAreNotTaken_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *const option : {"register --name x --token", "register --registration-token", "login --password", "records put --data", "records list --private-key", "records list --api-secret"}) {
        QTest::newRow(option) << words(option);
    }
}

void tst_CliTozAccounts::secretsAreNotTaken()
{
    QFETCH(QStringList, arguments);
    arguments.append(QStringLiteral("hush-hush"));
    const CliResult refused = m_toz->program().run(words("tozny") + arguments);
    COMPARE_CODE(refused, 2);
    QVERIFY(refused.err.contains("is not taken") && !refused.err.contains("hush-hush"));
}

QTEST_GUILESS_MAIN(tst_CliTozAccounts)
#include "tst_cli_toz_accounts.moc"
