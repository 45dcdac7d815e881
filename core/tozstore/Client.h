// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The real Store: a client of a TozStore service over HTTP. Put together from parts with one reason to change each: RecordCalls, SearchAll,
// SharingCalls, FileCalls, NoteCalls, all over Channel and AccessKeys.

#include "auth/TokenAuthorizer.h"
#include "base/Clock.h"
#include "net/Transport.h"
#include "tozstore/ClientConfiguration.h"
#include "tozstore/RandomSource.h"
#include "tozstore/Store.h"

#include <memory>

namespace strongroom::tozstore {

// The bearer tokens of a client, for openClient() and for whoever shows them. Sends nothing. ClientError: a URL that is not https, or http to loopback.
[[nodiscard]] std::shared_ptr<auth::TokenAuthorizer> makeAuthorizer(const ClientConfiguration &configuration, std::shared_ptr<net::Transport> transport,
                                                                    const Clock &clock = Clock::system());

// Sends nothing. ClientError: a URL that is not https, or http to loopback. The suite is the one the keys belong to; what it has not is refused
// by name when it is asked for. `tokens`: the client's own, to be shared with others; null: nobody else's.
[[nodiscard]] std::shared_ptr<Store> openClient(ClientConfiguration configuration, std::shared_ptr<net::Transport> transport,
                                                std::shared_ptr<RandomSource> random = std::make_shared<SystemRandom>(),
                                                const Clock &clock = Clock::system(), std::shared_ptr<auth::Authorizer> tokens = nullptr);

} // namespace strongroom::tozstore
