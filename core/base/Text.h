// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Text as the services see it. Strings in core are UTF-8 in std::string. JSON may carry lone surrogates; core keeps them in their
// three-byte form (WTF-8), which isValidUtf8() refuses: such text can be stored and shown, but not hashed (incountry page, section 7).

#include <QString>

#include <cstddef>
#include <string>
#include <string_view>

namespace strongroom {

[[nodiscard]] bool isValidUtf8(std::string_view text);

// Number of UTF-16 code units; the services' length limits count these. A byte that is not UTF-8 counts one.
[[nodiscard]] std::size_t utf16Length(std::string_view text);

// The full Unicode lower-case mapping (final sigma, one-to-many), independent of the locale. QString::toLower() gets the final sigma
// wrong and so makes wrong hashes. Input must be valid UTF-8.
[[nodiscard]] std::string toLowerFull(std::string_view text);

// Between WTF-8 and UTF-16 without loss: a lone surrogate stays one. Other invalid bytes become U+FFFD.
[[nodiscard]] QString toQString(std::string_view wtf8);
[[nodiscard]] std::string fromQString(const QString &text);

// ASCII only, for header names, country codes and hex.
[[nodiscard]] std::string toLowerAscii(std::string_view text);
[[nodiscard]] bool equalsIgnoringAsciiCase(std::string_view a, std::string_view b);

} // namespace strongroom
