// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/CleanText.h"
#include "base/Text.h"
#include "crypto/Encoding.h"
#include "variables/Tree.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace strongroom::variables {

namespace {

using Kind = Node::Kind;

std::string shown(std::string_view key) { return cleanLine(key, 80); }

SensitiveText takeScalar(Node &node, std::string_view key)
{
    if (node.kind == Kind::Map || node.kind == Kind::List) {
        const bool doppler = node.member("computed") != nullptr || node.member("raw") != nullptr;
        throw refusal(node.line, Sentence::tr("the value of \"%1\" is nested").arg(shown(key)),
                      doppler ? Sentence::tr("It looks like Doppler's: choose that format.")
                              : Sentence::tr("A file of secrets has names and values, one level deep."));
    }
    if (node.kind == Kind::Null && !node.text.empty()) {
        throw refusal(node.line, Sentence::tr("\"%1\" is null").arg(shown(key)),
                      Sentence::tr("Write \"\" for the empty text, or put the word into quotes."));
    }
    return std::move(node.text);
}

// The text of a member, "" where it is not there or null.
std::string optionalText(Node &object, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (const Node *found = object.member(name); found != nullptr && found->kind != Kind::Null) {
            if (found->kind == Kind::Map || found->kind == Kind::List) {
                throw refusal(found->line, Sentence::tr("the member \"%1\" is no text").arg(shown(name)));
            }
            return std::string(found->text.view());
        }
    }
    return {};
}

void requireKind(const Node &root, Kind kind, const Sentence &what)
{
    if (root.kind != kind) {
        throw refusal(root.line, what);
    }
}

Variable fromObject(Node &object, std::initializer_list<std::string_view> descriptions)
{
    if (object.kind != Kind::Map) {
        throw refusal(object.line, Sentence::tr("an element of the list is no object with key and value"));
    }
    const Node *const key = object.member("key");
    Node *const value = object.member("value");
    if (key == nullptr || key->kind != Kind::Text || key->text.empty() || value == nullptr) {
        throw refusal(object.line, Sentence::tr("an element of the list has no key or no value"));
    }
    Variable variable;
    variable.key = std::string(key->text.view());
    variable.value = takeScalar(*value, variable.key);
    variable.description = optionalText(object, descriptions);
    variable.line = object.line;
    return variable;
}

std::vector<Variable> fromMap(Node &map)
{
    std::vector<Variable> variables;
    variables.reserve(map.items.size());
    for (std::size_t i = 0; i < map.items.size(); ++i) {
        Variable variable;
        variable.key = map.keys[i];
        if (variable.key.empty()) {
            throw refusal(map.items[i].line, Sentence::tr("a name is empty"), Sentence::tr("Every secret has a name."));
        }
        variable.line = map.items[i].line;
        variable.value = takeScalar(map.items[i], variable.key);
        variables.push_back(std::move(variable));
    }
    return variables;
}

// The text as bytes that are UTF-8; nullopt: something else.
std::optional<SensitiveText> fromBase64(const Node &node, std::string_view key)
{
    SensitiveText compact;   // YAML's block scalars break long lines
    std::string_view rest = node.text.view();
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of("\r\n"), rest.size());
        compact.append(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    const std::optional<WipingBytes> bytes = crypto::decodeSecretBase64(compact.view());
    if (!bytes) {
        throw refusal(node.line, Sentence::tr("the value of \"%1\" is not base64").arg(shown(key)),
                      Sentence::tr("Values under data are base64; plain ones belong under stringData."));
    }
    SensitiveText text{ByteView(*bytes)};
    return isValidUtf8(text.view()) ? std::optional(std::move(text)) : std::nullopt;
}

constexpr std::array<std::string_view, 3> dopplersOwn = {"DOPPLER_PROJECT", "DOPPLER_CONFIG", "DOPPLER_ENVIRONMENT"};

bool isDopplersOwn(std::string_view key) { return std::find(dopplersOwn.begin(), dopplersOwn.end(), key) != dopplersOwn.end(); }

bool isTextOf(const Node *node, std::string_view text) { return node != nullptr && node->text.view() == text; }

} // namespace

std::vector<Variable> plainVariables(Node &&root)
{
    if (root.kind == Kind::Null && root.text.empty()) {
        return {};   // an empty document of YAML
    }
    if (root.kind == Kind::List) {
        std::vector<Variable> variables;
        for (Node &object : root.items) {
            variables.push_back(fromObject(object, {"description"}));
            variables.back().environment = optionalText(object, {"environment_name", "environment"});
        }
        return variables;
    }
    requireKind(root, Kind::Map, Sentence::tr("there are no names with values"));
    return fromMap(root);
}

