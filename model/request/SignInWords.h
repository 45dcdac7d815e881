// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a failed sign-in means, in plain words: the client, the user, a further challenge, or the service (auth page, sections 4 and 5).

#include "base/ErrorText.h"

namespace strongroom::model {

// errorText() with a title that says who was refused, and advice where core gave none.
[[nodiscard]] ErrorText signInText(const ErrorPtr &error);

} // namespace strongroom::model
