// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// strongroom-cli locker import and export: the real program against the real sandbox.
#include "LockerCli.h"

#include <map>
#include <memory>

using namespace strongroom::test;

class tst_CliLockerTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void importMakesWhatIsMissing();
    void importAgain();
    void dryRun();
    void onConflict_data();
    void onConflict();
    void replaceKeepsDescription();
    void importFormats_data();
    void importFormats();
    void importBadFiles_data();
    void importBadFiles();
    void importFromStandardInput();
    void failuresOfOne();
    void exportPlain_data();
    void exportPlain();
    void exportIsEncrypted();
    void exportThere();
    void exportNames();
    void exportAll();
    void plainNeedsAWord();

private:
    QByteArray get(const QString &key, const QString &environment = {})
    {
        return m_locker->run(QStringList{QStringLiteral("secrets"), QStringLiteral("get"), key, QStringLiteral("--strict"), QStringLiteral("--refresh"), QStringLiteral("--environment"), environment}).out;
    }
    std::size_t secrets() { return m_locker->run("secrets list --refresh --json").lines().size(); }
    QString passphraseFile() { return m_locker->save(QStringLiteral("passphrase"), "correct horse battery\n"); }
    std::unique_ptr<LockerCli> m_locker;
};

void tst_CliLockerTransfer::init() { m_locker = std::make_unique<LockerCli>(); }

void tst_CliLockerTransfer::cleanup()
{
    QVERIFY(!m_locker->program().said().contains(m_locker->secretAccessKey().toUtf8()));
    QVERIFY(!m_locker->program().said().contains("QCommandLineParser"));
}

void tst_CliLockerTransfer::importMakesWhatIsMissing()
{
    const QString path = m_locker->save(QStringLiteral("all.env"), "# from elsewhere\nA=\"one\\ntwo\"\nexport B='$as it is'\n[prod]\nA=of-prod # note\n[qa]\nC=\"\"\n[default]\nD=shared\n");
    const CliResult imported = m_locker->run(words("import --json") + QStringList{path});
    COMPARE_CODE(imported, 0);
    const auto lines = imported.lines();
    QCOMPARE(lines.size(), std::size_t{5});
    for (const auto &line : lines) {
        QCOMPARE(textIn(line, "result"), std::string("written"));
    }
    QCOMPARE(lines[2].at("line").get<int>(), 5);
    QCOMPARE(get(QStringLiteral("A")), QByteArray("one\ntwo"));
    QCOMPARE(get(QStringLiteral("B")), QByteArray("$as it is"));
    QCOMPARE(get(QStringLiteral("A"), QStringLiteral("prod")), QByteArray("of-prod"));
    QCOMPARE(get(QStringLiteral("D")), QByteArray("shared"));
    QCOMPARE(m_locker->run("secrets get C --environment qa --strict --refresh").code, 0);
    QCOMPARE(m_locker->run("environments list --json --refresh").lines().size(), std::size_t{2});
    QVERIFY2(imported.err.contains("Created environment: prod") && imported.err.contains("5 written"), imported.err.constData());
    // For people: each with what became of it.
    const CliResult table = m_locker->run(words("import --on-conflict skip") + QStringList{m_locker->save(QStringLiteral("more.env"), "A=another\nE=5\n")});
    COMPARE_CODE(table, 0);
    QVERIFY2(table.out.contains("A    (all)        skipped\n") && table.out.contains("E    (all)        written\n"), table.out.constData());
    for (const QByteArray &value : {QByteArray("of-prod"), QByteArray("as it is")}) {
        QVERIFY(!imported.out.contains(value) && !imported.err.contains(value));
    }
}

// Nothing is written twice: after something failed, the same command does the rest.
void tst_CliLockerTransfer::importAgain()
{
    const QString path = m_locker->save(QStringLiteral("a.env"), "A=1\nB=2\n");
    COMPARE_CODE(m_locker->run(words("import --environment dev") + QStringList{path}), 0);
    const auto before = m_locker->run("secrets list --refresh --json").out;
    const CliResult again = m_locker->run(words("import --environment dev") + QStringList{path});
    COMPARE_CODE(again, 0);
    QVERIFY2(again.err.contains("0 written, 2 the same already"), again.err.constData());
    QCOMPARE(m_locker->run("secrets list --refresh --json").out, before);
}

