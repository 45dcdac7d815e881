// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/EnvironmentRepository.h"

#include "base/Error.h"
#include "base/Text.h"
#include "connections/AccountJson.h"
#include "connections/JsonFile.h"

#include <algorithm>
#include <utility>

namespace strongroom::connections {

namespace {

const Json &emptyDocument()
{
    static const Json empty{{"format", JsonFile::knownFormat}, {"environments", Json::array()}};
    return empty;
}

bool understands(const Json &document)
{
    try {
        for (const Json &entry : document.at("environments")) {
            (void)environmentFromJson(entry);
        }
        return true;
    } catch (const ClientError &) {
        return false;
    }
}

template <typename List>
auto findNamed(List &list, const std::string &name)
{
    return std::find_if(list.begin(), list.end(), [&name](const auth::Environment &environment) { return equalsIgnoringAsciiCase(environment.name, name); });
}

Json entryNamed(const Json &entries, const std::string &name)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&name](const Json &entry) { return equalsIgnoringAsciiCase(entry.at("name").get<std::string>(), name); });
    return found != entries.end() ? *found : Json::object();
}

void check(const std::vector<auth::Environment> &environments)
{
    for (auto one = environments.begin(); one != environments.end(); ++one) {
        one->validate();
        if (std::any_of(environments.begin(), one, [&](const auth::Environment &other) { return equalsIgnoringAsciiCase(other.name, one->name); })) {
            throw ClientError(Sentence::tr("there are two environments named \"%1\"").arg(one->name))
                .advise(Sentence::tr("Give one of them another name."))
                .about("name");
        }
    }
}

} // namespace

const auth::Environment *builtInEnvironment(const std::string &name)
{
    const std::vector<auth::Environment> &all = auth::builtInEnvironments();
    const auto found = findNamed(all, name);
    return found != all.end() ? &*found : nullptr;
}

EnvironmentRepository::EnvironmentRepository(std::string path) : m_path(path.empty() ? configurationPath("environments.json") : std::move(path)) {}

std::vector<auth::Environment> EnvironmentRepository::load() const
{
    std::vector<auth::Environment> all = auth::builtInEnvironments();
    const Json document = JsonFile(m_path, Sentence::tr("environments")).read(emptyDocument(), understands);
    for (const Json &entry : document.at("environments")) {
        auth::Environment environment = environmentFromJson(entry);
        if (const auto known = findNamed(all, environment.name); known != all.end()) {
            *known = std::move(environment);
        } else {
            all.push_back(std::move(environment));
        }
    }
    return all;
}

void EnvironmentRepository::store(const std::vector<auth::Environment> &environments)
{
    check(environments);
    const JsonFile file(m_path, Sentence::tr("environments"));
    const JsonFile::Guard guard(file);
    Json document = file.read(emptyDocument(), understands);
    Json after = Json::array();
    for (const auth::Environment &environment : environments) {
        const auth::Environment *const builtIn = builtInEnvironment(environment.name);
        if (!builtIn || *builtIn != environment) {
            after.push_back(environmentJson(environment, entryNamed(document.at("environments"), environment.name)));
        }
    }
    document["environments"] = std::move(after);
    file.write(document);
}

} // namespace strongroom::connections
