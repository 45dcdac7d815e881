// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Attachments: the vectors of attachments.json, and that a download is on the disk whole or not at all.

#include "VectorPlay.h"

#include "base/Error.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

#include <csignal>

using namespace strongroom;
using namespace strongroom::incountry;
using namespace strongroom::test;

namespace {

VectorJson plainConfig()
{
    return {{"env_id", "env"}, {"api_key", "k"}, {"secrets", "password"}, {"endpoint", "https://vault.example"}};
}

std::string pathIn(const QTemporaryDir &folder, const std::string &name) { return fromQString(folder.filePath(QString::fromStdString(name))); }

bool writeFile(const std::string &path, const std::string &content)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(content)) == static_cast<qint64>(content.size());
}

std::string readFile(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : "(no file)";
}

void compareMeta(const AttachmentMeta &meta, const VectorJson &expected)
{
    QCOMPARE(meta.fileId, expected.at("file_id").get<std::string>());
    QCOMPARE(meta.fileName, expected.at("filename").get<std::string>());
    QCOMPARE(meta.mimeType, expected.at("mime_type").get<std::string>());
    QCOMPARE(meta.hash, expected.at("hash").get<std::string>());
    QCOMPARE(meta.downloadLink, expected.at("download_link").get<std::string>());
    QCOMPARE(meta.size, expected.at("size").get<std::int64_t>());
    QVERIFY(meta.createdAt.instant == Timestamp::parse(expected.at("created_at").get<std::string>())->instant);
    QVERIFY(meta.updatedAt.instant == Timestamp::parse(expected.at("updated_at").get<std::string>())->instant);
}

std::optional<std::string> textOf(const VectorJson &args, const char *name)
{
    return args.contains(name) ? std::optional(args.at(name).get<std::string>()) : std::nullopt;
}

const std::string goodMeta = R"({"created_at": "2021-02-03T04:05:06Z", "updated_at": "2021-02-03T04:05:07.5Z", "download_link": "l", "file_id": "f",
    "filename": "n", "mime_type": "a/b", "hash": ")" + std::string(64, 'a') + R"(", "size": 9007199254740993})";

} // namespace

class TestAttachments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void actsAsTheVectorsSay_data() { addVectorRows("incountry/attachments.json"); }
    void actsAsTheVectorsSay();
    void refusesBeforeSending();
    void refusesMoreThan100MiB();
    void keepsFileIdsInTheirPlace_data();
    void keepsFileIdsInTheirPlace();
    void leavesNothingHalfWritten_data();
    void leavesNothingHalfWritten();
    void replacesAnExistingFileWhole();
    void saysWhereItCannotWrite();
    void reportsAFullDisk();
    void reportsProgress();
    void keepsLargeSizesExact();
    void neverThrowsAnythingElseOnDamagedMeta();
};

