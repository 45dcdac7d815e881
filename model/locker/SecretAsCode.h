// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reading a Locker project as code, in every language of core's SecretCode. Pure; GUI thread.

#include "connections/Connection.h"
#include "records/QueryAsCode.h"

#include <QList>
#include <QString>

#include <optional>

namespace strongroom::model {

// `key` empty: all secrets. `environment` empty: of a key the one for all environments, else of every environment. Without `project` no cURL for a key.
[[nodiscard]] QList<QueryAsCode> secretAsCode(const connections::Connection &connection, const QString &key, const QString &environment, std::optional<qint64> project);

} // namespace strongroom::model
