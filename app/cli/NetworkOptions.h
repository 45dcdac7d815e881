// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A connection's proxy and pins on the command line: --proxy, --proxy-user, --proxy-password-fd and --pin for a connection that is saved,
// STRONGROOM_PROXY, STRONGROOM_PROXY_USER and STRONGROOM_PINS for one that is not. The password is never an argument: a descriptor, the variable
// STRONGROOM_PROXY_PASSWORD, or a prompt.

#include "base/Json.h"
#include "cli/Command.h"
#include "connections/Opening.h"

namespace strongroom::cli {

void declareNetworkOptions(QCommandLineParser &parser);
[[nodiscard]] QStringList networkOptionNames();

// "proxy", "proxy_user" and "pins" of a connection as --json prints it; what is as delivered is left out.
void addNetwork(const connections::NetworkSettings &network, OrderedJson &json);

// The options; what they leave open stays as it is. ClientError names the option.
void readNetworkOptions(const Invocation &invocation, connections::ConfiguredConnection &configured);
// The variables, for a connection of this run only. ClientError names the variable.
void readNetworkVariables(const Invocation &invocation, connections::ConfiguredConnection &configured);
// The proxy's password, when it has a user and no password yet: from the variable, or asked for on a terminal.
void fillProxyPassword(const Invocation &invocation, connections::ConfiguredConnection &configured);

} // namespace strongroom::cli
