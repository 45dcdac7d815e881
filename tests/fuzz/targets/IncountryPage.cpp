// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// InCountry: the page of a find, a stored record, an attachment's meta data, the list of countries; and a stored record as a migration's
// journal keeps it.
#include "../Target.h"

#include "incountry/CountryList.h"
#include "incountry/RecordWire.h"
#include "incountry/StoredRecords.h"

namespace strongroom::fuzz::incountryPageTarget {

namespace {

using namespace incountry;

void checkStored(const WireRecord &record)
{
    // What would be sent is read as what it was made from.
    const std::string wire = toWire(record.stored);
    require(toWire(parseReadAnswer(wire).stored) == wire, "a record that is sent and read again is sent alike");
    const std::string kept = storedText(record.stored);
    require(storedText(storedFromText(kept)) == kept, "a record that a journal keeps comes out as it went in");
    require(!prettyJson(record).empty(), "a record can be shown");
}

void fuzzIncountryPage(ByteView input)
{
    const std::string_view text = textOf(input);
    if (const auto record = attempt([text] { return parseReadAnswer(text); })) {
        checkStored(*record);
    }
    if (const auto page = attempt([text] { return parseFindAnswer(text); })) {
        for (const WireRecord &record : page->records) {
            checkStored(record);
        }
    }
    (void)attempt([text] { return parseAttachmentMeta(text); });
    if (const auto stored = attempt([text] { return storedFromText(text); })) {
        require(storedText(storedFromText(storedText(*stored))) == storedText(*stored), "a journal's text is written alike once it was read");
    }
    if (const auto countries = attempt([text] { return CountryEntries::parse(text); })) {
        for (const CountryInfo &info : countries->infos()) {
            (void)attempt([&] { return countries->placeOf(info.country); });
        }
    }
}

const Registration incountryPage("incountry_page", fuzzIncountryPage,
                                 {"incountry/find_response.json", "incountry/record_read.json", "incountry/record_write.json", "incountry/attachments.json",
                                  "incountry/pop.json", "incountry/migrate.json"});

} // namespace

} // namespace strongroom::fuzz::incountryPageTarget
