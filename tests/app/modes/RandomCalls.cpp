// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "RandomCalls.h"

#include "base/Text.h"
#include "connections/ConnectionManager.h"
#include "incountry/RecordStore.h"
#include "locker/Store.h"
#include "net/WriteGate.h"
#include "tozstore/Store.h"

#include <functional>
#include <vector>

namespace strongroom::test {

namespace {

using Call = std::function<void()>;

std::string nameFor(QRandomGenerator &random) { return "random_" + std::to_string(random.bounded(1000)); }

std::vector<Call> callsOf(incountry::RecordStore &store, QRandomGenerator &random, const QString &scratchFile)
{
    const incountry::Country country("us");
    const std::string key = nameFor(random);
    incountry::Record record;
    record.value(incountry::TextMember::RecordKey) = key;
    record.value(incountry::TextMember::Key1) = "random";
    return {[&store, country, record] { store.write(country, record, {}); },
            [&store, country, record] { store.writeBatch(country, {record}, {}); },
            [&store, country, key] { store.remove(country, key, {}); },
            [&store, country, key, scratchFile] { (void)store.addAttachment(country, key, {fromQString(scratchFile), std::nullopt, std::nullopt, incountry::AttachmentMode::Add}, {}, {}); },
            [&store, country, key] { store.removeAttachment(country, key, "file_1", {}); },
            [&store, country, key] { (void)store.updateAttachment(country, key, "file_1", {std::string("other.txt"), std::nullopt}, {}); },
            [&store, country] { (void)store.find(country, {}, {}, {}); }};
}

std::vector<Call> callsOf(tozstore::Store &store, QRandomGenerator &random, const QString &scratchFile)
{
    const std::string type = nameFor(random);
    const std::string id = "0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11";
    return {[&store, type] { (void)store.write(type, {{"text", SensitiveText(std::string_view("random"))}}, {}, {}); },
            [&store, id] { store.remove(id, id, {}); },
            [&store, type, id] { store.share(type, id, {}); },
            [&store, type, id] { store.revoke(type, id, {}); },
            [&store, type, id] { store.addAuthorizer(type, id, {}); },
            [&store, type, scratchFile] { (void)store.putFile({fromQString(scratchFile), type, {}}, {}, {}); },
            [&store, id] { (void)store.readNote({id, {}}, {}, {}); },
            [&store, id] { store.deleteNote(id, {}); },
            [&store] {
                tozstore::NoteDraft draft;
                draft.data.emplace("text", SensitiveText(std::string_view("random")));
                (void)store.writeNote(draft, store.self(), {});
            },
            [&store] { (void)store.search({}, {}); }};
}

std::vector<Call> callsOf(locker::Store &store, QRandomGenerator &random)
{
    const std::string name = nameFor(random);
    return {[&store, name] { (void)store.createSecret({name, SensitiveText(std::string_view("random")), {}, {}}, {}); },
            [&store, name] { (void)store.createEnvironment({name, {}, {}}, {}); },
            [&store, name] { (void)store.modifyEnvironment(name, {std::nullopt, std::nullopt, std::string("random")}, {}); },
            [&store] { (void)store.load(locker::Load::Forced, {}); }};
}

void make(const Call &call, CallTally &tally)
{
    try {
        call();
        ++tally.done;
    } catch (const VaultError &error) {
        ++(isReadOnlyRefusal(error) ? tally.refused : tally.failed);
    }
}

} // namespace

void callStore(model::ConnectionManager &manager, QRandomGenerator &random, const QString &scratchFile, CallTally &tally)
{
    const std::vector<connections::Connection> &all = manager.connections();
    if (all.empty()) {
        return;
    }
    const QString id = toQString(all[static_cast<std::size_t>(random.bounded(int(all.size())))].id);
    std::vector<Call> calls;
    // What is open is held until the call is over.
    const auto records = manager.store(id);
    const auto toz = manager.tozStore(id);
    const auto project = manager.lockerStore(id);
    if (records) {
        calls = callsOf(*records, random, scratchFile);
    } else if (toz) {
        calls = callsOf(*toz, random, scratchFile);
    } else if (project) {
        calls = callsOf(*project, random);
    }
    if (!calls.empty()) {
        make(calls[static_cast<std::size_t>(random.bounded(int(calls.size())))], tally);
    }
}

} // namespace strongroom::test
