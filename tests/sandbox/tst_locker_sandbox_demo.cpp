// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// The demo projects of the sandbox's Locker, as a client sees them, and the large ones for measuring.

#include "LockerSandbox.h"

#include <QTest>
#include <QUrl>

#include <map>
#include <set>

using nlohmann::json;
using strongroom::sandbox::Seed;
using strongroom::sandbox::ServerOptions;
using strongroom::test::LockerSandbox;
using strongroom::test::LockerUser;

namespace {

// By key, then by environment ("": every one).
using Matrix = std::map<std::string, std::map<std::string, std::string>>;

Matrix matrixOf(LockerSandbox &sandbox, const LockerUser &user)
{
    std::map<std::string, std::string> names;
    const json environments = sandbox.get(user, LockerSandbox::environmentsPath()).json();
    for (const json &row : environments.at("results")) {
        names[row.at("id")] = user.open(row.at("name"));
        if (row.at("hash") != user.hash(QByteArray::fromStdString(user.open(row.at("name"))))) {
            throw std::runtime_error("the hash of an environment");
        }
    }
    Matrix matrix;
    json next = LockerSandbox::secretsPath();
    while (next.is_string()) {
        const json page = sandbox.get(user, next).json();
        for (const json &row : page.at("results")) {
            const std::string key = user.open(row.at("key"));
            const std::string environment = row.at("environment_id").is_null() ? "" : names.at(row.at("environment_id"));
            if (row.at("secret_hash") != user.hash(QByteArray::fromStdString(key))
                || (!environment.empty() && user.open(row.at("environment_name")) != environment)) {
                throw std::runtime_error("the hash or the environment of " + key);
            }
            if (!matrix[key].emplace(environment, user.open(row.at("value"))).second) {
                throw std::runtime_error("twice: " + key + " in " + environment);
            }
        }
        next = page.at("next");
    }
    return matrix;
}

} // namespace

class LockerSandboxDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void livelyProject()
    {
        LockerSandbox sandbox(options(Seed::Demo));
        const LockerUser user = sandbox.user();
        Matrix matrix = matrixOf(sandbox, user);
        QVERIFY(matrix.size() >= 40);
        // The cells of the picture: missing, inherited, the same, different.
        const auto &maps = matrix["GOOGLE_API"];
        QVERIFY(!maps.contains("") && !maps.contains("production"));
        QVERIFY(maps.at("development") == maps.at("staging"));
        const auto &redis = matrix["REDIS_CONNECTION"];
        QVERIFY(redis.contains("") && !redis.contains("staging") && redis.at("production") != redis.at(""));
        const auto &stripe = matrix["STRIPE_SECRET"];
        QVERIFY(stripe.at("development") == stripe.at("staging") && stripe.at("production") != stripe.at("staging"));
        QCOMPARE(matrix["DATABASE_URL"].size(), std::size_t{3});
        QCOMPARE(matrix["SMTP_PASSWORD"].size(), std::size_t{1});
        QVERIFY(matrix["GCP_SERVICE_ACCOUNT"].at("production").find('\n') != std::string::npos);
        QCOMPARE(matrix["MAINTENANCE_MESSAGE"].at(""), std::string());

        std::set<std::string> names;
        const json environments = sandbox.get(user, LockerSandbox::environmentsPath()).json();
        for (const json &row : environments.at("results")) {
            names.insert(user.open(row.at("name")));
            const QUrl url(QString::fromStdString(user.open(row.at("external_url"))), QUrl::StrictMode);
            QVERIFY(url.isValid());
            QCOMPARE(url.scheme(), QStringLiteral("https"));
            QVERIFY(!user.open(row.at("description")).empty());
        }
        QVERIFY((names == std::set<std::string>{"development", "staging", "production"}));
        // The other project has some of the names, with values and keys of its own.
        const LockerUser other = sandbox.user("other_project");
        Matrix billing = matrixOf(sandbox, other);
        QVERIFY(billing["DATABASE_URL"].at("production") != matrix["DATABASE_URL"].at("production"));
    }

    void datesLieInThePast()
    {
        LockerSandbox sandbox(options(Seed::Demo));
        const LockerUser user = sandbox.user();
        std::set<double> dates;
        double newest = 0;
        const json rows = sandbox.get(user, LockerSandbox::secretsPath()).json().at("results");
        for (const json &row : rows) {
            dates.insert(row.at("revision_date").get<double>());
            newest = std::max(newest, row.at("revision_date").get<double>());
        }
        QCOMPARE(dates.size(), rows.size());
        QVERIFY(newest < static_cast<double>(sandbox.http.now) / 1000.0);
        QVERIFY(QString::fromStdString(sandbox.number(user, "/v1/sync/revision_date")).toDouble() == newest);
    }

    void largeMatrix()
    {
        ServerOptions large = options(Seed::Empty);
        large.lockerSecrets = 30;
        large.lockerEnvironments = 12;
        large.lockerPageSize = 100;
        LockerSandbox sandbox(large);
        const Matrix matrix = matrixOf(sandbox, sandbox.user());
        QCOMPARE(matrix.size(), std::size_t{30});
        std::size_t shared = 0;
        std::size_t same = 0;
        for (const auto &[key, cells] : matrix) {
            shared += cells.count("");
            QCOMPARE(cells.size() - cells.count(""), std::size_t{12});
            same += cells.at("env-01") == cells.at("env-02") ? 1U : 0U;
        }
        QCOMPARE(shared, std::size_t{10});
        QVERIFY(same > 0 && same < matrix.size());
    }

    void emptySeedHasProjectsWithoutSecrets()
    {
        LockerSandbox sandbox(options(Seed::Empty));
        QVERIFY(matrixOf(sandbox, sandbox.user()).empty());
        COMPARE_JSON(sandbox.number(sandbox.user(), "/v1/sync/environments/count"), "0");
    }

private:
    [[nodiscard]] static ServerOptions options(Seed seed)
    {
        ServerOptions options;
        options.seed = seed;
        options.records = 0;
        return options;
    }
};

QTEST_GUILESS_MAIN(LockerSandboxDemo)
#include "tst_locker_sandbox_demo.moc"
