// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/Refusal.h"

#include "base/CleanText.h"
#include "base/Json.h"
#include "net/Redirect.h"

#include <array>
#include <utility>

namespace strongroom::tozstore {

namespace {

constexpr std::size_t maxWordsBytes = 300;
constexpr std::size_t maxErrorBodyBytes = 256 << 10;   // a longer error body is not looked at

bool mayPassLater(int status) { return status == 408 || status == 429 || status == 502 || status == 503 || status == 504; }

Sentence adviceFor(int status)
{
    switch (status) {
    case 400: return Sentence::tr("The service does not take this request as it is; mend what it names.");
    case 403: return Sentence::tr("This client is not allowed to do it; ask who the data belongs to.");
    case 404: return Sentence::tr("It is not there, or it is not shared with this client.");
    case 409: return Sentence::tr("It is there already, or has been changed since: load it again, or choose another name.");
    case 413: return Sentence::tr("It is larger than the service takes.");
    case 429: return Sentence::tr("Too many requests; wait a little and try again.");
    default: break;
    }
    if (status >= 300 && status < 400) {
        return Sentence::tr("The address of the service leads elsewhere; check the API URL of the connection.");
    }
    return mayPassLater(status) ? Sentence::tr("Try again in a little while.") : Sentence();
}

Sentence answered(int status, const std::string &words, const Sentence &redirectedTo)
{
    if (redirectedTo.empty()) {
        return words.empty() ? Sentence::tr("the service answered %1").arg(status) : Sentence::tr("the service answered %1: %2").arg(status).arg(words);
    }
    return words.empty() ? Sentence::tr("the service answered %1, and redirects to %2; that was not followed").arg(status).arg(redirectedTo)
                         : Sentence::tr("the service answered %1, and redirects to %2; that was not followed: %3").arg(status).arg(redirectedTo).arg(words);
}

std::string textOf(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? cleanLine(found->get_ref<const std::string &>(), maxWordsBytes) : std::string();
}

} // namespace

std::string wordsOf(const net::HttpResponse &response)
{
    if (response.body.size() > maxErrorBodyBytes) {
        return {};
    }
    const std::optional<Json> document = parseJson(response.text());
    if (!document || !document->is_object()) {
        return {};
    }
    constexpr std::array members{"message", "error_description", "error", "detail"};
    for (const char *const name : members) {
        if (std::string words = textOf(*document, name); !words.empty()) {
            return words;
        }
    }
    const auto errors = document->find("errors");
    if (errors != document->end() && errors->is_array() && !errors->empty() && errors->front().is_object()) {
        for (const char *const name : {"detail", "message", "title"}) {
            if (std::string words = textOf(errors->front(), name); !words.empty()) {
                return words;
            }
        }
    }
    return {};
}

void throwRefused(const net::HttpRequest &request, const net::HttpResponse &response)
{
    const Sentence what = whileDoing(request.operation, answered(response.status, wordsOf(response), net::redirectTarget(request, response)));
    FailedRequest failed = net::failedRequest(request, response);
    if (response.status == 401) {
        throw AuthError(AuthFailure::Refused, what)
            .advise(Sentence::tr("The service does not accept this client's credentials: check that the client still exists, and this computer's clock."))
            .during(std::move(failed));
    }
    throw ServerError(what).advise(adviceFor(response.status)).during(std::move(failed)).maybeLater(mayPassLater(response.status));
}

} // namespace strongroom::tozstore
