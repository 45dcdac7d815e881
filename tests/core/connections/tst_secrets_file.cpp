// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// secrets_data as a file: for its owner alone, whole or not there, and with a passphrase never readable on the disk.

#include "base/Error.h"
#include "connections/SecretsFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <string>

using namespace strongroom;
using namespace strongroom::connections;

class tst_SecretsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainFileIsTheOwnersAlone();
    void encryptedFileOpensWithItsPassphrase();
    void damageIsNoticed();
    void whatCannotBeWrittenLeavesNothing();
    void tellsFilesApart();

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    static std::string_view view(const QByteArray &content) { return {content.constData(), std::size_t(content.size())}; }
    static SecretBytes secret(std::string_view text) { return SecretBytes(text); }
    static constexpr std::string_view json = "{\"currentVersion\": 1, \"secrets\": [{\"secret\": \"lantern-otter\", \"version\": 1}]}";
};

void tst_SecretsFile::plainFileIsTheOwnersAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("keys.json"));
    writeSecretsFile(path.toStdString(), secret(json), std::nullopt);
    QCOMPARE(read(path), QByteArray(json.data(), qsizetype(json.size())) + '\n');
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
    // Over a file that everybody could read.
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    writeSecretsFile(path.toStdString(), secret("\"other\""), std::nullopt);
    QCOMPARE(read(path), QByteArray("\"other\"\n"));
    QVERIFY(!(QFileInfo(path).permissions() & others));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), qsizetype{1});
}

void tst_SecretsFile::encryptedFileOpensWithItsPassphrase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("keys.json.age"));
    writeSecretsFile(path.toStdString(), secret(json), secret("a passphrase"));
    const QByteArray content = read(path);
    QVERIFY(content.startsWith("age-encryption.org/v1\n"));
    QVERIFY(!content.contains("lantern") && !content.contains("currentVersion"));
    QVERIFY(isEncryptedSecretsFile(view(content)));
    QVERIFY(decryptSecretsFile(view(content), secret("a passphrase")).text() == json);
    QVERIFY_THROWS_EXCEPTION(CryptoError, static_cast<void>(decryptSecretsFile(view(content), secret("another"))));
    QVERIFY_THROWS_EXCEPTION(ClientError, writeSecretsFile(path.toStdString(), secret(json), secret("")));
    QCOMPARE(read(path), content);
}

void tst_SecretsFile::damageIsNoticed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("keys.age"));
    writeSecretsFile(path.toStdString(), secret(json), secret("a passphrase"));
    QByteArray content = read(path);
    content[content.size() - 1] = char(content.back() ^ 1);
    QVERIFY_THROWS_EXCEPTION(CryptoError, static_cast<void>(decryptSecretsFile(view(content), secret("a passphrase"))));
    content.chop(20);
    QVERIFY_THROWS_EXCEPTION(CryptoError, static_cast<void>(decryptSecretsFile(view(content), secret("a passphrase"))));
}

void tst_SecretsFile::whatCannotBeWrittenLeavesNothing()
{
    const QTemporaryDir folder;
    QVERIFY_THROWS_EXCEPTION(StorageError, writeSecretsFile(folder.filePath(QStringLiteral("no/such/folder/keys.json")).toStdString(), secret(json), std::nullopt));
    QVERIFY_THROWS_EXCEPTION(StorageError, writeSecretsFile(folder.path().toStdString(), secret(json), std::nullopt));
    QVERIFY(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

void tst_SecretsFile::tellsFilesApart()
{
    QVERIFY(!isEncryptedSecretsFile(json));
    QVERIFY(!isEncryptedSecretsFile(""));
    QVERIFY(isEncryptedSecretsFile("-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24=\n"));
}

QTEST_GUILESS_MAIN(tst_SecretsFile)
#include "tst_secrets_file.moc"
