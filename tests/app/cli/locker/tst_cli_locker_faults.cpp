// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// strongroom-cli locker when the service or what it keeps is not as it should be.
#include "LockerCli.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <map>
#include <memory>

using namespace strongroom::test;
using nlohmann::json;

class tst_CliLockerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void oneDamagedValue();
    void damagedValueStopsWhatNeedsIt();
    void damagedKey();
    void listedTwice();
    void tooManyRequests();
    void serviceInTrouble();
    void environmentVanished();
    void lostAnswer();
    void importGoesOn();
    void readOnlyKey();

private:
    // The sandbox's console plays the web client and bad luck.
    void console(const QByteArray &method, const std::string &path, const json &body = json::object());
    std::string idOf(const std::string &key);
    CliResult run(const char *arguments, const QByteArray &input = {}) { return m_locker->run(arguments, input); }
    std::unique_ptr<LockerCli> m_locker;
};

void tst_CliLockerFaults::init()
{
    m_locker = std::make_unique<LockerCli>();
    for (const char *const key : {"A", "B", "C"}) {
        m_locker->put(QString::fromLatin1(key), QStringLiteral("dev"), QByteArray("dev value of ") + key);
    }
    m_locker->put(QStringLiteral("A"), QStringLiteral("prod"), "dev value of A");
    m_locker->put(QStringLiteral("B"), QStringLiteral("prod"), "dev value of B");
    m_locker->put(QStringLiteral("C"), QStringLiteral("prod"), "dev value of C");
}

void tst_CliLockerFaults::cleanup()
{
    QVERIFY(!m_locker->program().said().contains(m_locker->secretAccessKey().toUtf8()));
}

void tst_CliLockerFaults::console(const QByteArray &method, const std::string &path, const json &body)
{
    const json &place = m_locker->locker().at("console");
    QNetworkRequest request(QUrl(QString::fromStdString(textIn(place, "url") + path)));
    request.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(textIn(place, "token")));
    request.setRawHeader("Content-Type", "application/json");
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request, method, QByteArray::fromStdString(body.dump())));
    QEventLoop loop;
    connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); status < 200 || status > 299) {
        throw std::runtime_error("the console answered " + std::to_string(status));
    }
}

std::string tst_CliLockerFaults::idOf(const std::string &key)
{
    return textIn(m_locker->run(words("secrets get --environment dev --strict --json") + QStringList{QString::fromStdString(key)}).document(), "id");
}

// The others are shown, the one is marked.
void tst_CliLockerFaults::oneDamagedValue()
{
    console("POST", "/secrets/" + idOf("B") + "/damage", {{"field", "value"}});
    const CliResult list = run("secrets list --refresh --environment dev --show-values");
    COMPARE_CODE(list, 4);
    QVERIFY(list.out.contains("dev value of A") && list.out.contains("dev value of C") && list.out.contains("\xE2\x9C\x97"));
    QVERIFY2(list.err.contains("1 secret cannot be opened"), list.err.constData());
    std::map<std::string, bool> good;
    for (const json &row : run("secrets list --environment dev --show-values --json").lines()) {
        good[textIn(row, "key")] = !row.contains("error") && !row.at("value").is_null();
    }
    QCOMPARE(good, (std::map<std::string, bool>{{"A", true}, {"B", false}, {"C", true}}));

    QCOMPARE(run("secrets get A --environment dev").out, QByteArray("dev value of A"));
    const CliResult bad = run("secrets get B --environment dev --default other");   // a default is no answer to this
    COMPARE_CODE(bad, 4);
    QVERIFY(bad.out.isEmpty());
}

void tst_CliLockerFaults::damagedValueStopsWhatNeedsIt()
{
    console("POST", "/secrets/" + idOf("B") + "/damage", {{"field", "value"}});
    const CliResult diff = run("diff dev prod --refresh");
    COMPARE_CODE(diff, 4);
    QVERIFY2(diff.out.contains("B") && diff.out.contains("cannot be opened") && diff.err.contains("2 the same"), diff.out.constData());

    const CliResult refused = run("run --environment dev -- echo started");
    COMPARE_CODE(refused, 4);
    QVERIFY2(refused.out.isEmpty() && refused.err.contains("--skip-unreadable"), refused.err.constData());
    const CliResult child = m_locker->run(words("run --environment dev --skip-unreadable -- sh -c") + QStringList{QStringLiteral("echo \"$A|${B-none}|$C\"")});
    COMPARE_CODE(child, 0);
    QCOMPARE(child.out, QByteArray("dev value of A|none|dev value of C\n"));
    QVERIFY2(child.err.contains("Left out") && child.err.contains("B"), child.err.constData());

    COMPARE_CODE(run("export --environment dev --plain --yes-write-plaintext"), 4);
    const CliResult exported = run("export --environment dev --plain --yes-write-plaintext --skip-unreadable");
    COMPARE_CODE(exported, 0);
    QVERIFY(exported.out.contains("A=") && !exported.out.contains("B="));

    // An import does not know whether it is the same.
    const QString path = m_locker->save(QStringLiteral("b.env"), "B=whole again\n");
    COMPARE_CODE(m_locker->run(words("import --environment dev") + QStringList{path}), 2);
    COMPARE_CODE(m_locker->run(words("import --environment dev --on-conflict replace") + QStringList{path}), 0);
    QCOMPARE(run("secrets get B --environment dev --refresh").out, QByteArray("whole again"));
}

