// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Files of variables on the disk: age files with a passphrase, or readable; nobody else can read them; nothing is left of
// what could not be written.

#include "base/Error.h"
#include "variables/VariablesFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::variables;

namespace {

constexpr int quick = 10;   // work factor
constexpr std::string_view content = "PASSWORD=\"hunter2\"\n";

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

bool isTheOwnersAlone(const QString &path)
{
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    return !(QFileInfo(path).permissions() & others);
}

} // namespace

class tst_VariablesFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encrypted();
    void plain();
    void isToldFromItsFirstBytes();
    void keepsAFileThatIsThere();
    void refusesLargeOnes();
    void tellsTheNameInside();
};

void tst_VariablesFile::encrypted()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.env.age"));
    const SecretBytes passphrase(std::string_view("four words of mine"));
    writeVariablesFile(path.toStdString(), SensitiveText(content), &passphrase, ExistingFile::Keep, quick);
    const QByteArray written = read(path);
    QVERIFY(written.startsWith("age-encryption.org/v1\n"));
    QVERIFY(!written.contains("hunter2") && !written.contains("PASSWORD"));
    QVERIFY(isTheOwnersAlone(path));
    const SensitiveText again = readVariablesFile(path.toStdString());
    QVERIFY(isEncryptedVariablesFile(again.view()));
    QVERIFY(openVariablesFile(again.view(), passphrase).view() == content);
    const SecretBytes wrong(std::string_view("other words"));
    QVERIFY_THROWS_EXCEPTION(CryptoError, (void)openVariablesFile(again.view(), wrong));
    QVERIFY_THROWS_EXCEPTION(CryptoError, (void)openVariablesFile(again.view().substr(0, again.size() - 1), passphrase));
    const SecretBytes none;
    QVERIFY_THROWS_EXCEPTION(ClientError, writeVariablesFile(path.toStdString(), SensitiveText(content), &none, ExistingFile::Replace, quick));
    QCOMPARE(read(path), written);
}

void tst_VariablesFile::plain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.env"));
    writeVariablesFile(path.toStdString(), SensitiveText(content), nullptr, ExistingFile::Keep);
    QCOMPARE(read(path), QByteArray("PASSWORD=\"hunter2\"\n"));
    QVERIFY(isTheOwnersAlone(path));
    QVERIFY(!isEncryptedVariablesFile(readVariablesFile(path.toStdString()).view()));
    // Over one that everybody could read.
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    writeVariablesFile(path.toStdString(), SensitiveText("A=\"1\"\n"), nullptr, ExistingFile::Replace);
    QCOMPARE(read(path), QByteArray("A=\"1\"\n"));
    QVERIFY(isTheOwnersAlone(path));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), qsizetype{1});
}

// Told from their first bytes; one for a key is refused.
void tst_VariablesFile::isToldFromItsFirstBytes()
{
    QVERIFY(isEncryptedVariablesFile("-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24=\n"));
    QVERIFY(isEncryptedVariablesFile("age-encryption.org/v1\n-> X25519 x\n"));
    const SecretBytes passphrase(std::string_view("x"));
    QVERIFY_THROWS_EXCEPTION(CryptoError, (void)openVariablesFile("age-encryption.org/v1\n-> X25519 x\nx\n--- x\n", passphrase));
}

void tst_VariablesFile::keepsAFileThatIsThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.env"));
    writeVariablesFile(path.toStdString(), SensitiveText("first"), nullptr, ExistingFile::Keep);
    QVERIFY_THROWS_EXCEPTION(StorageError, writeVariablesFile(path.toStdString(), SensitiveText(content), nullptr, ExistingFile::Keep));
    QCOMPARE(read(path), QByteArray("first"));
    QVERIFY_THROWS_EXCEPTION(StorageError, writeVariablesFile(folder.path().toStdString(), SensitiveText(content), nullptr, ExistingFile::Replace));
    QVERIFY_THROWS_EXCEPTION(StorageError, (void)readVariablesFile(folder.path().toStdString()));
    QVERIFY_THROWS_EXCEPTION(StorageError, (void)readVariablesFile(folder.filePath(QStringLiteral("none")).toStdString()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), qsizetype{1});
}

void tst_VariablesFile::refusesLargeOnes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.age"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64(mostFileBytes) * 2));
    file.close();
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)readVariablesFile(path.toStdString()));
    const SecretBytes passphrase(std::string_view("x"));
    writeVariablesFile(path.toStdString(), SensitiveText(std::string(mostFileBytes + 1, 'x')), &passphrase, ExistingFile::Replace, quick);
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)openVariablesFile(readVariablesFile(path.toStdString()).view(), passphrase));
}

void tst_VariablesFile::tellsTheNameInside()
{
    QVERIFY(nameInside("p.env.age") == "p.env");
    QVERIFY(nameInside("p.env") == "p.env");
}

QTEST_GUILESS_MAIN(tst_VariablesFile)
#include "tst_variables_file.moc"
