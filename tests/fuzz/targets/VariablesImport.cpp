// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Files of variables: .env in its kinds, JSON, YAML, shell, CSV, Kubernetes, Docker. What a format can hold is written in it and read again.
#include "../Target.h"

#include "variables/Variables.h"
#include "variables/VariablesFile.h"

#include <algorithm>
#include <tuple>

namespace strongroom::fuzz::variablesImportTarget {

namespace {

using namespace variables;

// Writing puts the variables of an environment together.
bool sameVariables(std::vector<Variable> one, std::vector<Variable> other)
{
    const auto place = [](const Variable &variable) { return std::tie(variable.environment, variable.key); };
    std::ranges::sort(one, {}, place);
    std::ranges::sort(other, {}, place);
    return std::ranges::equal(one, other, [&place](const Variable &a, const Variable &b) { return place(a) == place(b) && a.value.sameAs(b.value); });
}

void fuzzVariablesImport(ByteView input)
{
    const std::string_view text = textOf(input);
    for (const Format format : allFormats()) {
        const auto parsed = attempt([text, format] { return parse(text, format); });
        if (!parsed || !unfit(parsed->variables, format).empty()) {
            continue;
        }
        // A key twice in different environments is for formats that have them.
        const auto written = attempt([&] { return write(parsed->variables, format); });
        require(written.has_value(), "what is fit can be written");
        require(sameVariables(parse(written->view(), format).variables, parsed->variables), "variables that are written are read as they were");
    }
    (void)detect(text, "secrets");
    (void)nameInside(text);
    (void)isVariableName(mappedVariableName(text));
}

const Registration variablesImport("variables", fuzzVariablesImport, {"locker/transfer.json", "api-tokens/dotenv.json"});

} // namespace

} // namespace strongroom::fuzz::variablesImportTarget
