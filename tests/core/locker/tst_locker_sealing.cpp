// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Access keys, key stretching, the profile's key, sealed strings, lookup hashes, and the service's objects: the cases of the vectors.

#include "LockerVectors.h"

#include "crypto/Hash.h"
#include "locker/AccessKey.h"
#include "locker/ClientParts.h"
#include "locker/ItemJson.h"
#include "locker/LogLevel.h"
#include "locker/Sealing.h"

#include <QTest>

#include <functional>
#include <set>

using namespace strongroom;
using namespace strongroom::locker;
using test::json;
using test::lockerId;
using test::lockerKeys;
using test::lockerText;

namespace {

// The class of what was thrown, in the vectors' words; empty: nothing was.
std::string errorOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const VaultError &error) {
        switch (error.kind()) {
        case ErrorKind::Auth: return "authentication";
        case ErrorKind::Crypto: return "integrity";
        case ErrorKind::Client: return "input";
        case ErrorKind::Server: return "protocol";
        default: return "another";
        }
    }
    return {};
}

SealingKeys stretchedOf(const std::string &secret)
{
    const AccessKey key = AccessKey::checked("6f5af581-3759-482f-83ca-22557013daab", SecretBytes(std::string_view(secret)));
    return stretched(SecretBytes(ByteView(crypto::decodeSecretBase64(key.secret.text()).value())));
}

bool areSame(const SealingKeys &keys, const json &expected)
{
    return crypto::encodeHex(keys.encryption.view()) == expected.at("enc_key_hex").get<std::string>() &&
        crypto::encodeHex(keys.mac.view()) == expected.at("mac_key_hex").get<std::string>();
}

std::string memberOf(const json &object, const char *name) { return object.contains(name) && object[name].is_string() ? object[name].get<std::string>() : std::string(); }

ProjectKeys projectOf(const json &document)
{
    ProjectKeys project;
    project.keys = lockerKeys(document.at("project"));
    return project;
}

} // namespace

class tst_LockerSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void configuration();
    void credentialsFiles_data();
    void credentialsFiles();
    void addressesOfTheApi_data();
    void addressesOfTheApi();
    void keyStretching();
    void keyOfTheProfile();
    void sealedStrings();
    void badSealedStrings();
    void sealingTwiceGivesTwoTexts();
    void textsThatAreNoUtf8();
    void lookupHashes();
    void objects();
    void profileOfTheObjects();
    void answersThatAreNone_data();
    void answersThatAreNone();
    void datesAreExact_data();
    void datesAreExact();
    void manyRowsOpenOnceAndOnlyOnce();
};

void tst_LockerSealing::configuration()
{
    for (const json vectorFile = test::readLockerFile("config", 28); const json &one : vectorFile.at("cases")) {
        const json &given = one.at("explicit");
        const json &expect = one.at("expect");
        const auto environment = one.at("env").get<std::map<std::string, std::string>>();
        std::optional<SecretBytes> file;
        if (one.at("file").is_string()) {
            file.emplace(std::string_view(one.at("file").get_ref<const std::string &>()));
        }
        ResolvedSettings settings;
        LogLevel level = LogLevel::Error;
        const std::string error = errorOf([&] {
            settings = resolveSettings({memberOf(given, "access_key_id"), SecretBytes(std::string_view(memberOf(given, "secret_access_key"))), memberOf(given, "api_base")}, environment, file);
            level = resolveLogLevel(memberOf(given, "log"), environment);
        });
        const std::string id = lockerId(one);
        QVERIFY2(error == memberOf(expect, "error"), qPrintable(QString::fromStdString(id + ": " + error)));
        if (expect.contains("access_key_id")) {
            QCOMPARE(settings.key.id, memberOf(expect, "access_key_id"));
            QVERIFY2(settings.key.secret.text() == memberOf(expect, "secret_access_key"), id.c_str());
        }
        if (expect.contains("api_base")) {
            QCOMPARE(settings.apiBase, memberOf(expect, "api_base"));
        }
        if (expect.contains("log")) {
            const std::map<std::string, LogLevel> levels{{"debug", LogLevel::Debug}, {"warning", LogLevel::Warning}, {"error", LogLevel::Error}};
            QVERIFY2(level == levels.at(memberOf(expect, "log")), id.c_str());
        }
    }
}

