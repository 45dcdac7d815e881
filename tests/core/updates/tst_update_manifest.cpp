// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The notice of a new version: notices signed by OpenSSL (vectors, and packaging/updates/sign as it is), over real HTTP, and the administrator's policy.

#include "base/Error.h"
#include "support/FakeServer.h"
#include "support/Vectors.h"
#include "updates/Manifest.h"
#include "updates/UpdatePolicy.h"
#include "updates/UpdateSource.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;

namespace {

using Json = nlohmann::json;

Json notices()
{
    std::ifstream file(test::vectorPath("updates/notices.json"), std::ios::binary);
    return Json::parse(file);
}

std::chrono::system_clock::time_point on(int year, unsigned month, unsigned day, int hour = 12)
{
    return std::chrono::sys_days(std::chrono::year(year) / int(month) / int(day)) + std::chrono::hours(hour);
}

QByteArray answer(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &more = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + more + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

class TestUpdateManifest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_vectors = notices(); }
    void readsWhatOpenSslSigned();
    void refusesWhatIsNotThePublishers_data();
    void refusesWhatIsNotThePublishers();
    void refusesWhatIsNoNotice_data();
    void refusesWhatIsNoNotice();
    void refusesAMistakeOfThePublisher();
    void numbersOnlyGrow();
    void expires();
    void comparesVersions();
    void readsWhatTheScriptSigns();
    void asksOverHttp();
    void refusesAnswersOverHttp_data();
    void refusesAnswersOverHttp();
    void policy_data();
    void policy();
    void anUnreadablePolicyTurnsItOff();

private:
    [[nodiscard]] std::string key() const { return m_vectors.at("publicKey").get<std::string>(); }
    [[nodiscard]] std::string document(const char *name) const { return m_vectors.at(name).get<std::string>(); }
    [[nodiscard]] std::string good() const { return m_vectors.at("good").at("document").get<std::string>(); }

    Json m_vectors;
};

void TestUpdateManifest::readsWhatOpenSslSigned()
{
    const updates::Manifest manifest = updates::readManifest(good(), key(), 0, on(2026, 3, 1));
    const Json &expected = m_vectors.at("good");
    QCOMPARE(manifest.number, expected.at("number").get<std::int64_t>());
    QCOMPARE(manifest.version, expected.at("version").get<std::string>());
    QCOMPARE(manifest.published, expected.at("published").get<std::string>());
    QCOMPARE(manifest.expires, expected.at("expires").get<std::string>());
    QCOMPARE(manifest.page, expected.at("page").get<std::string>());
}

