// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// Import over a store in memory: what a file is, which rows are good, what is sent, and what is left to import again.
#include "base/Error.h"
#include "crypto/Age.h"
#include "support/MemoryRecordStore.h"
#include "transfer/Export.h"
#include "transfer/Import.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define STRONGROOM_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define STRONGROOM_SANITIZED
#endif
#endif

using namespace strongroom;
using namespace strongroom::incountry;
using namespace strongroom::test;
using namespace strongroom::transfer;

namespace {

class Folder {
public:
    std::string put(const char *name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            throw std::runtime_error("cannot write");
        }
        return file.fileName().toStdString();
    }
    [[nodiscard]] std::string path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)).toStdString(); }
    [[nodiscard]] QByteArray content(const char *name) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }

private:
    QTemporaryDir m_folder;
};

ColumnMapping germany()
{
    ColumnMapping mapping;
    mapping.country = Country("de");
    return mapping;
}

CheckReport checked(const std::string &path, const ColumnMapping &mapping = germany())
{
    MemoryRecordStore store;
    return ImportFile(path, nullptr, {}).check(store, mapping, {}, {}).report();
}

ImportReport imported(RecordStore &store, const std::string &path, const ImportOptions &options = {}, const ColumnMapping &mapping = germany())
{
    const ImportFile file(path, nullptr, {});
    ImportReport report;
    importRecords(store, file, file.check(store, mapping, {}, {}), options, report, {}, {});
    return report;
}

Record recordAt(const MemoryRecordStore &store, const std::string &country, std::size_t index) { return std::get<Record>(store.rows(country).at(index)); }

std::string failureOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const VaultError &error) {
        return error.what();
    }
    return "no error";
}

ErrorPtr refusal(int status, const char *text)
{
    FailedRequest request;
    request.status = status;
    request.url = "https://vault/v2/storage/records/de/batchWrite";
    return ServerError(text).during(std::move(request)).clone();
}

QByteArray numbered(int count)
{
    QByteArray text("record_key,range_key1\n");
    for (int i = 0; i < count; ++i) {
        text += "user_" + QByteArray::number(i) + ',' + QByteArray::number(i) + '\n';
    }
    return text;
}

// Refuses a batch with one of these keys.
void refuseKeys(MemoryRecordStore &store, const std::vector<std::string> &keys)
{
    store.beforeWrite = [keys](const std::vector<Record> &records) {
        for (const Record &record : records) {
            if (std::ranges::find(keys, record.recordKey()) != keys.end()) {
                refusal(400, "not liked")->raise();
            }
        }
    };
}

} // namespace

class tst_Import : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void filesThatAreNone();
    void encryptedFiles();
    void csvCells();
    void foreignCsv();
    void emptyCells();
    void mappingRefusals();
    void jsonMapping();
    void countries();
    void badRows_data();
    void badRows();
    void everyRowIsChecked();
    void keysThatComeTwice();
    void brokenFiles_data();
    void brokenFiles();
    void unreadableAreNotImported();
    void preview();
    void refusesBadRows();
    void existing_data();
    void existing();
    void existingByHash();
    void normalizedKeys();
    void refusedRowsAreFound();
    void failedRowsCanBeImportedAgain_data();
    void failedRowsCanBeImportedAgain();
    void noAnswerStopsTheImport();
    void signedOutBeforeSending();
    void cancelKeepsTheReport();
    void batches();
    void fileChangesMeanwhile();
    void failedFileIsNotReplaced();
    void memoryDoesNotGrowWithTheFile();
};

void tst_Import::shapes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QString>("columns");
    const QByteArray utf16("\xFF\xFEr\0e\0c\0o\0r\0d\0_\0k\0e\0y\0\n\0\xDF\0\n\0", 28);
    const auto row = [](const char *name, const QByteArray &content, FileFormat format, TextEncoding encoding, const char *columns) {
        QTest::newRow(name) << content << int(format) << int(encoding) << QString::fromUtf8(columns);
    };
    row("CSV", "record_key,body\nx,y\n", FileFormat::Csv, TextEncoding::Utf8, "record_key|body");
    row("CSV, mark", "\xEF\xBB\xBFrecord_key;body\nx;y\n", FileFormat::Csv, TextEncoding::Utf8WithMark, "record_key|body");
    row("CSV, tabs", "record_key\tbody\r\nx\ty\r\n", FileFormat::Csv, TextEncoding::Utf8, "record_key|body");
    row("CSV, UTF-16", utf16, FileFormat::Csv, TextEncoding::Utf16Little, "record_key");
    row("JSON Lines", "\n {\"record_key\": \"x\", \"body\": \"y\"}\n{\"record_key\": \"z\", \"key1\": \"y\"}\n", FileFormat::JsonLines, TextEncoding::Utf8, "record_key|body|key1");
    row("JSON list", "[\n  {\n    \"record_key\": \"[x,\\\"{\"\n  },\n  {\"record_key\": \"y\", \"key2\": \"1\"}\n]\n", FileFormat::JsonArray, TextEncoding::Utf8, "record_key|key2");
    row("members of the service", "{\"record_key\": \"x\", \"later\": 1, \"strongroom\": {\"unknown\": [\"later\"]}}\n", FileFormat::JsonLines, TextEncoding::Utf8, "record_key");
}

