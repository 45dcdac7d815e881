// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Regular expressions as a search index knows them: always about the whole value, without classes by letter, look-around and references
// back. Translated to QRegularExpression, with a bound on the steps of a match.

#include <QRegularExpression>
#include <QString>

namespace strongroom::sandbox {

// Throws ApiError 400.
[[nodiscard]] QRegularExpression compileTozRegexp(const QString &text);

} // namespace strongroom::sandbox
