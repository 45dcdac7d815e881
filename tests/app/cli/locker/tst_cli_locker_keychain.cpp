// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Locker connections with a keychain: run by keyring-session.sh, in a D-Bus session with an unlocked gnome-keyring.
#include "LockerCli.h"

#include <memory>

using namespace strongroom::test;

class tst_CliLockerKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void savedConnection();
    void fromTheSharedFile();
    void otherServicesCommands();

private:
    void forgetVariables();
    std::unique_ptr<LockerCli> m_locker;
};

void tst_CliLockerKeychain::init()
{
    QCOMPARE(qEnvironmentVariable("STRONGROOM_KEYRING"), QStringLiteral("unlocked"));
    m_locker = std::make_unique<LockerCli>();
    m_locker->program().set("DBUS_SESSION_BUS_ADDRESS", qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
    m_locker->put(QStringLiteral("A"), QStringLiteral("dev"), "the value of A");
}

void tst_CliLockerKeychain::cleanup()
{
    static_cast<void>(m_locker->program().run(words("connections remove lab --yes")));
    QVERIFY(!m_locker->program().said().contains(m_locker->secretAccessKey().toUtf8()));
}

void tst_CliLockerKeychain::forgetVariables()
{
    for (const char *const name : {"LOCKER_ACCESS_KEY_ID", "LOCKER_SECRET_ACCESS_KEY", "LOCKER_API_BASE"}) {
        m_locker->program().unset(name);
    }
}

void tst_CliLockerKeychain::savedConnection()
{
    COMPARE_CODE(m_locker->program().run(words("connections add --locker --name lab")), 0);
    forgetVariables();
    QVERIFY(m_locker->filesWithSecrets().isEmpty());
    const CliResult got = m_locker->run("secrets get A --environment dev --connection lab");
    COMPARE_CODE(got, 0);
    QCOMPARE(got.out, QByteArray("the value of A"));
    const CliResult child = m_locker->run(words("run --environment dev --connection lab -- sh -c") + QStringList{QStringLiteral("echo ${#A} ${LOCKER_SECRET_ACCESS_KEY-none}")});
    COMPARE_CODE(child, 0);
    QCOMPARE(child.out, QByteArray("14 none\n"));
    COMPARE_CODE(m_locker->run("secrets create B --random 20 --connection lab"), 0);
    COMPARE_CODE(m_locker->run("secrets list --connection lab --api-base http://localhost:1"), 2);
    COMPARE_CODE(m_locker->run("secrets list --connection nobody"), 2);
    m_locker->sandbox().stop();
    COMPARE_CODE(m_locker->run("secrets get A --environment dev --connection lab --offline"), 0);
    // With the connection goes its copy.
    COMPARE_CODE(m_locker->program().run(words("connections remove lab --yes")), 0);
    COMPARE_CODE(m_locker->run("secrets list --connection lab --offline"), 2);
    QDirIterator walk(m_locker->file(QStringLiteral("cache")), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QVERIFY(!walk.hasNext());
}

void tst_CliLockerKeychain::fromTheSharedFile()
{
    m_locker->save(QStringLiteral(".locker/credentials"), QStringLiteral("access_key_id=%1\nsecret_access_key=%2\n").arg(m_locker->accessKeyId(), m_locker->secretAccessKey()).toUtf8());
    const QString base = m_locker->apiBase();
    forgetVariables();
    m_locker->program().set("LOCKER_API_BASE", base);
    COMPARE_CODE(m_locker->program().run(words("connections add --locker --name lab")), 0);
    QFile::remove(m_locker->file(QStringLiteral(".locker/credentials")));
    m_locker->program().unset("LOCKER_API_BASE");
    QCOMPARE(m_locker->run("secrets get A --environment dev --connection lab").out, QByteArray("the value of A"));
}

void tst_CliLockerKeychain::otherServicesCommands()
{
    COMPARE_CODE(m_locker->program().run(words("connections add --locker --name lab")), 0);
    COMPARE_CODE(m_locker->program().run(words("records find --country us --connection lab")), 2);
    COMPARE_CODE(m_locker->program().run(words("tozny records list --connection lab")), 2);
}

QTEST_GUILESS_MAIN(tst_CliLockerKeychain)
#include "tst_cli_locker_keychain.moc"
