// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/ApiTokenConnection.h"

#include "connections/WebAddress.h"

namespace strongroom::connections {

void ApiTokenConnection::validate() const
{
    settings.validate();
    if (!testUrl.empty()) {
        requireWebAddress(testUrl, Sentence::tr("the address to test with"), "test_url");
    }
}

} // namespace strongroom::connections
