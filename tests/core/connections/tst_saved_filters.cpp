// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/SavedFilterRepository.h"

#include "base/Error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <csignal>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace strongroom;
using namespace strongroom::connections;
using nlohmann::json;

class tst_SavedFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void roundTrip();
    void onlyTheOwnerReadsIt();
    void anEmptyListLeavesNothing();
    void membersOfALaterReleaseStay();
    void aTextNobodyUnderstandsStays();
    void damagedFilesAreKept_data();
    void damagedFilesAreKept();
    void aLaterFormatIsLeftAlone();
    void aFailedWriteKeepsTheOldFile();

private:
    [[nodiscard]] SavedFilterRepository repository() const { return SavedFilterRepository(m_path.toStdString()); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &text) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {
const std::vector<StoredFilter> two{{"1", "Berlin \U0001F600", "profile_key=\"a b\" range_key1>=10"}, {"2", "Later", "version!=2"}};
}

void tst_SavedFilters::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("sub/filters.json"));
    QVERIFY(repository().load().empty());   // nothing is there, and nothing is made by looking
    QVERIFY(!QFileInfo(m_path).dir().exists());
    repository().store("a", two);
}

void tst_SavedFilters::roundTrip()
{
    repository().store("b", {{"3", "Other", ""}});
    const auto loaded = repository().load();
    QCOMPARE(loaded.size(), 2U);
    QVERIFY(loaded.at("a") == two);
    QVERIFY(loaded.at("b") == (std::vector<StoredFilter>{{"3", "Other", ""}}));
}

void tst_SavedFilters::onlyTheOwnerReadsIt()
{
#ifndef Q_OS_WIN
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    QCOMPARE(QFile::permissions(QFileInfo(m_path).path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
}

void tst_SavedFilters::anEmptyListLeavesNothing()
{
    repository().store("a", {});
    QVERIFY(repository().load().empty());
    QVERIFY(!content().contains("Berlin"));
}

void tst_SavedFilters::membersOfALaterReleaseStay()
{
    write(R"({"format": 1, "more": 7, "connections": {"a": [{"id": "1", "name": "x", "text": "key1=a", "colour": "red"}, {"id": "2", "name": "y", "text": "key1=b"}], "b": []}})");
    repository().store("a", {{"1", "renamed", "key1=c"}});
    QVERIFY(json::parse(content().toStdString())
            == json::parse(R"({"format": 1, "more": 7, "connections": {"a": [{"id": "1", "name": "renamed", "text": "key1=c", "colour": "red"}], "b": []}})"));
}

void tst_SavedFilters::aTextNobodyUnderstandsStays()
{
    repository().store("a", {{"1", "x", "weight~heavy"}});
    QCOMPARE(repository().load().at("a").at(0).text, std::string("weight~heavy"));
}

void tst_SavedFilters::damagedFilesAreKept_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("cut off") << QByteArray(R"({"format": 1, "connections": {"a": [{"id")");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << QByteArray(R"([])");
    QTest::newRow("no text") << QByteArray(R"({"format": 1, "connections": {"a": [{"id": "1", "name": "x"}]}})");
    QTest::newRow("a number for a name") << QByteArray(R"({"format": 1, "connections": {"a": [{"id": "1", "name": 1, "text": ""}]}})");
    QTest::newRow("no format") << QByteArray(R"({"connections": {}})");
}

void tst_SavedFilters::damagedFilesAreKept()
{
    QFETCH(QByteArray, text);
    write(text);
    QVERIFY_THROWS_EXCEPTION(StorageError, static_cast<void>(repository().load()));
    const QDir folder = QFileInfo(m_path).dir();
    const QStringList kept = folder.entryList({QStringLiteral("filters.json.damaged-*")});
    QCOMPARE(kept.size(), 1);
    QFile file(folder.filePath(kept.constFirst()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
    QVERIFY(repository().load().empty());   // and one can go on
}

void tst_SavedFilters::aLaterFormatIsLeftAlone()
{
    const QByteArray later = R"({"format": 2, "connections": {"a": [{"kind": "tree"}]}})";
    write(later);
    QVERIFY_THROWS_EXCEPTION(StorageError, static_cast<void>(repository().load()));
    QVERIFY_THROWS_EXCEPTION(StorageError, repository().store("a", two));
    QCOMPARE(content(), later);
}

void tst_SavedFilters::aFailedWriteKeepsTheOldFile()
{
    const QByteArray before = content();
#ifdef Q_OS_UNIX
    // A file may not grow beyond what is there now: write fails with EFBIG, as it fails with ENOSPC on a full disk.
    struct rlimit old{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    struct rlimit small = old;
    small.rlim_cur = static_cast<rlim_t>(before.size());
    auto *const oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    std::optional<StorageError> failure;
    try {
        repository().store("b", two);
    } catch (const StorageError &error) {
        failure = error;
    }
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY(failure);
    QVERIFY(!failure->advice().empty());
    QCOMPARE(content(), before);
    QCOMPARE(QFileInfo(m_path).dir().entryList(QDir::Files), QStringList{QStringLiteral("filters.json")});
#endif
    // The folder of the document is a file: neither lock nor document can be made.
    const SavedFilterRepository nowhere((m_path + QStringLiteral("/filters.json")).toStdString());
    QVERIFY_THROWS_EXCEPTION(StorageError, SavedFilterRepository(nowhere).store("a", two));
    QCOMPARE(content(), before);
}

QTEST_GUILESS_MAIN(tst_SavedFilters)
#include "tst_saved_filters.moc"
