// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/ItemJson.h"

#include "base/Json.h"

#include <charconv>
#include <cmath>
#include <limits>
#include <system_error>

namespace strongroom::locker {

namespace {

constexpr double microsPerSecond = 1e6;
constexpr double latestSeconds = 9e9;   // the year 2255: what a double holds to the microsecond

[[noreturn]] void refuse(const FailedRequest &request, const std::string &why)
{
    throw ServerError("the service's answer is not what the protocol says: " + why)
        .advise("Check the API base of the connection; if it is right, the service has changed or something in between answers for it.")
        .during(FailedRequest(request));
}

Json documentOf(std::string_view answer, const FailedRequest &request)
{
    std::optional<Json> document = parseJson(answer);
    if (!document || !document->is_object()) {
        refuse(request, "it is no JSON object");
    }
    return std::move(*document);
}

// A text that may be missing or null.
std::string textOf(const Json &object, const char *name, const FailedRequest &request)
{
    const auto found = object.find(name);
    if (found == object.end() || found->is_null()) {
        return {};
    }
    if (!found->is_string()) {
        refuse(request, std::string(name) + " is no text");
    }
    return found->get<std::string>();
}

std::string neededText(const Json &object, const char *name, const FailedRequest &request)
{
    std::string text = textOf(object, name, request);
    if (text.empty()) {
        refuse(request, std::string(name) + " is missing");
    }
    return text;
}

std::optional<Micros> microsOf(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0 || seconds > latestSeconds) {
        return std::nullopt;
    }
    return std::llround(seconds * microsPerSecond);
}

std::optional<Micros> dateOf(const Json &object, const char *name, const FailedRequest &request)
{
    const auto found = object.find(name);
    if (found == object.end() || found->is_null()) {
        return std::nullopt;
    }
    if (!found->is_number()) {
        refuse(request, std::string(name) + " is no number");
    }
    const std::optional<Micros> date = microsOf(found->get<double>());
    if (!date) {
        refuse(request, std::string(name) + " is no date");
    }
    return date;
}

SealedSecret secretOf(const Json &object, const FailedRequest &request)
{
    if (!object.is_object()) {
        refuse(request, "a secret is no object");
    }
    SealedSecret secret;
    secret.id = neededText(object, "id", request);
    secret.key = textOf(object, "key", request);
    secret.value = textOf(object, "value", request);
    secret.description = textOf(object, "description", request);
    secret.hash = textOf(object, "secret_hash", request);
    if (std::string id = textOf(object, "environment_id", request); !id.empty()) {
        secret.environmentId = std::move(id);
    }
    secret.environmentName = textOf(object, "environment_name", request);
    secret.environmentHash = textOf(object, "environment_hash", request);
    secret.created = dateOf(object, "creation_date", request).value_or(0);
    secret.revised = dateOf(object, "revision_date", request).value_or(0);
    secret.updated = dateOf(object, "updated_date", request);
    secret.deleted = dateOf(object, "deleted_date", request);
    return secret;
}

SealedEnvironment environmentOf(const Json &object, const FailedRequest &request)
{
    if (!object.is_object()) {
        refuse(request, "an environment is no object");
    }
    SealedEnvironment environment;
    environment.id = neededText(object, "id", request);
    environment.name = textOf(object, "name", request);
    environment.externalUrl = textOf(object, "external_url", request);
    environment.description = textOf(object, "description", request);
    environment.hash = textOf(object, "hash", request);
    environment.created = dateOf(object, "creation_date", request).value_or(0);
    environment.revised = dateOf(object, "revision_date", request).value_or(0);
    environment.updated = dateOf(object, "updated_date", request);
    return environment;
}

template <typename T, typename Read>
Page<T> pageOf(std::string_view answer, const FailedRequest &request, const Read &read)
{
    const Json document = documentOf(answer, request);
    const auto results = document.find("results");
    if (results == document.end() || !results->is_array()) {
        refuse(request, "there is no list of results");
    }
    Page<T> page;
    page.rows.reserve(results->size());
    for (const Json &row : *results) {
        page.rows.push_back(read(row, request));
    }
    const auto count = document.find("count");
    const bool none = count != document.end() && count->is_number() && count->get<double>() == 0;
    if (!none) {
        page.next = textOf(document, "next", request);
    }
    return page;
}

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

double bareNumber(std::string_view answer, const FailedRequest &request)
{
    const std::string_view text = withoutBlanks(answer);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || text.empty()) {
        refuse(request, "it is no number");
    }
    return number;
}

} // namespace

ProfileFacts readProfile(std::string_view answer, const FailedRequest &request)
{
    const Json document = documentOf(answer, request);
    const auto profile = document.find("profile");
    if (profile == document.end() || !profile->is_object()) {
        refuse(request, "there is no profile in it");
    }
    ProfileFacts facts;
    facts.sealedKey = neededText(*profile, "key", request);
    const auto project = profile->find("project_id");
    const std::optional<std::int64_t> number = project == profile->end() ? std::nullopt : exactInteger(*project);
    if (!number || *number < 0) {
        refuse(request, "the profile has no project_id");
    }
    facts.projectId = *number;
    if (const auto editable = profile->find("editable"); editable != profile->end() && editable->is_boolean()) {
        facts.editable = editable->get<bool>();
    }
    facts.expires = dateOf(*profile, "expiration_date", request);
    return facts;
}

Page<SealedSecret> readSecretPage(std::string_view answer, const FailedRequest &request) { return pageOf<SealedSecret>(answer, request, secretOf); }

Page<SealedEnvironment> readEnvironmentPage(std::string_view answer, const FailedRequest &request)
{
    return pageOf<SealedEnvironment>(answer, request, environmentOf);
}

SealedSecret readSecret(std::string_view answer, const FailedRequest &request) { return secretOf(documentOf(answer, request), request); }

SealedEnvironment readEnvironment(std::string_view answer, const FailedRequest &request) { return environmentOf(documentOf(answer, request), request); }

Micros readDate(std::string_view answer, const FailedRequest &request)
{
    const std::optional<Micros> date = microsOf(bareNumber(answer, request));
    if (!date) {
        refuse(request, "it is no date");
    }
    return *date;
}

std::int64_t readCount(std::string_view answer, const FailedRequest &request)
{
    const double number = bareNumber(answer, request);
    constexpr double most = 1e15;
    if (!std::isfinite(number) || number < 0 || number > most || number != std::floor(number)) {
        refuse(request, "it is no count");
    }
    return static_cast<std::int64_t>(number);
}

std::string secondsText(Micros date)
{
    constexpr Micros perSecond = 1'000'000;
    if (date == 0) {
        return "0";
    }
    std::string fraction = std::to_string(date % perSecond);
    fraction.insert(0, 6 - fraction.size(), '0');
    std::string text = std::to_string(date / perSecond);
    text += '.';
    text += fraction;
    return text;
}

std::string writeBody(const WriteMembers &members)
{
    OrderedJson body = OrderedJson::object();
    for (const auto &[name, value] : members) {
        body[name] = value;
    }
    return dumpJson(body);
}

} // namespace strongroom::locker
