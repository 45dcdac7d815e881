// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "KnownDraws.h"

#include "base/Error.h"
#include "tozstore/Base64Url.h"
#include "tozstore/FileCipher.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>
#include <map>

using namespace strongroom;
using namespace strongroom::tozstore;
using strongroom::test::idOf;
using strongroom::test::json;
using strongroom::test::KnownDraws;

class tst_TozFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors();
    void textHeaderFromKnownDraws();
    void everyLengthAroundABlock();
    void sizesAreKnownBefore();
    void everyTruncationIsRefused();
    void changedBytesAreRefused();
    void memoryIsConstant();
    void cancelled();
    void failuresGoThrough();
    void comesInPiecesOfAnySize();
    void theLastBlockWaitsForTheEnd();
};

namespace {

// Hands out at most `step` bytes at once, as a socket does.
class MemorySource final : public ByteSource {
public:
    MemorySource(ByteView bytes, std::size_t step) : m_rest(bytes), m_step(step) {}
    std::size_t read(std::span<std::byte> into) override
    {
        const std::size_t count = std::min({into.size(), m_rest.size(), m_step});
        std::copy_n(m_rest.begin(), count, into.begin());
        m_rest = m_rest.subspan(count);
        largest = std::max(largest, into.size());
        return count;
    }
    std::size_t largest = 0;

private:
    ByteView m_rest;
    std::size_t m_step;
};

class MemorySink final : public ByteSink {
public:
    void write(ByteView piece) override
    {
        if (failAfter == 0) {
            throw StorageError("the disk is full");
        }
        --failAfter;
        bytes.insert(bytes.end(), piece.begin(), piece.end());
        largest = std::max(largest, piece.size());
    }
    Bytes bytes;
    std::size_t largest = 0;
    int failAfter = -1;
};

AccessKey keyOf(const std::string &hex)
{
    const Bytes bytes = crypto::decodeHex(hex).value();
    return AccessKey(std::span<const std::byte, 32>(bytes));
}

AccessKey someKey()
{
    SystemRandom random;
    return makeAccessKey(random);
}

// The vectors' formula.
Bytes patterned(std::size_t size, std::size_t k)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i) {
        bytes[i] = static_cast<std::byte>((7 * i + 13 * (i >> 8) + k) & 0xff);
    }
    return bytes;
}

std::string digest(ByteView bytes, QCryptographicHash::Algorithm algorithm)
{
    const QByteArray all = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    const QByteArray hash = QCryptographicHash::hash(all, algorithm);
    return (algorithm == QCryptographicHash::Md5 ? hash.toBase64() : hash.toHex()).toStdString();
}

void apply(const json &operation, Bytes &bytes, AccessKey &key)
{
    const std::string name = test::textOf(operation, "op");
    const auto number = [&](const char *member) { return operation.at(member).get<std::ptrdiff_t>(); };
    if (name == "truncate") {
        bytes.resize(static_cast<std::size_t>(number("length")));
    } else if (name == "xor") {
        bytes.at(static_cast<std::size_t>(number("offset"))) ^= static_cast<std::byte>(number("value"));
    } else if (name == "append") {
        const Bytes more = test::hexOf(operation, "hex");
        bytes.insert(bytes.end(), more.begin(), more.end());
    } else if (name == "replace") {
        const Bytes other = test::hexOf(operation, "hex");
        const auto from = bytes.erase(bytes.begin() + number("offset"), bytes.begin() + number("offset") + number("length"));
        bytes.insert(from, other.begin(), other.end());
    } else if (name == "swap") {
        std::swap_ranges(bytes.begin() + number("a"), bytes.begin() + number("a") + number("length"), bytes.begin() + number("b"));
    } else if (name == "ak") {
        key = keyOf(test::textOf(operation, "hex"));
    } else {
        throw std::runtime_error("an operation nobody knows: " + name);
    }
}

EncryptedFile decrypted(ByteView sealed, MemorySink &sink, const AccessKey &key, std::size_t step = 1 << 20)
{
    MemorySource source(sealed, step);
    return decryptFile(source, sink, key);
}

Bytes encrypted(ByteView plain, const AccessKey &key, EncryptedFile *file = nullptr)
{
    SystemRandom random;
    MemorySource source(plain, 10'000);
    MemorySink sink;
    const EncryptedFile answer = encryptFile(source, sink, key, random);
    if (file != nullptr) {
        *file = answer;
    }
    return std::move(sink.bytes);
}

bool isRefused(ByteView sealed, const AccessKey &key)
{
    MemorySink sink;
    try {
        static_cast<void>(decrypted(sealed, sink, key));
        return false;
    } catch (const CryptoError &) {
        return true;
    }
}

} // namespace

