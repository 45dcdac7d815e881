// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// The demo data of TozStore, read with the ready file's profile by a second implementation, written from the protocol page for this test alone.

#include "TozSigning.h"

#include <sodium.h>

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

using nlohmann::json;
using strongroom::sandbox::Seed;
using strongroom::sandbox::ServerOptions;
using strongroom::test::Answer;
using strongroom::test::signedCall;
using strongroom::test::TozPerson;
using strongroom::test::TozSandbox;
using strongroom::test::TozUser;

namespace {

ServerOptions demo(const QString &file = {})
{
    ServerOptions options;
    options.seed = Seed::Demo;
    options.records = 1; // of InCountry
    options.dataFile = file;
    return options;
}

QByteArray decoded(const std::string &text)
{
    return QByteArray::fromBase64(QByteArray::fromStdString(text), QByteArray::Base64UrlEncoding);
}

const unsigned char *data(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

std::vector<QByteArray> parts(const std::string &dotted)
{
    std::vector<QByteArray> list;
    const QList<QByteArray> texts = QByteArray::fromStdString(dotted).split('.');
    for (const QByteArray &text : texts) {
        list.push_back(decoded(text.toStdString()));
    }
    return list;
}

// Null when it does not open.
QByteArray openBox(const QByteArray &sealed, const QByteArray &nonce, const QByteArray &key)
{
    QByteArray plain(sealed.size() - static_cast<qsizetype>(crypto_secretbox_MACBYTES), '\0');
    const int result = crypto_secretbox_open_easy(
        reinterpret_cast<unsigned char *>(plain.data()), data(sealed), static_cast<unsigned long long>(sealed.size()), data(nonce), data(key));
    return result == 0 ? plain : QByteArray();
}

QByteArray openField(const std::string &quad, const QByteArray &accessKey)
{
    const std::vector<QByteArray> four = parts(quad);
    const QByteArray dataKey = openBox(four.at(0), four.at(1), accessKey);
    return dataKey.isNull() ? QByteArray() : openBox(four.at(2), four.at(3), dataKey);
}

QByteArray openAccessKey(const std::string &eak, const std::string &authorizer, const std::string &own)
{
    const std::vector<QByteArray> two = parts(eak);
    QByteArray key(32, '\0');
    const int result = crypto_box_open_easy(reinterpret_cast<unsigned char *>(key.data()), data(two.at(0)), static_cast<unsigned long long>(two.at(0).size()),
        data(two.at(1)), data(decoded(authorizer)), data(decoded(own)));
    return result == 0 ? key : QByteArray();
}

bool verify(const QByteArray &text, const std::string &signature, const std::string &publicKey)
{
    return crypto_sign_verify_detached(data(decoded(signature)), data(text), static_cast<unsigned long long>(text.size()), data(decoded(publicKey))) == 0;
}

// From a URL of its own, without Authorization.
QByteArray download(const std::string &url)
{
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(QString::fromStdString(url)))));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->readAll();
}

// The value of a signed field; null when the signature is wrong.
QByteArray openSigned(const QByteArray &field, const std::string &name, const QByteArray &salt, const std::string &publicKey)
{
    const QList<QByteArray> head = field.split(';');
    const qsizetype length = head.at(2).toInt();
    const qsizetype at = head.at(0).size() + head.at(1).size() + head.at(2).size() + 3;
    const QByteArray value = field.mid(at + length);
    const QByteArray message = (salt.isNull() ? head.at(1) : salt) + QByteArray::fromStdString(name) + value;
    QByteArray digest(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), 32, data(message), static_cast<unsigned long long>(message.size()), nullptr, 0);
    const QByteArray text = digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return head.at(0) == "e7737e7c-1637-511e-8bab-93c4f3e26fd9" && verify(text, field.mid(at, length).toStdString(), publicKey) ? value : QByteArray();
}

} // namespace

class TozSandboxDemo : public QObject
{
    Q_OBJECT

private:
    struct Reader
    {
        explicit Reader(const QString &file = {}) : sandbox(demo(file)), profile(sandbox.ready().at("profile"))
        {
            user = {profile.at("client_id"), profile.at("api_key_id"), profile.at("api_secret"), {}};
            sandbox.renewToken(user);
            person.keys = {profile.at("public_signing_key"), profile.at("private_signing_key")};
            person.clientId = user.id;
        }

        [[nodiscard]] std::vector<json> everything(bool allWriters)
        {
            const json answer =
                sandbox.call(user, "POST", "/v2/search", json{{"limit", 1000}, {"include_all_writers", allWriters}, {"include_data", true}}).json();
            return {answer.at("results").begin(), answer.at("results").end()};
        }

