// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// Export over a store in memory: what is in the file, and what is left when it goes wrong.
#include "TransferRecords.h"
#include "base/Error.h"
#include "crypto/Age.h"
#include "support/MemoryRecordStore.h"
#include "transfer/Export.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtCore/qfloat16.h>   // QCOMPARE of a json asks for it

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <memory>
#include <semaphore>
#include <string>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace strongroom;
using namespace strongroom::incountry;
using namespace strongroom::test;
using namespace strongroom::transfer;

namespace {

class TextSink final : public ByteSink {
public:
    void write(ByteView bytes) override { text += textOf(bytes); }
    std::string text;
};

class TextSource final : public ByteSource {
public:
    explicit TextSource(std::string text) : m_text(std::move(text)) {}
    std::size_t read(std::span<std::byte> into) override
    {
        const std::size_t count = std::min(into.size(), m_text.size() - m_at);
        std::copy_n(bytesOf(m_text).begin() + static_cast<std::ptrdiff_t>(m_at), count, into.begin());
        m_at += count;
        return count;
    }

private:
    std::string m_text;
    std::size_t m_at = 0;
};

// Answers the page behind `offset` before that one, however the threads run.
class AheadStore final : public MemoryRecordStore {
public:
    explicit AheadStore(std::int64_t offset) : m_offset(offset) {}

    FindResult find(const Country &country, const FindFilter &filter, const FindOptions &options, const Cancellation &cancellation) override
    {
        FindResult result = MemoryRecordStore::find(country, filter, options, cancellation);
        if (options.offset == m_offset + maxPageSize) {
            m_ahead.release();
        }
        return result;
    }
    // Once.
    bool waitForPageAhead()
    {
        return !m_inserted.load() && m_ahead.try_acquire_for(std::chrono::seconds(30)) && !m_inserted.exchange(true);
    }
    [[nodiscard]] bool inserted() const { return m_inserted; }

private:
    const std::int64_t m_offset;
    std::counting_semaphore<> m_ahead{0};
    std::atomic<bool> m_inserted = false;
};

ExportOptions plain(FileFormat format = FileFormat::JsonLines)
{
    ExportOptions options;
    options.format = format;
    options.protection = Protection::Plain;
    return options;
}

ExportQuery everything(std::vector<Country> countries = {Country("de")})
{
    ExportQuery query;
    query.countries = std::move(countries);
    return query;
}

void fill(MemoryRecordStore &store, const std::string &country, int count)
{
    for (int i = 0; i < count; ++i) {
        store.add(country, FakeRecordStore::makeRecord(i));
    }
}

std::vector<nlohmann::json> lines(const std::string &text)
{
    std::vector<nlohmann::json> all;
    std::size_t from = 0;
    while (from < text.size()) {
        const std::size_t end = text.find('\n', from);
        all.push_back(nlohmann::json::parse(text.substr(from, end - from)));
        from = end + 1;
    }
    return all;
}

QStringList names(const QTemporaryDir &folder) { return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name); }

Record smallRecord(const std::string &key)
{
    Record record;
    record.value(TextMember::RecordKey) = key;
    return record;
}

} // namespace

class tst_Export : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonLines();
    void csv();
    void chosenColumns();
    void unreadableRecords();
    void severalCountries();
    void givenRows();
    void countsFirst();
    void filterAndSortGoToTheService();
    void encryptedByDefault();
    void neverPlainByMistake();
    void secondPageFails();
    void cancelLeavesNothing();
    void diskIsFull();
    void recordsAppearWhileExporting();
    void aPageAheadIsOlder();
    void recordsDisappearWhileExporting();
    void aShortPageLosesNothing();
    void aServiceThatSendsNone();
    void pagesAreAskedForAhead();
    void columnsAreChecked();
};

