// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/Directory.h"

#include "base/Error.h"
#include "tozstore/JsonReading.h"
#include "tozstore/Parsed.h"
#include "tozstore/Uuid.h"

namespace strongroom::tozstore {

ClientInfo Directory::ask(const std::string &idOrEmail, const Cancellation &cancellation)
{
    const std::optional<std::string> id = normalUuid(idOrEmail);
    if (!id && idOrEmail.find('@') == std::string::npos) {
        throw ClientError(Sentence::tr("\"%1\" is neither a client id nor an e-mail address").arg(idOrEmail))
            .advise(Sentence::tr("A client id looks like 0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11."))
            .about("client_id");
    }
    const std::string who = id.value_or(idOrEmail);
    Call call;
    call.operation = Sentence::tr("ask for client %1").arg(who);
    call.effect = net::Effect::Reads;
    call.path = "/v1/storage/clients/" + encoded(who);
    call.repeat = net::Repeat::Allowed;
    try {
        return parsed(call, m_channel.send(call, cancellation), [&id](std::string_view text) {
            const Json json = parseAnswer(text, Sentence::tr("a client"));
            const AnswerObject object(json, Sentence::tr("a client"));
            ClientInfo info{object.text("client_id"), object.encryptionKey("public_key"), object.optionalSigningKey("signing_key"), object.optionalFlag("validated").value_or(false)};
            // Keys of another client would let it read what is meant for this one.
            if (id && normalUuid(info.clientId) != id) {
                object.fail("client_id", Sentence::tr("%1 is another client's"));
            }
            return info;
        });
    } catch (const ServerError &error) {
        if (error.request().status != 404) {
            throw;
        }
        throw ServerError(Sentence::tr("there is no client %1").arg(who))
            .advise(Sentence::tr("Check the client id with its owner."))
            .about("client_id")
            .during(error.request());
    }
}

std::optional<SigningPublicKey> Directory::signingKeyOf(const std::string &clientId, const Cancellation &cancellation)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto found = m_signingKeys.find(clientId); found != m_signingKeys.end()) {
            return found->second;
        }
    }
    std::optional<SigningPublicKey> key;
    try {
        key = ask(clientId, cancellation).signingKey;
    } catch (const ServerError &error) {
        const int status = error.request().status;
        if (status != 400 && status != 403 && status != 404) {
            return std::nullopt;   // unchecked for now; the service may say another time
        }
    } catch (const ClientError &) {
        // A writer that is no UUID: nobody to ask.
    }
    const std::scoped_lock lock(m_mutex);
    return m_signingKeys.emplace(clientId, key).first->second;
}

} // namespace strongroom::tozstore