void tst_LockerSealing::credentialsFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("a comment behind a bare value") << QByteArray("access_key_id = one # mine\nsecret_access_key = dHdv ; and its secret\n") << QByteArray("one") << QByteArray();
    QTest::newRow("a comment behind a quoted value") << QByteArray("access_key_id = 'one' # mine\nsecret_access_key=\"dHdv\"\n") << QByteArray("one") << QByteArray();
    QTest::newRow("another section is not ours") << QByteArray("[work]\naccess_key_id = other\n[default]\naccess_key_id = one\nsecret_access_key = dHdv\n[home]\naccess_key_id = third\n")
                                                 << QByteArray("one") << QByteArray();
    QTest::newRow("unknown names") << QByteArray("region = here\naccess_key_id = one\nsecret_access_key = dHdv\n") << QByteArray("one") << QByteArray();
    QTest::newRow("byte order mark and CRLF") << QByteArray("\xEF\xBB\xBF" "access_key_id = one\r\nsecret_access_key = dHdv\r\n") << QByteArray("one") << QByteArray();
    QTest::newRow("JSON with more in it") << QByteArray(R"( {"access_key_id": "one", "secret_access_key": "dHdv", "region": {"a": 1}} )") << QByteArray("one") << QByteArray();
    QTest::newRow("quotes that do not close") << QByteArray("access_key_id = \"one\n") << QByteArray() << QByteArray("input");
    QTest::newRow("text behind the quotes") << QByteArray("access_key_id = \"one\" two\n") << QByteArray() << QByteArray("input");
    QTest::newRow("a line without =") << QByteArray("AKIA1234SECRET\n") << QByteArray() << QByteArray("input");
    QTest::newRow("a section that does not close") << QByteArray("[default\naccess_key_id = one\n") << QByteArray() << QByteArray("input");
    QTest::newRow("a JSON list") << QByteArray("[\"a\"]") << QByteArray() << QByteArray();   // a section's head, by its looks
    QTest::newRow("a half that is a number") << QByteArray(R"({"access_key_id": 12, "secret_access_key": "dHdv"})") << QByteArray() << QByteArray("input");
}

void tst_LockerSealing::credentialsFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, error);
    GivenSettings read;
    std::string what;
    const std::string thrown = errorOf([&] {
        try {
            read = readCredentialsFile(text.toStdString());
        } catch (const VaultError &refused) {
            what = refused.what() + refused.advice();
            throw;
        }
    });
    QCOMPARE(thrown, error.toStdString());
    QCOMPARE(read.accessKeyId, id.toStdString());
    QVERIFY(id.isEmpty() || read.secretAccessKey.text() == "dHdv");
    QVERIFY(what.find("AKIA1234SECRET") == std::string::npos && what.find("one") == std::string::npos);   // never quoted
}

void tst_LockerSealing::addressesOfTheApi_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<bool>("fine");
    QTest::newRow("https") << QByteArray("https://vault.example/locker") << true;
    QTest::newRow("this computer") << QByteArray("http://127.0.0.1:8080/x") << true;
    QTest::newRow("this computer by name") << QByteArray("http://localhost:8080") << true;
    QTest::newRow("http") << QByteArray("http://vault.example/locker") << false;
    QTest::newRow("a name that begins like this computer") << QByteArray("http://localhost.example") << false;
    QTest::newRow("user") << QByteArray("https://me:pw@vault.example") << false;
    QTest::newRow("query") << QByteArray("https://vault.example/?a=1") << false;
    QTest::newRow("fragment") << QByteArray("https://vault.example/#a") << false;
    QTest::newRow("no host") << QByteArray("https:///locker") << false;
    QTest::newRow("words") << QByteArray("vault") << false;
    QTest::newRow("4,096 characters") << QByteArray("https://vault.example/") + QByteArray(4096 - 22, 'a') << true;
    QTest::newRow("4,097 characters") << QByteArray("https://vault.example/") + QByteArray(4097 - 22, 'a') << false;
}

void tst_LockerSealing::addressesOfTheApi()
{
    QFETCH(QByteArray, base);
    QFETCH(bool, fine);
    QCOMPARE(errorOf([&] { (void)checkedApiBase(base.toStdString()); }), std::string(fine ? "" : "input"));
}