void tst_Export::jsonLines()
{
    MemoryRecordStore store;
    Record record = smallRecord("a \"key\"");
    record.value(TextMember::Key2) = "";
    record.value(TextMember::Key3) = std::string(64, 'a');
    record.hashed.set(static_cast<std::size_t>(TextMember::Key3));
    record.value(RangeMember::RangeKey1) = INT64_MAX;
    record.body.emplace(std::string_view("{\"a\":1}"));
    record.bodyIsJsonValue = true;
    record.version = 3;
    record.unknownMembers.emplace("country", "\"of its own\"");
    record.unknownMeta.emplace("note", "[1]");
    store.add("de", record);
    TextSink sink;
    const ExportReport report = exportToSink(store, everything(), plain(), sink, {}, {});
    QCOMPARE(report.written, 1);
    QCOMPARE(report.bytes, static_cast<std::int64_t>(sink.text.size()));
    QVERIFY(sink.text.ends_with("}\n") && std::count(sink.text.begin(), sink.text.end(), '\n') == 1);
    const nlohmann::json expected{
        {"strongroom_country", "de"}, {"record_key", "a \"key\""}, {"key2", ""}, {"key3", std::string(64, 'a')}, {"range_key1", INT64_MAX},
        {"body", {{"a", 1}}}, {"version", 3}, {"country", "of its own"},
        {"strongroom", {{"hashed", {"key3"}}, {"unknown", {"country"}}, {"meta", {{"note", {1}}}}, {"json_body", true}}},
    };
    QCOMPARE(lines(sink.text).front(), expected);
}

void tst_Export::csv()
{
    MemoryRecordStore store;
    Record record = smallRecord("=1+1, \"x\"");
    record.value(TextMember::Key1) = "";
    record.value(RangeMember::RangeKey1) = -7;
    record.body.emplace(std::string_view("line\nline"));
    store.add("de", record);
    record = smallRecord("b");
    record.body.emplace(std::string_view("\xED\xA0\xBD"));
    store.add("de", record);
    ExportOptions options = plain(FileFormat::Csv);
    options.columns = {"record_key", "key1", "key2", "range_key1", "body", "strongroom"};
    TextSink sink;
    static_cast<void>(exportToSink(store, everything(), options, sink, {}, {}));
    QCOMPARE(QString::fromStdString(sink.text),
             QStringLiteral("record_key,key1,key2,range_key1,body,strongroom\r\n"
                            "\"=1+1, \"\"x\"\"\",\"\",,-7,\"line\nline\",\r\n"
                            "b,,,,\"\"\"\\ud83d\"\"\",\"{\"\"escaped\"\": [\"\"body\"\"]}\"\r\n"));
    options.mark = ByteOrderMark::Write;
    TextSink marked;
    static_cast<void>(exportToSink(store, everything(), options, marked, {}, {}));
    QVERIFY(marked.text == "\xEF\xBB\xBF" + sink.text);
}

void tst_Export::chosenColumns()
{
    MemoryRecordStore store;
    Record record = FakeRecordStore::makeRecord(1);
    record.unknownMembers.emplace("later", "1");
    store.add("de", record);
    ExportOptions options = plain();
    options.columns = {"key1", "record_key", "range_key1"};
    TextSink sink;
    static_cast<void>(exportToSink(store, everything(), options, sink, {}, {}));
    QCOMPARE(lines(sink.text).front(), (nlohmann::json{{"record_key", "user_1"}, {"key1", "english"}, {"range_key1", 1}}));
    options.format = FileFormat::Csv;
    TextSink table;
    static_cast<void>(exportToSink(store, everything(), options, table, {}, {}));
    QCOMPARE(table.text, std::string("key1,record_key,range_key1\r\nenglish,user_1,1\r\n"));   // in the order that was asked for
    options.columns.clear();
    options.country = CountryColumn::Omit;
    TextSink all;
    static_cast<void>(exportToSink(store, everything(), options, all, {}, {}));
    QVERIFY(all.text.starts_with("record_key,parent_key,"));
}

