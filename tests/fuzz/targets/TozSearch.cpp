// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// TozStore: pages of both searches, records, access keys, and the JSON of a search that was kept.
#include "../Target.h"

#include "tozstore/RecordJson.h"
#include "tozstore/SearchCode.h"
#include "tozstore/SearchPageJson.h"

namespace strongroom::fuzz::tozSearchTarget {

namespace {

using namespace tozstore;

void checkTozRecord(const StoredRecord &record)
{
    StoredRecord shown = record;
    if (shown.meta.fileMeta) {
        shown.meta.fileMeta->fileUrl.clear();   // is not shown
    }
    require(parseRecord(recordAsJson(record)) == shown, "a record that is shown says all of it");
    (void)writeBody(record);
    (void)updateBody(record);
}

void fuzzTozSearch(ByteView input)
{
    const std::string_view text = textOf(input);
    if (const auto record = attempt([text] { return parseRecord(text); })) {
        checkTozRecord(*record);
    }
    for (const auto parse : {parseSearchPage, parseQueryPage}) {
        if (const auto page = attempt([text, parse] { return parse(text); })) {
            for (const FoundRecord &found : page->results) {
                (void)recordAsJson(found.record);
            }
        }
    }
    (void)attempt([text] { return parseRecords(text); });
    (void)attempt([text] { return parseAccessKey(text); });
    (void)attempt([text] { return parseFields(text); });
    if (const auto search = attempt([text] { return searchFromJson(text); })) {
        if (const auto json = attempt([&search] { return searchAsJson(*search); })) {
            require(searchAsJson(searchFromJson(*json)) == *json, "a search that was kept is the same search");
            (void)searchAsPython(*search);
        }
    }
}

const Registration tozSearch("toz_search", fuzzTozSearch,
                             {"tozstore/http_python.json", "tozstore/http_js.json", "tozstore/records.json", "tozstore/search.json", "tozstore/query_v1.json"});

} // namespace

} // namespace strongroom::fuzz::tozSearchTarget
