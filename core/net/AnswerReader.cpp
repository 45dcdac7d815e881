// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/AnswerReader.h"

#include "base/Error.h"
#include "base/Text.h"

#include <charconv>
#include <utility>

namespace strongroom::net {

namespace {
// No text of a service compresses like that; a bomb does (deflate's most is 1,032 : 1).
constexpr std::int64_t largestRatio = 100;
constexpr std::int64_t anyRatioBytes = 32LL << 20;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

bool mayHaveBody(const HttpRequest &request, int status)
{
    return request.method != Method::Head && status >= 200 && status != 204 && status != 304;
}
} // namespace

AnswerReader::AnswerReader(const HttpRequest &request, std::string host) : m_request(request), m_host(std::move(host)) {}

void AnswerReader::takeHead(const ExchangeHead &head)
{
    m_response.status = head.status;
    for (const auto &[name, value] : head.headers) {
        m_response.headers.set(viewOf(name), viewOf(value));
    }
    m_toSink = m_request.sink && head.status < 300;
    readLength();
    const auto coding = m_response.headers.get("Content-Encoding");
    if (m_request.method != Method::Head && coding && !coding->empty() && !equalsIgnoringAsciiCase(*coding, "identity")) {
        m_inflater = Inflater::forCoding(*coding);
        if (!m_inflater && mayHaveBody(m_request, head.status)) {
            fail(Sentence::tr("%1 answered in a compression that was not asked for").arg(m_host));
        }
    }
    if (!m_inflater && m_length.value_or(0) > m_request.maxResponseBytes) {
        failTooLarge();
    }
}

void AnswerReader::readLength()
{
    if (!mayHaveBody(m_request, m_response.status) || m_response.headers.get("Transfer-Encoding")) {
        return;
    }
    const auto text = m_response.headers.get("Content-Length");
    if (!text) {
        return;
    }
    std::int64_t length = -1;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), length);
    if (error != std::errc() || end != text->data() + text->size() || length < 0) {
        fail(Sentence::tr("%1 announced an answer without a usable length").arg(m_host));
    }
    m_length = length;
}

void AnswerReader::takeBytes(ByteView bytes)
{
    m_received += static_cast<std::int64_t>(bytes.size());
    if (!m_inflater) {
        takeContent(bytes);
        return;
    }
    m_inflater->feed(bytes, [this](ByteView content) { takeContent(content); });
}

void AnswerReader::takeContent(ByteView content)
{
    m_content += static_cast<std::int64_t>(content.size());
    if (m_content > m_request.maxResponseBytes) {
        failTooLarge();
    }
    if (m_inflater && m_content > anyRatioBytes && m_content > m_received * largestRatio) {
        fail(Sentence::tr("the answer of %1 unpacks to more than %2 times its size").arg(m_host).arg(largestRatio));
    }
    if (m_toSink) {
        m_request.sink(content);
    } else {
        m_response.body.insert(m_response.body.end(), content.begin(), content.end());
    }
    if (m_request.downloaded) {
        m_request.downloaded({m_content, m_inflater ? -1 : m_length.value_or(-1)});
    }
}

HttpResponse AnswerReader::finish()
{
    if (m_length && m_received != *m_length) {
        throw NetworkError(Sentence::tr("%1 closed the connection in the middle of its answer").arg(m_host))
            .advise(Sentence::tr("Try again."))
            .maybeLater();
    }
    if (m_inflater) {
        m_inflater->finish();
    }
    return std::move(m_response);
}

void AnswerReader::fail(const Sentence &what) const
{
    throw NetworkError(what).advise(Sentence::tr("Check the address of the connection."));
}

void AnswerReader::failTooLarge() const
{
    const std::int64_t most = m_request.maxResponseBytes;
    throw NetworkError(most >= (1 << 20) ? Sentence::tr("the answer of %1 is larger than %2 MiB").arg(m_host).arg(most >> 20)
                                         : Sentence::tr("the answer of %1 is larger than %2 bytes").arg(m_host).arg(most))
        .advise(Sentence::tr("Ask for less at a time."));
}

} // namespace strongroom::net