void TestAttachments::actsAsTheVectorsSay()
{
    const VectorJson vector = currentVector();
    const std::string id = vector.at("id").get<std::string>();
    const VectorJson &args = vector.at("args");
    if (id == "bad-upsert-string" || id == "bad-update-number") {
        QVERIFY(!args.value("upsert", args.value("filename", VectorJson(5))).is_boolean());   // wrong types do not compile here
        return;
    }
    const VectorJson &config = vector.at("config");
    const std::string name = vector.at("call").get<std::string>();
    VectorJson exchange = vector.at("exchange");
    VectorJson outcome = vector.at("outcome");
    if (id == "add-401-loses-the-file") {
        exchange[3]["request"]["body"] = exchange[1]["request"]["body"];   // better: the file goes out again
    } else if (id == "file-401-then-ok") {
        outcome = {{"ok", true}, {"result", {{"attachment_data", {{"filename", "b.txt"}, {"file", {{"base64", QByteArray("content").toBase64().toStdString()}}}}}}}};
        QCOMPARE(vectorBody(exchange[3]["response"]), std::string("content"));
    } else if (id == "file-id-with-slash") {
        exchange = VectorJson::array();   // better: refused, it would name something else
        outcome = {{"ok", false}, {"error", "StorageClientException"}};
    }

    const QTemporaryDir folder;
    AttachmentUpload upload;
    const VectorJson file = vector.value("file", VectorJson());
    if (file.is_object()) {
        const std::string kind = file.at("kind").get<std::string>();
        upload.path = pathIn(folder, kind == "path" ? file.at("name").get<std::string>() : "stream-content");
        if (kind == "directory") {
            upload.path = fromQString(folder.path());
        } else if (kind != "missing-path") {
            QVERIFY(writeFile(upload.path, fromBase64(file.at("base64").get<std::string>())));
        }
        if (kind == "stream") {
            upload.fileName = "file";
        }
        upload.mimeType = textOf(args, "mime_type");
        upload.mode = args.value("upsert", false) ? AttachmentMode::Replace : AttachmentMode::Add;
    }

    VectorStorage vault(config);
    Playback playback(*vault.transport, countriesUrlOf(config));
    playback.expect(exchange);
    const Country country(args.at("country").get<std::string>());
    const std::string recordKey = args.at("record_key").get<std::string>();
    const std::string fileId = args.value("file_id", std::string());
    const std::string target = pathIn(folder, "fetched");
    std::optional<AttachmentMeta> meta;
    std::string fetchedName;
    const ErrorPtr error = errorOf([&] {
        if (name == "add_attachment") {
            meta = vault.storage->addAttachment(country, recordKey, upload, {}, {});
        } else if (name == "get_attachment_file") {
            fetchedName = vault.storage->fetchAttachment(country, recordKey, fileId, target, {}, {});
        } else if (name == "get_attachment_meta") {
            meta = vault.storage->attachmentMeta(country, recordKey, fileId, {});
        } else if (name == "update_attachment_meta") {
            meta = vault.storage->updateAttachment(country, recordKey, fileId, {textOf(args, "filename"), textOf(args, "mime_type")}, {});
        } else if (name == "delete_attachment") {
            vault.storage->removeAttachment(country, recordKey, fileId, {});
        } else {
            QFAIL(("unknown call " + name).c_str());
        }
    });
    VERIFY_NO_DIFFERENCE(playback.finish());
    if (!outcome.at("ok").get<bool>()) {
        QVERIFY(error);
        QVERIFY(isOfClass(*error, outcome.at("error").get<std::string>()));
        QVERIFY(!QFile::exists(QString::fromStdString(target)));
        return;
    }
    QVERIFY2(!error, error ? error->what() : "");
    const VectorJson &result = outcome.at("result");
    if (result.contains("attachment_meta")) {
        compareMeta(meta.value(), result.at("attachment_meta"));
    } else if (result.contains("attachment_data")) {
        QCOMPARE(fetchedName, result.at("attachment_data").at("filename").get<std::string>());
        QCOMPARE(readFile(target), fromBase64(result.at("attachment_data").at("file").at("base64").get<std::string>()));
    }
}

void TestAttachments::refusesBeforeSending()
{
    const QTemporaryDir folder;
    const std::string path = pathIn(folder, "a.txt");
    QVERIFY(writeFile(path, "x"));
    VectorStorage vault(plainConfig());
    const Country us("us");
    const auto memberOf = [&](const AttachmentUpload &upload) {
        const ErrorPtr error = errorOf([&] { static_cast<void>(vault.storage->addAttachment(us, "r", upload, {}, {})); });
        return error && error->kind() == ErrorKind::Client ? error->member() : std::string("accepted");
    };
    QCOMPARE(memberOf({path, "", {}}), std::string("filename"));
    QCOMPARE(memberOf({path, "a\r\nb", {}}), std::string("filename"));
    QCOMPARE(memberOf({path, {}, ""}), std::string("mime_type"));
    QCOMPARE(memberOf({path, {}, "text/plain\r\nX-Evil: 1"}), std::string("mime_type"));
    QCOMPARE(memberOf({path + ".missing", {}, {}}), std::string("file"));
    QCOMPARE(vault.transport->requestCount(), std::size_t(0));
}

