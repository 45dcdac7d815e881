// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "RecordVectors.h"

#include "base/Json.h"
#include "crypto/KeyDerivation.h"
#include "incountry/SecretsData.h"

#include <QTest>

#include <set>

using namespace strongroom;
using namespace strongroom::incountry;
using strongroom::test::json;

class tst_Secrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors();
    void vectorsOf300();
    void bothKeyForms();
    void bareTexts();
    void brokenJsonIsNoPassword();
    void errorsHoldNoSecret();
    void findByVersion();
    void toJsonRoundTrip();
    void generateIsRandom();
    void makeChecks();
    void repeatedMembers();
};

namespace {

// Checks what a storage checks: the secrets data and the custom ciphers with it.
std::optional<std::string> refusal(const json &vector)
{
    try {
        static_cast<void>(test::vectorRecordCipher(vector));
        return std::nullopt;
    } catch (const VaultError &error) {
        return test::sdkClass(error);
    }
}

// What this program accepts beyond the SDK of the vector: both forms of a key.
bool hasOtherKeyForm(const json &secrets)
{
    if (!secrets.is_object() || !secrets.contains("secrets") || !secrets["secrets"].is_array() || secrets["secrets"].size() != 1) {
        return false;
    }
    const json &secret = secrets["secrets"][0];
    if (!secret.is_object() || secret.value("isKey", json()) != json(true) || secret.contains("isForCustomEncryption") || !secret.value("secret", json()).is_string()) {
        return false;
    }
    const auto text = secret["secret"].get<std::string>();
    const std::optional<Bytes> decoded = crypto::decodeBase64(text);
    return text.size() == 32 || (decoded && decoded->size() == 32);
}

// A type that C++ does not have: version a number, isCurrent a text.
bool isExpressible(const json &vector)
{
    if (vector["secrets"].is_number()) {
        return false;   // as a text, a number is a password
    }
    for (const json &item : vector.value("custom", json::array())) {
        if (!item["version"].is_string() || !item.value("isCurrent", json(false)).is_boolean()) {
            return false;
        }
    }
    return true;
}

std::string keyHex(const SecretsData &secrets, const json &expect)
{
    const std::optional<Bytes> salt = crypto::decodeHex(expect["salt_hex"].get<std::string>());
    SecretKey<32> key;
    if (secrets.current().use == SecretUse::Key) {
        return crypto::encodeHex(secrets.current().bytes.view());
    }
    crypto::deriveKey(secrets.current().bytes.view(), *salt, 10'000, key.writable());
    return crypto::encodeHex(key.view());
}

} // namespace

void tst_Secrets::vectors()
{
    int checked = 0;
    for (const json &vector : test::readVectors("incountry/secrets.json")) {
        const std::string id = vector["id"].get<std::string>();
        if (!isExpressible(vector)) {
            continue;
        }
        ++checked;
        const std::optional<std::string> refused = refusal(vector);
        const bool accepted = vector["expect"]["ok"].get<bool>() || hasOtherKeyForm(vector["secrets"]);
        if (!accepted) {
            QVERIFY2(refused == vector["expect"]["error"].get<std::string>(), id.c_str());
            continue;
        }
        QVERIFY2(!refused, id.c_str());
        if (vector["expect"]["ok"].get<bool>()) {
            const SecretsData secrets = SecretsData::parse(vector["secrets"].dump());
            QVERIFY2(secrets.currentVersion() == vector["expect"]["current_version"].get<std::int64_t>(), id.c_str());
            QVERIFY2(keyHex(secrets, vector["expect"]) == vector["expect"]["key_hex"].get<std::string>(), id.c_str());
        }
    }
    QVERIFY(checked > 40 || std::getenv("STRONGROOM_VECTORS") != nullptr);
}

void tst_Secrets::vectorsOf300()
{
    for (const json &vector : test::readVectors("incountry/release_3_0_0.json")) {
        if (vector["what"] != "secrets") {
            continue;
        }
        const std::string id = vector["id"].get<std::string>();
        // 3.0.0 takes 32 characters, 3.3.0 base64 of 32 bytes: both are accepted; what 3.0.0 accepts but cannot use is not.
        const std::optional<std::string> refused = refusal(vector);
        if (hasOtherKeyForm(vector["secrets"])) {
            QVERIFY2(!refused, id.c_str());
        } else {
            QVERIFY2(refused == "StorageClientException", id.c_str());
        }
    }
}

void tst_Secrets::bothKeyForms()
{
    const SecretsData data = SecretsData::parse(R"({"currentVersion": 1, "secrets": [
        {"secret": "Zq8!mN4$vT1@kR7%wP3^xL9&yC5*bD2(", "version": 0, "isKey": true},
        {"secret": "ClBhpxQZHn0tyPGqPkCKB1wJrNtWswhMVug/zwFj/NE=", "version": 1, "isKey": true}]})");
    QCOMPARE(data.find(0)->notation, KeyNotation::Raw32);
    QVERIFY(data.find(0)->bytes.text() == "Zq8!mN4$vT1@kR7%wP3^xL9&yC5*bD2(");
    QCOMPARE(data.find(1)->notation, KeyNotation::Base64);
    QCOMPARE(crypto::encodeHex(data.find(1)->bytes.view()), std::string("0a5061a714191e7d2dc8f1aa3e408a075c09acdb56b3084c56e83fcf0163fcd1"));
}

