// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/Confirmation.h"

#include "base/Text.h"
#include "cli/Table.h"
#include "cli/Terminal.h"

namespace strongroom::cli {

namespace {

std::string ask(const QString &question, const std::string &doing)
{
    if (!isTerminal(Stream::Input) || !canAsk()) {
        throw ClientError(doing + " needs a confirmation, and there is no terminal to ask on").advise("Add --yes.").about("yes");
    }
    return askVisible(printable(fromQString(question)));
}

} // namespace

void declareYes(QCommandLineParser &parser) { addFlag(parser, "yes", Cli::tr("Do not ask.")); }

void confirm(const Invocation &invocation, const QString &question, const std::string &doing, const std::string &otherwise)
{
    if (invocation.isSet("yes")) {
        return;
    }
    const std::string answer = ask(question + QStringLiteral(" [y/N] "), doing);
    if (answer != "y" && answer != "Y" && answer != "yes") {
        throw CancelledError(otherwise);
    }
}

void confirmByWord(const Invocation &invocation, const QString &question, const char *word, const std::string &doing, const std::string &otherwise)
{
    if (!invocation.isSet("yes") && ask(question, doing) != word) {
        throw CancelledError(otherwise);
    }
}

} // namespace strongroom::cli
