// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "jobs/JobListModel.h"
#include "records/RecordDetails.h"
#include "records/RecordDraft.h"
#include "records/RecordService.h"

#include "support/FakeRecordStore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;
using namespace strongroom::model;
using namespace strongroom::incountry;
using test::FakeRecordStore;

namespace {

const std::string someHash(64, 'c');

Record fullRecord()
{
    Record record = FakeRecordStore::makeRecord(1);
    record.value(TextMember::ProfileKey) = someHash;
    record.hashed.set(std::size_t(TextMember::ProfileKey));
    record.value(TextMember::Key2) = "";
    record.body = SensitiveText(std::string_view("{\"name\":\"\\u0410\\u043d\\u043d\\u0430\",\"big\":12345678901234567890123,\"a\":[1,2]}"));
    record.unknownMembers["future_member"] = "{\"x\":1}";
    record.unknownMeta["other"] = "true";
    record.version = 1;
    return record;
}

SharedRow shared(RecordRow row) { return std::make_shared<const RecordRow>(std::move(row)); }

const DetailField *field(const RecordDetails &details, const char *name)
{
    for (const DetailField &candidate : details.fields) {
        if (candidate.member == QString::fromLatin1(name)) {
            return &candidate;
        }
    }
    return nullptr;
}

} // namespace

class TestRecords : public QObject {
    Q_OBJECT

private:
    QThreadPool m_pool;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    // ---- details ----

    void detailsOfARecord()
    {
        const RecordDetails details = recordDetails(fullRecord(), 2, SearchKeyStorage::Hashed);
        QCOMPARE(details.title, QStringLiteral("user_1"));
        QVERIFY(!details.isRecordKeyHash && !details.isUnreadable);
        QVERIFY(details.editRefusal.isEmpty());
        QCOMPARE(details.versionText, QStringLiteral("1 (the current key is 2)"));
        QVERIFY(!field(details, "record_key"));
        QVERIFY(!field(details, "key3"));
        QVERIFY(field(details, "key2"));   // empty is a value
        QCOMPARE(field(details, "key1")->value, QStringLiteral("english"));
        QCOMPARE(field(details, "key1")->protection, Protection::Hashed);
        QVERIFY(field(details, "profile_key")->isHashShown);
        QCOMPARE(field(details, "profile_key")->value, QStringLiteral("cccccccc\u2026cccc"));
        QCOMPARE(field(details, "profile_key")->exactValue, QString::fromStdString(someHash));
        QCOMPARE(field(details, "range_key1")->protection, Protection::Plain);
        QCOMPARE(details.body.form, TextForm::Json);
        QCOMPARE(details.body.text, QStringLiteral("{\n  \"name\": \"\u0410\u043d\u043d\u0430\",\n  \"big\": 12345678901234567890123,\n  \"a\": [\n    1,\n    2\n  ]\n}"));
        QCOMPARE(details.precommitBody.form, TextForm::None);
        QVERIFY(details.rawJson.contains(QStringLiteral("future_member")));
        QCOMPARE(recordDetails(fullRecord(), 1, SearchKeyStorage::Plain).versionText, QStringLiteral("1 (current)"));
        const RecordDetails plain = recordDetails(fullRecord(), std::nullopt, SearchKeyStorage::Plain);
        QCOMPARE(field(plain, "key1")->protection, Protection::Plain);
        QCOMPARE(field(plain, "profile_key")->protection, Protection::Hashed);
    }

    void bodiesThatAreNoJsonAreShownAsTheyAre()
    {
        Record record = fullRecord();
        record.body = SensitiveText(std::string_view("{not json"));
        record.precommitBody = SensitiveText(std::string_view(""));
        RecordDetails details = recordDetails(record, 2, SearchKeyStorage::Hashed);
        QCOMPARE(details.body.form, TextForm::Plain);
        QCOMPARE(details.body.text, QStringLiteral("{not json"));
        QCOMPARE(details.precommitBody.form, TextForm::Plain);   // empty is not absent
        record.body = SensitiveText(std::string_view("12"));
        QCOMPARE(recordDetails(record, 2, SearchKeyStorage::Hashed).body.form, TextForm::Plain);
        record.bodyIsJsonValue = true;
        QCOMPARE(recordDetails(record, 2, SearchKeyStorage::Hashed).body.form, TextForm::Json);
    }

    void hugeBodiesAreCut()
    {
        Record record = fullRecord();
        record.body = SensitiveText(std::string_view(std::string(10 << 20, 'x')));
        const RecordDetails details = recordDetails(record, 2, SearchKeyStorage::Hashed);
        QVERIFY(details.body.cut);
        QCOMPARE(details.body.text.size(), DetailText::displayLimit);
        QCOMPARE(details.body.size, qint64(10 << 20));
        QVERIFY(details.rawJsonCut);
    }

