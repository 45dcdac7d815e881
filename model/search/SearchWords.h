// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a search everywhere says.

#include "search/Search.h"

#include <QString>

namespace strongroom::model {

class ConnectionManager;

[[nodiscard]] QString foundInText(const search::Hit &hit);      // "key2", "type", "value"
// "Acme EMEA", "Acme EMEA · Germany".
[[nodiscard]] QString placeText(const ConnectionManager &connections, const QString &connectionId, const std::string &part);
[[nodiscard]] QString limitText(search::Limit limit);           // one sentence

} // namespace strongroom::model
