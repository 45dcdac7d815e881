// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "aws/SecretsManager.h"

#include "base/Text.h"
#include "crypto/Encoding.h"

#include <utility>

namespace strongroom::aws {

namespace {

constexpr std::size_t longestSecretId = 2048;

// Taken out of the answer, so that nothing stays behind in it.
class Taken {
public:
    Taken(Json &answer, const char *name)
    {
        const auto found = answer.find(name);
        if (found != answer.end() && found->is_string()) {
            std::string &text = found->get_ref<std::string &>();
            m_text = text;
            wipe(text);
            m_isThere = true;
        }
    }
    Taken(const Taken &) = delete;
    Taken &operator=(const Taken &) = delete;
    ~Taken() { wipe(m_text); }
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    std::string m_text;
    bool m_isThere = false;
};

std::string plain(const Json &answer, const char *name)
{
    const auto found = answer.find(name);
    return found != answer.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

SecretsManager::SecretsManager(std::shared_ptr<JsonService> service) : m_service(std::move(service)) {}

SecretValue SecretsManager::getSecretValue(const std::string &nameOrArn, const Cancellation &cancellation)
{
    if (nameOrArn.empty() || utf16Length(nameOrArn) > longestSecretId || !isValidUtf8(nameOrArn)) {
        throw ClientError(Sentence::tr("the name of a secret has 1 to 2048 characters"))
            .advise(Sentence::tr("Give the secret's name or its ARN."))
            .about("SECRET_NAME");
    }
    Json answer = m_service->call("secretsmanager.GetSecretValue", Json::object({{"SecretId", nameOrArn}}), nameOrArn, cancellation);
    const Taken text(answer, "SecretString");
    const Taken binary(answer, "SecretBinary");
    SecretValue secret{plain(answer, "ARN"), plain(answer, "Name"), plain(answer, "VersionId"), {}};
    if (text.isThere()) {
        secret.value = SecretBytes(text.text());
        return secret;
    }
    const std::optional<WipingBytes> decoded = binary.isThere() ? crypto::decodeSecretBase64(binary.text()) : std::nullopt;
    if (!decoded) {
        throw ServerError(whileDoing(Sentence::tr("read secret %1").arg(nameOrArn),
                                     Sentence::tr("the answer of Secrets Manager has neither a text nor a binary value")))
            .advise(Sentence::tr("Look at the secret in the AWS console: it may have no current version."));
    }
    secret.value = SecretBytes(ByteView(*decoded));
    return secret;
}

} // namespace strongroom::aws
