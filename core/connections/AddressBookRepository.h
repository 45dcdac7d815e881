// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The public keys of TozStore clients that the user has written down, by service: contacts.json beside connections.json. Nothing in it is
// secret, but whom one writes to is private, and keys that somebody else could change would send notes to the wrong reader: mode 0600. Keys are
// kept as text, whether this release understands them or not; members of a later release are carried through.
//
// Blocking; any thread, one object each or a lock around it. StorageError.

#include <map>
#include <string>
#include <vector>

namespace strongroom::connections {

struct StoredContact {
    std::string id;              // UUID of the entry
    std::string name;            // the user's; unique within the service, ignoring case: AddressBook in model sees to it
    std::string clientId;        // empty: keys alone, which need not belong to a client
    std::string encryptionKey;   // base64url
    std::string signingKey;      // base64url; may be empty
    std::string addedAt;         // RFC 3339, UTC
    friend bool operator==(const StoredContact &, const StoredContact &) = default;
};

class AddressBookRepository {
public:
    explicit AddressBookRepository(std::string path = {});   // empty: configurationPath("contacts.json")

    // All of them, by the service's URL.
    [[nodiscard]] std::map<std::string, std::vector<StoredContact>> load() const;
    // Replaces the list of one service; an empty one leaves nothing of it in the file.
    void store(const std::string &serviceUrl, const std::vector<StoredContact> &contacts);
    [[nodiscard]] const std::string &path() const noexcept { return m_path; }

private:
    std::string m_path;
};

} // namespace strongroom::connections