void tst_Import::shapes()
{
    QFETCH(QByteArray, content);
    QFETCH(int, format);
    QFETCH(int, encoding);
    QFETCH(QString, columns);
    const Folder folder;
    const ImportFile file(folder.put("x", content), nullptr, {});
    QCOMPARE(int(file.shape().format), format);
    QCOMPARE(int(file.shape().encoding), encoding);
    QCOMPARE(int(file.shape().protection), int(Protection::Plain));
    QStringList names;
    for (const std::string &name : file.shape().columns) {
        names << QString::fromStdString(name);
    }
    QCOMPARE(names.join(QLatin1Char('|')), columns);
    MemoryRecordStore store;
    const CheckReport report = file.check(store, germany(), {}, {}).report();
    QVERIFY2(!report.broken, report.broken ? report.broken->what() : "");
    QCOMPARE(report.bad, 0);
    QVERIFY(report.rows > 0);
}

void tst_Import::filesThatAreNone()
{
    const Folder folder;
    QVERIFY_THROWS_EXCEPTION(StorageError, ImportFile(folder.path("none"), nullptr, {}));
    QVERIFY_THROWS_EXCEPTION(StorageError, ImportFile("/", nullptr, {}));
    QVERIFY_THROWS_EXCEPTION(ClientError, ImportFile(folder.put("empty", ""), nullptr, {}));
    QVERIFY_THROWS_EXCEPTION(ClientError, ImportFile(folder.put("blank", " \n\n"), nullptr, {}));
    QVERIFY_THROWS_EXCEPTION(ClientError, ImportFile(folder.put("picture", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16)), nullptr, {}));
    QVERIFY_THROWS_EXCEPTION(ClientError, ImportFile(folder.put("twice", "record_key,key1,key1\n"), nullptr, {}));
    QVERIFY_THROWS_EXCEPTION(ClientError, ImportFile(folder.put("nameless", "record_key,,key1\n"), nullptr, {}));
}

void tst_Import::encryptedFiles()
{
    const Folder folder;
    const std::string path = folder.path("x.age");
    ExportOptions options;
    options.passphrase = std::make_shared<SecretBytes>(std::string_view("a pass phrase"));
    options.workFactor = 8;
    const std::vector<ExportRow> rows{{Country("de"), std::make_shared<RecordRow>(FakeRecordStore::makeRecord(1))}};
    static_cast<void>(exportToFile(rows, options, path, ExistingFile::Keep, {}, {}));
    QVERIFY(isEncrypted(path));
    QVERIFY(!isEncrypted(folder.put("plain", "record_key\n")));
    QVERIFY_THROWS_EXCEPTION(ClientError, ImportFile(path, nullptr, {}));
    QVERIFY_THROWS_EXCEPTION(CryptoError, ImportFile(path, std::make_shared<SecretBytes>(std::string_view("another")), {}));
    const ImportFile file(path, options.passphrase, {});
    QCOMPARE(int(file.shape().protection), int(Protection::Encrypted));
    QCOMPARE(int(file.shape().format), int(FileFormat::JsonLines));
    // Damaged further behind: told by the check, before anything is sent.
    QByteArray bytes = folder.content("x.age");
    bytes[bytes.size() - 3] = static_cast<char>(bytes.at(bytes.size() - 3) + 1);
    QVERIFY_THROWS_EXCEPTION(CryptoError, ImportFile(folder.put("damaged.age", bytes), options.passphrase, {}));
}

void tst_Import::csvCells()
{
    const Folder folder;
    MemoryRecordStore store;
    const ImportReport report = imported(store, folder.put("x", "record_key,key1,key2,range_key1,body,is_encrypted,version,expires_at,attachments\r\n"
                                                                 "a,\"\",,-5,\"line\nline\",TRUE,3,2099-01-31T12:00:00Z,\"[]\"\r\n"
                                                                 "=1+1,'x,y, +007 ,,,,,\r\n"));
    QCOMPARE(report.written, 2);
    const Record a = recordAt(store, "de", 0);
    QCOMPARE(a.recordKey(), std::string("a"));
    QVERIFY(a.value(TextMember::Key1) == std::string());
    QVERIFY(!a.value(TextMember::Key2));
    QVERIFY(a.value(RangeMember::RangeKey1) == -5);
    QCOMPARE(std::string(a.body->view()), std::string("line\nline"));
    QVERIFY(a.value(DateMember::ExpiresAt) == Timestamp::parse("2099-01-31T12:00:00Z"));
    const Record b = recordAt(store, "de", 1);
    QCOMPARE(b.recordKey(), std::string("=1+1"));
    QVERIFY(b.value(RangeMember::RangeKey1) == 7);
    QVERIFY(!b.body);
}

