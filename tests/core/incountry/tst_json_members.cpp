// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/JsonMembers.h"

#include "base/Error.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::incountry;

namespace {

QString text(const SensitiveText &value) { return QString::fromUtf8(value.view().data(), qsizetype(value.view().size())); }

} // namespace

class tst_JsonMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void set_data();
    void set();
    void remove_data();
    void remove();
    void refusals();
    void readsTheLast();
    void places();
    void strings();
};

void tst_JsonMembers::set_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *object, const char *name, const char *value, const char *expected) {
        QTest::addRow("%s %s", object, name) << QString::fromUtf8(object) << QString::fromUtf8(name) << QString::fromUtf8(value) << QString::fromUtf8(expected);
    };
    row("{}", "a", "1", "{\"a\": 1}");
    row("  { }\n", "a", "[1, 2]", "  {\"a\": [1, 2]}\n");
    row("{\"a\":1}", "a", "2", "{\"a\":2}");
    row("{\"a\":1}", "b", " 2 ", "{\"a\":1,\"b\":2}");
    row("{\"a\": 1}", "b", "2", "{\"a\": 1, \"b\": 2}");
    row("{\"a\":1, \"b\":2}", "c", "3", "{\"a\":1, \"b\":2, \"c\":3}");
    row("{\n  \"a\": 1\n}", "b", "{}", "{\n  \"a\": 1,\n  \"b\": {}\n}");
    // Numbers, escapes and blanks of the others are nobody's business.
    row("{\"n\":1.50,\"big\":12345678901234567890123,\"e\":\"\\u0410\\/\",  \"x\" : 0}", "x", "1e2", "{\"n\":1.50,\"big\":12345678901234567890123,\"e\":\"\\u0410\\/\",  \"x\" : 1e2}");
    row("{\"a\":1,\"a\":2}", "a", "3", "{\"a\":1,\"a\":3}");
    row("{\"in\":{\"a\":1}}", "a", "2", "{\"in\":{\"a\":1},\"a\":2}");
    row("{\"\\u0061\":1}", "a", "2", "{\"\\u0061\":2}");
    row("{\"t\":\"} \\\" , {\"}", "b", "null", "{\"t\":\"} \\\" , {\",\"b\":null}");
    row("{\"a\":1}", "\"\n", "2", "{\"a\":1,\"\\\"\\n\":2}");
}

void tst_JsonMembers::set()
{
    QFETCH(QString, object);
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    QCOMPARE(text(setJsonMember(object.toStdString(), name.toStdString(), value.toStdString())), expected);
}

void tst_JsonMembers::remove_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *object, const char *name, const char *expected) {
        QTest::addRow("%s %s", object, name) << QString::fromUtf8(object) << QString::fromUtf8(name) << QString::fromUtf8(expected);
    };
    row("{\"a\":1}", "a", "{}");
    row("{ \"a\":1 }", "a", "{}");
    row("{\"a\":1, \"b\":2, \"c\":3}", "a", "{\"b\":2, \"c\":3}");
    row("{\"a\":1, \"b\":2, \"c\":3}", "b", "{\"a\":1, \"c\":3}");
    row("{\"a\":1, \"b\":2, \"c\":3}", "c", "{\"a\":1, \"b\":2}");
    row("{\n  \"a\": 1,\n  \"b\": 2\n}", "b", "{\n  \"a\": 1\n}");
    row("{\"a\":1,\"b\":1.50,\"a\":2}", "a", "{\"b\":1.50}");
    row("{\"a\":1}", "b", "{\"a\":1}");
    row("{\"in\":{\"a\":1}}", "a", "{\"in\":{\"a\":1}}");
}

void tst_JsonMembers::remove()
{
    QFETCH(QString, object);
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(text(removeJsonMember(object.toStdString(), name.toStdString())), expected);
}

void tst_JsonMembers::refusals()
{
    for (const char *object : {"", "[]", "1", "\"a\"", "{\"a\":}", "{\"a\":1} x"}) {
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(setJsonMember(object, "a", "1")));
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(removeJsonMember(object, "a")));
        QVERIFY(!jsonMember(object, "a") && !jsonMembers(object) && !isJsonObject(object));
    }
    for (const char *value : {"", "text", "01", "{", "1,2"}) {
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(setJsonMember("{}", "a", value)));
    }
}

void tst_JsonMembers::readsTheLast()
{
    QCOMPARE(text(*jsonMember("{\"a\":1,\"b\":2,\"a\": 1.50 }", "a")), QStringLiteral("1.50"));
    QVERIFY(!jsonMember("{\"a\":1}", "A"));
}

void tst_JsonMembers::places()
{
    const std::string object = "\xEF\xBB\xBF{ \"a\" : [1, {\"x\": 2}],\n\"b\":\"\\\"\" }";
    const auto members = jsonMembers(object);
    QVERIFY(members && members->size() == 2);
    QCOMPARE(members->at(0).nameAt, object.find("\"a\""));
    QCOMPARE(members->at(0).valueAt, object.find('['));
    QCOMPARE(members->at(0).valueEnd, object.find(']') + 1);
    QCOMPARE(members->at(1).nameAt, object.find("\"b\""));
    QCOMPARE(members->at(1).valueEnd, object.rfind('"') + 1);
}

void tst_JsonMembers::strings()
{
    QCOMPARE(text(jsonString("a\"\\\n\x01")), QStringLiteral("\"a\\\"\\\\\\n\\u0001\""));
    QCOMPARE(text(jsonString("\xED\xA0\x80")), QStringLiteral("\"\\ud800\""));   // a lone surrogate
}

QTEST_GUILESS_MAIN(tst_JsonMembers)
#include "tst_json_members.moc"