        TozSandbox sandbox;
        json profile;
        TozUser user;
        TozPerson person;
    };

    std::unique_ptr<Reader> m_reader; // for what changes nothing: seeding takes its time

private Q_SLOTS:
    void initTestCase() { m_reader = std::make_unique<Reader>(); }

    void recordsOpenWithTheProfile()
    {
        Reader &reader = *m_reader;
        std::map<std::string, int> own;
        std::map<std::string, int> others;
        int damaged = 0;
        int withoutKey = 0;
        int signedWell = 0;
        int files = 0;
        std::set<std::string> cities;
        std::set<std::string> years;
        for (const json &result : reader.everything(true)) {
            const json &meta = result.at("meta");
            const std::string type = meta.at("type");
            const bool isOwn = meta.at("writer_id") == reader.user.id;
            ++(isOwn ? own : others)[type];
            cities.insert(meta.at("plain").value("city", ""));
            years.insert(meta.at("plain").value("year", ""));
            QVERIFY(meta.at("created") <= meta.at("last_modified"));
            QVERIFY(meta.at("last_modified").get<std::string>() < "2026-09-21T14:13:20.000001Z"); // the clock of SandboxClient
            if (meta.contains("file_meta")) {
                ++files;
                continue;
            }
            if (result.at("access_key").is_null()) {
                ++withoutKey;
                continue;
            }
            const QByteArray key = openAccessKey(
                result["access_key"].at("eak"), result["access_key"].at("authorizer_public_key").at("curve25519"), reader.profile.at("private_key"));
            QCOMPARE(key.size(), 32);
            json opened = json::object();
            for (const auto &[name, quad] : result.at("record_data").items()) {
                const QByteArray value = openField(quad, key);
                if (!value.isNull()) {
                    opened[name] = value.toStdString();
                }
            }
            if (opened.size() != result["record_data"].size()) {
                ++damaged;
                continue;
            }
            QVERIFY(opened.size() >= 2);
            if (result.contains("rec_sig")) {
                const json clear = {{"plain", meta["plain"]}, {"type", type}, {"user_id", meta["user_id"]}, {"writer_id", meta["writer_id"]}};
                const json writer = reader.sandbox.call(reader.user, "GET", "/v1/storage/clients/" + meta["writer_id"].get<std::string>()).json();
                QVERIFY(verify(QByteArray::fromStdString(clear.dump() + opened.dump()), result["rec_sig"], writer.at("signing_key").at("ed25519")));
                ++signedWell;
            }
        }
        COMPARE_JSON(own, {{"patient", 110}, {"prescription", 120}, {"lab_result", 100}, {"invoice", 70}, {"document", 2}});
        COMPARE_JSON(others, {{"lab_result", 36}, {"prescription", 24}, {"referral", 4}}); // and no invoice: that share was taken back
        QCOMPARE(damaged, 1);
        QCOMPARE(withoutKey, 4);
        QCOMPARE(files, 2);
        QVERIFY(signedWell > 100);
        QVERIFY(cities.size() > 5 && years.size() > 2);
    }

    void whoSharesWithWhom()
    {
        Reader &reader = *m_reader;
        const auto list = [&reader](const std::string &which, const char *member) {
            std::set<std::string> shares;
            const json answer = reader.sandbox.call(reader.user, "GET", "/v1/storage/policy/" + which).json();
            for (const json &each : answer) {
                shares.insert(each.at("record_type").get<std::string>() + " " + each.at(member).get<std::string>());
            }
            return json(shares);
        };
        COMPARE_JSON(list("outgoing", "reader_name"), {"lab_result Apotheke am Ring", "patient Labor Mitte", "prescription Apotheke am Ring"});
        COMPARE_JSON(list("incoming", "writer_name"), {"lab_result Labor Mitte", "prescription Apotheke am Ring", "referral Labor Mitte"});
        COMPARE_JSON(list("proxies", "authorizer_name"), {"lab_result Labor Mitte"});
        COMPARE_JSON(list("granted", "authorizer_name"), {"prescription Clinic Nord"});
    }

