// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// What stands in headers and members: HTTP dates, dates of the services, names of attachments, identifiers, compressed bodies.
#include "../Target.h"

#include "incountry/AttachmentWire.h"
#include "incountry/Timestamp.h"
#include "net/HttpDate.h"
#include "net/Inflater.h"
#include "tozstore/ServiceTime.h"
#include "tozstore/Tsv1.h"
#include "tozstore/Uuid.h"

namespace strongroom::fuzz::headersTarget {

namespace {

void fuzzHeaders(ByteView input)
{
    const std::string_view text = textOf(input);
    (void)net::parseHttpDate(text);
    if (const auto time = incountry::Timestamp::parse(text)) {
        const auto again = incountry::Timestamp::parse(time->toIso8601());
        require(again && again->instant == time->instant, "a date that is written is the same date");
    }
    if (const auto time = tozstore::ServiceTime::parse(text)) {
        require(time->text == text && compareMoments(*time, *time) == std::strong_ordering::equal, "a time keeps its text");
    }
    if (const auto uuid = tozstore::normalUuid(text)) {
        require(tozstore::normalUuid(*uuid) == uuid, "an identifier in its normal form stays");
    }
    (void)attempt([text] { return tozstore::tsv1Query(text); });
    (void)incountry::attachmentName(text);
    (void)attempt([text] { return incountry::attachmentPath("hash", std::string(text)); });
    constexpr std::size_t enough = std::size_t{1} << 20;
    for (const char *const coding : {"gzip", "deflate"}) {
        std::size_t size = 0;
        (void)attempt([&] {
            const auto inflater = net::Inflater::forCoding(coding);
            inflater->feed(input, [&size](ByteView bytes) {
                size += bytes.size();
                if (size > enough) {
                    throw NetworkError("too large");
                }
            });
            inflater->finish();
        });
    }
}

const Registration headersTarget("headers", fuzzHeaders, {"tozstore/timestamps.json", "incountry/attachments.json", "auth/timestamps.json"});

} // namespace

} // namespace strongroom::fuzz::headersTarget
