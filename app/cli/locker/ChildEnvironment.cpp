// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/locker/ChildEnvironment.h"

#include "base/Error.h"
#include "base/Text.h"

#include <map>
#include <string_view>

namespace strongroom::cli {

namespace {

// Variables' names are ASCII, so that is all the folding there is.
std::string folded(std::string_view name, NameCase nameCase) { return nameCase == NameCase::Ignored ? toLowerAscii(name) : std::string(name); }

SensitiveText entry(std::string_view name, std::string_view value)
{
    SensitiveText text;
    text.reserve(name.size() + 1 + value.size());
    text.append(name);
    text.append("=");
    text.append(value);
    return text;
}

} // namespace

ChildEnvironment childEnvironment(const std::vector<SensitiveText> &existing, const std::vector<variables::Variable> &secrets, const std::set<std::string> &withheld, ExistingVariables rule,
                                  NameCase nameCase)
{
    std::map<std::string, const variables::Variable *> given;
    for (const variables::Variable &secret : secrets) {
        if (const auto [other, added] = given.emplace(folded(secret.key, nameCase), &secret); !added) {
            throw ClientError(Sentence::tr("\"%1\" and \"%2\" are the same variable on this system").arg(other->second->key).arg(secret.key))
                .advise(Sentence::tr("Rename one of them."))
                .about(secret.key);
        }
    }
    std::set<std::string> held;
    for (const std::string &name : withheld) {
        held.insert(folded(name, nameCase));
    }
    ChildEnvironment child;
    std::set<std::string> present;
    for (const SensitiveText &text : existing) {
        const std::size_t equals = text.view().find('=', 1);
        const std::string_view name = text.view().substr(0, equals);
        const std::string key = folded(name, nameCase);
        const auto secret = given.find(key);
        if (secret == given.end() || text.view().starts_with('=')) {
            if (!held.contains(key)) {
                child.entries.emplace_back(text.view());
            }
            continue;
        }
        const bool same = equals != std::string_view::npos && text.view().substr(equals + 1) == secret->second->value.view();
        // What is withheld is no value that the user wants for the child.
        const bool keep = rule == ExistingVariables::Keep && !held.contains(key);
        if (keep && present.insert(key).second) {
            child.entries.emplace_back(text.view());
        }
        if (!same && !held.contains(key)) {
            (keep ? child.kept : child.replaced).emplace_back(name);
        }
    }
    for (const variables::Variable &secret : secrets) {
        if (!present.contains(folded(secret.key, nameCase))) {
            child.entries.push_back(entry(secret.key, secret.value.view()));
        }
    }
    return child;
}

} // namespace strongroom::cli
