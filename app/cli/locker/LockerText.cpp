// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/locker/LockerText.h"

#include "base/Json.h"
#include "base/Text.h"
#include "cli/Command.h"
#include "cli/Table.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>

namespace strongroom::cli {

namespace {

constexpr const char *bad = "\xE2\x9C\x97 ";
constexpr std::size_t longestCell = 240;   // bytes; more cells than any column shows
constexpr locker::Micros second = 1'000'000;

OrderedJson timeJson(const std::optional<locker::Micros> &time) { return time && *time != 0 ? OrderedJson(utcTimeText(*time)) : OrderedJson(); }

struct Opened {
    SensitiveText value;
    ErrorPtr error;
};

Opened opened(const locker::Store &store, const locker::Secret &secret)
{
    try {
        return {store.value(secret), {}};
    } catch (const CryptoError &error) {
        return {{}, error.clone()};
    }
}

} // namespace

std::string environmentLabel(const std::string &environment) { return environment.empty() ? fromQString(Cli::tr("(all)")) : environment; }

std::string targetText(const locker::SecretTarget &target)
{
    return fromQString(targetSentence(target).translated());
}

Sentence targetSentence(const locker::SecretTarget &target)
{
    return target.environment.empty() ? Sentence::tr("%1 for all environments").arg(target.key)
                                      : Sentence::tr("%1 in %2", "a secret, its environment").arg(target.key).arg(target.environment);
}

std::string utcTimeText(locker::Micros time)
{
    const locker::Micros seconds = time >= 0 ? time / second : (time - second + 1) / second;
    char fraction[16];
    std::snprintf(fraction, sizeof fraction, ".%06dZ", static_cast<int>(time - seconds * second));
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddThh:mm:ss")).toStdString() + fraction;
}

std::string localTimeText(locker::Micros time)
{
    return time == 0 ? std::string() : QDateTime::fromMSecsSinceEpoch(time / 1000).toString(QStringLiteral("yyyy-MM-dd hh:mm:ss")).toStdString();
}

void appendTextMember(SensitiveText &json, const char *name, std::string_view value)
{
    json.append("\"" + std::string(name) + "\":");
    Json text(value);
    std::string literal = dumpJson(text);
    json.append(literal);
    wipe(literal);
    wipe(text.get_ref<std::string &>());
}

SensitiveText secretJson(const locker::Store &store, const locker::Secret &secret, Values values)
{
    const locker::SealedSecret &sealed = *secret.sealed;
    const OrderedJson json{{"id", sealed.id}, {"key", secret.key}, {"environment", secret.isForAll() ? OrderedJson() : OrderedJson(secret.environmentName)},
                           {"description", secret.description}, {"created", timeJson(sealed.created)}, {"revised", timeJson(sealed.revised)}};
    SensitiveText text(dumpJson(json));
    text = SensitiveText(text.view().substr(0, text.size() - 1));
    std::string error = secret.error ? secret.error->what() : "";
    if (values == Values::Shown) {
        const Opened content = opened(store, secret);
        text.append(",");
        if (!content.error) {
            appendTextMember(text, "value", content.value.view());
        } else {
            text.append("\"value\":null");
            error = error.empty() ? content.error->what() : error;
        }
    }
    if (!error.empty()) {
        text.append(",");
        appendTextMember(text, "error", error);
    }
    text.append("}");
    return text;
}

std::string environmentJson(const locker::Environment &environment)
{
    OrderedJson json{{"id", environment.sealed->id}, {"name", environment.name}, {"external_url", environment.externalUrl}, {"description", environment.description},
                     {"created", timeJson(environment.sealed->created)}, {"revised", timeJson(environment.sealed->revised)}};
    if (environment.error) {
        json["error"] = environment.error->what();
    }
    return dumpJson(json);
}

void sortForDisplay(std::vector<locker::SecretPtr> &secrets)
{
    std::ranges::sort(secrets, {}, [](const locker::SecretPtr &secret) { return std::pair<std::string_view, std::string_view>(secret->key, secret->environmentName); });
}

bool printSecrets(Output &output, const locker::Store &store, const std::vector<locker::SecretPtr> &secrets, Values values)
{
    const bool allOpen = std::ranges::none_of(secrets, [](const locker::SecretPtr &secret) { return secret->error != nullptr; });
    if (output.json()) {
        for (const locker::SecretPtr &secret : secrets) {
            output.document(secretJson(store, *secret, values).view());
        }
        return allOpen;
    }
    if (secrets.empty()) {
        return true;
    }
    std::vector<Table::Column> columns{{"key", Table::Align::Left, 60}, {"environment", Table::Align::Left, 32}, {"changed"}, {"description", Table::Align::Left, 48}};
    if (values == Values::Shown) {
        columns.push_back({"value", Table::Align::Left, 60});
    }
    Table table(std::move(columns));
    for (const locker::SecretPtr &secret : secrets) {
        const std::string key = secret->key.empty() ? std::string(bad) + secret->sealed->id : secret->key;
        const std::string description = secret->error ? bad + fromQString(secret->error->sentence().translated()) : secret->description;
        std::vector<std::string> cells{key, environmentLabel(secret->isForAll() ? std::string() : secret->environmentName), localTimeText(secret->sealed->revised), description};
        if (values == Values::Shown) {
            const Opened content = opened(store, *secret);
            cells.emplace_back(content.error ? bad + fromQString(content.error->sentence().translated())
                                             : std::string(content.value.view().substr(0, longestCell)));
        }
        table.addRow(cells);
        wipe(cells.back());
    }
    output.write(table.text());
    output.flush();
    return allOpen;
}

} // namespace strongroom::cli
