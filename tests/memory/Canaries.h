// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Values that a program is shown and that must not be found afterwards, in every form they are likely to be kept in.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::test {

struct Canary {
    std::string name;    // for people: "body of record 3"
    std::string text;    // UTF-8
    std::string bytes;   // what the text stands for, where it is a key in base64; else empty
};

// Letters and digits, long enough that none is found by chance; never the same one twice.
[[nodiscard]] std::string newCanaryText();

struct Pattern {
    int canary = 0;      // index
    const char *form;    // "UTF-16LE"
    std::string bytes;
};

// UTF-8, UTF-16LE, base64 (standard and URL alphabet) at each of the three places in a group of three bytes, hex in both cases; of a key's bytes
// as well: as they are, and in hex.
[[nodiscard]] std::vector<Pattern> patternsOf(const std::vector<Canary> &canaries);

struct Hit {
    int canary = 0;
    const char *form = nullptr;
    std::string where;     // a mapping's name, or a file
    std::size_t offset = 0;
    std::string around;    // printable, for whoever hunts it
};

class PatternSearch {
public:
    explicit PatternSearch(std::vector<Pattern> patterns);
    // `offset`: where in the whole the bytes begin.
    void search(std::string_view bytes, const std::string &where, std::size_t offset, std::vector<Hit> &hits) const;
    [[nodiscard]] std::size_t longest() const noexcept { return m_longest; }

private:
    std::vector<Pattern> m_patterns;
    std::vector<std::vector<int>> m_byHead;   // of a hash of the first four bytes
    std::size_t m_longest = 0;
};

// Everything that is readable in the memory of a process; it stands still meanwhile. std::runtime_error when it cannot be read.
[[nodiscard]] std::vector<Hit> searchProcess(int pid, const PatternSearch &search);

// Files below a folder: names and contents, links not followed.
[[nodiscard]] std::vector<Hit> searchFolder(const std::string &folder, const PatternSearch &search);

// The names of the canaries that were found, each with its forms.
[[nodiscard]] std::vector<std::string> foundNames(const std::vector<Hit> &hits, const std::vector<Canary> &canaries);

} // namespace strongroom::test
