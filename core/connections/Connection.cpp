// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/Connection.h"

#include "base/Error.h"

#include <QUuid>

namespace strongroom::connections {

std::string newConnectionId() { return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(); }

std::string_view nameOf(Service service)
{
    switch (service) {
    case Service::InCountry:
        return "InCountry";
    case Service::TozStore:
        return "TozStore";
    case Service::Locker:
        return "Locker";
    case Service::ApiTokens:
        return "API tokens";
    case Service::SignIn:
        return "sign-in";
    }
    return "";
}

namespace {

// As nameOf(), to be translated.
Sentence spokenNameOf(Service service)
{
    switch (service) {
    case Service::ApiTokens:
        return Sentence::tr("API tokens");
    case Service::SignIn:
        return Sentence::tr("sign-in");
    default:
        return std::string(nameOf(service));   // a name of its own
    }
}

} // namespace

void requireService(const Connection &connection, Service service)
{
    if (connection.service != service) {
        throw ClientError(Sentence::tr("\"%1\" is a connection to %2, and this is for %3")
                              .arg(connection.name)
                              .arg(spokenNameOf(connection.service))
                              .arg(spokenNameOf(service)))
            .advise(Sentence::tr("Choose a connection to %1.").arg(spokenNameOf(service)))
            .about("connection");
    }
}

void Connection::validate() const
{
    network.validate();
    switch (service) {
    case Service::InCountry:
        storage.validate();
        break;
    case Service::TozStore:
        tozstore.validate();
        break;
    case Service::Locker:
        locker.validate();
        break;
    case Service::ApiTokens:
        apiTokens.validate();
        break;
    case Service::SignIn:
        account.validate();
        break;
    }
}

} // namespace strongroom::connections
