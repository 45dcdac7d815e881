// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The Windows Credential Manager as this computer (or Wine) has it. What is there is read with Windows' own calls, not with ours.

#include "base/Error.h"
#include "keychain/KeychainItems.h"
#include "keychain/KeychainPlatform.h"

#include <QTest>

#include <chrono>
#include <string>

#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

#include <wincred.h>

using namespace strongroom;
using namespace strongroom::keychain;
using namespace std::chrono_literals;

namespace {

const std::string service = "org.strongroom.test";

std::wstring targetOf(const std::string &name) { return QString::fromStdString(service + "/" + name).toStdWString(); }

std::optional<std::string> storedUnder(const std::string &name)
{
    CREDENTIALW *found = nullptr;
    if (::CredReadW(targetOf(name).c_str(), CRED_TYPE_GENERIC, 0, &found) == 0) {
        return std::nullopt;
    }
    std::string value(reinterpret_cast<const char *>(found->CredentialBlob), found->CredentialBlobSize);
    ::CredFree(found);
    return value;
}

} // namespace

class TestCredentialManager : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { cleanup(); }
    void cleanup()
    {
        for (const char *name : {"one", "größe/Ключ", "large"}) {
            ::CredDeleteW(targetOf(name).c_str(), CRED_TYPE_GENERIC, 0);
        }
    }

    void writesReadsReplacesRemoves();
    void namesAndBytesOfAnyKind();
    void anEntryNobodyWroteIsNotThere();
    void theLargestFitsAndOneMoreIsRefused();
};

void TestCredentialManager::writesReadsReplacesRemoves()
{
    KeychainItems items(service, 10s);
    items.writeItem("one", SecretBytes(std::string_view("first")));
    QCOMPARE(storedUnder("one"), std::optional<std::string>("first"));
    items.writeItem("one", SecretBytes(std::string_view("second, longer")));
    QCOMPARE(storedUnder("one"), std::optional<std::string>("second, longer"));
    const std::optional<SecretBytes> read = KeychainItems(service, 10s).readItem("one");
    QVERIFY(read.has_value());
    QCOMPARE(std::string(read->text()), std::string("second, longer"));
    items.removeItem("one");
    QVERIFY(!storedUnder("one"));
    items.removeItem("one");   // fine when not there
}

void TestCredentialManager::namesAndBytesOfAnyKind()
{
    std::string bytes;
    for (int byte = 0; byte < 256; ++byte) {
        bytes += static_cast<char>(byte);
    }
    KeychainItems items(service, 10s);
    items.writeItem("größe/Ключ", SecretBytes(std::string_view(bytes)));
    QCOMPARE(storedUnder("größe/Ключ"), std::optional<std::string>(bytes));
    const std::optional<SecretBytes> read = items.readItem("größe/Ключ");
    QVERIFY(read.has_value());
    QVERIFY(read->text() == bytes);
}

void TestCredentialManager::anEntryNobodyWroteIsNotThere()
{
    QVERIFY(!KeychainItems(service, 10s).readItem("nothing").has_value());
}

void TestCredentialManager::theLargestFitsAndOneMoreIsRefused()
{
    KeychainItems items(service, 10s);
    const std::string large(largestItem(), 'x');
    items.writeItem("large", SecretBytes(std::string_view(large)));
    QCOMPARE(storedUnder("large"), std::optional<std::string>(large));
    QVERIFY_THROWS_EXCEPTION(StorageError, items.writeItem("large", SecretBytes(std::string_view(large + "x"))));
    QCOMPARE(storedUnder("large"), std::optional<std::string>(large));
}

QTEST_GUILESS_MAIN(TestCredentialManager)
#include "tst_credential_manager.moc"
