// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Json.h"
#include "base/Text.h"
#include "cli/Confirmation.h"
#include "cli/Table.h"
#include "cli/tozny/ClientChoice.h"
#include "cli/tozny/FieldInput.h"
#include "cli/tozny/NoteText.h"
#include "cli/tozny/TozCommands.h"

namespace strongroom::cli {

namespace {

using tozstore::NoteLookup;
using tozstore::NoteProof;
using tozstore::ReadNote;

void declareLookup(QCommandLineParser &parser)
{
    declareClientOptions(parser);
    addValue(parser, "name", Cli::tr("name"), Cli::tr("The note of this name, instead of an id."));
}

NoteLookup lookupOf(const Invocation &invocation)
{
    if (invocation.isSet("name") == !invocation.arguments.isEmpty()) {
        throw ClientError(invocation.isSet("name") ? Sentence::tr("the note is named twice") : Sentence::tr("no note is named"))
            .advise(Sentence::tr("Give either its id or --name NAME."))
            .about("name");
    }
    NoteLookup which;
    if (invocation.isSet("name")) {
        which.name = invocation.value("name");
        if (which.name.empty()) {
            throw ClientError(Sentence::tr("--name names no note")).about("name");
        }
    } else {
        which.noteId = requireId(invocation.argument(0), "note");
    }
    return which;
}

void declareRead(QCommandLineParser &parser)
{
    declareLookup(parser);
    addFlag(parser, "yes", Cli::tr("Do not ask before a view is used up."));
    addValue(parser, "identity-token-file", Cli::tr("file"), Cli::tr("The access token of a signed-in identity, for a note that asks for one; - is standard input."));
    addValue(parser, "email-code-file", Cli::tr("file"), Cli::tr("The code that was sent by e-mail, for a note that asks for one; - is standard input."));
    addValue(parser, "tozny-code-file", Cli::tr("file"), Cli::tr("The one-time password, for a note that asks for one; - is standard input."));
}

SensitiveText codeFrom(const Invocation &invocation, const char *option)
{
    if (!invocation.isSet(option)) {
        return {};
    }
    const SensitiveText text = inputText(invocation.value(option));
    std::string_view code = text.view();
    code = code.substr(0, code.find_last_not_of(" \r\n\t") + 1);
    if (code.empty()) {
        throw ClientError(Sentence::tr("--%1: the file holds nothing").arg(std::string(option))).about(option);
    }
    return SensitiveText(code);
}

NoteProof proofOf(const Invocation &invocation)
{
    return {codeFrom(invocation, "identity-token-file"), codeFrom(invocation, "email-code-file"), codeFrom(invocation, "tozny-code-file")};
}

// Asks only when there is something to lose. A service that does not tell the views is no reason not to read; a note that is not there is.
void confirmView(const Invocation &invocation, tozstore::Notes &notes, const NoteLookup &which)
{
    if (invocation.isSet("yes")) {
        return;
    }
    QString question = Cli::tr("Reading may use up one of the note's views; how many it has left is not known. Read it?");
    try {
        const std::optional<std::int64_t> left = notes.viewsLeft(which, invocation.cancellation);
        if (!left) {
            return;
        }
        question = *left == 1 ? Cli::tr("This is the note's last view: afterwards nobody can read it. Read it?") : Cli::tr("Reading uses up one of the note's %1 views. Read it?").arg(*left);
    } catch (const ServerError &error) {
        if (error.request().status == 404 || error.request().status == 403) {
            throw;
        }
    }
    confirm(invocation, question, Sentence::tr("using up a view needs a confirmation, and there is no terminal to ask on"),
            Sentence::tr("the note was not read, and no view used up"));
}

ExitCode read(Invocation &invocation)
{
    const NoteLookup which = lookupOf(invocation);
    const NoteProof proof = proofOf(invocation);
    const auto store = openChosenClient(invocation);
    confirmView(invocation, *store, which);
    const ReadNote note = store->readNote(which, proof, invocation.cancellation);
    Output &output = invocation.output;
    if (output.json()) {
        output.document(noteJson(note).view());
    } else {
        output.write(noteText(note));
        output.flush();
    }
    if (note.error) {
        output.error(*note.error);
        return exitCodeOf(*note.error);
    }
    if (note.writer != tozstore::NoteWriterState::Confirmed) {
        output.message(Cli::tr("Who wrote this note is not confirmed: do not trust the name in it."));
    }
    return ExitCode::Done;
}

ExitCode views(Invocation &invocation)
{
    const NoteLookup which = lookupOf(invocation);
    const auto store = openChosenClient(invocation);
    const std::optional<std::int64_t> left = store->viewsLeft(which, invocation.cancellation);
    if (invocation.output.json()) {
        invocation.output.document(dumpJson(OrderedJson{{"views_left", left ? OrderedJson(*left) : OrderedJson()}}));
    } else {
        invocation.output.write(left ? std::to_string(*left) + '\n' : fromQString(Cli::tr("no limit")) + '\n');
    }
    return ExitCode::Done;
}

void declareRemove(QCommandLineParser &parser)
{
    declareClientOptions(parser);
    declareYes(parser);
}

ExitCode remove(Invocation &invocation)
{
    const std::string id = requireId(invocation.argument(0), "note");
    const auto store = openChosenClient(invocation);
    confirmDeleting(invocation, Cli::tr("Delete the note %1? This cannot be undone.").arg(toQString(id)));
    store->deleteNote(id, invocation.cancellation);
    invocation.output.message(Cli::tr("Deleted: %1").arg(toQString(id)));
    return ExitCode::Done;
}

void declareChallenge(QCommandLineParser &parser)
{
    declareLookup(parser);
    addValue(parser, "email-template", Cli::tr("name"), Cli::tr("The template of the e-mail."));
    addValue(parser, "email-minutes", Cli::tr("number"), Cli::tr("How long the code in the e-mail is good."));
    addValue(parser, "identity-seconds", Cli::tr("number"), Cli::tr("How long the sign-in is good."));
}

ExitCode challenge(Invocation &invocation)
{
    const NoteLookup which = lookupOf(invocation);
    tozstore::NoteChallenge asked;
    asked.emailTemplate = invocation.value("email-template");
    asked.emailExpiryMinutes = static_cast<int>(invocation.number("email-minutes", 0, 1, 365 * 24 * 60));
    asked.identityExpirySeconds = static_cast<int>(invocation.number("identity-seconds", 0, 1, 365 * 24 * 60 * 60));
    const auto store = openChosenClient(invocation);
    const std::string answer = store->challengeNote(which, asked, invocation.cancellation);
    invocation.output.write(printableLines(answer) + '\n');
    return ExitCode::Done;
}

} // namespace

std::vector<Command> tozNoteReadCommands()
{
    const QString group = QStringLiteral("tozny");
    const QString note = QStringLiteral("[ID]");
    return {{group, QStringLiteral("notes read"), note, Cli::tr("Read a note by its id or name; asks before a view is used up."), 0, 1, declareRead, read},
            {group, QStringLiteral("notes views"), note, Cli::tr("Show how often a note can still be read, without reading it."), 0, 1, declareLookup, views},
            {group, QStringLiteral("notes challenge"), note, Cli::tr("Ask for what a note wants before it can be read: a code by e-mail, a sign-in."), 0, 1, declareChallenge, challenge},
            {group, QStringLiteral("notes delete"), QStringLiteral("ID"), Cli::tr("Delete a note this client wrote."), 1, 1, declareRemove, remove}};
}

} // namespace strongroom::cli
