// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/ClientConfiguration.h"

#include "base/Error.h"
#include "base/Json.h"
#include "tozstore/Uuid.h"

#include <QUrl>

#include <array>
#include <utility>

namespace strongroom::tozstore {

namespace {

struct MemberName {
    const char *snake;
    const char *camel;
};

constexpr MemberName versionName{"version", "version"};
constexpr MemberName clientIdName{"client_id", "clientId"};
constexpr MemberName apiKeyIdName{"api_key_id", "apiKeyId"};
constexpr MemberName apiSecretName{"api_secret", "apiSecret"};
constexpr MemberName clientEmailName{"client_email", "clientEmail"};
constexpr MemberName publicKeyName{"public_key", "publicKey"};
constexpr MemberName privateKeyName{"private_key", "privateKey"};
constexpr MemberName publicSigningKeyName{"public_signing_key", "publicSigningKey"};
constexpr MemberName privateSigningKeyName{"private_signing_key", "privateSigningKey"};
constexpr MemberName apiUrlName{"api_url", "apiUrl"};

// %1 in `what` is the member's name.
[[noreturn]] void refuse(const MemberName &name, const Sentence &what)
{
    throw ClientError(what.arg(name.snake))
        .advise(Sentence::tr("Use the e3db.json that was written when the client was registered."))
        .about(name.snake);
}

// The parsed file, whose texts are wiped when it goes.
class Document {
public:
    explicit Document(std::string_view text)
    {
        std::optional<Json> json = parseJson(text);
        if (!json || !json->is_object()) {
            throw ClientError(Sentence::tr("the client configuration is not a JSON object")).advise(Sentence::tr("Choose a file named e3db.json."));
        }
        m_json = *std::move(json);
    }
    Document(const Document &) = delete;
    Document &operator=(const Document &) = delete;
    ~Document() { wipeTexts(m_json); }

    // null and a missing member are alike.
    [[nodiscard]] const Json *member(const MemberName &name) const
    {
        for (const char *const spelling : {name.snake, name.camel}) {
            const auto found = m_json.find(spelling);
            if (found != m_json.end() && !found->is_null()) {
                return &*found;
            }
        }
        return nullptr;
    }
    // Empty when missing.
    [[nodiscard]] std::string_view optionalText(const MemberName &name) const
    {
        const Json *const value = member(name);
        if (value == nullptr) {
            return {};
        }
        if (!value->is_string()) {
            refuse(name, Sentence::tr("the client configuration's %1 is not text"));
        }
        return value->get_ref<const std::string &>();
    }
    [[nodiscard]] std::string_view text(const MemberName &name) const
    {
        const std::string_view value = optionalText(name);
        if (value.empty()) {
            refuse(name, Sentence::tr("the client configuration's %1 is missing"));
        }
        return value;
    }

private:
    static void wipeTexts(Json &json)
    {
        if (json.is_string()) {
            wipe(json.get_ref<std::string &>());
        } else if (json.is_structured()) {
            for (Json &child : json) {
                wipeTexts(child);
            }
        }
    }