void tst_Import::foreignCsv()
{
    const Folder folder;
    const std::string path = folder.put("x", "\xEF\xBB\xBF" "Record Key;Sprache;rangeKey1;Bemerkung\r\nx;english;7;nothing\r\n");
    const ImportFile file(path, nullptr, {});
    ColumnMapping mapping = file.suggestedMapping();
    QCOMPARE(mapping.targets.at("Record Key"), std::string("record_key"));
    QCOMPARE(mapping.targets.at("rangeKey1"), std::string("range_key1"));
    QCOMPARE(mapping.targets.at("Sprache"), std::string());
    mapping.targets["Sprache"] = "key1";
    mapping.constants["profile_key"] = "all of them";
    mapping.constants["range_key2"] = "5";
    mapping.constants["country"] = "de";
    MemoryRecordStore store;
    QCOMPARE(imported(store, path, {}, mapping).written, 1);
    const Record record = recordAt(store, "de", 0);
    QVERIFY(record.value(TextMember::Key1) == std::string("english"));
    QVERIFY(record.value(TextMember::ProfileKey) == std::string("all of them"));
    QVERIFY(record.value(RangeMember::RangeKey2) == 5);
    // Without a mapping the foreign columns are not guessed and not dropped.
    QVERIFY(failureOf([&] { static_cast<void>(checked(path)); }).find("Record Key is not a member") != std::string::npos);
}

void tst_Import::emptyCells()
{
    const Folder folder;
    const std::string path = folder.put("x", "record_key,key1\nx,\"\"\n");
    MemoryRecordStore store;
    QCOMPARE(imported(store, path).written, 1);
    QVERIFY(recordAt(store, "de", 0).value(TextMember::Key1) == std::string());
    ColumnMapping mapping = germany();
    mapping.emptyCells = EmptyCells::Absent;
    MemoryRecordStore other;
    QCOMPARE(imported(other, path, {}, mapping).written, 1);
    QVERIFY(!recordAt(other, "de", 0).value(TextMember::Key1));
}

void tst_Import::mappingRefusals()
{
    const Folder folder;
    const std::string path = folder.put("x", "record_key,a,b\nx,1,2\n");
    const auto refused = [&](const std::function<void(ColumnMapping &)> &change, const char *words) {
        ColumnMapping mapping = germany();
        mapping.targets = {{"a", "key1"}, {"b", "key2"}};
        change(mapping);
        const std::string text = failureOf([&] { static_cast<void>(checked(path, mapping)); });
        return text.find(words) != std::string::npos ? std::string() : text;
    };
    QCOMPARE(refused([](ColumnMapping &) {}, "no error"), std::string());
    QCOMPARE(refused([](ColumnMapping &mapping) { mapping.targets["b"] = "key1"; }, "two columns are for key1"), std::string());
    QCOMPARE(refused([](ColumnMapping &mapping) { mapping.targets["b"] = "record_key"; }, "two columns are for record_key"), std::string());
    QCOMPARE(refused([](ColumnMapping &mapping) { mapping.targets["b"] = "key21"; }, "key21 is not a member"), std::string());
    QCOMPARE(refused([](ColumnMapping &mapping) { mapping.targets.erase("b"); }, "the column b is not a member"), std::string());
    QCOMPARE(refused([](ColumnMapping &mapping) { mapping.constants["version"] = "1"; }, "version cannot be given"), std::string());
    QCOMPARE(refused([](ColumnMapping &mapping) { mapping.constants["range_key1"] = "x"; }, "range_key1 is not a whole number"), std::string());
    QCOMPARE(refused([](ColumnMapping &mapping) { mapping.constants["country"] = "Germany"; }, "ountry"), std::string());
}

void tst_Import::jsonMapping()
{
    const Folder folder;
    ColumnMapping mapping = germany();
    mapping.targets = {{"id", "record_key"}, {"text", "body"}, {"extra", ""}};
    mapping.constants = {{"key1", "constant"}};
    MemoryRecordStore store;
    const ImportReport report = imported(store, folder.put("x", "{\"id\": \"a\", \"text\": \"t\", \"extra\": [1]}\n{\"id\": \"b\", \"key1\": \"own\"}\n"), {}, mapping);
    QCOMPARE(report.written, 2);
    QVERIFY(recordAt(store, "de", 0).value(TextMember::Key1) == std::string("constant"));
    QCOMPARE(std::string(recordAt(store, "de", 0).body->view()), std::string("t"));
    QVERIFY(recordAt(store, "de", 1).value(TextMember::Key1) == std::string("own"));
}

