// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "TozReplay.h"

#include <QDateTime>
#include <QEventLoop>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <memory>
#include <set>

namespace strongroom::test {

using nlohmann::json;

namespace {

const std::string recordedServer = "http://vault.test";
// Not on the protocol page, and of no use to any SDK.
const char *const unknownMember = "sharing_model";

// What a server makes up itself.
const std::set<std::string> &madeUp()
{
    static const std::set<std::string> names = {"client_id", "api_key_id", "api_secret", "api_secret_key", "tozny_id", "record_id", "version", "note_id", "id",
        "file_url", "file_name", "access_token", "refresh_token", "session_code", "tab_id", "auth_session_id", "action_url", "search_id", "X-Backup-Client"};
    return names;
}

bool isTime(const std::string &text)
{
    static const QRegularExpression form(QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z\\z"));
    return form.match(QString::fromStdString(text)).hasMatch();
}

std::string lastName(const std::string &place)
{
    return place.substr(place.rfind('/') + 1);
}

} // namespace

TozReplay::TozReplay(const json &recording) : m_clients(recording.at("clients"))
{
    map("registration-token", sandbox.registrationToken());
    // The realm is another here, and so is everything that is made of its name.
    map("TestRealm", "Strongroom");
    map("testREALM", "StrongROOM");
    map("testrealm", "strongroom");
    for (const auto &[name, client] : m_clients.items()) {
        takeOver(client.value("public_signing_key", ""));
    }
    // Of identities and of people without a client.
    for (const json &exchange : recording.at("exchanges")) {
        const QByteArray header = QByteArray::fromStdString(exchange.at("request").at("headers").value("authorization", ""));
        takeOver(header.startsWith("TSV1") ? header.split(';').at(1).trimmed().toStdString() : "");
    }
}

void TozReplay::takeOver(const std::string &signingKey)
{
    if (!signingKey.empty() && !m_keys.contains(signingKey)) {
        m_keys[signingKey] = newSigningKeys();
        map(signingKey, m_keys[signingKey].publicKey);
    }
}

std::string TozReplay::ours(std::string text) const
{
    QString all = QString::fromStdString(text);
    for (const auto &[recorded, here] : m_ours) {
        all.replace(QString::fromStdString(recorded), QString::fromStdString(here));
    }
    return all.toStdString();
}

std::string TozReplay::run(const json &exchange)
{
    const json &recorded = exchange.at("response");
    const Answer answer = send(exchange.at("request"));
    const int status = recorded.at("status");
    if (answer.status != status) {
        return "status " + std::to_string(answer.status) + " is not " + std::to_string(status) + ": " + answer.body.toStdString();
    }
    for (const auto &[name, value] : recorded.at("headers").items()) {
        const std::string different = compareText(value, answer.header(QByteArray::fromStdString(name)).toStdString(), "/" + name);
        if (!different.empty()) {
            return different;
        }
    }
    const json &body = recorded.at("body");
    if (body.contains("base64")) {
        return answer.body.toBase64() == QByteArray::fromStdString(body.at("base64").get<std::string>()) ? "" : "other bytes";
    }
    return body.contains("json") && status < 400 ? compare(body.at("json"), answer.json(), "") : "";
}

Answer TozReplay::asClient(const std::string &name, const QByteArray &method, const std::string &path, const json &body)
{
    const json client = ours(m_clients.at(name));
    TozPerson person;
    person.keys = m_keys.at(m_clients.at(name).at("public_signing_key"));
    person.clientId = client.at("client_id");
    person.user = {person.clientId, client.at("api_key_id"), client.at("api_secret"), {}};
    if (path.rfind("/v2/storage/notes", 0) == 0) {
        return signedCall(sandbox, person, method, path, body);
    }
    sandbox.renewToken(person.user);
    return sandbox.call(person.user, method, path, body);
}

Answer TozReplay::send(const json &request)
{
    const QByteArray method = QByteArray::fromStdString(request.at("method").get<std::string>());
    const std::string recordedPath = request.at("path");
    const auto url = m_ours.find(recordedServer + recordedPath); // an upload or download URL
    const std::string path = url == m_ours.end() ? ours(recordedPath) : QUrl(QString::fromStdString(url->second)).path().toStdString();
    const std::string query = ours(request.at("query").get<std::string>());

    QUrl address(url == m_ours.end() ? sandbox.http.url(path) : QString::fromStdString(url->second));
    if (!query.empty()) {
        address.setQuery(QString::fromStdString(query));
    }
    QNetworkRequest out(address);
    for (const auto &[name, value] : request.at("headers").items()) {
        if (name == "content-length" || name == "expect") {
            continue; // QNetworkAccessManager's own; 100-continue has its test in tst_toz_sandbox_files
        }
        out.setRawHeader(QByteArray::fromStdString(name),
            name == "authorization" ? authorization(value, method, path, query) : QByteArray::fromStdString(ours(value.get<std::string>())));
    }
    const json &sent = request.at("body");
    QByteArray body;
    if (sent.contains("json")) {
        body = QByteArray::fromStdString(ours(sent.at("json").dump()));
    } else if (sent.contains("text")) {
        body = QByteArray::fromStdString(ours(sent.at("text").get<std::string>()));
    } else if (sent.contains("base64")) {
        body = QByteArray::fromBase64(QByteArray::fromStdString(sent.at("base64").get<std::string>()));
    }
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(out, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished()) {
        loop.exec();
    }
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), reply->rawHeaderPairs()};
}

