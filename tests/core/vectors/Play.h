// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Plays one Wycheproof file: every case is put to a check, and what it answers is held against the file. "valid" must be taken with the file's
// result, "invalid" must be refused, and for "acceptable" there is a written verdict for every one, with its reason.

#include "base/SecretBytes.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::test {

// Wrong: taken, with another result than the file's. That never agrees with anything.
enum class Answer { Taken, Refused, Wrong };
// Whether Strongroom's own function was asked, or the library below it: because the case has a size that the function's type does not
// have, or because the program uses the primitive only inside another one.
enum class Way { Own, Library };

struct Case {
    const nlohmann::json &group;
    const nlohmann::json &test;
    [[nodiscard]] Bytes bytes(const char *member) const;   // of the case, from hex
    [[nodiscard]] Bytes sealed() const;                     // ct and tag
    [[nodiscard]] int bits(const char *member) const;       // of the group
};

struct Result {
    Answer answer;
    Way way;
};

// The first verdict that fits a case holds for it: by the flag, acceptable cases; with an empty flag, those of the tcIds whatever the file says of
// them. One that fits no case is a mistake in the table.
struct Verdict {
    std::string_view flag;
    std::vector<int> tcIds;
    Answer answer;
    std::string_view reason;
};

struct Tally {
    std::string file;
    int cases = 0;
    int own = 0;
    int taken = 0;     // of the acceptable ones
    int refused = 0;   // of the acceptable ones
    int excepted = 0;  // valid or invalid ones for which a verdict says otherwise
    std::vector<std::string> disagreements;
};

[[nodiscard]] Tally play(const std::string &file, const std::vector<Verdict> &verdicts, const std::function<Result(const Case &)> &check);

[[nodiscard]] Bytes fromHex(std::string_view digits);
[[nodiscard]] inline Answer takenIf(bool same) { return same ? Answer::Taken : Answer::Wrong; }

} // namespace strongroom::test
