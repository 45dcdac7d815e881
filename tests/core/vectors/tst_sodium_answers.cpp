// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// What Wycheproof lacks of what the program uses: XSalsa20-Poly1305 (fields, access keys), secretstream (files) and BLAKE2b (hashes). Published
// answers, and two second opinions on what our own functions make: python alone, written after the descriptions, and python3-nacl.
#include "base/ByteStream.h"
#include "tozstore/Base64Url.h"
#include "tozstore/CryptoSuite.h"
#include "tozstore/Digest.h"
#include "tozstore/FileCipher.h"

#include "../crypto/CryptoVectors.h"
#include "support/Figures.h"

#include <QProcess>
#include <QTest>

#include <sodium.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::tozstore;
using Json = nlohmann::json;

namespace {

// https://cr.yp.to/highspeed/naclcrypto-20090310.pdf, section 10; libsodium has it as test/default/secretbox.
constexpr std::string_view naclKey = "1b27556473e985d462cd51197a9a46c76009549eac6474f206c4ee0844f68389";
constexpr std::string_view naclNonce = "69696ee955b62b73cd62bda875fc73d68219e0036b7a0b37";
constexpr std::string_view naclMessage = "be075fc53c81f2d5cf141316ebeb0c7b5228c52a4c62cbd44b66849b64244ffce5ecbaaf33bd751a1ac728d45e6c61296cdc3c01233561f41db66cce314adb31"
                                         "0e3be8250c46f06dceea3a7fa1348057e2f6556ad6b1318a024a838f21af1fde048977eb48f59ffd4924ca1c60902e52f0a089bc76897040e082f93776384864"
                                         "5e0705";
constexpr std::string_view naclSealed = "f3ffc7703f9400e52a7dfb4b3d3305d98e993b9f48681273c29650ba32fc76ce48332ea7164d96a4476fb8c531a1186ac0dfc17c98dce87b4da7f011ec48c972"
                                        "71d2c20f9b928fe2270d6fb863d51738b48eeee314a7cc8ab932164548e526ae90224368517acfeabd6bb3732bc0e9da99832b61ca01b6de56244a9e88d5f9b3"
                                        "7973f622a43d14a6599b1f654cb45a74e355a5";

const unsigned char *in(ByteView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *out(std::span<std::byte> bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

std::string hexText(ByteView bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::byte byte : bytes) {
        text.push_back(digits[std::to_integer<std::size_t>(byte >> 4)]);
        text.push_back(digits[std::to_integer<std::size_t>(byte & std::byte{0x0f})]);
    }
    return text;
}

// Draws from a seed, and keeps what it gave. Given draws come first.
class SeededDraws final : public RandomSource {
public:
    explicit SeededDraws(std::mt19937_64 &generator, std::vector<Bytes> given = {}) : m_generator(generator), m_given(std::move(given)) {}
    void fill(std::span<std::byte> memory) override
    {
        const bool isGiven = m_drawn.size() < m_given.size();
        m_drawn.push_back(isGiven ? m_given[m_drawn.size()] : test::randomBytesFrom(m_generator, memory.size()));
        if (m_drawn.back().size() != memory.size()) {
            throw std::runtime_error("a draw of another size than the given one");
        }
        std::ranges::copy(m_drawn.back(), memory.begin());
    }
    [[nodiscard]] std::string uuid() override { throw std::runtime_error("no identifier was expected"); }
    [[nodiscard]] const Bytes &drawn(std::size_t index) const { return m_drawn.at(index); }

private:
    std::mt19937_64 &m_generator;
    std::vector<Bytes> m_given;
    std::vector<Bytes> m_drawn;
};

class MemorySource final : public ByteSource {
public:
    explicit MemorySource(ByteView bytes) : m_rest(bytes) {}
    [[nodiscard]] std::size_t read(std::span<std::byte> into) override
    {
        const std::size_t size = std::min(into.size(), m_rest.size());
        std::ranges::copy(m_rest.first(size), into.begin());
        m_rest = m_rest.subspan(size);
        return size;
    }

private:
    ByteView m_rest;
};

class MemorySink final : public ByteSink {
public:
    void write(ByteView bytes) override { content.insert(content.end(), bytes.begin(), bytes.end()); }
    Bytes content;
};

AccessKey accessKeyOf(const Bytes &bytes) { return AccessKey(std::span<const std::byte, AccessKey::size>(bytes.data(), AccessKey::size)); }

std::vector<Bytes> partsOf(std::string_view text)
{
    std::vector<Bytes> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('.'), text.size());
        parts.push_back(decodeBase64Url(text.substr(0, end)).value());
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

// What our functions made, and what the second opinion is asked for.
struct Questions {
    Json asked = Json::array();
    std::vector<std::string> ours;
    void add(Json question, ByteView answer)
    {
        asked.push_back(std::move(question));
        ours.push_back(hexText(answer));
    }
};

void askFields(std::mt19937_64 &generator, Questions &questions)
{
    const std::unique_ptr<CryptoSuite> suite = makeSuite(SuiteKind::Sodium);
    for (std::size_t size = 0; size < 140; ++size) {   // over Salsa20's blocks of 64 and Poly1305's of 16
        const Bytes key = test::randomBytesFrom(generator, AccessKey::size);
        std::string value(size, ' ');
        std::ranges::generate(value, [&generator] { return static_cast<char>(' ' + generator() % 95); });
        SeededDraws draws(generator);
        const std::vector<Bytes> parts = partsOf(suite->sealField(value, accessKeyOf(key), draws));   // draws: data key, value's nonce, key's nonce
        questions.add({"secretbox", hexText(key), hexText(draws.drawn(2)), hexText(draws.drawn(0))}, parts.at(0));
        questions.add({"secretbox", hexText(draws.drawn(0)), hexText(draws.drawn(1)), hexText(bytesOf(value))}, parts.at(2));
    }
    for (int i = 0; i < 20; ++i) {
        const Bytes key = test::randomBytesFrom(generator, AccessKey::size);
        const EncryptionPrivateKey writer = EncryptionPrivateKey::generate(EncryptionKeyKind::Curve25519);
        const EncryptionPublicKey reader = EncryptionPrivateKey::generate(EncryptionKeyKind::Curve25519).publicKey();
        SeededDraws draws(generator);
        const std::vector<Bytes> parts = partsOf(suite->sealAccessKey(accessKeyOf(key), reader, writer, draws));
        questions.add({"box", hexText(writer.content()), hexText(reader.content()), hexText(parts.at(1)), hexText(key)}, parts.at(0));
    }
}

void askFiles(std::mt19937_64 &generator, Questions &questions)
{
    constexpr std::size_t head = 100;
    constexpr std::size_t streamHeader = 24;
    for (const std::size_t size : {0U, 1U, 15U, 16U, 17U, 63U, 64U, 65U, 1000U, 65'535U, 65'536U, 65'537U, 131'072U}) {
        const Bytes plain = test::randomBytesFrom(generator, size);
        const Bytes key = test::randomBytesFrom(generator, AccessKey::size);
        SeededDraws draws(generator);   // data key, then the nonce it is sealed with
        MemorySource source(plain);
        MemorySink sink;
        (void)encryptFile(source, sink, accessKeyOf(key), draws);
        const ByteView sealed(sink.content);
        const std::vector<Bytes> parts = partsOf(textOf(sealed.subspan(2, head - 2)));
        questions.add({"secretbox", hexText(key), hexText(draws.drawn(1)), hexText(draws.drawn(0))}, parts.at(0));
        Json blocks = Json::array();
        for (std::size_t at = 0; at < std::max<std::size_t>(size, 1); at += fileBlockSize) {
            blocks.push_back(hexText(ByteView(plain).subspan(at, std::min(fileBlockSize, size - at))));
        }
        questions.add({"secretstream", hexText(draws.drawn(0)), hexText(sealed.subspan(head, streamHeader)), std::move(blocks)},
                      sealed.subspan(head + streamHeader));
    }
}

void askHashes(std::mt19937_64 &generator, Questions &questions)
{
    for (std::size_t size = 0; size < 400; ++size) {   // over its blocks of 128
        const Bytes content = test::randomBytesFrom(generator, size);
        questions.add({"blake2b", "", hexText(content)}, digestOf(content));
    }
}

} // namespace

class tst_SodiumAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretboxOfTheNaclPaper();
    void blake2bOfTheRfc();
    void blake2bPublished();
    void secondOpinion_data();
    void secondOpinion();
};

