// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/Confirmation.h"

#include "base/Text.h"
#include "cli/Table.h"
#include "cli/Terminal.h"

namespace strongroom::cli {

namespace {

std::string ask(const QString &question, const Sentence &nobody)
{
    if (!isTerminal(Stream::Input) || !canAsk()) {
        throw ClientError(nobody).advise(Sentence::tr("Add --yes.")).about("yes");
    }
    return askVisible(printable(fromQString(question)));
}

} // namespace

void declareYes(QCommandLineParser &parser) { addFlag(parser, "yes", Cli::tr("Do not ask.")); }

void confirm(const Invocation &invocation, const QString &question, const Sentence &nobody, const Sentence &otherwise)
{
    if (invocation.isSet("yes")) {
        return;
    }
    const std::string answer = ask(question + QStringLiteral(" [y/N] "), nobody);
    if (answer != "y" && answer != "Y" && answer != "yes") {
        throw CancelledError(otherwise);
    }
}

void confirmDeleting(const Invocation &invocation, const QString &question)
{
    confirm(invocation, question, Sentence::tr("deleting needs a confirmation, and there is no terminal to ask on"), Sentence::tr("nothing was deleted"));
}

void confirmByWord(const Invocation &invocation, const QString &question, const char *word, const Sentence &nobody, const Sentence &otherwise)
{
    if (!invocation.isSet("yes") && ask(question, nobody) != word) {
        throw CancelledError(otherwise);
    }
}

} // namespace strongroom::cli
