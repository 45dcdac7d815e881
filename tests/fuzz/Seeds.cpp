// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "Seeds.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

namespace strongroom::fuzz {

namespace {

constexpr std::size_t longestSeed = std::size_t{64} << 10;

std::string contentOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw std::runtime_error("cannot read " + path.string());
    }
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void collect(const nlohmann::json &json, std::set<std::string> &into)
{
    if (json.is_string()) {
        into.insert(json.get<std::string>());
    } else if (json.is_structured()) {
        if (json.is_object()) {
            into.insert(json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
        }
        for (const nlohmann::json &one : json) {
            collect(one, into);
        }
    }
}

} // namespace

std::vector<Seed> corpusOf(const Target &target)
{
    std::vector<Seed> seeds;
    const std::filesystem::path folder = std::filesystem::path(STRONGROOM_SOURCE_DIR "/tests/fuzz/corpus") / target.name;
    if (!std::filesystem::is_directory(folder)) {
        return seeds;
    }
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            seeds.push_back({entry.path().filename().string(), contentOf(entry.path())});
        }
    }
    std::ranges::sort(seeds, {}, &Seed::origin);
    return seeds;
}

std::vector<Seed> vectorSeedsOf(const Target &target, std::size_t most)
{
    std::vector<Seed> seeds;
    for (const std::string_view name : target.vectors) {
        const std::string text = contentOf(std::filesystem::path(STRONGROOM_SOURCE_DIR "/tests/vectors") / name);
        std::set<std::string> texts;
        if (name.ends_with(".json")) {
            collect(nlohmann::json::parse(text), texts);
        } else {
            texts.insert(text);
        }
        for (const std::string &one : texts) {
            if (one.size() <= longestSeed) {
                seeds.push_back({std::string(name), one});
            }
        }
    }
    if (seeds.size() > most) {
        std::vector<Seed> some;
        for (std::size_t i = 0; i < most; ++i) {
            some.push_back(std::move(seeds[i * seeds.size() / most]));
        }
        return some;
    }
    return seeds;
}

} // namespace strongroom::fuzz