void TestAttachments::refusesMoreThan100MiB()
{
    const QTemporaryDir folder;
    const std::string path = pathIn(folder, "large");
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(maxAttachmentBytes + 1));   // sparse
    VectorStorage vault(plainConfig());
    const ErrorPtr error = errorOf([&] { static_cast<void>(vault.storage->addAttachment(Country("us"), "r", {path, {}, {}}, {}, {})); });
    QVERIFY(error && error->kind() == ErrorKind::Client);
    QCOMPARE(error->member(), std::string("file"));
    QCOMPARE(vault.transport->requestCount(), std::size_t(0));
}

void TestAttachments::keepsFileIdsInTheirPlace_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("escaped");   // empty: refused
    QTest::newRow("plain") << QByteArray("file-1_~.x") << QByteArray("file-1_~.x");
    QTest::newRow("query") << QByteArray("a?b#c") << QByteArray("a%3Fb%23c");
    QTest::newRow("percent") << QByteArray("%2e%2e") << QByteArray("%252e%252e");
    QTest::newRow("text") << QByteArray("\xc3\xa9 ;=") << QByteArray("%C3%A9%20%3B%3D");
    QTest::newRow("line end") << QByteArray("a\r\nb") << QByteArray("a%0D%0Ab");
    for (const char *id : {"", ".", "..", "/", "a/b", "../x"}) {
        QTest::newRow(("refused " + QByteArray(id)).constData()) << QByteArray(id) << QByteArray();
    }
}

void TestAttachments::keepsFileIdsInTheirPlace()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, escaped);
    VectorStorage vault(plainConfig());
    vault.transport->answer(204);
    const ErrorPtr error = errorOf([&] { vault.storage->removeAttachment(Country("us"), "r", id.toStdString(), {}); });
    if (escaped.isEmpty()) {
        QVERIFY(error && error->kind() == ErrorKind::Client);
        QCOMPARE(error->member(), std::string("file_id"));
        QCOMPARE(vault.transport->requestCount(), std::size_t(0));
        return;
    }
    QVERIFY(!error);
    const std::string url = vault.transport->request(0).url;
    QCOMPARE(url.substr(url.rfind('/') + 1), escaped.toStdString());
}

void TestAttachments::leavesNothingHalfWritten_data()
{
    QTest::addColumn<QByteArray>("how");
    for (const char *how : {"broken off", "cancelled", "locked", "refused"}) {
        QTest::newRow(how) << QByteArray(how);
    }
}

