// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozNoteConditions.h"

#include "sandbox/ApiError.h"
#include "sandbox/tozstore/TozBody.h"
#include "sandbox/tozstore/TozText.h"
#include "sandbox/tozstore/TozTime.h"

#include <optional>
#include <utility>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

constexpr const char *email = "email_eacp";
constexpr const char *login = "tozid_eacp";
constexpr const char *lastAccess = "last_access_eacp";
constexpr const char *toznyCode = "tozny_otp_eacp";

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t second = 1000;
constexpr std::int64_t microsecondsPerMillisecond = 1000;
constexpr std::int64_t defaultMinutes = 60;
constexpr std::int64_t mostMinutes = 60 * 24 * 7;
constexpr int codeBytes = 16;

bool has(const TozNote &note, const char *condition)
{
    return note.eacp.is_object() && note.eacp.contains(condition);
}

[[noreturn]] void unmet(const char *condition, const char *what)
{
    throw ApiError::forbidden(condition, std::string("the note asks for ") + what);
}

std::int64_t positive(const json &object, const char *member, std::int64_t otherwise, std::int64_t most)
{
    const std::int64_t value = optionalInteger(object, member, otherwise);
    if (value < 0 || value > most) {
        throw ApiError::badRequest(std::string("body.") + member, std::string(member) + " must not be negative, nor more than a week");
    }
    return value == 0 ? otherwise : value;
}

} // namespace

TozNoteConditions::TozNoteConditions(TozNoteStore &notes, const TozLoginTokens &logins, Clock clock)
    : m_notes(notes), m_logins(logins), m_clock(std::move(clock))
{
}

json TozNoteConditions::parse(const json &body)
{
    if (isAbsent(body, "eacp")) {
        return {};
    }
    const json &eacp = requiredObject(body, "eacp", "body");
    for (const auto &[name, value] : eacp.items()) {
        const std::string source = "body.eacp." + name;
        const json &condition = requiredObject(eacp, name.c_str(), "body.eacp");
        if (name == email) {
            (void)requiredText(condition, "email_address", source);
        } else if (name == login) {
            (void)requiredText(condition, "realm_name", source);
        } else if (name == lastAccess) {
            (void)requiredUuid(condition, "last_read_note_id", source);
        } else if (name == toznyCode) {
            if (condition.value("include", json()) != json(true)) {
                throw ApiError::badRequest(source + ".include", "include must be true");
            }
        } else {
            throw ApiError::badRequest(source, "there is no such condition");
        }
    }
    return eacp;
}

void TozNoteConditions::requireMet(const TozNote &note, const Request &request)
{
    if (has(note, login)) {
        const std::optional<TozLogin> session = m_logins.byAccess(request.header("X-TOZID-LOGIN-TOKEN").value_or(QByteArray()).toStdString());
        if (!session || session->realm != note.eacp.at(login).at("realm_name").get<std::string>()) {
            unmet(login, "the token of a sign-in to its realm, in the header X-TOZID-LOGIN-TOKEN");
        }
    }
    if (has(note, email) && !fits(m_mailed, note, request, "email_otp")) {
        unmet(email, "the code that was mailed, as email_otp");
    }
    if (has(note, toznyCode) && !fits(m_primed, note, request, "tozny_otp")) {
        unmet(toznyCode, "the one-time password it was primed with, as tozny_otp");
    }
    if (has(note, lastAccess) && !m_notes.wasRead(note.eacp.at(lastAccess).at("last_read_note_id").get<std::string>())) {
        unmet(lastAccess, "another note to be read first");
    }
    m_mailed.erase(note.noteId);
    m_primed.erase(note.noteId);
}

json TozNoteConditions::challenge(const TozNote &note, const json &body)
{
    json challenges = json::object();
    if (!isAbsent(body, email) && has(note, email)) {
        const json &wanted = requiredObject(body, email, "body");
        const std::int64_t minutes = positive(wanted, "expiry_minutes", optionalInteger(note.eacp.at(email), "default_expiration_minutes", defaultMinutes), mostMinutes);
        const std::int64_t until = m_clock() + minutes * minute;
        m_mailed[note.noteId] = {mailedCode, until};
        challenges[email] = {{"expires_at", tozTime(until * microsecondsPerMillisecond)},
            {"template_name", isAbsent(wanted, "template_name") ? json("") : json(wanted.at("template_name"))}};
    }
    if (!isAbsent(body, login) && has(note, login)) {
        const std::int64_t seconds = positive(requiredObject(body, login, "body"), "expiry_seconds", defaultMinutes * minute / second, mostMinutes * minute / second);
        challenges[login] = {{"expires_at", tozTime((m_clock() + seconds * second) * microsecondsPerMillisecond)}, {"tozid_login_token_nonce", newUuid()},
            {"realm_name", note.eacp.at(login).at("realm_name")}};
    }
    return challenges;
}

json TozNoteConditions::prime(const TozNote &note, const json &body)
{
    if (!has(note, toznyCode)) {
        throw ApiError::badRequest(toznyCode, "the note does not ask for a one-time password");
    }
    const json otp = isAbsent(body, "otp") ? json::object() : requiredObject(body, "otp", "body");
    const std::int64_t minutes = positive(otp, "expiry_minutes", defaultMinutes, mostMinutes);
    const Code code{randomBase64Url(codeBytes), m_clock() + minutes * minute};
    m_primed[note.noteId] = code;
    return {{"note_id", note.noteId}, {"otp", {{"password", code.text}}}};
}

bool TozNoteConditions::fits(const std::map<std::string, Code> &codes, const TozNote &note, const Request &request, const char *parameter) const
{
    const auto code = codes.find(note.noteId);
    return code != codes.end() && code->second.until > m_clock() && equalInConstantTime(request.queryValue(parameter).value_or(std::string()), code->second.text);
}

} // namespace strongroom::sandbox
