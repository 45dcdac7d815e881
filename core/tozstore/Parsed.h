// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to core/tozstore: what an answer says, with errors about it that name the request. Who reads the JSON does not know what was asked.

#include "base/Error.h"
#include "tozstore/Channel.h"

namespace strongroom::tozstore {

// parse(text of the answer). ServerError: as `parse` throws it, with the operation in front.
template <typename Parse>
[[nodiscard]] auto parsed(const Call &call, const Answer &answer, Parse parse)
{
    try {
        return parse(answer.response.text());
    } catch (const ServerError &error) {
        throw ServerError(whileDoing(call.operation, error.sentence())).advise(error.adviceSentence()).about(error.member()).during(answer.request);
    }
}

} // namespace strongroom::tozstore
