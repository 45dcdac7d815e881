// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/NoteCalls.h"

#include "base/Json.h"
#include "base/Text.h"
#include "tozstore/JsonReading.h"
#include "tozstore/Parsed.h"
#include "tozstore/Uuid.h"

#include <algorithm>
#include <utility>

namespace strongroom::tozstore {

namespace {

constexpr const char *notesPath = "/v2/storage/notes";

// Which note, for an error.
std::string nameOf(const NoteLookup &which) { return which.name.empty() ? which.noteId : "\"" + which.name + "\""; }

// A value of a query that all of the service's clients sign alike: they agree about '+' for a blank, not about %20.
std::string queryValue(std::string_view text)
{
    std::string value = encoded(text);
    for (std::size_t at = value.find("%20"); at != std::string::npos; at = value.find("%20", at)) {
        value.replace(at, 3, "+");
    }
    return value;
}

std::string queryOf(const NoteLookup &which)
{
    if (which.noteId.empty() == which.name.empty()) {
        throw ClientError(Sentence::tr("a note is looked up by its id or by its name")).advise(Sentence::tr("Give one of the two.")).about("note");
    }
    if (which.name.empty()) {
        const std::optional<std::string> id = normalUuid(which.noteId);
        if (!id) {
            throw ClientError(Sentence::tr("\"%1\" is not the id of a note").arg(which.noteId))
                .advise(Sentence::tr("It looks like 0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11."))
                .about("note_id");
        }
        return "note_id=" + *id;
    }
    return "id_string=" + queryValue(which.name);
}

// The SDKs sign names that need escaping each in its own way: such a note is one its reader may never get.
void requireSafeName(const std::string &name)
{
    const bool safe = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '~';
    });
    if (!safe || name.empty()) {
        throw ClientError(Sentence::tr("the name \"%1\" cannot be used for a note: other programs could not ask for it").arg(name))
            .advise(Sentence::tr("Use letters, digits and - _ . ~ only."))
            .about("id_string");
    }
}

void requireText(std::string_view text, const std::string &member)
{
    if (!isValidUtf8(text)) {
        throw ClientError(Sentence::tr("%1 is not valid text: it holds half of a character").arg(member))
            .advise(Sentence::tr("Remove the damaged character."))
            .about(member);
    }
}

void checkDraft(const NoteDraft &draft)
{
    const NoteOptions &options = draft.options;
    if (options.idString) {
        requireSafeName(*options.idString);
    }
    if (options.maxViews && (*options.maxViews == 0 || *options.maxViews < -1)) {
        throw ClientError(Sentence::tr("a note can be read once or more, or without a limit"))
            .advise(Sentence::tr("Give a number of views from 1 on."))
            .about("max_views");
    }
    if (options.expires && !(options.expiration && options.expiration->isSet())) {
        throw ClientError(Sentence::tr("the note is to expire, but not when")).advise(Sentence::tr("Choose a time.")).about("expiration");
    }
    requireText(options.type, "type");
    for (const auto &[name, value] : options.plain) {
        requireText(name, "plain");
        requireText(value, "plain." + name);
    }
    for (const auto &[name, value] : draft.data) {
        requireText(name, "data");
        requireText(value.view(), "data." + name);
    }
    if (draft.data.empty()) {
        throw ClientError(Sentence::tr("the note says nothing")).advise(Sentence::tr("Give it at least one field.")).about("data");
    }
}

// What stands behind a status where the service's own words don't say it.
[[noreturn]] void explain(const ServerError &error, const NoteLookup &which)
{
    const int status = error.request().status;
    if (status == 404) {
        throw ServerError(Sentence::tr("there is no note %1: it has expired, its views are used up, or it was never there").arg(nameOf(which)))
            .advise(Sentence::tr("Ask its writer for another one."))
            .during(error.request());
    }
    if (status == 403) {
        throw ServerError(Sentence::tr("note %1 may not be read with these keys, or one of its conditions is not met").arg(nameOf(which)))
            .advise(Sentence::tr("Check that it was written for this client; if it asks for a code or a sign-in, give that."))
            .during(error.request());
    }
    throw error;
}

} // namespace

void NoteCalls::requireNotes() const
{
    m_parts.suite.require(SuiteFeature::Notes);
    if (!m_parts.identity.signingKey) {
        throw ClientError(Sentence::tr("this client has no signing keys, so it can neither write nor read notes"))
            .advise(Sentence::tr("Its configuration is of version 1; register a new client for notes."))
            .about("private_signing_key");
    }
}

