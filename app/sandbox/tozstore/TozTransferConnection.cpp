// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozTransferConnection.h"

#include <QList>
#include <QTcpSocket>
#include <QUuid>

#include <algorithm>

namespace strongroom::sandbox {

namespace {

constexpr qsizetype maxHead = 16 * 1024;
constexpr qint64 piece = 256 * 1024; // bytes that wait in memory in either direction

// Nothing: not HTTP.
std::optional<Request> parseHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    if (first.size() != 3 || !first.at(2).startsWith("HTTP/1.")) {
        return std::nullopt;
    }
    Request request;
    request.method = first.at(0);
    request.path = first.at(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines.at(i).trimmed();
        const qsizetype colon = line.indexOf(':');
        if (line.isEmpty()) {
            continue;
        }
        if (colon < 1) {
            return std::nullopt;
        }
        request.headers.emplace_back(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return request;
}

// A web page that rebinds its name to 127.0.0.1 gets nothing, as in HttpFront.
bool hostIsLoopback(const Request &request, quint16 port)
{
    const QByteArray host = request.header("Host").value_or(QByteArray()).toLower();
    return host == "127.0.0.1:" + QByteArray::number(port) || host == "localhost:" + QByteArray::number(port);
}

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 411:
        return "Length Required";
    case 421:
        return "Misdirected Request";
    case 500:
        return "Internal Server Error";
    default:
        return "Bad Request";
    }
}

QByteArray headOf(int status, qint64 length)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\nContent-Length: " + QByteArray::number(length) + "\r\nConnection: close\r\n";
}

} // namespace

TozTransferConnection::TozTransferConnection(QTcpSocket *socket, TozTransfers &transfers, TozFileContents &contents)
    : QObject(socket), m_socket(socket), m_transfers(transfers), m_contents(contents)
{
    // What is not read stays with the sender: no client can fill this process's memory.
    m_socket->setReadBufferSize(piece);
    connect(m_socket, &QTcpSocket::readyRead, this, &TozTransferConnection::readMore);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &TozTransferConnection::sendMore);
    connect(m_socket, &QTcpSocket::disconnected, m_socket, &QObject::deleteLater);
}

TozTransferConnection::~TozTransferConnection()
{
    if (m_upload && m_file) {
        m_file->remove(); // cut off
    }
}

void TozTransferConnection::readMore()
{
    if (m_state == State::Head) {
        readHead();
    }
    if (m_state == State::Body) {
        readBody();
    }
}

void TozTransferConnection::readHead()
{
    while (m_state == State::Head && m_socket->canReadLine()) {
        const QByteArray line = m_socket->readLine();
        m_head += line;
        if (m_head.size() > maxHead) {
            answer(400, "the headers are too long");
        } else if (line == "\r\n" || line == "\n") {
            const std::optional<Request> request = parseHead(m_head);
            if (request) {
                begin(*request);
            } else {
                answer(400, "this is no HTTP request");
            }
        }
    }
    if (m_state == State::Head && m_socket->bytesAvailable() > maxHead) {
        answer(400, "the headers are too long");
    }
}

void TozTransferConnection::begin(const Request &request)
{
    if (request.method == "PUT") {
        beginUpload(request);
        return;
    }
    const std::optional<TozTransfer> transfer = m_transfers.find(request.path);
    if (!hostIsLoopback(request, m_socket->localPort())) {
        answer(421, "this server answers only for loopback names");
    } else if (request.method != "GET") {
        answer(405, "a file is fetched with GET and sent with PUT");
    } else if (!transfer || transfer->direction != TozTransfer::Direction::Download) {
        answer(403, "this URL is not good for a download, or no longer");
    } else if (request.headerCount("Authorization") != 0) {
        // Object stores refuse two ways of signing in at once, and the credentials are none of theirs.
        answer(400, "the URL is the authorization: send none");
    } else {
        beginDownload(*transfer);
    }
}