void tst_CliLockerTransfer::dryRun()
{
    m_locker->put(QStringLiteral("A"), {}, "one value");
    const QString path = m_locker->save(QStringLiteral("a.env"), "A=other\nB=new\n[qa]\nC=3\n");
    const CliResult dry = m_locker->run(words("import --dry-run --on-conflict replace") + QStringList{path});
    COMPARE_CODE(dry, 0);
    QVERIFY2(dry.out.contains("differs") && dry.out.contains("new") && !dry.out.contains("other"), dry.out.constData());
    QVERIFY2(dry.err.contains("New environment: qa") && dry.err.contains("Nothing was sent"), dry.err.constData());
    std::map<std::string, std::string> plan;
    for (const auto &line : m_locker->run(words("import --dry-run --on-conflict skip --json") + QStringList{path}).lines()) {
        plan[textIn(line, "key")] = textIn(line, "plan");
    }
    QCOMPARE(plan, (std::map<std::string, std::string>{{"A", "differs"}, {"B", "new"}, {"C", "new"}}));
    QCOMPARE(secrets(), std::size_t{1});
    QCOMPARE(get(QStringLiteral("A")), QByteArray("one value"));
    QVERIFY(m_locker->run("environments list --json").out.isEmpty());
}

void tst_CliLockerTransfer::onConflict_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<bool>("others");
    QTest::newRow("skip") << words("--on-conflict skip") << 0 << QByteArray("one value") << true;
    QTest::newRow("replace") << words("--on-conflict replace") << 0 << QByteArray("other") << true;
    QTest::newRow("fail") << words("--on-conflict fail") << 2 << QByteArray("one value") << false;
    QTest::newRow("nothing said, nobody to ask") << QStringList() << 2 << QByteArray("one value") << false;
    QTest::newRow("ask nobody") << words("--on-conflict ask") << 2 << QByteArray("one value") << false;
    QTest::newRow("no such word") << words("--on-conflict overwrite") << 2 << QByteArray("one value") << false;
}

void tst_CliLockerTransfer::onConflict()
{
    QFETCH(QStringList, options);
    QFETCH(int, code);
    QFETCH(QByteArray, there);
    QFETCH(bool, others);
    m_locker->put(QStringLiteral("A"), {}, "one value");
    const QString path = m_locker->save(QStringLiteral("a.env"), "B=new\nA=other\n");
    const CliResult imported = m_locker->run(QStringList{QStringLiteral("import"), path} + options);
    COMPARE_CODE(imported, code);
    QCOMPARE(get(QStringLiteral("A")), there);
    QCOMPARE(get(QStringLiteral("B")), others ? QByteArray("new") : QByteArray());
}

void tst_CliLockerTransfer::replaceKeepsDescription()
{
    m_locker->put(QStringLiteral("A"), {}, "one value", words("--description kept"));
    const QString path = m_locker->save(QStringLiteral("a.env"), "A=other\n");
    COMPARE_CODE(m_locker->run(words("import --on-conflict replace") + QStringList{path}), 0);
    const auto json = m_locker->run("secrets get A --refresh --json").document();
    QCOMPARE(textIn(json, "description"), std::string("kept"));
    QCOMPARE(textIn(json, "value"), std::string("other"));
}

void tst_CliLockerTransfer::importFormats_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("env") << QStringLiteral("a.env") << QByteArray("A=\"x y\"\n") << QStringList();
    QTest::newRow("json") << QStringLiteral("a.json") << QByteArray(R"({"A": "x y"})") << QStringList();
    QTest::newRow("yaml") << QStringLiteral("a.yaml") << QByteArray("A: x y\n") << QStringList();
    QTest::newRow("shell") << QStringLiteral("a.sh") << QByteArray("export A='x y'\n") << QStringList();
    QTest::newRow("doppler") << QStringLiteral("d.json") << QByteArray(R"({"A": {"computed": "x y", "note": ""}})") << words("--format doppler");
    QTest::newRow("infisical") << QStringLiteral("i.json") << QByteArray(R"([{"key": "A", "value": "x y"}])") << words("--format infisical");
    QTest::newRow("sdk") << QStringLiteral("s.json") << QByteArray(R"([{"key": "A", "value": "x y", "environment_name": null}])") << QStringList();
    QTest::newRow("k8s") << QStringLiteral("k.yaml") << QByteArray("apiVersion: v1\nkind: Secret\nmetadata:\n  name: s\ndata:\n  A: eCB5\n") << QStringList();
    QTest::newRow("docker") << QStringLiteral("docker.list") << QByteArray("A=x y\n") << words("--format docker");
}

void tst_CliLockerTransfer::importFormats()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QFETCH(QStringList, options);
    COMPARE_CODE(m_locker->run(QStringList{QStringLiteral("import"), m_locker->save(name, text)} + options), 0);
    QCOMPARE(get(QStringLiteral("A")), QByteArray("x y"));
    QCOMPARE(secrets(), std::size_t{1});
}