void tst_TozFiles::vectors()
{
    std::map<std::string, json> good;
    int bad = 0;
    for (const json &vector : test::readTozCases("files", 25)) {
        const std::string id = idOf(vector);
        if (!test::expectsSuccess(vector)) {
            const json &base = good.at(test::textOf(vector, "base"));
            Bytes bytes = crypto::decodeBase64(test::textOf(base, "encrypted_base64")).value();
            AccessKey key = keyOf(test::textOf(base, "ak_hex"));
            for (const json &operation : vector["ops"]) {
                apply(operation, bytes, key);
            }
            QVERIFY2(isRefused(bytes, key), id.c_str());
            ++bad;
            continue;
        }
        good.emplace(id, vector);
        const Bytes sealed = crypto::decodeBase64(test::textOf(vector, "encrypted_base64")).value();
        const EncryptedFile expected{vector["size"].get<std::uint64_t>(), test::textOf(vector, "checksum_md5_base64")};
        for (const std::size_t step : {std::size_t{999}, std::size_t{1} << 20}) {
            MemorySink sink;
            QVERIFY2(decrypted(sealed, sink, keyOf(test::textOf(vector, "ak_hex")), step) == expected, id.c_str());
            const auto size = vector["plaintext"]["size"].get<std::size_t>();
            QVERIFY2(sink.bytes == patterned(size, vector["plaintext"]["k"].get<std::size_t>()), id.c_str());
            QVERIFY2(digest(sink.bytes, QCryptographicHash::Sha256) == test::textOf(vector["plaintext"], "sha256"), id.c_str());
            QVERIFY2(encryptedFileSize(size) == expected.size, id.c_str());
        }
    }
    QCOMPARE(good.size(), std::size_t{11});
    QCOMPARE(bad, 14);
}

void tst_TozFiles::textHeaderFromKnownDraws()
{
    // The stream's own header is libsodium's draw; everything before it must come out as the SDK wrote it.
    int checked = 0;
    for (const json &vector : test::readTozCases("files", 25)) {
        if (!vector.contains("dk_hex")) {
            continue;
        }
        const Bytes plain = patterned(vector["plaintext"]["size"].get<std::size_t>(), vector["plaintext"]["k"].get<std::size_t>());
        const Bytes nonce = decodeBase64Url(test::textOf(vector, "edk_nonce")).value();
        KnownDraws draws{test::textOf(vector, "dk_hex"), crypto::encodeHex(nonce)};
        MemorySource source(plain, 4096);
        MemorySink sink;
        const EncryptedFile file = encryptFile(source, sink, keyOf(test::textOf(vector, "ak_hex")), draws);
        QCOMPARE(std::string(textOf(ByteView(sink.bytes).first(100))), "3." + test::textOf(vector, "edk") + "." + test::textOf(vector, "edk_nonce") + ".");
        QVERIFY(draws.allTaken());
        QCOMPARE(file.size, vector["size"].get<std::uint64_t>());
        QCOMPARE(file.checksum, digest(sink.bytes, QCryptographicHash::Md5));
        ++checked;
    }
    QCOMPARE(checked, 8);
}

void tst_TozFiles::everyLengthAroundABlock()
{
    const AccessKey key = someKey();
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{65'535}, std::size_t{65'536}, std::size_t{65'537}, std::size_t{131'071}, std::size_t{131'072}, std::size_t{131'073}}) {
        const Bytes plain = patterned(size, 1);
        EncryptedFile file;
        const Bytes sealed = encrypted(plain, key, &file);
        QCOMPARE(file.size, std::uint64_t{sealed.size()});
        QCOMPARE(file.size, encryptedFileSize(size));
        QCOMPARE(file.checksum, digest(sealed, QCryptographicHash::Md5));
        MemorySink sink;
        QVERIFY(decrypted(sealed, sink, key) == file);
        QVERIFY(sink.bytes == plain);
        QVERIFY(encrypted(plain, key) != sealed);
    }
}

void tst_TozFiles::sizesAreKnownBefore()
{
    QCOMPARE(encryptedFileSize(0), std::uint64_t{141});
    QCOMPARE(encryptedFileSize(65'536), std::uint64_t{65'677});
    QCOMPARE(encryptedFileSize(65'537), std::uint64_t{65'695});
    QCOMPARE(encryptedFileSize(std::uint64_t{1} << 40), (std::uint64_t{1} << 40) + 124 + 17 * (std::uint64_t{1} << 24));
}

