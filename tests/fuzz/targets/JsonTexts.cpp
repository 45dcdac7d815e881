// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// The two readers of JSON: they take the same texts, numbers beyond a double aside, and what is written is read as it was.
#include "../Target.h"

#include "base/Json.h"
#include "incountry/JsonText.h"

namespace strongroom::fuzz::jsonTextsTarget {

namespace {

using namespace incountry;

bool walk(const JsonText &json)
{
    bool numbersFit = true;
    switch (json.kind()) {
    case JsonKind::Object:
        json.forEachMember([&numbersFit](std::string_view, const JsonText &value) { numbersFit = walk(value) && numbersFit; });
        return numbersFit;
    case JsonKind::Array:
        json.forEachItem([&numbersFit](const JsonText &value) { numbersFit = walk(value) && numbersFit; });
        return numbersFit;
    case JsonKind::String: {
        std::string written;
        appendJsonString(written, json.string());
        const auto again = scanJson(written);
        require(again && again->string() == json.string() && json.sensitiveString().view() == json.string(), "a text that is written is the same text");
        require(isValidWtf8(json.string()), "a text is WTF-8");
        return true;
    }
    case JsonKind::Number:
        (void)json.integer();
        return parseJson(json.text()).has_value();
    default:
        return true;
    }
}

void fuzzJsonTexts(ByteView input)
{
    const std::string_view text = textOf(input);
    const auto scanned = scanJson(text);
    const auto tree = parseJson(text);
    require(scanned || !tree, "what makes a tree can be read in place");
    if (scanned) {
        require(tree.has_value() == walk(*scanned), "what can be read in place makes a tree");
    }
    if (tree) {
        const std::string written = dumpJson(*tree);
        require(parseJson(written) == tree, "a tree that is written is the same tree");
        const auto ordered = parseOrderedJson(text);
        require(ordered && parseJson(dumpJson(*ordered, 2)) == tree, "in order it is the same tree");
    }
}

const Registration jsonTexts("json", fuzzJsonTexts, {"incountry/find_response.json", "tozstore/http_js.json", "aws/exchanges.json"});

} // namespace

} // namespace strongroom::fuzz::jsonTextsTarget
