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
    void damagedTextForm_data();
    void damagedTextForm();
    void blanksAroundTheTextForm();
    void damagedHeader_data();
    void damagedHeader();
    void nothingAsked();
    void writtenAfterTheEnd();
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

void tst_Age::damagedTextForm_data()
{
    QTest::addColumn<QByteArray>("file");
    const std::string armored = fileText(test::vectorPath("transfer/age/npm-armored.age"));
    const std::size_t first = armored.find('\n') + 1;    // of the lines of base64
    const std::size_t last = armored.rfind("-----END");
    const auto row = [](const char *name, const std::string &file) { QTest::newRow(name) << QByteArray::fromStdString(file); };
    row("another beginning", "-----BEGIN AGE ENCRYPTED FILE----- \n" + armored.substr(first));
    row("a line that never ends", armored.substr(0, first) + std::string(5000, 'A'));
    row("a line of 68 characters", armored.substr(0, first) + armored.substr(first, 64) + armored.substr(first + 65, 4) + armored.substr(first + 64));
    row("an empty line", armored.substr(0, first + 65) + '\n' + armored.substr(first + 65));
    row("a line behind a short one", armored.substr(0, first) + armored.substr(first, 32) + '\n' + armored.substr(first + 32));
    row("a line behind a padded one", armored.substr(0, first) + armored.substr(first, 63) + "=\n" + armored.substr(first + 65));
    row("no base64", armored.substr(0, first) + '*' + armored.substr(first + 1));
    row("text behind the end", armored + "more\n");
    row("no end", armored.substr(0, last));
}

void tst_Age::damagedTextForm()
{
    QFETCH(QByteArray, file);
    QVERIFY_THROWS_EXCEPTION(CryptoError, decrypt(file.toStdString(), "correct horse battery staple"));
}

void tst_Age::blanksAroundTheTextForm()
{
    const std::string armored = fileText(test::vectorPath("transfer/age/npm-armored.age"));
    QVERIFY(decrypt("\n \t\r\n\n  " + armored + "\n  \n\r\n", "correct horse battery staple") == content(300));
    TextSource blanks(" \n\n");
    AgeArmorReader reader(blanks);
    QVERIFY_THROWS_EXCEPTION(CryptoError, (void)all(reader));
}

void tst_Age::damagedHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    const std::string mac(43, 'A');
    const auto row = [](const char *name, const std::string &lines) { QTest::newRow(name) << QByteArray::fromStdString("age-encryption.org/v1\n" + lines); };
    const std::string stanza = "-> scrypt AAAAAAAAAAAAAAAAAAAAAA 8\n" + std::string(43, 'A') + "\n";
    row("no way in", "--- " + mac + '\n');
    row("two blanks in a stanza", "-> scrypt  8\nAAAA\n--- " + mac + '\n');
    row("a blank at a stanza's end", "-> scrypt AAAAAAAAAAAAAAAAAAAAAA \nAAAA\n--- " + mac + '\n');
    row("a control character in a stanza", "-> scrypt A\x01 8\nAAAA\n--- " + mac + '\n');
    row("a letter outside ASCII in a stanza", "-> scrypt A\xC3\xA4 8\nAAAA\n--- " + mac + '\n');
    row("a stanza's line of 65 characters", "-> scrypt AAAAAAAAAAAAAAAAAAAAAA 8\n" + std::string(65, 'A') + "\nAAAA\n--- " + mac + '\n');
    row("padding in a stanza", "-> scrypt AAAAAAAAAAAAAAAAAAAAAA 8\nAAA=\n--- " + mac + '\n');
    row("padding in the salt", "-> scrypt AAAAAAAAAAAAAAAAAAAAAA== 8\n" + std::string(43, 'A') + "\n--- " + mac + '\n');
    row("a work factor that is none", "-> scrypt AAAAAAAAAAAAAAAAAAAAAA :\n" + std::string(43, 'A') + "\n--- " + mac + '\n');
    row("a short checksum", stanza + "--- AAAA\n");
    row("padding in the checksum", stanza + "--- " + mac + "=\n");
    row("a line from nowhere", stanza + "hello\n");
    row("a header without an end", std::string(1000, 'x'));
    row("a header of 70 kB", "-> " + std::string(70'000, 'x') + '\n' + stanza + "--- " + mac + '\n');
}

void tst_Age::damagedHeader()
{
    QFETCH(QByteArray, header);
    TextSource source(header.toStdString() + std::string(32, 'x'));
    QVERIFY_THROWS_EXCEPTION(CryptoError, (void)openAgeHeader(source, SecretBytes(std::string_view("secret"))));
}

void tst_Age::nothingAsked()
{
    TextSource source(encrypt("a", "secret"));
    AgeReader reader(SecretBytes(std::string_view("secret")), source);
    QCOMPARE(reader.read({}), std::size_t{0});
    QVERIFY(all(reader) == "a");
    QCOMPARE(reader.read({}), std::size_t{0});
    TextSource text(fileText(test::vectorPath("transfer/age/npm-armored.age")));
    AgeArmorReader armor(text);
    QCOMPARE(armor.read({}), std::size_t{0});
    QVERIFY(!all(armor).empty());
}

void tst_Age::writtenAfterTheEnd()
{
    TextSink sink;
    AgeWriter writer(SecretBytes(std::string_view("secret")), sink, 8);
    writer.write(bytesOf("a"));
    writer.finish();
    const std::string file = sink.text;
    writer.finish();   // once is enough
    QVERIFY_THROWS_EXCEPTION(CryptoError, writer.write(bytesOf("b")));
    QVERIFY(sink.text == file);
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
