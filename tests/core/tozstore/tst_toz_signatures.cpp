// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "TozVectors.h"

#include "base/Error.h"
#include "tozstore/Digest.h"
#include "tozstore/FieldSignature.h"
#include "tozstore/Tsv1.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::tozstore;
using strongroom::test::idOf;
using strongroom::test::json;

class tst_TozSignatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestVectors();
    void queriesNobodyAgreesOn();
    void requestPartsThatCannotBeSigned();
    void fieldVectors();
    void everyChangedCharacterIsNoticed();
    void saltsThatCannotBe();
};

namespace {

Tsv1Request requestOf(const json &vector)
{
    std::string url = test::textOf(vector, vector.contains("url_sent") ? "url_sent" : "url_given");
    url.erase(0, std::string("http://api.example.test").size());
    const std::size_t mark = url.find('?');
    return {test::textOf(vector, "method"), url.substr(0, mark), mark == std::string::npos ? std::string() : url.substr(mark + 1)};
}

std::string authorizationOf(const json &vector, const SigningPrivateKey &key)
{
    return tsv1Authorization(key, test::textOf(vector, "client_id"), requestOf(vector),
                             std::chrono::sys_seconds(std::chrono::seconds(vector.at("timestamp").get<std::int64_t>())), test::textOf(vector, "nonce"));
}

SigningPublicKey publicKeyOf(const json &vector) { return SigningPublicKey::fromText(test::textOf(vector, "public_signing_key")).value(); }

} // namespace

void tst_TozSignatures::requestVectors()
{
    const json vectors = test::readTozCases("tsv1", 46);
    // The same requests were signed by both SDKs: py-N and js-N. Where their texts differ, nothing may be signed.
    int refused = 0;
    for (std::size_t i = 0; i < vectors.size(); ++i) {
        const json &vector = vectors[i];
        const std::string id = idOf(vector);
        const json &javaScript = vectors.at(i % 23 + 23);
        QVERIFY2(idOf(javaScript) == "js-" + std::to_string(i % 23), id.c_str());
        const SigningPrivateKey key = SigningPrivateKey::fromText(test::textOf(vectors.at(i % 23), "private_signing_key")).value();
        QVERIFY2(key.publicKey() == publicKeyOf(vector), id.c_str());
        // py-13 and js-13: Python escapes the raw character before it sends it, and then it is a query both sign alike.
        if (!javaScript.at("same_as_python_form").get<bool>() && id != "py-13") {
            QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(authorizationOf(vector, key)));
            ++refused;
            continue;
        }
        QVERIFY2(authorizationOf(vector, key) == test::textOf(vector, "authorization"), id.c_str());
        QVERIFY2(tsv1Query(requestOf(vector).query) == test::textOf(vector, "canonical_query"), id.c_str());
    }
    QCOMPARE(refused, 11);
}

void tst_TozSignatures::queriesNobodyAgreesOn()
{
    QCOMPARE(tsv1Query(""), std::string());
    QCOMPARE(tsv1Query("b=2&a=1&a-b=x.y_z~"), std::string("a=1&a-b=x.y_z~&b=2"));
    for (const char *query : {"a", "a=1&&b=2", "a=1&", "&a=1", "a=%", "a=%4", "a=%zz", "a=%c3%a9", "a=%41", "a=%FF", "a=%ED%A0%80", "a=b=c", "a=1;b=2", "a=\xC3\xA9", "a= "}) {
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(tsv1Query(query)));
    }
}

void tst_TozSignatures::requestPartsThatCannotBeSigned()
{
    const SigningPrivateKey key = SigningPrivateKey::generate();
    const auto sign = [&](const Tsv1Request &request, const std::string &clientId, const std::string &nonce) {
        return tsv1Authorization(key, clientId, request, std::chrono::sys_seconds(std::chrono::seconds(1)), nonce);
    };
    const Tsv1Request good{"GET", "/v2/storage/notes", ""};
    QVERIFY(sign(good, "", "n").starts_with("TSV1-ED25519-BLAKE2B; " + key.publicKey().text() + "; 1; n; uid:; "));
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(sign({"get", "/v2", ""}, "", "n")));
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(sign({"", "/v2", ""}, "", "n")));
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(sign({"GET", "v2", ""}, "", "n")));
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(sign({"GET", "/v2?a=1", ""}, "", "n")));
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(sign({"GET", "/v2; ", ""}, "", "n")));
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(sign(good, "id\r\nX: y", "n")));
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(sign(good, "", "")));
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(sign(good, "", "a;b")));
}

