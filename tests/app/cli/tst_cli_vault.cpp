// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// strongroom-cli where there is no keychain: nothing is saved, until a passphrase file takes its place.
#include "CliProgram.h"
#include "support/PlainTextScan.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace strongroom::test;

namespace {
const std::string canary = "canary-3d1e-of-the-vault-commands";
}

class tst_CliVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<CliProgram>(); }
    void nothingIsSavedWithoutAPlace();
    void passphraseFileTakesTheKeychainsPlace();
    void wrongChangedAndForgotten();
    void badInput();

private:
    [[nodiscard]] CliResult add(const QString &vaultPassphrase);
    void initialise();
    [[nodiscard]] QString plainText() const { return plainTextBelow({m_cli->file(QString())}, canary); }
    [[nodiscard]] QString place() { return QString::fromStdString(m_cli->run(words("vault status --json")).document().at("place").get<std::string>()); }
    std::unique_ptr<CliProgram> m_cli;
};

// A connection whose API key is the canary; the passphrase comes on descriptor 4.
CliResult tst_CliVault::add(const QString &vaultPassphrase)
{
    return m_cli->shell(QStringLiteral("\"$CLI\" connections add --name acme --environment-id env --endpoint https://vault.example.com --country us --no-encryption --sign-in api-key "
                                       "--secret-fd 3 --vault-passphrase-fd 4 3<<EOF 4<<EOS\n%1\nEOF\n%2\nEOS\n")
                            .arg(QString::fromStdString(canary), vaultPassphrase));
}

void tst_CliVault::initialise()
{
    const CliResult made = m_cli->shell(QStringLiteral("\"$CLI\" vault init-passphrase --leave-keychain --vault-passphrase-fd 3 3<<EOS\ncorrect horse\nEOS\n"));
    COMPARE_CODE(made, 0);
    QVERIFY(made.err.contains("forgotten"));
}

void tst_CliVault::nothingIsSavedWithoutAPlace()
{
    const CliResult status = m_cli->run(words("vault status --json"));
    COMPARE_CODE(status, 0);
    QCOMPARE(status.document().at("place").get<std::string>(), std::string("keychain"));
    QVERIFY(!status.document().at("usable").get<bool>());
    QVERIFY(status.document().at("reason").get<std::string>().find("D-Bus") != std::string::npos);
    COMPARE_CODE(add(QStringLiteral("x")), 1);
    QVERIFY2(plainText().isEmpty(), qPrintable(plainText()));
    QVERIFY(m_cli->run(words("connections list --json")).out.isEmpty());
}

void tst_CliVault::passphraseFileTakesTheKeychainsPlace()
{
    initialise();
    QCOMPARE(place(), QStringLiteral("passphrase_file"));
    COMPARE_CODE(add(QStringLiteral("correct horse")), 0);
    QVERIFY2(plainText().isEmpty(), qPrintable(plainText()));
    QVERIFY(QFile::exists(m_cli->file(QStringLiteral("credentials.sealed"))));
    // It is read again: the test gets past the configuration, and fails where the network begins.
    const CliResult locked = m_cli->run(words("connections test acme"));
    QVERIFY(locked.code != 0);
    QVERIFY2(locked.err.contains("passphrase file is locked"), locked.err.constData());
    // Another start does not make a second one.
    COMPARE_CODE(m_cli->shell(QStringLiteral("\"$CLI\" vault init-passphrase --vault-passphrase-fd 3 3<<EOS\nother\nEOS\n")), 2);
    COMPARE_CODE(m_cli->shell(QStringLiteral("STRONGROOM_PASSPHRASE_FD=5 \"$CLI\" connections remove acme --yes 5<<EOS\ncorrect horse\nEOS\n")), 0);
    QVERIFY(!m_cli->said().contains(QByteArray::fromStdString(canary)));
    QVERIFY(!m_cli->said().contains("correct horse"));
}

// One file for all of it: each key takes the time that it is meant to take.
void tst_CliVault::wrongChangedAndForgotten()
{
    COMPARE_CODE(m_cli->run(words("vault change-passphrase")), 2);   // there is no file
    initialise();
    QFile file(m_cli->file(QStringLiteral("credentials.sealed")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const QString change = QStringLiteral("\"$CLI\" vault change-passphrase --vault-passphrase-fd 3 --new-passphrase-fd 4 3<<EOS 4<<EON\n%1\nEOS\nbattery staple\nEON\n");
    COMPARE_CODE(m_cli->shell(change.arg(QStringLiteral("wrong"))), 5);
    file.close();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
    COMPARE_CODE(m_cli->shell(change.arg(QStringLiteral("correct horse"))), 0);
    COMPARE_CODE(add(QStringLiteral("correct horse")), 5);
    COMPARE_CODE(add(QStringLiteral("battery staple")), 0);
    QVERIFY2(plainText().isEmpty(), qPrintable(plainText()));

    COMPARE_CODE(m_cli->run(words("vault forget-file")), 2);   // nobody to ask
    QCOMPARE(place(), QStringLiteral("passphrase_file"));
    const CliResult aside = m_cli->run(words("vault forget-file --yes"));
    COMPARE_CODE(aside, 0);
    QVERIFY(aside.err.contains("credentials.sealed.kept-"));
    QCOMPARE(place(), QStringLiteral("keychain"));
}

void tst_CliVault::badInput()
{
    COMPARE_CODE(m_cli->run(words("vault init-passphrase --leave-keychain")), 2);   // no terminal, no descriptor
    COMPARE_CODE(m_cli->run(words("vault init-passphrase --leave-keychain --vault-passphrase-fd 0"), "\n"), 2);
    COMPARE_CODE(m_cli->run(words("vault status --passphrase x")), 2);              // never an argument
    COMPARE_CODE(m_cli->run(words("vault use-keychain")), 2);
    m_cli->set("STRONGROOM_PASSPHRASE_FD", QStringLiteral("five"));
    COMPARE_CODE(m_cli->run(words("vault status")), 2);
    QVERIFY(!QFile::exists(m_cli->file(QStringLiteral("credentials.sealed"))));
}

QTEST_GUILESS_MAIN(tst_CliVault)
#include "tst_cli_vault.moc"
