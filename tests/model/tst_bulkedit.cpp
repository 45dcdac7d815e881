// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Operations on several records: what each becomes, why it is refused, and the table that shows it before anything is staged.

#include "bulk/BulkPreview.h"
#include "support/FakeRecordStore.h"

#include "base/Text.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;
using namespace strongroom::model;
using namespace strongroom::incountry;
using namespace Qt::Literals::StringLiterals;
using test::FakeRecordStore;

Q_DECLARE_METATYPE(strongroom::model::BulkOperation)
Q_DECLARE_METATYPE(std::vector<strongroom::model::BulkOperation>)

namespace {

Record customer()
{
    Record record;
    record.value(TextMember::RecordKey) = "user_1";
    record.value(TextMember::Key1) = "english and English";
    record.value(TextMember::Key2) = std::string(64, 'c');
    record.hashed.set(std::size_t(TextMember::Key2));
    record.value(RangeMember::RangeKey1) = 7;
    record.value(RangeMember::RangeKey2) = std::numeric_limits<std::int64_t>::max();
    record.body = SensitiveText(std::string_view("{\"name\":\"Anna\",\"n\":1.50,\"big\":12345678901234567890123}"));
    record.precommitBody = SensitiveText(std::string_view("words"));
    record.unknownMembers["later"] = "{\"x\":1}";
    return record;
}

BulkOperation set(const QString &member, const QString &value) { return {BulkAction::Set, member, value, {}, LetterCase::Exact}; }
BulkOperation clear(const QString &member) { return {BulkAction::Clear, member, {}, {}, LetterCase::Exact}; }
BulkOperation replace(const QString &member, const QString &find, const QString &with, LetterCase letters = LetterCase::Exact) { return {BulkAction::Replace, member, with, find, letters}; }
BulkOperation add(const QString &member, const QString &value) { return {BulkAction::Add, member, value, {}, LetterCase::Exact}; }
BulkOperation setBody(const QString &name, const QString &json) { return {BulkAction::SetBodyMember, name, json, {}, LetterCase::Exact}; }
BulkOperation removeBody(const QString &name) { return {BulkAction::RemoveBodyMember, name, {}, {}, LetterCase::Exact}; }

// "key1: english -> deutsch; body.n: 1.50 -> none"
QString told(const BulkOutcome &outcome)
{
    QStringList parts;
    for (const BulkDifference &difference : outcome.differences) {
        parts << u"%1: %2 -> %3"_s.arg(difference.member, difference.from.value_or(u"none"_s), difference.to.value_or(u"none"_s));
    }
    return parts.join(u"; "_s);
}

SharedRow shared(RecordRow row) { return std::make_shared<const RecordRow>(std::move(row)); }

} // namespace

class tst_BulkEdit : public QObject
{
    Q_OBJECT

private:
    QThreadPool m_pool;

private Q_SLOTS:
    void operations_data();
    void operations();
    void refusals_data();
    void refusals();
    void theRestOfTheRecordStays();
    void whatCannotBeEditedIsRefused();
    void clearKeysInTheClear();
    void problems_data();
    void problems();
    void jsonValueBodies();
    void sentences();
    void preview();
    void manyRecords();
    void cancelling();
};