void tst_Export::unreadableRecords()
{
    MemoryRecordStore store;
    store.add("de", FakeRecordStore::makeUnreadable(5));
    store.add("de", FakeRecordStore::makeRecord(6));
    TextSink sink;
    const ExportReport report = exportToSink(store, everything(), plain(), sink, {}, {});
    QCOMPARE(report.written, 2);
    QCOMPARE(report.unreadable, 1);
    const nlohmann::json line = lines(sink.text).front();
    QCOMPARE(line.at("country"), "de");
    QCOMPARE(line.at("rawData").at("record_key").get<std::string>(), std::string(63, 'a') + "5");
    QCOMPARE(line.at("error").get<std::string>(), std::string("no key for version 0"));

    ExportOptions options = plain(FileFormat::Csv);
    options.columns = {"record_key", "raw_data", "error"};
    TextSink table;
    QCOMPARE(exportToSink(store, everything(), options, table, {}, {}).unreadable, 1);
    QVERIFY(table.text.find(",\"{\"\"record_key\"\": \"\"aaa") != std::string::npos);
    options.columns = {"record_key"};   // no place for it: said, not hidden
    TextSink bare;
    const ExportReport left = exportToSink(store, everything(), options, bare, {}, {});
    QCOMPARE(left.leftOut, 1);
    QCOMPARE(left.written, 1);
    QCOMPARE(bare.text, std::string("record_key\r\nuser_6\r\n"));
}

void tst_Export::severalCountries()
{
    MemoryRecordStore store;
    fill(store, "de", 150);
    fill(store, "us", 3);
    TextSink sink;
    std::vector<Progress> seen;
    const ExportReport report = exportToSink(store, everything({Country("us"), Country("fr"), Country("de")}), plain(), sink, [&](const Progress &progress) { seen.push_back(progress); }, {});
    QCOMPARE(report.written, 153);
    QCOMPARE(report.expected, 153);
    QCOMPARE(report.repeated, 0);   // the same key in another country is another record
    const auto all = lines(sink.text);
    QCOMPARE(all.size(), std::size_t{153});
    QCOMPARE(all.at(2).at("country"), "us");
    QCOMPARE(all.at(3).at("country"), "de");
    QCOMPARE(seen.front(), (Progress{0, 153}));
    QCOMPARE(seen.back(), (Progress{153, 153}));
}

void tst_Export::givenRows()
{
    std::vector<ExportRow> rows;
    rows.push_back({Country("us"), std::make_shared<RecordRow>(FakeRecordStore::makeRecord(2))});
    rows.push_back({Country("de"), std::make_shared<RecordRow>(FakeRecordStore::makeUnreadable(1))});
    TextSink sink;
    const ExportReport report = exportToSink(rows, plain(), sink, {}, {});
    QCOMPARE(report.written, 2);
    QCOMPARE(report.unreadable, 1);
    QCOMPARE(lines(sink.text).front().at("record_key"), "user_2");
    QCOMPARE(lines(sink.text).front().at("country"), "us");
}

void tst_Export::countsFirst()
{
    MemoryRecordStore store;
    fill(store, "de", 7);
    const auto counts = countRecords(store, everything({Country("de"), Country("us")}), {});
    QCOMPARE(counts.size(), std::size_t{2});
    QCOMPARE(counts.at(0).records, 7);
    QCOMPARE(counts.at(1).records, 0);
}

void tst_Export::filterAndSortGoToTheService()
{
    FakeRecordStore store(250);
    ExportQuery query = everything();
    query.filter = FindFilter::fromText("key1=english");
    query.sort = {{"range_key1", SortOrder::Descending}};
    TextSink sink;
    QCOMPARE(exportToSink(store, query, plain(), sink, {}, {}).written, 250);
    for (const FakeRecordStore::FindCall &call : store.calls()) {
        QVERIFY(call.filter == query.filter);
        QVERIFY(call.options.limit == 1 || call.options.sort == query.sort);
    }
}

void tst_Export::encryptedByDefault()
{
    MemoryRecordStore store;
    fill(store, "de", 1000);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.jsonl.age"));
    ExportOptions options;
    options.passphrase = std::make_shared<SecretBytes>(std::string_view("a pass phrase"));
    options.workFactor = 8;
    const ExportReport report = exportToFile(store, everything(), options, path.toStdString(), ExistingFile::Keep, {}, {});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::string bytes = file.readAll().toStdString();
    QCOMPARE(report.bytes, static_cast<std::int64_t>(bytes.size()));
    QVERIFY(bytes.starts_with("age-encryption.org/v1\n-> scrypt "));
    QVERIFY(bytes.find("user_7") == std::string::npos);
    TextSource source(bytes);
    crypto::AgeReader reader(SecretBytes(std::string_view("a pass phrase")), source);
    std::string text;
    std::array<std::byte, 5000> buffer{};
    while (const std::size_t count = reader.read(buffer)) {
        text += textOf(std::span(buffer).first(count));
    }
    QCOMPARE(lines(text).size(), std::size_t{1000});
    QCOMPARE(lines(text).at(7).at("record_key"), "user_7");
}

