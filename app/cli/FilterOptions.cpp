// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/FilterOptions.h"

#include "cli/Table.h"
#include "incountry/FilterTextError.h"

#include <algorithm>
#include <string>

namespace strongroom::cli {

using incountry::FindFilter;

namespace {

// The places of an error count from the beginning of the joined text; a caret below it shows them.
FindFilter filterFromText(const std::string &text)
{
    try {
        return FindFilter::fromText(text);
    } catch (const incountry::FilterTextError &error) {
        const std::size_t from = std::min(error.from(), text.size());
        const std::size_t to = std::clamp(error.to(), from, text.size());
        const std::string before = printable(text.substr(0, from));
        const std::size_t length = std::max<std::size_t>(1, displayWidth(printable(text.substr(from, to - from))));
        throw ClientError(Sentence("%1\n  %2\n  %3")
                              .arg(Sentence::tr("the filter is not understood: %1").arg(error.sentence()))
                              .arg(printable(text))
                              .arg(std::string(displayWidth(before), ' ') + std::string(length, '^')))
            .advise(error.advice().empty() ? Sentence::tr("See strongroom-cli records find --help.") : error.adviceSentence())
            .about("filter");
    }
}

} // namespace

void declareFilterOptions(QCommandLineParser &parser)
{
    addValue(parser, "filter", Cli::tr("condition"),
             Cli::tr("Only records that match: key1=english, key1!=a,b, range_key1>=10, key2:null, search:abc. May be given several times; all must hold."));
    addValue(parser, "filter-json", Cli::tr("object"), Cli::tr("The SDK's own filter object, instead of --filter: {\"key1\": [\"a\", \"b\"], \"range_key1\": {\"$gte\": 10}}."));
    addValue(parser, "sort", Cli::tr("member:order"), Cli::tr("Sort by key1 to key20 (stored in the clear), range_key1 to 10, created_at, updated_at or expires_at; order is asc or desc."));
}

FindFilter filterOf(const Invocation &invocation)
{
    if (invocation.isSet("filter") && invocation.isSet("filter-json")) {
        throw ClientError(Sentence::tr("--filter and --filter-json are both given")).advise(Sentence::tr("Leave one out.")).about("filter");
    }
    if (invocation.isSet("filter-json")) {
        return FindFilter::fromJson(invocation.value("filter-json"));
    }
    std::string text;
    for (const std::string &condition : invocation.values("filter")) {
        text += (text.empty() ? "" : " ") + condition;
    }
    return filterFromText(text);
}

std::vector<incountry::SortKey> sortOf(const Invocation &invocation)
{
    std::vector<incountry::SortKey> keys;
    for (const std::string &text : invocation.values("sort")) {
        const std::size_t colon = text.find(':');
        incountry::SortKey key;
        key.member = text.substr(0, colon);
        const std::string order = colon == std::string::npos ? "asc" : text.substr(colon + 1);
        if (!FindFilter::isSortable(key.member)) {
            throw ClientError(Sentence::tr("the service cannot sort by \"%1\"").arg(key.member))
                .advise(Sentence::tr("Use key1 to key20, range_key1 to range_key10, created_at, updated_at or expires_at."))
                .about("sort");
        }
        if (order != "asc" && order != "desc") {
            throw ClientError(Sentence::tr("--sort takes asc or desc behind the colon")).about("sort");
        }
        key.order = order == "desc" ? incountry::SortOrder::Descending : incountry::SortOrder::Ascending;
        keys.push_back(std::move(key));
    }
    return keys;
}

} // namespace strongroom::cli
