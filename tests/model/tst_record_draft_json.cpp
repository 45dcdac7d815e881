// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The JSON view of a draft: there and back is the identity, and what is wrong is said where it is wrong.

#include "base/JsonWork.h"
#include "base/Text.h"
#include "records/RecordDraft.h"
#include "records/RecordDraftJson.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;
using namespace strongroom::model;
using namespace strongroom::incountry;
using namespace Qt::Literals::StringLiterals;

namespace {

using Purpose = RecordDraft::Purpose;

const std::string someHash(64, 'c');

// The first member that differs; empty: the same record.
QString difference(const Record &a, const Record &b)
{
    for (const TextMember member : allTextMembers) {
        if (a.value(member) != b.value(member) || a.isHashed(member) != b.isHashed(member)) {
            return toQString(nameOf(member));
        }
    }
    for (const RangeMember member : allRangeMembers) {
        if (a.value(member) != b.value(member)) {
            return toQString(nameOf(member));
        }
    }
    for (const DateMember member : allDateMembers) {
        if (a.value(member) != b.value(member)) {
            return toQString(nameOf(member));
        }
    }
    const auto same = [](const std::optional<SensitiveText> &x, const std::optional<SensitiveText> &y) { return x.has_value() == y.has_value() && (!x || x->sameAs(*y)); };
    if (!same(a.body, b.body) || a.bodyIsJsonValue != b.bodyIsJsonValue) {
        return u"body"_s;
    }
    if (!same(a.precommitBody, b.precommitBody)) {
        return u"precommit_body"_s;
    }
    if (a.version != b.version || a.isEncrypted != b.isEncrypted || a.attachments.size() != b.attachments.size()) {
        return u"what the service set"_s;
    }
    if (a.unknownMembers != b.unknownMembers) {
        return u"unknown members"_s;
    }
    return a.unknownMeta != b.unknownMeta ? u"meta"_s : a.form != b.form ? u"form"_s : QString();
}

const std::vector<std::string> texts{std::string(),
                                     "english",
                                     "русский 日本語 العربية \U0001F600",
                                     std::string("nul\0inside", 10),
                                     "\xED\xA0\x80 half",   // a lone surrogate
                                     "\xED\xB0\x80",
                                     "quote \" backslash \\ slash / tab \t line\nbreak \r\n \x01\x1f\x7f",
                                     "no\u00a0break \u2028 \u2029 \ufeff",
                                     "{\"a\": 1.50}",
                                     someHash,
                                     std::string(5000, 'x')};
const std::vector<std::string> values{"{\"n\":1.50,\"big\":12345678901234567890123,\"e\":[ ]}", "[1, {\"a\" : null}]", "-0.0e+10", "true", "null", "{ \"t\":\"\\u0410\\/\" }"};

Record randomRecord(QRandomGenerator &random)
{
    const auto chance = [&](int of) { return random.bounded(of) == 0; };
    const auto any = [&](const auto &list) { return list[std::size_t(random.bounded(int(list.size())))]; };
    Record record;
    for (const TextMember member : allTextMembers) {
        if (chance(3)) {
            record.value(member) = any(texts);
        }
    }
    record.value(TextMember::RecordKey) = "key " + any(texts);
    for (const TextMember member : allTextMembers) {
        if (record.value(member) == someHash && chance(2)) {
            record.hashed.set(std::size_t(member));
        }
    }
    const std::vector<std::int64_t> numbers{0, -1, 9007199254740993, std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()};
    for (const RangeMember member : allRangeMembers) {
        if (chance(3)) {
            record.value(member) = any(numbers);
        }
    }
    const std::vector<std::string> dates{"2030-01-02T03:04:05Z", "2030-01-02T03:04:05.123456Z", "1970-01-01T00:00:00+02:00", "2031-12-31T23:59:59"};
    if (chance(2)) {
        record.value(DateMember::ExpiresAt) = Timestamp::parse(any(dates));
    }
    record.value(DateMember::CreatedAt) = Timestamp::parse("2020-01-01T10:00:00.5Z");
    record.version = 3;
    record.isEncrypted = true;
    record.attachments.resize(std::size_t(random.bounded(3)));
    if (chance(2)) {
        record.body = SensitiveText(any(texts));
    } else if (chance(2)) {
        record.body = SensitiveText(any(values));
        record.bodyIsJsonValue = record.body->view() != "null";
    }
    if (chance(3)) {
        record.precommitBody = SensitiveText(any(texts));
    }
    for (const char *name : {"future_member", "odd \" name", "zeta"}) {
        if (chance(3)) {
            record.unknownMembers[name] = any(values);
        }
        if (chance(3)) {
            record.unknownMeta[name] = any(values);
        }
    }
    record.form = chance(4) ? incountry::BodyForm::LegacyText : chance(4) ? incountry::BodyForm::None : incountry::BodyForm::Envelope;
    return record;
}

Record plain()
{
    Record record;
    record.value(TextMember::RecordKey) = "user_1";
    record.value(TextMember::Key1) = "english";
    record.value(RangeMember::RangeKey1) = 7;
    record.version = 2;
    record.value(DateMember::CreatedAt) = Timestamp::parse("2020-01-01T10:00:00Z");
    record.body = SensitiveText(std::string_view("{\"name\": \"Anna\"}"));
    return record;
}

} // namespace

