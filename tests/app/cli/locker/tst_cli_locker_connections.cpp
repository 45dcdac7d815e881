// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Where strongroom-cli locker takes its access key from, the copy on this computer, and the log.
#include "LockerCli.h"

#include <memory>

using namespace strongroom::test;

class tst_CliLockerConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readyFile();
    void sharedFile_data();
    void sharedFile();
    void variablesBeforeTheFile();
    void unprefixedVariables();
    void nothingGiven();
    void badKeys_data();
    void badKeys();
    void wrongSecret();
    void offline();
    void recentCopy();
    void offlineWithoutACopy();
    void serviceGone();
    void log();

private:
    void forgetVariables();
    QByteArray fileText() const;
    std::unique_ptr<LockerCli> m_locker;
};

void tst_CliLockerConnections::init()
{
    m_locker = std::make_unique<LockerCli>();
    m_locker->put(QStringLiteral("A"), {}, "the value of A");
}

void tst_CliLockerConnections::cleanup()
{
    QVERIFY(!m_locker->program().said().contains(m_locker->secretAccessKey().toUtf8()));
}

void tst_CliLockerConnections::forgetVariables()
{
    for (const char *const name : {"LOCKER_ACCESS_KEY_ID", "LOCKER_SECRET_ACCESS_KEY"}) {
        m_locker->program().unset(name);
    }
}

QByteArray tst_CliLockerConnections::fileText() const
{
    return QStringLiteral("[default]\naccess_key_id = %1\nsecret_access_key = \"%2\"\n").arg(m_locker->accessKeyId(), m_locker->secretAccessKey()).toUtf8();
}

void tst_CliLockerConnections::readyFile()
{
    forgetVariables();
    m_locker->program().unset("LOCKER_API_BASE");
    const CliResult got = m_locker->run(words("secrets get A --connection-file") + QStringList{m_locker->sandbox().readyFile()});
    COMPARE_CODE(got, 0);
    QCOMPARE(got.out, QByteArray("the value of A"));
    // Before the command's words too.
    COMPARE_CODE(m_locker->program().run(QStringList{QStringLiteral("--connection-file"), m_locker->sandbox().readyFile()} + words("locker secrets get A")), 0);
}

void tst_CliLockerConnections::sharedFile_data()
{
    QTest::addColumn<bool>("open");
    QTest::newRow("mine") << false;
    QTest::newRow("everybody's") << true;
}

void tst_CliLockerConnections::sharedFile()
{
    QFETCH(bool, open);
    forgetVariables();
    const QString path = m_locker->save(QStringLiteral(".locker/credentials"), fileText());
    if (open) {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    }
    const CliResult got = m_locker->run("secrets get A");
    COMPARE_CODE(got, 0);
    QCOMPARE(got.out, QByteArray("the value of A"));
    QVERIFY2(got.err.contains(".locker/credentials") && got.err.contains("keychain is safer"), got.err.constData());
    QCOMPARE(got.err.contains("Others on this computer"), open);
    QCOMPARE(LockerCli::load(path), fileText());
}

// Also when the file is another project's, or nobody's.
void tst_CliLockerConnections::variablesBeforeTheFile()
{
    m_locker->save(QStringLiteral(".locker/credentials"), "neither lines nor JSON {");
    const CliResult got = m_locker->run("secrets get A");
    COMPARE_CODE(got, 0);
    QVERIFY2(got.err.isEmpty(), got.err.constData());
    // Half of a key is not filled up from the file.
    m_locker->save(QStringLiteral(".locker/credentials"), fileText());
    m_locker->program().unset("LOCKER_SECRET_ACCESS_KEY");
    COMPARE_CODE(m_locker->run("secrets get A"), 5);
}

void tst_CliLockerConnections::unprefixedVariables()
{
    forgetVariables();
    m_locker->program().set("ACCESS_KEY_ID", m_locker->accessKeyId());
    m_locker->program().set("ACCESS_KEY_SECRET", m_locker->secretAccessKey());
    const CliResult got = m_locker->run("secrets get A");
    COMPARE_CODE(got, 0);
    QVERIFY2(got.err.contains("ACCESS_KEY_ID and ACCESS_KEY_SECRET"), got.err.constData());
}

void tst_CliLockerConnections::nothingGiven()
{
    forgetVariables();
    const CliResult refused = m_locker->run("secrets list");
    COMPARE_CODE(refused, 2);
    QVERIFY2(refused.err.contains("--connection") && refused.err.contains("LOCKER_ACCESS_KEY_ID"), refused.err.constData());
}

