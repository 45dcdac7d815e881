// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Comparing, merging and committing records without overwriting what nobody has seen. The expected value is the outcome with the log of
// calls that the store got.

#include "incountry/RecordChange.h"
#include "incountry/RecordDifference.h"
#include "support/JoiningThread.h"
#include "support/LoggingRecordStore.h"

#include <QRandomGenerator>
#include <QTest>

#include <atomic>

using namespace strongroom;
using namespace strongroom::incountry;
using namespace strongroom::test;

namespace {

const Country de("de");
using Log = std::vector<std::string>;

Record record(const std::string &key, const std::string &key1 = "english", const std::string &body = R"({"a":1,"b":[1,2]})")
{
    Record made;
    made.value(TextMember::RecordKey) = key;
    made.value(TextMember::Key1) = key1;
    made.value(RangeMember::RangeKey1) = 7;
    made.value(DateMember::CreatedAt) = Timestamp::fromNumber(std::int64_t{1'700'000'000});
    made.value(DateMember::UpdatedAt) = Timestamp::fromNumber(std::int64_t{1'700'000'000});
    made.version = 1;
    made.body = SensitiveText(std::string_view(body));
    made.unknownMembers["colour"] = "{\"name\": \"red\"}";
    made.unknownMeta["origin"] = "\"import\"";
    return made;
}

SharedRecordRow shared(RecordRow row) { return std::make_shared<const RecordRow>(std::move(row)); }

RecordChange edit(const Record &base, const Record &mine) { return {de, ChangeKind::Edit, shared(base), mine}; }

ServerError serverError(int status)
{
    FailedRequest request;
    request.status = status;
    return ServerError("the service is busy").during(std::move(request));
}

std::string key1Of(LoggingRecordStore &store, const std::string &key) { return store.written().at(key).value(TextMember::Key1).value_or("none"); }

// Anything that is content, at random.
Record randomRecord(QRandomGenerator &random)
{
    Record made = record("k");
    for (const TextMember member : {TextMember::ProfileKey, TextMember::Key1, TextMember::Key2, TextMember::Key20}) {
        if (random.bounded(3) == 0) {
            made.value(member) = std::string(1, char('a' + random.bounded(3)));
        }
    }
    for (const RangeMember member : {RangeMember::RangeKey1, RangeMember::RangeKey10}) {
        if (random.bounded(3) == 0) {
            made.value(member) = random.bounded(3);
        }
    }
    if (random.bounded(4) == 0) {
        made.body.reset();
    } else {
        made.body = SensitiveText(std::string_view(std::string(1, char('0' + random.bounded(3)))));
    }
    if (random.bounded(3) == 0) {
        made.value(DateMember::ExpiresAt) = Timestamp::fromNumber(std::int64_t{1'900'000'000} + random.bounded(2));
    }
    if (random.bounded(3) == 0) {
        made.unknownMembers["x" + std::to_string(random.bounded(2))] = std::to_string(random.bounded(2));
    }
    return made;
}

} // namespace

class tst_RecordChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameJson_data();
    void sameJson();
    void contentIsWhatPeopleDecide();
    void differencesNameEveryMember();
    void mergeTakesWhatOneSideChanged();
    void mergeIsSymmetricButForConflicts();
    void rules_data();
    void rules();
    void everyContentMemberIsNoticed();
    void deletionComparesAttachmentsToo();
    void unreadableOnesAreFoundByTheirHash();
    void lostAnswers_data();
    void lostAnswers();
    void readsBackDifferently();
    void theServicesOwnMembersMayChange();
    void cancelledBeforeTheWriteWritesNothing();
    void undoPutsBackWhatWasThere();
    void commitsOfOneRecordTakeTurns();
};

void tst_RecordChange::sameJson_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("blanks and order") << QByteArray(R"({"a":1,"b":[1,2]})") << QByteArray("{ \"b\" : [ 1, 2 ],\n \"a\": 1 }") << true;
    QTest::newRow("escapes") << QByteArray(R"(["\u0041\/"])") << QByteArray(R"(["A/"])") << true;
    QTest::newRow("the last of repeated members") << QByteArray(R"({"a":1,"a":2})") << QByteArray(R"({"a":2})") << true;
    QTest::newRow("order of a list") << QByteArray("[1,2]") << QByteArray("[2,1]") << false;
    QTest::newRow("longer list") << QByteArray("[1]") << QByteArray("[1,1]") << false;
    QTest::newRow("shorter list") << QByteArray("[1,1]") << QByteArray("[1]") << false;
    QTest::newRow("numbers as written") << QByteArray("1") << QByteArray("1.0") << false;
    QTest::newRow("beyond a double") << QByteArray("9007199254740993") << QByteArray("9007199254740992") << false;
    QTest::newRow("kinds") << QByteArray("\"1\"") << QByteArray("1") << false;
    QTest::newRow("another member") << QByteArray(R"({"a":1})") << QByteArray(R"({"a":1,"b":null})") << false;
    QTest::newRow("no JSON") << QByteArray("text") << QByteArray("text") << false;
}

void tst_RecordChange::sameJson()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, same);
    QCOMPARE(isSameJson(a.toStdString(), b.toStdString()), same);
    QCOMPARE(isSameJson(b.toStdString(), a.toStdString()), same);
}

void tst_RecordChange::contentIsWhatPeopleDecide()
{
    const Record base = record("k");
    Record other = base;
    other.version = 3;
    other.isEncrypted = true;
    other.value(DateMember::UpdatedAt) = Timestamp::fromNumber(std::int64_t{1'800'000'000});
    other.value(DateMember::CreatedAt).reset();
    other.attachments.emplace_back();
    other.unknownMembers["colour"] = "{\"name\":\"red\"}";   // the same in another layout
    QVERIFY(isSameContent(base, other));
    other.body = SensitiveText(std::string_view(R"({"a": 1, "b": [1, 2]})"));   // a body is compared as it is
    QVERIFY(!isSameContent(base, other));
    QCOMPARE(differingMembers(base, other), (Log{"body"}));
}

void tst_RecordChange::differencesNameEveryMember()
{
    Record from = record("k");
    from.value(TextMember::ProfileKey) = std::string(64, 'a');
    from.hashed.set(std::size_t(TextMember::ProfileKey));
    Record to = from;
    to.hashed.reset();                                   // the same letters, but the value itself
    to.value(TextMember::Key2) = "";
    to.value(RangeMember::RangeKey1).reset();
    to.value(DateMember::ExpiresAt) = Timestamp::parse("2030-01-02T03:04:05Z");
    to.precommitBody.emplace();
    to.body.reset();
    to.unknownMembers.erase("colour");
    to.unknownMembers["size"] = "4";
    to.unknownMeta["origin"] = "\"hand\"";
    const std::vector<MemberDifference> all = differences(from, to);
    Log names;
    for (const MemberDifference &difference : all) {
        names.push_back(difference.member);
    }
    QCOMPARE(names, (Log{"profile_key", "key2", "range_key1", "body", "precommit_body", "expires_at", "colour", "size", "meta.origin"}));
    QVERIFY(isMemberHashed(from, "profile_key") && !isMemberHashed(to, "profile_key"));
    QVERIFY(!all[1].from && all[1].to && all[1].to->empty());
    QCOMPARE(std::string(all[2].from->view()), std::string("7"));
    QVERIFY(!all[2].to);
    QCOMPARE(std::string(all[5].to->view()), std::string("2030-01-02T03:04:05.000Z"));
    QCOMPARE(std::string(all[8].to->view()), std::string("\"hand\""));
}

void tst_RecordChange::mergeTakesWhatOneSideChanged()
{
    const Record base = record("k");
    Record theirs = base;
    theirs.version = 2;
    theirs.value(TextMember::Key1) = "theirs";
    theirs.value(TextMember::Key3) = "both alike";
    theirs.value(TextMember::Key4) = "theirs";
    theirs.unknownMembers["size"] = "1";
    Record mine = base;
    mine.body = SensitiveText(std::string_view("mine"));
    mine.value(TextMember::Key3) = "both alike";
    mine.value(TextMember::Key4) = "mine";
    mine.unknownMembers.erase("colour");
    const RecordMerge merge = mergeRecords(base, theirs, mine);
    QCOMPARE(merge.theirs, (Log{"key1", "size"}));
    QCOMPARE(merge.mine, (Log{"body", "colour"}));
    QCOMPARE(merge.conflicts, (Log{"key4"}));
    QCOMPARE(merge.merged.value(TextMember::Key1).value_or(""), std::string("theirs"));
    QCOMPARE(merge.merged.value(TextMember::Key3).value_or(""), std::string("both alike"));
    QCOMPARE(merge.merged.value(TextMember::Key4).value_or(""), std::string("mine"));
    QCOMPARE(std::string(merge.merged.body->view()), std::string("mine"));
    QVERIFY(!merge.merged.unknownMembers.contains("colour") && merge.merged.unknownMembers.contains("size"));
    QCOMPARE(merge.merged.version, std::optional<std::int64_t>(2));
}

void tst_RecordChange::mergeIsSymmetricButForConflicts()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        const Record base = randomRecord(random);
        const Record a = randomRecord(random);
        const Record b = randomRecord(random);
        const RecordMerge ab = mergeRecords(base, a, b);
        const RecordMerge ba = mergeRecords(base, b, a);
        QCOMPARE(ab.conflicts, ba.conflicts);
        QCOMPARE(ab.theirs, ba.mine);
        QCOMPARE(ab.mine, ba.theirs);
        QCOMPARE(differingMembers(ab.merged, ba.merged), ab.conflicts);
        QVERIFY(isSameContent(mergeRecords(base, base, b).merged, b));
        QVERIFY(isSameContent(mergeRecords(base, a, base).merged, a));
        QVERIFY(isSameContent(mergeRecords(base, a, a).merged, a) && mergeRecords(base, a, a).conflicts.empty());
    }
}

void tst_RecordChange::rules_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("there");   // "": nothing
    QTest::addColumn<int>("result");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("calls");
    const auto row = [](const char *name, ChangeKind kind, const QString &there, CommitResult result, const QString &after, const QStringList &calls) {
        QTest::newRow(name) << int(kind) << there << int(result) << after << calls;
    };
    const QString r = QStringLiteral("read k"), w = QStringLiteral("write k"), d = QStringLiteral("remove k");
    const QString base = QStringLiteral("english"), mine = QStringLiteral("mine"), theirs = QStringLiteral("theirs");
    row("create: nothing there", ChangeKind::Create, {}, CommitResult::Written, mine, {r, w, r});
    row("create: another one there", ChangeKind::Create, theirs, CommitResult::Conflict, theirs, {r});
    row("create: there already, just so", ChangeKind::Create, mine, CommitResult::Unchanged, mine, {r});
    row("edit: as seen", ChangeKind::Edit, base, CommitResult::Written, mine, {r, w, r});
    row("edit: changed by somebody", ChangeKind::Edit, theirs, CommitResult::Conflict, theirs, {r});
    row("edit: gone", ChangeKind::Edit, {}, CommitResult::Conflict, {}, {r});
    row("edit: as wanted already", ChangeKind::Edit, mine, CommitResult::Unchanged, mine, {r});
    row("delete: as seen", ChangeKind::Delete, base, CommitResult::Written, {}, {r, d, r});
    row("delete: changed by somebody", ChangeKind::Delete, theirs, CommitResult::Conflict, theirs, {r});
    row("delete: gone", ChangeKind::Delete, {}, CommitResult::Unchanged, {}, {r});
}

void tst_RecordChange::rules()
{
    QFETCH(int, kind);
    QFETCH(QString, there);
    QFETCH(int, result);
    QFETCH(QString, after);
    QFETCH(QStringList, calls);
    LoggingRecordStore store;
    if (!there.isEmpty()) {
        Record now = record("k", there.toStdString());
        now.version = 2;   // encrypted anew meanwhile: that alone is no conflict
        now.value(DateMember::UpdatedAt) = Timestamp::fromNumber(std::int64_t{1'800'000'000});
        store.put(now);
    }
    RecordChange change{de, ChangeKind(kind), nullptr, std::nullopt};
    if (change.kind != ChangeKind::Create) {
        change.base = shared(record("k"));
    }
    if (change.kind != ChangeKind::Delete) {
        change.mine = record("k", "mine");
    }
    const CommitOutcome outcome = commitChange(store, change, {});
    QCOMPARE(int(outcome.result), result);
    QStringList log;
    for (const std::string &line : store.takeLog()) {
        log += QString::fromStdString(line);
    }
    QCOMPARE(log, calls);
    const auto written = store.written();
    QCOMPARE(written.contains("k") ? QString::fromStdString(written.at("k").value(TextMember::Key1).value_or("")) : QString(), after);
    QCOMPARE(outcome.result == CommitResult::Conflict && !there.isEmpty(), outcome.theirs != nullptr);
    QVERIFY(!outcome.error && !outcome.mayBeWritten);
}

void tst_RecordChange::everyContentMemberIsNoticed()
{
    using Touch = std::function<void(Record &)>;
    std::vector<Touch> touches;
    for (const TextMember member : allTextMembers) {
        if (member != TextMember::RecordKey) {
            touches.push_back([member](Record &r) { r.value(member) = "touched"; });
        }
    }
    for (const RangeMember member : allRangeMembers) {
        touches.push_back([member](Record &r) { r.value(member) = 99; });
    }
    touches.push_back([](Record &r) { r.body = SensitiveText(std::string_view("other")); });
    touches.push_back([](Record &r) { r.body.reset(); });
    touches.push_back([](Record &r) { r.bodyIsJsonValue = true; });
    touches.push_back([](Record &r) { r.precommitBody.emplace(); });
    touches.push_back([](Record &r) { r.value(DateMember::ExpiresAt) = Timestamp::fromNumber(std::int64_t{1'900'000'000}); });
    touches.push_back([](Record &r) { r.unknownMembers["colour"] = "\"blue\""; });
    touches.push_back([](Record &r) { r.unknownMembers["new"] = "1"; });
    touches.push_back([](Record &r) { r.unknownMeta.clear(); });
    for (const Touch &touch : touches) {
        LoggingRecordStore store;
        Record theirs = record("k");
        touch(theirs);
        store.put(theirs);
        Record mine = record("k");
        mine.value(TextMember::Key9) = "mine";
        const CommitOutcome outcome = commitChange(store, edit(record("k"), mine), {});
        QVERIFY(outcome.result == CommitResult::Conflict);
        QVERIFY(isSameContent(std::get<Record>(*outcome.theirs), theirs));
        QVERIFY(isSameContent(store.written().at("k"), theirs));
        // What the user has seen may be written over.
        mine = theirs;
        mine.value(TextMember::Key9) = "mine";
        if (!isSameContent(mine, theirs)) {
            QVERIFY(commitChange(store, edit(theirs, mine), {}).result == CommitResult::Written);
        }
    }
}

void tst_RecordChange::deletionComparesAttachmentsToo()
{
    LoggingRecordStore store;
    Record theirs = record("k");
    theirs.attachments.emplace_back().fileId = "new";
    store.put(theirs);
    QVERIFY(commitChange(store, {de, ChangeKind::Delete, shared(record("k")), std::nullopt}, {}).result == CommitResult::Conflict);
    QVERIFY(store.written().contains("k"));
    QVERIFY(commitChange(store, edit(record("k"), record("k", "mine")), {}).result == CommitResult::Written);   // they survive a write
    store.put(theirs);
    QVERIFY(commitChange(store, {de, ChangeKind::Delete, shared(theirs), std::nullopt}, {}).result == CommitResult::Written);
}

void tst_RecordChange::unreadableOnesAreFoundByTheirHash()
{
    LoggingRecordStore store;
    const UnreadableRecord seen = FakeRecordStore::makeUnreadable(5);
    store.putUnreadable(seen);
    const RecordChange change{de, ChangeKind::Delete, shared(seen), std::nullopt};
    UnreadableRecord other = seen;
    other.stored.body = "2:another";
    store.putUnreadable(other);
    QVERIFY(commitChange(store, change, {}).result == CommitResult::Conflict);
    store.putUnreadable(seen);
    static_cast<void>(store.takeLog());
    const CommitOutcome outcome = commitChange(store, change, {});
    QVERIFY(outcome.result == CommitResult::Written);
    QCOMPARE(store.takeLog(), (Log{"readhash", "removehash", "readhash"}));
    QVERIFY(!inverseOf(change, outcome));
    QVERIFY(commitChange(store, change, {}).result == CommitResult::Unchanged);
}

void tst_RecordChange::lostAnswers_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::addColumn<int>("status");   // 0: the network
    QTest::addColumn<int>("result");
    QTest::addColumn<bool>("mayBeWritten");
    QTest::newRow("network, arrived") << true << 0 << int(CommitResult::Written) << false;
    QTest::newRow("network, not arrived") << false << 0 << int(CommitResult::Failed) << true;
    QTest::newRow("503, arrived") << true << 503 << int(CommitResult::Written) << false;
    QTest::newRow("503, not arrived") << false << 503 << int(CommitResult::Failed) << true;
    QTest::newRow("400: refused for sure") << false << 400 << int(CommitResult::Failed) << false;
}

void tst_RecordChange::lostAnswers()
{
    QFETCH(bool, arrived);
    QFETCH(int, status);
    QFETCH(int, result);
    QFETCH(bool, mayBeWritten);
    LoggingRecordStore store;
    store.put(record("k"));
    const auto fail = [status](const std::string &) {
        if (status == 0) {
            throw NetworkError("the connection was closed");
        }
        throw serverError(status);
    };
    arrived ? store.onWrite({}, fail) : store.onWrite(fail);
    const RecordChange change = edit(record("k"), record("k", "mine"));
    const CommitOutcome outcome = commitChange(store, change, {});
    QCOMPARE(int(outcome.result), result);
    QCOMPARE(outcome.mayBeWritten, mayBeWritten);
    QCOMPARE(key1Of(store, "k"), std::string(arrived ? "mine" : "english"));
    if (outcome.result == CommitResult::Failed) {
        QCOMPARE(outcome.error->kind(), status == 0 ? ErrorKind::Network : ErrorKind::Server);
    }
    // Once more: what is missing is written, what is there is not written twice.
    store.onWrite({});
    static_cast<void>(store.takeLog());
    QVERIFY(commitChange(store, change, {}).result == (arrived ? CommitResult::Unchanged : CommitResult::Written));
    QCOMPARE(store.takeLog(), arrived ? (Log{"read k"}) : (Log{"read k", "write k", "read k"}));
}

void tst_RecordChange::readsBackDifferently()
{
    LoggingRecordStore store;
    store.put(record("k"));
    store.onWrite({}, [&store](const std::string &) { store.put(record("k", "somebody right behind")); });
    CommitOutcome outcome = commitChange(store, edit(record("k"), record("k", "mine")), {});
    QVERIFY(outcome.result == CommitResult::Failed && outcome.mayBeWritten);
    QCOMPARE(std::string(outcome.error->what()), std::string("written, but reads back differently: key1"));
    QCOMPARE(outcome.error->member(), std::string("key1"));
    QVERIFY(std::holds_alternative<Record>(*outcome.before));

    // A service that drops what it does not know.
    store.put(record("k"));
    store.onWrite({}, [&store](const std::string &) {
        Record kept = record("k", "mine");
        kept.unknownMembers.clear();
        store.put(kept);
    });
    outcome = commitChange(store, edit(record("k"), record("k", "mine")), {});
    QVERIFY(outcome.result == CommitResult::Failed);
    QCOMPARE(outcome.error->member(), std::string("colour"));

    store.put(record("k"));
    store.onWrite({}, [&store](const std::string &key) { store.FakeRecordStore::remove(de, key, {}); });
    outcome = commitChange(store, edit(record("k"), record("k", "mine")), {});
    QVERIFY(outcome.result == CommitResult::Failed);
    QVERIFY(std::string(outcome.error->what()).find("not there any more") != std::string::npos);

    store.put(record("k"));
    store.onWrite({}, [&store](const std::string &) { store.put(record("k")); });
    outcome = commitChange(store, {de, ChangeKind::Delete, shared(record("k")), std::nullopt}, {});
    QVERIFY(outcome.result == CommitResult::Failed);
    QVERIFY(std::string(outcome.error->what()).find("still there") != std::string::npos);
}

void tst_RecordChange::theServicesOwnMembersMayChange()
{
    LoggingRecordStore store;
    Record base = record("k");
    base.unknownMembers["revision"] = "4";
    store.put(base);
    Record mine = base;
    mine.value(TextMember::Key1) = "mine";
    store.onWrite({}, [&store, mine](const std::string &) {
        Record stored = mine;
        stored.unknownMembers["revision"] = "5";
        stored.unknownMembers["touched_by"] = "\"service\"";
        stored.version = 9;
        store.put(stored);
    });
    const CommitOutcome outcome = commitChange(store, edit(base, mine), {});
    QVERIFY(outcome.result == CommitResult::Written);
    QCOMPARE(std::get<Record>(*outcome.after).unknownMembers.at("revision"), std::string("5"));
    // A later revision is a change that nobody here has seen.
    mine.value(TextMember::Key1) = "again";
    QVERIFY(commitChange(store, edit(base, mine), {}).result == CommitResult::Conflict);
}

void tst_RecordChange::cancelledBeforeTheWriteWritesNothing()
{
    LoggingRecordStore store;
    store.put(record("k"));
    const CancellationSource source;
    store.onRead([source](const std::string &) { source.cancel(); });
    const CommitOutcome outcome = commitChange(store, edit(record("k"), record("k", "mine")), source.token());
    QVERIFY(outcome.result == CommitResult::Failed && !outcome.mayBeWritten);
    QCOMPARE(outcome.error->kind(), ErrorKind::Cancelled);
    QCOMPARE(store.takeLog(), (Log{"read k"}));
    QCOMPARE(key1Of(store, "k"), std::string("english"));
}

void tst_RecordChange::undoPutsBackWhatWasThere()
{
    LoggingRecordStore store;
    for (const ChangeKind kind : {ChangeKind::Create, ChangeKind::Edit, ChangeKind::Delete}) {
        RecordChange change{de, kind, nullptr, std::nullopt};
        if (kind != ChangeKind::Create) {
            store.put(record("k"));
            change.base = shared(record("k"));
        }
        if (kind != ChangeKind::Delete) {
            change.mine = record("k", "mine");
        }
        const CommitOutcome done = commitChange(store, change, {});
        QVERIFY(done.result == CommitResult::Written);
        const std::optional<RecordChange> back = inverseOf(change, done);
        QVERIFY(back);
        // Not over what somebody wrote since.
        const auto before = store.written();
        store.put(record("k", "somebody"));
        QVERIFY(commitChange(store, *back, {}).result == CommitResult::Conflict);
        QCOMPARE(key1Of(store, "k"), std::string("somebody"));
        if (before.contains("k")) {
            store.put(before.at("k"));
        } else {
            store.FakeRecordStore::remove(de, "k", {});
        }
        QVERIFY(commitChange(store, *back, {}).result == CommitResult::Written);
        if (kind == ChangeKind::Create) {
            QVERIFY(!store.written().contains("k"));
        } else {
            QVERIFY(isSameContent(store.written().at("k"), record("k")));
            store.FakeRecordStore::remove(de, "k", {});
        }
    }
}

void tst_RecordChange::commitsOfOneRecordTakeTurns()
{
    LoggingRecordStore store;
    store.put(record("k", "english", ""));
    std::atomic<int> written = 0;
    const auto client = [&](char name) {
        for (int i = 0; i < 300; ++i) {
            const Record base = store.FakeRecordStore::read(de, "k", {});
            Record mine = base;
            mine.body = SensitiveText(std::string_view(std::string(base.body->view()) + name));
            const CommitOutcome outcome = commitChange(store, edit(base, mine), {});
            written += outcome.result == CommitResult::Written ? 1 : 0;
        }
    };
    {
        const JoiningThread a([&] { client('a'); });
        const JoiningThread b([&] { client('b'); });
    }
    QVERIFY(written >= 300);   // whoever comes first of two goes through
    QCOMPARE(store.written().at("k").body->size(), std::size_t(written));
}

QTEST_GUILESS_MAIN(tst_RecordChange)
#include "tst_record_change.moc"
