// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/ServiceError.h"

#include "base/CleanText.h"
#include "base/Json.h"
#include "net/Redirect.h"

#include <algorithm>
#include <vector>

namespace strongroom::incountry {

namespace {

constexpr std::size_t maxPartBytes = 200;
constexpr std::size_t maxErrorsShown = 3;
constexpr std::int64_t maxErrorBodyBytes = 256 << 10;   // a longer error body is not looked at

struct ReportedError {
    std::string title;
    std::string source;
    std::string detail;
};

std::string part(const Json &error, const char *name)
{
    const auto found = error.find(name);
    if (found == error.end() || found->is_null()) {
        return {};
    }
    // "source" is text in the SDK's examples and an object such as {"pointer": "/key1"} in JSON:API.
    return cleanLine(found->is_string() ? found->get_ref<const std::string &>() : dumpJson(*found), maxPartBytes);
}

std::vector<ReportedError> reportedErrors(const net::HttpResponse &response)
{
    std::vector<ReportedError> reported;
    if (static_cast<std::int64_t>(response.body.size()) > maxErrorBodyBytes) {
        return reported;
    }
    const auto document = parseJson(response.text());
    if (!document || !document->is_object() || !document->contains("errors") || !document->at("errors").is_array()) {
        return reported;
    }
    for (const Json &error : document->at("errors")) {
        if (reported.size() == maxErrorsShown) {
            break;
        }
        if (error.is_object()) {
            ReportedError entry{part(error, "title"), part(error, "source"), part(error, "detail")};
            if (!entry.title.empty() || !entry.source.empty() || !entry.detail.empty()) {
                reported.push_back(std::move(entry));
            }
        }
    }
    return reported;
}

// In the service's words.
std::string sentence(const ReportedError &error)
{
    std::string text = error.title;
    if (!error.source.empty()) {
        text += (text.empty() ? "" : " ") + ("(" + error.source + ")");
    }
    if (!error.detail.empty()) {
        text += (text.empty() ? "" : ": ") + error.detail;
    }
    return text;
}

Sentence answered(const net::HttpRequest &request, const net::HttpResponse &response)
{
    const Sentence target = net::redirectTarget(request, response);
    return target.empty() ? Sentence::tr("the service answered %1").arg(response.status)
                          : Sentence::tr("the service answered %1, and redirects to %2; that was not followed").arg(response.status).arg(target);
}

bool mayPassLater(int status) { return status == 408 || status == 429 || status == 502 || status == 503 || status == 504; }

Sentence adviceFor(int status)
{
    switch (status) {
    case 404: return Sentence::tr("Check the record key and the country.");
    case 409: return Sentence::tr("It is there already, or somebody else has changed it: load it again, replace it, or choose another name.");
    case 413: return Sentence::tr("It is larger than the service takes.");
    case 429: return Sentence::tr("Too many requests; wait a little and try again.");
    default: break;
    }
    if (status >= 300 && status < 400) {
        return Sentence::tr("The address of the service leads elsewhere; check the endpoint.");
    }
    return mayPassLater(status) ? Sentence::tr("Try again in a little while.") : Sentence();
}

} // namespace

void throwRefused(const net::HttpRequest &request, const net::HttpResponse &response, Credentials credentials)
{
    const auto reported = reportedErrors(response);
    FailedRequest failed = failedRequest(request, response);
    Sentence what = answered(request, response);
    if (!reported.empty()) {
        failed.code = reported.front().title;
        std::string words;
        for (const auto &error : reported) {
            words += (words.empty() ? "" : "; ") + sentence(error);
        }
        what = whileDoing(what, words);
    }
    what = whileDoing(request.operation, what);
    if (credentials == Credentials::Fixed && response.status == 401) {
        throw AuthError(AuthFailure::InvalidClient, what)
            .advise(Sentence::tr("Check the API key, and whether it belongs to this environment."))
            .during(std::move(failed));
    }
    if (credentials == Credentials::Renewed && response.status == 401) {
        throw AuthError(AuthFailure::Refused, what)
            .advise(Sentence::tr("A new token was refused too: check the environment id, the endpoint and the endpoint mask."))
            .during(std::move(failed));
    }
    if (credentials != Credentials::None && response.status == 403) {
        throw AuthError(AuthFailure::Refused, what)
            .advise(Sentence::tr("These credentials are not allowed to do this here; ask whoever manages the environment."))
            .during(std::move(failed));
    }
    throw ServerError(what).advise(adviceFor(response.status)).during(std::move(failed)).maybeLater(mayPassLater(response.status));
}

} // namespace strongroom::incountry