void tst_BulkEdit::operations_data()
{
    QTest::addColumn<std::vector<BulkOperation>>("operations");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, std::vector<BulkOperation> operations, const QString &expected) { QTest::newRow(name) << std::move(operations) << expected; };
    row("set", {set(u"key1"_s, u"deutsch"_s)}, u"key1: english and English -> deutsch"_s);
    row("set what was not there", {set(u"key3"_s, u"x"_s)}, u"key3: none -> x"_s);
    row("set empty", {set(u"key1"_s, QString())}, u"key1: english and English -> "_s);
    row("set over a hash", {set(u"key2"_s, u"x"_s)}, u"key2: %1 -> x"_s.arg(QString(64, u'c')));
    row("set what it is", {set(u"key1"_s, u"english and English"_s)}, QString());
    row("set a range", {set(u"range_key1"_s, u" -42 "_s)}, u"range_key1: 7 -> -42"_s);
    row("set a date", {set(u"expires_at"_s, u"2030-01-02T03:04:05Z"_s)}, u"expires_at: none -> 2030-01-02T03:04:05.000Z"_s);
    row("set the body", {set(u"body"_s, u"text"_s)}, u"body: {\"name\":\"Anna\",\"n\":1.50,\"big\":12345678901234567890123} -> text"_s);
    row("clear", {clear(u"key1"_s)}, u"key1: english and English -> none"_s);
    row("clear a hash", {clear(u"key2"_s)}, u"key2: %1 -> none"_s.arg(QString(64, u'c')));
    row("clear a range", {clear(u"range_key1"_s)}, u"range_key1: 7 -> none"_s);
    row("clear what is not there", {clear(u"key9"_s)}, QString());
    row("clear a body", {clear(u"precommit_body"_s)}, u"precommit_body: words -> none"_s);
    row("replace", {replace(u"key1"_s, u"english"_s, u"deutsch"_s)}, u"key1: english and English -> deutsch and English"_s);
    row("replace any case", {replace(u"key1"_s, u"english"_s, u"de"_s, LetterCase::Any)}, u"key1: english and English -> de and de"_s);
    row("replace nothing", {replace(u"key1"_s, u"polski"_s, u"x"_s)}, QString());
    row("replace in the body", {replace(u"body"_s, u"Anna"_s, u"Eva"_s)},
        u"body: {\"name\":\"Anna\",\"n\":1.50,\"big\":12345678901234567890123} -> {\"name\":\"Eva\",\"n\":1.50,\"big\":12345678901234567890123}"_s);
    row("add", {add(u"range_key1"_s, u"5"_s)}, u"range_key1: 7 -> 12"_s);
    row("take away", {add(u"range_key1"_s, u"-9223372036854775808"_s)}, u"range_key1: 7 -> -9223372036854775801"_s);
    row("add to nothing", {add(u"range_key9"_s, u"5"_s)}, QString());
    row("set a body member", {setBody(u"name"_s, u"\"Eva\""_s)}, u"body.name: \"Anna\" -> \"Eva\""_s);
    row("set a new body member", {setBody(u"tags"_s, u"[1.50, 2]"_s)}, u"body.tags: none -> [1.50, 2]"_s);
    row("set a number exactly", {setBody(u"n"_s, u"1.5000"_s)}, u"body.n: 1.50 -> 1.5000"_s);
    row("set a body member to what it is", {setBody(u"n"_s, u"1.50"_s)}, QString());
    row("remove a body member", {removeBody(u"n"_s)}, u"body.n: 1.50 -> none"_s);
    row("remove what is not there", {removeBody(u"x"_s)}, QString());
    row("several", {set(u"key1"_s, u"a"_s), add(u"range_key1"_s, u"1"_s), add(u"range_key1"_s, u"1"_s), setBody(u"x"_s, u"1"_s), removeBody(u"name"_s)},
        u"key1: english and English -> a; range_key1: 7 -> 9; body.x: none -> 1; body.name: \"Anna\" -> none"_s);
    row("there and back", {set(u"key1"_s, u"a"_s), set(u"key1"_s, u"english and English"_s)}, QString());
}

void tst_BulkEdit::operations()
{
    QFETCH(std::vector<BulkOperation>, operations);
    QFETCH(QString, expected);
    const BulkOutcome outcome = applyBulk(customer(), operations, SearchKeyStorage::Hashed);
    QCOMPARE(told(outcome), expected);
    QCOMPARE(outcome.kind, expected.isEmpty() ? BulkOutcome::Kind::Unaffected : BulkOutcome::Kind::Changed);
    QCOMPARE(outcome.after.has_value(), !expected.isEmpty());
    QCOMPARE(outcome.reason.isEmpty(), !expected.isEmpty());
    for (const BulkOperation &operation : operations) {
        QCOMPARE(problemOf(operation, SearchKeyStorage::Hashed), QString());
    }
}

