// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// 1,000 edits by two clients of one real server, interleaved by a fixed seed. Each edit adds its number to the body. The test keeps its own
// account of who wrote what and when; at the end every edit that was reported written must be in the record, in order: none overwritten unseen.

#include "auth/ApiKeyAuthorizer.h"
#include "auth/OAuth2ClientCredentials.h"
#include "incountry/RecordChange.h"
#include "incountry/Storage.h"
#include "net/HttpClient.h"
#include "support/SandboxProcess.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <functional>

using namespace strongroom;
using namespace strongroom::incountry;
using namespace strongroom::test;

namespace {

constexpr int edits = 1000;
constexpr int recordCount = 6;
const Country de("de");

std::string keyOf(int number) { return "interleaved_" + std::to_string(number); }

// A client of its own: its own connections, tokens and caches.
struct Client {
    std::shared_ptr<net::HttpClient> transport = std::make_shared<net::HttpClient>();
    std::unique_ptr<Storage> storage;

    explicit Client(const SandboxProcess &sandbox)
    {
        StorageConfiguration configuration;
        configuration.environmentId = sandbox.incountry("environment_id");
        configuration.endpoint = sandbox.incountry("endpoint");
        configuration.countriesEndpoint = sandbox.incountry("countries_endpoint");
        configuration.authEndpoints = {{"default", sandbox.incountry("token_endpoint")}};
        configuration.encryption = Encryption::Off;   // the key derivation is measured elsewhere
        auth::OAuth2Settings settings;
        settings.endpoints = configuration.authEndpoints;
        settings.clientId = sandbox.incountry("client_id");
        settings.clientSecret = SecretBytes(std::string_view(sandbox.incountry("client_secret")));
        settings.scope = configuration.environmentId;
        storage = std::make_unique<Storage>(configuration, transport,
                                            std::make_shared<auth::OAuth2ClientCredentials>(std::move(settings), *transport, Clock::system()), std::nullopt);
    }
};

Record with(const Record &base, int edit)
{
    Record mine = base;
    mine.body = SensitiveText(std::string_view(std::string(base.body ? base.body->view() : std::string_view()) + std::to_string(edit) + ","));
    return mine;
}

} // namespace

class tst_InterleavedEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneIsOverwrittenUnseen();
};

void tst_InterleavedEdits::noneIsOverwrittenUnseen()
{
    const SandboxProcess sandbox;
    std::array<Client, 2> clients{Client(sandbox), Client(sandbox)};
    QRandomGenerator random(20261126);
    std::array<std::string, recordCount> account;   // what must be in each record
    std::array<int, recordCount> writes{};          // how often it was written
    for (int number = 0; number < recordCount; ++number) {
        Record first;
        first.value(TextMember::RecordKey) = keyOf(number);
        first.body = SensitiveText(std::string_view(""));
        QVERIFY(commitChange(*clients[0].storage, {de, ChangeKind::Create, nullptr, first}, {}).result == CommitResult::Written);
    }

    int done = 0;
    int conflicts = 0;
    int written = 0;
    // One edit: open, perhaps the other client writes meanwhile, save; after a conflict look at theirs, and save again or let it be.
    const std::function<void(int, int, int)> edit = [&](int who, int number, int depth) {
        Storage &mine = *clients[std::size_t(who)].storage;
        const int id = ++done;
        auto base = std::make_shared<const RecordRow>(mine.readRow(de, keyOf(number), {}));
        int seen = writes[std::size_t(number)];
        while (true) {
            while (depth < 3 && done < edits && random.bounded(2) == 0) {
                edit(1 - who, random.bounded(4) > 0 ? number : random.bounded(recordCount), depth + 1);
            }
            const Record changed = with(std::get<Record>(*base), id);
            const CommitOutcome outcome = commitChange(mine, {de, ChangeKind::Edit, base, changed}, {});
            const bool overtaken = writes[std::size_t(number)] != seen;
            QVERIFY2((outcome.result == CommitResult::Conflict) == overtaken, "a conflict is told exactly when somebody wrote since");
            if (outcome.result == CommitResult::Written) {
                account[std::size_t(number)] += std::to_string(id) + ",";
                ++writes[std::size_t(number)];
                ++written;
                return;
            }
            QVERIFY(outcome.result == CommitResult::Conflict);
            ++conflicts;
            QCOMPARE(std::string(std::get<Record>(*outcome.theirs).body->view()), account[std::size_t(number)]);
            if (random.bounded(3) == 0) {
                return;   // theirs is kept
            }
            base = outcome.theirs;
            seen = writes[std::size_t(number)];
        }
    };
    while (done < edits) {
        edit(random.bounded(2), random.bounded(recordCount), 0);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    QVERIFY(done >= edits);
    QVERIFY2(conflicts > 100, "the clients must have met");
    QVERIFY(written > edits / 2);
    for (int number = 0; number < recordCount; ++number) {
        const Record last = clients[1].storage->read(de, keyOf(number), {});
        QCOMPARE(std::string(last.body->view()), account[std::size_t(number)]);
    }
}

QTEST_GUILESS_MAIN(tst_InterleavedEdits)
#include "tst_interleaved_edits.moc"
