// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "shell/RemovalText.h"

#include "connections/Connection.h"
#include "tozstore/TozPages.h"

#include <QCoreApplication>

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RemovalText)
};

} // namespace

QString removalText(const connections::Connection &connection)
{
    using connections::Service;
    switch (connection.service) {
    case Service::TozStore: return tozRemovalText();
    case Service::SignIn:
        return Words::tr("Strongroom forgets the connection and deletes its passwords, keys and tokens from this computer. The account itself is not touched: make sure that you have "
                         "its secret elsewhere.");
    case Service::ApiTokens:
        return Words::tr("Strongroom forgets the connection and deletes its keys and its token from this computer. What lies in a shared table stays: others use it. Make sure that you "
                         "have the consumer key and secret elsewhere.");
    case Service::InCountry:
    case Service::Locker: break;
    }
    return Words::tr("Strongroom forgets the connection and deletes its credentials and keys from this computer. The records stay with "
                     "the service, but without the keys they cannot be opened: make sure that you have the secrets elsewhere.");
}

} // namespace strongroom::ui