void TestUpdateManifest::refusesWhatIsNotThePublishers_data()
{
    QTest::addColumn<std::string>("document");
    QTest::addColumn<std::string>("publicKey");
    QTest::newRow("signed by another") << document("signedByAnother") << key();
    QTest::newRow("a bit of the signature") << document("changedSignature") << key();
    QTest::newRow("a bit of what was signed") << document("changedManifest") << key();
    QTest::newRow("no key") << good() << std::string();
    QTest::newRow("half a key") << good() << std::string("C5MJxSV46AM1QgrNCHGOrQ==");
    QTest::newRow("a key that is no base64") << good() << std::string("not a key");
    // A point of small order verifies anything that is made for it: libsodium refuses it.
    QTest::newRow("the key of all zeros") << good() << std::string("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
}

void TestUpdateManifest::refusesWhatIsNotThePublishers()
{
    QFETCH(std::string, document);
    QFETCH(std::string, publicKey);
    QVERIFY_THROWS_EXCEPTION(CryptoError, (void)updates::readManifest(document, publicKey, 0, on(2026, 3, 1)));
}

void TestUpdateManifest::refusesWhatIsNoNotice_data()
{
    QTest::addColumn<std::string>("document");
    Json other = Json::parse(good());
    const auto row = [&](const char *name, const char *member, const Json &value) {
        Json changed = other;
        if (value.is_null()) {
            changed.erase(member);
        } else {
            changed[member] = value;
        }
        QTest::newRow(name) << changed.dump();
    };
    QTest::newRow("nothing") << std::string();
    QTest::newRow("a web page") << std::string("<!doctype html><title>Sign in</title>");
    QTest::newRow("a list") << std::string("[]");
    QTest::newRow("cut off") << good().substr(0, good().size() / 2);
    QTest::newRow("too long") << good() + std::string(updates::largestDocument, ' ');
    row("no format", "format", nullptr);
    row("a later format", "format", 2);
    row("the format as text", "format", "1");
    row("no signature", "signature", nullptr);
    row("a signature that is no base64", "signature", "?");
    row("a signature that is a number", "signature", 5);
    row("no manifest", "manifest", nullptr);
    row("a manifest in the clear", "manifest", R"({"number":7})");
}

void TestUpdateManifest::refusesWhatIsNoNotice()
{
    QFETCH(std::string, document);
    QVERIFY_THROWS_EXCEPTION(ServerError, (void)updates::readManifest(document, key(), 0, on(2026, 3, 1)));
}

void TestUpdateManifest::refusesAMistakeOfThePublisher()
{
    const Json &bad = m_vectors.at("signedButBad");
    QCOMPARE(bad.size(), std::size_t(8));
    for (const auto &[name, document] : bad.items()) {
        bool refused = false;
        try {
            (void)updates::readManifest(document.get<std::string>(), key(), 0, on(2026, 3, 1));
        } catch (const ServerError &) {
            refused = true;
        }
        QVERIFY2(refused, name.c_str());
    }
}

void TestUpdateManifest::numbersOnlyGrow()
{
    QCOMPARE(updates::readManifest(good(), key(), 7, on(2026, 3, 1)).number, std::int64_t(7));   // the same one again
    QVERIFY_THROWS_EXCEPTION(ServerError, (void)updates::readManifest(good(), key(), 8, on(2026, 3, 1)));
    QCOMPARE(updates::readManifest(document("higherNumber"), key(), 8, on(2026, 3, 1)).number, std::int64_t(9));
}

void TestUpdateManifest::expires()
{
    QCOMPARE(updates::readManifest(good(), key(), 0, on(2026, 5, 31, 23)).number, std::int64_t(7));
    QVERIFY_THROWS_EXCEPTION(ServerError, (void)updates::readManifest(good(), key(), 0, on(2026, 6, 1, 0)));
}

void TestUpdateManifest::comparesVersions()
{
    QVERIFY(updates::isLaterVersion("0.2.0", "0.1.0"));
    QVERIFY(updates::isLaterVersion("0.10", "0.9.9"));
    QVERIFY(updates::isLaterVersion("1.0.0.1", "1.0.0"));
    QVERIFY(!updates::isLaterVersion("0.1.0", "0.1.0"));
    QVERIFY(!updates::isLaterVersion("0.1", "0.1.0"));
    QVERIFY(!updates::isLaterVersion("0.1.0", "0.1"));
    QVERIFY(!updates::isLaterVersion("0.0.9", "0.1.0"));
    QVERIFY(!updates::isLaterVersion("1.0.0-beta", "0.1.0"));
    QVERIFY(!updates::isLaterVersion("", "0.1.0"));
}

// What a publisher runs, and what it refuses before anything is signed.
void TestUpdateManifest::readsWhatTheScriptSigns()
{
#ifdef Q_OS_WIN
    QSKIP("the script is the release workflow's, which runs it on Linux");
#endif
    const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
    QVERIFY2(!openssl.isEmpty(), "openssl is one of the tools of the tests (packaging/build-deps)");
    const QTemporaryDir folder;
    const QString keyFile = folder.filePath(u"key.pem"_s);
    QCOMPARE(QProcess::execute(openssl, {u"genpkey"_s, u"-algorithm"_s, u"ed25519"_s, u"-out"_s, keyFile}), 0);
    const auto sign = [](const QStringList &arguments, std::string &output) {
        QProcess process;
        process.start(QStringLiteral(STRONGROOM_SOURCE_DIR "/packaging/updates/sign"), arguments);
        process.waitForFinished();
        output = process.readAllStandardOutput().trimmed().toStdString();
        return process.exitCode();
    };
    std::string publicKey;
    std::string notice;
    QCOMPARE(sign({u"--public"_s, keyFile}, publicKey), 0);
    QCOMPARE(sign({keyFile, u"3"_s, u"2.0.1"_s, u"2026-02-01"_s, u"2026-08-01"_s, u"https://example.org/2.0.1"_s}, notice), 0);
    const updates::Manifest manifest = updates::readManifest(notice, publicKey, 2, on(2026, 3, 1));
    QCOMPARE(manifest, (updates::Manifest{3, "2.0.1", "2026-02-01", "2026-08-01", "https://example.org/2.0.1"}));
    std::string none;
    QCOMPARE(sign({keyFile, u"0"_s, u"2.0.1"_s, u"2026-02-01"_s, u"2026-08-01"_s, u"https://example.org/"_s}, none), 2);
    QCOMPARE(sign({keyFile, u"3"_s, u"2.0.1"_s, u"2026-02-01"_s, u"2026-01-01"_s, u"https://example.org/"_s}, none), 2);
    QCOMPARE(sign({keyFile, u"3"_s, u"2.0.1"_s, u"2026-02-01"_s, u"2026-08-01"_s, u"http://example.org/"_s}, none), 2);
    QCOMPARE(none, std::string());
}

void TestUpdateManifest::asksOverHttp()
{
    QByteArray asked;
    test::FakeServer server([&](test::FakeServer::Peer &peer) {
        asked = peer.readRequest();
        peer.write(answer(QByteArray::fromStdString(good())));
    });
    QCOMPARE(updates::fetchNotice(server.url("/notice.json"), Cancellation()), good());
    QVERIFY(asked.startsWith("GET /notice.json HTTP/1.1\r\n"));
    QVERIFY(asked.contains("User-Agent: Strongroom/" STRONGROOM_VERSION "\r\n"));
    QVERIFY(!asked.toLower().contains("cookie") && !asked.toLower().contains("authorization"));
    // No address that is not https but to this computer.
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)updates::fetchNotice("http://updates.example.org/notice.json", Cancellation()));
}

