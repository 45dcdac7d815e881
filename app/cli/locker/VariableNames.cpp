// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/locker/VariableNames.h"

#include "base/Text.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace strongroom::cli {

namespace {

using variables::Variable;

constexpr std::size_t mostNamed = 10;

std::string listed(const std::vector<std::string> &keys)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(keys.size(), mostNamed); ++i) {
        text += (i > 0 ? ", " : "") + keys[i];
    }
    return keys.size() > mostNamed ? text + " and " + std::to_string(keys.size() - mostNamed) + " more" : text;
}

// Renames or leaves out those that do not fit.
NamedVariables named(std::vector<Variable> variables, const std::vector<bool> &fit, BadNames rule)
{
    NamedVariables result;
    std::map<std::pair<std::string, std::string>, std::string> keys;   // by environment and name
    for (std::size_t i = 0; i < variables.size(); ++i) {
        Variable &variable = variables[i];
        const std::string key = variable.key;
        if (!fit[i] && rule == BadNames::Skip) {
            result.skipped.push_back(key);
            continue;
        }
        if (!fit[i] && rule == BadNames::Map) {
            variable.key = variables::mappedVariableName(key);
            if (variable.key != key) {
                result.mapped.emplace_back(key, variable.key);
            }
        }
        if (const auto [other, added] = keys.emplace(std::pair(variable.environment, variable.key), key); !added) {
            throw ClientError(Sentence::tr("the keys \"%1\" and \"%2\" would both be the variable %3").arg(other->second).arg(key).arg(variable.key))
                .advise(Sentence::tr("Rename one of them."))
                .about(key);
        }
        result.variables.push_back(std::move(variable));
    }
    return result;
}

} // namespace

NamedVariables asProcessVariables(std::vector<Variable> variables, BadNames rule)
{
    const auto isName = [](const Variable &variable) { return variables::isVariableName(variable.key); };
    std::vector<bool> fit;
    std::ranges::transform(variables, std::back_inserter(fit), isName);
    NamedVariables result = named(std::move(variables), fit, rule);
    std::vector<std::string> refused;
    for (const Variable &variable : result.variables) {
        if (!isName(variable)) {
            refused.push_back(variable.key);
        } else if (variable.value.view().find('\0') != std::string_view::npos) {
            throw ClientError(Sentence::tr("the value of \"%1\" holds a NUL byte, which no variable can hold").arg(variable.key))
                .advise(Sentence::tr("Encode such values, for example with base64."))
                .about(variable.key);
        }
    }
    if (!refused.empty()) {
        throw ClientError(Sentence::tr("these keys are no names of variables (letters, digits and _, no digit in front): %1").arg(listed(refused)))
            .advise(Sentence::tr("Add --map-names (api.key becomes api_key) or --skip-bad-names."))
            .about(refused.front());
    }
    return result;
}

NamedVariables asFileVariables(std::vector<Variable> variables, BadNames rule, variables::Format format)
{
    std::vector<bool> fit(variables.size(), true);
    for (const variables::Unfit &one : variables::unfit(variables, format)) {
        fit[one.index] = false;
    }
    NamedVariables result = named(std::move(variables), fit, rule);
    const std::vector<variables::Unfit> left = variables::unfit(result.variables, format);
    if (!left.empty()) {
        std::vector<std::string> refused;
        for (const variables::Unfit &one : left) {
            refused.push_back(result.variables[one.index].key);
        }
        throw ClientError(Sentence::tr("the format %1 cannot hold %2: %3")
                              .arg(std::string(variables::nameOf(format)))
                              .arg(listed(refused))
                              .arg(left.front().reason))
            .advise(Sentence::tr("Choose another --format, or add --map-names (api.key becomes api_key) or --skip-bad-names."))
            .about(refused.front());
    }
    return result;
}

void declareNameOptions(QCommandLineParser &parser)
{
    addFlag(parser, "map-names", Cli::tr("Keys that are no names of variables become some: everything but letters, digits and _ becomes one _, a leading digit gets a _ in front."));
    addFlag(parser, "skip-bad-names", Cli::tr("Leave such keys out."));
}

BadNames badNamesOf(const Invocation &invocation)
{
    if (invocation.isSet("map-names") && invocation.isSet("skip-bad-names")) {
        throw ClientError(Sentence::tr("--map-names and --skip-bad-names are both given")).advise(Sentence::tr("Leave one out.")).about("map-names");
    }
    return invocation.isSet("map-names") ? BadNames::Map : invocation.isSet("skip-bad-names") ? BadNames::Skip : BadNames::Refuse;
}

void tell(Output &output, const NamedVariables &named)
{
    for (const auto &[key, name] : named.mapped) {
        output.message(Cli::tr("%1 is %2 here.").arg(toQString(key), toQString(name)));
    }
    if (!named.skipped.empty()) {
        output.message(Cli::tr("Left out: %1").arg(toQString(listed(named.skipped))));
    }
}

void declareTroubleOption(QCommandLineParser &parser)
{
    addFlag(parser, "skip-unreadable", Cli::tr("Leave out secrets that cannot be opened, or that the service lists twice; without it they are an error."));
}

std::vector<Variable> openedVariables(const Invocation &invocation, const locker::Store &store, const std::vector<locker::SecretPtr> &secrets,
                                      const std::vector<locker::SecretPtr> &troubled)
{
    std::vector<std::string> bad;
    const auto nameOf = [](const locker::Secret &secret) { return secret.key.empty() ? "(without a name) " + secret.sealed->id : secret.key; };
    for (const locker::SecretPtr &secret : troubled) {
        bad.push_back(nameOf(*secret));
    }
    std::vector<Variable> variables;
    for (const locker::SecretPtr &secret : secrets) {
        try {
            variables.push_back({secret->key, store.value(*secret), secret->isForAll() ? std::string() : secret->environmentName, secret->description, 0});
        } catch (const CryptoError &) {
            bad.push_back(nameOf(*secret));
        }
    }
    std::ranges::sort(bad);
    bad.erase(std::unique(bad.begin(), bad.end()), bad.end());   // a key that is listed twice is one trouble
    if (!bad.empty() && !invocation.isSet("skip-unreadable")) {
        throw CryptoError(Sentence::tr("secrets that cannot be opened, or that the service lists twice: %1").arg(listed(bad)))
            .advise(Sentence::tr("See strongroom-cli locker secrets list. --skip-unreadable goes on without them."))
            .about(bad.front());
    }
    if (!bad.empty()) {
        invocation.output.message(Cli::tr("Left out, cannot be opened or listed twice: %1").arg(toQString(listed(bad))));
    }
    return variables;
}

} // namespace strongroom::cli
