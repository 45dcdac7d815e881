// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/RunningRequest.h"

#include "net/NetworkThread.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <algorithm>
#include <utility>

namespace strongroom::net {

namespace {
constexpr qint64 readBufferBytes = 512 * 1024;
constexpr qint64 pieceBytes = 64 * 1024;
// An answer that comes slower than this, measured over the timeout, is as good as none: a byte a second would never be silence.
constexpr qint64 slowestBytesPerSecond = 32;
} // namespace

RunningRequest::RunningRequest(RequestStarter &starter, std::shared_ptr<Exchange> exchange)
    : QObject(&starter)
    , m_starter(starter)
    , m_exchange(std::move(exchange))
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, this, &RunningRequest::checkTime);
}

RunningRequest::~RunningRequest()
{
    delete m_reply;   // before the device it reads from
}

void RunningRequest::start(const std::shared_ptr<QNetworkAccessManager> &manager)
{
    if (m_exchange->gate && !m_exchange->gate->isOpen()) {   // it has waited in line, and the gate did not
        NetworkFailure failure;
        failure.refused = true;
        fail(std::move(failure));
        return;
    }
    // GET and HEAD go without an upload device; Qt may send them again, which does no harm. Only its own head() knows that no body comes.
    const bool isHead = m_exchange->verb == "HEAD";
    if (m_exchange->body || (m_exchange->verb != "GET" && !isHead)) {
        try {
            m_upload = std::make_unique<UploadDevice>(m_exchange->body ? m_exchange->body->open() : nullptr);
        } catch (...) {
            NetworkFailure failure;
            failure.bodyError = std::current_exception();
            fail(std::move(failure));
            return;
        }
    }
    m_sinceActivity.start();
    m_timer.start(m_exchange->timeout);
    m_manager = manager;
    m_reply = m_upload ? manager->sendCustomRequest(m_exchange->networkRequest, m_exchange->verb, m_upload.get())
              : isHead ? manager->head(m_exchange->networkRequest)
                       : manager->get(m_exchange->networkRequest);
    follow(*m_reply);
    // Queued: with an upload the reply starts by a queued call, and before that it would lose the size.
    QMetaObject::invokeMethod(m_reply, [reply = m_reply] { reply->setReadBufferSize(readBufferBytes); }, Qt::QueuedConnection);
}

void RunningRequest::follow(QNetworkReply &reply)
{
    QObject::connect(&reply, &QNetworkReply::socketStartedConnecting, this, &RunningRequest::alive);
    QObject::connect(&reply, &QNetworkReply::encrypted, this, [this] {
        m_stage = std::max(m_stage, Stage::Sending);
        alive();
        examineSession();
    });
    QObject::connect(&reply, &QNetworkReply::requestSent, this, [this] {
        m_stage = std::max(m_stage, m_upload && m_upload->size() > 0 ? Stage::Sending : Stage::Waiting);
        alive();
    });
    QObject::connect(&reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64 total) {
        if (total > 0) {
            m_stage = std::max(m_stage, sent < total ? Stage::Sending : Stage::Waiting);
            m_exchange->setUploaded({sent, total});
            alive();
        }
    });
    QObject::connect(&reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_certificateProblems += errors; });
    QObject::connect(&reply, &QNetworkReply::metaDataChanged, this, &RunningRequest::takeHead);
    QObject::connect(&reply, &QNetworkReply::readyRead, this, [this] {
        alive();
        readOn();
    });
    QObject::connect(&reply, &QNetworkReply::finished, this, &RunningRequest::end);
}

// Qt's thread waits for this to return before it sends anything, and then hears first that the request is aborted.
void RunningRequest::examineSession()
{
    const QUrl url = m_exchange->networkRequest.url();
    if (const std::optional<TlsRefusal> refusal = examine(m_reply->sslConfiguration(), url.host(), m_exchange->pins)) {
        m_starter.refuse(m_exchange->origin, *refusal);
    }
}

void RunningRequest::refuse(const TlsRefusal &refusal)
{
    if (!m_ended) {
        m_refusal = refusal;
        m_reply->abort();
    }
}

void RunningRequest::takeHead()
{
    if (m_stage == Stage::Receiving) {
        return;
    }
    ExchangeHead head;
    head.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (head.status == 0) {
        return;
    }
    head.headers = m_reply->rawHeaderPairs();
    m_stage = Stage::Receiving;
    m_usedHttp2 = m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
    if (m_upload && (head.status == 307 || head.status == 308)) {
        m_upload->setRedirected();
    }
    alive();
    m_sinceCount.start();
    m_exchange->setHead(std::move(head));
}

