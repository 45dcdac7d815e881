// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/SearchPageJson.h"

#include "base/CleanText.h"
#include "base/Error.h"
#include "tozstore/JsonReading.h"

namespace strongroom::tozstore {

namespace {

void appendResults(FoundPage &page, const AnswerObject &object)
{
    if (!object.has("results")) {   // null: nothing matched
        return;
    }
    const Json &results = object.array("results");
    page.results.reserve(results.size());
    for (const Json &result : results) {
        page.results.push_back(foundRecordOf(object.element(result, "results")));
    }
}

} // namespace

FoundPage parseSearchPage(std::string_view json)
{
    const Json answer = parseAnswer(json, Sentence::tr("a page of search results"));
    const AnswerObject object(answer, Sentence::tr("a page of search results"));
    FoundPage page;
    appendResults(page, object);
    page.lastIndex = object.optionalInteger("last_index").value_or(0);
    page.total = static_cast<std::int64_t>(object.count("total_results"));
    page.searchId = object.optionalText("search_id").value_or(std::string());
    return page;
}

FoundPage parseQueryPage(std::string_view json)
{
    const Json answer = parseAnswer(json, Sentence::tr("a page of query results"));
    const AnswerObject object(answer, Sentence::tr("a page of query results"));
    if (object.has("error")) {
        const Json &error = answer.at("error");
        throw ServerError(cleanLine(error.is_string() ? error.get_ref<const std::string &>() : dumpJson(error), 300))
            .advise(Sentence::tr("Change the query as the service says."));
    }
    FoundPage page;
    appendResults(page, object);
    page.lastIndex = object.optionalInteger("last_index").value_or(0);
    return page;
}

} // namespace strongroom::tozstore