NoteAddressee NoteCalls::self() const
{
    requireNotes();
    return {m_parts.identity.publicKey, *m_parts.identity.signingKey};
}

StoredNote NoteCalls::send(net::Method method, const NoteDraft &draft, const NoteAddressee &to, const Cancellation &cancellation)
{
    requireNotes();
    checkDraft(draft);
    NoteOptions options = draft.options;
    options.expires = options.expiration && options.expiration->isSet();   // a time that nobody keeps would be a promise broken
    options.clientId = draft.anonymous ? std::nullopt : std::optional(m_parts.identity.clientId);
    const NoteWriter writer = draft.anonymous ? NoteWriter{EncryptionPrivateKey::generate(EncryptionKeyKind::Curve25519), SigningPrivateKey::generate()}
                                              : NoteWriter{m_keys.encryption()->duplicate(), m_keys.signing()->duplicate()};
    const StoredNote note = sealNote(draft.data, std::move(options), to, writer, m_parts.channel.random());
    Call call;
    call.operation = method == net::Method::Put ? Sentence::tr("replace the note") : Sentence::tr("write the note");
    call.method = method;
    call.path = notesPath;
    call.body = net::jsonBody(noteBody(note));
    call.signing = draft.anonymous ? Signing::Anonymous : Signing::Tsv1;
    call.signingKey = &writer.signing;
    try {
        return parsed(call, m_parts.channel.send(call, cancellation), parseNote);
    } catch (const ServerError &error) {
        if (error.request().status == 409) {
            throw ServerError(Sentence::tr("there is a note of the name \"%1\" already: names of notes are for the whole service")
                                  .arg(draft.options.idString.value_or(std::string())))
                .advise(Sentence::tr("Choose another name, or replace the note."))
                .about("id_string")
                .during(error.request());
        }
        throw;
    }
}

StoredNote NoteCalls::write(const NoteDraft &draft, const NoteAddressee &to, const Cancellation &cancellation) { return send(net::Method::Post, draft, to, cancellation); }

StoredNote NoteCalls::replace(const NoteDraft &draft, const NoteAddressee &to, const Cancellation &cancellation)
{
    if (!draft.options.idString) {
        throw ClientError(Sentence::tr("only a note with a name can be replaced")).advise(Sentence::tr("Write a new note.")).about("id_string");
    }
    if (draft.anonymous) {
        // Its keys were for that once.
        throw ClientError(Sentence::tr("an anonymous note cannot be replaced: nobody can show that it is theirs"))
            .advise(Sentence::tr("Write a new note."))
            .about("anonymous");
    }
    return send(net::Method::Put, draft, to, cancellation);
}

NoteWriterState NoteCalls::writerOf(const StoredNote &note, const Cancellation &cancellation)
{
    if (!note.options.clientId || note.options.clientId->empty()) {
        return NoteWriterState::Stranger;
    }
    try {
        const ClientInfo info = m_parts.directory.ask(*note.options.clientId, cancellation);
        const bool same = info.signingKey && isWrittenBy(note, info.publicKey, *info.signingKey);
        return same ? NoteWriterState::Confirmed : NoteWriterState::Stranger;
    } catch (const CancelledError &) {
        throw;
    } catch (const ServerError &error) {
        return error.request().status == 404 ? NoteWriterState::Stranger : NoteWriterState::Unknown;
    } catch (const ClientError &) {
        return NoteWriterState::Stranger;   // the id it names is none
    } catch (const VaultError &) {
        return NoteWriterState::Unknown;
    }
}

