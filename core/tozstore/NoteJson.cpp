// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/Note.h"

#include "base/Error.h"
#include "base/Text.h"
#include "tozstore/JsonReading.h"

namespace strongroom::tozstore {

namespace {

constexpr std::string_view mode = "Sodium";   // Python writes and reads it in lower case

Json conditionsOf(const std::string &text)
{
    std::optional<Json> json = parseJson(text);
    if (!json || !json->is_object()) {
        throw ClientError(Sentence::tr("the conditions for reading the note are not a JSON object"))
            .advise(Sentence::tr("Correct the conditions or leave them out."))
            .about("eacp");
    }
    return *std::move(json);
}

void setIfThere(Json &body, const char *name, const auto &value)
{
    if (value) {
        body[name] = *value;
    }
}

NoteOptions optionsOf(const AnswerObject &note)
{
    return {.type = note.optionalText("type").value_or(""),
            .plain = note.texts("plain"),
            .fileMeta = {},   // not needed to read a note, and of no fixed form
            .clientId = note.optionalText("client_id"),
            .maxViews = note.optionalInteger("max_views"),
            .idString = note.optionalText("id_string"),
            .expires = note.optionalFlag("expires").value_or(false),
            .expiration = note.optionalTime("expiration"),
            .eacpJson = note.optionalJson("eacp")};
}

SigningPublicKey signingKeyOf(const AnswerObject &note, std::string_view name)
{
    const std::optional<SigningPublicKey> key = SigningPublicKey::fromText(note.text(name));
    if (!key) {
        note.fail(name, Sentence::tr("%1 is not an Ed25519 key"));
    }
    return *key;
}

} // namespace

std::string noteBody(const StoredNote &note)
{
    const NoteOptions &options = note.options;
    Json body = {{"mode", mode},
                 {"recipient_signing_key", note.recipientSigningKey.text()},
                 {"writer_signing_key", note.writerSigningKey.text()},
                 {"writer_encryption_key", note.writerEncryptionKey.text()},
                 {"encrypted_access_key", note.encryptedAccessKey},
                 {"data", note.data},
                 {"type", options.type},
                 {"plain", options.plain},
                 {"file_meta", options.fileMeta},
                 {"expires", options.expires}};
    setIfThere(body, "signature", note.signature);
    setIfThere(body, "client_id", options.clientId);
    setIfThere(body, "max_views", options.maxViews);
    setIfThere(body, "id_string", options.idString);
    if (options.expiration) {
        body["expiration"] = options.expiration->text;
    }
    if (options.eacpJson) {
        body["eacp"] = conditionsOf(*options.eacpJson);
    }
    return dumpJson(body);
}

StoredNote parseNote(std::string_view json)
{
    const Json answer = parseAnswer(json, Sentence::tr("a note"));
    const AnswerObject note(answer, Sentence::tr("a note"));
    if (!equalsIgnoringAsciiCase(note.text("mode"), mode)) {
        note.fail("mode", Sentence::tr("%1 names an encryption that is not known"));
    }
    std::optional<EncryptionPublicKey> writerKey = EncryptionPublicKey::fromText(EncryptionKeyKind::Curve25519, note.text("writer_encryption_key"));
    if (!writerKey) {
        note.fail("writer_encryption_key", Sentence::tr("%1 is not a Curve25519 key"));
    }
    return {.options = optionsOf(note),
            .recipientSigningKey = signingKeyOf(note, "recipient_signing_key"),
            .writerSigningKey = signingKeyOf(note, "writer_signing_key"),
            .writerEncryptionKey = *std::move(writerKey),
            .encryptedAccessKey = note.text("encrypted_access_key"),
            .data = note.texts("data"),
            .signature = note.optionalText("signature"),
            .noteId = note.optionalText("note_id"),
            .createdAt = note.optionalTime("created_at"),
            .views = note.optionalInteger("views")};
}

} // namespace strongroom::tozstore