void tst_Export::neverPlainByMistake()
{
    MemoryRecordStore store;
    fill(store, "de", 1);
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("x")).toStdString();
    ExportOptions options;   // encrypted, no passphrase
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(exportToFile(store, everything(), options, path, ExistingFile::Keep, {}, {})));
    options.passphrase = std::make_shared<SecretBytes>();
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(exportToFile(store, everything(), options, path, ExistingFile::Keep, {}, {})));
    QCOMPARE(names(folder), QStringList());
}

void tst_Export::secondPageFails()
{
    MemoryRecordStore store;
    fill(store, "de", 350);
    FailedRequest request;
    request.status = 500;
    const ErrorPtr error = ServerError("the service failed").advise("Try later.").during(std::move(request)).clone();
    store.beforeFind = [&](const FindOptions &options) {
        if (options.offset == 100) {
            error->raise();
        }
    };
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.jsonl"));
    for (const ExistingFile existing : {ExistingFile::Keep, ExistingFile::Replace}) {
        try {
            static_cast<void>(exportToFile(store, everything(), plain(), path.toStdString(), existing, {}, {}));
            QFAIL("exported");
        } catch (const ServerError &thrown) {
            QCOMPARE(thrown.request().status, 500);
            QCOMPARE(QString::fromStdString(thrown.what()), QStringLiteral("the service failed"));
            QVERIFY2(thrown.advice().find("after 100 records") != std::string::npos && thrown.advice().ends_with("Try later."), thrown.advice().c_str());
        }
        QCOMPARE(names(folder), QStringList());
    }
    // What was there before stays.
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QVERIFY_THROWS_EXCEPTION(ServerError, static_cast<void>(exportToFile(store, everything(), plain(), path.toStdString(), ExistingFile::Replace, {}, {})));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QCOMPARE(names(folder), QStringList(QStringLiteral("x.jsonl")));
}

