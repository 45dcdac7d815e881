// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// TozStore: pages and order of POST /v2/search, its limits, and many requests at once.

#include "TozSandbox.h"

#include "sandbox/Database.h"
#include "sandbox/tozstore/TozRecords.h"

#include <QEventLoop>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using nlohmann::json;
using strongroom::sandbox::Database;
using strongroom::sandbox::ServerOptions;
using strongroom::sandbox::TozRecord;
using strongroom::sandbox::TozRecords;
using strongroom::test::Answer;
using strongroom::test::TozSandbox;
using strongroom::test::TozUser;

namespace {

const char *const path = "/v2/search";

json page(std::int64_t limit, std::int64_t token, const char *order = nullptr)
{
    json body = {{"limit", limit}, {"next_token", token}};
    if (order) {
        body["order"] = {{"sort_order", order}};
    }
    return body;
}

std::vector<std::string> numbersIn(const json &answer)
{
    std::vector<std::string> numbers;
    for (const json &result : answer.at("results")) {
        numbers.push_back(result.at("meta").at("plain").at("n").get<std::string>());
    }
    return numbers;
}

} // namespace

class TozSandboxPaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesInOrder()
    {
        TozSandbox sandbox;
        const TozUser alice = sandbox.newUser("alice");
        for (int i = 0; i < 5; ++i) {
            sandbox.write(alice, TozSandbox::record(alice, "page", {{"n", std::to_string(i)}})); // in the same millisecond
        }
        const json first = sandbox.call(alice, "POST", path, page(2, 0)).json();
        COMPARE_JSON(numbersIn(first), {"0", "1"});
        COMPARE_JSON(first.at("last_index"), 2);
        COMPARE_JSON(first.at("total_results"), 5);
        const json second = sandbox.call(alice, "POST", path, page(2, 2)).json();
        COMPARE_JSON(numbersIn(second), {"2", "3"});
        COMPARE_JSON(second.at("last_index"), 4);
        const json last = sandbox.call(alice, "POST", path, page(2, 4)).json();
        COMPARE_JSON(numbersIn(last), {"4"});
        COMPARE_JSON(last.at("last_index"), 0);
        COMPARE_JSON(sandbox.call(alice, "POST", path, page(5, 0)).json().at("last_index"), 0); // exactly full
        COMPARE_JSON(sandbox.call(alice, "POST", path, page(2, 5)).json(),
            {{"results", nullptr}, {"last_index", 0}, {"total_results", 5}, {"search_id", ""}}); // behind the end
        COMPARE_JSON(numbersIn(sandbox.call(alice, "POST", path, page(2, 0, "DESCENDING")).json()), {"4", "3"});
        COMPARE_JSON(numbersIn(sandbox.call(alice, "POST", path, page(2, 0, "ASCENDING")).json()), {"0", "1"});
    }

    // Beyond 10,000 results the answer is 400; a range gets at the rest.
    void tenThousandCanBePagedThrough()
    {
        QTemporaryDir folder;
        ServerOptions options;
        options.dataFile = folder.filePath(QStringLiteral("sandbox.db"));
        constexpr int count = 10'250;
        TozUser alice;
        {
            TozSandbox sandbox(options);
            alice = sandbox.newUser("alice");
        }
        fill(options.dataFile, alice.id, count);
        TozSandbox sandbox(options);
        sandbox.renewToken(alice);

        std::set<std::string> seen;
        std::int64_t token = 0;
        std::string lastTime;
        do {
            const json answer = sandbox.call(alice, "POST", path, page(1000, token)).json();
            COMPARE_JSON(answer.at("total_results"), count);
            for (const std::string &number : numbersIn(answer)) {
                QVERIFY2(seen.insert(number).second, number.c_str());
            }
            lastTime = answer.at("results").back().at("meta").at("created").get<std::string>();
            token = answer.at("last_index").get<std::int64_t>();
        } while (token < 10'000);
        QCOMPARE(seen.size(), std::size_t{10'000});
        QCOMPARE(token, std::int64_t{10'000}); // there is more, and no way to it
        QCOMPARE(sandbox.call(alice, "POST", path, page(1000, token)).status, 400);
        QCOMPARE(numbersIn(sandbox.call(alice, "POST", path, page(300, 9'900)).json()).size(), std::size_t{100});

        json rest = page(1000, 0);
        rest["range"] = {{"range_key", "CREATED"}, {"after", lastTime}};
        const json answer = sandbox.call(alice, "POST", path, rest).json();
        COMPARE_JSON(answer.at("total_results"), 251); // the last one of before again: both ends belong to a range
        COMPARE_JSON(answer.at("last_index"), 0);
        for (const std::string &number : numbersIn(answer)) {
            seen.insert(number);
        }
        QCOMPARE(seen.size(), std::size_t{count});
    }

    void limits()
    {
        TozSandbox sandbox;
        const TozUser alice = sandbox.newUser("alice");
        QCOMPARE(sandbox.call(alice, "POST", path, page(1, 0)).status, 200);
        QCOMPARE(sandbox.call(alice, "POST", path, page(1000, 0)).status, 200);
        QCOMPARE(sandbox.call(alice, "POST", path, page(1001, 0)).status, 400);
        QCOMPARE(sandbox.call(alice, "POST", path, page(1, 9'999)).status, 200);
        QCOMPARE(sandbox.call(alice, "POST", path, page(1, 10'000)).status, 400);
    }

    void aHundredAtOnce()
    {
        TozSandbox sandbox;
        const TozUser alice = sandbox.newUser("alice");
        QNetworkAccessManager network;
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        QEventLoop loop;
        int open = 0;
        for (int i = 0; i < 100; ++i) {
            QNetworkRequest request{QUrl(sandbox.http.url("/v1/storage/records"))};
            request.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(alice.token));
            request.setRawHeader("Content-Type", "application/json");
            const json body = TozSandbox::record(alice, "many", {{"n", std::to_string(i)}});
            replies.emplace_back(network.post(request, QByteArray::fromStdString(body.dump())));
            ++open;
            connect(replies.back().get(), &QNetworkReply::finished, &loop, [&open, &loop] {
                if (--open == 0) {
                    loop.quit();
                }
            });
        }
        loop.exec();
        for (const auto &reply : replies) {
            QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 201);
        }
        const json answer = sandbox.call(alice, "POST", path, page(1000, 0)).json();
        std::set<std::string> numbers;
        std::set<std::string> times;
        for (const json &result : answer.at("results")) {
            numbers.insert(result["meta"]["plain"]["n"].get<std::string>());
            times.insert(result["meta"]["created"].get<std::string>());
        }
        QCOMPARE(numbers.size(), std::size_t{100});
        QCOMPARE(times.size(), std::size_t{100}); // a range can be cut between any two
    }

private:
    // Straight into the data file: over HTTP ten thousand take longer than the whole test.
    static void fill(const QString &file, const std::string &writer, int count)
    {
        Database database(file);
        database.execute("PRAGMA synchronous = OFF");
        TozRecords records(database, [] { return std::int64_t{1'790'000'000'000}; });
        for (int i = 0; i < count; ++i) {
            TozRecord record;
            record.writer = writer;
            record.type = "many";
            record.plain = {{"n", std::to_string(i)}};
            records.insert(record);
        }
    }
};

QTEST_GUILESS_MAIN(TozSandboxPaging)
#include "tst_toz_sandbox_paging.moc"
