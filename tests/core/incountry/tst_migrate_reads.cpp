// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What a migration asks of Storage: find what is not under the current key, write it back. The conversations of migrate.json, with every
// member carried where the SDK loses or re-hashes one. The engine around it has its own tests.

#include "VectorPlay.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::incountry;
using namespace strongroom::test;

namespace {

// One step as a migration makes it: the rows of a page, and a write of those that opened.
FindResult migrateStep(Storage &store, const VectorJson &args)
{
    const Country country(args.at("country").get<std::string>());
    const VectorJson filter = {{"version", {{"$not", store.currentKeyVersion().value()}}}};
    FindResult page = store.find(country, FindFilter::fromJson(filter.dump()), {args.value("limit", 100), 0, {}}, {});
    std::vector<Record> readable;
    for (const RecordRow &row : page.rows) {
        if (const auto *record = std::get_if<Record>(&row)) {
            readable.push_back(*record);
        }
    }
    if (!readable.empty()) {
        store.writeBatch(country, readable, {});
    }
    return page;
}

VectorJson storedIn(const VectorJson &step) { return step.at("exchange")[0].at("response").at("body").at("json").at("data"); }

// The members that are the client's to send.
VectorJson withoutServiceMembers(VectorJson record)
{
    for (const char *name : {"created_at", "updated_at", "attachments", "is_encrypted"}) {
        record.erase(name);
    }
    for (auto member = record.begin(); member != record.end();) {
        member = member->is_null() ? record.erase(member) : std::next(member);
    }
    return record;
}

std::vector<VectorJson> sentBatches(const FakeTransport &transport)
{
    std::vector<VectorJson> batches;
    for (const RecordedRequest &request : transport.requests()) {
        if (request.url.ends_with("/batchWrite")) {
            batches.push_back(VectorJson::parse(request.body).at("records"));
        }
    }
    return batches;
}

} // namespace

class TestMigrateReads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void migratesAsTheVectorsSay_data() { addVectorRows("incountry/migrate.json"); }
    void migratesAsTheVectorsSay();
};

