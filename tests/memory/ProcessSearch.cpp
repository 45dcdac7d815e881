// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "Canaries.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

#include <fcntl.h>
#include <unistd.h>

namespace strongroom::test {

namespace {

constexpr std::size_t pieceSize = std::size_t(8) << 20;

struct Mapping {
    std::size_t first = 0;
    std::size_t end = 0;
    std::string name;
};

// The readable ones but those of the kernel.
std::vector<Mapping> mappingsOf(int pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/maps");
    std::vector<Mapping> all;
    std::string line;
    while (std::getline(file, line)) {
        std::istringstream words(line);
        std::string range;
        std::string rights;
        std::string offset;
        std::string device;
        std::string inode;
        Mapping mapping;
        words >> range >> rights >> offset >> device >> inode;
        std::getline(words >> std::ws, mapping.name);
        const std::size_t dash = range.find('-');
        mapping.first = std::stoull(range.substr(0, dash), nullptr, 16);
        mapping.end = std::stoull(range.substr(dash + 1), nullptr, 16);
        if (rights.starts_with('r') && !mapping.name.starts_with("[v")) {
            all.push_back(std::move(mapping));
        }
    }
    return all;
}

} // namespace

std::vector<Hit> searchProcess(int pid, const PatternSearch &search)
{
    const int memory = ::open(("/proc/" + std::to_string(pid) + "/mem").c_str(), O_RDONLY | O_CLOEXEC);
    if (memory < 0) {
        throw std::runtime_error(std::string("the memory of the program cannot be read: ") + std::strerror(errno));
    }
    ::kill(pid, SIGSTOP);
    std::vector<Hit> hits;
    std::string piece;
    std::size_t read = 0;
    for (const Mapping &mapping : mappingsOf(pid)) {
        // Pieces overlap by the longest pattern, so that none is cut.
        for (std::size_t at = mapping.first; at < mapping.end;) {
            piece.resize(std::min(pieceSize, mapping.end - at));
            const ssize_t got = ::pread(memory, piece.data(), piece.size(), static_cast<off_t>(at));
            if (got <= 0) {
                break;   // pages that were given back, or that no one may read
            }
            read += std::size_t(got);
            search.search(std::string_view(piece.data(), std::size_t(got)), mapping.name.empty() ? "anonymous" : mapping.name, at, hits);
            if (std::size_t(got) <= search.longest() || at + std::size_t(got) >= mapping.end) {
                break;
            }
            at += std::size_t(got) - search.longest();
        }
    }
    ::kill(pid, SIGCONT);
    ::close(memory);
    if (read < (std::size_t(1) << 20)) {
        throw std::runtime_error("hardly any memory of the program could be read");
    }
    return hits;
}

std::vector<Hit> searchFolder(const std::string &folder, const PatternSearch &search)
{
    std::vector<Hit> hits;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder, std::filesystem::directory_options::skip_permission_denied)) {
        search.search(entry.path().string(), "name of " + entry.path().string(), 0, hits);
        if (entry.is_regular_file() && !entry.is_symlink()) {
            std::ifstream file(entry.path(), std::ios::binary);
            const std::string content((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
            search.search(content, entry.path().string(), 0, hits);
        }
    }
    return hits;
}

} // namespace strongroom::test