void tst_Import::countries()
{
    const Folder folder;
    const std::string path = folder.put("x", "country,record_key\nus,a\n,b\nUS,c\nGermany,d\n");
    const CheckReport report = checked(path);
    QCOMPARE(report.bad, 1);
    QCOMPARE(report.problems.at(0).line, 5);
    QVERIFY(report.countries == (std::map<std::string, std::int64_t>{{"de", 1}, {"us", 2}}));
    const CheckReport none = checked(path, {});
    QCOMPARE(none.bad, 2);
    QCOMPARE(none.problems.at(0).member, std::string("country"));
    MemoryRecordStore store;
    ImportOptions options;
    options.badRows = BadRows::Skip;
    QCOMPARE(imported(store, path, options).written, 3);
    QCOMPARE(store.rows("us").size(), std::size_t{2});
}

void tst_Import::badRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const char *text, const char *member, const char *words) { QTest::newRow(name) << QByteArray(text) << QByteArray(member) << QByteArray(words); };
    row("no record key", ",1,,", "record_key", "record_key is missing");
    row("empty record key", "\"\",1,,", "record_key", "record_key is empty");
    row("no number", "x,one,,", "range_key1", "range_key1 is not a whole number");
    row("a fraction", "x,1.5,,", "range_key1", "range_key1 is not a whole number");
    row("too large", "x,9223372036854775808,,", "range_key1", "range_key1 is not a whole number");
    row("no date", "x,1,31.1.2026,", "expires_at", "expires_at is not an ISO 8601 date");
    row("too few cells", "x,1", "", "the row has 2 cells, the header has 4");
    row("too many cells", "x,1,,,5", "", "the row has 5 cells");
    row("not JSON", "x,1,,nonsense", "strongroom", "strongroom is not a JSON object");
    row("unknown in strongroom", "x,1,,\"{\"\"what\"\": 1}\"", "strongroom.what", "is not known");
    row("hash only", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,1,,\"{\"\"hashed\"\": [\"\"record_key\"\"]}\"", "record_key", "known by its hash only");
}

void tst_Import::badRows()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, words);
    const Folder folder;
    const CheckReport report = checked(folder.put("x", "record_key,range_key1,expires_at,strongroom\ngood,1,,\n" + row + "\nalso good,2,,\n"));
    QVERIFY(!report.broken);
    QCOMPARE(report.rows, 3);
    QCOMPARE(report.bad, 1);
    QCOMPARE(report.problems.at(0).line, 3);
    QCOMPARE(QByteArray::fromStdString(report.problems.at(0).member), member);
    QVERIFY2(QByteArray::fromStdString(report.problems.at(0).reason.english()).contains(words), report.problems.at(0).reason.english().c_str());
}

void tst_Import::everyRowIsChecked()
{
    const Folder folder;
    QByteArray text("{\"record_key\": \"first\"}\n");
    for (int i = 0; i < 1500; ++i) {
        text += i % 2 == 0 ? "{\"record_key\": 5}\n" : "nonsense\n";
    }
    text += "{\"record_key\": \"last\"}";
    const CheckReport report = checked(folder.put("x", text));
    QCOMPARE(report.rows, 1502);
    QCOMPARE(report.bad, 1500);   // exact, however many are kept
    QCOMPARE(report.problems.size(), mostKeptProblems);
    QCOMPARE(report.problems.back().line, 1001);
    QCOMPARE(report.problems.at(1).reason.english(), std::string("this is not readable JSON"));
}

void tst_Import::keysThatComeTwice()
{
    const Folder folder;
    QByteArray text = numbered(3000);                              // lines 2 to 3001
    text += "user_7,1\nuser_2999,2\nuser_7,3\nanother,4\n";       // 3002 to 3005
    const std::string path = folder.put("x", text);
    const CheckReport report = checked(path);
    QCOMPARE(report.rows, 3004);
    QCOMPARE(report.bad, 3);
    QCOMPARE(report.problems.at(0).line, 3002);
    QCOMPARE(report.problems.at(0).reason.english(), std::string("the record key is that of line 9 too"));
    QCOMPARE(report.problems.at(1).reason.english(), std::string("the record key is that of line 3001 too"));
    QCOMPARE(report.problems.at(2).line, 3004);
    QCOMPARE(report.countries.at("de"), 3001);
    MemoryRecordStore store;
    ImportOptions options;
    options.badRows = BadRows::Skip;
    const ImportReport done = imported(store, path, options);
    QCOMPARE(done.written, 3001);
    QCOMPARE(done.failed, 3);
    QVERIFY(recordAt(store, "de", 7).value(RangeMember::RangeKey1) == 7);   // the first one, not the last
    // In two countries they are two records.
    QCOMPARE(checked(folder.put("y", "country,record_key\nde,a\nus,a\nde,a\n")).bad, 1);
}

