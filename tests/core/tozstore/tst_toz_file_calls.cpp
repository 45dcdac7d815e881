// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Files sent and fetched, without a network: the order and form of requests, what the SDKs wrote, and that whatever goes wrong, at whatever
// stage, leaves neither a half file nor a temporary one.

#include "TozFileService.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace strongroom;
using namespace strongroom::tozstore;
using test::contentOf;
using test::everythingIn;
using test::json;
using test::putContent;
using test::TozFileService;

namespace {

// The class of what was thrown.
std::string thrownBy(const std::function<void()> &work)
{
    try {
        work();
    } catch (const RecordConflict &) {
        return "RecordConflict";
    } catch (const VaultError &error) {
        switch (error.kind()) {
        case ErrorKind::Client: return "ClientError";
        case ErrorKind::Server: return "ServerError";
        case ErrorKind::Network: return "NetworkError";
        case ErrorKind::Auth: return "AuthError";
        case ErrorKind::Crypto: return "CryptoError";
        case ErrorKind::Cancelled: return "CancelledError";
        case ErrorKind::Storage: return "StorageError";
        }
    }
    return "nothing";
}

class Source final : public ByteSource {
public:
    explicit Source(const std::string &bytes) : m_rest(bytes) {}
    std::size_t read(std::span<std::byte> into) override
    {
        const std::size_t size = m_rest.copy(reinterpret_cast<char *>(into.data()), into.size());
        m_rest.remove_prefix(size);
        return size;
    }

private:
    std::string_view m_rest;
};

class Sink final : public ByteSink {
public:
    void write(ByteView piece) override { text += textOf(piece); }
    std::string text;
};

std::string sealed(const std::string &plain, const AccessKey &key)
{
    Source source(plain);
    Sink sink;
    SystemRandom random;
    (void)encryptFile(source, sink, key, random);
    return sink.text;
}

std::string opened(const std::string &content, const AccessKey &key)
{
    Source source(content);
    Sink sink;
    (void)decryptFile(source, sink, key);
    return sink.text;
}

std::string longText(std::size_t size)
{
    std::string text(size, '\0');
    for (std::size_t i = 0; i < size; ++i) {
        text[i] = static_cast<char>((i * 7 + (i >> 9)) & 0x7f);
    }
    return text;
}

} // namespace

class tst_TozFileCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place = std::make_unique<test::TemporaryPlace>(); }
    void cleanup()
    {
        QVERIFY2(m_place->content().isEmpty(), qPrintable(m_place->content().join(QLatin1Char(' '))));
        m_place.reset();
    }

    void opensWhatTheSdksWrote();
    void sendsAsTheSdksDo();
    void theTemporaryFileIsItsOwnersOnly();
    void replacesWithTheSameRequests();
    void aStaleVersionIsAConflict();
    void badContentIsRefused_data();
    void badContentIsRefused();
    void everyCutIsRefused();
    void aRefusedDownloadIsNotOpened();
    void anAddressWithoutTlsIsNotAsked();
    void eachStepOfAnUploadMayFail();
    void cancelledAtEachStageOfAnUpload();
    void cancelledWhileEncrypting();
    void cancelledAtEachStageOfADownload();
    void badInputIsNotSent();
    void aFullDiskIsSaid();
    void saysHowFar();

private:
    QString target() const { return m_folder.filePath(QStringLiteral("out.bin")); }
    // Over a file that is there: it must stay as it was.
    std::string thrownByFetch(TozFileService &service, const Cancellation &cancellation = {})
    {
        putContent(target(), "before");
        std::string thrown = thrownBy([&] { service.open()->fetchFile(service.id(), target().toStdString(), {}, cancellation); });
        if (contentOf(target()) != "before") {
            thrown += ", and the file was changed";
        }
        if (everythingIn(m_folder.path()) != QStringList{QStringLiteral("out.bin")}) {
            thrown += ", and something was left: " + everythingIn(m_folder.path()).join(QLatin1Char(' ')).toStdString();
        }
        QFile::remove(target());
        return thrown;
    }
    FileUpload upload(const std::string &content)
    {
        const QString path = m_sources.filePath(QStringLiteral("in.bin"));
        putContent(path, content);
        return {path.toStdString(), "blob", {{"name", "in.bin"}}};
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_sources;
    std::unique_ptr<test::TemporaryPlace> m_place;
};

