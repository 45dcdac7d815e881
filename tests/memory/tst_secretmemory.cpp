// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// SecretBytes in the kernel's own words: locked while it is held, gone from its pages afterwards, and what happens at the limit of locked memory.

#include "OtherUser.h"

#include "base/SecretBytes.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cstdint>
#include <vector>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;

namespace {

// "Locked:" of the mapping that an address is in, in kB; -1: there is no such mapping.
long lockedAt(std::uintptr_t address)
{
    QFile file(u"/proc/self/smaps"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return -1;
    }
    bool inside = false;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QByteArray first = line.split(' ').value(0);
        if (const qsizetype dash = first.indexOf('-'); dash > 0 && !first.endsWith(':')) {
            inside = first.left(dash).toULongLong(nullptr, 16) <= address && address < first.mid(dash + 1).toULongLong(nullptr, 16);
        } else if (inside && line.startsWith("Locked:")) {
            return line.simplified().split(' ').value(1).toLong();
        }
    }
    return -1;
}

std::uintptr_t addressOf(const SecretBytes &secret) { return reinterpret_cast<std::uintptr_t>(secret.view().data()); }

} // namespace

class tst_SecretMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLockedWhileItIsHeld();
    void isGoneAfterwards();
    void worksAtTheLimitOfLockedMemory();
};

void tst_SecretMemory::isLockedWhileItIsHeld()
{
#ifdef STRONGROOM_SANITIZED
    QSKIP("AddressSanitizer makes mlock() do nothing");
#endif
    const SecretBytes secret(std::string_view("in locked memory"));
    QVERIFY(lockedAt(addressOf(secret)) >= 4);
    const std::vector<char> ordinary(100'000, 'x');
    QCOMPARE(lockedAt(reinterpret_cast<std::uintptr_t>(ordinary.data())), 0L);
}

void tst_SecretMemory::isGoneAfterwards()
{
#ifndef STRONGROOM_SANITIZED   // AddressSanitizer maps memory of its own all the time, there too
    auto secret = std::make_unique<SecretBytes>(std::string_view("a value that no page may keep"));
    const std::uintptr_t address = addressOf(*secret);
    secret.reset();
    QCOMPARE(lockedAt(address), -1L);   // the pages have gone back, and what held no mapping holds no value
#endif

    SecretBytes one(std::string_view("moved from"));
    const SecretBytes other = std::move(one);
    QVERIFY(one.empty());
    QCOMPARE(other.text(), std::string_view("moved from"));
}

// libsodium goes on where mlock() is refused: the value is held and wiped as ever, but its page could be swapped out. The log says so, once.
void tst_SecretMemory::worksAtTheLimitOfLockedMemory()
{
#ifdef STRONGROOM_SANITIZED
    QSKIP("AddressSanitizer makes mlock() do nothing");
#endif
    static int warnings = 0;
    const int verdict = test::inChildWithoutRights([] {
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) { warnings += type == QtWarningMsg && text.contains(u"swap space"_s) ? 1 : 0; });
        const rlimit little{32 * 1024, 32 * 1024};
        if (::setrlimit(RLIMIT_MEMLOCK, &little) != 0) {
            return 1;
        }
        std::vector<SecretBytes> secrets;
        for (int i = 0; i < 64; ++i) {
            secrets.emplace_back(std::string_view(std::string("key number ").append(std::to_string(i))));
        }
        long locked = 0;
        for (int i = 0; i < 64; ++i) {
            if (secrets.at(std::size_t(i)).text() != std::string("key number ").append(std::to_string(i))) {
                return 2;
            }
            locked += lockedAt(addressOf(secrets.at(std::size_t(i)))) > 0 ? 1 : 0;
        }
        // Some are locked, not all: the limit was met, and nothing failed.
        if (locked == 0 || locked == 64) {
            return 3;
        }
        return warnings == 1 ? 0 : 4;
    });
    QCOMPARE(verdict, 0);
}

QTEST_GUILESS_MAIN(tst_SecretMemory)
#include "tst_secretmemory.moc"
