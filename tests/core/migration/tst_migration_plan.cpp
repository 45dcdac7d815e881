// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// A plan as a file: every member there and back, and nothing taken that is not understood.

#include "base/Error.h"
#include "migration/Plan.h"

#include <QTest>

#include <limits>
#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::migration;
using incountry::Country;

namespace {

// Written by hand.
constexpr const char *golden = R"({
  "format": "strongroom-migration-plan",
  "format_version": 1,
  "created_at": "2026-11-26T14:30:05.250Z",
  "connection_id": "0b5c1c1e-6e1c-4f6e-9f0a-2d6a3c0e7f11",
  "connection_name": "Customers \"EU\"",
  "environment_id": "env-1",
  "countries": [
    "us",
    "de"
  ],
  "target_version": 9007199254740993,
  "batch_size": 50,
  "parallel_countries": 2,
  "records_per_second": 12.5,
  "rollback": "drop",
  "verification": "off",
  "becomes_current": "later",
  "expected": {
    "de": 0,
    "us": 1200
  }
})";

constexpr const char *shortest = R"({"format": "strongroom-migration-plan", "format_version": 1, "created_at": "2026-11-26T14:30:05Z", "connection_id": "",
    "connection_name": "", "environment_id": "env-1", "countries": ["us"], "target_version": 2})";

Plan goldenPlan()
{
    Plan plan;
    plan.connectionId = "0b5c1c1e-6e1c-4f6e-9f0a-2d6a3c0e7f11";
    plan.connectionName = "Customers \"EU\"";
    plan.environmentId = "env-1";
    plan.countries = {Country("us"), Country("de")};
    plan.targetVersion = 9007199254740993;   // no double holds it
    plan.batchSize = 50;
    plan.parallelCountries = 2;
    plan.recordsPerSecond = 12.5;
    plan.rollback = Rollback::Drop;
    plan.verification = Verification::Off;
    plan.becomesCurrent = BecomesCurrent::Later;
    plan.expected = {{"us", 1200}, {"de", 0}};
    plan.createdAt = std::chrono::system_clock::time_point(std::chrono::milliseconds(1'795'703'405'250));
    return plan;
}

template <typename Action>
std::string refusedMember(Action action)
{
    try {
        action();
        return "no error";
    } catch (const ClientError &error) {
        return error.member();
    }
}

std::string replaced(std::string text, const std::string &what, const std::string &by)
{
    const std::size_t at = text.find(what);
    if (at == std::string::npos) {
        throw std::logic_error("the golden plan has no " + what);
    }
    return text.replace(at, what.size(), by);
}

} // namespace

class tst_MigrationPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheGoldenText() { QCOMPARE(planToJson(goldenPlan()), std::string(golden)); }
    void readsTheGoldenText() { QVERIFY(planFromJson(golden) == goldenPlan()); }
    void defaultsAreTheSafeOnes();
    void refusesText_data();
    void refusesText();
    void refusesPlan_data();
    void refusesPlan();
};

void tst_MigrationPlan::defaultsAreTheSafeOnes()
{
    const Plan plan = planFromJson(shortest);
    QCOMPARE(plan.batchSize, 100);
    QCOMPARE(plan.parallelCountries, 3);
    QCOMPARE(plan.recordsPerSecond, 0.0);
    QVERIFY(plan.rollback == Rollback::Keep);
    QVERIFY(plan.verification == Verification::ReadBack);
    QVERIFY(plan.becomesCurrent == BecomesCurrent::AtStart);
    QVERIFY(plan.expected.empty());
}

