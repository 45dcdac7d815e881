// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "search/SearchWords.h"

#include "base/Text.h"
#include "connections/ConnectionManager.h"

#include <QCoreApplication>

namespace strongroom::model {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SearchEverywhere)
};
} // namespace

QString foundInText(const search::Hit &hit)
{
    using search::FoundIn;
    switch (hit.in) {
    case FoundIn::Member: return toQString(hit.member);
    case FoundIn::Type: return Words::tr("type");
    case FoundIn::FieldName: return Words::tr("name of a field");
    case FoundIn::PlainValue: return Words::tr("plain value");
    case FoundIn::PlainName: return Words::tr("name of a plain value");
    case FoundIn::Id: return Words::tr("identifier");
    case FoundIn::Key: return Words::tr("key");
    case FoundIn::Description: return Words::tr("description");
    case FoundIn::Value: return Words::tr("value, exactly");
    case FoundIn::Name: return Words::tr("name");
    case FoundIn::Address: return Words::tr("address");
    case FoundIn::Source: return Words::tr("source");
    case FoundIn::Client: return Words::tr("client");
    case FoundIn::Scope: return Words::tr("scope");
    case FoundIn::Audience: return Words::tr("audience");
    }
    return {};
}

QString placeText(const ConnectionManager &connections, const QString &connectionId, const std::string &part)
{
    const connections::Connection *const connection = connections.find(connectionId);
    const QString name = connection != nullptr ? toQString(connection->name) : Words::tr("A removed connection");
    if (part.empty()) {
        return name;
    }
    QString country = toQString(part);
    for (const incountry::CountryInfo &info : connections.countries(connectionId)) {
        if (info.country.code() == part && !info.name.empty()) {
            country = toQString(info.name);
        }
    }
    return Words::tr("%1 · %2", "connection, country").arg(name, country);
}

QString limitText(search::Limit limit)
{
    using search::Limit;
    switch (limit) {
    case Limit::WholeValues: return Words::tr("InCountry: keys are stored as hashes, so a record is found by a whole key and not by a part of one.");
    case Limit::ShortText: return Words::tr("InCountry: parts of keys can be looked for from three characters on; whole keys were.");
    case Limit::Bodies: return Words::tr("InCountry: bodies are encrypted, the service cannot search them.");
    case Limit::Numbers: return Words::tr("InCountry: the text is a number, so range keys were asked too.");
    case Limit::TozData: return Words::tr("TozStore: the values of a record are encrypted; types, names of fields and plain values were searched.");
    case Limit::Notes: return Words::tr("TozStore: notes cannot be searched; one is found by its id or name, and reading it may use it up.");
    case Limit::SecretValues: return Words::tr("Locker: keys, environments and descriptions were searched; a value is found when it is exactly this text.");
    }
    return {};
}

} // namespace strongroom::model