void tst_CliLockerFaults::damagedKey()
{
    const std::string id = idOf("B");
    console("POST", "/secrets/" + id + "/damage", {{"field", "key"}});
    const CliResult list = run("secrets list --refresh --environment dev");
    COMPARE_CODE(list, 4);
    QVERIFY2(list.out.contains(id.c_str()) && list.out.contains("A"), list.out.constData());
    COMPARE_CODE(run("run --environment dev -- echo started"), 4);
    COMPARE_CODE(run("run --environment prod -- true"), 0);   // it is none of prod's
}

void tst_CliLockerFaults::listedTwice()
{
    console("POST", "/secrets/" + idOf("B") + "/duplicate");
    COMPARE_CODE(run("secrets list --refresh"), 0);
    const CliResult refused = run("run --environment dev -- echo started");
    COMPARE_CODE(refused, 4);
    QVERIFY2(refused.err.contains("twice: B\n"), refused.err.constData());
    QVERIFY(run("secrets get B --environment dev --offline").code != 0);
    const QString path = m_locker->save(QStringLiteral("b.env"), "B=new\n");
    const CliResult imported = m_locker->run(words("import --environment dev --on-conflict replace --json") + QStringList{path});
    QCOMPARE(textIn(imported.document(), "result"), std::string("skipped"));
}

void tst_CliLockerFaults::tooManyRequests()
{
    COMPARE_CODE(run("secrets list --refresh"), 0);
    console("POST", "/faults", {{"status", 429}, {"headers", {{"Retry-After", "3600"}}}, {"times", 0}});
    const CliResult refused = run("secrets get NOT_THERE --refresh --default other");
    COMPARE_CODE(refused, 3);
    QVERIFY2(refused.err.contains("429") && refused.err.contains("--offline uses it"), refused.err.constData());
    QVERIFY(refused.out.isEmpty());
}

void tst_CliLockerFaults::serviceInTrouble()
{
    COMPARE_CODE(run("secrets list --refresh"), 0);
    console("POST", "/faults", {{"status", 500}, {"body", "<html>\x1b[31m gateway</html>"}, {"times", 0}});
    const CliResult refused = run("run --environment dev --refresh -- echo started");
    COMPARE_CODE(refused, 3);
    QVERIFY(refused.out.isEmpty() && !refused.err.contains('\x1b'));
    console("DELETE", "/faults");
    // 403 is no reason to show the copy.
    console("POST", "/faults", {{"status", 403}, {"times", 0}});
    const CliResult forbidden = run("secrets list --refresh");
    QVERIFY(forbidden.code == 3 || forbidden.code == 5);
    QVERIFY2(!forbidden.err.contains("--offline uses it"), forbidden.err.constData());
}

void tst_CliLockerFaults::environmentVanished()
{
    const std::string id = textIn(run("environments get dev --json").document(), "id");
    console("DELETE", "/environments/" + id);
    const CliResult created = run("secrets create D --environment dev", "value");
    COMPARE_CODE(created, 3);
    COMPARE_CODE(run("secrets modify A --environment dev", "value"), 3);
    COMPARE_CODE(run("secrets get A --environment dev --refresh"), 3);
    COMPARE_CODE(run("run --environment dev --refresh -- echo started"), 3);
    COMPARE_CODE(run("diff dev prod"), 3);
}

// Written, and a gateway answers in place of the service: looking again tells.
void tst_CliLockerFaults::lostAnswer()
{
    console("POST", "/faults", {{"status", 502}, {"method", "POST"}, {"path", "/v1/secrets"}, {"when", "after"}});
    const CliResult created = run("secrets create D", "value of D");
    COMPARE_CODE(created, 0);
    QCOMPARE(run("secrets get D --refresh").out, QByteArray("value of D"));
}

void tst_CliLockerFaults::importGoesOn()
{
    const QString path = m_locker->save(QStringLiteral("n.env"), "N1=1\nN2=2\nN3=3\n");
    console("POST", "/faults", {{"status", 500}, {"method", "POST"}, {"path", "/v1/secrets"}});
    const CliResult first = m_locker->run(words("import --json") + QStringList{path});
    COMPARE_CODE(first, 3);
    std::map<std::string, int> results;
    for (const json &line : first.lines()) {
        ++results[textIn(line, "result")];
    }
    QCOMPARE(results, (std::map<std::string, int>{{"failed", 1}, {"written", 2}}));
    const CliResult again = m_locker->run(words("import") + QStringList{path});
    COMPARE_CODE(again, 0);
    QVERIFY2(again.err.contains("1 written, 2 the same already"), again.err.constData());
    QCOMPARE(run("secrets get N1 --refresh").out, QByteArray("1"));
}

void tst_CliLockerFaults::readOnlyKey()
{
    console("PATCH", "/access_keys/" + m_locker->accessKeyId().toStdString(), {{"editable", false}});
    const CliResult refused = run("secrets create D", "value");
    QVERIFY2(refused.code == 3 || refused.code == 5, refused.err.constData());
    QVERIFY2(refused.err.contains("403") || refused.err.contains("read"), refused.err.constData());
    QCOMPARE(run("secrets get A --environment dev --refresh").out, QByteArray("dev value of A"));
}

QTEST_GUILESS_MAIN(tst_CliLockerFaults)
#include "tst_cli_locker_faults.moc"
