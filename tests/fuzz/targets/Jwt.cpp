// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// A token's claims.
#include "../Target.h"

#include "auth/Jwt.h"
#include "base/Json.h"

namespace strongroom::fuzz::jwtTarget {

namespace {

void fuzzJwt(ByteView input)
{
    if (const auto claims = auth::readJwt(textOf(input))) {
        for (const SensitiveText *const part : {&claims->header, &claims->payload}) {
            const auto json = parseJson(part->view());
            require(json && json->is_object(), "both parts are objects");
        }
    }
}

const Registration jwtTarget("jwt", fuzzJwt, {"auth/exchanges-srp.json", "auth/exchanges-cognito-local.json"});

} // namespace

} // namespace strongroom::fuzz::jwtTarget