void TestAttachments::leavesNothingHalfWritten()
{
    QFETCH(QByteArray, how);
    const QTemporaryDir folder;
    const std::string target = pathIn(folder, "target.bin");
    QVERIFY(writeFile(target, "what was there"));

    // A transport that hands out a piece and then fails, as a connection does.
    class Breaking final : public net::Transport {
    public:
        std::function<void()> afterPiece;
        int status = 200;
        net::HttpResponse send(const net::HttpRequest &request, const Cancellation &cancellation) override
        {
            if (status < 300) {
                request.sink(bytesOf("half of it"));
            }
            if (afterPiece) {
                afterPiece();
            }
            cancellation.throwIfCancelled();
            return httpResponse(status);
        }
    };
    auto transport = std::make_shared<Breaking>();
    Storage storage(vectorConfiguration(plainConfig()), transport, std::make_shared<auth::ApiKeyAuthorizer>(SecretBytes("k")),
                    SecretsData::fromPassword(SecretBytes("p")));
    const CancellationSource source;
    ErrorKind expected = ErrorKind::Cancelled;
    if (how == "broken off") {
        transport->afterPiece = [] { throw NetworkError("the connection was reset"); };
        expected = ErrorKind::Network;
    } else if (how == "cancelled") {
        transport->afterPiece = [&] { source.cancel(); };
    } else if (how == "locked") {
        transport->afterPiece = [&] { storage.lock(); };
    } else {
        transport->status = 404;
        expected = ErrorKind::Server;
    }
    const ErrorPtr error = errorOf([&] { static_cast<void>(storage.fetchAttachment(Country("us"), "r", "f", target, {}, source.token())); });
    QVERIFY(error);
    QVERIFY(error->kind() == expected);
    QCOMPARE(readFile(target), std::string("what was there"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestAttachments::replacesAnExistingFileWhole()
{
    const QTemporaryDir folder;
    const std::string target = pathIn(folder, "target.bin");
    QVERIFY(writeFile(target, "a much longer text than the new one"));
    VectorStorage vault(plainConfig());
    vault.transport->answer(200, "new");
    QCOMPARE(vault.storage->fetchAttachment(Country("us"), "r", "f", target, {}, {}), std::string("file"));
    QCOMPARE(readFile(target), std::string("new"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestAttachments::saysWhereItCannotWrite()
{
    const QTemporaryDir folder;
    VectorStorage vault(plainConfig());
    std::vector<std::string> paths = {pathIn(folder, "no/such/folder/x"), fromQString(folder.path()), ""};
#ifdef Q_OS_UNIX
    paths.emplace_back("/dev/null");   // renaming a file over a device would be the end of the device
#endif
    for (const std::string &path : paths) {
        const ErrorPtr error = errorOf([&] { static_cast<void>(vault.storage->fetchAttachment(Country("us"), "r", "f", path, {}, {})); });
        QVERIFY(error && error->kind() == ErrorKind::Storage);
        QVERIFY(!error->advice().empty());
    }
    QCOMPARE(vault.transport->requestCount(), std::size_t(0));   // known before anything is asked
}

void TestAttachments::reportsAFullDisk()
{
#ifdef Q_OS_UNIX
    // A limit on the size of files fails a write in the middle, as a full disk does.
    const QTemporaryDir folder;
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 100'000;
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    VectorStorage vault(plainConfig());
    vault.transport->answer(200, std::string(1 << 20, 'x'));
    const ErrorPtr error = errorOf([&] { static_cast<void>(vault.storage->fetchAttachment(Country("us"), "r", "f", pathIn(folder, "target.bin"), {}, {})); });
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY(error);
    QVERIFY(error->kind() == ErrorKind::Storage);
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
#else
    QSKIP("needs a limit on file sizes");
#endif
}

void TestAttachments::reportsProgress()
{
    const QTemporaryDir folder;
    const std::string source = pathIn(folder, "up.bin");
    const std::string content(300'000, 'u');
    QVERIFY(writeFile(source, content));
    VectorStorage vault(plainConfig());
    vault.transport->answerJson(201, goodMeta).answer(200, content);
    Progress up;
    static_cast<void>(vault.storage->addAttachment(Country("us"), "r", {source, {}, {}}, [&](const Progress &progress) { up = progress; }, {}));
    QVERIFY(up.done >= static_cast<std::int64_t>(content.size()));
    Progress down;
    static_cast<void>(vault.storage->fetchAttachment(Country("us"), "r", "f", pathIn(folder, "down.bin"), [&](const Progress &progress) { down = progress; }, {}));
    QCOMPARE(down.done, static_cast<std::int64_t>(content.size()));
}

void TestAttachments::keepsLargeSizesExact()
{
    VectorStorage vault(plainConfig());
    vault.transport->answerJson(200, goodMeta);
    QCOMPARE(vault.storage->attachmentMeta(Country("us"), "r", "f", {}).size, std::int64_t(9007199254740993));
}

void TestAttachments::neverThrowsAnythingElseOnDamagedMeta()
{
    VectorStorage vault(plainConfig());
    for (std::size_t at = 0; at < goodMeta.size(); ++at) {
        for (const std::string &text : {goodMeta.substr(0, at), goodMeta.substr(0, at) + "\xff" + goodMeta.substr(at + 1), goodMeta.substr(0, at) + "{" + goodMeta.substr(at)}) {
            vault.transport->answer(200, text);
            const ErrorPtr error = errorOf([&] { static_cast<void>(vault.storage->attachmentMeta(Country("us"), "r", "f", {})); });
            QVERIFY(!error || error->kind() == ErrorKind::Server);
        }
    }
}

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