void tst_MigrationPlan::refusesText_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("member");
    const auto row = [](const char *name, const std::string &text, const char *member) { QTest::newRow(name) << text << std::string(member); };
    row("nothing", "", "format");
    row("not JSON", "{\"format\": ", "format");
    row("a list", "[]", "format");
    row("another file", R"({"environment_id": "env-1"})", "format");
    row("another format", replaced(golden, "strongroom-migration-plan", "strongroom-report"), "format");
    row("a newer form", replaced(golden, "\"format_version\": 1", "\"format_version\": 2"), "format_version");
    row("a form that is text", replaced(golden, "\"format_version\": 1", "\"format_version\": \"1\""), "format_version");
    row("a misspelt limit", replaced(golden, "records_per_second", "record_per_second"), "record_per_second");
    row("an unknown member", replaced(golden, "\"format_version\"", "\"dry_run\": true, \"format_version\""), "dry_run");
    row("a member twice", replaced(golden, "\"batch_size\": 50", "\"batch_size\": 50, \"batch_size\": 10"), "batch_size");
    row("no target", replaced(shortest, ", \"target_version\": 2", ""), "target_version");
    row("no environment", replaced(shortest, "\"environment_id\": \"env-1\", ", ""), "environment_id");
    row("no countries", replaced(shortest, "\"countries\": [\"us\"], ", ""), "countries");
    row("no date", replaced(shortest, "\"created_at\": \"2026-11-26T14:30:05Z\", ", ""), "created_at");
    row("date that is none", replaced(golden, "2026-11-26T14:30:05.250Z", "yesterday"), "created_at");
    row("id that is no text", replaced(golden, "\"connection_id\": \"0b5c1c1e-6e1c-4f6e-9f0a-2d6a3c0e7f11\"", "\"connection_id\": 1"), "connection_id");
    row("name that is no text", replaced(golden, "\"Customers \\\"EU\\\"\"", "null"), "connection_name");
    row("environment that is empty", replaced(golden, "\"env-1\"", "\"\""), "environment_id");
    row("environment that is no text", replaced(golden, "\"env-1\"", "1"), "environment_id");
    row("country that is none", replaced(golden, "\"de\"", "\"Germany\""), "countries");
    row("country that is no text", replaced(golden, "\"de\"", "49"), "countries");
    row("country twice, in capitals", replaced(golden, "\"de\"", "\"US\""), "countries");
    row("countries as text", replaced(shortest, "[\"us\"]", "\"us\""), "countries");
    row("empty countries", replaced(shortest, "[\"us\"]", "[]"), "countries");
    row("target as text", replaced(golden, "9007199254740993", "\"2\""), "target_version");
    row("target with a fraction", replaced(golden, "9007199254740993", "2.0"), "target_version");
    row("target below zero", replaced(golden, "9007199254740993", "-1"), "target_version");
    row("target beyond 64 bits", replaced(golden, "9007199254740993", "9223372036854775808"), "target_version");
    row("batch of none", replaced(golden, "\"batch_size\": 50", "\"batch_size\": 0"), "batch_size");
    row("batch of 101", replaced(golden, "\"batch_size\": 50", "\"batch_size\": 101"), "batch_size");
    row("batch as text", replaced(golden, "\"batch_size\": 50", "\"batch_size\": \"50\""), "batch_size");
    row("batch of 2^32+1", replaced(golden, "\"batch_size\": 50", "\"batch_size\": 4294967297"), "batch_size");
    row("no country at a time", replaced(golden, "\"parallel_countries\": 2", "\"parallel_countries\": 0"), "parallel_countries");
    row("17 countries at a time", replaced(golden, "\"parallel_countries\": 2", "\"parallel_countries\": 17"), "parallel_countries");
    row("rate below zero", replaced(golden, "12.5", "-0.5"), "records_per_second");
    row("rate as text", replaced(golden, "12.5", "\"12.5\""), "records_per_second");
    row("another word for rollback", replaced(golden, "\"drop\"", "\"yes\""), "rollback");
    row("rollback as boolean", replaced(golden, "\"drop\"", "false"), "rollback");
    row("another word for verification", replaced(golden, "\"off\"", "\"read-back\""), "verification");
    row("another word for current", replaced(golden, "\"later\"", "\"now\""), "becomes_current");
    row("expected as a list", replaced(shortest, "\"target_version\": 2", "\"target_version\": 2, \"expected\": []"), "expected");
    row("expected of another country", replaced(golden, "\"de\": 0", "\"fr\": 0"), "expected");
    row("expected below zero", replaced(golden, "\"de\": 0", "\"de\": -1"), "expected");
    row("expected with a fraction", replaced(golden, "\"de\": 0", "\"de\": 0.5"), "expected");
}

void tst_MigrationPlan::refusesText()
{
    QFETCH(std::string, text);
    QFETCH(std::string, member);
    QCOMPARE(refusedMember([&] { static_cast<void>(planFromJson(text)); }), member);
}

void tst_MigrationPlan::refusesPlan_data()
{
    QTest::addColumn<std::string>("member");
    QTest::newRow("as it is") << std::string("no error");
    for (const char *member : {"environment_id", "countries", "target_version", "batch_size", "parallel_countries", "records_per_second", "expected"}) {
        QTest::newRow(member) << std::string(member);
    }
}

void tst_MigrationPlan::refusesPlan()
{
    QFETCH(std::string, member);
    Plan plan = goldenPlan();
    if (member == "environment_id") {
        plan.environmentId.clear();
    } else if (member == "countries") {
        plan.countries.clear();
        plan.expected.clear();
    } else if (member == "target_version") {
        plan.targetVersion = -1;
    } else if (member == "batch_size") {
        plan.batchSize = 101;
    } else if (member == "parallel_countries") {
        plan.parallelCountries = 0;
    } else if (member == "records_per_second") {
        plan.recordsPerSecond = std::numeric_limits<double>::infinity();
    } else if (member == "expected") {
        plan.expected["fr"] = 1;
    }
    QCOMPARE(refusedMember([&] { validate(plan); }), member);
}

QTEST_APPLESS_MAIN(tst_MigrationPlan)
#include "tst_migration_plan.moc"