void tst_SodiumAnswers::secretboxOfTheNaclPaper()
{
    const Bytes key = test::hex(naclKey);
    const Bytes nonce = test::hex(naclNonce);
    const Bytes message = test::hex(naclMessage);
    const Bytes sealed = test::hex(naclSealed);

    Bytes made(message.size() + crypto_secretbox_MACBYTES);
    QCOMPARE(crypto_secretbox_easy(out(made), in(message), message.size(), in(nonce), in(key)), 0);
    QVERIFY(made == sealed);
    Bytes opened(message.size());
    QCOMPARE(crypto_secretbox_open_easy(out(opened), in(sealed), sealed.size(), in(nonce), in(key)), 0);
    QVERIFY(opened == message);

    // Ours seals no such message: a value is text. But a data key is any 32 bytes: those of the message's start give those of its ciphertext.
    constexpr std::size_t tag = crypto_secretbox_MACBYTES;
    std::mt19937_64 generator(1);
    const Bytes start(message.begin(), message.begin() + 32);
    SeededDraws draws(generator, {start, test::randomBytesFrom(generator, 24), nonce});
    const std::vector<Bytes> parts = partsOf(makeSuite(SuiteKind::Sodium)->sealField("text", accessKeyOf(key), draws));
    QVERIFY(test::sameBytes(ByteView(parts.at(0)).subspan(tag), ByteView(sealed).subspan(tag, 32)));
    QVERIFY(parts.at(1) == nonce);
}

