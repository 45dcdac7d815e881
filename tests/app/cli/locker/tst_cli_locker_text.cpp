// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What strongroom-cli locker makes of secrets before anything leaves it: names of variables, a child's environment, what an import would do.
#include "base/Error.h"
#include "cli/locker/ChildEnvironment.h"
#include "cli/locker/ImportPlan.h"
#include "cli/locker/LockerImportText.h"
#include "cli/locker/LockerInput.h"
#include "cli/locker/LockerText.h"
#include "cli/locker/VariableNames.h"
#include "cli/locker/WindowsCommandLine.h"
#include "support/MemoryLockerStore.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>

using namespace strongroom;
using namespace strongroom::cli;
using namespace std::string_literals;
using Texts = std::vector<std::string>;
using variables::Variable;

namespace {

Variable variable(const std::string &key, std::string_view value, const std::string &environment = {}, const std::string &description = {}, int line = 0)
{
    return {key, SensitiveText(value), environment, description, line};
}

template <typename... Variables>
std::vector<Variable> listOf(Variables &&...variables)
{
    std::vector<Variable> all;
    (all.push_back(std::forward<Variables>(variables)), ...);
    return all;
}

Texts textsOf(const std::vector<Variable> &variables)
{
    Texts texts;
    for (const Variable &one : variables) {
        texts.push_back(one.key + '=' + std::string(one.value.view()));
    }
    return texts;
}

Texts entriesOf(const ChildEnvironment &environment)
{
    Texts texts;
    for (const SensitiveText &entry : environment.entries) {
        texts.emplace_back(entry.view());
    }
    return texts;
}

std::vector<SensitiveText> existing(const Texts &entries)
{
    std::vector<SensitiveText> all;
    for (const std::string &entry : entries) {
        all.emplace_back(std::string_view(entry));
    }
    return all;
}

std::string refusal(const auto &call)
{
    try {
        (void)call();
    } catch (const ClientError &error) {
        return error.what();
    }
    return {};
}

bool has(const std::string &text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

class tst_CliLockerText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodNamesStay();
    void badNames();
    void twoKeysOfOneName();
    void nulIsRefused();
    void fileFormats();
    void childOverlay();
    void childKeepsExisting();
    void childCaseOfWindows();
    void commandLineOfWindows();
    void importPlan();
    void importPlanTwice();
    void importChanges();
    void formatNamesOfPeople();
    void times();
    void jsonHidesValues();
};

void tst_CliLockerText::goodNamesStay()
{
    const NamedVariables named = asProcessVariables(listOf(variable("A", "1"), variable("_b2", "")), BadNames::Refuse);
    QVERIFY(textsOf(named.variables) == (Texts{"A=1", "_b2="}));
    QVERIFY(named.mapped.empty() && named.skipped.empty());
}

void tst_CliLockerText::badNames()
{
    const auto all = [] { return listOf(variable("api.key", "1"), variable("2nd", "2"), variable("GOOD", "3"), variable("d\xC3\xA9j\xC3\xA0 vu", "4")); };
    const std::string refused = refusal([&] { return asProcessVariables(all(), BadNames::Refuse); });
    QVERIFY2(has(refused, "api.key") && has(refused, "2nd") && !has(refused, "GOOD"), refused.c_str());

    const NamedVariables mapped = asProcessVariables(all(), BadNames::Map);
    QVERIFY(textsOf(mapped.variables) == (Texts{"api_key=1", "_2nd=2", "GOOD=3", "d_j_vu=4"}));
    QCOMPARE(mapped.mapped.size(), std::size_t{3});
    QVERIFY(mapped.mapped.front() == (std::pair<std::string, std::string>{"api.key", "api_key"}));

    const NamedVariables skipped = asProcessVariables(all(), BadNames::Skip);
    QVERIFY(textsOf(skipped.variables) == Texts{"GOOD=3"});
    QVERIFY(skipped.skipped == (Texts{"api.key", "2nd", "d\xC3\xA9j\xC3\xA0 vu"}));
}

// One of two values would be lost, whichever rule there is.
void tst_CliLockerText::twoKeysOfOneName()
{
    const std::string dots = refusal([] { return asProcessVariables(listOf(variable("api.key", "1"), variable("api-key", "2")), BadNames::Map); });
    QVERIFY2(has(dots, "api.key") && has(dots, "api-key") && has(dots, "api_key"), dots.c_str());
    const std::string good = refusal([] { return asProcessVariables(listOf(variable("api_key", "1"), variable("api-key", "2")), BadNames::Map); });
    QVERIFY2(has(good, "api_key") && has(good, "api-key"), good.c_str());
}

void tst_CliLockerText::nulIsRefused()
{
    for (const BadNames rule : {BadNames::Refuse, BadNames::Map, BadNames::Skip}) {
        const std::string refused = refusal([rule] { return asProcessVariables(listOf(variable("A", "be\0fore"s)), rule); });
        QVERIFY2(has(refused, "\"A\"") && has(refused, "NUL"), refused.c_str());
        QVERIFY(!has(refused, "fore"));
    }
}

void tst_CliLockerText::fileFormats()
{
    const auto all = [] { return listOf(variable("api.key", "1"), variable("LINES", "a\nb"), variable("OK", "x")); };
    // Kubernetes takes dots and any value; Docker takes dots, and no line breaks.
    QVERIFY(asFileVariables(all(), BadNames::Refuse, variables::Format::KubernetesSecret).variables.size() == 3);
    const std::string docker = refusal([&] { return asFileVariables(all(), BadNames::Map, variables::Format::DockerEnvFile); });
    QVERIFY2(has(docker, "LINES") && has(docker, "docker") && !has(docker, "OK"), docker.c_str());
    QVERIFY(asFileVariables(all(), BadNames::Skip, variables::Format::DockerEnvFile).skipped == Texts{"LINES"});
    QVERIFY(has(refusal([&] { return asFileVariables(all(), BadNames::Refuse, variables::Format::Dotenv); }), "api.key"));
    QVERIFY(asFileVariables(all(), BadNames::Map, variables::Format::Dotenv).variables.front().key == "api_key");
    // The same name in two environments is no clash where the format has environments.
    const NamedVariables two = asFileVariables(listOf(variable("a.b", "1", "dev"), variable("a-b", "2", "prod")), BadNames::Map, variables::Format::Dotenv);
    QCOMPARE(two.variables.size(), std::size_t{2});
}

void tst_CliLockerText::childOverlay()
{
    const ChildEnvironment child = childEnvironment(existing({"PATH=/bin", "SAME=1", "OTHER=old", "LOCKER_ACCESS_KEY_ID=id", "LOCKER_SECRET_ACCESS_KEY=key", "EMPTY=", "A=b=c"}),
                                                    listOf(variable("SAME", "1"), variable("OTHER", "new"), variable("NEW", "x\ny"), variable("LOCKER_SECRET_ACCESS_KEY", "of the project")),
                                                    {"LOCKER_ACCESS_KEY_ID", "LOCKER_SECRET_ACCESS_KEY"}, ExistingVariables::Replace, NameCase::Matters);
    QVERIFY(entriesOf(child) == (Texts{"PATH=/bin", "EMPTY=", "A=b=c", "SAME=1", "OTHER=new", "NEW=x\ny", "LOCKER_SECRET_ACCESS_KEY=of the project"}));
    QVERIFY(child.replaced == Texts{"OTHER"});
    QVERIFY(child.kept.empty());
}

void tst_CliLockerText::childKeepsExisting()
{
    const ChildEnvironment child = childEnvironment(existing({"OTHER=old", "KEY=mine"}), listOf(variable("OTHER", "new"), variable("NEW", "1"), variable("KEY", "theirs")), {"KEY"},
                                                    ExistingVariables::Keep, NameCase::Matters);
    QVERIFY(entriesOf(child) == (Texts{"OTHER=old", "NEW=1", "KEY=theirs"}));
    QVERIFY(child.kept == Texts{"OTHER"});
    QVERIFY(child.replaced.empty());
}

void tst_CliLockerText::childCaseOfWindows()
{
    const ChildEnvironment child = childEnvironment(existing({"=C:=C:\\work", "Path=C:\\bin", "Key=1"}), listOf(variable("PATH", "D:\\bin"), variable("x", "1")), {"KEY"},
                                                    ExistingVariables::Replace, NameCase::Ignored);
    QVERIFY(entriesOf(child) == (Texts{"=C:=C:\\work", "PATH=D:\\bin", "x=1"}));
    QVERIFY(child.replaced == Texts{"Path"});
    const auto both = [](NameCase nameCase) { return childEnvironment({}, listOf(variable("key", "1"), variable("KEY", "2")), {}, ExistingVariables::Replace, nameCase); };
    QVERIFY(has(refusal([&] { return both(NameCase::Ignored); }), "KEY"));
    QCOMPARE(both(NameCase::Matters).entries.size(), std::size_t{2});
}

// Read backwards from the table in Microsoft's "Parsing C command-line arguments": line and arguments.
void tst_CliLockerText::commandLineOfWindows()
{
    QCOMPARE(windowsCommandLine({"p", "abc", "d", "e"}), std::string(R"(p abc d e)"));
    QCOMPARE(windowsCommandLine({"p", R"(a\\\b)", "de fg", "h"}), std::string(R"(p a\\\b "de fg" h)"));
    QCOMPARE(windowsCommandLine({"p", R"(a\"b)", "c", "d"}), std::string(R"(p "a\\\"b" c d)"));
    QCOMPARE(windowsCommandLine({"p", R"(a\b c)", "d", "e"}), std::string(R"(p "a\b c" d e)"));
    QCOMPARE(windowsCommandLine({R"(C:\a b\c.exe)", R"(ends here\)", ""}), std::string(R"("C:\a b\c.exe" "ends here\\" "")"));
    QCOMPARE(windowsCommandLine({"p", "say \"hi\"", "\""}), std::string(R"(p "say \"hi\"" "\"")"));
}

void tst_CliLockerText::importPlan()
{
    test::MemoryLockerStore store;
    store.addEnvironment("prod");
    store.put("SAME", "", "1", "as it was");
    store.put("SAME", "prod", "2");
    store.put("OTHER", "prod", "old");
    store.put("BROKEN", "prod", "x");
    store.breakSecret("BROKEN", "prod");
    store.put("TWICE", "prod", "1");
    store.addDuplicate("TWICE", "prod", "1");
    const std::vector<Variable> file = listOf(variable("SAME", "1"), variable("SAME", "2", "prod"), variable("OTHER", "new", "prod"), variable("BROKEN", "x", "prod"), variable("TWICE", "1", "prod"),
                                              variable("NEW", "1", "qa"), variable("OTHER", "old", "qa"), variable("SAME", "1", "Prod"));
    const ImportPlan plan = planImport(store, *store.now(), file, {});
    std::vector<ImportKind> kinds;
    std::ranges::transform(plan.items, std::back_inserter(kinds), &ImportItem::kind);
    QVERIFY(kinds == (std::vector{ImportKind::Same, ImportKind::Same, ImportKind::Differs, ImportKind::Unreadable, ImportKind::Duplicate, ImportKind::New, ImportKind::New, ImportKind::New}));
    QVERIFY(plan.newEnvironments == (Texts{"qa", "Prod"}));
    QCOMPARE(store.opened(), 0);   // compared blind

    // Where nothing is named, everything goes where the user said; a description that is there counts.
    const ImportPlan chosen = planImport(store, *store.now(), listOf(variable("SAME", "2"), variable("OTHER", "old", {}, "described")), "prod");
    QVERIFY(chosen.items[0].kind == ImportKind::Same && chosen.items[0].target == (locker::SecretTarget{"SAME", "prod"}));
    QVERIFY(chosen.items[1].kind == ImportKind::Differs);
    QVERIFY(chosen.newEnvironments.empty());

    const std::string preview = previewText(plan, file);
    QVERIFY2(has(preview, "OTHER") && has(preview, "qa") && !has(preview, "(all)") && !has(preview, "old"), preview.c_str());   // SAME for all is the same
}

void tst_CliLockerText::importPlanTwice()
{
    test::MemoryLockerStore store;
    store.addEnvironment("prod");
    const std::string refused = refusal([&] { return planImport(store, *store.now(), listOf(variable("A", "s3cr3t", {}, {}, 3), variable("A", "0th3r", "prod", {}, 7)), "prod"); });
    QVERIFY2(has(refused, "lines 3 and 7") && has(refused, "A in prod"), refused.c_str());
    QVERIFY(!has(refused, "s3cr3t") && !has(refused, "0th3r"));
}

void tst_CliLockerText::importChanges()
{
    test::MemoryLockerStore store;
    const locker::SecretPtr there = store.put("A", "", "1");
    const std::vector<Variable> file = listOf(variable("A", "2"), variable("B", "3", {}, "words"));
    const ImportPlan plan = planImport(store, *store.now(), file, {});
    const locker::Change edit = changeFor(plan.items[0], file[0]);
    QVERIFY(edit.kind == locker::ChangeKind::EditSecret && edit.base == there && !edit.description && !edit.key && !edit.environment);
    QVERIFY(std::get<SensitiveText>(*edit.value).view() == "2");
    const locker::Change made = changeFor(plan.items[1], file[1]);
    QVERIFY(made.kind == locker::ChangeKind::NewSecret && !made.base && made.description == "words");
    QVERIFY(changeForEnvironment("qa").kind == locker::ChangeKind::NewEnvironment && changeForEnvironment("qa").target.environment == "qa");
}

void tst_CliLockerText::formatNamesOfPeople()
{
    QVERIFY(formatOption("doppler") == variables::Format::DopplerJson);
    QVERIFY(formatOption("infisical") == variables::Format::InfisicalJson);
    QVERIFY(formatOption("k8s") == variables::Format::KubernetesSecret);
    QVERIFY(formatOption("env") == variables::Format::Dotenv);
    QVERIFY(has(refusal([] { return formatOption("xml"); }), "xml"));
}

void tst_CliLockerText::times()
{
    QCOMPARE(utcTimeText(1'760'000'020'123'456), std::string("2025-10-09T08:53:40.123456Z"));
    QCOMPARE(utcTimeText(0), std::string("1970-01-01T00:00:00.000000Z"));
    QCOMPARE(utcTimeText(-1), std::string("1969-12-31T23:59:59.999999Z"));
}

void tst_CliLockerText::jsonHidesValues()
{
    test::MemoryLockerStore store;
    store.addEnvironment("prod");
    const locker::SecretPtr secret = store.put("A", "prod", "say \"hi\"\x1b", "text");
    const auto hidden = nlohmann::json::parse(secretJson(store, *secret, Values::Hidden).view());
    QVERIFY(!hidden.contains("value"));
    QCOMPARE(store.opened(), 0);
    QCOMPARE(hidden.at("environment").get<std::string>(), std::string("prod"));
    QCOMPARE(hidden.at("description").get<std::string>(), std::string("text"));
    QCOMPARE(nlohmann::json::parse(secretJson(store, *secret, Values::Shown).view()).at("value").get<std::string>(), std::string("say \"hi\"\x1b"));

    store.put("B", "", "1");
    store.breakSecret("B", "");
    const auto broken = nlohmann::json::parse(secretJson(store, *store.at("B", ""), Values::Shown).view());
    QVERIFY(broken.at("value").is_null() && broken.at("environment").is_null());
    QVERIFY(has(broken.at("error").get<std::string>(), "MAC"));
}

QTEST_GUILESS_MAIN(tst_CliLockerText)
#include "tst_cli_locker_text.moc"
