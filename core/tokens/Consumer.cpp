// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tokens/Consumer.h"

#include "aws/SecretsManager.h"
#include "base/Error.h"
#include "base/Json.h"
#include "base/Text.h"

#include <utility>

namespace strongroom::tokens {

namespace {

class FixedConsumer final : public ConsumerSource {
public:
    explicit FixedConsumer(Consumer consumer) : m_consumer(std::move(consumer))
    {
        if (m_consumer.key.empty()) {
            throw ClientError(Sentence::tr("the consumer key is empty")).advise(Sentence::tr("Enter the consumer key and secret.")).about("consumerKey");
        }
        if (m_consumer.secret.empty()) {
            throw ClientError(Sentence::tr("the consumer secret is empty")).advise(Sentence::tr("Enter the consumer key and secret.")).about("consumerSecret");
        }
    }
    Consumer get(const Cancellation &cancellation) override
    {
        cancellation.throwIfCancelled();
        return m_consumer.duplicate();
    }

private:
    Consumer m_consumer;
};

class SecretsManagerConsumer final : public ConsumerSource {
public:
    SecretsManagerConsumer(std::shared_ptr<aws::SecretsManager> service, std::string secretName) : m_service(std::move(service)), m_secretName(std::move(secretName)) {}

    Consumer get(const Cancellation &cancellation) override
    {
        const aws::SecretValue secret = m_service->getSecretValue(m_secretName, cancellation);
        std::optional<Json> json = parseJson(secret.value.text());
        if (!json) {
            refuse(Sentence::tr("it is not JSON"));
        }
        if (!json->is_object()) {
            refuse(Sentence::tr("it is JSON, but no object"));
        }
        Consumer consumer{half(*json, "consumerKey"), half(*json, "consumerSecret")};
        for (auto &[name, value] : json->items()) {
            if (value.is_string()) {
                wipe(value.get_ref<std::string &>());
            }
        }
        if (consumer.key.empty() || consumer.secret.empty()) {
            refuse(consumer.key.empty() ? Sentence::tr("consumerKey is missing, empty or no text")
                                        : Sentence::tr("consumerSecret is missing, empty or no text"));
        }
        return consumer;
    }

private:
    static SecretBytes half(const Json &json, const char *name)
    {
        const auto found = json.find(name);
        if (found == json.end() || !found->is_string() || !isValidUtf8(found->get_ref<const std::string &>())) {
            return {};
        }
        return SecretBytes(std::string_view(found->get_ref<const std::string &>()));
    }
    [[noreturn]] void refuse(const Sentence &why) const
    {
        throw ClientError(Sentence::tr("the secret %1 is not what it must be: %2").arg(m_secretName).arg(why))
            .advise(Sentence::tr("Store {\"consumerKey\": …, \"consumerSecret\": …} in it.")).about("SECRET_NAME");
    }

    std::shared_ptr<aws::SecretsManager> m_service;
    std::string m_secretName;
};

} // namespace

std::shared_ptr<ConsumerSource> fixedConsumer(Consumer consumer)
{
    return std::make_shared<FixedConsumer>(std::move(consumer));
}

std::shared_ptr<ConsumerSource> secretsManagerConsumer(std::shared_ptr<aws::SecretsManager> service, std::string secretName)
{
    return std::make_shared<SecretsManagerConsumer>(std::move(service), std::move(secretName));
}

} // namespace strongroom::tokens
