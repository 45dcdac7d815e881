// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "KnownDraws.h"

#include "base/Error.h"
#include "tozstore/IdentityKeys.h"

#include <QTest>

#include <map>

using namespace strongroom;
using namespace strongroom::tozstore;
using strongroom::test::idOf;
using strongroom::test::json;

class tst_TozIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors();
    void freshVerifiers();
    void refusedTexts();
};

void tst_TozIdentity::vectors()
{
    const std::map<std::string, IdentityNote> notes{{"password", IdentityNote::Password}, {"email_otp", IdentityNote::EmailCode}, {"tozny_otp", IdentityNote::ToznyCode}};
    int challenges = 0;
    for (const json &vector : test::readTozCases("identity", 11)) {
        const std::string id = idOf(vector);
        if (vector["type"] == "pkce") {
            test::KnownDraws draws({test::textOf(vector, "random_hex")});
            const Pkce pkce = makePkce(draws);
            QVERIFY2(pkce.verifier.view() == test::textOf(vector, "code_verifier"), id.c_str());
            QVERIFY2(pkce.challenge == test::textOf(vector, "code_challenge"), id.c_str());
            ++challenges;
            continue;
        }
        const IdentityKeys keys = deriveIdentityKeys(test::textOf(vector, "username"), SecretBytes(std::string_view(test::textOf(vector, "password"))),
                                                     test::textOf(vector, "realm_name"), notes.at(test::textOf(vector, "type")));
        QVERIFY2(keys.noteName == test::textOf(vector, "note_name"), id.c_str());
        QVERIFY2(keys.encryption.text().view() == test::textOf(vector["encryption"], "private"), id.c_str());
        QVERIFY2(keys.encryption.publicKey().text() == test::textOf(vector["encryption"], "public"), id.c_str());
        QVERIFY2(keys.signing.text().view() == test::textOf(vector["signing"], "private"), id.c_str());
        QVERIFY2(keys.signing.publicKey().text() == test::textOf(vector["signing"], "public"), id.c_str());
    }
    QCOMPARE(challenges, 3);
}

void tst_TozIdentity::freshVerifiers()
{
    SystemRandom random;
    const Pkce one = makePkce(random);
    const Pkce other = makePkce(random);
    QCOMPARE(one.verifier.size(), std::size_t{43});
    QVERIFY(!one.verifier.sameAs(other.verifier));
    QVERIFY(one.challenge != other.challenge);
}

void tst_TozIdentity::refusedTexts()
{
    const auto refused = [](const char *user, const char *password, const char *realm) {
        try {
            static_cast<void>(deriveIdentityKeys(user, SecretBytes(std::string_view(password)), realm));
            return std::string("accepted");
        } catch (const ClientError &error) {
            return error.member();
        }
    };
    QCOMPARE(refused("", "p", "r"), std::string("username"));
    QCOMPARE(refused("\xED\xA0\x80", "p", "r"), std::string("username"));
    QCOMPARE(refused("u", "p", ""), std::string("realm_name"));
    QCOMPARE(refused("u", "p", "\xFF"), std::string("realm_name"));
    QCOMPARE(refused("u", "\xC3", "r"), std::string("password"));
}

QTEST_GUILESS_MAIN(tst_TozIdentity)
#include "tst_toz_identity.moc"
