// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The report as texts written by hand.

#include "migration/Report.h"

#include "base/Error.h"
#include "base/Text.h"

#include "JournalContent.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::migration;
using namespace strongroom::test;
using incountry::Country;

namespace {

const std::string a63(63, 'a');

class TextSink : public ByteSink {
public:
    void write(ByteView bytes) override
    {
        text += textOf(bytes);
        ++pieces;
    }
    std::string text;
    int pieces = 0;
};

// Written by hand; START, SINCE, KEYn and REASON4 stand for what differs or is long.
constexpr const char *golden = R"({
  "format": "strongroom-migration-report",
  "format_version": 1,
  "run": "2026-11-26-1430-7f3a",
  "phase": "stopped",
  "started_at": "START",
  "phase_since": "SINCE",
  "totals": {
    "migrated": 2,
    "set_aside": 1,
    "left": 2,
    "rolled_back": 0,
    "kept_theirs": 0
  },
  "countries": [
    {
      "country": "de",
      "expected": 5,
      "migrated": 2,
      "set_aside": 1,
      "left": 2,
      "rolled_back": 0,
      "kept_theirs": 0,
      "states": {
        "planned": 1,
        "written": 1,
        "verified": 1,
        "set_aside": 1,
        "superseded": 1,
        "rolled_back": 0,
        "kept_theirs": 0
      },
      "events": {
        "reopened": 3,
        "gone": 0,
        "write_repeated": 0,
        "answer_lost": 0,
        "backed_off": 0,
        "window_millis": 0,
        "window_max_millis": 41,
        "attachments_missing": 0
      }
    },
    {
      "country": "in",
      "expected": null,
      "migrated": 0,
      "set_aside": 0,
      "left": 0,
      "rolled_back": 0,
      "kept_theirs": 0,
      "states": {
        "planned": 0,
        "written": 0,
        "verified": 0,
        "set_aside": 0,
        "superseded": 0,
        "rolled_back": 0,
        "kept_theirs": 0
      },
      "events": {
        "reopened": 0,
        "gone": 0,
        "write_repeated": 0,
        "answer_lost": 0,
        "backed_off": 0,
        "window_millis": 0,
        "window_max_millis": 0,
        "attachments_missing": 0
      }
    }
  ],
  "remarks": [
    "The service cannot write on a condition. Every record was read again just before it was written; a change by somebody else between that look and the write would have been replaced. That time was at most 41 ms for a batch."
  ],
  "attention_total": 2,
  "attention": [
    {
      "country": "de",
      "record_key_hash": "KEY4",
      "state": "superseded",
      "version": 3,
      "reason": "REASON4"
    },
    {
      "country": "de",
      "record_key_hash": "KEY5",
      "state": "set_aside",
      "version": null,
      "reason": "canary-reason-5"
    }
  ],
  "plan": )";

} // namespace

class tst_MigrationReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = create("2026-11-26-1430-7f3a", planOf());
    }
    void cleanup() { m_journal.reset(); }
    void json();
    void csv();
    void countsWhatThePlanAskedFor();
    void csvQuotes();
    void rolledBack();
    void listsTheFirstTenThousand();
    void holdsNothingOfTheRecords();

private:
    static Plan planOf()
    {
        Plan plan = planFor();
        plan.expected = {{"de", 5}};
        return plan;
    }
    [[nodiscard]] std::unique_ptr<Journal> create(const char *runId, const Plan &plan) const
    {
        return Journal::create(journalPath(fromQString(m_folder->path()), runId), plan, incountry::SecretsData::generate(7));
    }
    static void fill(Journal &journal)
    {
        const Country de("de");
        journal.enterPlanned(de, std::vector{planned(1), planned(2), planned(3), planned(4)});
        journal.enterState(de, std::vector{hashOf(2)}, ItemState::Written);
        journal.enterState(de, std::vector{hashOf(3)}, ItemState::Verified);
        journal.enterState(de, std::vector{hashOf(4)}, ItemState::Superseded, "somebody wrote \"it\" meanwhile");
        SetAsideItem aside = setAside(5);
        aside.version = -1;
        journal.enterSetAside(de, std::vector{aside});
        journal.count(de, RunEvent::Reopened, 3);
        journal.count(de, RunEvent::WindowMaxMillis, 41);
        journal.setPhase(RunPhase::Stopped);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
};

