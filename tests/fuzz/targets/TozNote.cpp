// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// TozStore: a note as the service sends it, and opening it.
#include "../Target.h"

#include "tozstore/Note.h"

namespace strongroom::fuzz::tozNoteTarget {

namespace {

using namespace tozstore;

void fuzzTozNote(ByteView input)
{
    static const EncryptionPrivateKey reader = EncryptionPrivateKey::generate(EncryptionKeyKind::Curve25519);
    const std::string_view text = textOf(input);
    if (const auto note = attempt([text] { return parseNote(text); })) {
        if (const auto body = attempt([&note] { return noteBody(*note); })) {
            require(noteBody(parseNote(*body)) == *body, "a note that is sent and read again is sent alike");
        }
        require(!attempt([&note] { return openNote(*note, reader); }), "a note for other keys does not open");
    }
}

const Registration tozNote("toz_note", fuzzTozNote, {"tozstore/notes.json", "tozstore/http_js.json"});

} // namespace

} // namespace strongroom::fuzz::tozNoteTarget
