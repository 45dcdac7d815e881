// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The tokens of a connection: where they came from and for whom. Nothing is sent, and no token is looked at.

#include "connections/TokenDesk.h"
#include "search/Search.h"
#include "search/SearchText.h"

#include <array>
#include <utility>

namespace strongroom::search {

Plan planFor(const std::shared_ptr<connections::TokenDesk> &desk, const std::string &text)
{
    Plan plan;
    plan.probes.push_back({{}, [desk, text](const Cancellation &) {
                               const Finder finder(text);
                               Answer answer;
                               for (const connections::TokenRow &row : desk->rows()) {
                                   const std::array<std::pair<FoundIn, const std::string *>, 4> places{
                                       {{FoundIn::Client, &row.client}, {FoundIn::Scope, &row.scope}, {FoundIn::Audience, &row.audience}, {FoundIn::Source, &row.source}}};
                                   for (const auto &[in, where] : places) {
                                       if (finder.isIn(*where)) {
                                           Hit hit;
                                           hit.id = "token/" + row.key;
                                           hit.title = row.source;
                                           hit.detail = joined({row.client, row.scope, row.audience}, 3);
                                           hit.in = in;
                                           hit.place = TokenPlace{row.key};
                                           ++answer.total;
                                           answer.hits.push_back(std::move(hit));
                                           break;
                                       }
                                   }
                               }
                               return answer;
                           }});
    return plan;
}

} // namespace strongroom::search