void tst_LockerSealing::keyStretching()
{
    for (const json vectorFile = test::readLockerFile("key_stretch", 16); const json &one : vectorFile.at("cases")) {
        const std::string secret = one.at("secret_access_key").get<std::string>();
        SealingKeys keys;
        const std::string error = errorOf([&] { keys = stretchedOf(secret); });
        QVERIFY2(error == memberOf(one, "error"), qPrintable(QString::fromStdString(lockerId(one) + ": " + error)));
        QVERIFY2(!error.empty() || areSame(keys, one), lockerId(one).c_str());
    }
}

void tst_LockerSealing::keyOfTheProfile()
{
    for (const json vectorFile = test::readLockerFile("sym_key", 12); const json &one : vectorFile.at("cases")) {
        SealingKeys keys;
        const std::string error = errorOf([&] { keys = unwrapped(one.at("wrapped").get<std::string>(), stretchedOf(one.at("secret_access_key").get<std::string>())); });
        QVERIFY2(error == memberOf(one, "error"), qPrintable(QString::fromStdString(lockerId(one) + ": " + error)));
        QVERIFY2(!error.empty() || areSame(keys, one), lockerId(one).c_str());
    }
}

void tst_LockerSealing::sealedStrings()
{
    const json document = test::readLockerFile("enc_string", 24);
    Sealer sealer(lockerKeys(document.at("keys")));
    for (const json &one : document.at("cases")) {
        const std::string id = lockerId(one);
        std::string plain;
        if (one.contains("plaintext_hex")) {
            const Bytes bytes = crypto::decodeHex(one["plaintext_hex"].get<std::string>()).value();
            plain = textOf(ByteView(bytes));
        } else {
            plain = lockerText(one.at("plaintext"));
        }
        if (one.contains("plaintext_sha256")) {
            QCOMPARE(crypto::sha256Hex(plain), one["plaintext_sha256"].get<std::string>());
        }
        const std::string sealed = one.at("enc_string").get<std::string>();
        const Bytes iv = crypto::decodeHex(one.at("iv_hex").get<std::string>()).value();
        QVERIFY2(sealer.seal(plain, iv) == sealed, id.c_str());
        QVERIFY2(sealer.open(sealed).view() == plain, id.c_str());
    }
}

void tst_LockerSealing::badSealedStrings()
{
    const json document = test::readLockerFile("enc_string_bad", 36);
    Sealer sealer(lockerKeys(document.at("keys")));
    const std::string good = sealer.seal("still good");
    for (const json &one : document.at("cases")) {
        const std::string error = errorOf([&] { (void)sealer.open(one.at("enc_string").get<std::string>()); });
        QVERIFY2(error == memberOf(one, "error"), qPrintable(QString::fromStdString(lockerId(one) + ": " + error)));
        QVERIFY2(sealer.open(good).view() == "still good", lockerId(one).c_str());   // what went wrong spoils nothing after it
    }
}

void tst_LockerSealing::sealingTwiceGivesTwoTexts()
{
    const json document = test::readLockerFile("enc_string", 24);
    Sealer sealer(lockerKeys(document.at("keys")));
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        seen.insert(sealer.seal("the same").substr(0, 26));
    }
    QCOMPARE(seen.size(), std::size_t(1000));
}

void tst_LockerSealing::textsThatAreNoUtf8()
{
    const json document = test::readLockerFile("enc_string", 24);
    Sealer sealer(lockerKeys(document.at("keys")));
    const std::string sealed = sealer.seal("\xff\xfe");
    QVERIFY(sealer.open(sealed).view() == "\xff\xfe");
    QCOMPARE(errorOf([&] { (void)sealer.openField(sealed); }), std::string("integrity"));
    QVERIFY(sealer.openField("").empty());
}

void tst_LockerSealing::lookupHashes()
{
    for (const json vectorFile = test::readLockerFile("lookup_hash", 17); const json &one : vectorFile.at("cases")) {
        QCOMPARE(lookupHash(one.at("project_id").get<std::int64_t>(), lockerText(one.at("name"))), one.at("hash").get<std::string>());
    }
}