std::vector<Variable> dopplerVariables(Node &&root, std::vector<Sentence> &notices)
{
    requireKind(root, Kind::Map, Sentence::tr("this is not what Doppler writes: an object of names"));
    std::vector<Variable> variables;
    for (std::size_t i = 0; i < root.items.size(); ++i) {
        Variable variable;
        variable.key = root.keys[i];
        Node &item = root.items[i];
        if (variable.key.empty()) {
            throw refusal(0, Sentence::tr("a name is empty"), Sentence::tr("Every secret has a name."));
        }
        if (isDopplersOwn(variable.key)) {
            notices.push_back(Sentence::tr("%1 tells where in Doppler the secrets were, and was left out").arg(variable.key));
            continue;
        }
        if (item.kind != Kind::Map) {
            variable.value = takeScalar(item, variable.key);
            variables.push_back(std::move(variable));
            continue;
        }
        Node *const computed = item.member("computed");
        Node *const raw = item.member("raw");
        if (computed == nullptr && raw == nullptr) {
            throw refusal(0, Sentence::tr("the value of \"%1\" is nested and has neither computed nor raw").arg(shown(variable.key)));
        }
        Node *source = computed;
        if (source == nullptr || source->kind == Kind::Null) {
            source = raw;
        }
        if (source == nullptr || source->kind == Kind::Null) {
            notices.push_back(Sentence::tr("\"%1\" has no value in this file (Doppler calls it restricted) and was left out").arg(shown(variable.key)));
            continue;
        }
        if (source == raw) {
            notices.push_back(Sentence::tr("\"%1\": only its raw text is there; references in it stay as they are").arg(shown(variable.key)));
        }
        variable.value = takeScalar(*source, variable.key);
        variable.description = optionalText(item, {"note"});
        variables.push_back(std::move(variable));
    }
    return variables;
}

std::vector<Variable> infisicalVariables(Node &&root)
{
    requireKind(root, Kind::List, Sentence::tr("this is not what Infisical writes: a list of objects with key and value"));
    std::vector<Variable> variables;
    for (Node &object : root.items) {
        variables.push_back(fromObject(object, {"comment", "secretComment"}));
    }
    return variables;
}

std::vector<Variable> kubernetesVariables(Node &&root, std::vector<Sentence> &notices)
{
    if (root.kind != Kind::Map || !isTextOf(root.member("kind"), "Secret")) {
        throw refusal(root.line, Sentence::tr("this is no Kubernetes Secret"),
                      Sentence::tr("It has kind: Secret and the values under data or stringData. Import the elements of a List one by one."));
    }
    std::vector<Variable> variables;
    if (Node *const plain = root.member("stringData"); plain != nullptr && plain->kind != Kind::Null) {
        requireKind(*plain, Kind::Map, Sentence::tr("stringData has no names with values"));
        variables = fromMap(*plain);
    }
    Node *const data = root.member("data");
    if (data == nullptr || data->kind == Kind::Null) {
        return variables;
    }
    requireKind(*data, Kind::Map, Sentence::tr("data has no names with values"));
    const std::size_t plainCount = variables.size();
    for (std::size_t i = 0; i < data->items.size(); ++i) {
        Variable variable;
        variable.key = data->keys[i];
        Node &item = data->items[i];
        const auto last = variables.begin() + static_cast<std::ptrdiff_t>(plainCount);
        if (std::any_of(variables.begin(), last, [&](const Variable &other) { return other.key == variable.key; })) {
            notices.push_back(
                Sentence::tr("\"%1\" is under data and stringData; Kubernetes takes the latter, and so it was done here").arg(shown(variable.key)));
            continue;
        }
        if (item.kind == Kind::Map || item.kind == Kind::List || variable.key.empty()) {
            throw refusal(item.line, Sentence::tr("data has a value that is nested or has no name"));
        }
        std::optional<SensitiveText> text = item.kind == Kind::Null ? std::optional(SensitiveText()) : fromBase64(item, variable.key);
        if (!text) {
            notices.push_back(Sentence::tr("\"%1\" is not text (not UTF-8) and was left out").arg(shown(variable.key)));
            continue;
        }
        variable.value = std::move(*text);
        variable.line = item.line;
        variables.push_back(std::move(variable));
    }
    return variables;
}

std::optional<Format> shapeOf(const Node &root)
{
    if (root.kind == Kind::List) {
        const bool objects = std::all_of(root.items.begin(), root.items.end(), [](const Node &item) { return item.member("key") != nullptr; });
        const bool infisical = std::any_of(root.items.begin(), root.items.end(), [](const Node &item) {
            return item.member("secretPath") != nullptr || item.member("workspace") != nullptr || item.member("comment") != nullptr;
        });
        return !objects ? std::nullopt : std::optional(infisical ? Format::InfisicalJson : Format::Json);
    }
    if (root.kind != Kind::Map) {
        return std::nullopt;
    }
    if (isTextOf(root.member("kind"), "Secret") && root.member("apiVersion") != nullptr) {
        return Format::KubernetesSecret;
    }
    const bool doppler = std::any_of(root.items.begin(), root.items.end(), [](const Node &item) { return item.member("computed") != nullptr; })
                         || std::any_of(root.keys.begin(), root.keys.end(), [](const std::string &key) { return isDopplersOwn(key); });
    return doppler ? Format::DopplerJson : Format::Json;
}

} // namespace strongroom::variables