class tst_RecordDraftJson : public QObject
{
    Q_OBJECT

private:
    QThreadPool m_pool;

private Q_SLOTS:
    void thereAndBackIsTheIdentity();
    void whatWasTypedArrives();
    void serviceMembersAreNotInTheText();
    void serviceMembersThatArePastedAreSaid();
    void problems_data();
    void problems();
    void aRecordKeyMayComeLater();
    void anEditKeepsItsRecordKey();
    void hashesAndCarriedMembers();
    void longBodiesStayInTheForm();
    void throughThePool();
    void anUnreadableNumberStaysInTheForm();
    void theLastCheckCounts();
    void compact();
};

void tst_RecordDraftJson::thereAndBackIsTheIdentity()
{
    QRandomGenerator random(20261126);
    for (int i = 0; i < 500; ++i) {
        const Record record = randomRecord(random);
        RecordDraft draft(record, Purpose::Edit, SearchKeyStorage::Hashed);
        const QString where = u"record %1"_s.arg(i);
        QCOMPARE(difference(draft.toRecord(), record), QString());
        const QString text = draftJsonText(draft.toRecord());
        const auto result = recordFromDraftJson(text, draft.toRecord(), Purpose::Edit);
        QVERIFY2(std::holds_alternative<DraftJson>(result), qPrintable(where + text));
        QVERIFY(std::get<DraftJson>(result).leftOut.isEmpty());
        draft.setRecord(std::get<DraftJson>(result).record);
        QVERIFY2(difference(draft.toRecord(), record).isEmpty(), qPrintable(where + u": "_s + difference(draft.toRecord(), record)));
        QVERIFY2(!draft.isChanged(), qPrintable(where));
        QCOMPARE(draftJsonText(draft.toRecord()), text);
    }
}

void tst_RecordDraftJson::whatWasTypedArrives()
{
    RecordDraft draft(plain(), Purpose::Edit, SearchKeyStorage::Hashed);
    QString text = draftJsonText(draft.toRecord());
    text.replace(u"\"english\""_s, u"\"de\\u0075tsch\""_s).replace(u": 7"_s, u": -9223372036854775808,\n  \"range_key2\": 1"_s);
    const auto result = recordFromDraftJson(text, draft.toRecord(), Purpose::Edit);
    QVERIFY(std::holds_alternative<DraftJson>(result));
    draft.setRecord(std::get<DraftJson>(result).record);
    QCOMPARE(draft.text(u"key1"_s), u"deutsch"_s);
    QCOMPARE(draft.text(u"range_key1"_s), u"-9223372036854775808"_s);
    QCOMPARE(draft.text(u"range_key2"_s), u"1"_s);
    QVERIFY(draft.isChanged() && draft.isValid());
    QCOMPARE(draft.bodyForm(), RecordDraft::BodyForm::Json);
    QVERIFY(draft.index(draft.rowOf(u"key1"_s)).data(RecordDraft::Changed).toBool());
    QCOMPARE(draft.toRecord().version, std::optional<std::int64_t>(2));   // the service's, as it came
}