void tst_Import::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QByteArray &content, const char *words) { QTest::newRow(name) << content << QByteArray(words); };
    row("quote never closed", numbered(5000) + "a,\"1\nb,2\n", "line 5002: the quote that opens here is never closed");
    row("quote in the middle", "record_key\na\nb\"c\n", "line 3: a quote stands in the middle");
    row("another encoding behind", numbered(9000) + "M\xFCller,1\n", "line 9002, byte 2: 0xFC is not UTF-8");
    row("mixed encodings", "record_key\nM\xC3\xBCller\n" + QByteArray("x\n").repeated(50'000) + "M\xFCller\n", "line 50003, byte 2: 0xFC is not UTF-8; the file mixes encodings");
    row("a list that does not end", "[{\"record_key\": \"a\"},\n{\"record_key\": ", "line 2: the JSON list is broken: the record that begins here does not end");
    row("a list without a comma", "[{\"record_key\": \"a\"}\n{\"record_key\": \"b\"}]", "line 2: the JSON list is broken: there is no comma");
    row("a list and more", "[{\"record_key\": \"a\"}]\n[]", "line 2: the JSON list is broken: there is something behind its end");
}

void tst_Import::brokenFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, words);
    const Folder folder;
    const std::string path = folder.put("x", content);
    const CheckReport report = checked(path);
    QVERIFY(report.broken);
    QVERIFY2(QByteArray(report.broken->what()).contains(words), report.broken->what());
    QCOMPARE(report.broken->kind(), ErrorKind::Client);
    MemoryRecordStore store;
    ImportOptions options;
    options.badRows = BadRows::Skip;   // does not help: nothing behind the place can be trusted
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(imported(store, path, options)));
    QCOMPARE(store.rows("de").size(), std::size_t{0});
    QCOMPARE(store.finds(), 0);
}

void tst_Import::unreadableAreNotImported()
{
    for (const FileFormat format : {FileFormat::JsonLines, FileFormat::Csv}) {
        const Folder folder;
        ExportOptions options;
        options.format = format;
        options.protection = Protection::Plain;
        const std::vector<ExportRow> rows{{Country("de"), std::make_shared<RecordRow>(FakeRecordStore::makeUnreadable(1))},
                                          {Country("de"), std::make_shared<RecordRow>(FakeRecordStore::makeRecord(2))}};
        static_cast<void>(exportToFile(rows, options, folder.path("x"), ExistingFile::Keep, {}, {}));
        const CheckReport report = checked(folder.path("x"), {});
        QCOMPARE(report.rows, 2);
        QCOMPARE(report.bad, 1);
        QVERIFY2(report.problems.at(0).reason.english().find("could not be opened when it was exported") != std::string::npos, report.problems.at(0).reason.english().c_str());
    }
}

void tst_Import::preview()
{
    const Folder folder;
    const ImportFile file(folder.put("x", "record_key,range_key1\na,1\nb,x\nc,3\n\"d"), nullptr, {});
    const auto two = file.preview(germany(), 2, {});
    QCOMPARE(two.size(), std::size_t{2});
    QCOMPARE(two.at(0).record->recordKey(), std::string("a"));
    QCOMPARE(two.at(0).country->code(), std::string("de"));
    QVERIFY(!two.at(1).record && two.at(1).error);
    QCOMPARE(two.at(1).line, 3);
    QCOMPARE(two.at(1).error->member(), std::string("range_key1"));
    const auto all = file.preview(germany(), 20, {});
    QCOMPARE(all.size(), std::size_t{4});   // the last is what is broken
    QVERIFY(std::string(all.at(3).error->what()).find("line 5") != std::string::npos);
}

void tst_Import::refusesBadRows()
{
    const Folder folder;
    const std::string path = folder.put("x", "record_key\na\n\"\"\n");
    MemoryRecordStore store;
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(imported(store, path)));
    QCOMPARE(store.rows("de").size(), std::size_t{0});
    QCOMPARE(store.finds(), 0);
    ImportOptions options;
    options.badRows = BadRows::Skip;
    const ImportReport report = imported(store, path, options);
    QCOMPARE(report.written, 1);
    QCOMPARE(report.failed, 1);
    QCOMPARE(report.problems.at(0).line, 3);
}

void tst_Import::existing_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<int>("written");
    QTest::addColumn<int>("existed");
    QTest::addColumn<int>("failed");
    QTest::addColumn<qint64>("value");
    QTest::newRow("skip") << int(ExistingRecord::Skip) << 248 << 2 << 0 << qint64{-1};
    QTest::newRow("overwrite") << int(ExistingRecord::Overwrite) << 250 << 0 << 0 << qint64{7};
    QTest::newRow("fail") << int(ExistingRecord::Fail) << 248 << 0 << 2 << qint64{-1};
}