    Json m_json;
};

void requireVersion(const Document &document)
{
    const Json *const version = document.member(versionName);
    if (version == nullptr) {
        refuse(versionName, Sentence::tr("the client configuration's %1 is missing"));
    }
    const bool known = *version == "1" || *version == "2" || (version->is_number_integer() && (*version == 1 || *version == 2));
    if (!known) {
        refuse(versionName, Sentence::tr("the client configuration's %1 is neither 1 nor 2"));
    }
}

std::string requireUuid(std::string_view text)
{
    std::optional<std::string> id = normalUuid(text);
    if (!id) {
        refuse(clientIdName, Sentence::tr("the client configuration's %1 is not a UUID"));
    }
    return *std::move(id);
}

std::string requireUrl(std::string_view text)
{
    while (text.ends_with('/')) {
        text.remove_suffix(1);
    }
    const QUrl url(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !web || url.host().isEmpty() || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty()) {
        refuse(apiUrlName, Sentence::tr("the client configuration's %1 is not the address of a service"));
    }
    return std::string(text);
}

EncryptionPrivateKey readEncryptionKey(const Document &document)
{
    const auto publicKey = EncryptionPublicKey::fromText(document.text(publicKeyName));
    if (!publicKey) {
        refuse(publicKeyName, Sentence::tr("the client configuration's %1 is not a key"));
    }
    auto privateKey = EncryptionPrivateKey::fromText(document.text(privateKeyName));
    if (!privateKey) {
        refuse(privateKeyName, Sentence::tr("the client configuration's %1 is not a key"));
    }
    if (privateKey->publicKey() != *publicKey) {
        refuse(publicKeyName, Sentence::tr("the client configuration's %1 does not belong to its private_key"));
    }
    return *std::move(privateKey);
}

std::optional<SigningPrivateKey> readSigningKey(const Document &document)
{
    const std::string_view publicText = document.optionalText(publicSigningKeyName);
    const std::string_view privateText = document.optionalText(privateSigningKeyName);
    if (publicText.empty() && privateText.empty()) {
        return std::nullopt;
    }
    const auto publicKey = SigningPublicKey::fromText(publicText);
    if (!publicKey) {
        refuse(publicSigningKeyName,
               publicText.empty() ? Sentence::tr("the client configuration's %1 is missing") : Sentence::tr("the client configuration's %1 is not a key"));
    }
    auto privateKey = SigningPrivateKey::fromText(privateText);
    if (!privateKey) {
        refuse(privateSigningKeyName,
               privateText.empty() ? Sentence::tr("the client configuration's %1 is missing") : Sentence::tr("the client configuration's %1 is not a key"));
    }
    if (privateKey->publicKey() != *publicKey) {
        refuse(publicSigningKeyName, Sentence::tr("the client configuration's %1 does not belong to its private_signing_key"));
    }
    return privateKey;
}

// In quotes, escaped as JSON wants it.
void appendJsonText(SensitiveText &out, std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out.append("\"");
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            const std::array<char, 2> escaped{'\\', c};
            out.append({escaped.data(), escaped.size()});
        } else if (static_cast<unsigned char>(c) < 0x20) {
            const auto byte = static_cast<unsigned char>(c);
            const std::array<char, 6> escaped{'\\', 'u', '0', '0', digits[byte >> 4], digits[byte & 15]};
            out.append({escaped.data(), escaped.size()});
        } else {
            out.append({&c, 1});
        }
    }
    out.append("\"");
}

} // namespace

ClientConfiguration parseClientConfiguration(std::string_view text)
{
    const Document document(text);
    requireVersion(document);
    return ClientConfiguration{
        requireUuid(document.text(clientIdName)),
        std::string(document.text(apiKeyIdName)),
        SecretBytes(document.text(apiSecretName)),
        std::string(document.optionalText(clientEmailName)),
        readEncryptionKey(document),
        readSigningKey(document),
        requireUrl(document.text(apiUrlName)),
    };
}

SensitiveText clientConfigurationText(const ClientConfiguration &configuration)
{
    SensitiveText out;
    out.reserve(4096);   // a P-384 pair has 700 characters
    const auto member = [&out](const MemberName &name, std::string_view value) {
        out.append(out.empty() ? "{\n    \"" : ",\n    \"");
        out.append(name.snake);
        out.append("\": ");
        appendJsonText(out, value);
    };
    const std::optional<SigningPrivateKey> &signing = configuration.signingKey;
    member(versionName, configuration.version() == 2 ? "2" : "1");
    member(clientIdName, configuration.clientId);
    member(apiKeyIdName, configuration.apiKeyId);
    member(apiSecretName, configuration.apiSecret.text());
    member(clientEmailName, configuration.clientEmail);
    member(publicKeyName, configuration.privateKey.publicKey().text());
    member(privateKeyName, configuration.privateKey.text().view());
    member(publicSigningKeyName, signing ? signing->publicKey().text() : std::string());
    member(privateSigningKeyName, signing ? signing->text().view() : std::string_view());
    member(apiUrlName, configuration.apiUrl);
    out.append("\n}");
    return out;
}

} // namespace strongroom::tozstore
