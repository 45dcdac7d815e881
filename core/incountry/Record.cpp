// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/Record.h"

namespace strongroom::incountry {

const std::string &Record::recordKey() const
{
    static const std::string none;
    const std::optional<std::string> &key = value(TextMember::RecordKey);
    return key ? *key : none;
}

} // namespace strongroom::incountry
