// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/ItemJson.h"

#include "base/Json.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace strongroom::locker {

namespace {

constexpr Micros microsPerSecond = 1'000'000;
constexpr Micros latest = 8'589'934'592 * microsPerSecond;   // 2^33 seconds, the year 2242: until then a double tells microseconds apart

[[noreturn]] void refuse(const FailedRequest &request, const Sentence &why)
{
    throw ServerError(Sentence::tr("the service's answer is not what the protocol says: %1").arg(why))
        .advise(Sentence::tr("Check the API base of the connection; if it is right, the service has changed or something in between answers for it."))
        .during(FailedRequest(request));
}

Json documentOf(std::string_view answer, const FailedRequest &request)
{
    std::optional<Json> document = parseJson(answer);
    if (!document || !document->is_object()) {
        refuse(request, Sentence::tr("it is no JSON object"));
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
        refuse(request, Sentence::tr("%1 is no text").arg(name));
    }
    return found->get<std::string>();
}

// A sealed field. Something else than a text is the trouble of its row, not of the page: its JSON opens as little as any other text nobody sealed.
std::string sealedOf(const Json &object, const char *name)
{
    const auto found = object.find(name);
    if (found == object.end() || found->is_null()) {
        return {};
    }
    return found->is_string() ? found->get<std::string>() : dumpJson(*found);
}

std::string neededText(const Json &object, const char *name, const FailedRequest &request)
{
    std::string text = textOf(object, name, request);
    if (text.empty()) {
        refuse(request, Sentence::tr("%1 is missing").arg(name));
    }
    return text;
}

std::optional<Micros> microsOf(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0 || seconds > static_cast<double>(latest / microsPerSecond)) {
        return std::nullopt;
    }
    return std::llround(seconds * static_cast<double>(microsPerSecond));
}

std::optional<Micros> dateOf(const Json &object, const char *name, const FailedRequest &request)
{
    const auto found = object.find(name);
    if (found == object.end() || found->is_null()) {
        return std::nullopt;
    }
    if (!found->is_number()) {
        refuse(request, Sentence::tr("%1 is no number").arg(name));
    }
    const std::optional<Micros> date = microsOf(found->get<double>());
    if (!date) {
        refuse(request, Sentence::tr("%1 is no date").arg(name));
    }
    return date;
}

SealedSecret secretOf(const Json &object, const FailedRequest &request)
{
    if (!object.is_object()) {
        refuse(request, Sentence::tr("a secret is no object"));
    }
    SealedSecret secret;
    secret.id = neededText(object, "id", request);
    secret.key = sealedOf(object, "key");
    secret.value = sealedOf(object, "value");
    secret.description = sealedOf(object, "description");
    secret.hash = textOf(object, "secret_hash", request);
    if (std::string id = textOf(object, "environment_id", request); !id.empty()) {
        secret.environmentId = std::move(id);
    }
    secret.environmentName = sealedOf(object, "environment_name");
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
        refuse(request, Sentence::tr("an environment is no object"));
    }
    SealedEnvironment environment;
    environment.id = neededText(object, "id", request);
    environment.name = sealedOf(object, "name");
    environment.externalUrl = sealedOf(object, "external_url");
    environment.description = sealedOf(object, "description");
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
        refuse(request, Sentence::tr("there is no list of results"));
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

// A JSON number that is not negative, in millionths, rounded to the nearest: exact, where a double is not.
std::optional<std::int64_t> millionths(std::string_view text)
{
    constexpr int decimals = 6;
    constexpr int mostDigits = 18;   // fit 64 bits
    const auto takeDigits = [&text] {
        const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
        const std::string_view digits = text.substr(0, end);
        text.remove_prefix(end);
        return digits;
    };
    std::string digits(takeDigits());
    int point = static_cast<int>(std::min<std::size_t>(digits.size(), 1000));
    bool whole = !digits.empty();
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        const std::string_view fraction = takeDigits();
        whole = whole && !fraction.empty();
        digits += fraction;
    }
    if (text.starts_with('e') || text.starts_with('E')) {
        text.remove_prefix(1);
        const bool negative = text.starts_with('-');
        if (negative || text.starts_with('+')) {
            text.remove_prefix(1);
        }
        const std::string_view exponent = takeDigits();
        whole = whole && !exponent.empty() && exponent.size() <= 3;
        int value = 0;
        for (const char c : exponent.substr(0, 3)) {
            value = value * 10 + (c - '0');
        }
        point += negative ? -value : value;
    }
    if (!whole || !text.empty()) {
        return std::nullopt;
    }
    const std::size_t zeros = std::min(digits.find_first_not_of('0'), digits.size());
    digits.erase(0, zeros);
    point -= static_cast<int>(zeros);
    const int kept = point + decimals;   // so many digits stand before the millionths' point
    if (digits.empty() || kept < 0) {
        return 0;
    }
    if (kept > mostDigits) {
        return std::nullopt;
    }
    const auto count = static_cast<std::size_t>(kept);
    std::int64_t number = 0;
    for (std::size_t at = 0; at < count; ++at) {
        number = number * 10 + (at < digits.size() ? digits[at] - '0' : 0);
    }
    return number + (count < digits.size() && digits[count] >= '5' ? 1 : 0);
}

std::int64_t bareNumber(std::string_view answer, const FailedRequest &request)
{
    const std::optional<std::int64_t> number = millionths(withoutBlanks(answer));
    if (!number) {
        refuse(request, Sentence::tr("it is no number"));
    }
    return *number;
}

} // namespace

ProfileFacts readProfile(std::string_view answer, const FailedRequest &request)
{
    const Json document = documentOf(answer, request);
    const auto profile = document.find("profile");
    if (profile == document.end() || !profile->is_object()) {
        refuse(request, Sentence::tr("there is no profile in it"));
    }
    ProfileFacts facts;
    facts.sealedKey = neededText(*profile, "key", request);
    const auto project = profile->find("project_id");
    const std::optional<std::int64_t> number = project == profile->end() ? std::nullopt : exactInteger(*project);
    if (!number || *number < 0) {
        refuse(request, Sentence::tr("the profile has no project_id"));
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
    const Micros date = bareNumber(answer, request);
    if (date > latest) {
        refuse(request, Sentence::tr("it is no date"));
    }
    return date;
}

std::int64_t readCount(std::string_view answer, const FailedRequest &request)
{
    const std::int64_t number = bareNumber(answer, request);
    if (number % microsPerSecond != 0) {
        refuse(request, Sentence::tr("it is no count"));
    }
    return number / microsPerSecond;
}

std::string secondsText(Micros date)
{
    if (date == 0) {
        return "0";
    }
    std::string fraction = std::to_string(date % microsPerSecond);
    fraction.insert(0, 6 - fraction.size(), '0');
    std::string text = std::to_string(date / microsPerSecond);
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
