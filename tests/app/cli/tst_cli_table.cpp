// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/Table.h"

#include <QTest>

#include <string>

using namespace strongroom::cli;

class tst_CliTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printable_data();
    void printable();
    void linesKeepTheirEnds();
    void widths_data();
    void widths();
    void shortens();
    void columnsAlign();
};

void tst_CliTable::printable_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("plain") << QByteArrayLiteral("abc") << QByteArrayLiteral("abc");
    QTest::newRow("scripts") << QByteArray("h\xC3\xA4 \xE6\x97\xA5 \xF0\x9F\x98\x80") << QByteArray("h\xC3\xA4 \xE6\x97\xA5 \xF0\x9F\x98\x80");
    QTest::newRow("terminal escape") << QByteArrayLiteral("\x1b[31mred") << QByteArray("\xE2\x90\x9B[31mred");
    QTest::newRow("line end, tab, NUL") << QByteArray("a\nb\tc\0d", 7) << QByteArray("a\xE2\x90\x8A" "b\xE2\x90\x89" "c\xE2\x90\x80" "d");
    QTest::newRow("delete") << QByteArrayLiteral("\x7f") << QByteArray("\xE2\x90\xA1");
    QTest::newRow("C1 control") << QByteArray("\xC2\x9B" "2J") << QByteArray("\xEF\xBF\xBD" "2J");
    QTest::newRow("lone surrogate") << QByteArray("\xED\xA0\x80") << QByteArray("\xEF\xBF\xBD");
    QTest::newRow("not UTF-8") << QByteArray("\xFF") << QByteArray("\xEF\xBF\xBD");
    QTest::newRow("direction override") << QByteArray("a\xE2\x80\xAE" "b") << QByteArray("a\xEF\xBF\xBD" "b");
}

void tst_CliTable::printable()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shown);
    QCOMPARE(QByteArray::fromStdString(strongroom::cli::printable(text.toStdString())), shown);
}

void tst_CliTable::linesKeepTheirEnds()
{
    QCOMPARE(printableLines("a\n\tb\x1b\r"), std::string("a\n\tb\xE2\x90\x9B\xE2\x90\x8D"));
}

void tst_CliTable::widths_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("cells");
    QTest::newRow("ascii") << QByteArrayLiteral("abc") << 3;
    QTest::newRow("cyrillic") << QByteArray("\xD0\xB0\xD0\xB1") << 2;
    QTest::newRow("han") << QByteArray("\xE6\x97\xA5\xE6\x9C\xAC") << 4;
    QTest::newRow("hangul") << QByteArray("\xED\x95\x9C") << 2;
    QTest::newRow("emoji") << QByteArray("\xF0\x9F\x98\x80") << 2;
    QTest::newRow("combining accent") << QByteArray("e\xCC\x81") << 1;
    QTest::newRow("zero width joiner") << QByteArray("a\xE2\x80\x8D" "b") << 2;
    QTest::newRow("empty") << QByteArray() << 0;
}

void tst_CliTable::widths()
{
    QFETCH(QByteArray, text);
    QFETCH(int, cells);
    QCOMPARE(displayWidth(text.toStdString()), static_cast<std::size_t>(cells));
}

void tst_CliTable::shortens()
{
    QCOMPARE(shortened("abcdef", 6), std::string("abcdef"));
    QCOMPARE(shortened("abcdefg", 6), std::string("abcde\xE2\x80\xA6"));
    // A wide character does not fit into one cell.
    QCOMPARE(shortened("\xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E", 4), std::string("\xE6\x97\xA5\xE2\x80\xA6"));
}

void tst_CliTable::columnsAlign()
{
    Table table({{"name"}, {"n", Table::Align::Right}, {"note", Table::Align::Left, 5}});
    QVERIFY(table.empty());
    table.addRow({"\xE6\x97\xA5\xE6\x9C\xAC", "7", "long note"});
    table.addRow({"ab", "12345", ""});
    QCOMPARE(table.text(), std::string("name      n  note\n"
                                       "\xE6\x97\xA5\xE6\x9C\xAC      7  long\xE2\x80\xA6\n"
                                       "ab    12345\n"));
}

QTEST_APPLESS_MAIN(tst_CliTable)
#include "tst_cli_table.moc"