void tst_MigrationReport::json()
{
    fill(*m_journal);
    QString text = toQString(reportToJson(makeReport(*m_journal)));
    static const QRegularExpression started(QStringLiteral("\"started_at\": \"20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z\""));
    static const QRegularExpression since(QStringLiteral("\"phase_since\": \"20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z\""));
    text.replace(started, QStringLiteral("\"started_at\": \"START\"")).replace(since, QStringLiteral("\"phase_since\": \"SINCE\""));
    text.replace(toQString(a63 + '4'), QStringLiteral("KEY4")).replace(toQString(a63 + '5'), QStringLiteral("KEY5"));
    text.replace(QStringLiteral("somebody wrote \\\"it\\\" meanwhile"), QStringLiteral("REASON4"));   // moc loses the class behind \" in a raw text
    const QString expected = QString::fromUtf8(golden);
    QCOMPARE(text.first(std::min(text.size(), expected.size())), expected);
    QVERIFY(text.contains(QLatin1String("\"target_version\": 7")));   // the plan, as its own test has it
    QVERIFY(text.endsWith(QLatin1String("}\n}")));
}

void tst_MigrationReport::csv()
{
    fill(*m_journal);
    TextSink sink;
    writeReportCsv(*m_journal, sink);
    const std::string expected = "country,record_key_hash,state,version,reason\r\n"
                                 "de," + a63 + "1,planned,3,\r\n"
                                 "de," + a63 + "2,written,3,\r\n"
                                 "de," + a63 + "3,verified,3,\r\n"
                                 "de," + a63 + "4,superseded,3,\"somebody wrote \"\"it\"\" meanwhile\"\r\n"
                                 "de," + a63 + "5,set_aside,,canary-reason-5\r\n";
    QCOMPARE(sink.text, expected);
}

void tst_MigrationReport::countsWhatThePlanAskedFor()
{
    fill(*m_journal);
    Report report = makeReport(*m_journal);
    QCOMPARE(report.countries.size(), 2u);
    QCOMPARE(report.countries[0].migrated, 2);   // verified and superseded
    QCOMPARE(report.countries[0].left, 2);       // planned, and written but not read back

    Plan plan = planOf();
    plan.verification = Verification::Off;
    plan.rollback = Rollback::Drop;
    const auto unverified = create("off", plan);
    fill(*unverified);
    report = makeReport(*unverified);
    QCOMPARE(report.countries[0].migrated, 3);
    QCOMPARE(report.countries[0].left, 1);
    const std::string text = reportToJson(report);
    QVERIFY(text.find("Nothing was read back after writing") != std::string::npos);
    QVERIFY(text.find("cannot be rolled back") != std::string::npos);
}

void tst_MigrationReport::csvQuotes()
{
    SetAsideItem item = setAside(1);
    item.keyHash = "a,\"b\"";
    item.reason = "two\r\nlines, and a comma";
    m_journal->enterSetAside(Country("in"), std::vector{item});
    TextSink sink;
    writeReportCsv(*m_journal, sink);
    QCOMPARE(sink.text, std::string("country,record_key_hash,state,version,reason\r\nin,\"a,\"\"b\"\"\",set_aside,3,\"two\r\nlines, and a comma\"\r\n"));
}

void tst_MigrationReport::rolledBack()
{
    const Country de("de");
    m_journal->enterPlanned(de, std::vector{planned(1), planned(2)});
    m_journal->enterState(de, std::vector{hashOf(1)}, ItemState::RolledBack);
    m_journal->enterState(de, std::vector{hashOf(2)}, ItemState::KeptTheirs, "theirs");
    const Report report = makeReport(*m_journal);
    QCOMPARE(report.countries[0].rolledBack, 1);
    QCOMPARE(report.countries[0].keptTheirs, 1);
    QCOMPARE(report.countries[0].migrated, 0);
    QCOMPARE(report.attentionTotal, 1);
    QCOMPARE(report.attention.size(), 1u);
    QCOMPARE(report.attention[0].reason, std::string("theirs"));
}

void tst_MigrationReport::listsTheFirstTenThousand()
{
    std::vector<SetAsideItem> items;
    for (int i = 0; i < 10'050; ++i) {
        items.push_back(setAside(i));
    }
    m_journal->enterSetAside(Country("de"), items);
    const Report report = makeReport(*m_journal);
    QCOMPARE(report.attentionTotal, 10'050);
    QCOMPARE(report.attention.size(), 10'000u);
    QCOMPARE(report.attention.front().keyHash, hashOf(0));
    QCOMPARE(report.attention.back().keyHash, hashOf(9'999));
    TextSink sink;
    writeReportCsv(*m_journal, sink);
    QCOMPARE(std::ranges::count(sink.text, '\n'), 10'051);   // every record, and the head
    QVERIFY(sink.pieces > 10);                               // in pieces, whatever the size
}

void tst_MigrationReport::holdsNothingOfTheRecords()
{
    fill(*m_journal);
    TextSink sink;
    writeReportCsv(*m_journal, sink);
    sink.text += reportToJson(makeReport(*m_journal));
    QVERIFY(sink.text.find("canary-reason") != std::string::npos);   // reasons are for the user
    QVERIFY(sink.text.find("canary-original") == std::string::npos);
    QVERIFY(!makeReport(*m_journal).attention.at(0).original);
}

QTEST_GUILESS_MAIN(tst_MigrationReport)
#include "tst_migration_report.moc"