    void filesOpenWithTheProfile()
    {
        Reader &reader = *m_reader;
        std::map<std::string, QByteArray> contents;
        for (const json &result : reader.everything(false)) {
            if (!result.at("meta").contains("file_meta")) {
                continue;
            }
            const json file = reader.sandbox.call(reader.user, "GET", "/v1/storage/files/" + result["meta"]["record_id"].get<std::string>()).json();
            const json &fileMeta = file.at("meta").at("file_meta");
            const QByteArray encrypted = download(fileMeta.at("file_url"));
            QCOMPARE(encrypted.size(), fileMeta.at("size").get<qsizetype>());
            const QByteArray key = openAccessKey(
                result["access_key"].at("eak"), result["access_key"].at("authorizer_public_key").at("curve25519"), reader.profile.at("private_key"));
            QVERIFY(encrypted.startsWith("3."));
            const QByteArray dataKey = openBox(decoded(encrypted.mid(2, 64).toStdString()), decoded(encrypted.mid(67, 32).toStdString()), key);
            QCOMPARE(dataKey.size(), 32);
            crypto_secretstream_xchacha20poly1305_state state;
            QCOMPARE(crypto_secretstream_xchacha20poly1305_init_pull(&state, data(encrypted) + 100, data(dataKey)), 0);
            QByteArray plain(encrypted.size() - 124 - 17, '\0'); // both fit into one chunk
            unsigned char tag = 0;
            QCOMPARE(crypto_secretstream_xchacha20poly1305_pull(&state, reinterpret_cast<unsigned char *>(plain.data()), nullptr, &tag, data(encrypted) + 124,
                         static_cast<unsigned long long>(encrypted.size() - 124), nullptr, 0),
                0);
            QCOMPARE(tag, static_cast<unsigned char>(crypto_secretstream_xchacha20poly1305_TAG_FINAL));
            contents[result["meta"]["plain"]["name"]] = plain;
        }
        QCOMPARE(contents.size(), std::size_t{2});
        QVERIFY(contents["agreement.pdf"].startsWith("%PDF"));
        QVERIFY(contents["insurance card.png"].mid(1).startsWith("PNG"));
    }

    void notesOpenWithTheProfile_data()
    {
        QTest::addColumn<bool>("good");
        QTest::addColumn<bool>("anonymous");
        QTest::newRow("welcome-clinic-nord") << true << false;
        QTest::newRow("portal-access") << true << false;
        QTest::newRow("emergency-duty") << true << false;
        QTest::newRow("own-reminder") << true << false;
        QTest::newRow("anonymous-hint") << true << true;
        QTest::newRow("forged-order") << false << false;
    }

    void notesOpenWithTheProfile()
    {
        QFETCH(bool, good);
        QFETCH(bool, anonymous);
        Reader &reader = *m_reader;
        const Answer answer = signedCall(reader.sandbox, reader.person, "GET", std::string("/v2/storage/notes?id_string=") + QTest::currentDataTag());
        QCOMPARE(answer.status, 200);
        const json note = answer.json();
        const std::string writer = note.at("writer_signing_key");
        const QByteArray key = openAccessKey(note.at("encrypted_access_key"), note.at("writer_encryption_key"), reader.profile.at("private_key"));
        QCOMPARE(key.size(), 32);
        const QByteArray salt = openSigned(QByteArray::fromStdString(note.at("signature")), "signature", {}, writer);
        QCOMPARE(salt.size(), 36);
        for (const auto &[name, quad] : note.at("data").items()) {
            const QByteArray field = openField(quad, key);
            QVERIFY(!field.isNull());
            QCOMPARE(!openSigned(field, name, salt, writer).isEmpty(), good);
        }
        QCOMPARE(!note.contains("client_id"), anonymous);
        const json names = reader.sandbox.ready().at("notes");
        QVERIFY(std::find(names.begin(), names.end(), QTest::currentDataTag()) != names.end()); // no call of the service lists notes
        QCOMPARE(names.size(), std::size_t{6});
    }

    void aNoteWithThreeViews()
    {
        Reader reader;
        const std::string path = "/v2/storage/notes?id_string=portal-access";
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(signedCall(reader.sandbox, reader.person, "GET", path).status, 200);
        }
        QCOMPARE(signedCall(reader.sandbox, reader.person, "GET", path).status, 404);
    }

    // Once in the life of a data file; the same profile opens it afterwards.
    void seedsOnce()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("sandbox.db"));
        json profile;
        std::size_t count = 0;
        {
            Reader reader(file);
            profile = reader.profile;
            count = reader.everything(true).size();
        }
        Reader again(file);
        profile["api_url"] = again.profile["api_url"]; // another port
        COMPARE_JSON(again.profile, profile);
        QCOMPARE(again.everything(true).size(), count);
    }

    void anEmptySandboxHasTheProfileAlone()
    {
        TozSandbox sandbox;
        const json profile = sandbox.ready().at("profile");
        TozUser user{profile.at("client_id"), profile.at("api_key_id"), profile.at("api_secret"), {}};
        sandbox.renewToken(user);
        COMPARE_JSON(sandbox.call(user, "POST", "/v2/search", json{{"include_all_writers", true}}).json().at("total_results"), 0);
    }
};

QTEST_GUILESS_MAIN(TozSandboxDemo)
#include "tst_toz_sandbox_demo.moc"