    void detailsOfAnUnreadableRecord()
    {
        const RecordDetails details = recordDetails(FakeRecordStore::makeUnreadable(5), 2, SearchKeyStorage::Hashed);
        QVERIFY(details.isUnreadable && details.isRecordKeyHash);
        QCOMPARE(details.title, QStringLiteral("aaaaaaaa\u2026aaa5"));
        QCOMPARE(details.reason, QStringLiteral("No key for version 0."));
        QCOMPARE(details.advice, QStringLiteral("Add it under Keys."));
        QVERIFY(!details.editRefusal.isEmpty());
        QCOMPARE(details.body.form, TextForm::None);
        QVERIFY(details.rawJson.contains(QStringLiteral("record_key")));
        QCOMPARE(field(details, "key1")->value, QStringLiteral("aaaaaaaa\u2026aaa5"));
    }

    void aMissingSecretIsNamed()
    {
        UnreadableRecord unreadable = std::get<UnreadableRecord>(RecordRow(FakeRecordStore::makeUnreadable(5)));
        unreadable.stored.version = 4;
        QVERIFY(!recordDetails(unreadable, 2, SearchKeyStorage::Hashed).missingSecret);   // another reason: a secret would not help
        unreadable.reason = CryptoError("there is no secret of version 4").about("secrets_data").clone();
        QCOMPARE(recordDetails(unreadable, 2, SearchKeyStorage::Hashed).missingSecret, std::optional<qint64>(4));
    }