void TestMigrateReads::migratesAsTheVectorsSay()
{
    const VectorJson vector = currentVector();
    const std::string id = vector.at("id").get<std::string>();
    const VectorJson &config = vector.at("config");
    VectorStorage vault(config);
    if (id == "encryption-off") {
        QVERIFY(!vault.storage->currentKeyVersion());   // there is nothing to migrate to
        return;
    }
    if (id == "bad-limit-string") {
        QVERIFY(vector.at("steps")[0].at("args").at("limit").is_string());   // does not compile here
        return;
    }
    const std::string quirk = vector.value("quirk", std::string());
    vault.transport->setHandler([](const RecordedRequest &, const Cancellation &) { return httpResponse(500); });
    for (const VectorJson &step : vector.at("steps")) {
        const VectorJson &exchange = step.at("exchange");
        VectorJson outcome = step.at("outcome");
        vault.transport->forgetRequests();
        for (const VectorJson &played : exchange) {
            vault.transport->enqueue([played](const RecordedRequest &, const Cancellation &) { return vectorResponse(played.at("response")); });
        }
        if (id == "attachments-break-it") {
            vault.transport->answer(201);
            outcome = {{"ok", true}};   // better: it is migrated like any other
        } else if (id == "text-inner-changes-identity") {
            outcome = {{"ok", false}, {"error", "StorageClientException"}};   // better: refused, its plain record key is not known
        }
        std::optional<FindResult> page;
        const ErrorPtr error = errorOf([&] { page = migrateStep(*vault.storage, step.at("args")); });
        const std::vector<RecordedRequest> requests = vault.transport->requests();
        if (!exchange.empty()) {
            VERIFY_NO_DIFFERENCE(requestDifference(requests.at(0), exchange[0].at("request")));
        }
        if (!outcome.at("ok").get<bool>()) {
            QVERIFY(error);
            QVERIFY2(isOfClass(*error, outcome.at("error").get<std::string>()), error->what());
            QCOMPARE(requests.size(), id == "text-inner-changes-identity" ? std::size_t(1) : exchange.size());
            continue;
        }
        QVERIFY2(!error, error ? error->what() : "");
        const std::size_t unreadable = static_cast<std::size_t>(std::ranges::count_if(page->rows, [](const RecordRow &row) { return std::holds_alternative<UnreadableRecord>(row); }));
        if (outcome.contains("result")) {
            const VectorJson &result = outcome.at("result");
            QCOMPARE(unreadable, result.value("errors", VectorJson::array()).size());
            QCOMPARE(page->rows.size() - unreadable, result.at("migrated").get<std::size_t>());
            QCOMPARE(page->meta.total - static_cast<std::int64_t>(page->rows.size() - unreadable), result.at("total_left").get<std::int64_t>());
            QCOMPARE(requests.size(), exchange.size());
        }

        const std::vector<VectorJson> batches = sentBatches(*vault.transport);
        if (batches.empty()) {
            QVERIFY(!step.contains("rewritten") || step.at("rewritten").empty());
            continue;
        }
        QCOMPARE(batches.size(), std::size_t(1));
        const VectorJson &sent = batches[0];
        QCOMPARE(sent.size(), page->rows.size() - unreadable);

        if (!quirk.empty() || id == "legacy-meta-key") {
            // Better than the SDK: whatever the service stores goes back to it as it was, hashes unhashed, newer members carried.
            std::size_t next = 0;
            for (std::size_t i = 0; i < page->rows.size(); ++i) {
                if (std::holds_alternative<UnreadableRecord>(page->rows[i])) {
                    continue;
                }
                VectorJson kept = withoutCiphertexts(withoutServiceMembers(storedIn(step)[i]));
                kept["version"] = vault.storage->currentKeyVersion().value();
                VectorJson written = withoutCiphertexts(sent[next++]);
                QVERIFY(!written.contains("attachments"));
                if (written.contains("expires_at")) {   // the same instant, perhaps written otherwise
                    QVERIFY(Timestamp::parse(written.at("expires_at").get<std::string>())->instant == Timestamp::parse(kept.at("expires_at").get<std::string>())->instant);
                    kept["expires_at"] = written.at("expires_at");
                }
                QCOMPARE(QString::fromStdString(written.dump()), QString::fromStdString(kept.dump()));
            }
        } else {
            QCOMPARE(sent.size(), step.at("rewritten").size());
            for (std::size_t i = 0; i < sent.size(); ++i) {
                QCOMPARE(QString::fromStdString(withoutCiphertexts(sent[i]).dump()), QString::fromStdString(step.at("rewritten")[i].at("wire_without_body").dump()));
            }
        }

        // What was written opens again and holds what it held.
        VectorJson again = VectorJson::array();
        for (const VectorJson &record : sent) {
            again.push_back(record);
        }
        const auto count = again.size();
        vault.transport->answer(200, VectorJson{{"meta", {{"count", count}, {"limit", 100}, {"offset", 0}, {"total", count}}}, {"data", again}}.dump());
        const FindResult reread = vault.storage->find(Country("us"), {}, {}, {});
        QCOMPARE(reread.rows.size(), count);
        for (std::size_t i = 0; i < count; ++i) {
            const auto *record = std::get_if<Record>(&reread.rows[i]);
            QVERIFY(record);
            if (!step.contains("rewritten")) {
                QVERIFY(record->body && !record->body->empty());
                continue;
            }
            const VectorJson &inner = step.at("rewritten")[i].at("inner");
            if (inner.at("payload").is_null()) {
                QVERIFY(!record->body);
            } else {
                QCOMPARE(std::string(record->body->view()), inner.at("payload").get<std::string>());
            }
            QCOMPARE(record->recordKey(), inner.at("meta").at("record_key").get<std::string>());
            for (const TextMember member : allTextMembers) {
                const std::string name(nameOf(member));
                if (quirk.empty() && id != "legacy-meta-key" && inner.at("meta").contains(name)) {
                    QCOMPARE(record->value(member).value_or("(absent)"), inner.at("meta").at(name).get<std::string>());
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestMigrateReads)
#include "tst_migrate_reads.moc"