void tst_Secrets::bareTexts()
{
    const auto password = [](std::string_view text) {
        const SecretsData data = SecretsData::parse(text);
        return data.isBarePassword() && data.currentVersion() == 0 && data.current().use == SecretUse::Password ? std::string(data.current().bytes.text())
                                                                                                                 : std::string("?");
    };
    QCOMPARE(password("correct horse"), std::string("correct horse"));
    QCOMPARE(password("\"correct \\u0068orse\""), std::string("correct horse"));
    QCOMPARE(password("12345"), std::string("12345"));
    QCOMPARE(password("true"), std::string("true"));
    QCOMPARE(password(""), std::string());
    QCOMPARE(password("\"\""), std::string());
    QCOMPARE(password("  two blanks  "), std::string("  two blanks  "));
    QCOMPARE(password("from a file\n"), std::string("from a file"));
    QCOMPARE(password("from a file\r\n"), std::string("from a file"));
    QCOMPARE(password("\"half"), std::string("\"half"));
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(SecretsData::parse("bytes \xFF")));
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(SecretsData::parse("\"\\ud800\"")));
}

void tst_Secrets::brokenJsonIsNoPassword()
{
    const std::string whole = R"({"currentVersion": 0, "secrets": [{"secret": "abcdefgh", "version": 0}]})";
    for (std::size_t size = 1; size < whole.size(); ++size) {
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(SecretsData::parse(whole.substr(0, size))));
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(SecretsData::parse("\n " + whole.substr(0, size))));
    }
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(SecretsData::parse(R"([{"secret": "a", "version": 0}])")));
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(SecretsData::parse("null")));
}

void tst_Secrets::errorsHoldNoSecret()
{
    const struct {
        const char *text;
        const char *member;
    } cases[] = {
        {R"({"currentVersion": 0, "secrets": [{"secret": "SuperSecret", "version": 0}, {"secret": "SuperSecret", "version": 1, "isKey": true}]})", "secrets[1].secret"},
        {R"({"currentVersion": 0, "secrets": [{"secret": "SuperSecret", "version": "SuperSecret"}]})", "secrets[0].version"},
        {R"({"currentVersion": 0, "secrets": [{"secret": "SuperSecret", "version": 0, "isKey": "SuperSecret"}]})", "secrets[0].isKey"},
        {R"({"currentVersion": 7, "secrets": [{"secret": "SuperSecret", "version": 0}]})", "currentVersion"},
        {R"({"currentVersion": 0, "secrets": "SuperSecret"})", "secrets"},
        {R"({"currentVersion": 0, "secrets": ["SuperSecret"]})", "secrets[0]"},
        {R"({"currentVersion": 0, "secrets": [{"secret": "SuperSecret", "version": 0})", "secrets_data"},
    };
    for (const auto &[text, member] : cases) {
        try {
            static_cast<void>(SecretsData::parse(text));
            QFAIL(text);
        } catch (const ClientError &error) {
            QCOMPARE(error.member(), std::string(member));
            QVERIFY(std::string(error.what()).find("SuperSecret") == std::string::npos);
            QVERIFY(error.advice().find("SuperSecret") == std::string::npos);
        }
    }
}