void tst_LockerSealing::objects()
{
    const json document = test::readLockerFile("objects", 9);
    const ProjectKeys project = projectOf(document);
    int checked = 0;
    for (const json &one : document.at("cases")) {
        const std::string id = lockerId(one);
        const json &response = one.at("response");
        const json &expect = one.at("expect");
        const bool page = response.contains("results");
        const json &first = page ? (expect.empty() || response["results"].empty() ? json::object() : response["results"][0]) : response;
        const bool environments = first.value("object", "secret") == "environment";
        Sealer sealer(project.keys);
        const auto compare = [&](const json &expected, const auto &row, const std::map<std::string, std::string> &texts) {
            QVERIFY2(expected.contains("error") == (row.error != nullptr), id.c_str());
            if (row.error) {
                QCOMPARE(row.error->kind(), ErrorKind::Crypto);
                return;
            }
            QCOMPARE(row.sealed->id, expected.at("id").template get<std::string>());
            for (const auto &[name, text] : texts) {
                QVERIFY2(!expected.contains(name) || memberOf(expected, name.c_str()) == text, qPrintable(QString::fromStdString(id + " " + name)));
            }
            const auto sameDate = [&](const char *name, std::optional<Micros> date) {
                return !expected.contains(name) || (expected[name].is_null() ? !date : date == test::lockerMicros(expected[name]));
            };
            QVERIFY2(sameDate("creation_date", row.sealed->created) && sameDate("revision_date", row.sealed->revised) && sameDate("updated_date", row.sealed->updated), id.c_str());
            ++checked;
        };
        if (environments) {
            std::vector<SealedEnvironment> rows = page ? readEnvironmentPage(response.dump(), {}).rows : std::vector{readEnvironment(response.dump(), {})};
            QCOMPARE(rows.size(), expect.size());
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const EnvironmentPtr row = openEnvironment(std::make_shared<const SealedEnvironment>(std::move(rows[i])), sealer);
                compare(expect[i], *row, {{"name", row->name}, {"external_url", row->externalUrl}, {"description", row->description}});
            }
        } else {
            KnownItems items;
            std::vector<SealedSecret> rows = page ? readSecretPage(response.dump(), {}).rows : std::vector{readSecret(response.dump(), {})};
            for (SealedSecret &row : rows) {
                items.secrets.push_back(std::make_shared<const SealedSecret>(std::move(row)));
            }
            const auto snapshot = openAll(items, project, nullptr, {});
            QCOMPARE(snapshot->secrets.size(), expect.size());
            for (std::size_t i = 0; i < expect.size(); ++i) {
                const SecretPtr &row = snapshot->secrets[i];
                compare(expect[i], *row,
                        {{"key", row->key},
                         {"value", row->error ? std::string() : std::string(sealer.openField(row->sealed->value).view())},
                         {"description", row->description},
                         {"environment_id", row->sealed->environmentId.value_or(std::string())},
                         {"environment_name", row->environmentName}});
            }
            QCOMPARE(snapshot->unreadable, int(std::ranges::count_if(expect, [](const json &expected) { return expected.contains("error"); })));
        }
    }
    QCOMPARE(checked, 15);
}

void tst_LockerSealing::profileOfTheObjects()
{
    const json document = test::readLockerFile("objects", 9);
    const ProfileFacts facts = readProfile(document.at("profile_response").dump(), {});
    QCOMPARE(facts.projectId, document.at("project").at("project_id").get<std::int64_t>());
    QVERIFY(facts.editable);
    QVERIFY(!facts.expires);
    QVERIFY(areSame(unwrapped(facts.sealedKey, stretchedOf(document.at("project").at("secret_access_key").get<std::string>())), document.at("project")));
}

void tst_LockerSealing::answersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html>");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no results") << QByteArray(R"({"count": 1, "next": null})");
    QTest::newRow("results that are none") << QByteArray(R"({"count": 1, "next": null, "results": {}})");
    QTest::newRow("a row that is none") << QByteArray(R"({"count": 1, "next": null, "results": [7]})");
    QTest::newRow("a row without id") << QByteArray(R"({"count": 1, "next": null, "results": [{"key": "a"}]})");
    QTest::newRow("next that is none") << QByteArray(R"({"count": 1, "next": 7, "results": []})");
    QTest::newRow("a date that is a word") << QByteArray(R"({"count": 1, "next": null, "results": [{"id": "a", "revision_date": "yesterday"}]})");
    QTest::newRow("cut off") << QByteArray(R"({"count": 1, "next": null, "results": [{"id": "a")");
}

