// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// What the sandbox's Locker writes to its database is ciphertext, hashes, ids and dates: the files are searched for the names and values that a client
// sealed, for texts that were refused, and for the secret access keys. And what it keeps is there again in the next sandbox.

#include "LockerSandbox.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using nlohmann::json;
using strongroom::sandbox::Seed;
using strongroom::sandbox::Server;
using strongroom::sandbox::ServerOptions;
using strongroom::test::LockerSandbox;
using strongroom::test::LockerUser;

namespace {

// The forms in which a careless server could keep a text.
QList<QByteArray> formsOf(const QByteArray &text)
{
    return {text, text.toHex(), text.toBase64().left(text.size()), text.toBase64(QByteArray::Base64UrlEncoding).left(text.size()), text.toPercentEncoding()};
}

} // namespace

class LockerSandboxSecrecy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void namesValuesAndKeysAreNowhere()
    {
        const QByteArray key = "CANARY_ONE_OF_A_KEY";
        const QByteArray renamed = "CANARY_TWO_OF_A_RENAME";
        const QByteArray value = "canary-three-of-a-value";
        const QByteArray newer = "canary-four-of-an-update";
        const QByteArray description = "canary-five-of-a-description";
        const QByteArray name = "canary-six-of-an-environment";
        const QByteArray url = "https://canary-seven.example.test";
        const QByteArray refused = "canary-eight-that-was-refused";
        const QByteArray deleted = "canary-nine-that-was-deleted";
        QList<QByteArray> secrets{key, renamed, value, newer, description, name, url, refused, deleted};
        QByteArray ciphertext;
        {
            LockerSandbox sandbox(options(Seed::Empty));
            const LockerUser user = sandbox.user();
            const json environment = sandbox.createEnvironment(user, name);
            QCOMPARE(sandbox
                         .send(user, "PUT", "/v1/environments/" + environment.at("id").get<std::string>(),
                               {{"hash", user.hash(name)}, {"external_url", user.seal(url)}})
                         .status,
                     200);
            json body = LockerSandbox::secretBody(user, key, value);
            body["description"] = user.seal(description);
            body["environment_id"] = environment.at("id");
            body["environment_name"] = environment.at("name");
            const json secret = sandbox.send(user, "POST", "/v1/secrets", body).json();
            const std::string path = "/v1/secrets/" + secret.at("id").get<std::string>();
            QCOMPARE(sandbox.send(user, "PUT", path, LockerSandbox::secretBody(user, renamed, newer)).status, 200);
            QCOMPARE(sandbox.get(user, LockerSandbox::secretsPath("0", user.hash(renamed))).json().at("results").size(), std::size_t{1});
            QCOMPARE(sandbox.console("DELETE", "/secrets/" + sandbox.createSecret(user, deleted, deleted).at("id").get<std::string>()).status, 204);

            // In a body, in a query, in a path, and as an id.
            for (const char *const member : {"key", "value", "description", "hash", "environment_name"}) {
                json bad = body;
                bad[member] = refused.toStdString();
                QCOMPARE(sandbox.send(user, "POST", "/v1/secrets", bad).status, 400);
            }
            QCOMPARE(sandbox.get(user, LockerSandbox::secretsPath("0", refused.toStdString())).status, 400);
            QCOMPARE(sandbox.send(user, "PUT", "/v1/secrets/" + refused.toStdString(), body).status, 404);
            QCOMPARE(sandbox.get({refused.toStdString(), {}, 0, {}}, "/v1/profile").status, 401);

            const json &ready = sandbox.ready();
            for (const json &access : {ready, ready.at("read_only"), ready.at("other_project")}) {
                secrets << QByteArray::fromStdString(access.at("secret_access_key"));
            }
            secrets << user.keys.encryption << user.keys.mac << QByteArray::fromStdString(ready.at("console").at("token"));
            ciphertext = QByteArray::fromStdString(user.hash(renamed));
            QVERIFY(database().contains(ciphertext)); // while it runs, too: the log of SQLite
            expectNoneOf(secrets);
        }
        QVERIFY(database().contains(ciphertext));
        expectNoneOf(secrets);
    }

    void demoTextsAreNowhere()
    {
        const LockerSandbox sandbox(options(Seed::Demo));
        expectNoneOf({"DATABASE_URL", "GOOGLE_API", "STRIPE_SECRET", "production", "staging", "demo-only", "not-a-real-maps-key",
                      "acme.example.test", "quota 10k", "service_account"});
    }

    void comesBackWithItsDataFile()
    {
        json secret;
        json ready;
        std::string deletion;
        {
            LockerSandbox sandbox(options(Seed::Empty));
            const LockerUser user = sandbox.user();
            ready = sandbox.ready();
            secret = sandbox.createSecret(user, "A", "1", sandbox.createEnvironment(user, "qa"));
            QCOMPARE(sandbox.console("DELETE", "/secrets/" + sandbox.createSecret(user, "B", "2").at("id").get<std::string>()).status, 204);
            deletion = sandbox.number(user, "/v1/sync/deleted_item_date");
        }
        LockerSandbox sandbox(options(Seed::Empty));
        for (const char *const member : {"access_key_id", "secret_access_key", "read_only", "other_project"}) {
            COMPARE_JSON(sandbox.ready().at(member), ready.at(member));
        }
        COMPARE_JSON(sandbox.ready().at("console").at("token"), ready.at("console").at("token"));
        const LockerUser user = sandbox.user();
        secret.erase("data");
        COMPARE_JSON(sandbox.get(user, LockerSandbox::secretsPath()).json().at("results"), json::array({secret}));
        COMPARE_JSON(sandbox.number(user, "/v1/sync/deleted_item_date"), deletion);
    }

    // The demo data is put in once: what was deleted since does not come back.
    void seedsOnce()
    {
        std::string left;
        {
            LockerSandbox sandbox(options(Seed::Demo));
            const LockerUser user = sandbox.user();
            const json page = sandbox.get(user, LockerSandbox::secretsPath()).json();
            QCOMPARE(sandbox.console("DELETE", "/secrets/" + page.at("results").at(0).at("id").get<std::string>()).status, 204);
            left = sandbox.number(user, "/v1/sync/secrets/count");
        }
        LockerSandbox sandbox(options(Seed::Demo));
        COMPARE_JSON(sandbox.number(sandbox.user(), "/v1/sync/secrets/count"), left);
    }

    // The keys lie beside the database, for their owner alone; without them nobody could be given a way in.
    void keysLieBesideTheDatabase()
    {
        { const LockerSandbox sandbox(options(Seed::Empty)); }
        const QString keys = m_folder->filePath(QStringLiteral("sandbox.db.locker-keys"));
        QVERIFY(QFile::exists(keys));
#ifndef Q_OS_WIN
        QCOMPARE(QFileInfo(keys).permissions() & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther),
            QFileDevice::Permissions());
