// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Text.h"
#include "cli/Table.h"
#include "cli/tokens/RequestInput.h"
#include "cli/tokens/RequestText.h"
#include "cli/tokens/TokenChoice.h"
#include "cli/tokens/TokenCommands.h"

#include <algorithm>

namespace strongroom::cli {

namespace {

using connections::TrialAnswer;

constexpr int firstError = 400;

void declare(QCommandLineParser &parser)
{
    declareTokenConnection(parser);
    declareRequest(parser);
    parser.addOption({{QStringLiteral("i"), QStringLiteral("include")}, Cli::tr("Write the status and the headers of the answer in front of its body.")});
    addFlag(parser, "timing", Cli::tr("Say on standard error how long the token and the request took."));
}

// What a server says to somebody it does not let in.
void tellChallenge(Output &output, const TrialAnswer &answer)
{
    for (const auto &[name, value] : answer.headers) {
        if (equalsIgnoringAsciiCase(name, "WWW-Authenticate")) {
            output.message(Cli::tr("The server says: %1").arg(toQString(value.view())));
        }
    }
}

ExitCode codeOf(const TrialAnswer &answer)
{
    if (answer.status < firstError) {
        return ExitCode::Done;
    }
    return isRefused(answer) ? ExitCode::SignIn : ExitCode::Service;
}

ExitCode request(Invocation &invocation)
{
    const connections::TrialRequest asked = requestOf(invocation);
    const TokenSession session = openTokens(invocation, TokenGroup::SignIn);
    const TrialAnswer answer = session.desk->tryRequest(asked, invocation.cancellation);
    Output &output = invocation.output;
    if (output.json()) {
        output.document(answerJson(answer).view());
    } else {
        printAnswer(output, answer, invocation.isSet("include") ? AnswerHeaders::Included : AnswerHeaders::Left);
    }
    if (answer.renewed) {
        output.message(Cli::tr("The first answer was 401; the request was sent once more with a new token."));
    }
    if (answer.status >= firstError) {
        output.message(Cli::tr("The server answered %1 %2.").arg(answer.status).arg(toQString(answer.reason)));
        tellChallenge(output, answer);
    }
    if (invocation.isSet("timing")) {
        const QString took = Cli::tr("request %1 ms").arg(answer.requestTime.count());
        output.message(answer.tokenWasFetched ? Cli::tr("token %1 ms, ").arg(answer.tokenTime.count()) + took : took);
    }
    return codeOf(answer);
}

} // namespace

Command authRequestCommand()
{
    return {QStringLiteral("auth"), QStringLiteral("request"), QStringLiteral("METHOD URL"),
            Cli::tr("Send one request with the connection's token. Ends with 5 for 401, 403 and 407, with 3 for other errors of the server."), 2, 2, declare, request};
}

} // namespace strongroom::cli