void tst_RecordDraftJson::serviceMembersAreNotInTheText()
{
    Record record = plain();
    record.isEncrypted = true;
    record.attachments.resize(1);
    QCOMPARE(draftJsonText(record), u"{\n  \"record_key\": \"user_1\",\n  \"key1\": \"english\",\n  \"range_key1\": 7,\n  \"body\": \"{\\\"name\\\": \\\"Anna\\\"}\"\n}"_s);
}

void tst_RecordDraftJson::serviceMembersThatArePastedAreSaid()
{
    const QString text = u"{\"record_key\": \"user_1\", \"version\": 9, \"created_at\": \"2021-01-01T00:00:00Z\", \"attachments\": [{\"file_id\": \"x\"}]}"_s;
    const auto result = recordFromDraftJson(text, plain(), Purpose::Edit);
    QVERIFY(std::holds_alternative<DraftJson>(result));
    QCOMPARE(std::get<DraftJson>(result).leftOut, (QStringList{u"version"_s, u"created_at"_s, u"attachments"_s}));
    QCOMPARE(std::get<DraftJson>(result).record.version, std::optional<std::int64_t>(2));
    QVERIFY(std::get<DraftJson>(result).record.attachments.empty());
}

void tst_RecordDraftJson::problems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("member");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("cut off") << u"{\"record_key\": \"user_1\","_s << QString() << 1 << 25;
    QTest::newRow("comma") << u"{\n  \"record_key\": \"user_1\"\n  \"key1\": \"x\"\n}"_s << QString() << 3 << 3;
    QTest::newRow("not an object") << u"[]"_s << QString() << 1 << 1;
    QTest::newRow("text for a number") << u"{\"record_key\": \"user_1\",\n \"range_key1\": \"7\"}"_s << u"range_key1"_s << 2 << 16;
    QTest::newRow("fraction") << u"{\"record_key\": \"user_1\",\n\"range_key10\": 1.0}"_s << u"range_key10"_s << 2 << 16;
    QTest::newRow("beyond 64 bits") << u"{\"record_key\": \"user_1\", \"range_key1\": 9223372036854775808}"_s << u"range_key1"_s << 1 << 40;
    // The column counts characters as the editor does, not bytes.
    QTest::newRow("behind a wide character") << u"{\"record_key\": \"user_1\", \"key2\": \"\U0001F600ж\", \"key1\": 5}"_s << u"key1"_s << 1 << 49;
    QTest::newRow("unknown member") << u"{\"record_key\": \"user_1\", \"kee1\": \"x\"}"_s << u"kee1"_s << 1 << 34;
    QTest::newRow("twice") << u"{\"record_key\": \"user_1\",\n\"key1\": \"x\",\n\"key1\": \"y\"}"_s << u"key1"_s << 3 << 1;
    QTest::newRow("no date") << u"{\"record_key\": \"user_1\", \"expires_at\": \"tomorrow\"}"_s << u"expires_at"_s << 1 << 40;
    QTest::newRow("inside strongroom") << u"{\"record_key\": \"user_1\",\n\"strongroom\": {\"hashed\": [\"range_key1\"]}}"_s << u"strongroom.hashed"_s << 2 << 15;
    QTest::newRow("another record key") << u"{\"record_key\": \"user_2\"}"_s << u"record_key"_s << 1 << 16;
    QTest::newRow("half a character") << u"{\"record_key\": \"user_1\", \"key1\": \""_s + QChar(0xd83d) + u"\"}"_s << QString() << 1 << 35;
}

