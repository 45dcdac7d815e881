// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "Target.h"

namespace strongroom::fuzz {

std::vector<Target> &targets()
{
    static std::vector<Target> all;   // registrations are made in no order
    return all;
}

Registration::Registration(std::string_view name, void (*run)(ByteView), std::vector<std::string_view> vectors)
{
    targets().push_back({name, run, std::move(vectors)});
}

} // namespace strongroom::fuzz
