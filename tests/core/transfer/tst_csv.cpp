// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// CSV by table: what RFC 4180 says, what is refused and in which line, and texts of any kind there and back.
#include "base/Error.h"
#include "transfer/Csv.h"

#include <QTest>

#include <algorithm>
#include <optional>
#include <random>
#include <string>
#include <vector>

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

struct Row {
    std::int64_t line = 0;
    std::vector<std::string> cells;   // quoted ones between « and »
};

std::vector<Row> rowsOf(const std::string &text, char separator = ',', std::size_t most = SIZE_MAX, std::size_t mostBytes = 1 << 20)
{
    TextSource source(text, most);
    TextInput input(source);
    CsvReader reader(input, separator, mostBytes);
    std::vector<Row> rows;
    while (reader.next()) {
        Row &row = rows.emplace_back(Row{reader.line(), {}});
        for (std::size_t i = 0; i < reader.size(); ++i) {
            const CsvCell cell = reader.cell(i);
            row.cells.push_back(cell.quoted ? "«" + std::string(cell.text) + "»" : std::string(cell.text));
        }
    }
    return rows;
}

std::string shown(const std::vector<Row> &rows)
{
    std::string text;
    for (const Row &row : rows) {
        text += std::to_string(row.line) + ":";
        for (const std::string &cell : row.cells) {
            text += " [" + cell + "]";
        }
        text += "\n";
    }
    return text;
}

} // namespace

class tst_Csv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void longRows();
    void writes_data();
    void writes();
    void separators();
    void anyTextThereAndBack();
};

void tst_Csv::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &text, const char *expected) { QTest::newRow(name) << text << QString::fromUtf8(expected); };
    row("nothing", "", "");
    row("one cell, no line end", "a", "1: [a]\n");
    row("cells", "a,b,c\r\n", "1: [a] [b] [c]\n");
    row("rows", "a,b\r\nc,d\r\n", "1: [a] [b]\n2: [c] [d]\n");
    row("line feeds alone", "a,b\nc,d", "1: [a] [b]\n2: [c] [d]\n");
    row("carriage returns alone", "a,b\rc,d\r", "1: [a] [b]\n2: [c] [d]\n");
    row("absent is not empty", ",\"\",\r\n", "1: [] [«»] []\n");
    row("last cell absent at the end", "a,", "1: [a] []\n");
    row("quoted", "\"a\",b", "1: [«a»] [b]\n");
    row("separator inside", "\"a,b\",c", "1: [«a,b»] [c]\n");
    row("quote inside", "\"a\"\"b\"\n", "1: [«a\"b»]\n");
    row("only quotes inside", "\"\"\"\"\"\"\n", "1: [«\"\"»]\n");
    row("lines inside", "\"a\nb\r\nc\",d\ne\n", "1: [«a\nb\r\nc»] [d]\n4: [e]\n");
    row("blanks are kept", " a , \"b\" \n", nullptr);   // a quote behind a blank: see refuses()
    row("empty lines are left out", "a\n\n\r\n\nb\n\n", "1: [a]\n5: [b]\n");
    row("a quoted empty line is a row", "a\n\"\"\n", "1: [a]\n2: [«»]\n");
    row("letters of all kinds", "ß,鍵\n😀,\"é\n\"\n", "1: [ß] [鍵]\n2: [😀] [«é\n»]\n");
    row("no formula is touched", "=1+1,-2,+3,@x\n", "1: [=1+1] [-2] [+3] [@x]\n");
}

void tst_Csv::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    if (expected.isNull()) {
        QVERIFY_THROWS_EXCEPTION(ClientError, rowsOf(text.toStdString()));
        return;
    }
    for (const std::size_t most : {SIZE_MAX, std::size_t{1}, std::size_t{3}}) {
        QCOMPARE(QString::fromStdString(shown(rowsOf(text.toStdString(), ',', most))), expected);
    }
    QCOMPARE(rowsOf(std::string("head\n\"a\0b\"", 10)).back().cells.front(), std::string("«a\0b»", 7));
}

void tst_Csv::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("never closed") << QByteArray("a,b\nc,\"d\ne,f\ng\n") << QByteArray("line 2: the quote that opens here is never closed");
    QTest::newRow("never closed, behind a long cell") << QByteArray("a\n\"x\ny\"\n\"") << QByteArray("line 4: the quote that opens here");
    QTest::newRow("text behind a quote") << QByteArray("a\nb\n\"c\"d,e\n") << QByteArray("line 3: there is text behind a closing quote; the quote opened in line 3");
    QTest::newRow("text behind a quote that opened before") << QByteArray("a\n\"b\nc\" d\n") << QByteArray("line 3: there is text behind a closing quote; the quote opened in line 2");
    QTest::newRow("quote in the middle") << QByteArray("a\nb \"c\" d\n") << QByteArray("line 2: a quote stands in the middle");
}

