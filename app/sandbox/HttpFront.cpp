// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/HttpFront.h"

#include "sandbox/ApiError.h"
#include "sandbox/Dates.h"

#include <QHostAddress>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QTcpServer>
#include <QtHttpServer/QHttpServerRequest>
#include <QtHttpServer/QHttpServerResponder>
#include <QtHttpServer/QHttpServerResponse>

#include <zlib.h>

#include <algorithm>
#include <stdexcept>

namespace strongroom::sandbox {

namespace {

Q_LOGGING_CATEGORY(lcHttp, "strongroom.sandbox.http", QtWarningMsg)

constexpr qsizetype compressFrom = 1024; // bytes; below that gzip saves nothing

Request toRequest(const QHttpServerRequest &from)
{
    Request request;
    const char *const name = QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(from.method()));
    request.method = QByteArray(name).toUpper();
    request.path = from.url().path(QUrl::FullyEncoded).toLatin1();
    request.query = from.url().query(QUrl::FullyEncoded).toLatin1();
    request.segments = pathSegments(request.path);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const auto headers = from.headers().toListOfPairs();
#else
    const auto headers = from.headers();
#endif
    for (const auto &[key, value] : headers) {
        request.headers.emplace_back(key, value);
    }
    request.body = from.body();
    return request;
}

void send(const Response &response, QHttpServerResponder &&responder)
{
    const auto status = static_cast<QHttpServerResponder::StatusCode>(response.status);
    QHttpServerResponse out = response.contentType.isEmpty() ? QHttpServerResponse(status)
                                                             : QHttpServerResponse(response.contentType, response.body, status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = out.headers();
    for (const auto &[key, value] : response.headers) {
        headers.append(key, value);
    }
    out.setHeaders(std::move(headers));
    responder.sendResponse(out);
#else
    for (const auto &[key, value] : response.headers) {
        out.addHeader(key, value);
    }
    out.write(std::move(responder));
#endif
}

// A weight of 0 ("gzip;q=0") means: not gzip.
bool acceptsGzip(const Request &request)
{
    const QList<QByteArray> codings = request.header("Accept-Encoding").value_or(QByteArray()).toLower().split(',');
    for (const QByteArray &coding : codings) {
        const QList<QByteArray> parts = coding.split(';');
        if (parts.first().trimmed() != "gzip") {
            continue;
        }
        const QByteArray weight = parts.size() > 1 ? parts.at(1).trimmed() : QByteArray();
        return !weight.startsWith("q=") || weight.mid(2).toDouble() > 0.0;
    }
    return false;
}

// Empty when zlib refuses; the answer then goes out as it is.
QByteArray gzip(const QByteArray &data)
{
    z_stream stream = {};
    constexpr int gzipWindow = 15 + 16;
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        return {};
    }
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(data.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(data.constData()));
    stream.avail_in = static_cast<uInt>(data.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int result = deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return result == Z_STREAM_END ? packed : QByteArray();
}

void compress(Response &response, const Request &request)
{
    const bool text = response.contentType.startsWith("application/json");
    if (!text || response.body.size() <= compressFrom || !acceptsGzip(request)) {
        return;
    }
    QByteArray packed = gzip(response.body);
    if (!packed.isEmpty()) {
        response.body = std::move(packed);
        response.headers.emplace_back("Content-Encoding", "gzip");
        response.headers.emplace_back("Vary", "Accept-Encoding");
    }
}

} // namespace

HttpFront::HttpFront(QObject *parent) : QAbstractHttpServer(parent)
{
}

void HttpFront::addService(std::unique_ptr<Service> service)
{
    m_services.push_back(std::move(service));
}

quint16 HttpFront::start(quint16 port, quint16 publicPort)
{
    auto listener = std::make_unique<QTcpServer>();
    if (!listener->listen(QHostAddress::LocalHost, port)) {
        throw std::runtime_error("cannot listen on 127.0.0.1:" + std::to_string(port) + ": " + listener->errorString().toStdString());
    }
    const quint16 listening = listener->serverPort();
    m_port = publicPort != 0 ? publicPort : listening;
    bind(listener.release());
    return listening;
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
bool HttpFront::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    send(answer(request), std::move(responder));
    return true;
}

void HttpFront::missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    send(answer(request), std::move(responder));
}
#else
bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    send(answer(request), makeResponder(request, socket));
    return true;
}

void HttpFront::missingHandler(const QHttpServerRequest &request, QTcpSocket *socket)
{
    send(answer(request), makeResponder(request, socket));
}
#endif

Response HttpFront::answer(const QHttpServerRequest &from) const
{
    const Request request = toRequest(from);
    Response response;
    try {
        response = dispatch(request);
    } catch (const ApiError &error) {
        response = error.response();
    } catch (const std::exception &error) {
        // The method and path hold only hashes; the cause goes to the log, not to the client.
        qCWarning(lcHttp, "%s %s: %s", request.method.constData(), request.path.constData(), error.what());
        response = ApiError(500, "Internal Server Error", "server", "the sandbox failed on this request").response();
    }
    const bool dated = std::any_of(response.headers.begin(), response.headers.end(), [](const auto &header) { return header.first == "Date"; });
    if (!dated) {
        response.headers.emplace_back("Date", QByteArray::fromStdString(httpDate(systemNow())));
    }
    if (request.method == "HEAD") {
        response.body.clear(); // RFC 9110, section 9.3.2
    }
    qCDebug(lcHttp, "%s %s -> %d", request.method.constData(), request.path.constData(), response.status);
    compress(response, request);
    return response;
}

Response HttpFront::dispatch(const Request &request) const
{
    if (!hostIsLoopback(request)) {
        throw ApiError(421, "Misdirected Request", "header.Host", "this server answers only for loopback names");
    }
    for (const std::unique_ptr<Service> &service : m_services) {
        if (std::optional<Response> response = service->handle(request)) {
            return std::move(*response);
        }
    }
    throw ApiError::notFound("path", "no such resource");
}

bool HttpFront::hostIsLoopback(const Request &request) const
{
    if (request.headerCount("Host") != 1) {
        return false;
    }
    const QByteArray host = request.header("Host")->toLower();
    const QByteArray port = ":" + QByteArray::number(m_port);
    for (const char *const name : {"127.0.0.1", "localhost", "[::1]"}) {
        if (host == name || host == name + port) {
            return true;
        }
    }
    return false;
}

} // namespace strongroom::sandbox