void tst_LockerSealing::answersThatAreNone()
{
    QFETCH(QByteArray, answer);
    QCOMPARE(errorOf([&] { (void)readSecretPage(answer.toStdString(), {}); }), std::string("protocol"));
    QCOMPARE(errorOf([&] { (void)readProfile(answer.toStdString(), {}); }), std::string("protocol"));
}

void tst_LockerSealing::datesAreExact_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("micros");   // -1: it is no date
    QTest::newRow("six decimals") << QByteArray("1760000000.123456") << qint64(1760000000123456);
    QTest::newRow("the last microsecond") << QByteArray("1760000000.999999") << qint64(1760000000999999);
    QTest::newRow("none") << QByteArray("1760000000") << qint64(1760000000000000);
    QTest::newRow("one") << QByteArray("1760000000.5") << qint64(1760000000500000);
    QTest::newRow("nought") << QByteArray("0") << qint64(0);
    QTest::newRow("blanks around") << QByteArray(" 1760000000.1\n") << qint64(1760000000100000);
    QTest::newRow("as Python writes it, to the nearest") << QByteArray("1760000000.1234567") << qint64(1760000000123457);
    QTest::newRow("a far year") << QByteArray("8589934591.000001") << qint64(8589934591000001);
    QTest::newRow("exponent") << QByteArray("1.76e9") << qint64(1760000000000000);
    QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
    QTest::newRow("nothing") << QByteArray("") << qint64(-1);
    QTest::newRow("two points") << QByteArray("1.2.3") << qint64(-1);
    QTest::newRow("words") << QByteArray("soon") << qint64(-1);
    QTest::newRow("too large") << QByteArray("99999999999999999999") << qint64(-1);
    QTest::newRow("not finite") << QByteArray("inf") << qint64(-1);
    QTest::newRow("hex") << QByteArray("0x10") << qint64(-1);
}

void tst_LockerSealing::datesAreExact()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, micros);
    Micros read = -1;
    const std::string error = errorOf([&] { read = readDate(text.toStdString(), {}); });
    QCOMPARE(error, std::string(micros < 0 ? "protocol" : ""));
    QCOMPARE(qint64(read), micros);
    if (micros > 0) {
        QCOMPARE(readDate(secondsText(micros), {}), Micros(micros));
    }
}

void tst_LockerSealing::manyRowsOpenOnceAndOnlyOnce()
{
    const json document = test::readLockerFile("enc_string", 24);
    ProjectKeys project;
    project.keys = lockerKeys(document.at("keys"));
    Sealer sealer(project.keys);
    constexpr int rows = 2000;
    constexpr int broken = 777;
    KnownItems items;
    for (int i = 0; i < rows; ++i) {
        SealedSecret row;
        row.id = std::to_string(i);
        row.key = sealer.seal("KEY_" + row.id);
        row.value = sealer.seal(i % 2 == 0 ? "even" : "odd");
        if (i == broken) {
            row.value[40] = row.value[40] == 'A' ? 'B' : 'A';
        }
        items.secrets.push_back(std::make_shared<const SealedSecret>(std::move(row)));
    }
    const SnapshotPtr first = openAll(items, project, nullptr, {});
    QCOMPARE(first->unreadable, 1);
    for (int i = 0; i < rows; ++i) {
        const Secret &secret = *first->secrets[std::size_t(i)];
        QCOMPARE(secret.key, "KEY_" + std::to_string(i));
        QCOMPARE(secret.error != nullptr, i == broken);
        QVERIFY(i == broken || secret.fingerprint == first->secrets[std::size_t(i % 2)]->fingerprint);
    }
    QVERIFY(first->secrets[0]->fingerprint != first->secrets[1]->fingerprint);
    // What has not changed is not opened again.
    auto changed = std::make_shared<SealedSecret>(*items.secrets[5]);
    changed->value = sealer.seal("new");
    items.secrets[5] = changed;
    const SnapshotPtr second = openAll(items, project, first, {});
    for (int i = 0; i < rows; ++i) {
        QCOMPARE(second->secrets[std::size_t(i)] == first->secrets[std::size_t(i)], i != 5);
    }
}

QTEST_GUILESS_MAIN(tst_LockerSealing)
#include "tst_locker_sealing.moc"