void tst_BulkEdit::refusals_data()
{
    QTest::addColumn<std::vector<BulkOperation>>("operations");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, std::vector<BulkOperation> operations, const QString &reason) { QTest::newRow(name) << std::move(operations) << reason; };
    row("too large", {add(u"range_key2"_s, u"1"_s)}, u"beyond a whole number of 64 bits"_s);
    row("look into a hash", {replace(u"key2"_s, u"c"_s, u"d"_s)}, u"known by its hash only"_s);
    row("one of two", {set(u"key1"_s, u"x"_s), add(u"range_key2"_s, u"1"_s)}, u"beyond a whole number"_s);
    row("half a character", {replace(u"key1"_s, u"english"_s, QString(QChar(0xd83d)))}, u"half of a character"_s);
    row("the body breaks", {replace(u"body"_s, u"{"_s, u"<"_s)}, u"no longer be JSON"_s);
    row("no object", {set(u"body"_s, u"text"_s), setBody(u"a"_s, u"1"_s)}, u"not a JSON object"_s);
    row("no body", {clear(u"body"_s), setBody(u"a"_s, u"1"_s)}, u"no body"_s);
}

void tst_BulkEdit::refusals()
{
    QFETCH(std::vector<BulkOperation>, operations);
    QFETCH(QString, reason);
    const BulkOutcome outcome = applyBulk(customer(), operations, SearchKeyStorage::Hashed);
    QCOMPARE(outcome.kind, BulkOutcome::Kind::Refused);
    QVERIFY2(outcome.reason.contains(reason), qPrintable(outcome.reason));
    QVERIFY(!outcome.after && outcome.differences.empty());   // nothing by halves
}

void tst_BulkEdit::theRestOfTheRecordStays()
{
    const BulkOutcome outcome = applyBulk(customer(), {setBody(u"n"_s, u"2"_s)}, SearchKeyStorage::Hashed);
    QVERIFY(outcome.after);
    QCOMPARE(std::string(outcome.after->body->view()), std::string("{\"name\":\"Anna\",\"n\":2,\"big\":12345678901234567890123}"));
    QVERIFY(outcome.after->text == customer().text && outcome.after->hashed == customer().hashed && outcome.after->range == customer().range);
    QVERIFY(outcome.after->unknownMembers == customer().unknownMembers);
    // A hash that is overwritten is a hash no more.
    const BulkOutcome over = applyBulk(customer(), {set(u"key2"_s, u"x"_s)}, SearchKeyStorage::Hashed);
    QVERIFY(over.after && !over.after->isHashed(TextMember::Key2) && over.differences.front().fromIsHash);
}

void tst_BulkEdit::whatCannotBeEditedIsRefused()
{
    const BulkOutcome unreadable = applyBulk(FakeRecordStore::makeUnreadable(1), {set(u"key1"_s, u"x"_s)}, SearchKeyStorage::Hashed);
    QCOMPARE(unreadable.kind, BulkOutcome::Kind::Refused);
    QVERIFY(unreadable.reason.contains(u"cannot be opened"_s));
    Record legacy = customer();
    legacy.hashed.set(std::size_t(TextMember::RecordKey));
    const BulkOutcome hashed = applyBulk(legacy, {set(u"key1"_s, u"x"_s)}, SearchKeyStorage::Hashed);
    QCOMPARE(hashed.kind, BulkOutcome::Kind::Refused);
    QVERIFY(hashed.reason.contains(u"hash only"_s));
}

void tst_BulkEdit::clearKeysInTheClear()
{
    Record record = customer();
    record.value(TextMember::Key1) = std::string(250, 'x');
    const std::vector<BulkOperation> seven{replace(u"key1"_s, QString(250, u'x'), QString(257, u'y'))};
    QCOMPARE(applyBulk(record, seven, SearchKeyStorage::Hashed).kind, BulkOutcome::Kind::Changed);
    const BulkOutcome outcome = applyBulk(record, seven, SearchKeyStorage::Plain);
    QCOMPARE(outcome.kind, BulkOutcome::Kind::Refused);
    QVERIFY2(outcome.reason.contains(u"257"_s) && outcome.reason.contains(u"256"_s), qPrintable(outcome.reason));
}

