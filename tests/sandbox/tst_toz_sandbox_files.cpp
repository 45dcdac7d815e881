// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// TozStore: large files, and files of notes. Statuses and members are those of the protocol page, sections 11 and 12.

#include "TozSigning.h"

#include <QCryptographicHash>
#include <QDir>
#include <QEventLoop>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QUrl>

#include <memory>

using nlohmann::json;
using namespace strongroom::test;
using strongroom::sandbox::ServerOptions;

namespace {

#ifdef Q_OS_WIN
constexpr int patience = 280'000;   // ms, for a quarter of a gigabyte: under Wine it takes two minutes
#else
constexpr int patience = 120'000;
#endif

const std::string files = "/v1/storage/files";
const std::string notes = "/v2/storage/notes";

QByteArray md5(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Md5).toBase64();
}

QByteArray bytes(qsizetype size, char with = 'c')
{
    return QByteArray(size, with);
}

// Any address, not only the API's.
Answer sendTo(const std::string &url, const QByteArray &method, const RequestHeaders &headers, const QByteArray &body = {})
{
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(QString::fromStdString(url))};
    for (const auto &[name, value] : headers) {
        request.setRawHeader(name, value);
    }
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished()) {
        loop.exec();
    }
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), reply->rawHeaderPairs()};
}

RequestHeaders uploadHeaders(const QByteArray &content)
{
    return {{"Content-Type", "application/octet-stream"}, {"Content-MD5", md5(content)}};
}

struct Folder
{
    explicit Folder(ServerOptions options = {}) : sandbox(std::move(options)) {}

    TozSandbox sandbox;
    TozPerson alice = newPerson(sandbox, "alice");
    TozPerson bob = newPerson(sandbox, "bob");

    [[nodiscard]] json body(const QByteArray &content) const
    {
        return {{"meta", {{"writer_id", alice.clientId}, {"user_id", alice.clientId}, {"type", "blob"}, {"plain", {{"name", "f.bin"}}},
                              {"file_meta", {{"checksum", md5(content).toStdString()}, {"compression", "raw"}, {"size", content.size()}}}}},
            {"data", json::object()}};
    }
    [[nodiscard]] Answer announce(const QByteArray &content) { return sandbox.call(alice.user, "POST", files, body(content)); }
    [[nodiscard]] Answer commit(const std::string &id) { return sandbox.call(alice.user, "PATCH", files + "/" + id); }
    [[nodiscard]] Answer info(const std::string &id) { return sandbox.call(alice.user, "GET", files + "/" + id); }

    // The id of a committed file.
    [[nodiscard]] std::string put(const QByteArray &content)
    {
        const json pending = announce(content).json();
        const Answer sent = sendTo(pending.at("file_url"), "PUT", uploadHeaders(content), content);
        const std::string id = pending.at("id");
        const Answer committed = commit(id);
        if (sent.status != 200 || committed.status != 200) {
            throw std::runtime_error("put: " + sent.body.toStdString() + committed.body.toStdString());
        }
        return id;
    }
    [[nodiscard]] Answer download(const std::string &id)
    {
        return sendTo(info(id).json().at("meta").at("file_meta").at("file_url"), "GET", {});
    }
};

// A connection of which the test decides every byte.
struct Wire
{
    explicit Wire(const std::string &url) : address(QString::fromStdString(url))
    {
        socket.connectToHost(address.host(), static_cast<quint16>(address.port()));
    }
    [[nodiscard]] QByteArray putHead(const QByteArray &headers) const
    {
        return "PUT " + address.path().toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(address.port()) + "\r\n" + headers + "\r\n";
    }
    // Waits until that much has come, or the connection was closed.
    [[nodiscard]] QByteArray received(const QByteArray &until)
    {
        (void)QTest::qWaitFor([&] {
            text += socket.readAll();
            return text.contains(until) || socket.state() == QAbstractSocket::UnconnectedState;
        });
        return text;
    }

    QUrl address;
    QTcpSocket socket;
    QByteArray text;
};

} // namespace

class TozSandboxFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {qsizetype(141), qsizetype(65'536), qsizetype(262'144), qsizetype(262'145), qsizetype(5'000'000)}) {
            QTest::addRow("%lld", static_cast<long long>(size)) << size;
        }
    }

    void roundTrip()
    {
        QFETCH(qsizetype, size);
        Folder folder;
        const QByteArray content = bytes(size);
        const Answer announced = folder.announce(content);
        QCOMPARE(announced.status, 202);
        const std::string id = announced.json().at("id");
        const std::string uploadUrl = announced.json().at("file_url");
        QCOMPARE(announced.json().size(), std::size_t{2});
        const Answer sent = sendTo(uploadUrl, "PUT", uploadHeaders(content), content);
        QCOMPARE(sent.status, 200);

        const Answer committed = folder.commit(id);
        QCOMPARE(committed.status, 200);
        json record = committed.json();
        json meta = record.at("meta").at("file_meta");
        COMPARE_JSON(record.at("meta").at("record_id"), id);
        COMPARE_JSON(record.at("meta").at("writer_id"), folder.alice.clientId);
        COMPARE_JSON(record.at("meta").at("plain"), {{"name", "f.bin"}});
        COMPARE_JSON(record.at("data"), json::object());
        COMPARE_JSON(meta.at("checksum"), md5(content).toStdString());
        COMPARE_JSON(meta.at("compression"), "raw");
        COMPARE_JSON(meta.at("size"), size);
        QVERIFY(!meta.at("file_name").get<std::string>().empty());

        json info = folder.info(id).json();
        const std::string downloadUrl = info.at("meta").at("file_meta").at("file_url");
        QVERIFY(downloadUrl != uploadUrl);
        info["meta"]["file_meta"]["file_url"] = "";
        COMPARE_JSON(info, record);
        const Answer got = sendTo(downloadUrl, "GET", {});
        QCOMPARE(got.status, 200);
        QCOMPARE(got.header("Content-Type"), QByteArray("application/octet-stream"));
        QCOMPARE(got.body.size(), size);
        QVERIFY(got.body == content);
    }

    // Through devices on both sides: neither this test nor the sandbox holds the file in memory.
    void aFileOf256Megabytes()
    {
        constexpr qint64 size = 256LL << 20;
        QTemporaryFile source;
        QVERIFY(source.open() && source.resize(size));
        QCryptographicHash hash(QCryptographicHash::Md5);
        QVERIFY(hash.addData(&source));
        const std::string checksum = hash.result().toBase64().toStdString();
        Folder folder;
        json body = folder.body({});
        body["meta"]["file_meta"]["checksum"] = checksum;
        body["meta"]["file_meta"]["size"] = size;
        const json pending = folder.sandbox.call(folder.alice.user, "POST", files, body).json();

        QNetworkAccessManager network;
        QNetworkRequest request{QUrl(QString::fromStdString(pending.at("file_url").get<std::string>()))};
        request.setRawHeader("Content-MD5", QByteArray::fromStdString(checksum));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/octet-stream"));
        source.seek(0);
        const std::unique_ptr<QNetworkReply> sent(network.put(request, &source));
        QTRY_VERIFY_WITH_TIMEOUT(sent->isFinished(), patience);
        QCOMPARE(sent->error(), QNetworkReply::NoError);
        QCOMPARE(folder.commit(pending.at("id")).status, 200);

        request = QNetworkRequest{
            QUrl(QString::fromStdString(folder.info(pending.at("id")).json().at("meta").at("file_meta").at("file_url").get<std::string>()))};
        const std::unique_ptr<QNetworkReply> got(network.get(request));
        got->setReadBufferSize(1 << 20);
        QCryptographicHash fetched(QCryptographicHash::Md5);
        qint64 fetchedBytes = 0;
        connect(got.get(), &QNetworkReply::readyRead, this, [&] {
            const QByteArray part = got->readAll();
            fetchedBytes += part.size();
            fetched.addData(part);
        });
        QTRY_VERIFY_WITH_TIMEOUT(got->isFinished(), patience);
        const QByteArray rest = got->readAll();
        fetched.addData(rest);
        QCOMPARE(fetchedBytes + rest.size(), size);
        QCOMPARE(fetched.result().toBase64().toStdString(), checksum);
    }

    void pendingFilesAreInvisible()
    {
        Folder folder;
        const QByteArray content = bytes(200);
        const json pending = folder.announce(content).json();
        const std::string id = pending.at("id");
        QCOMPARE(folder.info(id).status, 404);
        QCOMPARE(folder.sandbox.call(folder.alice.user, "GET", "/v1/storage/records/" + id).status, 404);
        QCOMPARE(folder.commit(id).status, 400); // nothing was uploaded
        QCOMPARE(sendTo(pending.at("file_url"), "PUT", uploadHeaders(content), content).status, 200);
        QCOMPARE(folder.info(id).status, 404);
        QCOMPARE(folder.sandbox.call(folder.bob.user, "PATCH", files + "/" + id).status, 404);
        QCOMPARE(folder.commit(id).status, 200);
        QCOMPARE(folder.commit(id).status, 404);
        QCOMPARE(folder.info(id).status, 200);
        // What was committed does not change any more.
        QCOMPARE(sendTo(pending.at("file_url"), "PUT", uploadHeaders(content), content).status, 403);
    }

    void uploadsAreChecked_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value"); // null: left out
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("status");
        const QByteArray content = bytes(200);
        QTest::newRow("right") << QByteArray() << QByteArray() << content << 200;
        QTest::newRow("no checksum") << QByteArray("Content-MD5") << QByteArray() << content << 400;
        QTest::newRow("other checksum") << QByteArray("Content-MD5") << md5("other") << content << 400;
        QTest::newRow("other content") << QByteArray() << QByteArray() << bytes(200, 'd') << 400;
        QTest::newRow("too short") << QByteArray() << QByteArray() << bytes(199) << 400;
        QTest::newRow("too long") << QByteArray() << QByteArray() << bytes(201) << 400;
        QTest::newRow("empty") << QByteArray() << QByteArray() << QByteArray("") << 400;
        QTest::newRow("credentials") << QByteArray("Authorization") << QByteArray("Bearer abc") << content << 400;
    }

    void uploadsAreChecked()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, content);
        QFETCH(int, status);
        Folder folder;
        const json pending = folder.announce(bytes(200)).json();
        RequestHeaders headers;
        for (const auto &right : uploadHeaders(bytes(200))) {
            if (right.first != header) {
                headers.append(right);
            }
        }
        if (!value.isNull()) {
            headers.emplaceBack(header, value);
        }
        QCOMPARE(sendTo(pending.at("file_url"), "PUT", headers, content).status, status);
        QCOMPARE(folder.commit(pending.at("id")).status, status == 200 ? 200 : 400);
    }

    // The JavaScript SDK sends its body only then.
    void answersExpectContinue()
    {
        Folder folder;
        const QByteArray content = bytes(200);
        const json pending = folder.announce(content).json();
        Wire wire(pending.at("file_url"));
        wire.socket.write(wire.putHead("Content-MD5: " + md5(content) + "\r\nContent-Length: 200\r\nExpect: 100-continue\r\n"));
        QCOMPARE(wire.received("\r\n\r\n"), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        wire.text.clear();
        wire.socket.write(content);
        QVERIFY(wire.received("\r\n\r\n").startsWith("HTTP/1.1 200 "));
        QCOMPARE(folder.commit(pending.at("id")).status, 200);
    }

    // Without waiting for a body that the client will not send.
    void refusesBeforeTheBody()
    {
        Folder folder;
        const json pending = folder.announce(bytes(200)).json();
        Wire wire(pending.at("file_url"));
        wire.socket.write(wire.putHead("Content-Length: 200\r\nExpect: 100-continue\r\n"));
        QVERIFY(wire.received("\r\n\r\n").startsWith("HTTP/1.1 400 "));
        Wire noLength(pending.at("file_url"));
        noLength.socket.write(noLength.putHead("Transfer-Encoding: chunked\r\n"));
        QVERIFY(noLength.received("\r\n\r\n").startsWith("HTTP/1.1 411 "));
        Wire noise(pending.at("file_url"));
        noise.socket.write("\x16\x03\x01 this is no HTTP\r\n\r\n");
        QVERIFY(noise.received("\r\n\r\n").startsWith("HTTP/1.1 400 "));
        Wire endless(pending.at("file_url"));
        endless.socket.write(QByteArray(20'000, 'x'));
        QVERIFY(endless.received("\r\n\r\n").startsWith("HTTP/1.1 400 "));
        Wire rebound(pending.at("file_url"));
        QByteArray head = rebound.putHead("Content-Length: 0\r\n");
        rebound.socket.write(head.replace("Host: 127.0.0.1", "Host: evil.example"));
        QVERIFY(rebound.received("\r\n\r\n").startsWith("HTTP/1.1 421 "));
    }

    void aCutUploadLeavesNothing()
    {
        QTemporaryDir place;
        ServerOptions options;
        options.dataFile = place.filePath(QStringLiteral("data.sqlite"));
        Folder folder(options);
        const QByteArray content = bytes(500'000);
        const json pending = folder.announce(content).json();
        const QDir contents(options.dataFile + QStringLiteral(".files"));
        {
            Wire wire(pending.at("file_url"));
            wire.socket.write(wire.putHead("Content-MD5: " + md5(content) + "\r\nContent-Length: 500000\r\n") + content.first(300'000));
            QTRY_COMPARE(contents.entryList(QDir::Files).size(), 1); // it has begun
            QTRY_COMPARE(wire.socket.bytesToWrite(), 0);
            wire.socket.abort();
        }
        QTRY_COMPARE(contents.entryList(QDir::Files).size(), 0);
        QCOMPARE(folder.commit(pending.at("id")).status, 400);
        QCOMPARE(sendTo(pending.at("file_url"), "PUT", uploadHeaders(content), content).status, 200); // and may try again
        QCOMPARE(folder.commit(pending.at("id")).status, 200);
    }

    void urlsAreShortLived()
    {
        Folder folder;
        const QByteArray content = bytes(200);
        const std::string id = folder.put(content);
        const std::string downloadUrl = folder.info(id).json().at("meta").at("file_meta").at("file_url");
        const json pending = folder.announce(content).json();
        folder.sandbox.http.now += 15 * 60'000 - 1;
        QCOMPARE(sendTo(downloadUrl, "GET", {}).status, 200);
        folder.sandbox.http.now += 1;
        QCOMPARE(sendTo(downloadUrl, "GET", {}).status, 403);
        QCOMPARE(sendTo(pending.at("file_url"), "PUT", uploadHeaders(content), content).status, 403);
        QCOMPARE(folder.commit(pending.at("id")).status, 404); // forgotten
        QCOMPARE(folder.download(id).body, content);
    }

    void urlsDoOneThing()
    {
        Folder folder;
        const QByteArray content = bytes(200);
        const std::string id = folder.put(content);
        const std::string downloadUrl = folder.info(id).json().at("meta").at("file_meta").at("file_url");
        const std::string uploadUrl = folder.announce(content).json().at("file_url");
        QCOMPARE(sendTo(downloadUrl, "PUT", uploadHeaders(content), content).status, 403);
        QCOMPARE(sendTo(uploadUrl, "GET", {}).status, 403);
        QCOMPARE(sendTo(downloadUrl, "DELETE", {}).status, 405);
        QCOMPARE(sendTo(downloadUrl, "GET", {{"Authorization", "Bearer abc"}}).status, 400);
        QCOMPARE(sendTo(downloadUrl + "x", "GET", {}).status, 403);
        QCOMPARE(sendTo(downloadUrl.substr(0, downloadUrl.rfind('/') + 1) + "../data.sqlite", "GET", {}).status, 403);
    }

    void policiesAreEnforced()
    {
        Folder folder;
        const std::string id = folder.put(bytes(200));
        QCOMPARE(folder.sandbox.call(folder.bob.user, "GET", files + "/" + id).status, 403);
        QCOMPARE(folder.sandbox.anonymous("GET", files + "/" + id).status, 401);
        const std::string policy = "/v1/storage/policy/" + folder.alice.clientId + "/" + folder.alice.clientId + "/" + folder.bob.clientId + "/blob";
        const json allow = {{"allow", {{{"read", json::object()}}}}};
        QVERIFY(folder.sandbox.call(folder.alice.user, "PUT", policy, allow).status < 300);
        QCOMPARE(folder.sandbox.call(folder.bob.user, "GET", files + "/" + id).status, 200);
        QCOMPARE(folder.sandbox.call(folder.bob.user, "PUT", files + "/" + id + "/" + newNonce(), folder.body(bytes(200))).status, 403);
        const json deny = {{"deny", {{{"read", json::object()}}}}};
        QVERIFY(folder.sandbox.call(folder.alice.user, "PUT", policy, deny).status < 300);
        QCOMPARE(folder.sandbox.call(folder.bob.user, "GET", files + "/" + id).status, 403);
        QCOMPARE(folder.sandbox.call(folder.bob.user, "POST", files, folder.body(bytes(200))).status, 403);
    }

    void replacesAContent()
    {
        Folder folder;
        const std::string id = folder.put(bytes(200));
        const json before = folder.info(id).json();
        const std::string version = before.at("meta").at("version");
        const QByteArray newer = bytes(300, 'n');
        const auto replace = [&](const std::string &ofVersion) {
            return folder.sandbox.call(folder.alice.user, "PUT", files + "/" + id + "/" + ofVersion, folder.body(newer));
        };
        QCOMPARE(replace(newNonce()).status, 409);
        const Answer first = replace(version);
        QCOMPARE(first.status, 202);
        const Answer second = replace(version);
        QCOMPARE(second.status, 202);
        QCOMPARE(sendTo(first.json().at("file_url"), "PUT", uploadHeaders(newer), newer).status, 200);
        QCOMPARE(sendTo(second.json().at("file_url"), "PUT", uploadHeaders(newer), newer).status, 200);
        QCOMPARE(folder.download(id).body, bytes(200)); // until it is committed
        const Answer committed = folder.commit(first.json().at("id"));
        QCOMPARE(committed.status, 200);
        COMPARE_JSON(committed.json().at("meta").at("record_id"), id);
        QVERIFY(committed.json().at("meta").at("version") != json(version));
        COMPARE_JSON(committed.json().at("meta").at("created"), before.at("meta").at("created"));
        QCOMPARE(folder.download(id).body, newer);
        QCOMPARE(folder.commit(second.json().at("id")).status, 409); // the other one came first
        QCOMPARE(replace(version).status, 409);
    }

    void deletesLikeARecord()
    {
        QTemporaryDir place;
        ServerOptions options;
        options.dataFile = place.filePath(QStringLiteral("data.sqlite"));
        Folder folder(options);
        const std::string id = folder.put(bytes(200));
        const QDir contents(options.dataFile + QStringLiteral(".files"));
        QCOMPARE(contents.entryList(QDir::Files).size(), 1);
        const json info = folder.info(id).json();
        const std::string version = info.at("meta").at("version");
        QCOMPARE(folder.sandbox.call(folder.alice.user, "DELETE", "/v1/storage/records/safe/" + id + "/" + version).status, 204);
        QCOMPARE(folder.info(id).status, 404);
        QCOMPARE(sendTo(info.at("meta").at("file_meta").at("file_url"), "GET", {}).status, 404);
        QCOMPARE(contents.entryList(QDir::Files).size(), 0);
    }

    void refusesAnnouncements_data()
    {
        QTest::addColumn<std::string>("pointer"); // into the right body
        QTest::addColumn<std::string>("value");   // JSON; "" removes it
        const auto row = [](const char *pointer, const char *value) { QTest::addRow("%s %s", pointer, value) << std::string(pointer) << std::string(value); };
        row("/meta/file_meta", "");
        row("/meta/file_meta", "null");
        row("/meta/file_meta/checksum", "");
        row("/meta/file_meta/checksum", "\"AAAA\"");
        row("/meta/file_meta/checksum", "\"ziGfRn4X0QoO634FUKko5A\"");   // no padding
        row("/meta/file_meta/checksum", "\"ziGfRn4X0QoO634FUKko5_==\""); // the other alphabet
        row("/meta/file_meta/compression", "\"gzip\"");
        row("/meta/file_meta/compression", "");
        row("/meta/file_meta/size", "");
        row("/meta/file_meta/size", "-1");
        row("/meta/file_meta/size", "0");
        row("/meta/file_meta/size", "140"); // an encrypted file has at least 141 bytes
        row("/meta/file_meta/size", "99999999999");
        row("/data", "");
        row("/data", R"({"a": "x"})");
        row("/meta/type", "");
    }

    void refusesAnnouncements()
    {
        QFETCH(std::string, pointer);
        QFETCH(std::string, value);
        Folder folder;
        json body = folder.body(bytes(200));
        const json::json_pointer place(pointer);
        if (value.empty()) {
            body[place.parent_pointer()].erase(place.back());
        } else {
            body[place] = json::parse(value);
        }
        QCOMPARE(folder.sandbox.call(folder.alice.user, "POST", files, body).status, 400);
    }

    void filesOfNotes()
    {
        Folder folder;
        const QByteArray content = bytes(300);
        const json body = noteBody(folder.alice, folder.bob,
            {{"id_string", "with-file"}, {"max_views", 1},
                {"file_meta", {{"checksum", md5(content).toStdString()}, {"compression", "raw"}, {"size", "300"}}}});
        const Answer announced = signedCall(folder.sandbox, folder.alice, "POST", notes + "/files", body);
        QCOMPARE(announced.status, 202);
        const std::string id = announced.json().at("id");
        const std::string commit = notes + "/files/" + id;
        const std::string read = notes + "?note_id=" + id;
        QCOMPARE(signedCall(folder.sandbox, folder.bob, "GET", read).status, 404);
        QCOMPARE(signedCall(folder.sandbox, folder.alice, "POST", notes, body).status, 409); // its name is taken
        QCOMPARE(signedCall(folder.sandbox, folder.alice, "PATCH", commit).status, 400);
        QCOMPARE(sendTo(announced.json().at("file_url"), "PUT", uploadHeaders(content), content).status, 200);
        QCOMPARE(signedCall(folder.sandbox, folder.bob, "PATCH", commit).status, 404);
        const Answer committed = signedCall(folder.sandbox, folder.alice, "PATCH", commit);
        QCOMPARE(committed.status, 200);
        COMPARE_JSON(committed.json().at("note_id"), id);
        const Answer got = signedCall(folder.sandbox, folder.bob, "GET", read);
        QCOMPARE(got.status, 200);
        COMPARE_JSON(got.json().at("data"), body.at("data"));
        COMPARE_JSON(got.json().at("file_meta").at("size"), "300");
        QCOMPARE(signedCall(folder.sandbox, folder.bob, "GET", read).status, 404);
        // Its only reader has still to fetch it.
        QCOMPARE(sendTo(got.json().at("file_meta").at("file_url"), "GET", {}).body, content);
        QCOMPARE(signedCall(folder.sandbox, folder.alice, "PATCH", commit).status, 404);
    }

    void pendingNotesAreForgotten()
    {
        Folder folder;
        const json body = noteBody(folder.alice, folder.bob,
            {{"id_string", "name"}, {"file_meta", {{"checksum", md5("x").toStdString()}, {"compression", "raw"}, {"size", "300"}}}});
        QCOMPARE(signedCall(folder.sandbox, folder.alice, "POST", notes + "/files", body).status, 202);
        folder.sandbox.http.now += 15 * 60'000;
        QCOMPARE(signedCall(folder.sandbox, folder.alice, "POST", notes + "/files", body).status, 202);
        json noFile = body;
        noFile["file_meta"] = json::object();
        noFile["id_string"] = "other";
        QCOMPARE(signedCall(folder.sandbox, folder.alice, "POST", notes + "/files", noFile).status, 400);
    }
};

QTEST_GUILESS_MAIN(TozSandboxFiles)
#include "tst_toz_sandbox_files.moc"