void tst_CliLockerTransfer::importBadFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no UTF-8") << QByteArray("A=1\nB=\xFF""5ecret\n") << QByteArray("UTF-8");
    QTest::newRow("open quote") << QByteArray("A=1\nB=\"5ecret\n") << QByteArray("line 2");
    QTest::newRow("twice") << QByteArray("A=1\nA=5ecret\n") << QByteArray("A");
    QTest::newRow("nothing") << QByteArray("# only words\n") << QByteArray("no variables");
}

void tst_CliLockerTransfer::importBadFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, says);
    const CliResult refused = m_locker->run(words("import --format env") + QStringList{m_locker->save(QStringLiteral("a.env"), text)});
    COMPARE_CODE(refused, 2);
    QVERIFY2(refused.err.contains(says) && !refused.err.contains("5ecret"), refused.err.constData());
    QCOMPARE(secrets(), std::size_t{0});
}

void tst_CliLockerTransfer::importFromStandardInput()
{
    COMPARE_CODE(m_locker->run("import - --format json --environment dev", R"({"A": "typed"})"), 0);
    QCOMPARE(get(QStringLiteral("A"), QStringLiteral("dev")), QByteArray("typed"));
    COMPARE_CODE(m_locker->run("import nowhere.env"), 1);
}

// A key that the service does not take: the others are written, and the code says so.
void tst_CliLockerTransfer::failuresOfOne()
{
    const QString path = m_locker->save(QStringLiteral("a.json"), "{\"A\": \"1\", \"" + QByteArray(70'000, 'k') + "\": \"2\", \"Z\": \"3\"}");
    const CliResult imported = m_locker->run(words("import --json") + QStringList{path});
    COMPARE_CODE(imported, 2);
    std::map<std::string, int> results;
    for (const auto &line : imported.lines()) {
        ++results[textIn(line, "result")];
    }
    QCOMPARE(results, (std::map<std::string, int>{{"failed", 1}, {"written", 2}}));
    QCOMPARE(get(QStringLiteral("Z")), QByteArray("3"));
}

void tst_CliLockerTransfer::exportPlain_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("env") << words("--environment dev --format env") << QByteArray("A=\"of dev\"\nB=\"l1\\nl2\"\n");
    QTest::newRow("env, the default") << words("--environment dev") << QByteArray("A=\"of dev\"\nB=\"l1\\nl2\"\n");
    QTest::newRow("effective") << words("--environment dev --effective") << QByteArray("A=\"of dev\"\nB=\"l1\\nl2\"\nC=\"shared\"\n");
    QTest::newRow("shared") << QStringList() << QByteArray("A=\"of all\"\nC=\"shared\"\n");
    QTest::newRow("shell") << words("--format shell") << QByteArray("export A='of all'\nexport C='shared'\n");
    QTest::newRow("docker") << words("--format docker") << QByteArray("A=of all\nC=shared\n");
}

void tst_CliLockerTransfer::exportPlain()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, text);
    m_locker->put(QStringLiteral("A"), {}, "of all");
    m_locker->put(QStringLiteral("A"), QStringLiteral("dev"), "of dev");
    m_locker->put(QStringLiteral("B"), QStringLiteral("dev"), "l1\nl2");
    m_locker->put(QStringLiteral("C"), {}, "shared");
    const CliResult written = m_locker->run(words("export --plain --yes-write-plaintext") + options);
    COMPARE_CODE(written, 0);
    // Comments, if there are any, are not what is asked about.
    QByteArray lines;
    for (const QByteArray &line : written.out.split('\n')) {
        lines += line.isEmpty() || line.startsWith('#') ? QByteArray() : line + '\n';
    }
    QCOMPARE(lines, text);
    QVERIFY(written.err.contains("not encrypted"));
}

void tst_CliLockerTransfer::exportIsEncrypted()
{
    m_locker->put(QStringLiteral("A"), QStringLiteral("dev"), "the value of A", words("--description words"));
    const QString path = m_locker->file(QStringLiteral("dev.json.age"));
    COMPARE_CODE(m_locker->run(words("export --environment dev --output") + QStringList{path, QStringLiteral("--passphrase-file"), passphraseFile()}), 0);
    QVERIFY(LockerCli::load(path).startsWith("age-encryption.org/v1\n"));
    QVERIFY(m_locker->filesWithSecrets().isEmpty());
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    // What is inside is found out from the name behind .age, and by what it is.
    const CliResult imported = m_locker->run(words("import --environment copy --passphrase-file") + QStringList{passphraseFile(), path});
    COMPARE_CODE(imported, 0);
    QCOMPARE(get(QStringLiteral("A"), QStringLiteral("copy")), QByteArray("the value of A"));
    COMPARE_CODE(m_locker->run("diff dev copy --refresh"), 0);
    const QString wrong = m_locker->save(QStringLiteral("wrong"), "not this");
    COMPARE_CODE(m_locker->run(words("import --passphrase-file") + QStringList{wrong, path}), 4);
    COMPARE_CODE(m_locker->run(words("import") + QStringList{path}), 2);   // nobody to ask
}

