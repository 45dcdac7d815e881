// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// TozStore: one search over what lies in the clear, own and shared (TozStore page, section 10.2). Answers come without data: nothing is opened.

#include "search/Search.h"
#include "search/SearchText.h"
#include "tozstore/Store.h"
#include "tozstore/Uuid.h"

namespace strongroom::search {

namespace {

// The text between two stars. A star or question mark of its own stands for any character here: the service knows no way to quote them.
std::string wildcardOf(const std::string &text)
{
    std::string pattern = "*";
    for (const char c : text) {
        pattern += c == '*' ? '?' : c;
    }
    return pattern + '*';
}

Hit hitOf(const tozstore::RecordRow &row, const Finder &finder, const std::string &text)
{
    const tozstore::RecordMeta &meta = row.meta();
    Hit hit;
    hit.id = meta.recordId;
    hit.title = meta.type;
    hit.unreadable = row.error != nullptr;
    hit.place = TozPlace{meta.recordId, row.isFile()};
    std::vector<std::string> plain;
    hit.in = FoundIn::FieldName;   // what is left when nothing below has it: names of fields are not sent without data
    for (const auto &[name, value] : meta.plain) {
        plain.push_back(name + " = " + value);
        if (finder.isIn(value)) {
            hit.in = FoundIn::PlainValue;
        } else if (finder.isIn(name) && hit.in == FoundIn::FieldName) {
            hit.in = FoundIn::PlainName;
        }
    }
    if (finder.isIn(meta.type)) {
        hit.in = FoundIn::Type;
    }
    if (meta.recordId == text || meta.writerId == text) {
        hit.in = FoundIn::Id;
    }
    if (row.isFile() && !meta.fileMeta->fileName.empty()) {
        plain.insert(plain.begin(), meta.fileMeta->fileName);
    }
    hit.detail = joined(plain, 4);
    return hit;
}

} // namespace

tozstore::SearchClause tozClauseFor(const std::string &text)
{
    tozstore::SearchClause clause;
    clause.strategy = tozstore::SearchStrategy::Wildcard;
    clause.types = clause.keys = clause.values = {wildcardOf(text)};
    return clause;
}

Plan planFor(const std::shared_ptr<tozstore::Store> &store, const std::string &text)
{
    tozstore::Search search;
    search.limit = mostHits;
    search.allWriters = true;
    search.match = {tozClauseFor(text)};
    const std::optional<std::string> id = tozstore::normalUuid(text);
    if (id) {
        tozstore::SearchClause exact;
        exact.records = exact.writers = {*id};
        search.match.push_back(exact);
    }
    Plan plan;
    plan.limits = {Limit::TozData, Limit::Notes};
    plan.probes.push_back({{}, [store, search, text = id.value_or(text)](const Cancellation &cancellation) {
                               const tozstore::SearchPage page = store->search(search, cancellation);
                               const Finder finder(text);
                               Answer answer;
                               answer.total = page.total;
                               for (const tozstore::RecordRow &row : page.rows) {
                                   answer.hits.push_back(hitOf(row, finder, text));
                               }
                               return answer;
                           }});
    return plan;
}

} // namespace strongroom::search