void tst_Csv::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, words);
    for (const std::size_t most : {SIZE_MAX, std::size_t{1}}) {
        try {
            static_cast<void>(rowsOf(text.toStdString(), ',', most));
            QFAIL("accepted");
        } catch (const ClientError &error) {
            QVERIFY2(QByteArray(error.what()).contains(words), error.what());
            QVERIFY(!error.advice().empty());
        }
    }
}

void tst_Csv::longRows()
{
    QCOMPARE(rowsOf("a\n" + std::string(1000, 'x') + "\n", ',', SIZE_MAX, 1000).size(), std::size_t{2});
    QVERIFY_THROWS_EXCEPTION(ClientError, rowsOf("a\n" + std::string(1001, 'x') + "\n", ',', SIZE_MAX, 1000));
    try {   // one broken quote swallows the rest of the file
        static_cast<void>(rowsOf("a\nb\n\"" + std::string(4'000'000, '\n'), ',', SIZE_MAX, 1 << 20));
        QFAIL("accepted");
    } catch (const ClientError &error) {
        QVERIFY2(std::string(error.what()).starts_with("line 3: the row that begins here has more than 1 MiB"), error.what());
        QVERIFY2(error.advice().find("opens in line 3") != std::string::npos, error.advice().c_str());
    }
}

void tst_Csv::writes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &expected) { QTest::newRow(name) << text << expected; };
    row("plain", "abc", "abc");
    row("blank inside", "a b", "a b");
    row("blank in front", " a", "\" a\"");
    row("blank behind", "a ", "\"a \"");
    row("separator", "a,b", "\"a,b\"");
    row("quote", "a\"b", "\"a\"\"b\"");
    row("line feed", "a\nb", "\"a\nb\"");
    row("carriage return", "a\r", "\"a\r\"");
    row("nul", QByteArray("a\0b", 3), QByteArray("\"a\0b\"", 5));
    row("formula", "=1+1", "=1+1");
}

void tst_Csv::writes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    SensitiveText out;
    appendCsvCell(out, text.toStdString(), CellForm::AsNeeded);
    QCOMPARE(QByteArray::fromStdString(std::string(out.view())), expected);
    SensitiveText empty;
    appendCsvCell(empty, "", CellForm::Quoted);
    QCOMPARE(std::string(empty.view()), std::string("\"\""));
}

void tst_Csv::separators()
{
    QCOMPARE(csvSeparator("a;b;c\n1,2;3;4"), ';');
    QCOMPARE(csvSeparator("a\tb\n"), '\t');
    QCOMPARE(csvSeparator("a,b\n"), ',');
    QCOMPARE(csvSeparator("alone\n"), ',');
    QCOMPARE(csvSeparator("\"a;b;c\",d\n"), ',');
    QCOMPARE(shown(rowsOf("a;\"b;c\";1,5\n", ';')), std::string("1: [a] [«b;c»] [1,5]\n"));
}

void tst_Csv::anyTextThereAndBack()
{
    std::mt19937 random(20261126);
    const std::vector<std::string> pieces{"a", "\"", ",", ";", "\n", "\r", "\r\n", " ", "", "é", "😀", std::string(1, '\0'), "\xEF\xBB\xBF"};
    for (int round = 0; round < 300; ++round) {
        std::vector<std::vector<std::optional<std::string>>> written(1 + random() % 5);
        SensitiveText out;
        for (auto &row : written) {
            row.resize(2 + random() % 3);
            bool first = true;
            for (auto &cell : row) {
                out.append(std::exchange(first, false) ? "" : ",");
                if (random() % 5 != 0) {
                    cell.emplace();
                    for (unsigned i = random() % 12; i > 0; --i) {
                        *cell += pieces[random() % pieces.size()];
                    }
                    appendCsvCell(out, *cell, cell->empty() ? CellForm::Quoted : CellForm::AsNeeded);
                }
            }
            out.append(csvLineEnd);
        }
        TextSource source("head\n" + std::string(out.view()), 1 + random() % 50);
        TextInput input(source);
        CsvReader reader(input, ',', 1 << 20);
        QVERIFY(reader.next());
        for (const auto &row : written) {
            QVERIFY(reader.next());
            QCOMPARE(reader.size(), row.size());
            for (std::size_t i = 0; i < row.size(); ++i) {
                const CsvCell cell = reader.cell(i);
                QVERIFY(row[i] ? cell.text == *row[i] && (!row[i]->empty() || cell.quoted) : cell.text.empty() && !cell.quoted);
            }
        }
        QVERIFY(!reader.next());
    }
}

QTEST_GUILESS_MAIN(tst_Csv)
#include "tst_csv.moc"