void tst_Import::existing()
{
    QFETCH(int, policy);
    QFETCH(int, written);
    QFETCH(int, existed);
    QFETCH(int, failed);
    QFETCH(qint64, value);
    MemoryRecordStore store;
    for (const int row : {7, 130}) {
        Record record = FakeRecordStore::makeRecord(row);
        record.value(RangeMember::RangeKey1) = -1;
        store.add("de", record);
    }
    const Folder folder;
    const std::string path = folder.put("x", numbered(250));
    const ImportFile file(path, nullptr, {});
    const ImportCheck check = file.check(store, germany(), {}, {});
    QCOMPARE(countExisting(store, file, check, {}, {}), 2);
    ImportOptions options;
    options.existing = static_cast<ExistingRecord>(policy);
    ImportReport report;
    std::vector<Progress> seen;
    importRecords(store, file, check, options, report, [&](const Progress &progress) { seen.push_back(progress); }, {});
    QCOMPARE(report.written, written);
    QCOMPARE(report.existed, existed);
    QCOMPARE(report.failed, failed);
    QVERIFY(recordAt(store, "de", 0).value(RangeMember::RangeKey1) == value);
    QCOMPARE(store.rows("de").size(), std::size_t{250});
    QCOMPARE(seen.front(), (Progress{0, 250}));
    QCOMPARE(seen.back(), (Progress{250, 250}));
    if (failed > 0) {
        QCOMPARE(report.problems.at(0).line, 9);
        QVERIFY(report.problems.at(0).reason.english().find("already") != std::string::npos);
    }
}

// A record that does not tell its own key is found all the same, and not overwritten.
void tst_Import::existingByHash()
{
    class HashingStore final : public MemoryRecordStore {
    public:
        FindResult find(const Country &country, const FindFilter &filter, const FindOptions &options, const Cancellation &cancellation) override
        {
            FindResult result = MemoryRecordStore::find(country, filter, options, cancellation);
            for (RecordRow &row : result.rows) {
                row = makeUnreadable(1);
            }
            return result;
        }
    };
    HashingStore store;
    store.add("de", FakeRecordStore::makeRecord(3));
    const Folder folder;
    const ImportReport report = imported(store, folder.put("x", numbered(5)));
    QCOMPARE(report.existed, 1);
    QCOMPARE(report.written, 4);
}

void tst_Import::normalizedKeys()
{
    MemoryRecordStore store;
    store.setNormalization(KeyNormalization::LowerCase);
    const Folder folder;
    const std::string path = folder.put("x", "record_key\nUser\nother\nUSER\n");
    const ImportFile file(path, nullptr, {});
    const ImportCheck check = file.check(store, germany(), {}, {});
    QCOMPARE(check.report().bad, 1);
    QCOMPARE(check.report().problems.at(0).line, 4);
    Record there;
    there.value(TextMember::RecordKey) = "uSer";
    store.add("de", there);
    QCOMPARE(countExisting(store, file, check, {}, {}), 1);
    MemoryRecordStore exact;
    QCOMPARE(file.check(exact, germany(), {}, {}).report().bad, 0);
}

void tst_Import::refusedRowsAreFound()
{
    MemoryRecordStore store;
    refuseKeys(store, {"user_3", "user_77", "user_150"});
    const Folder folder;
    ImportOptions options;
    options.failedPath = folder.path("failed.csv");
    const ImportReport report = imported(store, folder.put("x", numbered(250)), options);
    QCOMPARE(report.written, 247);
    QCOMPARE(report.failed, 3);
    QCOMPARE(report.unknown + report.notSent, 0);
    QVERIFY(!report.stoppedBy);
    QCOMPARE(report.problems.at(1).line, 79);
    QCOMPARE(report.problems.at(1).reason.english(), std::string("not liked"));
    QCOMPARE(report.failedRows, 3);
    QCOMPARE(folder.content("failed.csv"), QByteArray("record_key,range_key1,strongroom_error\r\nuser_3,3,\"not liked\"\r\nuser_77,77,\"not liked\"\r\nuser_150,150,\"not liked\"\r\n"));
    QVERIFY(store.batchSizes().size() < 40);   // halved, not one by one
}

void tst_Import::failedRowsCanBeImportedAgain_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("encrypted");
    const QByteArray csv("\xEF\xBB\xBFrecord_key;key1;body\n\"a;\";\"\";\"x\ny\"\nbad;;\"=1\"\n\"b\"\"\";c;\n");
    const QByteArray lines("{\"record_key\": \"a;\", \"key1\": \"\", \"body\": \"x\\ny\"}\n{\"record_key\": \"bad\", \"body\": \"=1\"}\n{\"record_key\": \"b\\\"\", \"key1\": \"c\"}\n");
    const QByteArray list("[{\"record_key\": \"a;\", \"key1\": \"\", \"body\": \"x\\ny\"},\n {\"record_key\":\n\"bad\", \"body\": \"=1\"}, {\"record_key\": \"b\\\"\", \"key1\": \"c\"}]");
    for (const bool encrypted : {false, true}) {
        QTest::addRow("CSV %d", encrypted) << csv << encrypted;
        QTest::addRow("JSON Lines %d", encrypted) << lines << encrypted;
        QTest::addRow("JSON list %d", encrypted) << list << encrypted;
    }
}

