// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Notes over the wire (TozStore page, section 12). Internal to core/tozstore; a part of the client. Thread-safe; Sodium suite and signing keys only.

#include "tozstore/RecordCalls.h"

namespace strongroom::tozstore {

class NoteCalls {
public:
    NoteCalls(const ClientParts &parts, const PrivateKeys &keys) : m_parts(parts), m_keys(keys) {}

    [[nodiscard]] StoredNote write(const NoteDraft &draft, const NoteAddressee &to, const Cancellation &cancellation);
    [[nodiscard]] StoredNote replace(const NoteDraft &draft, const NoteAddressee &to, const Cancellation &cancellation);
    [[nodiscard]] ReadNote read(const NoteLookup &which, const NoteProof &proof, const Cancellation &cancellation);
    void remove(const std::string &noteId, const Cancellation &cancellation);
    [[nodiscard]] std::optional<std::int64_t> viewsLeft(const NoteLookup &which, const Cancellation &cancellation);
    [[nodiscard]] std::string challenge(const NoteLookup &which, const NoteChallenge &challenge, const Cancellation &cancellation);
    [[nodiscard]] NoteAddressee self() const;

private:
    [[nodiscard]] StoredNote send(net::Method method, const NoteDraft &draft, const NoteAddressee &to, const Cancellation &cancellation);
    [[nodiscard]] NoteWriterState writerOf(const StoredNote &note, const Cancellation &cancellation);
    void requireNotes() const;

    ClientParts m_parts;
    const PrivateKeys &m_keys;
};

} // namespace strongroom::tozstore
