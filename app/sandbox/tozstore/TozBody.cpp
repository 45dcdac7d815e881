// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozBody.h"

#include "sandbox/ApiError.h"
#include "sandbox/tozstore/TozText.h"

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

[[noreturn]] void refuse(const std::string &source, const char *member, const char *what)
{
    const std::string name = source + "." + member;
    throw ApiError::badRequest(name, name + " must be " + what);
}

// Bodies nest by a handful of levels, an expression of the v1 query by some two hundred. A copy of a body with a hundred thousand would
// run out of stack.
bool nestsTooDeep(const QByteArray &body)
{
    constexpr int deepest = 500;
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char c = body.at(i);
        if (inText) {
            i += c == '\\' ? 1 : 0;
            inText = c != '"';
        } else if (c == '"') {
            inText = true;
        } else if (c == '[' || c == '{') {
            if (++depth > deepest) {
                return true;
            }
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

} // namespace

json tozBody(const Request &request)
{
    if (nestsTooDeep(request.body)) {
        throw ApiError::badRequest("body", "the body nests too deep");
    }
    json body = json::parse(request.body.begin(), request.body.end(), nullptr, false);
    if (!body.is_object()) {
        throw ApiError::badRequest("body", "the body must be one JSON object in UTF-8");
    }
    return body;
}

bool isAbsent(const json &object, const char *member)
{
    const auto found = object.find(member);
    return found == object.end() || found->is_null();
}

std::string requiredText(const json &object, const char *member, const std::string &source)
{
    const auto found = object.find(member);
    if (found == object.end() || !found->is_string() || found->get_ref<const std::string &>().empty()) {
        refuse(source, member, "a text that is not empty");
    }
    return found->get<std::string>();
}

std::string requiredUuid(const json &object, const char *member, const std::string &source)
{
    std::string text = requiredText(object, member, source);
    if (!isUuid(text)) {
        refuse(source, member, "a UUID in lower case with hyphens");
    }
    return text;
}

const json &requiredObject(const json &object, const char *member, const std::string &source)
{
    const auto found = object.find(member);
    if (found == object.end() || !found->is_object()) {
        refuse(source, member, "an object");
    }
    return *found;
}

bool optionalFlag(const json &object, const char *member, bool otherwise)
{
    if (isAbsent(object, member)) {
        return otherwise;
    }
    if (!object[member].is_boolean()) {
        refuse("body", member, "true or false");
    }
    return object[member].get<bool>();
}

std::int64_t optionalInteger(const json &object, const char *member, std::int64_t otherwise)
{
    if (isAbsent(object, member)) {
        return otherwise;
    }
    const json &value = object[member];
    constexpr std::uint64_t most = 0x7fffffffffffffffULL;
    if (!value.is_number_integer() || (value.is_number_unsigned() && value.get<std::uint64_t>() > most)) {
        refuse("body", member, "an integer");
    }
    return value.get<std::int64_t>();
}

std::vector<std::string> optionalTexts(const json &object, const char *member, const std::string &source)
{
    std::vector<std::string> texts;
    if (isAbsent(object, member)) {
        return texts;
    }
    const json &list = object[member];
    if (!list.is_array()) {
        refuse(source, member, "a list of texts");
    }
    for (const json &entry : list) {
        if (!entry.is_string()) {
            refuse(source, member, "a list of texts");
        }
        texts.push_back(entry.get<std::string>());
    }
    return texts;
}

std::string pathUuid(const std::string &segment, const char *name)
{
    if (!isUuid(segment)) {
        throw ApiError::badRequest(std::string("path.") + name, std::string("the ") + name + " in the path must be a UUID in lower case with hyphens");
    }
    return segment;
}

std::string restOfPath(const Request &request, std::size_t from)
{
    std::string rest;
    for (std::size_t i = from; i < request.segments.size(); ++i) {
        rest += (i == from ? "" : "/") + request.segments[i];
    }
    return rest;
}

bool isBelow(const Request &request, const char *prefix)
{
    const QByteArrayView start(prefix);
    return request.path.startsWith(start) && (request.path.size() == start.size() || request.path.at(start.size()) == '/');
}

void requireTozMethod(const Request &request, const char *method)
{
    if (request.method != method) {
        refuseTozMethod(method);
    }
}

void refuseTozMethod(const char *allowed)
{
    throw ApiError(405, "Method Not Allowed", "method", std::string("this resource takes ") + allowed);
}

} // namespace strongroom::sandbox