void RunningRequest::readOn()
{
    if (m_ended || m_stage != Stage::Receiving) {
        return;
    }
    alive();
    while (!m_exchange->isFull()) {
        QByteArray piece = m_reply->read(pieceBytes);   // to the last, empty read: only that tells Qt that its buffer is free again
        if (piece.isEmpty()) {
            break;
        }
        m_counted += piece.size();
        m_exchange->addBytes(std::move(piece));
    }
}

// At the end Qt has the rest in memory already.
void RunningRequest::takeRest()
{
    for (QByteArray piece = m_reply->read(pieceBytes); !piece.isEmpty(); piece = m_reply->read(pieceBytes)) {
        m_exchange->addBytes(std::move(piece));
    }
}

void RunningRequest::alive()
{
    m_sinceActivity.restart();
}

void RunningRequest::checkTime()
{
    const std::chrono::milliseconds idle(m_sinceActivity.elapsed());
    // A sender that is slow to take what is here is no silence of the server's.
    const bool ours = m_stage == Stage::Receiving && m_exchange->isFull();
    if (ours) {
        m_counted = 0;
        m_sinceCount.restart();
        m_timer.start(m_exchange->timeout);
        return;
    }
    const std::chrono::milliseconds patient = patience();
    const bool slow = patient.count() == 0;
    // What has been silent for nearly the whole time is told as silence.
    const bool nearlySilent = idle > m_exchange->timeout * 9 / 10;
    if (idle < m_exchange->timeout && (!slow || nearlySilent)) {
        m_timer.start(slow ? m_exchange->timeout - idle : std::min(m_exchange->timeout - idle, patient));
        return;
    }
    m_tooSlow = idle < m_exchange->timeout;
    m_timedOut = true;
    m_reply->abort();
}

std::chrono::milliseconds RunningRequest::patience()
{
    if (m_stage != Stage::Receiving) {
        return m_exchange->timeout;
    }
    const std::chrono::milliseconds passed(m_sinceCount.elapsed());
    if (passed < m_exchange->timeout) {
        return m_exchange->timeout - passed;
    }
    if (m_counted * 1000 < slowestBytesPerSecond * passed.count()) {
        return std::chrono::milliseconds(0);
    }
    m_counted = 0;
    m_sinceCount.restart();
    return m_exchange->timeout;
}

void RunningRequest::abort()
{
    m_ended = true;
    if (m_reply != nullptr) {
        QObject::disconnect(m_reply, nullptr, this, nullptr);
        m_reply->abort();
    }
    m_timer.stop();
    m_exchange->cancel();
    m_starter.requestEnded(this);
}

void RunningRequest::fail(NetworkFailure failure)
{
    m_ended = true;
    m_exchange->finish(std::move(failure));
    m_starter.requestEnded(this);
}

void RunningRequest::end()
{
    if (m_ended) {
        return;
    }
    takeHead();
    if (!m_timedOut && !m_refusal) {
        takeRest();
    }
    m_ended = true;
    m_timer.stop();
    m_exchange->finish(failure());
    m_starter.requestEnded(this);
}

std::optional<NetworkFailure> RunningRequest::failure() const
{
    const bool answered = m_stage == Stage::Receiving;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError code = m_reply->error();
    if (!m_timedOut && !m_refusal && answered && (code == QNetworkReply::NoError || isStatusError(code, status))) {
        return std::nullopt;
    }
    NetworkFailure failure;
    failure.code = answered || code != QNetworkReply::NoError ? code : QNetworkReply::ProtocolFailure;
    failure.stage = m_stage;
    failure.timedOut = m_timedOut;
    failure.tooSlow = m_tooSlow;
    failure.certificateProblems = m_certificateProblems;
    failure.refusal = m_refusal;
    failure.chain = m_reply->sslConfiguration().peerCertificateChain();
    const QNetworkProxy proxy = m_starter.proxyOf(m_exchange->networkRequest.url());
    failure.proxy = showableProxy(proxy);
    failure.proxySignIn = proxy.user().isEmpty() ? ProxySignIn::None : ProxySignIn::WithPassword;
    if (status == 0) {
        failure.detail = m_reply->errorString();
    }
    if (m_upload && m_upload->hasFailed()) {
        failure.bodyError = std::make_exception_ptr(
            StorageError(Sentence::tr("what was to be sent could not be read to its end")).advise(Sentence::tr("Choose the file again.")));
    }
    return failure;
}

} // namespace strongroom::net
