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

void requireService(const Connection &connection, Service service)
{
    if (connection.service != service) {
        throw ClientError("\"" + connection.name + "\" is a connection to " + std::string(nameOf(connection.service)) + ", and this is for "
                          + std::string(nameOf(service)))
            .advise("Choose a connection to " + std::string(nameOf(service)) + ".")
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
