// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/Connection.h"

#include <QUuid>

namespace strongroom::connections {

std::string newConnectionId() { return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(); }

} // namespace strongroom::connections
