// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// The age format: files of two other implementations, bad files, and our own files opened by the age program.
#include "base/Error.h"
#include "crypto/Age.h"
#include "support/Vectors.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX   // known from here on
#include "support/TerminalProgram.h"
#endif

#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

using namespace strongroom;
using namespace strongroom::crypto;

namespace {

// Gives at most `most` bytes at a time.
class TextSource final : public ByteSource {
public:
    explicit TextSource(std::string text, std::size_t most = SIZE_MAX) : m_text(std::move(text)), m_most(most) {}
    std::size_t read(std::span<std::byte> into) override
    {
        const std::size_t count = std::min({into.size(), m_text.size() - m_at, m_most});
        std::copy_n(bytesOf(m_text).begin() + static_cast<std::ptrdiff_t>(m_at), count, into.begin());
        m_at += count;
        return count;
    }

private:
    std::string m_text;
    std::size_t m_most;
    std::size_t m_at = 0;
};

class TextSink final : public ByteSink {
public:
    void write(ByteView bytes) override { text += textOf(bytes); }
    std::string text;
};

std::string content(std::size_t size)
{
    std::string text(size, '\0');
    for (std::size_t i = 0; i < size; ++i) {
        text[i] = static_cast<char>(i * 7 + (i >> 8));
    }
    return text;
}

std::string fileText(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string all(ByteSource &source)
{
    std::string text;
    std::array<std::byte, 1000> buffer{};
    while (const std::size_t count = source.read(buffer)) {
        text += textOf(std::span(buffer).first(count));
    }
    return text;
}

std::string decrypt(const std::string &file, const std::string &passphrase, std::size_t most = SIZE_MAX)
{
    TextSource source(file, most);
    if (ageForm(bytesOf(file)) == AgeForm::Armored) {
        AgeArmorReader binary(source);
        AgeReader reader(SecretBytes(std::string_view(passphrase)), binary);
        return all(reader);
    }
    AgeReader reader(SecretBytes(std::string_view(passphrase)), source);
    return all(reader);
}

std::string encrypt(const std::string &plain, const std::string &passphrase, std::size_t most = SIZE_MAX, int workFactor = 8)
{
    TextSink sink;
    AgeWriter writer(SecretBytes(std::string_view(passphrase)), sink, workFactor);
    for (std::size_t at = 0; at < plain.size(); at += std::min(most, plain.size() - at)) {
        writer.write(bytesOf(std::string_view(plain).substr(at, most)));
    }
    writer.finish();
    return sink.text;
}

} // namespace

class tst_Age : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data();
    void vectors();
    void noByteOfADamagedPieceComesOut();
    void roundTrip_data();
    void roundTrip();
    void everyFileIsAnother();
    void headerOpenedOnce();
    void refusals();
    void forms();
    void ageProgramOpensOurs_data();
    void ageProgramOpensOurs();
};

void tst_Age::vectors_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const nlohmann::json &vector : test::readVectors("transfer/age/vectors.json")) {
        QTest::newRow((vector.at("file").get<std::string>() + ": " + vector.at("name").get<std::string>()).c_str()) << QByteArray::fromStdString(vector.dump());
    }
}

void tst_Age::vectors()
{
    QFETCH(QByteArray, json);
    const nlohmann::json vector = nlohmann::json::parse(json.toStdString());
    std::string file = fileText(test::vectorPath("transfer/age/" + vector.at("file").get<std::string>()));
    QVERIFY(!file.empty());
    if (vector.contains("keep")) {
        QVERIFY(vector.at("keep").get<std::size_t>() < file.size());
        file.resize(vector.at("keep").get<std::size_t>());
    }
    if (vector.contains("flip")) {
        ++file.at(vector.at("flip").get<std::size_t>());
    }
    if (vector.contains("append")) {
        file += QByteArray::fromHex(QByteArray::fromStdString(vector.at("append").get<std::string>())).toStdString();
    }
    const auto passphrase = vector.at("passphrase").get<std::string>();
    const auto expected = vector.at("expect").get<std::string>();
    try {
        const std::string plain = decrypt(file, passphrase);
        QVERIFY2(expected == "plain", "opened, but it must not be");
        QVERIFY(plain == content(vector.at("size").get<std::size_t>()));
        QVERIFY(decrypt(file, passphrase, 7) == plain);   // however the bytes arrive
    } catch (const CryptoError &error) {
        QVERIFY2(expected != "plain" && std::string(error.what()).find(expected) != std::string::npos, error.what());
        QVERIFY(!error.advice().empty());
    }
}

void tst_Age::noByteOfADamagedPieceComesOut()
{
    std::string file = encrypt(content(3 * agePieceSize), "secret");
    file[file.size() - 2 * (agePieceSize + 16) + 5] ^= 1;   // in the second piece
    TextSource source(file);
    AgeReader reader(SecretBytes(std::string_view("secret")), source);
    std::string plain;
    std::array<std::byte, 999> buffer{};
    QVERIFY_THROWS_EXCEPTION(CryptoError, while (const std::size_t count = reader.read(buffer)) { plain += textOf(std::span(buffer).first(count)); });
    QVERIFY(plain == content(agePieceSize));
}

