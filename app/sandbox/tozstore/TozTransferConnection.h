// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One connection to TozTransferFront: reads one request, answers it, closes. Internal to TozTransferFront.

#include "sandbox/Http.h"
#include "sandbox/tozstore/TozFileContents.h"
#include "sandbox/tozstore/TozTransfers.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>
#include <QObject>

#include <memory>
#include <optional>

class QTcpSocket;

namespace strongroom::sandbox {

class TozTransferConnection final : public QObject
{
    Q_OBJECT

public:
    // Becomes the socket's child.
    TozTransferConnection(QTcpSocket *socket, TozTransfers &transfers, TozFileContents &contents);
    ~TozTransferConnection() override;

private:
    enum class State {
        Head,      // the request line and the headers
        Body,      // of an upload; kept, or thrown away when it was refused
        Answering, // nothing more is read
    };

    void readMore();
    void readHead();
    void readBody();
    void begin(const Request &request);
    void beginUpload(const Request &request);
    void finishUpload();
    void beginDownload(const TozTransfer &transfer);
    void sendMore();
    void answer(int status, const QByteArray &text);

    QTcpSocket *m_socket;
    TozTransfers &m_transfers;
    TozFileContents &m_contents;
    State m_state = State::Head;
    QByteArray m_head;
    std::optional<TozTransfer> m_upload;       // none while a body is thrown away
    QByteArray m_path;                      // of m_upload
    std::optional<Response> m_refusal;      // sent once the body that nobody wants is through
    std::int64_t m_left = 0;                // bytes of the body still to come
    std::unique_ptr<QFile> m_file;
    QCryptographicHash m_md5{QCryptographicHash::Md5};
};

} // namespace strongroom::sandbox
