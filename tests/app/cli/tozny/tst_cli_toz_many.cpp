// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// More records than one search can page through.
#include "TozCli.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <set>

using namespace strongroom::test;
using nlohmann::json;

namespace {

constexpr std::size_t records = 10'201;

// One record the program wrote is copied in the sandbox's file, each copy a second older: writing them all would take minutes.
void copyTheRecord(const QString &path)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("copies"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const char *const statement : {
                 "WITH RECURSIVE number(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM number WHERE i < 10200) "
                 "INSERT INTO toz_record (record_id, writer, type, created, modified, version) "
                 "SELECT printf('00000000-0000-4000-8000-%012d', i), writer, type, created - i * 1000000, modified - i * 1000000, version "
                 "FROM number, (SELECT * FROM toz_record LIMIT 1)",
                 "INSERT INTO toz_content (record, plain, data, signature, file_meta) "
                 "SELECT toz_record.id, one.plain, one.data, one.signature, one.file_meta FROM toz_record, (SELECT * FROM toz_content LIMIT 1) AS one "
                 "WHERE toz_record.id <> one.record",
             }) {
            QVERIFY2(query.exec(QString::fromLatin1(statement)), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("copies"));
}

} // namespace

class tst_CliTozMany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_toz->verifyNoSecretWasSaid(); }

    void onePageSaysTheLimit();
    void allGetsEveryOne();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TozCli> m_toz;
};

void tst_CliTozMany::initTestCase()
{
    const QString data = m_folder.filePath(QStringLiteral("sandbox.sqlite"));
    {
        TozCli before({QStringLiteral("--data"), data});
        static_cast<void>(before.put(QStringLiteral("bulk"), {{"n", "one of many"}}));
        before.sandbox().stop();
    }
    copyTheRecord(data);
    m_toz = std::make_unique<TozCli>(QStringList{QStringLiteral("--data"), data});
}

void tst_CliTozMany::onePageSaysTheLimit()
{
    const CliResult page = m_toz->demo(words("search --type bulk --limit 1000"));
    COMPARE_CODE(page, 0);
    QCOMPARE(page.lines().size(), std::size_t{1000});
    QVERIFY2(page.err.contains("1000 of 10201 records.") && page.err.contains("10,000 results at most"), page.err.constData());
}

void tst_CliTozMany::allGetsEveryOne()
{
    const CliResult all = m_toz->demo(words("search --type bulk --all"));
    COMPARE_CODE(all, 0);
    const auto lines = all.lines();
    std::set<std::string> ids;
    for (const json &line : lines) {
        ids.insert(textIn(line.at("meta"), "record_id"));
    }
    QCOMPARE(ids.size(), records);
    QCOMPARE(lines.size(), records);
    QVERIFY2(all.err.contains("10201 records match, more than the 10,000") && all.err.contains("10201 of 10201 records.") && all.err.contains(" parts."), all.err.constData());
}

QTEST_GUILESS_MAIN(tst_CliTozMany)
#include "tst_cli_toz_many.moc"
