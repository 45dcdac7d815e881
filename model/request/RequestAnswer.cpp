// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "request/RequestAnswer.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/JsonFormat.h"
#include "base/Text.h"
#include "request/RequestDraft.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>
#include <string_view>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RequestAnswer)
};

const QString dots = u"••••••••"_s;

AnswerTone toneOf(int status)
{
    return status >= 500 ? AnswerTone::Failed : status >= 400 ? AnswerTone::Refused : status >= 200 && status < 300 ? AnswerTone::Good : AnswerTone::Neutral;
}

QString meaningOf(const connections::TrialRequest &request, const connections::TrialAnswer &answer)
{
    switch (answer.status) {
    case 400: return Words::tr("The service does not understand the request: look at its parameters and its body.");
    case 401:
        if (!request.authorized) {
            return Words::tr("The service wants a sign-in, and this request was sent without one.");
        }
        if (answer.renewalError) {
            const ErrorText why = errorText(answer.renewalError);
            return (Words::tr("The service refused the token, and there is no new one: %1").arg(why.text) + u' ' + why.advice).trimmed();
        }
        return answer.renewed ? Words::tr("The service refused the token, and a new one too: it is for another audience, scope or environment than this address.")
                              : Words::tr("The service refused the sign-in.");
    case 403:
        return request.authorized ? Words::tr("The service knows who asks and does not allow this. The account lacks a right or a scope.")
                                  : Words::tr("The service does not allow this without a sign-in.");
    case 404: return Words::tr("There is nothing at this address, or this account may not know of it.");
    case 405: return Words::tr("The address is known, but not with the method %1.").arg(toQString(request.method));
    case 406: return Words::tr("The service has no answer in a form that the Accept header takes.");
    case 407: return Words::tr("A proxy on the way wants a sign-in of its own.");
    case 408: return Words::tr("The service waited too long for the request.");
    case 413: return Words::tr("The body is larger than the service takes.");
    case 415: return Words::tr("The service does not take a body of this content type.");
    case 422: return Words::tr("The service understands the request and finds its content wrong.");
    case 429: return Words::tr("Too many requests: the service asks to wait.");
    case 502:
    case 503:
    case 504: return Words::tr("The service, or what stands before it, is not available now. The sign-in has nothing to do with it.");
    default: break;
    }
    if (answer.status >= 500) {
        return Words::tr("The service failed. The sign-in has nothing to do with it.");
    }
    if (answer.status >= 300 && answer.status < 400 && answer.status != 304) {
        return Words::tr("The service points to another address (Location). It was not followed: the token would go there too.");
    }
    if (answer.status >= 200 && answer.status < 300) {
        return answer.renewed ? Words::tr("The first answer was 401; with a new token it worked.") : QString();
    }
    return {};
}

QString signInTextOf(const connections::TrialRequest &request, const connections::TrialAnswer &answer)
{
    if (!request.authorized) {
        return Words::tr("without sign-in");
    }
    if (answer.renewed) {
        return Words::tr("a new token after a 401 (%1)").arg(durationText(answer.tokenTime));
    }
    return answer.tokenWasFetched ? Words::tr("a new token (%1)").arg(durationText(answer.tokenTime)) : Words::tr("the sign-in that was held");
}

// "sid=••••••••; Path=/; HttpOnly": what the cookie is called and how it is protected may be seen.
QString maskedCookie(const QString &value)
{
    const qsizetype end = value.indexOf(u';');
    const QString pair = end < 0 ? value : value.left(end);
    const qsizetype equals = pair.indexOf(u'=');
    return (equals < 0 ? dots : pair.left(equals + 1) + dots) + (end < 0 ? QString() : value.mid(end));
}

AnswerHeader shown(const std::string &name, const SensitiveText &value)
{
    AnswerHeader header{toQString(name), toQString(value.view()), false};
    const QString lower = header.name.toLower();
    if (lower == "set-cookie"_L1 || lower == "set-cookie2"_L1) {
        header.value = maskedCookie(header.value);
        header.masked = true;
    } else if (lower == "location"_L1 || lower == "content-location"_L1 || lower == "refresh"_L1) {
        const QString safe = withoutCredentials(header.value);
        header.masked = safe != header.value;
        header.value = safe;
    } else if (lower != "www-authenticate"_L1 && lower != "proxy-authenticate"_L1 && looksLikeCredential(header.name, header.value) && !header.value.isEmpty()) {
        header.value = dots;
        header.masked = true;
    }
    return header;
}

