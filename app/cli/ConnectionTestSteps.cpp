// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/ConnectionTestSteps.h"

#include "base/Json.h"
#include "base/Text.h"
#include "cli/ConnectionChoice.h"
#include "cli/Table.h"

#include <optional>

namespace strongroom::cli {

namespace {

using connections::StepReport;
using connections::StepState;
using connections::TestStep;

QString titleOf(TestStep step)
{
    switch (step) {
    case TestStep::Configuration:
        return Cli::tr("Configuration");
    case TestStep::Resolve:
        return Cli::tr("Address");
    case TestStep::Tls:
        return Cli::tr("Secure connection");
    case TestStep::SignIn:
        return Cli::tr("Sign-in");
    case TestStep::ReadRow:
        return Cli::tr("First read");
    }
    return {};
}

const char *nameOf(TestStep step)
{
    switch (step) {
    case TestStep::Configuration:
        return "configuration";
    case TestStep::Resolve:
        return "resolve";
    case TestStep::Tls:
        return "tls";
    case TestStep::SignIn:
        return "sign_in";
    case TestStep::ReadRow:
        return "read_row";
    }
    return "";
}

struct StateText {
    const char *name;
    const char *mark;
};

StateText textOf(StepState state)
{
    switch (state) {
    case StepState::Passed:
        return {"passed", "\xE2\x9C\x93"};
    case StepState::Failed:
        return {"failed", "\xE2\x9C\x97"};
    case StepState::Skipped:
        return {"skipped", "\xE2\x80\x93"};
    case StepState::Running:
        break;
    }
    return {"running", " "};
}

void print(Output &output, const StepReport &report)
{
    const StateText state = textOf(report.state);
    if (output.json()) {
        OrderedJson json{{"step", nameOf(report.step)}, {"state", state.name}, {"detail", report.detail.english()}};
        if (report.error) {
            json["error"] = report.error->what();
        }
        output.document(dumpJson(json));
        return;
    }
    const std::string title = titleOf(report.step).toStdString();
    constexpr std::size_t titleCells = 20;
    const std::string padding(titleCells > displayWidth(title) ? titleCells - displayWidth(title) : 1, ' ');
    output.write(std::string(state.mark) + ' ' + title + padding + printable(report.detail.translated().toStdString()) + '\n');
    output.flush();
}

} // namespace

ExitCode testStepByStep(Invocation &invocation, const connections::ConfiguredConnection &configured)
{
    std::optional<incountry::Country> country;
    if (configured.connection.service == connections::Service::InCountry) {
        country = chooseCountry(invocation, configured.connection);
    } else if (invocation.isSet("country")) {
        throw ClientError(Sentence::tr("%1 has no countries").arg(std::string(nameOf(configured.connection.service))))
            .advise(Sentence::tr("Leave out --country."))
            .about("country");
    }
    if (const connections::Mode mode = configured.connection.mode; mode != connections::Mode::Normal && !invocation.output.json()) {
        invocation.output.write(std::string("  mode ").append(nameOf(mode)).append("\n"));
    }
    ErrorPtr error;
    connections::testConnection(
        configured.connection, configured.credentials, country,
        [&](const StepReport &report) {
            if (report.state != StepState::Running) {
                print(invocation.output, report);
            }
            if (report.state == StepState::Failed) {
                error = report.error;
            }
        },
        invocation.cancellation);
    if (error) {
        invocation.output.error(*error);
        return exitCodeOf(*error);
    }
    return ExitCode::Done;
}

} // namespace strongroom::cli