void tst_TozFiles::everyTruncationIsRefused()
{
    const AccessKey key = someKey();
    const Bytes sealed = encrypted(patterned(65'536 + 40, 1), key);
    for (std::size_t size = 0; size < sealed.size(); size += size < 300 || size + 300 > sealed.size() ? 1 : 997) {
        QVERIFY2(isRefused(ByteView(sealed).first(size), key), std::to_string(size).c_str());
    }
    // The place that matters: a whole number of blocks, the last of which is missing.
    QVERIFY(isRefused(ByteView(sealed).first(124 + 65'553), key));
}

void tst_TozFiles::changedBytesAreRefused()
{
    const AccessKey key = someKey();
    const Bytes sealed = encrypted(patterned(50, 1), key);
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        Bytes changed = sealed;
        changed[i] ^= std::byte{1};
        QVERIFY2(isRefused(changed, key), std::to_string(i).c_str());
    }
    QVERIFY(isRefused(sealed, someKey()));
    QVERIFY(!isRefused(sealed, key));
}

void tst_TozFiles::memoryIsConstant()
{
    // However large the file: never more than a block is asked for or given at once.
    const AccessKey key = someKey();
    const Bytes plain = patterned(1'000'000, 1);
    SystemRandom random;
    MemorySource source(plain, plain.size());
    MemorySink sink;
    static_cast<void>(encryptFile(source, sink, key, random));
    QCOMPARE(source.largest, fileBlockSize);
    QCOMPARE(sink.largest, fileBlockSize + 17);
    MemorySource sealedSource(sink.bytes, sink.bytes.size());
    MemorySink plainSink;
    static_cast<void>(decryptFile(sealedSource, plainSink, key));
    QCOMPARE(sealedSource.largest, fileBlockSize + 17);
    QCOMPARE(plainSink.largest, fileBlockSize);
}

void tst_TozFiles::cancelled()
{
    const AccessKey key = someKey();
    const Bytes plain = patterned(100, 1);
    const Bytes sealed = encrypted(plain, key);
    const CancellationSource source;
    source.cancel();
    SystemRandom random;
    MemorySource plainSource(plain, 100);
    MemorySource sealedSource(sealed, 100);
    MemorySink sink;
    QVERIFY_THROWS_EXCEPTION(CancelledError, static_cast<void>(encryptFile(plainSource, sink, key, random, source.token())));
    MemorySink plainSink;
    QVERIFY_THROWS_EXCEPTION(CancelledError, static_cast<void>(decryptFile(sealedSource, plainSink, key, source.token())));
    QVERIFY(plainSink.bytes.empty());
}

void tst_TozFiles::failuresGoThrough()
{
    const AccessKey key = someKey();
    const Bytes sealed = encrypted(patterned(200'000, 1), key);
    for (int writes = 0; writes < 4; ++writes) {
        MemorySink sink;
        sink.failAfter = writes;
        QVERIFY_THROWS_EXCEPTION(StorageError, static_cast<void>(decrypted(sealed, sink, key)));
    }
}

void tst_TozFiles::comesInPiecesOfAnySize()
{
    // A dozen blocks, so that the checksum is counted on its thread and its memory goes round.
    const AccessKey key = someKey();
    const Bytes plain = patterned(13 * 65'536 + 5, 1);
    const Bytes sealed = encrypted(plain, key);
    for (const std::size_t step : {std::size_t{7}, std::size_t{65'552}, std::size_t{65'553}, std::size_t{65'554}, std::size_t{400'000}, sealed.size()}) {
        MemorySink sink;
        FileDecryptor decryptor(key, sink);
        for (ByteView rest = sealed; !rest.empty(); rest = rest.subspan(std::min(step, rest.size()))) {
            decryptor.feed(rest.first(std::min(step, rest.size())));
        }
        const EncryptedFile file = decryptor.finish();
        QVERIFY2(sink.bytes == plain, std::to_string(step).c_str());
        QCOMPARE(file.size, std::uint64_t{sealed.size()});
        QCOMPARE(file.checksum, digest(sealed, QCryptographicHash::Md5));
    }
}

void tst_TozFiles::theLastBlockWaitsForTheEnd()
{
    const AccessKey key = someKey();
    for (const std::size_t size : {std::size_t{40}, std::size_t{65'536}, std::size_t{65'576}}) {
        const Bytes plain = patterned(size, 1);
        const Bytes sealed = encrypted(plain, key);
        MemorySink sink;
        FileDecryptor decryptor(key, sink);
        decryptor.feed(sealed);
        QVERIFY(sink.bytes.size() + 65'536 >= size && sink.bytes.size() < size);
        // More behind it, in the same piece or in one of its own: never whole.
        Bytes longer = sealed;
        longer.push_back(std::byte{0});
        QVERIFY(isRefused(longer, key));
        QVERIFY_THROWS_EXCEPTION(CryptoError, {
            decryptor.feed(ByteView(longer).last(1));
            static_cast<void>(decryptor.finish());
        });
        QVERIFY(sink.bytes.size() < size);
    }
    // Given up in the middle, with the other thread at work.
    const Bytes sealed = encrypted(patterned(2'000'000, 1), key);
    MemorySink sink;
    FileDecryptor abandoned(key, sink);
    abandoned.feed(ByteView(sealed).first(1'900'000));
}

QTEST_GUILESS_MAIN(tst_TozFiles)
#include "tst_toz_files.moc"