void tst_Import::failedRowsCanBeImportedAgain()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, encrypted);
    const Folder folder;
    std::string path = folder.put("x", content);
    const auto passphrase = encrypted ? std::make_shared<SecretBytes>(std::string_view("words")) : nullptr;
    if (encrypted) {
        path = folder.path("x.age");
        class FileBytes final : public ByteSink {
        public:
            void write(ByteView bytes) override { all.append(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())); }
            QByteArray all;
        } sink;
        crypto::AgeWriter writer(*passphrase, sink, 8);
        writer.write(bytesOf(content.toStdString()));
        writer.finish();
        folder.put("x.age", sink.all);
    }
    MemoryRecordStore store;
    refuseKeys(store, {"a;", "bad", "b\""});
    std::string failed;
    for (int again = 0; again < 3; ++again) {   // fails twice, with its reason each time, and then is taken
        const ImportFile file(path, passphrase, {});
        ImportOptions options;
        options.failedPath = failed = folder.path(again == 0 ? "first" : again == 1 ? "second" : "third");
        options.workFactor = 8;
        if (again == 2) {
            store.beforeWrite = nullptr;
        }
        ImportReport report;
        const ImportCheck check = file.check(store, germany(), {}, {});
        QCOMPARE(check.report().bad, 0);
        importRecords(store, file, check, options, report, {}, {});
        QCOMPARE(report.failed, again == 2 ? 0 : 3);
        QCOMPARE(report.failedPath.empty(), again == 2);
        if (again < 2) {
            QCOMPARE(isEncrypted(failed), encrypted);
            path = failed;
        }
    }
    QVERIFY(!QFile::exists(QString::fromStdString(failed)));
    QCOMPARE(store.rows("de").size(), std::size_t{3});
    const Record a = recordAt(store, "de", 0);
    QCOMPARE(a.recordKey(), std::string("a;"));
    QVERIFY(a.value(TextMember::Key1) == std::string());
    QCOMPARE(std::string(a.body->view()), std::string("x\ny"));
    QVERIFY(!recordAt(store, "de", 1).value(TextMember::Key1));
    QCOMPARE(recordAt(store, "de", 2).recordKey(), std::string("b\""));
}

void tst_Import::noAnswerStopsTheImport()
{
    MemoryRecordStore store;
    int batch = 0;
    store.beforeWrite = [&](const std::vector<Record> &) {
        if (++batch == 2) {
            FailedRequest request;
            request.url = "https://vault/v2/storage/records/de/batchWrite";
            throw NetworkError("the connection broke").during(std::move(request));
        }
    };
    const Folder folder;
    ImportOptions options;
    options.failedPath = folder.path("failed.csv");
    const ImportReport report = imported(store, folder.put("x", numbered(350)), options);
    QCOMPARE(report.written, 100);
    QCOMPARE(report.unknown, 100);
    QCOMPARE(report.notSent, 150);
    QCOMPARE(report.failed, 0);
    QVERIFY(report.stoppedBy && report.stoppedBy->kind() == ErrorKind::Network);
    QCOMPARE(report.failedRows, 250);
    QCOMPARE(batch, 2);   // nothing was sent after it
    const QByteArray failed = folder.content("failed.csv");
    QVERIFY(failed.contains("user_100,100,\"written or not: the connection broke\"\r\n"));
    QVERIFY(failed.contains("user_349,349,\"not sent: the connection broke\"\r\n"));
    // The rest, later.
    const ImportReport rest = imported(store, folder.path("failed.csv"));
    QCOMPARE(rest.written, 250);
    QCOMPARE(store.rows("de").size(), std::size_t{350});
}

void tst_Import::signedOutBeforeSending()
{
    MemoryRecordStore store;
    store.beforeFind = [](const FindOptions &) { throw AuthError(AuthFailure::InvalidClient, "signed out"); };
    const Folder folder;
    const ImportReport report = imported(store, folder.put("x", numbered(250)));
    QCOMPARE(report.written + report.unknown + report.failed, 0);
    QCOMPARE(report.notSent, 250);
    QVERIFY(report.stoppedBy && report.stoppedBy->kind() == ErrorKind::Auth);
    QCOMPARE(store.finds(), 1);
}

void tst_Import::cancelKeepsTheReport()
{
    MemoryRecordStore store;
    refuseKeys(store, {"user_5"});
    const Folder folder;
    const ImportFile file(folder.put("x", numbered(1000)), nullptr, {});
    const CancellationSource cancel;
    ImportOptions options;
    options.failedPath = folder.path("failed.csv");
    ImportReport report;
    const ImportCheck check = file.check(store, germany(), {}, {});
    const auto progress = [&](const Progress &done) {
        if (done.done >= 200) {
            cancel.cancel();
        }
    };
    QVERIFY_THROWS_EXCEPTION(CancelledError, importRecords(store, file, check, options, report, progress, cancel.token()));
    QCOMPARE(report.written, 199);
    QCOMPARE(report.failed, 1);
    QCOMPARE(report.notSent, 800);
    QCOMPARE(store.rows("de").size(), std::size_t{199});
    QCOMPARE(folder.content("failed.csv"), QByteArray("record_key,range_key1,strongroom_error\r\nuser_5,5,\"not liked\"\r\n"));
    // The same file again goes on where it stopped.
    store.beforeWrite = nullptr;
    const ImportReport rest = imported(store, file.path());
    QCOMPARE(rest.existed, 199);
    QCOMPARE(rest.written, 801);
}

