// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The table of notes (protocol page section 12). A note that has expired, or whose views are used up, is not there: it is deleted before anybody
// looks, and its name is free again.

#include "sandbox/Database.h"
#include "sandbox/Dates.h"
#include "sandbox/tozstore/TozFileContents.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace strongroom::sandbox {

struct TozNote
{
    static constexpr std::int64_t noLimit = -1;

    enum class Stage {
        Committed = 0,
        Pending = 1, // a file note before its commit: its name is taken, and nobody sees it
        Spent = 2,   // a file note that is gone, but for its content
    };

    std::string noteId;
    std::string name;         // id_string; "" for none. One in the whole service
    std::string clientId;     // who wrote it; "": anonymous
    std::string writerKey;    // signing keys, base64url
    std::string recipientKey;
    nlohmann::json body;      // the members that come back as they were sent
    nlohmann::json eacp;      // conditions for reading; null for none
    std::int64_t maxViews = noLimit;
    std::int64_t views = 0;
    std::optional<std::int64_t> expiresAt; // milliseconds
    std::string createdAt;                 // as the service writes it
    std::string contentId;                 // of a file note; "" for others
    Stage stage = Stage::Committed;
};

class TozNoteStore
{
public:
    // Both must outlive it.
    TozNoteStore(Database &database, TozFileContents &contents, Clock clock);

    // False: another note has this name. A pending one is forgotten when its upload URL is no longer good.
    [[nodiscard]] bool add(const TozNote &note);

    // Committed notes only.
    [[nodiscard]] std::optional<TozNote> byId(const std::string &noteId);
    [[nodiscard]] std::optional<TozNote> byName(const std::string &name);
    [[nodiscard]] std::optional<TozNote> pendingById(const std::string &noteId);

    void commit(const std::string &noteId);
    void remove(const TozNote &note);

    // Counts a view and remembers that the note was read.
    void countView(TozNote &note);
    // Also of notes that are gone since.
    [[nodiscard]] bool wasRead(const std::string &noteId);

private:
    [[nodiscard]] std::optional<TozNote> first(const char *condition, const std::string &value);
    void forgetSpent();

    Database &m_database;
    TozFileContents &m_contents;
    Clock m_clock;
};

} // namespace strongroom::sandbox