void tst_BulkEdit::problems_data()
{
    QTest::addColumn<BulkOperation>("operation");
    QTest::newRow("no member") << set(QString(), u"x"_s);
    QTest::newRow("record key") << set(u"record_key"_s, u"x"_s);
    QTest::newRow("unknown member") << set(u"key21"_s, u"x"_s);
    QTest::newRow("service member") << set(u"created_at"_s, u"2030-01-02T03:04:05Z"_s);
    QTest::newRow("no number") << set(u"range_key1"_s, u"seven"_s);
    QTest::newRow("no number at all") << set(u"range_key1"_s, QString());
    QTest::newRow("too large") << add(u"range_key1"_s, u"9223372036854775808"_s);
    QTest::newRow("add nothing") << add(u"range_key1"_s, QString());
    QTest::newRow("add to text") << add(u"key1"_s, u"1"_s);
    QTest::newRow("no date") << set(u"expires_at"_s, u"tomorrow"_s);
    QTest::newRow("look for nothing") << replace(u"key1"_s, QString(), u"x"_s);
    QTest::newRow("look in a range") << replace(u"range_key1"_s, u"1"_s, u"2"_s);
    QTest::newRow("no JSON") << setBody(u"a"_s, u"words"_s);
    QTest::newRow("no value") << setBody(u"a"_s, QString());
    QTest::newRow("no name") << setBody(QString(), u"1"_s);
    QTest::newRow("half a character") << setBody(u"a"_s, u"\""_s + QChar(0xd83d) + u'"');
}

void tst_BulkEdit::problems()
{
    QFETCH(BulkOperation, operation);
    QVERIFY(!problemOf(operation, SearchKeyStorage::Hashed).isEmpty());
}

void tst_BulkEdit::jsonValueBodies()
{
    Record record = customer();
    record.body = SensitiveText(std::string_view("{\"a\":1}"));
    record.bodyIsJsonValue = true;
    QVERIFY(applyBulk(record, {setBody(u"a"_s, u"2"_s)}, SearchKeyStorage::Hashed).after->bodyIsJsonValue);
    QVERIFY(!applyBulk(record, {set(u"body"_s, u"words"_s)}, SearchKeyStorage::Hashed).after->bodyIsJsonValue);
    QVERIFY(applyBulk(record, {set(u"body"_s, u"[2]"_s)}, SearchKeyStorage::Hashed).after->bodyIsJsonValue);
}

void tst_BulkEdit::sentences()
{
    QCOMPARE(sentenceOf(set(u"key1"_s, u"x"_s)), u"Set key1 to “x”"_s);
    QCOMPARE(sentenceOf(add(u"range_key1"_s, u"5"_s)), u"Add 5 to range_key1"_s);
    QCOMPARE(sentenceOf(replace(u"key1"_s, u"a"_s, u"b"_s)), u"In key1 replace “a” with “b”"_s);
}