void tst_Age::roundTrip_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("most");
    for (const int size : {0, 1, 65535, 65536, 65537, 131072, 200000}) {
        for (const int most : {1000, 65536, 1 << 20}) {
            QTest::addRow("%d by %d", size, most) << size << most;
        }
    }
}

void tst_Age::roundTrip()
{
    QFETCH(int, size);
    QFETCH(int, most);
    const std::string plain = content(static_cast<std::size_t>(size));
    const std::string file = encrypt(plain, "Tür 鍵", static_cast<std::size_t>(most));
    const std::size_t pieces = std::max<std::size_t>(1, (plain.size() + agePieceSize - 1) / agePieceSize);
    QCOMPARE(file.size(), file.find('\n', file.find("\n--- ") + 1) + 1 + 16 + plain.size() + 16 * pieces);
    QVERIFY(decrypt(file, "Tür 鍵") == plain);
    QVERIFY_THROWS_EXCEPTION(CryptoError, decrypt(file, "Tur 鍵"));
}

void tst_Age::everyFileIsAnother()
{
    const std::string a = encrypt("the same", "secret");
    const std::string b = encrypt("the same", "secret");
    QCOMPARE(a.size(), b.size());
    QVERIFY(a.substr(30, 20) != b.substr(30, 20));            // salt
    QVERIFY(a.substr(a.size() - 24) != b.substr(b.size() - 24));   // content
}

void tst_Age::headerOpenedOnce()
{
    const std::string file = encrypt(content(70000), "secret");
    TextSource start(file);
    const AgeHeader header = openAgeHeader(start, SecretBytes(std::string_view("secret")));
    TextSource payload(file.substr(header.size));
    AgeReader reader(header.fileKey, payload);
    QVERIFY(all(reader) == content(70000));
}

void tst_Age::refusals()
{
    TextSink sink;
    QVERIFY_THROWS_EXCEPTION(ClientError, AgeWriter(SecretBytes(), sink));
    QVERIFY_THROWS_EXCEPTION(ClientError, AgeWriter(SecretBytes(std::string_view("x")), sink, 0));
    QVERIFY_THROWS_EXCEPTION(ClientError, AgeWriter(SecretBytes(std::string_view("x")), sink, 23));
    QVERIFY(sink.text.empty());
    // A lower bound than the file's factor.
    TextSource source(encrypt("x", "x", SIZE_MAX, 9));
    QVERIFY_THROWS_EXCEPTION(CryptoError, AgeReader(SecretBytes(std::string_view("x")), source, 8));
}

void tst_Age::forms()
{
    QCOMPARE(ageForm(bytesOf("age-encryption.org/v1\n")), AgeForm::Binary);
    QCOMPARE(ageForm(bytesOf("\r\n  -----BEGIN AGE ENCRYPTED FILE-----\n")), AgeForm::Armored);
    QCOMPARE(ageForm(bytesOf("record_key,body\n")), AgeForm::None);
    QCOMPARE(ageForm(bytesOf("")), AgeForm::None);
    // Carriage returns, as a mail program makes them.
    std::string armored = fileText(test::vectorPath("transfer/age/npm-armored.age"));
    for (std::size_t at = 0; (at = armored.find('\n', at)) != std::string::npos; at += 2) {
        armored.insert(at, "\r");
    }
    QVERIFY(decrypt(armored, "correct horse battery staple") == content(300));
}

void tst_Age::ageProgramOpensOurs_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("empty") << 0;
    QTest::newRow("a whole piece") << 65536;
    QTest::newRow("pieces") << 200'001;
}

void tst_Age::ageProgramOpensOurs()
{
#ifdef Q_OS_LINUX
    const QString program = QStandardPaths::findExecutable(QStringLiteral("age"));
    if (program.isEmpty()) {
        QFAIL("the age program is not installed; the tests need it: packaging/build-deps/install test installs it");
    }
    QFETCH(int, size);
    QTemporaryDir folder;
    const std::string file = encrypt(content(static_cast<std::size_t>(size)), "a pass phrase", 5000, 10);
    QFile encrypted(folder.filePath(QStringLiteral("ours.age")));
    QVERIFY(encrypted.open(QIODevice::WriteOnly));
    QCOMPARE(encrypted.write(QByteArray::fromStdString(file)), static_cast<qint64>(file.size()));
    encrypted.close();
    const QString plain = folder.filePath(QStringLiteral("plain"));
    test::TerminalProgram terminal;
    terminal.start(program, {QStringLiteral("-d"), QStringLiteral("-o"), plain, encrypted.fileName()});
    QVERIFY(terminal.sees("passphrase"));
    terminal.type("a pass phrase\n");
    QVERIFY2(terminal.exitCode() == 0, terminal.screen().constData());
    QVERIFY(fileText(plain.toStdString()) == content(static_cast<std::size_t>(size)));
#else
    QSKIP("needs a pseudo terminal");
#endif
}

QTEST_GUILESS_MAIN(tst_Age)
#include "tst_age.moc"