void TestUpdateManifest::refusesAnswersOverHttp_data()
{
    QTest::addColumn<QByteArray>("whole");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("not found") << answer("{}", "404 Not Found") << ErrorKind::Server;
    QTest::newRow("moved") << answer({}, "302 Found", "Location: http://elsewhere.example/\r\n") << ErrorKind::Server;
    QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n") << ErrorKind::Server;
    QTest::newRow("a page without end") << answer(QByteArray(qsizetype(updates::largestDocument) + 1, ' ')) << ErrorKind::Network;
    QTest::newRow("cut off") << answer("0123456789").chopped(5) << ErrorKind::Network;
}

void TestUpdateManifest::refusesAnswersOverHttp()
{
    QFETCH(QByteArray, whole);
    QFETCH(ErrorKind, kind);
    test::FakeServer server([&](test::FakeServer::Peer &peer) {
        peer.readRequest();
        peer.write(whole);
    });
    try {
        (void)updates::fetchNotice(server.url("/notice.json"), Cancellation());
        QFAIL("it was taken");
    } catch (const VaultError &error) {
        QCOMPARE(error.kind(), kind);
    }
}

void TestUpdateManifest::policy_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("off");
    QTest::newRow("nothing in it") << QByteArray() << false;
    QTest::newRow("another key") << QByteArray("Other=false\n") << false;
    QTest::newRow("true") << QByteArray("UpdateCheck=true\n") << false;
    QTest::newRow("1") << QByteArray("UpdateCheck=1\n") << false;
    QTest::newRow("false") << QByteArray("UpdateCheck=false\n") << true;
    QTest::newRow("False") << QByteArray("UpdateCheck = False\n") << true;
    QTest::newRow("0") << QByteArray("UpdateCheck=0\n") << true;
    QTest::newRow("no") << QByteArray("UpdateCheck=no\n") << true;
    QTest::newRow("in a comment's company") << QByteArray("; by the administrator\nUpdateCheck=false\n") << true;
    QTest::newRow("neither yes nor no") << QByteArray("UpdateCheck=weekly\n") << true;
    QTest::newRow("empty") << QByteArray("UpdateCheck=\n") << true;
}

void TestUpdateManifest::policy()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, off);
    const QTemporaryDir folder;
    const updates::PolicyPlace place{folder.filePath(u"policy.conf"_s), QSettings::IniFormat};
    QVERIFY(!updates::isUpdateCheckTurnedOff(place));   // no file, no policy
    QFile file(place.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QCOMPARE(updates::isUpdateCheckTurnedOff(place), off);
}

void TestUpdateManifest::anUnreadablePolicyTurnsItOff()
{
    const QTemporaryDir folder;
    const updates::PolicyPlace place{folder.filePath(u"policy.conf"_s), QSettings::IniFormat};
    QVERIFY(QDir(folder.path()).mkdir(u"policy.conf"_s));   // something is there, and it is no file
    QVERIFY(updates::isUpdateCheckTurnedOff(place));
    QVERIFY(!updates::policyPlace().path.isEmpty());
}

QTEST_GUILESS_MAIN(TestUpdateManifest)
#include "tst_update_manifest.moc"
