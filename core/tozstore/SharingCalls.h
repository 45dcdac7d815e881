// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Sharing, revoking, authorizers, and the lists of them (TozStore page, section 8). Internal to core/tozstore; a part of the client. Thread-safe.

#include "tozstore/RecordCalls.h"

namespace strongroom::tozstore {

class SharingCalls {
public:
    explicit SharingCalls(const ClientParts &parts) : m_parts(parts) {}

    void share(const std::string &type, const std::string &readerId, const Cancellation &cancellation);
    void revoke(const std::string &type, const std::string &readerId, const Cancellation &cancellation);
    void addAuthorizer(const std::string &type, const std::string &authorizerId, const Cancellation &cancellation);
    void removeAuthorizer(const std::string &type, const std::string &authorizerId, const Cancellation &cancellation);
    void shareOnBehalf(const std::string &writerId, const std::string &type, const std::string &readerId, const Cancellation &cancellation);
    void revokeOnBehalf(const std::string &writerId, const std::string &type, const std::string &readerId, const Cancellation &cancellation);

    [[nodiscard]] std::vector<OutgoingShare> outgoing(const Cancellation &cancellation);
    [[nodiscard]] std::vector<IncomingShare> incoming(const Cancellation &cancellation);
    [[nodiscard]] std::vector<Authorization> authorizers(const Cancellation &cancellation);
    [[nodiscard]] std::vector<Authorization> granted(const Cancellation &cancellation);

private:
    enum class Right { Read, Authorizer };
    enum class Verdict { Allow, Deny };
    void setPolicy(const KeyOwner &owner, const std::string &readerId, Verdict verdict, Right right, const Cancellation &cancellation);
    // Denies, then takes the key away. The second step is tried when the first has failed too: either of them ends the reading.
    void end(const KeyOwner &owner, const std::string &readerId, Right right, const Cancellation &cancellation);
    [[nodiscard]] std::string requireOther(const std::string &id, const char *member) const;
    [[nodiscard]] std::vector<Authorization> authorizations(Sentence operation, const char *path, const Cancellation &cancellation);
    [[nodiscard]] KeyOwner own(const std::string &type) const;

    ClientParts m_parts;
};

} // namespace strongroom::tozstore