void tst_BulkEdit::preview()
{
    Record second = customer();
    second.value(TextMember::RecordKey) = "user_2";
    second.value(RangeMember::RangeKey1).reset();
    second.value(TextMember::Key1) = "x";
    BulkPreview preview(&m_pool);
    const QAbstractItemModelTester tester(&preview, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy ready(&preview, &BulkPreview::ready);
    preview.start({{shared(FakeRecordStore::makeUnreadable(1)), Country("de"), nullptr}, {shared(second), Country("fr"), nullptr}, {shared(customer()), Country("de"), nullptr}},
                  {set(u"key1"_s, u"x"_s), add(u"range_key1"_s, u"1"_s)}, SearchKeyStorage::Hashed);
    QVERIFY(preview.isRunning());
    QCOMPARE(preview.rowCount(), 0);
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(preview.counts() == (BulkPreview::Counts{3, 1, 2, 1, 1}));
    QCOMPARE(preview.rowCount(), 4);
    const auto cell = [&](int row, int column) { return preview.index(row, column).data().toString(); };
    QCOMPARE(cell(0, BulkPreview::RecordKey), u"user_1"_s);
    QCOMPARE(cell(0, BulkPreview::Member), u"key1"_s);
    QCOMPARE(cell(0, BulkPreview::From), u"english and English"_s);
    QCOMPARE(cell(0, BulkPreview::To), u"x"_s);
    QCOMPARE(cell(1, BulkPreview::Member), u"range_key1"_s);
    QCOMPARE(cell(1, BulkPreview::To), u"8"_s);
    QVERIFY(cell(2, BulkPreview::From).contains(u"cannot be opened"_s));   // refused ones before those that stay
    QCOMPARE(preview.index(2, 0).data(BulkPreview::KindOf).value<BulkOutcome::Kind>(), BulkOutcome::Kind::Refused);
    QVERIFY(preview.index(2, 0).data(Role::IsHashShown).toBool());
    QCOMPARE(cell(3, BulkPreview::RecordKey), u"user_2"_s);
    QCOMPARE(preview.index(3, 0).data(BulkPreview::CountryCode).toString(), u"fr"_s);
    QVERIFY(cell(3, BulkPreview::From).contains(u"nothing to change"_s, Qt::CaseInsensitive));
    QCOMPARE(preview.changes().size(), std::size_t(1));
    QCOMPARE(preview.changes().front().after.value(RangeMember::RangeKey1), std::optional<std::int64_t>(8));
    QCOMPARE(std::get<Record>(*preview.changes().front().base).value(RangeMember::RangeKey1), std::optional<std::int64_t>(7));
}

void tst_BulkEdit::manyRecords()
{
    std::vector<BulkTarget> targets;
    for (int row = 0; row < 10'000; ++row) {
        targets.push_back({shared(row % 100 == 0 ? RecordRow(FakeRecordStore::makeUnreadable(row)) : RecordRow(FakeRecordStore::makeRecord(row))), Country("de"), nullptr});
    }
    BulkPreview preview(&m_pool);
    QSignalSpy ready(&preview, &BulkPreview::ready);
    preview.start(targets, {add(u"range_key1"_s, u"1"_s), replace(u"key1"_s, u"glish"_s, u"d"_s)}, SearchKeyStorage::Hashed);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 60'000);
    QVERIFY(preview.counts() == (BulkPreview::Counts{10'000, 9'900, 19'800, 0, 100}));
    QCOMPARE(preview.rowCount(), 19'800 + 100);
    QCOMPARE(preview.index(19'799, BulkPreview::RecordKey).data().toString(), u"user_9999"_s);
    QCOMPARE(preview.index(19'799, BulkPreview::To).data().toString(), u"10000"_s);
}

void tst_BulkEdit::cancelling()
{
    QThreadPool one;
    one.setMaxThreadCount(1);
    QSemaphore gate;
    one.start([&] { gate.acquire(); });   // nothing runs until the test says so
    BulkPreview preview(&one);
    QSignalSpy ready(&preview, &BulkPreview::ready);
    QSignalSpy cancelled(&preview, &BulkPreview::cancelled);
    preview.start({{shared(customer()), Country("de"), nullptr}}, {clear(u"key1"_s)}, SearchKeyStorage::Hashed);
    preview.cancel();
    gate.release();
    QTRY_COMPARE(cancelled.size(), 1);
    QVERIFY(!preview.isRunning() && preview.rowCount() == 0 && preview.changes().empty());
    // The last start counts.
    preview.start({{shared(customer()), Country("de"), nullptr}}, {clear(u"key1"_s)}, SearchKeyStorage::Hashed);
    preview.start({{shared(customer()), Country("de"), nullptr}, {shared(customer()), Country("de"), nullptr}}, {clear(u"key1"_s)}, SearchKeyStorage::Hashed);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(preview.counts().records, 2);
    one.waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(ready.size(), 1);
    QCOMPARE(cancelled.size(), 1);
}

QTEST_GUILESS_MAIN(tst_BulkEdit)
#include "tst_bulkedit.moc"