bool isTextType(const QString &type)
{
    static const QRegularExpression text(u"^(text/|application/(.*\\+)?(xml|json|javascript|x-www-form-urlencoded|yaml|x-yaml|graphql|problem\\+json|x-ndjson|jwt)\\b)"_s);
    return text.match(type).hasMatch();
}

// nullopt: it is no text.
std::optional<QString> textOfBody(std::string_view bytes, const QString &type)
{
    static const QRegularExpression latin(u"charset=\"?(iso-8859-1|latin1|windows-1252|us-ascii)\\b"_s);
    if (latin.match(type).hasMatch()) {
        return QString::fromLatin1(bytes.data(), qsizetype(bytes.size()));
    }
    constexpr std::string_view mark = "\xef\xbb\xbf";
    if (bytes.starts_with(mark)) {
        bytes.remove_prefix(mark.size());
    }
    if (!isValidUtf8(bytes)) {
        return std::nullopt;
    }
    if (!isTextType(type)) {
        // Without a type, or under one for bytes: text has no control characters but those of lines.
        for (const char c : bytes.substr(0, 64 * 1024)) {
            const auto byte = static_cast<unsigned char>(c);
            if ((byte < 0x20 && c != '\n' && c != '\r' && c != '\t') || byte == 0x7f) {
                return std::nullopt;
            }
        }
    }
    return toQString(bytes);
}

QString suffixOf(AnswerBody kind, const QString &type)
{
    static const std::pair<QLatin1StringView, QLatin1StringView> known[] = {
        {"html"_L1, "html"_L1}, {"xml"_L1, "xml"_L1}, {"pdf"_L1, "pdf"_L1}, {"zip"_L1, "zip"_L1}, {"png"_L1, "png"_L1}, {"jpeg"_L1, "jpg"_L1}, {"csv"_L1, "csv"_L1}, {"yaml"_L1, "yaml"_L1}};
    if (kind == AnswerBody::Json) {
        return u"json"_s;
    }
    const QString subtype = type.section(u';', 0, 0);
    for (const auto &[word, suffix] : known) {
        if (subtype.contains(word)) {
            return suffix;
        }
    }
    return kind == AnswerBody::Text ? u"txt"_s : u"bin"_s;
}

void describeBody(RequestAnswer &shownAnswer, const WipingBytes &body)
{
    const QString type = shownAnswer.contentType.toLower();
    if (body.empty()) {
        return;
    }
    const std::optional<QString> text = textOfBody(textOf(body), type);
    if (!text) {
        shownAnswer.bodyKind = AnswerBody::Bytes;
    } else {
        const QString start = text->left(64).trimmed();
        const bool maybeJson = type.contains("json"_L1) || start.startsWith(u'{') || start.startsWith(u'[');
        const std::optional<QString> indented = maybeJson ? prettyJson(*text, EscapeStyle::Keep) : std::nullopt;
        shownAnswer.bodyKind = indented ? AnswerBody::Json : AnswerBody::Text;
        shownAnswer.bodyText = indented ? *indented : *text;
        if (shownAnswer.bodyText.size() > RequestAnswer::shownCharacters) {
            shownAnswer.bodyText.truncate(RequestAnswer::shownCharacters);
            shownAnswer.isCut = true;
        }
    }
    shownAnswer.fileName = u"answer."_s + suffixOf(shownAnswer.bodyKind, type);
}

} // namespace

std::shared_ptr<const RequestAnswer> describeAnswer(const connections::TrialRequest &request, connections::TrialAnswer answer)
{
    auto result = std::make_shared<RequestAnswer>();
    result->status = answer.status;
    result->statusText = QString::number(answer.status) + (answer.reason.empty() ? QString() : u' ' + toQString(answer.reason));
    result->meaning = meaningOf(request, answer);
    result->tone = toneOf(answer.status);
    result->signInText = signInTextOf(request, answer);
    result->timeText = durationText(answer.requestTime);
    result->sizeText = byteText(std::int64_t(answer.body.size()));
    result->contentType = toQString(answer.contentType);
    for (const auto &[name, value] : answer.headers) {
        result->headers.append(shown(name, value));
    }
    for (const std::string &name : answer.sentHeaderNames) {
        result->sentHeaders.append(toQString(name));
    }
    describeBody(*result, answer.body);
    result->body = std::make_shared<const WipingBytes>(std::move(answer.body));
    return result;
}

QString headerLines(const RequestAnswer &answer)
{
    QStringList lines;
    for (const AnswerHeader &header : answer.headers) {
        lines.append(header.name + u": "_s + header.value);
    }
    return lines.join(u'\n');
}

} // namespace strongroom::model
