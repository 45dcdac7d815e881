// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// All cases of Wycheproof for the primitives that the program uses, through the program's own functions where it has one (Ciphers.h, Hashes.h and
// Curves.h say where it has not).
#include "Ciphers.h"
#include "Curves.h"
#include "Hashes.h"

#include "support/Figures.h"
#include "support/Wycheproof.h"

#include <QTest>

#include <vector>

using namespace strongroom::test;

namespace {
struct File {
    const char *name;
    Tally (*play)();
};
constexpr File wycheproofFiles[] = {
    {"AES-GCM", playAesGcm},
    {"AES-CBC", playAesCbc},
    {"ChaCha20-Poly1305", playChaChaPoly},
    {"XChaCha20-Poly1305", playXChaChaPoly},
    {"HMAC-SHA-256", playHmacSha256},
    {"HMAC-SHA-512", playHmacSha512},
    {"HKDF-SHA-256", playHkdfSha256},
    {"PBKDF2-HMAC-SHA-256", playPbkdf2Sha256},
    {"PBKDF2-HMAC-SHA-512", playPbkdf2Sha512},
    {"Ed25519", playEd25519},
    {"X25519", playX25519},
    {"ECDH P-384", playEcdhP384},
    {"ECDSA P-384", playEcdsaP384},
    {"ECDSA P-384 IEEE P1363", playEcdsaP384Fixed},
};
} // namespace

class tst_Wycheproof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agrees_data();
    void agrees();
    void allOfThem();

private:
    std::vector<Tally> m_tallies;
};

void tst_Wycheproof::initTestCase()
{
    SKIP_WITHOUT_WYCHEPROOF();
}

void tst_Wycheproof::agrees_data()
{
    QTest::addColumn<int>("index");
    for (int index = 0; const File &file : wycheproofFiles) {
        QTest::newRow(file.name) << index++;
    }
}

void tst_Wycheproof::agrees()
{
    QFETCH(int, index);
    const Tally tally = wycheproofFiles[index].play();
    for (const std::string &line : tally.disagreements) {
        qWarning("%s", line.c_str());
    }
    qInfo("%d cases, %d of them through Strongroom's own functions; of the acceptable ones %d taken, %d refused", tally.cases, tally.own, tally.taken,
          tally.refused);
    QVERIFY2(tally.disagreements.empty(), (std::to_string(tally.disagreements.size()) + " disagreements").c_str());
    m_tallies.push_back(tally);
}

void tst_Wycheproof::allOfThem()
{
    if (m_tallies.size() != std::size(wycheproofFiles)) {
        QSKIP("not all files were played");
    }
    int cases = 0;
    int own = 0;
    int taken = 0;
    int refused = 0;
    int excepted = 0;
    for (const Tally &tally : m_tallies) {
        cases += tally.cases;
        own += tally.own;
        taken += tally.taken;
        refused += tally.refused;
        excepted += tally.excepted;
    }
    QVERIFY(cases > 4000);
    std::string line = "Wycheproof: ";
    line.append(std::to_string(cases)).append(" cases in ").append(std::to_string(m_tallies.size())).append(" files; all agree but ").append(std::to_string(excepted)).append(" that OpenSSL has no room for; ");
    line.append(std::to_string(own)).append(" through Strongroom's own functions, the others by the library below; of the acceptable ones ");
    line.append(std::to_string(taken)).append(" are taken and ").append(std::to_string(refused)).append(" refused, each with its reason");
    figure(line);
}

QTEST_GUILESS_MAIN(tst_Wycheproof)
#include "tst_wycheproof.moc"
