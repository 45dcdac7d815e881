// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/SecretBytes.h"

#include <string_view>

namespace strongroom::net {

// A name or a value as application/x-www-form-urlencoded writes it: a blank is '+', what is not unreserved (RFC 3986) is %XX of its UTF-8. For
// forms with a secret in them; formBody() is for the others.
void appendFormEscaped(SensitiveText &out, std::string_view text);

} // namespace strongroom::net
