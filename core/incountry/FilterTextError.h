// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Error.h"

#include <cstddef>
#include <utility>

namespace strongroom::incountry {

// A filter text that cannot be understood, with the place: byte offsets into the UTF-8 text.
class FilterTextError final : public detail::ErrorMixin<FilterTextError, ClientError> {
public:
    FilterTextError(Sentence what, std::size_t from, std::size_t to) : ErrorMixin(std::move(what)), m_from(from), m_to(to) {}
    [[nodiscard]] std::size_t from() const noexcept { return m_from; }
    [[nodiscard]] std::size_t to() const noexcept { return m_to; }

private:
    std::size_t m_from;
    std::size_t m_to;
};

} // namespace strongroom::incountry