void tst_Import::batches()
{
    MemoryRecordStore store;
    const Folder folder;
    QByteArray text("record_key,country,body\n");
    for (int i = 0; i < 250; ++i) {
        text += "user_" + QByteArray::number(i) + (i % 2 == 0 ? ",de,\n" : ",us,\n");
    }
    QCOMPARE(imported(store, folder.put("x", text)).written, 250);
    QVERIFY(store.batchSizes() == (std::vector<std::size_t>{100, 100, 25, 25}));
    // Large rows go in smaller batches.
    MemoryRecordStore other;
    text = "record_key,body\n";
    for (int i = 0; i < 9; ++i) {
        text += "user_" + QByteArray::number(i) + ',' + QByteArray(1'500'000, 'x') + '\n';
    }
    QCOMPARE(imported(other, folder.put("y", text)).written, 9);
    QVERIFY(other.batchSizes() == (std::vector<std::size_t>{3, 3, 3}));
}

void tst_Import::fileChangesMeanwhile()
{
    MemoryRecordStore store;
    const Folder folder;
    const std::string path = folder.put("x", numbered(10));
    const ImportFile file(path, nullptr, {});
    const ImportCheck check = file.check(store, germany(), {}, {});
    // Replaced by another: the one that was checked is still the one that is read.
    QVERIFY(QFile::rename(QString::fromStdString(path), QString::fromStdString(folder.path("moved"))));
    folder.put("x", "record_key\nforeign\n");
    ImportReport report;
    importRecords(store, file, check, {}, report, {}, {});
    QCOMPARE(report.written, 10);
    // Written to: noticed before anything is sent.
    folder.put("moved", numbered(11));
    MemoryRecordStore other;
    QVERIFY_THROWS_EXCEPTION(StorageError, importRecords(other, file, check, {}, report, {}, {}));
    QCOMPARE(other.rows("de").size(), std::size_t{0});
}

void tst_Import::failedFileIsNotReplaced()
{
    MemoryRecordStore store;
    const Folder folder;
    ImportOptions options;
    options.failedPath = folder.put("failed", "mine");
    QVERIFY_THROWS_EXCEPTION(StorageError, static_cast<void>(imported(store, folder.put("x", numbered(10)), options)));
    QCOMPARE(store.rows("de").size(), std::size_t{0});
    QCOMPARE(folder.content("failed"), QByteArray("mine"));
}

// A file of 48 MB may not take that much memory, nor a quarter of it: what holds for it holds for one of 2 GB.
void tst_Import::memoryDoesNotGrowWithTheFile()
{
#if defined(Q_OS_LINUX) && !defined(STRONGROOM_SANITIZED)
    const auto peak = [] {   // KiB since the last reset
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly)) {
            return qint64{-1};
        }
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("VmHWM:") + 6;
        return text.mid(at, text.indexOf(" kB", at) - at).trimmed().toLongLong();
    };
    QFile reset(QStringLiteral("/proc/self/clear_refs"));
    if (!reset.open(QIODevice::WriteOnly)) {
        QSKIP("the peak of memory cannot be reset here");
    }
    class CountingStore final : public FakeRecordStore {
    public:
        void writeBatch(const Country &, const std::vector<Record> &records, const Cancellation &) override { written += records.size(); }
        std::size_t written = 0;
    } store;
    const Folder folder;
    const std::string path = folder.path("large.csv");
    {
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("record_key,body\n");
        const QByteArray body(64 * 1024, 'x');
        for (int i = 0; i < 750; ++i) {
            file.write("user_" + QByteArray::number(i) + ",\"" + body + "\"\n");
        }
    }
    ImportOptions options;
    options.existing = ExistingRecord::Overwrite;
    reset.write("5");
    reset.flush();
    const qint64 before = peak();
    const ImportFile file(path, nullptr, {});
    const ImportCheck check = file.check(store, germany(), {}, {});
    const qint64 afterCheck = peak();
    QVERIFY2(afterCheck - before < 12 * 1024, qPrintable(QString::number(afterCheck - before)));
    ImportReport report;
    importRecords(store, file, check, options, report, {}, {});
    QCOMPARE(store.written, std::size_t{750});
    // A batch of 4 MiB as it is read and as records.
    QVERIFY2(peak() - before < 24 * 1024, qPrintable(QString::number(peak() - before)));
#else
    QSKIP("needs /proc, and memory that no sanitizer keeps");
#endif
}

QTEST_GUILESS_MAIN(tst_Import)
#include "tst_import.moc"