void tst_CliLockerConnections::badKeys_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("no UUID") << QByteArray("LOCKER_ACCESS_KEY_ID") << QStringLiteral("1234");
    QTest::newRow("no base64") << QByteArray("LOCKER_SECRET_ACCESS_KEY") << QStringLiteral("not base64!");
    QTest::newRow("no secret") << QByteArray("LOCKER_SECRET_ACCESS_KEY") << QString();
}

void tst_CliLockerConnections::badKeys()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, value);
    m_locker->sandbox().stop();   // nothing is sent
    m_locker->program().set(name.constData(), value);
    const CliResult refused = m_locker->run("secrets list");
    COMPARE_CODE(refused, 5);
    QVERIFY(value.isEmpty() || !refused.err.contains(value.toUtf8()));
}

void tst_CliLockerConnections::wrongSecret()
{
    m_locker->program().set("LOCKER_SECRET_ACCESS_KEY", QStringLiteral("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="));
    const CliResult refused = m_locker->run("secrets list --refresh");
    COMPARE_CODE(refused, 5);
    QVERIFY(refused.out.isEmpty());
    QVERIFY2(refused.err.contains("secret access key"), refused.err.constData());
}

void tst_CliLockerConnections::offline()
{
    COMPARE_CODE(m_locker->run("secrets list --refresh"), 0);
    m_locker->sandbox().stop();
    const CliResult got = m_locker->run("secrets get A --offline");
    COMPARE_CODE(got, 0);
    QCOMPARE(got.out, QByteArray("the value of A"));
    QVERIFY2(got.err.contains("Offline: this is as of 20"), got.err.constData());
    COMPARE_CODE(m_locker->run("secrets get A --offline --strict"), 0);
    QCOMPARE(m_locker->run("secrets get B --offline --default none").out, QByteArray("none"));
    COMPARE_CODE(m_locker->run("secrets get B --offline"), 3);
    QVERIFY(m_locker->run("secrets list --offline").out.contains("A"));
    COMPARE_CODE(m_locker->run("secrets modify A --offline", "x"), 2);
    QVERIFY(m_locker->filesWithSecrets().isEmpty());
}

// A copy of a moment ago answers by itself, and lists say so.
void tst_CliLockerConnections::recentCopy()
{
    QVERIFY(!m_locker->run("secrets list --refresh").err.contains("asked"));
    m_locker->sandbox().stop();
    const CliResult list = m_locker->run("secrets list");
    COMPARE_CODE(list, 0);
    QVERIFY2(list.err.contains("--refresh asks it again"), list.err.constData());
    const CliResult got = m_locker->run("secrets get A");
    COMPARE_CODE(got, 0);
    QVERIFY2(got.err.isEmpty(), got.err.constData());
    COMPARE_CODE(m_locker->run("secrets list --no-cache"), 3);
}

void tst_CliLockerConnections::offlineWithoutACopy()
{
    LockerCli fresh;
    const CliResult refused = fresh.run("secrets list --offline");
    COMPARE_CODE(refused, 1);
    QVERIFY(refused.out.isEmpty());
}

void tst_CliLockerConnections::serviceGone()
{
    COMPARE_CODE(m_locker->run("secrets list --refresh"), 0);
    m_locker->sandbox().stop();
    const CliResult refused = m_locker->run("secrets list --refresh");
    COMPARE_CODE(refused, 3);
    QVERIFY(refused.out.isEmpty());
    QVERIFY2(refused.err.contains("--offline uses it"), refused.err.constData());
    COMPARE_CODE(m_locker->run("secrets get A --refresh --default x"), 3);
}

void tst_CliLockerConnections::log()
{
    const CliResult quiet = m_locker->run("secrets list --refresh");
    const CliResult debug = m_locker->run("secrets list --refresh --log debug");
    COMPARE_CODE(debug, 0);
    QVERIFY(debug.err.contains("debug") && debug.err.size() > quiet.err.size());
    m_locker->program().set("LOCKER_LOG", QStringLiteral("debug"));
    QVERIFY(m_locker->run("secrets list --refresh").err.contains("debug"));
    QCOMPARE(m_locker->run("secrets list --refresh --log error").err, quiet.err);
    QVERIFY(!m_locker->saidASecret(m_locker->program().said()));
    QVERIFY(!m_locker->program().said().contains(m_locker->accessKeyId().toUtf8()));
    m_locker->program().set("LOCKER_LOG", QStringLiteral("loud"));
    const CliResult refused = m_locker->run("secrets list");
    COMPARE_CODE(refused, 2);
    QVERIFY(refused.err.contains("LOCKER_LOG"));
}

QTEST_GUILESS_MAIN(tst_CliLockerConnections)
#include "tst_cli_locker_connections.moc"