ReadNote NoteCalls::read(const NoteLookup &which, const NoteProof &proof, const Cancellation &cancellation)
{
    requireNotes();
    Call call;
    call.operation = Sentence::tr("read note %1").arg(nameOf(which));
    call.effect = net::Effect::Changes;   // a read uses up a view, and the last one ends the note
    call.path = notesPath;
    call.query = queryOf(which);
    call.signing = Signing::Tsv1;
    if (!proof.emailCode.empty()) {
        call.query += "&email_otp=" + queryValue(proof.emailCode.view());
    }
    if (!proof.toznyCode.empty()) {
        call.query += "&tozny_otp=" + queryValue(proof.toznyCode.view());
    }
    if (!proof.identityToken.empty()) {
        call.headers.set("X-TOZID-LOGIN-TOKEN", proof.identityToken.view());
    }
    std::optional<StoredNote> stored;
    try {
        const Answer answer = m_parts.channel.send(call, cancellation);
        stored = parsed(call, answer, parseNote);
        // Where it says which it is, it is the one.
        const bool other = which.noteId.empty() ? stored->options.idString && *stored->options.idString != which.name
                                                : stored->noteId && normalUuid(*stored->noteId) != normalUuid(which.noteId);
        if (other) {
            throw ServerError(whileDoing(call.operation, Sentence::tr("the answer is another note than was asked for")))
                .about(which.noteId.empty() ? "id_string" : "note_id")
                .during(answer.request);
        }
    } catch (const ServerError &error) {
        explain(error, which);
    }
    ReadNote note{*std::move(stored), std::nullopt, nullptr, NoteSignatureState::Good, NoteWriterState::Unknown};
    try {
        note.data = openNote(note.stored, *m_keys.encryption());
    } catch (const CryptoError &error) {
        note.error = error.clone();
        note.signature = note.stored.signature && !note.stored.signature->empty() ? NoteSignatureState::Bad : NoteSignatureState::Missing;
    }
    note.writer = writerOf(note.stored, cancellation);
    return note;
}

void NoteCalls::remove(const std::string &noteId, const Cancellation &cancellation)
{
    requireNotes();
    const std::string query = queryOf({noteId, {}});
    Call call;
    call.operation = Sentence::tr("delete note %1").arg(noteId);
    call.method = net::Method::Delete;
    call.path = notesPath;
    call.path += "/";
    call.path += query.substr(query.find('=') + 1);
    call.signing = Signing::Tsv1;
    try {
        (void)m_parts.channel.send(call, cancellation);
    } catch (const ServerError &error) {
        if (error.request().status == 404) {
            throw ServerError(Sentence::tr("there is no note %1 any more: it was deleted, has expired, or its views are used up").arg(noteId))
                .advise(Sentence::tr("There is nothing left to do."))
                .during(error.request());
        }
        if (error.request().status == 403) {
            throw ServerError(Sentence::tr("note %1 is another writer's").arg(noteId))
                .advise(Sentence::tr("Only who wrote a note can delete it."))
                .during(error.request());
        }
        throw;
    }
}

std::optional<std::int64_t> NoteCalls::viewsLeft(const NoteLookup &which, const Cancellation &cancellation)
{
    requireNotes();
    Call call;
    call.operation = Sentence::tr("ask for the views of note %1").arg(nameOf(which));
    call.effect = net::Effect::Reads;
    call.path = notesPath;
    call.path += "/views";
    call.query = queryOf(which);
    call.signing = Signing::Tsv1;
    try {
        const Answer answer = m_parts.channel.send(call, cancellation);
        const Json json = parseAnswer(answer.response.text(), Sentence::tr("a note's views"));
        const AnswerObject object(json, Sentence::tr("a note's views"));
        const std::int64_t most = object.optionalInteger("max_views").value_or(-1);
        const std::int64_t used = object.optionalInteger("views").value_or(0);
        return most < 0 ? std::nullopt : std::optional(std::max<std::int64_t>(0, most - used));
    } catch (const ServerError &error) {
        explain(error, which);
    }
}

std::string NoteCalls::challenge(const NoteLookup &which, const NoteChallenge &challenge, const Cancellation &cancellation)
{
    requireNotes();
    Json email = Json::object();
    if (!challenge.emailTemplate.empty()) {
        email["template_name"] = challenge.emailTemplate;
    }
    if (challenge.emailExpiryMinutes > 0) {
        email["expiry_minutes"] = challenge.emailExpiryMinutes;
    }
    Json identity = Json::object();
    if (challenge.identityExpirySeconds > 0) {
        identity["expiry_seconds"] = challenge.identityExpirySeconds;
    }
    Call call;
    call.operation = Sentence::tr("ask for the conditions of note %1").arg(nameOf(which));
    call.method = net::Method::Patch;
    call.path = notesPath;
    call.path += "/challenge";
    call.query = queryOf(which);
    call.body = net::jsonBody(dumpJson(Json{{"email_eacp", std::move(email)}, {"tozid_eacp", std::move(identity)}}));
    call.signing = Signing::Tsv1;
    try {
        return std::string(m_parts.channel.send(call, cancellation).response.text());
    } catch (const ServerError &error) {
        explain(error, which);
    }
}

} // namespace strongroom::tozstore