// RFC 7693, appendix E: one hash over those of all sizes, with and without a key. Ours without a key has 32 bytes; with one it is in
// crypto::KeyCache, whose key never leaves it.
void tst_SodiumAnswers::blake2bOfTheRfc()
{
    const auto sequence = [](std::uint32_t size) {
        std::uint32_t a = 0xDEAD4BADU * size;
        std::uint32_t b = 1;
        Bytes bytes(size);
        for (std::byte &byte : bytes) {
            const std::uint32_t t = a + b;
            a = b;
            b = t;
            byte = static_cast<std::byte>(t >> 24);
        }
        return bytes;
    };
    Bytes all;
    for (const std::uint32_t digestSize : {20U, 32U, 48U, 64U}) {
        for (const std::uint32_t size : {0U, 3U, 128U, 129U, 255U, 1024U}) {
            const Bytes content = sequence(size);
            const Bytes key = sequence(digestSize);
            Bytes digest(digestSize);
            QCOMPARE(crypto_generichash(out(digest), digest.size(), in(content), content.size(), nullptr, 0), 0);
            if (digestSize == std::tuple_size_v<Digest>) {
                QVERIFY(test::sameBytes(digestOf(content), digest));
            }
            all.insert(all.end(), digest.begin(), digest.end());
            QCOMPARE(crypto_generichash(out(digest), digest.size(), in(content), content.size(), in(key), key.size()), 0);
            all.insert(all.end(), digest.begin(), digest.end());
        }
    }
    QVERIFY(test::sameBytes(digestOf(all), test::hex("c23a7800d98123bd10f506c61e29da5603d763b8bbad2e737f5e765a7bccd475")));
}

void tst_SodiumAnswers::blake2bPublished()
{
    QVERIFY(test::sameBytes(digestOf(bytesOf("")), test::hex("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8")));
    QVERIFY(test::sameBytes(digestOf(bytesOf("abc")), test::hex("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319")));
}

void tst_SodiumAnswers::secondOpinion_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("python alone") << QStringLiteral("plain");
    QTest::newRow("python3-nacl") << QStringLiteral("nacl");
}

void tst_SodiumAnswers::secondOpinion()
{
    QFETCH(QString, way);
    const quint64 seed = qEnvironmentVariableIsSet("STRONGROOM_SEED") ? qEnvironmentVariable("STRONGROOM_SEED").toULongLong() : std::random_device()();
    qInfo("STRONGROOM_SEED=%llu repeats this run", static_cast<unsigned long long>(seed));
    std::mt19937_64 generator(seed);
    Questions questions;
    askFields(generator, questions);
    askFiles(generator, questions);
    askHashes(generator, questions);

    // The distribution's python3 may have the module where another one in the PATH has not.
    QProcess python;
    bool answered = false;
    for (const QString &program : {QStringLiteral("python3"), QStringLiteral("/usr/bin/python3")}) {
        python.start(program, {QStringLiteral(STRONGROOM_SOURCE_DIR "/tests/core/vectors/second_opinion.py"), way});
        python.write(QByteArray::fromStdString(questions.asked.dump()));
        python.closeWriteChannel();
        const bool ended = python.waitForFinished(120'000);
        answered = ended && python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0;
        const bool moduleIsMissing = python.error() == QProcess::FailedToStart || (ended && python.exitCode() == 3);
        QVERIFY2(answered || moduleIsMissing, python.readAllStandardError().constData());
        if (answered) {
            break;
        }
    }
    if (!answered) {
        QSKIP(way == QStringLiteral("nacl") ? "**** SKIPPED: the second opinion of python3-nacl was NOT tried: python3 cannot import nacl (python3-nacl) ****"
                                            : "**** SKIPPED: the second opinion was NOT tried: there is no python3 ****");
    }
    const Json answers = Json::parse(python.readAllStandardOutput().toStdString());
    QCOMPARE(answers.size(), questions.ours.size());
    for (std::size_t i = 0; i < questions.ours.size(); ++i) {
        QVERIFY2(answers[i].get<std::string>() == questions.ours[i], questions.asked[i].dump().substr(0, 300).c_str());
    }
    std::string line = "XSalsa20-Poly1305, secretstream, BLAKE2b: ";
    test::figure(line.append(std::to_string(answers.size())).append(" answers, the same from ").append(way == QStringLiteral("nacl") ? "python3-nacl" : "python alone"));
}

QTEST_GUILESS_MAIN(tst_SodiumAnswers)
#include "tst_sodium_answers.moc"
