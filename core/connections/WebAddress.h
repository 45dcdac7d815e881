// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Addresses that a user types, checked before anything is sent. Internal to connections.

#include "base/Sentence.h"

#include <string>

namespace strongroom::connections {

// ClientError about `member` unless it is absolute, https (or http to this computer), with a host, and without user info and fragment. `what` names
// it in the sentence, translated: "the address to test with".
void requireWebAddress(const std::string &url, const Sentence &what, const std::string &member);

} // namespace strongroom::connections