void tst_TozFileCalls::opensWhatTheSdksWrote()
{
    TozFileService service;
    service.open()->fetchFile(service.id(), target().toStdString(), {}, {});
    QCOMPARE(contentOf(target()).size(), std::size_t{1341 - 124 - 17});
    QCOMPARE(contentOf(target()), opened(service.exchanges.answered(48), service.accessKey()));
    QCOMPARE(QFile::permissions(target()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions{});
    // Its signature is the SDK's: null stands in it for the content.
    QCOMPARE(service.open()->fileInfo(service.id(), {}).signature, RecordSignatureState::Good);
    for (const test::RecordedRequest &request : service.transport->requests()) {
        QCOMPARE(request.hasHeader("Authorization"), request.url.find("/blobs/") == std::string::npos);
    }

    const test::TozExchanges python("http_python");
    auto transport = std::make_shared<test::FakeTransport>();
    transport->answerJson(200, R"({"access_token":"t","expires_at":"2030-01-01T00:00:00Z"})");
    transport->answerJson(200, python.answered(78));
    transport->answerJson(200, python.answered(74));
    transport->answer(200, python.answered(79));
    const auto store = openClient(python.client("alice"), transport);
    store->fetchFile("07cf3ad2-a8ed-4485-b743-1f642c10af31", target().toStdString(), {}, {});
    QCOMPARE(contentOf(target()).size(), std::size_t{1141 - 124 - 17});
    QFile::remove(target());
}

void tst_TozFileCalls::sendsAsTheSdksDo()
{
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{1'200}, std::size_t{65'536}, std::size_t{700'000}}) {
        TozFileService service;
        const std::string plain = longText(size);
        const RecordRow row = service.open()->putFile(upload(plain), {}, {});
        QVERIFY(service.calls() == (std::vector<std::string>{"GET /v1/storage/access_keys", "POST /v1/storage/files", "PUT /blobs/S1m6hd6X_VnTdQzG7_b-VG9i",
                                                             "PATCH /v1/storage/files/7df9db95-a4fc-46d9-a7d3-429cf6dfbd33"}));
        const auto requests = service.transport->requests();
        const auto &content = requests.at(requests.size() - 2);
        QCOMPARE(opened(content.body, service.accessKey()), plain);
        QCOMPARE(content.header("Content-MD5"), test::md5Of(content.body));
        QCOMPARE(content.header("Content-Type"), std::string("application/octet-stream"));
        QVERIFY(!content.hasHeader("Authorization"));
        // Member by member what the SDK announces, with this file's own figures.
        json expected = json::parse(service.exchanges.asked(44));
        expected["meta"]["file_meta"] = {{"checksum", test::md5Of(content.body)}, {"compression", "raw"}, {"size", content.body.size()}};
        expected["meta"]["plain"] = {{"name", "in.bin"}};
        json asked = json::parse(requests.at(requests.size() - 3).body);
        expected["rec_sig"] = asked["rec_sig"];
        QVERIFY2(asked == expected, asked.dump().c_str());
        QCOMPARE(row.signature, RecordSignatureState::Good);
        QVERIFY(row.isFile());
        QCOMPARE(requests.back().hasHeader("Authorization"), true);
    }
}

void tst_TozFileCalls::theTemporaryFileIsItsOwnersOnly()
{
    TozFileService service;
    const std::string plain = longText(100'000);
    int looked = 0;
    service.seen = [&](const test::RecordedRequest &request) {
        if (request.method != net::Method::Put) {
            return;
        }
        ++looked;
        QCOMPARE(m_place->content().size(), 1);
        const QString path = m_place->path() + QLatin1Char('/') + m_place->content().constFirst();
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions{});
        const std::string there = contentOf(path);
        QCOMPARE(there, request.body);
        QVERIFY(there.find(plain.substr(0, 64)) == std::string::npos);
    };
    (void)service.open()->putFile(upload(plain), {}, {});
    QCOMPARE(looked, 1);
}

void tst_TozFileCalls::replacesWithTheSameRequests()
{
    TozFileService service;
    (void)service.open()->replaceFile(service.id(), service.version(), upload("new"), {}, {});
    const std::string path = "/v1/storage/files/" + service.id() + "/" + service.version();
    QVERIFY(service.calls() == (std::vector<std::string>{"GET /v1/storage/access_keys", "PUT " + path, "PUT /blobs/S1m6hd6X_VnTdQzG7_b-VG9i",
                                                         "PATCH /v1/storage/files/7df9db95-a4fc-46d9-a7d3-429cf6dfbd33"}));
    QCOMPARE(opened(service.content, service.accessKey()), std::string("new"));
}

void tst_TozFileCalls::aStaleVersionIsAConflict()
{
    // Told when it is announced, or when it is to be kept: the newer one comes with the error.
    for (const std::size_t at : {std::size_t{2}, std::size_t{4}}) {
        TozFileService service;
        service.insteadAt = at;
        service.instead = [] { return test::httpResponse(409); };
        try {
            (void)service.open()->replaceFile(service.id(), service.version(), upload("new"), {}, {});
            QFAIL("a stale version was replaced");
        } catch (const RecordConflict &conflict) {
            QCOMPARE(conflict.request().status, 409);
            QVERIFY(conflict.newer() && conflict.newer()->isFile());
        }
    }
}

void tst_TozFileCalls::badContentIsRefused_data()
{
    QTest::addColumn<QString>("expected");
    for (const char *const name : {"another version", "changed byte", "changed header", "something behind", "shorter than said", "longer than said", "wrong checksum", "an error page",
                                   "an error page of the same length", "nothing", "another access key", "blocks swapped", "compressed"}) {
        QTest::newRow(name) << QStringLiteral("CryptoError");
    }
    for (const char *const name : {"no address", "not a record", "no size"}) {
        QTest::newRow(name) << QStringLiteral("ServerError");
    }
}

void tst_TozFileCalls::badContentIsRefused()
{
    TozFileService service;
    const std::string good = sealed(longText(200'000), service.accessKey());
    service.setContent(good);
    const std::string name = QTest::currentDataTag();
    std::string bad = good;
    if (name == "another version") {
        bad[0] = '4';
        service.setContent(bad);
    } else if (name == "changed byte") {
        bad[150'000] = static_cast<char>(bad[150'000] ^ 1);
        service.setContent(bad);
    } else if (name == "changed header") {
        bad[110] = static_cast<char>(bad[110] ^ 1);
        service.setContent(bad);
    } else if (name == "something behind") {
        service.setContent(bad + "x");
    } else if (name == "shorter than said") {
        service.content.resize(good.size() - 1);
    } else if (name == "longer than said") {
        service.content += "x";
    } else if (name == "wrong checksum") {
        service.fileMeta()["checksum"] = test::md5Of("another");
    } else if (name == "an error page") {
        service.content = "<html><body>Service unavailable</body></html>";
    } else if (name == "an error page of the same length") {
        service.content = "<html>" + std::string(good.size() - 6, ' ');
    } else if (name == "nothing") {
        service.content.clear();
    } else if (name == "another access key") {
        SystemRandom random;
        service.setContent(sealed("secret", makeAccessKey(random)));
    } else if (name == "blocks swapped") {
        std::swap_ranges(bad.begin() + 124, bad.begin() + 124 + 65'553, bad.begin() + 124 + 65'553);
        service.setContent(bad);
    } else if (name == "compressed") {
        service.fileMeta()["compression"] = "gzip";
    } else if (name == "no address") {
        service.fileMeta().erase("file_url");
    } else if (name == "not a record") {
        service.record = {{"meta", {{"record_id", "7df9db95-a4fc-46d9-a7d3-429cf6dfbd33"}}}};
    } else if (name == "no size") {
        service.fileMeta().erase("size");
    } else {
        QFAIL("a case nobody makes");
    }
    QFETCH(QString, expected);
    QCOMPARE(thrownByFetch(service), expected.toStdString());
}

void tst_TozFileCalls::everyCutIsRefused()
{
    TozFileService service;
    const std::string good = sealed(longText(140'000), service.accessKey());
    service.setContent(good);
    int cuts = 0;
    for (std::size_t size = 0; size < good.size(); size += size < 150 || size + 40 > good.size() ? 13 : 9'973) {
        // A service that knows of the cut, and one that does not.
        service.setContent(good.substr(0, size));
        QCOMPARE(thrownByFetch(service), std::string("CryptoError"));
        service.setContent(good);
        service.content.resize(size);
        QCOMPARE(thrownByFetch(service), std::string("CryptoError"));
        ++cuts;
    }
    // Where it matters most: at the end of a block.
    service.setContent(good.substr(0, 124 + 2 * 65'553));
    QCOMPARE(thrownByFetch(service), std::string("CryptoError"));
    service.setContent(good);
    QCOMPARE(thrownByFetch(service), std::string("nothing, and the file was changed"));
    QVERIFY(cuts > 25);
}

void tst_TozFileCalls::aRefusedDownloadIsNotOpened()
{
    for (const int status : {301, 400, 403, 404, 500}) {
        TozFileService service;
        service.contentStatus = status;
        QCOMPARE(thrownByFetch(service), std::string("ServerError"));
    }
    TozFileService service;
    service.contentStatus = 503;   // with a body that is longer than the file
    service.content = std::string(100'000, 'x');
    service.fileMeta()["size"] = 141;
    QCOMPARE(thrownByFetch(service), std::string("ServerError"));
}

void tst_TozFileCalls::anAddressWithoutTlsIsNotAsked()
{
    for (const char *const address : {"http://vault.example/blobs/x", "ftp://vault.test/blobs/x", "/blobs/x", "https://user:secret@vault.test/blobs/x"}) {
        TozFileService service;
        service.fileMeta()["file_url"] = address;
        QCOMPARE(thrownByFetch(service), std::string("ServerError"));
        for (const test::RecordedRequest &request : service.transport->requests()) {
            QVERIFY(request.url.find("/blobs/") == std::string::npos);
        }
    }
}

void tst_TozFileCalls::eachStepOfAnUploadMayFail()
{
    const auto failing = [&](std::size_t at, std::function<net::HttpResponse()> how) {
        TozFileService service;
        service.insteadAt = at;
        service.instead = std::move(how);
        const std::string thrown = thrownBy([&] { (void)service.open()->putFile(upload(longText(100'000)), {}, {}); });
        return thrown + " after " + std::to_string(service.transport->requestCount());
    };
    const auto status = [](int code) { return [code] { return test::httpResponse(code, "<html>"); }; };
    // 0 token, 1 access key, 2 announced, 3 sent, 4 kept.
    QCOMPARE(failing(0, status(500)), std::string("ServerError after 1"));
    QCOMPARE(failing(1, status(403)), std::string("ServerError after 2"));
    for (const std::size_t at : {std::size_t{2}, std::size_t{3}, std::size_t{4}}) {
        const std::string after = " after " + std::to_string(at + 1);
        QCOMPARE(failing(at, status(400)), "ServerError" + after);
        QCOMPARE(failing(at, status(409)), "ServerError" + after);
        QCOMPARE(failing(at, status(500)), "ServerError" + after);
        QCOMPARE(failing(at, []() -> net::HttpResponse { throw NetworkError("gone"); }), "NetworkError" + after);
    }
    for (const char *const answer : {"", "[]", R"({"id":"7df9db95-a4fc-46d9-a7d3-429cf6dfbd33"})",
                                     R"({"id":"7df9db95-a4fc-46d9-a7d3-429cf6dfbd33","file_url":""})", R"({"id":"../x","file_url":"https://vault.test/blobs/x"})",
                                     R"({"id":"7df9db95-a4fc-46d9-a7d3-429cf6dfbd33","file_url":"http://vault.example/blobs/x"})"}) {
        QCOMPARE(failing(2, [answer] { return test::httpResponse(202, answer); }), std::string("ServerError after 3"));
    }
    QCOMPARE(failing(4, [] { return test::httpResponse(200, "{}"); }), std::string("ServerError after 5"));
}

void tst_TozFileCalls::cancelledAtEachStageOfAnUpload()
{
    for (std::size_t at = 0; at < 5; ++at) {
        TozFileService service;
        const CancellationSource source;
        service.insteadAt = at;
        service.instead = [&]() -> net::HttpResponse {
            source.cancel();
            throw CancelledError();
        };
        QCOMPARE(thrownBy([&] { (void)service.open()->putFile(upload(longText(100'000)), {}, source.token()); }), std::string("CancelledError"));
        QCOMPARE(service.transport->requestCount(), at + 1);
        QVERIFY(m_place->content().isEmpty());
    }
}

void tst_TozFileCalls::cancelledWhileEncrypting()
{
    // The data key is the first draw of an encryption: cancelled there, no further block is encrypted and nothing is announced.
    class Draws final : public RandomSource {
    public:
        void fill(std::span<std::byte> memory) override
        {
            source.cancel();
            SystemRandom().fill(memory);
        }
        std::string uuid() override { return SystemRandom().uuid(); }
        CancellationSource source;
    };
    TozFileService service;
    const auto draws = std::make_shared<Draws>();
    const auto store = openClient(service.exchanges.client("alice"), service.transport, draws, service.clock);
    QCOMPARE(thrownBy([&] { (void)store->putFile(upload(longText(700'000)), {}, draws->source.token()); }), std::string("CancelledError"));
    QVERIFY(service.calls() == std::vector<std::string>{"GET /v1/storage/access_keys"});
}

void tst_TozFileCalls::cancelledAtEachStageOfADownload()
{
    for (std::size_t at = 0; at < 4; ++at) {
        TozFileService service;
        const CancellationSource source;
        service.insteadAt = at;
        service.instead = [&]() -> net::HttpResponse {
            source.cancel();
            throw CancelledError();
        };
        QCOMPARE(thrownByFetch(service, source.token()), std::string("CancelledError"));
        QCOMPARE(service.transport->requestCount(), at + 1);
    }
    // All of it is here, and then somebody cancels: it is not put in its place any more.
    TozFileService service;
    const CancellationSource source;
    putContent(target(), "before");
    const auto store = service.open();
    const ProgressSink progress = [&](const Progress &) { source.cancel(); };
    QCOMPARE(thrownBy([&] { store->fetchFile(service.id(), target().toStdString(), progress, source.token()); }), std::string("CancelledError"));
    QCOMPARE(contentOf(target()), std::string("before"));
    QFile::remove(target());
}

void tst_TozFileCalls::badInputIsNotSent()
{
    TozFileService service;
    const auto store = service.open();
    const FileUpload good = upload("x");
    const std::string version = service.version();
    const auto put = [&](FileUpload bad) { return thrownBy([&] { (void)store->putFile(bad, {}, {}); }); };
    QCOMPARE(put({m_sources.path().toStdString(), "blob", {}}), std::string("ClientError"));
    QCOMPARE(put({"", "blob", {}}), std::string("ClientError"));
    QCOMPARE(put({m_sources.filePath(QStringLiteral("no")).toStdString(), "blob", {}}), std::string("ClientError"));
    QCOMPARE(put({good.path, "", {}}), std::string("ClientError"));
    QCOMPARE(put({good.path, "a/b", {}}), std::string("ClientError"));
    QCOMPARE(put({good.path, "blob", {{"name", "\xff"}}}), std::string("ClientError"));
    QCOMPARE(thrownBy([&] { (void)store->replaceFile("no id", version, good, {}, {}); }), std::string("ClientError"));
    QCOMPARE(thrownBy([&] { (void)store->replaceFile(service.id(), "1", good, {}, {}); }), std::string("ClientError"));
    QCOMPARE(thrownBy([&] { (void)store->fileInfo("", {}); }), std::string("ClientError"));
    for (const QString &path : {QString(), m_folder.path(), m_folder.filePath(QStringLiteral("no/folder/out.bin")), QStringLiteral("/dev/null")}) {
        QCOMPARE(thrownBy([&] { store->fetchFile(service.id(), path.toStdString(), {}, {}); }), std::string("StorageError"));
    }
    ClientConfiguration nist{"bc38cf28-d934-4e75-a6be-29e5d6bf172b", "id", SecretBytes(std::string_view("secret")), "", EncryptionPrivateKey::generate(EncryptionKeyKind::P384), std::nullopt,
                             test::TozExchanges::url};
    const auto other = openClient(std::move(nist), service.transport);
    for (const std::function<void()> &call : {std::function<void()>([&] { (void)other->putFile(good, {}, {}); }),
                                             std::function<void()>([&] { other->fetchFile(service.id(), target().toStdString(), {}, {}); })}) {
        try {
            call();
            QFAIL("NIST has no files");
        } catch (const ClientError &error) {
            QVERIFY2(std::string(error.what()).find("NIST") != std::string::npos, error.what());
        }
    }
    QCOMPARE(service.transport->requestCount(), std::size_t{0});
    QVERIFY(everythingIn(m_folder.path()).isEmpty());
}

void tst_TozFileCalls::aFullDiskIsSaid()
{
#ifdef Q_OS_UNIX
    TozFileService service;
    service.setContent(sealed(longText(400'000), service.accessKey()));
    const FileUpload large = upload(longText(400'000));
    const auto store = service.open();
    // A limit of this process stands in for the disk: writing behind it fails.
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto old = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{100'000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const std::string fetched = thrownByFetch(service);
    const std::string sent = thrownBy([&] { (void)store->putFile(large, {}, {}); });
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, old);
    QCOMPARE(fetched, std::string("StorageError"));
    QCOMPARE(sent, std::string("StorageError"));
    for (const std::string &call : service.calls()) {
        QVERIFY(!call.starts_with("POST"));
    }
#else
    QSKIP("the limit of a process's files is POSIX");
#endif
}

void tst_TozFileCalls::saysHowFar()
{
    TozFileService service;
    Progress last;
    const ProgressSink progress = [&](const Progress &now) { last = now; };
    (void)service.open()->putFile(upload(longText(100'000)), progress, {});
    QVERIFY(last == (Progress{100'000 + 124 + 2 * 17, 100'000 + 124 + 2 * 17}));
    last = {};
    service.open()->fetchFile(service.id(), target().toStdString(), progress, {});
    QVERIFY(last == (Progress{100'000 + 124 + 2 * 17, 100'000 + 124 + 2 * 17}));
    QFile::remove(target());
}

QTEST_GUILESS_MAIN(tst_TozFileCalls)
#include "tst_toz_file_calls.moc"