void tst_RecordDraftJson::problems()
{
    QFETCH(QString, text);
    QFETCH(QString, member);
    const auto result = recordFromDraftJson(text, plain(), Purpose::Edit);
    QVERIFY(std::holds_alternative<DraftJsonProblem>(result));
    const auto &problem = std::get<DraftJsonProblem>(result);
    QCOMPARE(problem.member, member);
    QTEST(problem.line, "line");
    QTEST(problem.column, "column");
    QVERIFY(!problem.text.isEmpty());
    QVERIFY2(problem.sentence().startsWith(u"Line %1, column %2: "_s.arg(problem.line).arg(problem.column)) && problem.sentence().contains(member), qPrintable(problem.sentence()));
}

void tst_RecordDraftJson::aRecordKeyMayComeLater()
{
    RecordDraft draft(SearchKeyStorage::Hashed);
    const auto result = recordFromDraftJson(u"{\"key1\": \"x\"}"_s, draft.toRecord(), Purpose::New);
    QVERIFY(std::holds_alternative<DraftJson>(result));
    draft.setRecord(std::get<DraftJson>(result).record);
    QVERIFY(!draft.isValid() && !draft.problem(u"record_key"_s).isEmpty());
    QCOMPARE(draft.text(u"key1"_s), u"x"_s);
}

void tst_RecordDraftJson::anEditKeepsItsRecordKey()
{
    for (const char *text : {"{\"key1\": \"x\"}", "{\"record_key\": null}", "{\"record_key\": \"User_1\"}"}) {
        QVERIFY(std::holds_alternative<DraftJsonProblem>(recordFromDraftJson(QString::fromLatin1(text), plain(), Purpose::Edit)));
        QVERIFY(std::holds_alternative<DraftJson>(recordFromDraftJson(QString::fromLatin1(text), plain(), Purpose::Duplicate)));
    }
}

void tst_RecordDraftJson::hashesAndCarriedMembers()
{
    Record record = plain();
    record.value(TextMember::Key2) = someHash;
    record.hashed.set(std::size_t(TextMember::Key2));
    record.unknownMembers["later"] = "{\"x\":1.50}";
    RecordDraft draft(record, Purpose::Edit, SearchKeyStorage::Hashed);
    QCOMPARE(draft.carriedMembers(), QStringList{u"later"_s});
    QString text = draftJsonText(draft.toRecord());
    text.replace(u"1.50"_s, u"2.50"_s).replace(QString::fromStdString(someHash), u"a value"_s);
    const auto result = recordFromDraftJson(text, draft.toRecord(), Purpose::Edit);
    QVERIFY(std::holds_alternative<DraftJson>(result));
    draft.setRecord(std::get<DraftJson>(result).record);
    QVERIFY(draft.isChanged());
    QVERIFY(draft.toRecord().unknownMembers.at("later").find("2.50") != std::string::npos);
    QCOMPARE(draft.toRecord().value(TextMember::Key2).value_or(""), std::string("a value"));
    QVERIFY(!draft.toRecord().isHashed(TextMember::Key2));
}

void tst_RecordDraftJson::longBodiesStayInTheForm()
{
    Record record = plain();
    record.body = SensitiveText(std::string_view(std::string(longestBodyInJson + 1, 'x')));
    record.precommitBody = SensitiveText(std::string_view("short"));
    QCOMPARE(bodiesLeftOut(record), QStringList{u"body"_s});
    const QString text = draftJsonText(record);
    QVERIFY(text.size() < 1000 && text.contains(u"precommit_body"_s));
    const auto kept = recordFromDraftJson(text, record, Purpose::Edit);
    QVERIFY(std::holds_alternative<DraftJson>(kept));
    QCOMPARE(difference(std::get<DraftJson>(kept).record, record), QString());
    // Given one in the text, that is meant.
    const auto given = recordFromDraftJson(u"{\"record_key\": \"user_1\", \"body\": \"new\"}"_s, record, Purpose::Edit);
    QCOMPARE(std::string(std::get<DraftJson>(given).record.body->view()), std::string("new"));
    QVERIFY(!std::get<DraftJson>(given).record.precommitBody);
}