    void theInspectorShowsTheLastRow()
    {
        RecordInspector inspector(&m_pool);
        QSignalSpy changed(&inspector, &RecordInspector::detailsChanged);
        for (int i = 0; i < 20; ++i) {
            inspector.show(shared(FakeRecordStore::makeRecord(i)), 2, SearchKeyStorage::Hashed);
            QVERIFY(!inspector.details());   // never those of the row before
        }
        QTRY_VERIFY(inspector.details());
        QCOMPARE(inspector.details()->title, QStringLiteral("user_19"));
        inspector.clear();
        QVERIFY(!inspector.details() && !inspector.row());
        inspector.show(shared(FakeRecordStore::makeRecord(1)), 2, SearchKeyStorage::Hashed);
        inspector.clear();
        m_pool.waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!inspector.details());
    }

    // ---- draft ----

    void aNewRecordNeedsARecordKey()
    {
        RecordDraft draft(SearchKeyStorage::Hashed);
        const QAbstractItemModelTester tester(&draft, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy valid(&draft, &RecordDraft::validityChanged);
        QCOMPARE(draft.rowCount(), 28 + 10 + 1);
        QVERIFY(!draft.isValid() && !draft.isChanged());
        QVERIFY(!draft.problem(QStringLiteral("record_key")).isEmpty());
        draft.setText(QStringLiteral("record_key"), QStringLiteral("user_1"));
        QVERIFY(draft.isValid() && draft.isChanged());
        QCOMPARE(valid.size(), 1);
        draft.setText(QStringLiteral("range_key3"), QStringLiteral(" -42 "));
        draft.setText(QStringLiteral("expires_at"), QStringLiteral("2030-01-02T03:04:05Z"));
        draft.setBody(QStringLiteral("{\"a\": 1}"), RecordDraft::BodyForm::Json);
        const Record record = draft.toRecord();
        QCOMPARE(record.recordKey(), std::string("user_1"));
        QCOMPARE(record.value(RangeMember::RangeKey3), std::optional<std::int64_t>(-42));
        QVERIFY(record.value(DateMember::ExpiresAt) == Timestamp::parse("2030-01-02T03:04:05Z"));
        QCOMPARE(std::string(record.body->view()), std::string("{\"a\": 1}"));
        QVERIFY(!record.precommitBody);
        QVERIFY(!record.value(TextMember::Key1));
    }

    void problems_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("plainKeys");
        QTest::addColumn<bool>("fine");
        const QString smile = QStringLiteral("\U0001F600");   // two UTF-16 units
        QTest::newRow("256 units") << QStringLiteral("key1") << smile.repeated(128) << true << true;
        QTest::newRow("257 units") << QStringLiteral("key20") << smile.repeated(128) + u'x' << true << false;
        QTest::newRow("257 units hashed") << QStringLiteral("key1") << QString(257, u'x') << false << true;
        QTest::newRow("always hashed") << QStringLiteral("profile_key") << QString(5000, u'x') << true << true;
        QTest::newRow("lone surrogate") << QStringLiteral("key1") << QString(QChar(0xd83d)) << false << false;
        QTest::newRow("largest") << QStringLiteral("range_key1") << QStringLiteral("9223372036854775807") << false << true;
        QTest::newRow("too large") << QStringLiteral("range_key1") << QStringLiteral("9223372036854775808") << false << false;
        QTest::newRow("smallest") << QStringLiteral("range_key10") << QStringLiteral("-9223372036854775808") << false << true;
        QTest::newRow("fraction") << QStringLiteral("range_key1") << QStringLiteral("1.0") << false << false;
        QTest::newRow("separator") << QStringLiteral("range_key1") << QStringLiteral("1,000") << false << false;
        QTest::newRow("word") << QStringLiteral("range_key1") << QStringLiteral("ten") << false << false;
        QTest::newRow("no date") << QStringLiteral("expires_at") << QStringLiteral("tomorrow") << false << false;
        QTest::newRow("a date") << QStringLiteral("expires_at") << QStringLiteral("2030-01-02T03:04:05+01:00") << false << true;
    }
    void problems()
    {
        QFETCH(QString, member);
        QFETCH(QString, text);
        QFETCH(bool, plainKeys);
        QFETCH(bool, fine);
        RecordDraft draft(plainKeys ? SearchKeyStorage::Plain : SearchKeyStorage::Hashed);
        draft.setText(QStringLiteral("record_key"), QStringLiteral("k"));
        draft.setText(member, text);
        QCOMPARE(draft.isValid(), fine);
        QCOMPARE(draft.problem(member).isEmpty(), fine);
        QCOMPARE(draft.firstProblem().isEmpty(), fine);
        draft.setText(member, QString());   // taken away again: no value, no problem
        QVERIFY(draft.isValid());
    }

    void bodiesAreCheckedAsTheyAreMeant()
    {
        RecordDraft draft(SearchKeyStorage::Hashed);
        draft.setText(QStringLiteral("record_key"), QStringLiteral("k"));
        draft.setBody(QStringLiteral("{\n  oops"), RecordDraft::BodyForm::Json);
        QVERIFY(draft.bodyProblem().contains(QStringLiteral("line 2")));
        QVERIFY(!draft.isValid());
        draft.setBody(QStringLiteral("{\n  oops"), RecordDraft::BodyForm::Text);
        QVERIFY(draft.isValid());
        draft.setBody(QString(), RecordDraft::BodyForm::Text);
        QVERIFY(draft.toRecord().body && draft.toRecord().body->empty());
        draft.setBody(QString(), RecordDraft::BodyForm::Absent);
        QVERIFY(!draft.toRecord().body);
    }

    void aLargeBodyThatOnlyLooksLikeJsonCanStay()
    {
        Record record = fullRecord();
        record.body = SensitiveText(std::string_view("{" + std::string(std::size_t(RecordDraft::liveCheckLimit), 'x')));
        RecordDraft draft(record, RecordDraft::Purpose::Edit, SearchKeyStorage::Hashed);
        draft.setLargeBodyProblem(QStringLiteral("Not JSON"));
        QVERIFY(draft.isValid() && !draft.isChanged());
        draft.setBody(draft.bodyText() + u'x', RecordDraft::BodyForm::Json);
        draft.setLargeBodyProblem(QStringLiteral("Not JSON"));
        QVERIFY(!draft.isValid());
        draft.setLargeBodyProblem(QString());
        QVERIFY(draft.isValid());
    }

    void anEditKeepsWhatItDoesNotShow()
    {
        const Record before = fullRecord();
        RecordDraft draft(before, RecordDraft::Purpose::Edit, SearchKeyStorage::Hashed);
        const QAbstractItemModelTester tester(&draft, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(!draft.isChanged());
        QVERIFY(draft.isValid());
        QVERIFY(!draft.setData(draft.index(0), QStringLiteral("other")));   // the record key names it
        const int profile = draft.rowOf(QStringLiteral("profile_key"));
        QVERIFY(draft.index(profile).data(Role::IsHashShown).toBool());
        draft.setText(QStringLiteral("key1"), QStringLiteral("deutsch"));
        QVERIFY(draft.isChanged());
        QVERIFY(draft.index(draft.rowOf(QStringLiteral("key1"))).data(RecordDraft::Changed).toBool());
        Record after = draft.toRecord();
        QCOMPARE(after.value(TextMember::Key1).value_or(""), std::string("deutsch"));
        QCOMPARE(after.value(TextMember::Key2).value_or("absent"), std::string());   // "" stays ""
        QVERIFY(after.isHashed(TextMember::ProfileKey));
        QCOMPARE(after.value(TextMember::ProfileKey).value_or(""), someHash);
        QVERIFY(after.unknownMembers == before.unknownMembers);
        QVERIFY(after.unknownMeta == before.unknownMeta);
        QVERIFY(after.body->sameAs(*before.body));
        QCOMPARE(after.version, before.version);
        draft.setText(QStringLiteral("key1"), QStringLiteral("english"));
        QVERIFY(!draft.isChanged());   // as it was
        draft.setText(QStringLiteral("profile_key"), QStringLiteral("customer"));
        QVERIFY(!draft.index(profile).data(Role::IsHashShown).toBool());
        after = draft.toRecord();
        QVERIFY(!after.isHashed(TextMember::ProfileKey));
        QCOMPARE(after.value(TextMember::ProfileKey).value_or(""), std::string("customer"));
        draft.setText(QStringLiteral("profile_key"), QString());
        QVERIFY(!draft.toRecord().value(TextMember::ProfileKey));
    }

    void aJsonValueBodyStaysOne()
    {
        Record record = fullRecord();
        record.body = SensitiveText(std::string_view("[1]"));
        record.bodyIsJsonValue = true;
        RecordDraft draft(record, RecordDraft::Purpose::Edit, SearchKeyStorage::Hashed);
        QCOMPARE(draft.bodyForm(), RecordDraft::BodyForm::Json);
        draft.setBody(QStringLiteral("[1,"), RecordDraft::BodyForm::Json);
        QVERIFY(!draft.isValid());
        draft.setBody(QStringLiteral("[1, 2]"), RecordDraft::BodyForm::Json);
        QVERIFY(draft.isValid() && draft.toRecord().bodyIsJsonValue);
        draft.setBody(QStringLiteral("words"), RecordDraft::BodyForm::Text);
        QVERIFY(draft.isValid() && !draft.toRecord().bodyIsJsonValue);
    }

    void aDuplicateIsARecordOfItsOwn()
    {
        Record source = fullRecord();
        source.attachments.resize(2);
        const RecordDraft draft(source, RecordDraft::Purpose::Duplicate, SearchKeyStorage::Hashed);
        QVERIFY(draft.isValid() && draft.isChanged());
        const Record copy = draft.toRecord();
        QVERIFY(copy.recordKey() != source.recordKey());
        QVERIFY(copy.attachments.empty());
        QVERIFY(!copy.version && !copy.value(DateMember::CreatedAt));
        QVERIFY(copy.body->sameAs(*source.body));
        QVERIFY(copy.isHashed(TextMember::ProfileKey));
    }

    void whatCannotBeEditedSaysWhy()
    {
        QVERIFY(RecordDraft::editRefusal(fullRecord()).isEmpty());
        QVERIFY(!RecordDraft::editRefusal(FakeRecordStore::makeUnreadable(1)).isEmpty());
        Record legacy = fullRecord();
        legacy.hashed.set(std::size_t(TextMember::RecordKey));
        QVERIFY(!RecordDraft::editRefusal(legacy).isEmpty());
    }

    // ---- service ----

    void saysWhatCanBeAddressed()
    {
        QVERIFY(RecordService::isRemovable(FakeRecordStore::makeUnreadable(5)));
        QVERIFY(RecordService::isRemovable(FakeRecordStore::makeRecord(5)));
        QVERIFY(!RecordService::isRemovable(Record()));
    }

    void readingAgain()
    {
        const auto store = std::make_shared<FakeRecordStore>();
        store->put(FakeRecordStore::makeRecord(4));
        JobListModel jobs;
        RecordService service(&m_pool, &jobs);
        QSignalSpy read(&service, &RecordService::rowRead);
        QSignalSpy failed(&service, &RecordService::failed);
        const quint64 none = service.readAgain(QStringLiteral("user_4"));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toULongLong(), none);
        QCOMPARE(failed[0][2].value<ErrorPtr>()->kind(), ErrorKind::Client);

        service.setSource(store, Country("de"));
        const quint64 first = service.readAgain(QStringLiteral("user_4"));
        QCOMPARE(jobs.runningCount(), 1);
        QTRY_COMPARE(read.size(), 1);
        QCOMPARE(read[0][0].toULongLong(), first);
        QCOMPARE(jobs.jobAt(0)->state(), JobState::Done);
        QVERIFY(std::holds_alternative<Record>(*read[0][1].value<SharedRow>()));
        service.readAgain(QStringLiteral("user_5"));
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(failed[1][2].value<ErrorPtr>()->request().status, 404);
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
