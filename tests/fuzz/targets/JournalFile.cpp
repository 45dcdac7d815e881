// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// The file of a migration's journal: SQLite opens what it finds, and the program reads what SQLite says. An input that begins as SQLite's files do is
// the file; any other one says which bytes of a sound journal are other ones: three bytes each, the place twice and the value.
#include "../Target.h"

#include "migration/Journal.h"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace strongroom::fuzz::journalFileTarget {

namespace {

using namespace migration;

const std::filesystem::path &journalScratch()
{
    // In memory where the system has that: every run writes it anew.
    struct Folder {
        std::filesystem::path path;
        Folder()
        {
            const std::filesystem::path shared = "/dev/shm";
            const std::filesystem::path base = std::filesystem::is_directory(shared) ? shared : std::filesystem::temp_directory_path();
            std::string name = (base / "strongroom-fuzz-").string();
            name.append(std::to_string(std::hash<std::string>()(std::to_string(reinterpret_cast<std::uintptr_t>(this)))));
            path = name;
            std::filesystem::create_directory(path);
        }
        ~Folder()
        {
            std::error_code ignored;
            std::filesystem::remove_all(path, ignored);
        }
    };
    static const Folder folder;
    return folder.path;
}

const incountry::SecretsData &journalSecrets()
{
    static const incountry::SecretsData secrets = [] {
        std::vector<incountry::Secret> list;
        list.push_back({1, incountry::SecretUse::Key, incountry::KeyNotation::Base64, SecretBytes(fixedKey<32>(0xbb).view())});
        return incountry::SecretsData::make(1, std::move(list));
    }();
    return secrets;
}

std::string soundJournal()
{
    const std::string path = (journalScratch() / "sound.journal").string();
    const incountry::Country country("de");
    Plan plan;
    plan.environmentId = "environment";
    plan.countries = {country};
    plan.targetVersion = 1;
    {
        const auto journal = Journal::create(path, plan, journalSecrets());
        SetAsideItem item;
        item.keyHash = std::string(64, 'a');
        item.reason = "does not open";
        journal->enterSetAside(country, std::span(&item, 1));
        journal->count(country, RunEvent::Gone);
        journal->setPhase(RunPhase::Stopped);
    }
    std::ifstream file(path, std::ios::binary);
    std::string content{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    removeJournal(path);
    return content;
}

std::string journalOf(ByteView input)
{
    static const std::string sound = soundJournal();
    if (textOf(input).starts_with("SQLite")) {
        return std::string(textOf(input));
    }
    std::string content = sound;
    for (std::size_t at = 0; at + 2 < input.size(); at += 3) {
        const std::size_t place = std::to_integer<std::size_t>(input[at]) << 8 | std::to_integer<std::size_t>(input[at + 1]);
        content[place % content.size()] = static_cast<char>(input[at + 2]);
    }
    return content;
}

void fuzzJournalFile(ByteView input)
{
    const std::string path = (journalScratch() / "run.journal").string();
    const std::string content = journalOf(input);
    std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
    (void)attempt([&path] { return inspectJournal(path); });
    (void)attempt([&path] {
        const auto journal = Journal::open(path, journalSecrets());
        constexpr ItemState states[] = {ItemState::Planned, ItemState::SetAside};
        (void)journal->items(std::nullopt, states, 0, 10);
        (void)journal->counts();
    });
    (void)attempt([&path] { removeJournal(path); });
}

const Registration journalFile("journal_file", fuzzJournalFile);

} // namespace

} // namespace strongroom::fuzz::journalFileTarget
