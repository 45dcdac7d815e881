// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Json.h"
#include "cli/tozny/ClientChoice.h"
#include "cli/tozny/FieldInput.h"
#include "cli/tozny/NoteText.h"
#include "cli/tozny/SearchOptions.h"
#include "cli/tozny/TozCommands.h"

#include <QDateTime>
#include <QRegularExpression>

namespace strongroom::cli {

namespace {

using tozstore::NoteAddressee;
using tozstore::NoteDraft;
using tozstore::ServiceTime;
using tozstore::StoredNote;

void declare(QCommandLineParser &parser)
{
    declareClientOptions(parser);
    addValue(parser, "to", Cli::tr("client"), Cli::tr("Who may read it: a client id, an e-mail address, or self."));
    addValue(parser, "to-public-key", Cli::tr("key"), Cli::tr("Instead of --to: public encryption key of whoever may read it. Public keys are no secret."));
    addValue(parser, "to-signing-key", Cli::tr("key"), Cli::tr("The public signing key that goes with it."));
    declareDataOption(parser);
    declarePlainOption(parser);
    addValue(parser, "type", Cli::tr("type"), Cli::tr("The note's type, in the clear."));
    addValue(parser, "name", Cli::tr("name"), Cli::tr("A name to read it by; in the clear, and unique in the whole service."));
    addValue(parser, "views", Cli::tr("number"), Cli::tr("How often it can be read (no limit)."));
    addValue(parser, "expires", Cli::tr("when"), Cli::tr("When it is gone: 2026-12-31T12:00:00Z, or from now on: 30m, 12h, 7d."));
    addValue(parser, "conditions", Cli::tr("object"), Cli::tr("What a reader must show, as the service's own JSON: {\"tozid_eacp\": {\"realm_name\": \"...\"}}."));
    addFlag(parser, "anonymous", Cli::tr("With fresh keys, and without this client's id."));
}

// The SDKs take a moment; people say how long. The time goes out in UTC with Z.
ServiceTime expirationOf(const std::string &text)
{
    static const QRegularExpression duration(QStringLiteral("^(\\d{1,6})([mhd])$"));
    const auto match = duration.match(QString::fromStdString(text));
    QDateTime moment;
    if (match.hasMatch()) {
        const qint64 count = match.captured(1).toLongLong();
        const QChar unit = match.captured(2).front();
        moment = QDateTime::currentDateTimeUtc().addSecs(count * (unit == QLatin1Char('m') ? 60 : unit == QLatin1Char('h') ? 3600 : 86'400));
    } else {
        const tozstore::SearchTime time = searchTimeFrom(text, std::chrono::minutes(0), "expires");
        moment = QDateTime::fromSecsSinceEpoch(std::chrono::floor<std::chrono::seconds>(time.moment()).time_since_epoch().count(), Qt::UTC);
    }
    if (moment <= QDateTime::currentDateTimeUtc()) {
        throw ClientError(Sentence::tr("the note would expire before anybody can read it"))
            .advise(Sentence::tr("--expires takes a time to come, or 30m, 12h, 7d."))
            .about("expires");
    }
    const std::optional<ServiceTime> time = ServiceTime::parse(moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toStdString() + 'Z');
    if (!time) {
        throw ClientError(Sentence::tr("--expires is too far away")).about("expires");
    }
    return *time;
}

NoteDraft draftOf(const Invocation &invocation)
{
    NoteDraft draft;
    draft.anonymous = invocation.isSet("anonymous");
    draft.options.type = invocation.value("type");
    draft.options.plain = plainOf(invocation);
    if (invocation.isSet("name")) {
        draft.options.idString = invocation.value("name");
        if (draft.options.idString->empty()) {
            throw ClientError(Sentence::tr("--name is empty")).about("name");
        }
    }
    draft.options.maxViews = invocation.number("views", -1, 1, INT32_MAX);
    if (invocation.isSet("expires")) {
        draft.options.expires = true;
        draft.options.expiration = expirationOf(invocation.value("expires"));
    }
    if (invocation.isSet("conditions")) {
        const std::optional<Json> conditions = parseJson(invocation.value("conditions"));
        if (!conditions || !conditions->is_object() || conditions->empty()) {
            throw ClientError(Sentence::tr("--conditions takes a JSON object")).about("conditions");
        }
        draft.options.eacpJson = invocation.value("conditions");
    }
    return draft;
}

std::optional<NoteAddressee> keysOf(const Invocation &invocation)
{
    if (!invocation.isSet("to-public-key") && !invocation.isSet("to-signing-key")) {
        if (!invocation.isSet("to")) {
            throw ClientError(Sentence::tr("nobody is named who may read the note"))
                .advise(Sentence::tr("Add --to with a client id, an e-mail address, or self."))
                .about("to");
        }
        return std::nullopt;
    }
    if (invocation.isSet("to")) {
        throw ClientError(Sentence::tr("--to and keys are both given")).advise(Sentence::tr("Leave one out.")).about("to");
    }
    const auto encryption = tozstore::EncryptionPublicKey::fromText(tozstore::EncryptionKeyKind::Curve25519, invocation.value("to-public-key"));
    const auto signing = tozstore::SigningPublicKey::fromText(invocation.value("to-signing-key"));
    if (!encryption || !signing) {
        throw ClientError(encryption ? Sentence::tr("--to-signing-key is not a public key") : Sentence::tr("--to-public-key is not a public key"))
            .advise(Sentence::tr("Each is 43 characters, as strongroom-cli tozny client shows them; both are needed."))
            .about(encryption ? "to-signing-key" : "to-public-key");
    }
    return NoteAddressee{*encryption, *signing};
}

NoteAddressee addresseeOf(const Invocation &invocation, tozstore::Store &store)
{
    if (invocation.value("to") == "self") {
        return store.self();
    }
    const tozstore::ClientInfo info = store.clientInfo(clientIdOf(store, invocation.value("to"), invocation.cancellation), invocation.cancellation);
    if (!info.signingKey) {
        throw ClientError(Sentence::tr("client %1 has no signing key, and a note needs one of its reader").arg(info.clientId))
            .advise(Sentence::tr("Clients of configuration version 1 and of the NIST suite have none."))
            .about("to");
    }
    return NoteAddressee{info.publicKey, *info.signingKey};
}

enum class Mode { New, Replace };

ExitCode send(Invocation &invocation, Mode mode)
{
    NoteDraft draft = draftOf(invocation);
    if (mode == Mode::Replace && !draft.options.idString) {
        throw ClientError(Sentence::tr("notes are replaced by name, and none is given")).advise(Sentence::tr("Add --name NAME.")).about("name");
    }
    if (mode == Mode::Replace && draft.anonymous) {
        throw ClientError(Sentence::tr("an anonymous note cannot be replaced")).advise(Sentence::tr("Its keys are gone. Write a new one.")).about("anonymous");
    }
    const std::optional<NoteAddressee> keys = keysOf(invocation);
    draft.data = documentOf(invocation).data;
    const auto store = openChosenClient(invocation);
    const NoteAddressee to = keys ? *keys : addresseeOf(invocation, *store);
    const StoredNote note = mode == Mode::New ? store->writeNote(draft, to, invocation.cancellation) : store->replaceNote(draft, to, invocation.cancellation);
    if (invocation.output.json()) {
        invocation.output.document(noteJson(note));
    }
    const QString id = QString::fromStdString(note.noteId.value_or(""));
    invocation.output.message(mode == Mode::New ? Cli::tr("Written: note %1").arg(id) : Cli::tr("Replaced: note %1").arg(id));
    return ExitCode::Done;
}

ExitCode write(Invocation &invocation) { return send(invocation, Mode::New); }
ExitCode replace(Invocation &invocation) { return send(invocation, Mode::Replace); }

} // namespace

std::vector<Command> tozNoteCommands()
{
    const QString group = QStringLiteral("tozny");
    return {{group, QStringLiteral("notes write"), {}, Cli::tr("Write a note for one reader; its secret fields come from standard input."), 0, 0, declare, write},
            {group, QStringLiteral("notes replace"), {}, Cli::tr("Give the note of a name another content."), 0, 0, declare, replace}};
}

} // namespace strongroom::cli
