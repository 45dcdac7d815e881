// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// Encodings: what is read, and where what is not read stands.
#include "base/Error.h"
#include "transfer/TextInput.h"

#include <QStringEncoder>
#include <QTest>

#include <algorithm>
#include <string>

using namespace strongroom;
using namespace strongroom::transfer;

namespace {

class TextSource final : public ByteSource {
public:
    TextSource(std::string text, std::size_t most) : m_text(std::move(text)), m_most(most) {}
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

std::string all(const std::string &bytes, TextEncoding expected, std::size_t most)
{
    TextSource source(bytes, most);
    TextInput input(source);
    if (input.encoding() != expected) {
        return "another encoding";
    }
    std::string text;
    for (std::string_view piece = input.piece(); !piece.empty(); piece = input.piece()) {
        const std::size_t taken = std::max<std::size_t>(1, piece.size() / 2);   // not all at once
        text += piece.substr(0, taken);
        input.consume(taken);
    }
    return text;
}

const QString sample = QStringLiteral("name,ß\n\"鍵 😀\"\r\nplain ascii that is long enough for eight bytes at once, é\n");

} // namespace

class tst_TextInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data();
    void encodings();
    void refuses_data();
    void refuses();
    void largerThanAPiece();
};

void tst_TextInput::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    QTest::newRow("UTF-8") << sample.toUtf8() << int(TextEncoding::Utf8);
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + sample.toUtf8() << int(TextEncoding::Utf8WithMark);
    QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16, little") << QByteArray(little(sample)) << int(TextEncoding::Utf16Little);
    QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16, big") << QByteArray(big(sample)) << int(TextEncoding::Utf16Big);
}

void tst_TextInput::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    for (const std::size_t most : {SIZE_MAX, std::size_t{1}, std::size_t{5}}) {
        QCOMPARE(QString::fromStdString(all(bytes.toStdString(), static_cast<TextEncoding>(encoding), most)), sample);
    }
}

void tst_TextInput::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QByteArray &bytes, const char *words) { QTest::newRow(name) << bytes << QByteArray(words); };
    row("Latin-1", "name\nM\xFCller\n", "line 2, byte 2: 0xFC is not UTF-8");
    row("two encodings", "M\xC3\xBCller\nok\nand M\xFCller\n", "line 3, byte 6: 0xFC is not UTF-8; the file mixes encodings");
    row("overlong", "a\xC0\xAF", "line 1, byte 2: 0xC0");
    row("surrogate", "a\n\xED\xA0\x80z", "line 2, byte 1: 0xED");
    row("beyond Unicode", "\xF4\x90\x80\x80", "line 1, byte 1: 0xF4");
    row("a character begun and left", "\xE4\xB8 x", "line 1, byte 1: 0xE4");
    row("cut off", "abc\n\xE4\xB8", "line 2, byte 1: the file ends in the middle of a character");
    row("UTF-16 without a mark", QByteArray("a\0b\0c\0", 6), "UTF-16 without a byte order mark");
    row("UTF-32", QByteArray("\xFF\xFE\0\0a\0\0\0", 8), "UTF-32");
    row("UTF-16 with half of a pair", QByteArray("\xFF\xFE\n\0\x3D\xD8x\0", 8), "line 2: the UTF-16 text is damaged");
    row("UTF-16 cut off", QByteArray("\xFF\xFE" "a\0b", 5), "line 1: the UTF-16 text is damaged");
}

void tst_TextInput::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, words);
    for (const std::size_t most : {SIZE_MAX, std::size_t{1}}) {
        try {
            TextSource source(bytes.toStdString(), most);
            TextInput input(source);
            for (std::string_view piece = input.piece(); !piece.empty(); piece = input.piece()) {
                input.consume(piece.size());
            }
            QFAIL("accepted");
        } catch (const ClientError &error) {
            QVERIFY2(QByteArray(error.what()).contains(words), error.what());
            QVERIFY(!error.advice().empty());
        }
    }
}

void tst_TextInput::largerThanAPiece()
{
    std::string text;
    for (int line = 0; line < 20'000; ++line) {
        text += "line " + std::to_string(line) + " é鍵😀\n";
    }
    QVERIFY(all(text, TextEncoding::Utf8, 7777) == text);
    text += "\xFF";
    try {
        static_cast<void>(all(text, TextEncoding::Utf8, 7777));
        QFAIL("accepted");
    } catch (const ClientError &error) {
        QVERIFY2(std::string(error.what()).starts_with("line 20001, byte 1: 0xFF"), error.what());
    }
}

QTEST_GUILESS_MAIN(tst_TextInput)
#include "tst_text_input.moc"
