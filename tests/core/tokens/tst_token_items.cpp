// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The texts that a token is kept in: keys, both directions of every format, what does not open, and the expiry's unit (api-tokens page, sections 4 and 5).

#include "TokenVectors.h"

#include "base/Error.h"
#include "crypto/Encoding.h"
#include "tokens/ItemCipher.h"
#include "tokens/NodeToken.h"
#include "tokens/TokenObject.h"

#include <QTest>

#include <set>

using namespace strongroom;
using namespace strongroom::tokens;
using namespace std::chrono_literals;
using test::json;

namespace {

Consumer consumerOf(const json &inputs)
{
    return {SecretBytes(std::string_view(inputs.at("consumerKey").get_ref<const std::string &>())),
            SecretBytes(std::string_view(inputs.at("consumerSecret").get_ref<const std::string &>()))};
}

Consumer plainConsumer() { return {SecretBytes(std::string_view("svc-basic")), SecretBytes(std::string_view("basic-Secret-0123456789abcdef"))}; }

std::string hexOf(const ItemKey &key) { return crypto::encodeHex(key.view()); }

template <std::size_t Size>
std::array<std::byte, Size> bytesFrom(const json &hex)
{
    const Bytes bytes = crypto::decodeHex(hex.get<std::string>()).value();
    std::array<std::byte, Size> result{};
    if (bytes.size() != Size) {
        throw std::runtime_error("a vector has the wrong size");
    }
    std::ranges::copy(bytes, result.begin());
    return result;
}

std::string textIn(const std::optional<SensitiveText> &opened) { return opened ? std::string(opened->view()) : std::string("(does not open)"); }

void addRows(const char *file, std::size_t atLeast)
{
    QTest::addColumn<QByteArray>("vector");
    for (const json &one : test::tokenCases(file, atLeast)) {
        QTest::newRow(one.at("name").get<std::string>().c_str()) << QByteArray::fromStdString(one.dump());
    }
}

std::optional<TokenObject> readItem(const std::string &format, const std::string &item, const Consumer &consumer, const ItemRow &row)
{
    std::optional<SensitiveText> opened;
    if (format == "node") {
        opened = openNode(item, cbcKey(consumer));
    } else {
        opened = openItem(itemFormatOf(format), item, consumer, row);
    }
    return opened ? readStoredObject(opened->view()) : std::nullopt;
}

} // namespace