void TozTransferConnection::beginUpload(const Request &request)
{
    bool lengthIsNumber = false;
    const qint64 length = request.header("Content-Length").value_or(QByteArray()).toLongLong(&lengthIsNumber);
    if (!lengthIsNumber || length < 0 || request.headerCount("Content-Length") != 1 || request.headerCount("Transfer-Encoding") != 0) {
        answer(411, "Content-Length is required");
        return;
    }
    const std::optional<TozTransfer> transfer = m_transfers.find(request.path);
    const auto refuse = [this](int status, const QByteArray &text) { m_refusal = Response{status, "text/plain", text, {}}; };
    const std::optional<QByteArray> checksum = request.header("Content-MD5");
    if (!hostIsLoopback(request, m_socket->localPort())) {
        refuse(421, "this server answers only for loopback names");
    } else if (!transfer || transfer->direction != TozTransfer::Direction::Upload) {
        refuse(403, "this URL is not good for an upload, or no longer");
    } else if (request.headerCount("Authorization") != 0) {
        refuse(400, "the URL is the authorization: send none");
    } else if (!checksum || *checksum != transfer->checksum) {
        refuse(400, "Content-MD5 is required, and must be the checksum that was announced");
    } else if (length != transfer->size) {
        refuse(400, "Content-Length is not the size that was announced");
    }
    const bool asksFirst = request.header("Expect").value_or(QByteArray()).toLower() == "100-continue";
    if (m_refusal && asksFirst) {
        answer(m_refusal->status, m_refusal->body);
        return;
    }
    if (!m_refusal) {
        m_upload = transfer;
        m_path = request.path;
        // Under a name of its own until it is whole: two uploads to one URL don't mix, and a cut one is not seen.
        m_file = std::make_unique<QFile>(m_contents.path(transfer->contentId + ".part-" + QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()));
        if (!m_file->open(QIODevice::WriteOnly)) {
            answer(500, "the sandbox cannot write the file");
            return;
        }
    }
    m_left = length;
    m_state = State::Body;
    if (asksFirst) {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
}

void TozTransferConnection::readBody()
{
    while (m_left > 0 && m_socket->bytesAvailable() > 0) {
        const QByteArray part = m_socket->read(std::min<qint64>(m_left, piece));
        m_left -= part.size();
        if (m_upload) {
            m_md5.addData(part);
            if (m_file->write(part) != part.size()) {
                answer(500, "the sandbox cannot write the file");
                return;
            }
        }
    }
    if (m_left > 0) {
        return;
    }
    if (m_refusal) {
        answer(m_refusal->status, m_refusal->body);
    } else {
        finishUpload();
    }
}

void TozTransferConnection::finishUpload()
{
    if (m_md5.result().toBase64() != m_upload->checksum) {
        answer(400, "the content does not have the checksum that was announced");
        return;
    }
    // Another upload to the same URL may have been committed meanwhile, and what was committed does not change.
    if (!m_transfers.find(m_path)) {
        answer(403, "this URL is no longer good");
        return;
    }
    const QString place = m_contents.path(m_upload->contentId);
    const bool kept = m_file->flush() && (!QFile::exists(place) || QFile::remove(place)) && m_file->rename(place);
    if (!kept) {
        answer(500, "the sandbox cannot keep the file");
        return;
    }
    m_file->close();
    m_upload.reset();
    answer(200, {});
}

void TozTransferConnection::beginDownload(const TozTransfer &transfer)
{
    m_file = std::make_unique<QFile>(m_contents.path(transfer.contentId));
    if (!m_file->open(QIODevice::ReadOnly)) {
        m_file.reset();
        answer(404, "the file is gone");
        return;
    }
    m_state = State::Answering;
    m_socket->write(headOf(200, m_file->size()) + "Content-Type: application/octet-stream\r\n\r\n");
    sendMore();
}

void TozTransferConnection::sendMore()
{
    if (m_state != State::Answering || !m_file) {
        return;
    }
    while (m_socket->bytesToWrite() < piece) {
        const QByteArray part = m_file->read(piece);
        if (part.isEmpty()) {
            m_file.reset();
            m_socket->disconnectFromHost();
            return;
        }
        m_socket->write(part);
    }
}

void TozTransferConnection::answer(int status, const QByteArray &text)
{
    if (m_upload && m_file) {
        m_file->remove();
    }
    m_upload.reset();
    m_file.reset();
    m_state = State::Answering;
    m_socket->write(headOf(status, text.size()) + "Content-Type: text/plain\r\n\r\n" + text);
    m_socket->disconnectFromHost();
}

} // namespace strongroom::sandbox
