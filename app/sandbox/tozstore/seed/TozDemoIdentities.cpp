// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/seed/TozDemoIdentities.h"

#include "sandbox/tozstore/TozIdentityApi.h"
#include "sandbox/tozstore/TozText.h"
#include "sandbox/tozstore/TozTime.h"
#include "sandbox/tozstore/seed/TozDemoClient.h"
#include "sandbox/tozstore/seed/TozDemoNote.h"

#include <limits>
#include <stdexcept>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

constexpr const char *demoUser = "demo";
constexpr const char *totpUser = "demo-totp";
constexpr const char *lockedUser = "demo-locked";
// Of data that is made up, on a server that only this computer reaches.
constexpr const char *password = "open the strongroom";
constexpr const char *application = "account";
constexpr std::int64_t microsecondsPerMillisecond = 1000;

void writePasswordNote(TozStores &stores, const json &profile, const TozIdentity &identity)
{
    json storage = profile;
    storage["version"] = 2; // the number, as the JavaScript SDK writes it
    storage["api_url"] = stores.endpoint;
    const json config = {{"realm_name", TozRealm::name}, {"realm_domain", TozRealm::domain}, {"app_name", application}, {"api_url", stores.endpoint},
        {"username", identity.username}, {"user_id", std::to_string(identity.id)}, {"broker_target_url", ""}};
    const TozDemoClient client = clientOf(profile);
    const TozNoteKeys writer{client.box, client.signing};

    TozNote note;
    note.body = sealDemoNote({{"config", config.dump()}, {"storage", storage.dump()}}, writer,
        derivePasswordKeys(identity.username, password, TozRealm::name), client.signing.privateKey);
    note.body.update({{"plain", json::object()}, {"file_meta", json::object()}, {"expiration", "0001-01-01T00:00:00Z"}, {"expires", false}});
    note.noteId = newUuid();
    note.name = TozIdentities::passwordNote(identity.username);
    note.clientId = client.id;
    note.writerKey = note.body.at("writer_signing_key");
    note.recipientKey = note.body.at("recipient_signing_key");
    note.eacp = {{"tozid_eacp", {{"realm_name", TozRealm::domain}}}};
    note.createdAt = tozTime(stores.clock() * microsecondsPerMillisecond);
    if (const std::optional<TozNote> old = stores.notes.byName(note.name)) {
        stores.notes.remove(*old);
    }
    if (!stores.notes.add(note)) {
        throw std::runtime_error("cannot write the note of a demo identity");
    }
}

} // namespace

void seedDemoIdentities(TozStores &stores, const json &profile)
{
    const std::string client = profile.at("client_id");
    for (TozIdentity identity : {TozIdentity{0, demoUser, client, TozSecondFactor::None, 0}, TozIdentity{0, totpUser, client, TozSecondFactor::Totp, 0},
             TozIdentity{0, lockedUser, client, TozSecondFactor::None, std::numeric_limits<std::int64_t>::max()}}) {
        if (!stores.identities.add(identity)) {
            identity = stores.identities.byName(identity.username).value();
        }
        writePasswordNote(stores, profile, identity);
    }
}

json demoIdentitiesJson()
{
    return {{"realm", TozRealm::name}, {"application", application}, {"username", demoUser}, {"password", password}, {"totp_username", totpUser},
        {"totp_code", TozIdentityApi::totpCode}, {"locked_username", lockedUser}};
}

} // namespace strongroom::sandbox
