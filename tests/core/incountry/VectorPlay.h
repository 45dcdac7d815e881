// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Plays the exchanges of a vector through a real Storage: its config becomes a Storage over a FakeTransport, the recorded answers are
// given in order, and the requests are compared with the recorded ones.
//
// One difference is on purpose: the SDK asks for the country list before every call, we keep it. A list request that we do not make is
// skipped, but never the first one.

#include "auth/ApiKeyAuthorizer.h"
#include "auth/OAuth2ClientCredentials.h"
#include "base/Error.h"
#include "base/Text.h"
#include "incountry/Storage.h"
#include "support/FakeClock.h"
#include "support/FakeTransport.h"
#include "support/Vectors.h"

#include <QByteArray>
#include <QString>
#include <QTest>
#include <QtCore/qfloat16.h>   // QCOMPARE of a json asks for it

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::test {

using VectorJson = nlohmann::json;

[[nodiscard]] inline std::string fromBase64(const std::string &text) { return QByteArray::fromBase64(QByteArray::fromStdString(text)).toStdString(); }

// A recorded answer's body as bytes.
[[nodiscard]] inline std::string vectorBody(const VectorJson &message)
{
    const auto body = message.find("body");
    if (body == message.end() || body->is_null()) {
        return {};
    }
    if (body->contains("json")) {
        return body->at("json").dump();
    }
    if (body->contains("base64")) {
        return fromBase64(body->at("base64").get<std::string>());
    }
    return body->at("text").get<std::string>();
}

[[nodiscard]] inline net::HttpResponse vectorResponse(const VectorJson &response)
{
    HeaderList headers;
    const VectorJson recorded = response.value("headers", VectorJson::object());
    for (const auto &[name, value] : recorded.items()) {
        headers.emplace_back(name, value.get<std::string>());
    }
    return httpResponse(response.at("status").get<int>(), vectorBody(response), headers);
}

// StorageClientException and so on as our kinds; a server exception has three counterparts (incountry page, section 15).
[[nodiscard]] inline bool isOfClass(const VaultError &error, const std::string &sdkClass)
{
    const std::map<std::string, std::set<ErrorKind>> kinds = {
        {"StorageClientException", {ErrorKind::Client}},
        {"StorageServerException", {ErrorKind::Server, ErrorKind::Network, ErrorKind::Auth}},
        {"StorageCryptoException", {ErrorKind::Crypto}},
    };
    return kinds.at(sdkClass).contains(error.kind());
}

struct ParsedPart {
    std::map<std::string, std::string> headers;
    std::string content;
};
// nullopt: not multipart/form-data with exactly one part.
[[nodiscard]] inline std::optional<ParsedPart> onlyPart(const std::string &contentType, const std::string &body)
{
    const std::string marker = "boundary=";
    const std::size_t at = contentType.find(marker);
    if (contentType.rfind("multipart/form-data", 0) != 0 || at == std::string::npos) {
        return std::nullopt;
    }
    std::string boundary = contentType.substr(at + marker.size());
    boundary.erase(std::remove(boundary.begin(), boundary.end(), '"'), boundary.end());
    const std::string head = "--" + boundary + "\r\n";
    const std::string tail = "\r\n--" + boundary + "--";
    const std::size_t headersEnd = body.find("\r\n\r\n");
    const std::size_t end = body.rfind(tail);
    if (body.rfind(head, 0) != 0 || headersEnd == std::string::npos || end == std::string::npos || end < headersEnd + 4) {
        return std::nullopt;
    }
    ParsedPart part;
    part.content = body.substr(headersEnd + 4, end - headersEnd - 4);
    std::size_t line = head.size();
    while (line < headersEnd) {
        const std::size_t lineEnd = body.find("\r\n", line);
        const std::string text = body.substr(line, lineEnd - line);
        const std::size_t colon = text.find(": ");
        part.headers[text.substr(0, colon)] = text.substr(colon + 2);
        line = lineEnd + 2;
    }
    return part;
}

[[nodiscard]] inline std::multimap<std::string, std::string> formFields(const std::string &form)
{
    std::multimap<std::string, std::string> fields;
    for (QByteArray field : QByteArray::fromStdString(form).split('&')) {
        field.replace('+', ' ');
        const qsizetype equals = field.indexOf('=');
        fields.emplace(QByteArray::fromPercentEncoding(field.left(equals)).toStdString(), QByteArray::fromPercentEncoding(field.mid(equals + 1)).toStdString());
    }
    return fields;
}

[[nodiscard]] inline VectorJson withoutCiphertexts(VectorJson json)
{
    const auto strip = [](VectorJson &record) {
        if (record.is_object()) {
            record.erase("body");
            record.erase("precommit_body");
        }
    };
    strip(json);
    if (json.is_object() && json.contains("records")) {
        for (VectorJson &record : json["records"]) {
            strip(record);
        }
    }
    return json;
}

// "" when the request is the recorded one, else what differs. Ciphertexts are not compared, informative headers neither.
[[nodiscard]] inline std::string requestDifference(const RecordedRequest &request, const VectorJson &expected)
{
    const std::string line = std::string(net::methodName(request.method)) + " " + request.url;
    const std::string wanted = expected.at("method").get<std::string>() + " " + expected.at("url").get<std::string>();
    if (line != wanted) {
        return line + " instead of " + wanted;
    }
    const VectorJson headers = expected.value("headers", VectorJson::object());
    for (const auto &[name, value] : headers.items()) {
        const std::set<std::string> informative = {"User-Agent", "Accept"};
        if (informative.contains(name) || value.get<std::string>().rfind("multipart/", 0) == 0) {
            continue;
        }
        // The vectors hold header bytes read as Latin-1.
        const std::string sent = QString::fromLatin1(QByteArray::fromStdString(request.header(name))).toStdString();
        if (sent != value.get<std::string>()) {
            return wanted + ": header " + name + " is \"" + sent + "\"";
        }
    }
    if (!headers.contains("Authorization") && request.hasHeader("Authorization") && request.url.find("/v2/storage/") == std::string::npos) {
        return wanted + ": carries credentials";
    }
    const auto body = expected.find("body");
    if (body == expected.end() || body->is_null()) {
        return request.hasBody || request.hasHeader("Content-Type") ? wanted + ": has a body" : std::string();
    }
    if (body->contains("json")) {
        const VectorJson sent = VectorJson::parse(request.body, nullptr, false);
        if (withoutCiphertexts(sent) != withoutCiphertexts(body->at("json"))) {
            return wanted + ": body is " + request.body;
        }
    } else if (body->contains("form")) {
        if (formFields(request.body) != formFields(body->at("form").get<std::string>())) {
            return wanted + ": form is " + request.body;
        }
    } else if (body->contains("multipart")) {
        const VectorJson &part = body->at("multipart").at(0);
        const auto sent = onlyPart(request.header("Content-Type"), request.body);
        if (!sent || sent->headers != part.at("headers").get<std::map<std::string, std::string>>() || sent->content != fromBase64(part.at("base64").get<std::string>())) {
            return wanted + ": multipart is " + request.body;
        }
    } else {
        return wanted + ": the vector's body is of an unknown kind";
    }
    return {};
}

[[nodiscard]] inline incountry::StorageConfiguration vectorConfiguration(const VectorJson &config)
{
    incountry::StorageConfiguration result;
    result.environmentId = config.value("env_id", std::string());
    if (config.contains("endpoint") && !config.at("endpoint").is_null()) {
        result.endpoint = config.at("endpoint").get<std::string>();
    }
    result.encryption = config.value("encrypt", true) ? incountry::Encryption::On : incountry::Encryption::Off;
    const VectorJson options = config.value("options", VectorJson::object());
    if (options.contains("endpoint_mask") && !options.at("endpoint_mask").is_null()) {
        result.endpointMask = options.at("endpoint_mask").get<std::string>();
    }
    result.countriesEndpoint = options.value("countries_endpoint", result.countriesEndpoint);
    if (options.contains("auth_endpoints")) {
        result.authEndpoints.clear();
        for (const auto &[region, url] : options.at("auth_endpoints").items()) {
            result.authEndpoints[toLowerAscii(region)] = url.get<std::string>();
        }
    }
    if (options.value("normalize_keys", false)) {
        result.normalizeKeys = incountry::KeyNormalization::LowerCase;
    }
    if (!options.value("hash_search_keys", true)) {
        result.searchKeys = incountry::SearchKeyStorage::Plain;
    }
    if (options.contains("http_options") && options.at("http_options").contains("timeout")) {
        result.timeout = std::chrono::seconds(options.at("http_options").at("timeout").get<int>());
    }
    return result;
}

[[nodiscard]] inline std::optional<incountry::SecretsData> vectorSecrets(const VectorJson &config)
{
    const auto secrets = config.find("secrets");
    if (secrets == config.end() || secrets->is_null() || !config.value("encrypt", true)) {
        return std::nullopt;
    }
    return incountry::SecretsData::parse(secrets->dump());
}

[[nodiscard]] inline std::vector<incountry::CustomCipherConfiguration> vectorCiphers(const VectorJson &config)
{
    std::vector<incountry::CustomCipherConfiguration> ciphers;
    const VectorJson configured = config.value("custom", VectorJson::array());
    for (const VectorJson &custom : configured) {
        ciphers.push_back({custom.at("version").get<std::string>(),
                           custom.value("isCurrent", false) ? incountry::CustomCipherRole::Current : incountry::CustomCipherRole::ReadOnly,
                           incountry::builtInCipher(custom.at("algorithm").get<std::string>())});
    }
    return ciphers;
}

// A Storage set up as the vector says, with everything it needs.
class VectorStorage {
public:
    explicit VectorStorage(const VectorJson &config) : transport(std::make_shared<FakeTransport>())
    {
        const incountry::StorageConfiguration configuration = vectorConfiguration(config);
        std::shared_ptr<auth::Authorizer> authorizer;
        if (config.contains("client_id")) {
            auth::OAuth2Settings settings;
            settings.endpoints = configuration.authEndpoints;
            settings.clientId = config.at("client_id").get<std::string>();
            settings.clientSecret = SecretBytes(std::string_view(config.at("client_secret").get_ref<const std::string &>()));
            settings.scope = configuration.environmentId;
            authorizer = std::make_shared<auth::OAuth2ClientCredentials>(std::move(settings), *transport, clock);
        } else {
            authorizer = std::make_shared<auth::ApiKeyAuthorizer>(SecretBytes(std::string_view(config.value("api_key", std::string("lab-api-key-0001")))));
        }
        storage = std::make_unique<incountry::Storage>(configuration, transport, authorizer, vectorSecrets(config), vectorCiphers(config), clock);
    }

    FakeClock clock;
    std::shared_ptr<FakeTransport> transport;
    std::unique_ptr<incountry::Storage> storage;
};

// Gives the recorded answers in order. finish() tells whether the requests were the recorded ones.
class Playback {
public:
    Playback(FakeTransport &transport, const std::string &countriesUrl) : m_transport(transport), m_countriesUrl(countriesUrl)
    {
        m_transport.setHandler([this](const RecordedRequest &request, const Cancellation &) { return answer(request); });
    }
    // Requests that differ from the recorded ones on purpose (a quirk): compared by method and URL only.
    void compareLinesOnly() { m_linesOnly = true; }
    void expect(const VectorJson &exchange) { m_expected.insert(m_expected.end(), exchange.begin(), exchange.end()); }
    // "" when everything that was expected was asked.
    [[nodiscard]] std::string finish()
    {
        while (m_difference.empty() && m_next < m_expected.size() && skippable()) {
            ++m_next;
        }
        if (m_difference.empty() && m_next < m_expected.size()) {
            m_difference = "not asked: " + m_expected[m_next].at("request").at("url").get<std::string>();
        }
        return m_difference;
    }

private:
    [[nodiscard]] bool skippable() const
    {
        return m_listAsked && m_expected[m_next].at("request").at("url").get<std::string>() == m_countriesUrl;
    }
    net::HttpResponse answer(const RecordedRequest &request)
    {
        while (m_next < m_expected.size() && request.url != m_countriesUrl && skippable()) {
            ++m_next;
        }
        if (m_next == m_expected.size()) {
            note("one request too many: " + request.url);
            return httpResponse(500);
        }
        VectorJson expected = m_expected[m_next].at("request");
        if (m_linesOnly) {
            expected = {{"method", expected.at("method")}, {"url", expected.at("url")}};
            RecordedRequest line;
            line.method = request.method;
            line.url = request.url;
            note(requestDifference(line, expected));
        } else {
            note(requestDifference(request, expected));
        }
        m_listAsked = m_listAsked || request.url == m_countriesUrl;
        return vectorResponse(m_expected[m_next++].at("response"));
    }
    void note(const std::string &difference)
    {
        if (m_difference.empty()) {
            m_difference = difference;
        }
    }

    FakeTransport &m_transport;
    std::string m_countriesUrl;
    std::vector<VectorJson> m_expected;
    std::size_t m_next = 0;
    bool m_listAsked = false;
    bool m_linesOnly = false;
    std::string m_difference;
};

[[nodiscard]] inline std::string countriesUrlOf(const VectorJson &config) { return vectorConfiguration(config).countriesEndpoint; }

// What an operation threw, or nullptr. A foreign exception passes.
[[nodiscard]] inline ErrorPtr errorOf(const std::function<void()> &operation)
{
    try {
        operation();
    } catch (const VaultError &error) {
        return error.clone();
    }
    return nullptr;
}

// A record from a vector's plain input. Only what the type can hold: inputs with wrong types are for recordFromJson's tests.
[[nodiscard]] inline std::optional<incountry::Record> vectorRecord(const VectorJson &input)
{
    incountry::Record record;
    for (const auto &[name, value] : input.items()) {
        if (value.is_null()) {
            continue;
        }
        if (const auto text = incountry::textMember(name)) {
            if (!value.is_string()) {
                return std::nullopt;
            }
            record.value(*text) = value.get<std::string>();
        } else if (const auto range = incountry::rangeMember(name)) {
            if (!value.is_number_integer() || (value.is_number_unsigned() && value.get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX))) {
                return std::nullopt;
            }
            record.value(*range) = value.get<std::int64_t>();
        } else if (name == "body" || name == "precommit_body") {
            if (!value.is_string()) {
                return std::nullopt;
            }
            (name == "body" ? record.body : record.precommitBody) = SensitiveText(value.get_ref<const std::string &>());
        } else if (name == "version" && (!value.is_number_integer() || value.get<std::int64_t>() < 0)) {
            return std::nullopt;
        } else if (name == "created_at" && !(value.is_string() && incountry::Timestamp::parse(value.get_ref<const std::string &>()))) {
            return std::nullopt;
        }
    }
    return record;
}

// Rows of a data-driven test: one for each vector.
inline void addVectorRows(const std::string &file)
{
    QTest::addColumn<QByteArray>("json");
    for (const VectorJson &vector : readVectors(file)) {
        QTest::newRow(vector.at("id").get<std::string>().c_str()) << QByteArray::fromStdString(vector.dump());
    }
}
[[nodiscard]] inline VectorJson currentVector()
{
    QFETCH(QByteArray, json);
    return VectorJson::parse(json.toStdString());
}

// QVERIFY with a reason, for use where QCOMPARE would say too little.
#define VERIFY_NO_DIFFERENCE(text)                                  \
    do {                                                            \
        const std::string difference_ = (text);                     \
        QVERIFY2(difference_.empty(), difference_.c_str());         \
    } while (false)

} // namespace strongroom::test
