// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What somebody who has the right key must show besides before a note is handed out: EACPs (protocol page section 12). One-time codes live in
// memory only.

#include "sandbox/Dates.h"
#include "sandbox/Http.h"
#include "sandbox/tozstore/TozLoginTokens.h"
#include "sandbox/tozstore/TozNoteStore.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace strongroom::sandbox {

class TozNoteConditions
{
public:
    // The sandbox sends no mail: this is the code in every letter that it does not send.
    static constexpr const char *mailedCode = "246810";

    // All of them must outlive it.
    TozNoteConditions(TozNoteStore &notes, const TozLoginTokens &logins, Clock clock);

    // The member "eacp" of a note's body; null for none. Throws ApiError 400.
    [[nodiscard]] static nlohmann::json parse(const nlohmann::json &body);

    // Throws ApiError 403 that names the condition. Uses up the one-time codes when all are met.
    void requireMet(const TozNote &note, const Request &request);

    // What the recipient asks to be sent: starts what the note has of it, and says until when it can be answered.
    [[nodiscard]] nlohmann::json challenge(const TozNote &note, const nlohmann::json &body);
    // The one-time password of a note with tozny_otp_eacp, for who hands it on to the recipient. Throws ApiError 400 for other notes.
    [[nodiscard]] nlohmann::json prime(const TozNote &note, const nlohmann::json &body);

private:
    struct Code
    {
        std::string text;
        std::int64_t until = 0; // milliseconds
    };

    [[nodiscard]] bool fits(const std::map<std::string, Code> &codes, const TozNote &note, const Request &request, const char *parameter) const;

    TozNoteStore &m_notes;
    const TozLoginTokens &m_logins;
    Clock m_clock;
    std::map<std::string, Code> m_mailed; // by note
    std::map<std::string, Code> m_primed;
};

} // namespace strongroom::sandbox