void tst_TozSignatures::fieldVectors()
{
    int unsignedTexts = 0;
    for (const json &vector : test::readTozCases("signed_fields", 27)) {
        const std::string id = idOf(vector);
        const std::string name = test::textOf(vector, "name");
        const std::string text = test::textOf(vector, "signed");
        const json &known = vector.at("verify_salt");
        const std::optional<std::string> salt = known.is_null() ? std::nullopt : std::optional(known.get<std::string>());
        if (vector.contains("private_signing_key")) {
            const SigningPrivateKey key = SigningPrivateKey::fromText(test::textOf(vector, "private_signing_key")).value();
            QVERIFY2(signField(key, name, test::textOf(vector, "value"), test::textOf(vector, "salt")).view() == text, id.c_str());
            QVERIFY2(hashText(test::textOf(vector, "salt") + name + test::textOf(vector, "value")) == test::textOf(vector, "message_hash"), id.c_str());
        }
        if (!test::expectsSuccess(vector)) {
            QVERIFY_THROWS_EXCEPTION(CryptoError, static_cast<void>(checkField(publicKeyOf(vector), name, text, salt)));
            continue;
        }
        const CheckedField field = checkField(publicKeyOf(vector), name, text, salt);
        QVERIFY2(field.value.view() == test::textOf(vector["expect"], "plaintext"), id.c_str());
        QVERIFY2(field.isSigned == (field.value.view() != text), id.c_str());
        QVERIFY2(field.salt == (field.isSigned ? test::textOf(vector, "salt") : std::string()), id.c_str());
        unsignedTexts += field.isSigned ? 0 : 1;
    }
    QCOMPARE(unsignedTexts, 2);
}

void tst_TozSignatures::everyChangedCharacterIsNoticed()
{
    const SigningPrivateKey key = SigningPrivateKey::generate();
    const SensitiveText text = signField(key, "name", "a value; with; semicolons", "5513e22b-03c2-46e8-b3f6-c0faa6ef52be");
    QCOMPARE(checkField(key.publicKey(), "name", text.view()).salt, std::string("5513e22b-03c2-46e8-b3f6-c0faa6ef52be"));
    const std::size_t versionSize = 36;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string changed(text.view());
        changed[i] = changed[i] == 'Q' ? 'g' : 'Q';
        if (i < versionSize) {   // no longer a signed text
            QVERIFY(!checkField(key.publicKey(), "name", changed).isSigned);
        } else {
            QVERIFY_THROWS_EXCEPTION(CryptoError, static_cast<void>(checkField(key.publicKey(), "name", changed)));
        }
    }
    for (std::size_t size = versionSize; size < text.size(); ++size) {
        QVERIFY_THROWS_EXCEPTION(CryptoError, static_cast<void>(checkField(key.publicKey(), "name", text.view().substr(0, size))));
    }
    try {
        static_cast<void>(checkField(key.publicKey(), "other", text.view()));
        QFAIL("accepted");
    } catch (const CryptoError &error) {
        QCOMPARE(error.member(), std::string("other"));
        QVERIFY(std::string(error.what()).find("semicolons") == std::string::npos);
    }
}

void tst_TozSignatures::saltsThatCannotBe()
{
    const SigningPrivateKey key = SigningPrivateKey::generate();
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(signField(key, "name", "value", "")));
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(signField(key, "name", "value", "a;b")));
}

QTEST_GUILESS_MAIN(tst_TozSignatures)
#include "tst_toz_signatures.moc"