void tst_Export::cancelLeavesNothing()
{
    FakeRecordStore store(100'000);
    QTemporaryDir folder;
    const CancellationSource cancel;
    const auto progress = [&](const Progress &done) {
        if (done.done >= 300) {
            store.hold();   // the next pages never come: cancel must reach them
            cancel.cancel();
        }
    };
    QVERIFY_THROWS_EXCEPTION(CancelledError, static_cast<void>(exportToFile(store, everything(), plain(), folder.filePath(QStringLiteral("x")).toStdString(), ExistingFile::Keep, progress, cancel.token())));
    QCOMPARE(names(folder), QStringList());
    QCOMPARE(store.running(), 0);
}

void tst_Export::diskIsFull()
{
#ifdef Q_OS_UNIX
    MemoryRecordStore store;
    fill(store, "de", 5000);
    QTemporaryDir folder;
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    const rlimit little{300'000, old.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
    ErrorKind kind = ErrorKind::Client;
    try {
        static_cast<void>(exportToFile(store, everything(), plain(), folder.filePath(QStringLiteral("x")).toStdString(), ExistingFile::Keep, {}, {}));
    } catch (const VaultError &error) {
        kind = error.kind();
    }
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
    QCOMPARE(kind, ErrorKind::Storage);
    QCOMPARE(names(folder), QStringList());
#else
    QSKIP("needs a limit for the size of files");
#endif
}

void tst_Export::recordsAppearWhileExporting()
{
    MemoryRecordStore store;
    fill(store, "de", 1000);
    std::atomic<bool> done = false;
    store.beforeFind = [&](const FindOptions &options) {
        if (options.offset == 500 && !done.exchange(true)) {
            store.insert("de", 0, smallRecord("new"));   // everything behind it moves
        }
    };
    TextSink sink;
    const ExportReport report = exportToSink(store, everything(), plain(), sink, {}, {});
    QCOMPARE(report.appeared, 1);
    QCOMPARE(report.disappeared, 0);
    QVERIFY(report.repeated >= 1);   // the one that moved over a page's edge is in the file once
    std::set<std::string> keys;
    for (const nlohmann::json &line : lines(sink.text)) {
        QVERIFY(keys.insert(line.at("record_key").get<std::string>()).second);
    }
    QCOMPARE(keys.size(), std::size_t{1000});
}

void tst_Export::aPageAheadIsOlder()
{
    AheadStore store(500);
    fill(store, "de", 1000);
    store.beforeFind = [&](const FindOptions &options) {
        if (options.offset == 500 && store.waitForPageAhead()) {
            store.insert("de", 0, smallRecord("new"));
        }
    };
    TextSink sink;
    const ExportReport report = exportToSink(store, everything(), plain(), sink, {}, {});
    QVERIFY(store.inserted());
    QCOMPARE(report.appeared, 1);
    std::set<std::string> keys;
    for (const nlohmann::json &line : lines(sink.text)) {
        QVERIFY(keys.insert(line.at("record_key").get<std::string>()).second);
    }
    QCOMPARE(keys.size(), std::size_t{1000});   // all that was there from the start to the end
}

void tst_Export::recordsDisappearWhileExporting()
{
    MemoryRecordStore store;
    fill(store, "de", 1000);
    std::atomic<bool> done = false;
    store.beforeFind = [&](const FindOptions &options) {
        if (options.offset == 500 && !done.exchange(true)) {
            store.drop("de", 0);
            store.drop("de", 0);
        }
    };
    TextSink sink;
    const ExportReport report = exportToSink(store, everything(), plain(), sink, {}, {});
    QCOMPARE(report.disappeared, 2);
    QCOMPARE(report.expected, 1000);
    QVERIFY(report.written < 1000);   // two slipped over a page's edge unseen: that is what the number says
}

void tst_Export::aShortPageLosesNothing()
{
    FakeRecordStore store(450);
    store.setMissing(100, 30);
    TextSink sink;
    QCOMPARE(exportToSink(store, everything(), plain(), sink, {}, {}).written, 450);
    const auto all = lines(sink.text);
    for (std::size_t i = 0; i < all.size(); ++i) {
        QCOMPARE(all.at(i).at("record_key").get<std::string>(), "user_" + std::to_string(i));
    }
}

void tst_Export::aServiceThatSendsNone()
{
    FakeRecordStore store(450);
    store.setMissing(200, 100);
    TextSink sink;
    QVERIFY_THROWS_EXCEPTION(ServerError, static_cast<void>(exportToSink(store, everything(), plain(), sink, {}, {})));
}

void tst_Export::pagesAreAskedForAhead()
{
    FakeRecordStore store(2000);
    TextSink sink;
    QCOMPARE(exportToSink(store, everything(), plain(), sink, {}, {}).written, 2000);
    std::vector<std::int64_t> offsets;
    for (const FakeRecordStore::FindCall &call : store.calls()) {
        if (call.options.limit == maxPageSize) {
            offsets.push_back(call.options.offset);
        }
    }
    std::ranges::sort(offsets);
    QCOMPARE(offsets.size(), std::size_t{20});   // each once
    QCOMPARE(offsets.back(), 1900);
    QVERIFY(store.mostAtOnce() <= 3);
}

void tst_Export::columnsAreChecked()
{
    MemoryRecordStore store;
    TextSink sink;
    ExportOptions options = plain();
    options.columns = {"record_key", "key21"};
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(exportToSink(store, everything(), options, sink, {}, {})));
    options.columns = {"record_key", "record_key"};
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(exportToSink(store, everything(), options, sink, {}, {})));
    options.columns.clear();
    options.format = FileFormat::JsonArray;
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(exportToSink(store, everything(), options, sink, {}, {})));
    QVERIFY(sink.text.empty());
    QCOMPARE(fileSuffix(FileFormat::Csv, Protection::Encrypted), std::string(".csv.age"));
    QCOMPARE(fileSuffix(FileFormat::JsonLines, Protection::Plain), std::string(".jsonl"));
    QCOMPARE(transferColumns().size(), std::size_t{51});
}

QTEST_GUILESS_MAIN(tst_Export)
#include "tst_export.moc"