QByteArray TozReplay::authorization(const std::string &recorded, const QByteArray &method, const std::string &path, const std::string &query)
{
    const QByteArray value = QByteArray::fromStdString(recorded);
    if (value.startsWith("Basic ")) {
        return "Basic " + QByteArray::fromStdString(ours(QByteArray::fromBase64(value.mid(6)).toStdString())).toBase64();
    }
    if (!value.startsWith("TSV1")) {
        return QByteArray::fromStdString(ours(recorded));
    }
    const QList<QByteArray> parts = value.split(';');
    return tsv1Header(m_keys.at(parts.at(1).trimmed().toStdString()), {method, path, query, sandbox.http.now / 1000, newNonce(), ours(parts.at(4).trimmed().mid(4).toStdString())});
}

// Members beyond the recorded ones are the sandbox's freedom: every client ignores what it does not know.
std::string TozReplay::compare(const json &recorded, const json &actual, const std::string &place)
{
    if (recorded.is_string() && actual.is_string()) {
        return compareText(recorded, actual, place);
    }
    if (recorded.is_object() && actual.is_object()) {
        for (const auto &[name, value] : recorded.items()) {
            if (!actual.contains(name) && name == unknownMember) {
                continue;
            }
            if (!actual.contains(name)) {
                return place + "/" + name + " is missing";
            }
            const std::string different = compare(value, actual.at(name), place + "/" + name);
            if (!different.empty()) {
                return different;
            }
        }
        return {};
    }
    if (recorded.is_array() && actual.is_array() && recorded.size() == actual.size()) {
        for (std::size_t i = 0; i < recorded.size(); ++i) {
            const std::string different = compare(recorded[i], actual[i], place + "/" + std::to_string(i));
            if (!different.empty()) {
                return different;
            }
        }
        return {};
    }
    return recorded == actual ? "" : place + ": " + actual.dump() + " is not " + recorded.dump();
}

std::string TozReplay::compareText(const std::string &recorded, const std::string &actual, const std::string &place)
{
    if (ours(recorded) == actual || (isTime(recorded) && isTime(actual))) {
        return {};
    }
    if (!madeUp().contains(lastName(place)) || actual.empty()) {
        return place + ": " + actual + " is not " + recorded;
    }
    if (lastName(place) == "action_url") {
        // Only what its query says is made up.
        const QUrlQuery before(QUrl(QString::fromStdString(recorded)));
        const QUrlQuery now(QUrl(QString::fromStdString(actual)));
        for (const auto &[name, value] : before.queryItems()) {
            map(value.toStdString(), now.queryItemValue(name).toStdString());
        }
        map(recordedServer, sandbox.ready().at("api_url"));
        return ours(recorded) == actual ? "" : place + ": " + actual + " is not " + ours(recorded);
    }
    if (!recorded.empty()) {
        map(recorded, actual);
    }
    return {};
}

} // namespace strongroom::test
