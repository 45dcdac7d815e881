// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A parser that is fed with anything. Each target is one small file in targets/, and is part of two programs: strongroom-fuzz (libFuzzer makes the
// input) and tst_fuzz_corpus (the normal suite: the corpus and the texts of tests/vectors, with any compiler). A target lets nothing out: what a
// parser may throw, a VaultError, is taken with attempt(); everything else that comes out of it, a VaultError too, is a finding. A target is in a
// namespace of its own: two services have records of one name, and several targets are compiled at once.

#include "base/Error.h"
#include "base/SecretBytes.h"

#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace strongroom::fuzz {

struct Target {
    std::string_view name;   // of its folder in corpus/ too
    void (*run)(ByteView input);
    std::vector<std::string_view> vectors;   // files below tests/vectors: each text in them, and each object written as JSON, is a seed
};

[[nodiscard]] std::vector<Target> &targets();   // in no order

// One in each file of targets/, at namespace scope.
struct Registration {
    Registration(std::string_view name, void (*run)(ByteView), std::vector<std::string_view> vectors = {});
};

// A property does not hold. No VaultError, so that it is never taken for an answer.
class Broken final : public std::logic_error {
public:
    using std::logic_error::logic_error;
};
inline void require(bool holds, const char *property)
{
    if (!holds) {
        throw Broken(property);
    }
}

// What the call answers; nullopt: it refused. For one that answers nothing: whether it went through.
template <typename Call>
auto attempt(Call call)
{
    using Answer = std::invoke_result_t<Call>;
    if constexpr (std::is_void_v<Answer>) {
        try {
            call();
            return true;
        } catch (const VaultError &) {
            return false;
        }
    } else {
        try {
            return std::optional<Answer>(call());
        } catch (const VaultError &) {
            return std::optional<Answer>();
        }
    }
}

// A key of N equal bytes.
template <std::size_t N>
SecretKey<N> fixedKey(unsigned char byte)
{
    SecretKey<N> key;
    for (std::byte &one : key.writable()) {
        one = std::byte{byte};
    }
    return key;
}

} // namespace strongroom::fuzz
