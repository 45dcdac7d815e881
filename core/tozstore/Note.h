// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Notes: fields encrypted for one set of keys, which need not belong to a client (TozStore page, section 12). Sodium suite only.
//
// Every field is signed before it is encrypted; the note's own signature carries the salt that ties them together. What that does not say:
// who wrote it (both writer's keys come from the note: see isWrittenBy) and that no field was taken away (the set of fields is not signed).

#include "tozstore/CryptoSuite.h"
#include "tozstore/Record.h"

#include <cstdint>
#include <optional>
#include <string>

namespace strongroom::tozstore {

struct NoteRecipient {
    EncryptionPublicKey encryption;   // not stored with the note
    SigningPublicKey signing;
};

struct NoteWriter {
    EncryptionPrivateKey encryption;
    SigningPrivateKey signing;
};

// What a note says of itself, in the clear.
struct NoteOptions {
    std::string type;
    PlainTexts plain;
    PlainTexts fileMeta;
    std::optional<std::string> clientId;       // of the writer; none: the note counts as anonymous
    std::optional<std::int64_t> maxViews;      // -1: no limit; a reading counts
    std::optional<std::string> idString;       // a name, unique in the whole service
    bool expires = false;
    std::optional<ServiceTime> expiration;
    std::optional<std::string> eacpJson;       // the conditions for reading, as a JSON object
    friend bool operator==(const NoteOptions &, const NoteOptions &) = default;
};

struct StoredNote {
    NoteOptions options;
    SigningPublicKey recipientSigningKey;
    SigningPublicKey writerSigningKey;
    EncryptionPublicKey writerEncryptionKey;
    std::string encryptedAccessKey;
    SealedTexts data;
    std::optional<std::string> signature;      // none, or empty: the note is not to be trusted, and not opened
    // The service's own.
    std::optional<std::string> noteId;
    std::optional<ServiceTime> createdAt;
    std::optional<std::int64_t> views;
};

// Draws access key, its nonce, the note's salt, the signature's salt, then each field's, in the order of names. ClientError: keys of another suite,
// a text that is not UTF-8, eacpJson that is no object.
[[nodiscard]] StoredNote sealNote(const FieldTexts &data, NoteOptions options, const NoteRecipient &recipient, const NoteWriter &writer, RandomSource &random);

// Opens all fields and checks every signature. CryptoError, with the field as member where it is one: for other keys, changed, not signed, signed by
// another or taken from another note. ClientError: a key of another suite.
[[nodiscard]] FieldTexts openNote(const StoredNote &note, const EncryptionPrivateKey &reader);

// Whether the note names these keys as its writer's. Ask with the keys the service publishes for the client one believes it to be from.
[[nodiscard]] bool isWrittenBy(const StoredNote &note, const EncryptionPublicKey &encryption, const SigningPublicKey &signing);

// The body of POST and PUT /v2/storage/notes; what is not set is left out, as the service's other clients do.
[[nodiscard]] std::string noteBody(const StoredNote &note);
// ServerError names the member that is missing or is not as it must be. A missing signature is openNote()'s matter.
[[nodiscard]] StoredNote parseNote(std::string_view json);

} // namespace strongroom::tozstore
