// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace strongroom::ui {

// Fragments ("there is no secret of version 4") as sentences in one line: with a capital, a full stop and a blank between. Empty ones are
// left out; a first word that is a name of the service (record_key) keeps its case.
[[nodiscard]] QString sentences(const QStringList &fragments);

} // namespace strongroom::ui