void tst_Secrets::findByVersion()
{
    const SecretsData data = SecretsData::parse(R"({"currentVersion": 2, "secrets": [
        {"secret": "old", "version": 1}, {"secret": "first", "version": 2}, {"secret": "second", "version": 2}]})");
    QVERIFY(data.find(1)->bytes.text() == "old");
    QVERIFY(data.find(2)->bytes.text() == "first");
    QVERIFY(data.find(std::nullopt)->bytes.text() == "first");
    QVERIFY(data.find(3) == nullptr);
    QVERIFY(data.find(-1) == nullptr);
    const SecretsData bare = SecretsData::fromPassword(SecretBytes(std::string_view("pw")));
    QVERIFY(bare.find(41)->bytes.text() == "pw");
    QVERIFY(bare.find(std::nullopt)->bytes.text() == "pw");
}

void tst_Secrets::toJsonRoundTrip()
{
    const std::string text = R"({"currentVersion": 3, "secrets": [{"secret": "pässwörd \"x\"", "version": 3},
        {"secret": "Zq8!mN4$vT1@kR7%wP3^xL9&yC5*bD2(", "version": 1, "isKey": true}, {"secret": "YWJj", "version": 2, "isForCustomEncryption": true}]})";
    const SecretsData data = SecretsData::parse(text);
    const json written = json::parse(data.toJson().text());
    QVERIFY(written == json::parse(R"({"currentVersion": 3, "secrets": [{"secret": "pässwörd \"x\"", "version": 3},
        {"secret": "WnE4IW1ONCR2VDFAa1I3JXdQM154TDkmeUM1KmJEMig=", "version": 1, "isKey": true}, {"secret": "YWJj", "version": 2, "isForCustomEncryption": true}]})"));
    const SecretsData again = SecretsData::parse(data.toJson().text());
    QCOMPARE(again.secrets().size(), std::size_t{3});
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(again.secrets()[i].bytes.sameAs(data.secrets()[i].bytes));
        QCOMPARE(again.secrets()[i].use, data.secrets()[i].use);
    }
    QVERIFY(data.hasCustom());
    const SecretsData copy = data.duplicate();
    QVERIFY(copy.secrets()[1].bytes.sameAs(data.secrets()[1].bytes));
}

void tst_Secrets::generateIsRandom()
{
    const SecretsData one = SecretsData::generate(7);
    const SecretsData two = SecretsData::generate(7);
    QCOMPARE(one.currentVersion(), std::int64_t{7});
    QCOMPARE(one.current().use, SecretUse::Key);
    QCOMPARE(one.current().bytes.size(), std::size_t{32});
    QVERIFY(!one.current().bytes.sameAs(two.current().bytes));
    const std::set<std::byte> distinct(one.current().bytes.view().begin(), one.current().bytes.view().end());
    QVERIFY(distinct.size() > 8);
    QVERIFY(SecretsData::parse(one.toJson().text()).current().bytes.sameAs(one.current().bytes));
}

void tst_Secrets::makeChecks()
{
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(SecretsData::make(0, {})));
    const auto with = [](std::int64_t version, SecretUse use, std::size_t size) {
        std::vector<Secret> secrets;
        secrets.push_back({version, use, KeyNotation::None, SecretBytes(size)});
        return secrets;
    };
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(SecretsData::make(1, with(0, SecretUse::Password, 3))));
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(SecretsData::make(-1, with(-1, SecretUse::Password, 3))));
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(SecretsData::make(0, with(0, SecretUse::Key, 31))));
    QCOMPARE(SecretsData::make(0, with(0, SecretUse::Key, 32)).currentVersion(), std::int64_t{0});
}

void tst_Secrets::repeatedMembers()
{
    const SecretsData data = SecretsData::parse(R"({"currentVersion": "x", "secrets": 5, "currentVersion": 1,
        "secrets": [{"secret": 7, "version": 0, "secret": "last", "version": 1}]})");
    QVERIFY(data.current().bytes.text() == "last");
}

QTEST_GUILESS_MAIN(tst_Secrets)
#include "tst_secrets.moc"