void tst_CliLockerTransfer::exportThere()
{
    m_locker->put(QStringLiteral("A"), {}, "the value of A");
    const QString path = m_locker->save(QStringLiteral("out.env"), "was here\n");
    const QStringList plain = words("export --plain --yes-write-plaintext --output") + QStringList{path};
    COMPARE_CODE(m_locker->run(plain), 1);
    QCOMPARE(LockerCli::load(path), QByteArray("was here\n"));
    COMPARE_CODE(m_locker->run(plain + words("--replace")), 0);
    QVERIFY(LockerCli::load(path).contains("A=\"the value of A\"\n"));
    const auto json = m_locker->run(plain + words("--replace --json")).document();
    QCOMPARE(textIn(json, "format"), std::string("env"));
    QCOMPARE(json.at("written").get<int>(), 1);
}

void tst_CliLockerTransfer::exportNames()
{
    m_locker->put(QStringLiteral("api.key"), {}, "dotted value");
    m_locker->put(QStringLiteral("GOOD"), {}, "good value");
    const QStringList plain = words("export --plain --yes-write-plaintext");
    const CliResult refused = m_locker->run(plain);
    COMPARE_CODE(refused, 2);
    QVERIFY2(refused.err.contains("api.key") && refused.err.contains("--map-names") && refused.out.isEmpty(), refused.err.constData());
    QVERIFY(m_locker->run(plain + words("--map-names")).out.contains("api_key=\"dotted value\""));
    const CliResult skipped = m_locker->run(plain + words("--skip-bad-names"));
    COMPARE_CODE(skipped, 0);
    QVERIFY(!skipped.out.contains("dotted value") && skipped.out.contains("good value") && skipped.err.contains("api.key"));
    QCOMPARE(m_locker->run(plain + words("--format json")).document(), nlohmann::json({{"GOOD", "good value"}, {"api.key", "dotted value"}}));
    const CliResult kubernetes = m_locker->run(plain + words("--format k8s --k8s-name app --k8s-namespace web"));
    QVERIFY(kubernetes.out.contains("kind: Secret") && kubernetes.out.contains("app") && kubernetes.out.contains(QByteArray("dotted value").toBase64()));
}

void tst_CliLockerTransfer::exportAll()
{
    m_locker->put(QStringLiteral("A"), {}, "of all");
    m_locker->put(QStringLiteral("A"), QStringLiteral("dev"), "of dev");
    m_locker->put(QStringLiteral("B"), QStringLiteral("prod"), "of prod");
    const QString path = m_locker->file(QStringLiteral("all.env"));
    COMPARE_CODE(m_locker->run(words("export --all --plain --yes-write-plaintext --output") + QStringList{path}), 0);
    QVERIFY(LockerCli::load(path).contains("[dev]\nA=\"of dev\"\n"));
    const auto imported = m_locker->run(words("import --dry-run --json") + QStringList{path}).lines();
    QCOMPARE(imported.size(), std::size_t{3});
    for (const auto &line : imported) {
        QCOMPARE(textIn(line, "plan"), std::string("same"));
    }
    // A format that has no environments does not lose them silently.
    COMPARE_CODE(m_locker->run("export --all --plain --yes-write-plaintext --format shell"), 2);
}

void tst_CliLockerTransfer::plainNeedsAWord()
{
    m_locker->put(QStringLiteral("A"), {}, "the value of A");
    const CliResult refused = m_locker->run("export --plain");
    COMPARE_CODE(refused, 2);
    QVERIFY2(refused.err.contains("--yes-write-plaintext") && refused.out.isEmpty(), refused.err.constData());
    COMPARE_CODE(m_locker->run("export --output x.age"), 2);   // no passphrase, nobody to ask
    QVERIFY(!QFile::exists(m_locker->file(QStringLiteral("x.age"))));
}

QTEST_GUILESS_MAIN(tst_CliLockerTransfer)
#include "tst_cli_locker_transfer.moc"