void tst_RecordDraftJson::throughThePool()
{
    RecordDraft draft(plain(), Purpose::Edit, SearchKeyStorage::Hashed);
    RecordDraftJson json(&draft, &m_pool);
    QSignalSpy written(&json, &RecordDraftJson::written);
    QSignalSpy applied(&json, &RecordDraftJson::applied);
    QSignalSpy refused(&json, &RecordDraftJson::refused);
    json.write();
    QVERIFY(json.isBusy());
    QTRY_COMPARE(written.size(), 1);
    const QString text = written.front().front().toString();
    json.apply(QString(text).replace(u"english"_s, u"polski"_s));
    QTRY_COMPARE(applied.size(), 1);
    QCOMPARE(draft.text(u"key1"_s), u"polski"_s);
    json.apply(u"{"_s);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(draft.text(u"key1"_s), u"polski"_s);   // nothing lost
    json.apply(text);
    QTRY_COMPARE(applied.size(), 2);
    QVERIFY(!draft.isChanged());
}

void tst_RecordDraftJson::anUnreadableNumberStaysInTheForm()
{
    RecordDraft draft(plain(), Purpose::Edit, SearchKeyStorage::Hashed);
    draft.setText(u"range_key1"_s, u"seven"_s);
    RecordDraftJson json(&draft, &m_pool);
    QSignalSpy unwritable(&json, &RecordDraftJson::unwritable);
    json.write();
    QCOMPARE(unwritable.size(), 1);
    QCOMPARE(unwritable.front().front().toString(), u"range_key1"_s);
    QVERIFY(!json.isBusy());
    QCOMPARE(draft.text(u"range_key1"_s), u"seven"_s);
}

void tst_RecordDraftJson::theLastCheckCounts()
{
    RecordDraft draft(plain(), Purpose::Edit, SearchKeyStorage::Hashed);
    RecordDraftJson json(&draft, &m_pool);
    json.write();
    QList<std::optional<DraftJsonProblem>> answers;
    connect(&json, &RecordDraftJson::checked, this, [&](const std::optional<DraftJsonProblem> &problem) { answers << problem; });
    for (int i = 0; i < 20; ++i) {
        json.check(u"{"_s);
    }
    json.check(u"{\"record_key\": \"user_1\"}"_s);
    QTRY_VERIFY(!answers.isEmpty());
    m_pool.waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(answers.size(), 1);
    QVERIFY(!answers.front());

    JsonWork work(&m_pool);
    QSignalSpy checked(&work, &JsonWork::checked);
    QSignalSpy laidOut(&work, &JsonWork::laidOut);
    work.check(u"{"_s);
    work.drop();
    work.layOut(u"[1]"_s, JsonWork::Form::Indented);
    QTRY_COMPARE(laidOut.size(), 1);
    QCOMPARE(laidOut.front().front().toString(), u"[\n  1\n]"_s);
    work.layOut(u"[1"_s, JsonWork::Form::OneLine);
    QTRY_COMPARE(checked.size(), 1);
    QVERIFY(checked.front().front().value<std::optional<JsonProblem>>().has_value());
}

void tst_RecordDraftJson::compact()
{
    QCOMPARE(compactJson(u"{ \"a\" : [ 1.50 , {} ],\n \"b c\": \"d , e : \\u0410\" }"_s).value_or(u"refused"_s), u"{\"a\":[1.50,{}],\"b c\":\"d , e : \\u0410\"}"_s);
    QVERIFY(!compactJson(u"{\"a\" 1}"_s));
}

QTEST_GUILESS_MAIN(tst_RecordDraftJson)
#include "tst_record_draft_json.moc"
