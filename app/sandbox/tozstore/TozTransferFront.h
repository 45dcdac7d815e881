// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The sandbox's object store: PUT and GET of the URLs that TozTransfers gives out, on a port of its own. Not through Qt HttpServer, which (6.4) keeps a
// whole body in memory, twice over while it arrives, and never answers "Expect: 100-continue": the JavaScript SDK then waits for ever. Here
// contents go from the socket to the disk and back in small pieces. One request per connection; 127.0.0.1 only; the server's thread.

#include "sandbox/tozstore/TozFileContents.h"
#include "sandbox/tozstore/TozTransfers.h"

#include <QTcpServer>

namespace strongroom::sandbox {

class TozTransferFront final : public QObject
{
    Q_OBJECT

public:
    // Both must outlive it.
    TozTransferFront(TozTransfers &transfers, TozFileContents &contents, QObject *parent = nullptr);

    // Accepts connections when it returns; tells TozTransfers where. The system chooses the port. Throws std::runtime_error.
    void start();

private:
    QTcpServer m_listener;
    TozTransfers &m_transfers;
    TozFileContents &m_contents;
};

} // namespace strongroom::sandbox