class tst_token_items : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data() { addRows("keys.json", 10); }
    void keys()
    {
        QFETCH(QByteArray, vector);
        const json one = json::parse(vector.toStdString());
        const Consumer consumer = consumerOf(one.at("inputs"));
        if (one.at("expect").contains("error")) {
            QCOMPARE(one.at("expect").at("error").get<std::string>(), std::string("ConfigError"));
            QVERIFY_THROWS_EXCEPTION(ClientError, (void)cbcKey(consumer));
            QVERIFY_THROWS_EXCEPTION(ClientError, (void)sealedKey(consumer));
            return;
        }
        QCOMPARE(hexOf(cbcKey(consumer)), one.at("expect").at("cbcKeyHex").get<std::string>());
        QCOMPARE(hexOf(sealedKey(consumer)), one.at("expect").at("sealedV1KeyHex").get<std::string>());
    }

    void ciphers_data() { addRows("cipher.json", 6); }
    void ciphers()
    {
        QFETCH(QByteArray, vector);
        const json one = json::parse(vector.toStdString());
        const json &inputs = one.at("inputs");
        const json &expect = one.at("expect");
        const Consumer consumer = consumerOf(inputs);
        const auto plain = inputs.at("plaintext").get<std::string>();
        const auto iv = bytesFrom<cbcIvSize>(inputs.at("ivHex"));
        const auto nonce = bytesFrom<sealedNonceSize>(inputs.at("nonceHex"));
        const ItemRow row{inputs.at("table").get<std::string>(), inputs.at("sealedRowId").get<std::string>()};

        const auto python = expect.at("pythonItem").get<std::string>();
        QCOMPARE(sealPython(plain, cbcKey(consumer), iv), python);
        QCOMPARE(textIn(openPython(python, cbcKey(consumer))), plain);
        QCOMPARE(textIn(openItem(ItemFormat::Python, python, consumer, row)), plain);

        const auto node = expect.at("nodeFileItem").get<std::string>();
        QCOMPARE(sealNode(plain, cbcKey(consumer), iv), node);
        QCOMPARE(textIn(openNode(node, cbcKey(consumer))), plain);
        QCOMPARE(textIn(openNode(expect.at("nodeLambdaItem").get<std::string>(), nodeLambdaKey())), plain);

        const auto sealed = expect.at("sealedV1Item").get<std::string>();
        QCOMPARE(sealSealed(plain, sealedKey(consumer), nonce, row), sealed);
        QCOMPARE(textIn(openSealed(sealed, sealedKey(consumer), row)), plain);
        QCOMPARE(textIn(openItem(ItemFormat::SealedV1, sealed, consumer, row)), plain);
    }

    void unreadable_data() { addRows("unreadable.json", 30); }
    void unreadable()
    {
        QFETCH(QByteArray, vector);
        const json one = json::parse(vector.toStdString());
        const json &inputs = one.at("inputs");
        QCOMPARE(one.at("expect").at("result").get<std::string>(), std::string("unreadable"));
        QVERIFY(!readItem(inputs.at("format").get<std::string>(), inputs.at("item").get<std::string>(), consumerOf(inputs),
                          {inputs.at("table").get<std::string>(), inputs.at("rowId").get<std::string>()}));
    }

    // Neither format is guessed for the other, and neither row nor table can be changed in the sealed one.
    void formatsAreNotGuessed()
    {
        for (const json &one : test::tokenCases("cipher.json", 6)) {
            const Consumer consumer = consumerOf(one.at("inputs"));
            const ItemRow row{one.at("inputs").at("table").get<std::string>(), one.at("inputs").at("sealedRowId").get<std::string>()};
            const auto python = one.at("expect").at("pythonItem").get<std::string>();
            const auto sealed = one.at("expect").at("sealedV1Item").get<std::string>();
            QVERIFY(!openItem(ItemFormat::SealedV1, python, consumer, row));
            QVERIFY(!openItem(ItemFormat::Python, sealed, consumer, row));
            QVERIFY(!openItem(ItemFormat::SealedV1, sealed, consumer, {"Other", row.id}));
            QVERIFY(!openItem(ItemFormat::SealedV1, sealed, consumer, {row.table, row.id + "2"}));
            QVERIFY(!openItem(ItemFormat::SealedV1, sealed + "=", consumer, row));
            QVERIFY(!openItem(ItemFormat::Python, python + "\n", consumer, row));
        }
    }

    // Every byte of a sealed item is authenticated; of a python item it is not, so that what opens must still be a token object.
    void everyBitOfASealedItemCounts()
    {
        const ItemRow row{"Tokens", "apiToken1.sealed"};
        const Consumer consumer = plainConsumer();
        const std::string item = sealItem(ItemFormat::SealedV1, R"({"access_token":"t","expiry":1795337947000})", consumer, row);
        QVERIFY(openItem(ItemFormat::SealedV1, item, consumer, row).has_value());
        for (std::size_t at = 0; at < item.size(); ++at) {
            std::string changed = item;
            changed[at] = changed[at] == 'A' ? 'B' : 'A';
            QVERIFY2(!openItem(ItemFormat::SealedV1, changed, consumer, row), std::to_string(at).c_str());
        }
    }

    void noTwoItemsAreAlike()
    {
        const Consumer consumer = plainConsumer();
        std::set<std::string> items;
        for (int i = 0; i < 100; ++i) {
            items.insert(sealItem(ItemFormat::Python, "{}", consumer, {"Tokens", "apiToken1"}));
            items.insert(sealItem(ItemFormat::SealedV1, "{}", consumer, {"Tokens", "apiToken1"}));
            items.insert(sealNode("{}", cbcKey(consumer)));
        }
        QCOMPARE(items.size(), std::size_t(300));
    }

    void validity_data() { addRows("validity.json", 13); }
    void validity()
    {
        QFETCH(QByteArray, vector);
        const json one = json::parse(vector.toStdString());
        const json &inputs = one.at("inputs");
        const json &expect = one.at("expect");
        const auto nowMs = inputs.at("nowMs").get<std::int64_t>();
        const std::optional<TokenObject> object = readStoredObject(R"({"access_token":"t","expiry":)" + inputs.at("storedExpiry").dump() + "}");
        QCOMPARE(object.has_value(), !expect.at("expiryMs").is_null());
        if (object) {
            QCOMPARE(object->expiryMs.value(), expect.at("expiryMs").get<std::int64_t>());
            QCOMPARE(isValidAt(nowMs, *object->expiryMs), expect.at("valid").get<bool>());
        } else {
            QVERIFY(!expect.at("valid").get<bool>());
        }
    }

    void oddExpiries()
    {
        QVERIFY(!readStoredObject(R"({"access_token":"t","expiry":true})"));
        QVERIFY(!readStoredObject(R"({"access_token":"t","expiry":1e999})"));
        QVERIFY(!readStoredObject("\xEF\xBB\xBF" R"({"access_token":"t","expiry":1795337947})"));
        QVERIFY(!readStoredObject(R"({"access_token":"t","expiry":1795337947} )" + std::string(1, '\0')));
        QCOMPARE(readStoredObject(R"({"access_token":"t","expiry":1e300})")->expiryMs.value(), std::int64_t(253'402'300'799'999));
        QVERIFY(isValidAt(1000, 1001));
        QVERIFY(!isValidAt(1000, 61'000, 60s));
        QVERIFY(isValidAt(1000, 61'001, 60s));
    }

    // The Python SDK reads seconds, all others milliseconds; every other member stays as it is.
    void theUnitIsTheReaders()
    {
        const std::string answer = R"({"z":[1,{"a":"\ud83d"}],"access_token":"fresh","expiry":1,"n":12345678901234567890})";
        const SensitiveText seconds = withExpiry(answer, 1795337947080, ExpiryUnit::Seconds);
        QCOMPARE(std::string(seconds.view()), std::string(R"({"z":[1,{"a":"\ud83d"}],"access_token":"fresh","expiry":1795337947.08,"n":12345678901234567890})"));
        const SensitiveText milliseconds = withExpiry(seconds.view(), 1795337947080, ExpiryUnit::Milliseconds);
        QCOMPARE(std::string(milliseconds.view()), std::string(R"({"z":[1,{"a":"\ud83d"}],"access_token":"fresh","expiry":1795337947080,"n":12345678901234567890})"));
    }

    void lifetimes_data()
    {
        QTest::addColumn<QByteArray>("expiresIn");
        QTest::addColumn<qint64>("ms");   // 0: of no use
        QTest::newRow("number") << QByteArray("3600") << qint64(3'600'000);
        QTest::newRow("fraction") << QByteArray("0.25") << qint64(250);
        QTest::newRow("text") << QByteArray("\"60\"") << qint64(60'000);
        QTest::newRow("text with a sign") << QByteArray("\"+60\"") << qint64(0);
        QTest::newRow("text with a fraction") << QByteArray("\"60.5\"") << qint64(0);
        QTest::newRow("empty text") << QByteArray("\"\"") << qint64(0);
        QTest::newRow("null") << QByteArray("null") << qint64(0);
        QTest::newRow("true") << QByteArray("true") << qint64(0);
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("negative") << QByteArray("-5") << qint64(0);
        QTest::newRow("beyond all") << QByteArray("1e300") << qint64(100LL * 366 * 24 * 3600 * 1000);
        QTest::newRow("many digits") << QByteArray("\"99999999999999999999999\"") << qint64(100LL * 366 * 24 * 3600 * 1000);
    }
    void lifetimes()
    {
        QFETCH(QByteArray, expiresIn);
        QFETCH(qint64, ms);
        const std::optional<AnsweredToken> answer = readAnsweredToken(R"({"access_token":"t","expires_in":)" + expiresIn.toStdString() + "}");
        QVERIFY(answer.has_value());
        QCOMPARE(answer->lifetime.value_or(0ms).count(), ms);
    }

    void nodeFile()
    {
        // Written by the Node SDK.
        const json typical = test::tokenCases("cipher.json", 6).at(0);
        const Consumer consumer = consumerOf(typical.at("inputs"));
        const auto file = typical.at("expect").at("nodeFileItem").get<std::string>();
        const ManagedToken token = readNodeTokenFile(file + "\r\n", consumer);
        QCOMPARE(std::string(token.accessToken.text()), std::string("Rv56NXQAcThUdJ-bujMNdAftRIPvETSRzquFv51vxk7"));
        QCOMPARE(token.expiryMs.value(), std::int64_t(1795337947080));
        QCOMPARE(token.scope, std::string("metadata:read"));
        QCOMPARE(token.tokenType, std::string("Bearer"));

        const std::string written = writeNodeTokenFile(token, consumer);
        const json object = json::parse(textIn(openNode(written, cbcKey(consumer))));
        QVERIFY(object.at("expiry").is_number_integer());
        QCOMPARE(object.at("expiry").get<std::int64_t>(), std::int64_t(1795337947080));
        QCOMPARE(object.at("expires_in").get<int>(), 3600);

        QVERIFY_THROWS_EXCEPTION(CryptoError, (void)readNodeTokenFile(file, {SecretBytes(std::string_view("svc-basic")), SecretBytes(std::string_view("another"))}));
        QVERIFY_THROWS_EXCEPTION(CryptoError, (void)readNodeTokenFile("", consumer));
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)writeNodeTokenFile(ManagedToken(), consumer));
    }

    void nodeLambdaRow()
    {
        const json typical = test::tokenCases("cipher.json", 6).at(0);
        const NodeLambdaToken read = readNodeLambdaItem(typical.at("expect").at("nodeLambdaItem").get<std::string>());
        QCOMPARE(std::string(read.token.accessToken.text()), std::string("Rv56NXQAcThUdJ-bujMNdAftRIPvETSRzquFv51vxk7"));
        QVERIFY(read.warning.english().find("same for everybody") != std::string::npos);
        QVERIFY_THROWS_EXCEPTION(CryptoError, (void)readNodeLambdaItem(typical.at("expect").at("nodeFileItem").get<std::string>()));
        QCOMPARE(hexOf(nodeLambdaKey()), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }
};

QTEST_APPLESS_MAIN(tst_token_items)
#include "tst_token_items.moc"
