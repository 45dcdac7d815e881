// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// Attachments over real multipart requests, written by hand.

#include "SandboxClient.h"

#include <QTest>

using nlohmann::json;
using strongroom::test::Answer;
using strongroom::test::SandboxClient;
using strongroom::test::sha256Hex;

namespace {

const QByteArray formType = "multipart/form-data; boundary=XX";

QByteArray part(const QByteArray &headers, const QByteArray &content)
{
    return "--XX\r\n" + headers + "\r\n\r\n" + content + "\r\n";
}

QByteArray upload(const QByteArray &filename, const QByteArray &content, const QByteArray &type = {})
{
    return part("Content-Disposition: form-data; name=\"file\"; filename=\"" + filename + "\"" + (type.isEmpty() ? "" : "\r\nContent-Type: " + type), content) + "--XX--\r\n";
}

// Everything that could confuse a parser: NUL, line ends, dashes, the boundary inside a line and at the start of one.
QByteArray awkwardBytes()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i) {
        bytes.append(static_cast<char>(i));
    }
    static constexpr char boundaries[] = "\r\n--X\r\n--XXY\r\nab--XX--\r\n\r\n\0\r\n";
    return bytes + QByteArray(boundaries, sizeof boundaries - 1);
}

class Folder
{
public:
    Folder() : record("/us/" + client.hash("r")) { client.write(client.record("r")); }

    [[nodiscard]] Answer post(const QByteArray &body, const QByteArray &method = "POST") { return client.storageRaw(method, record + "/attachments", formType, body); }
    [[nodiscard]] json listed() { return client.storage("GET", record).json().at("attachments"); }

    SandboxClient client;
    std::string record;
};

} // namespace

class SandboxAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<QByteArray>("filename"); // as in the request
        QTest::addColumn<std::string>("stored");
        QTest::addColumn<QByteArray>("encoded"); // as in Content-Disposition
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("a.txt") << std::string("a.txt") << QByteArray("a.txt") << QByteArray("hello");
        QTest::newRow("empty") << QByteArray("empty.bin") << std::string("empty.bin") << QByteArray("empty.bin") << QByteArray("");
        QTest::newRow("binary") << QByteArray("b.bin") << std::string("b.bin") << QByteArray("b.bin") << awkwardBytes();
        QTest::newRow("unicode") << QByteArray("naïve plan №.txt") << std::string("naïve plan №.txt") << QByteArray("na%C3%AFve%20plan%20%E2%84%96.txt") << QByteArray("x");
        QTest::newRow("quotes") << QByteArray("say \\\"hi\\\" \\\\.txt") << std::string("say \"hi\" \\.txt") << QByteArray("say%20%22hi%22%20%5C.txt") << QByteArray("x");
        QTest::newRow("semicolon and slash") << QByteArray("../a;b.txt") << std::string("../a;b.txt") << QByteArray("..%2Fa%3Bb.txt") << QByteArray("x");
        QTest::newRow("large") << QByteArray("l") << std::string("l") << QByteArray("l") << QByteArray(3000000, '\xEE');
    }

    void roundTrip()
    {
        QFETCH(QByteArray, filename);
        QFETCH(std::string, stored);
        QFETCH(QByteArray, encoded);
        QFETCH(QByteArray, content);
        Folder folder;
        const Answer added = folder.post(upload(filename, content));
        QCOMPARE(added.status, 201);
        const json meta = added.json();
        COMPARE_JSON(meta.at("filename").get<std::string>(), stored);
        QCOMPARE(meta.at("size").get<qsizetype>(), content.size());
        COMPARE_JSON(meta.at("hash").get<std::string>(), sha256Hex(content.toStdString()));
        COMPARE_JSON(meta.at("mime_type"), "application/octet-stream");
        COMPARE_JSON(meta.at("created_at"), "2026-09-21T14:13:20.000Z");
        const std::string path = folder.record + "/attachments/" + meta.at("file_id").get<std::string>();
        COMPARE_JSON(meta.at("download_link").get<std::string>(), folder.client.text("endpoint") + "/v2/storage/records" + path);

        const Answer downloaded = folder.client.storage("GET", path);
        QCOMPARE(downloaded.status, 200);
        QCOMPARE(downloaded.body, content);
        QCOMPARE(downloaded.header("Content-Disposition"), "attachment; filename*=UTF-8''" + encoded);
        QCOMPARE(downloaded.header("Content-Type"), QByteArray("application/octet-stream"));
        COMPARE_JSON(folder.client.storage("GET", path + "/meta").json(), meta);
        COMPARE_JSON(folder.listed(), json::array({meta}));
        COMPARE_JSON(folder.client.storage("POST", "/us/find", json::object()).json().at("data").at(0).at("attachments"), json::array({meta}));

        QCOMPARE(folder.client.storage("DELETE", path).status, 204);
        QCOMPARE(folder.client.storage("DELETE", path).status, 404);
        QCOMPARE(folder.client.storage("GET", path).status, 404);
        COMPARE_JSON(folder.listed(), json::array());
    }

    void namesAreUnique()
    {
        Folder folder;
        const json first = folder.post(upload("a", "one", "text/plain")).json();
        const Answer conflict = folder.post(upload("a", "two"));
        QCOMPARE(conflict.status, 409);
        COMPARE_JSON(conflict.errorSource(), "body.file.filename");
        folder.client.now += 1000;
        const Answer replaced = folder.post(upload("a", "three", "text/x-note"), "PUT");
        QCOMPARE(replaced.status, 201);
        COMPARE_JSON(replaced.json().at("file_id"), first.at("file_id"));
        COMPARE_JSON(replaced.json().at("created_at"), first.at("created_at"));
        COMPARE_JSON(replaced.json().at("updated_at"), "2026-09-21T14:13:21.000Z");
        COMPARE_JSON(replaced.json().at("mime_type"), "text/x-note");
        COMPARE_JSON(replaced.json().at("size"), 5);
        QCOMPARE(folder.post(upload("b", "new"), "PUT").status, 201);
        QCOMPARE(folder.listed().size(), std::size_t{2});
    }

    void renames()
    {
        Folder folder;
        const std::string path = folder.record + "/attachments/" + folder.post(upload("a", "x", "text/plain")).json().at("file_id").get<std::string>() + "/meta";
        QCOMPARE(folder.post(upload("b", "y")).status, 201);
        const Answer renamed = folder.client.storage("PATCH", path, {{"filename", "成都.txt"}});
        QCOMPARE(renamed.status, 200);
        COMPARE_JSON(renamed.json().at("filename"), "成都.txt");
        COMPARE_JSON(renamed.json().at("mime_type"), "text/plain");
        COMPARE_JSON(folder.client.storage("PATCH", path, {{"mime_type", "a/b"}, {"filename", "成都.txt"}}).json().at("mime_type"), "a/b");
        QCOMPARE(folder.client.storage("PATCH", path, {{"filename", "b"}}).status, 409);
        const json refused[] = {json::object(), {{"filename", ""}}, {{"filename", 1}}, {{"filename", nullptr}}, {{"mime_type", ""}}, {{"size", 1}}, {{"filename", "a\nb"}}};
        for (const json &body : refused) {
            QCOMPARE(folder.client.storage("PATCH", path, body).status, 400);
        }
        COMPARE_JSON(folder.client.storage("GET", path).json().at("filename"), "成都.txt");
    }

    void stayWithTheirRecord()
    {
        Folder folder;
        const json meta = folder.post(upload("a", "x")).json();
        const std::string file = "/attachments/" + meta.at("file_id").get<std::string>();
        folder.client.write(folder.client.record("r", {{"key1", "changed"}}));
        COMPARE_JSON(folder.listed(), json::array({meta}));
        folder.client.write(folder.client.record("other"));
        QCOMPARE(folder.client.storage("GET", "/us/" + folder.client.hash("other") + file).status, 404);
        QCOMPARE(folder.client.storage("DELETE", folder.record).status, 200);
        QCOMPARE(folder.client.storage("GET", folder.record + file).status, 404);
        folder.client.write(folder.client.record("r"));
        COMPARE_JSON(folder.listed(), json::array());
        QCOMPARE(folder.client.storage("GET", folder.record + file).status, 404);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray disposition = "Content-Disposition: form-data; name=\"file\"; filename=\"a\"";
        const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << formType << body << 400; };
        QTest::newRow("JSON") << QByteArray("application/json") << QByteArray("{}") << 415;
        QTest::newRow("no boundary") << QByteArray("multipart/form-data") << upload("a", "x") << 400;
        QTest::newRow("long boundary") << "multipart/form-data; boundary=" + QByteArray(71, 'X') << upload("a", "x") << 400;
        QTest::newRow("other boundary") << QByteArray("multipart/form-data; boundary=YY") << upload("a", "x") << 400;
        row("nothing", "");
        row("not closed", part(disposition, "x"));
        row("closed only", "--XX--\r\n");
        row("cut off", upload("a", "x").chopped(5));
        row("text behind", upload("a", "x") + "more");
        row("two parts", part(disposition, "x") + upload("b", "y"));
        row("other name", part("Content-Disposition: form-data; name=\"data\"; filename=\"a\"", "x") + "--XX--\r\n");
        row("no filename", part("Content-Disposition: form-data; name=\"file\"", "x") + "--XX--\r\n");
        row("empty filename", upload("", "x"));
        row("filename not UTF-8", upload("\xff", "x"));
        row("filename with a control character", upload("a\tb", "x"));
        row("filename of 256", upload(QByteArray(256, 'n'), "x"));
        row("filename twice", part(disposition + "; filename=\"b\"", "x") + "--XX--\r\n");
        row("open quotation mark", part("Content-Disposition: form-data; name=\"file\"; filename=\"a", "x") + "--XX--\r\n");
        row("no disposition", part("Content-Type: text/plain", "x") + "--XX--\r\n");
        row("disposition twice", part(disposition + "\r\n" + disposition, "x") + "--XX--\r\n");
        row("other disposition", part("Content-Disposition: attachment; name=\"file\"; filename=\"a\"", "x") + "--XX--\r\n");
        row("damaged header", part(disposition + "\r\nno colon", "x") + "--XX--\r\n");
        row("empty type", part(disposition + "\r\nContent-Type:", "x") + "--XX--\r\n");
        row("endless headers", "--XX\r\n" + QByteArray(10000, 'h'));
    }

    void refuses()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        Folder folder;
        QCOMPARE(folder.client.storageRaw("POST", folder.record + "/attachments", type, body).status, status);
        COMPARE_JSON(folder.listed(), json::array());
    }

    void missing()
    {
        Folder folder;
        const std::string nobody = "/us/" + std::string(64, 'b') + "/attachments";
        QCOMPARE(folder.client.storageRaw("POST", nobody, formType, upload("a", "x")).status, 404);
        for (const std::string &id : {std::string(32, 'f'), std::string("file-1"), std::string("a%2Fb")}) {
            QCOMPARE(folder.client.storage("GET", folder.record + "/attachments/" + id).status, 404);
            QCOMPARE(folder.client.storage("GET", folder.record + "/attachments/" + id + "/meta").status, 404);
        }
        QCOMPARE(folder.client.storage("GET", folder.record + "/attachments").status, 405);
        QCOMPARE(folder.client.storageRaw("POST", "/us/short/attachments", formType, upload("a", "x")).status, 400);
    }

    void limitsTheSize()
    {
        Folder folder;
        const QByteArray most(100 * 1024 * 1024, 'z');
        QCOMPARE(folder.post(upload("most", most)).json().at("size").get<qsizetype>(), most.size());
        QCOMPARE(folder.post(upload("more", most + 'z')).status, 413);
    }
};

QTEST_GUILESS_MAIN(SandboxAttachments)
#include "tst_sandbox_attachments.moc"