#endif
        QFile file(keys);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
        file.close();
        QVERIFY(startError().contains("damaged"));
        QVERIFY(QFile::remove(keys));
        QVERIFY(startError().contains("sandbox.db.locker-keys"));
    }

private:
    [[nodiscard]] ServerOptions options(Seed seed) const
    {
        ServerOptions options;
        options.seed = seed;
        options.records = 0;
        options.dataFile = m_folder->filePath(QStringLiteral("sandbox.db"));
        return options;
    }

    [[nodiscard]] QByteArray startError() const
    {
        try {
            const Server server(options(Seed::Empty));
            return "it started";
        } catch (const std::runtime_error &error) {
            return error.what();
        }
    }

    // Every byte of the database and of SQLite's files beside it; not what plays the projects' owner.
    [[nodiscard]] QByteArray database() const
    {
        QByteArray all;
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.fileName().endsWith(QStringLiteral(".locker-keys")) && file.open(QIODevice::ReadOnly)) {
                all += file.readAll();
            }
        }
        return all;
    }

    void expectNoneOf(const QList<QByteArray> &texts) const
    {
        const QByteArray all = database();
        QVERIFY(!all.isEmpty());
        for (const QByteArray &text : texts) {
            for (const QByteArray &form : formsOf(text)) {
                QVERIFY2(!all.contains(form), text.constData());
            }
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LockerSandboxSecrecy)
#include "tst_locker_sandbox_secrecy.moc"
