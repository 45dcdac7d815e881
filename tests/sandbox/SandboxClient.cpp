// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "SandboxClient.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

#include <stdexcept>
#include <utility>

namespace strongroom::test {

QByteArray Answer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

nlohmann::json Answer::json() const
{
    return nlohmann::json::parse(body.begin(), body.end(), nullptr, false);
}

std::string Answer::errorSource() const
{
    const nlohmann::json document = json();
    if (!document.is_object() || !document.contains("errors") || document["errors"].empty()) {
        return {};
    }
    const nlohmann::json &error = document["errors"][0];
    return error.value("status", "") == std::to_string(status) && error.contains("title") && error.contains("detail") ? error.value("source", "") : "";
}

SandboxClient::SandboxClient(sandbox::ServerOptions options)
{
    options.clock = [this] { return now; };
    m_server = std::make_unique<sandbox::Server>(std::move(options));
    m_server->start();
    m_ready = m_server->description().at("incountry");
    m_token = newToken();
}

nlohmann::json SandboxClient::description() const
{
    return m_server->description();
}

QString SandboxClient::url(const std::string &path) const
{
    return QString::fromStdString(text("endpoint") + path);
}

Answer SandboxClient::send(const QByteArray &method, const std::string &path, const RequestHeaders &headers, const QByteArray &body)
{
    QNetworkRequest request{QUrl(url(path))};
    for (const auto &[name, value] : headers) {
        request.setRawHeader(name, value);
    }
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished()) {
        loop.exec();
    }
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), reply->rawHeaderPairs()};
}

Answer SandboxClient::requestToken(const QByteArray &form, const QByteArray &credentials)
{
    const QByteArray user = credentials.isNull() ? QByteArray::fromStdString(text("client_id") + ":" + text("client_secret")) : credentials;
    return send("POST", "/oauth2/token", {{"Authorization", "Basic " + user.toBase64()}, {"Content-Type", "application/x-www-form-urlencoded"}}, form);
}

QByteArray SandboxClient::tokenForm() const
{
    return "grant_type=client_credentials&scope=" + QByteArray::fromStdString(text("environment_id")) + "&audience="
        + QByteArray::fromStdString(text("endpoint")).toPercentEncoding();
}

std::string SandboxClient::newToken()
{
    const Answer answer = requestToken(tokenForm());
    if (answer.status != 200) {
        throw std::runtime_error("no token: " + answer.body.toStdString());
    }
    return answer.json().at("access_token").get<std::string>();
}

RequestHeaders SandboxClient::storageHeaders() const
{
    return {{"Authorization", "Bearer " + QByteArray::fromStdString(m_token)}, {"x-env-id", QByteArray::fromStdString(text("environment_id"))}};
}

Answer SandboxClient::storage(const QByteArray &method, const std::string &path)
{
    return send(method, "/v2/storage/records" + path, storageHeaders());
}

Answer SandboxClient::storage(const QByteArray &method, const std::string &path, const nlohmann::json &body)
{
    return storageRaw(method, path, "application/json", QByteArray::fromStdString(body.dump()));
}

Answer SandboxClient::storageRaw(const QByteArray &method, const std::string &path, const QByteArray &contentType, const QByteArray &body)
{
    RequestHeaders headers = storageHeaders();
    headers.append({"Content-Type", contentType});
    return send(method, "/v2/storage/records" + path, headers, body);
}

std::string SandboxClient::hash(const std::string &value) const
{
    return sha256Hex(value + ":" + text("environment_id"));
}

nlohmann::json SandboxClient::record(const std::string &key, nlohmann::json more) const
{
    more["record_key"] = hash(key);
    more.emplace("body", "pt:e30=");
    return more;
}

void SandboxClient::write(const nlohmann::json &record, const std::string &country)
{
    const Answer answer = storage("POST", "/" + country, record);
    if (answer.status != 201) {
        throw std::runtime_error("write: " + std::to_string(answer.status) + " " + answer.body.toStdString());
    }
}

std::string sha256Hex(const std::string &bytes)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Sha256).toHex().toStdString();
}

} // namespace strongroom::test
