// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "request/RequestDraft.h"

#include "base/Text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RequestDraft)
};

constexpr auto formType = "application/x-www-form-urlencoded"_L1;

// "a=1&token=xyz" -> "a=1&token=". The separators and the order stay.
QString withoutParameterValues(const QString &parameters)
{
    QStringList parts = parameters.split(u'&');
    for (QString &part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 0) {
            continue;
        }
        const QString name = QUrl::fromPercentEncoding(part.left(equals).toUtf8());
        const QString value = QUrl::fromPercentEncoding(part.mid(equals + 1).toUtf8());
        if (looksLikeCredential(name, value)) {
            part.truncate(equals + 1);
        }
    }
    return parts.join(u'&');
}

bool isOwnHeader(const QString &name)
{
    static const QSet<QString> own{u"host"_s, u"content-length"_s, u"transfer-encoding"_s, u"connection"_s};
    return own.contains(name.toLower());
}

bool isSignInHeader(const QString &name) { return name.compare("Authorization"_L1, Qt::CaseInsensitive) == 0 || name.compare("X-Api-Key"_L1, Qt::CaseInsensitive) == 0; }

QString urlProblem(const QString &text)
{
    if (text.isEmpty()) {
        return Words::tr("The address is missing");
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return Words::tr("This is no address: it begins with https:// and a host");
    }
    const QString scheme = url.scheme().toLower();
    if (scheme != "https"_L1 && scheme != "http"_L1) {
        return Words::tr("Only https can be asked, and http on this computer");
    }
    if (!url.userInfo().isEmpty()) {
        return Words::tr("A user name or password does not belong into the address");
    }
    static const QRegularExpression loopback(u"^(localhost|127(\\.\\d{1,3}){3}|::1)$"_s);
    if (scheme == "http"_L1 && !loopback.match(url.host().toLower()).hasMatch()) {
        return Words::tr("http without TLS is only for this computer");
    }
    return {};
}

QString headerProblem(const RequestHeader &header, SignInUse signIn)
{
    static const QRegularExpression token(u"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"_s);
    static const QRegularExpression forbidden(u"[\\x00-\\x08\\x0a-\\x1f\\x7f]|[^\\x00-\\x7f]"_s);
    if (!token.match(header.name).hasMatch()) {
        return header.name.isEmpty() ? Words::tr("A header has no name") : Words::tr("“%1” is no name of a header").arg(header.name);
    }
    if (isOwnHeader(header.name)) {
        return Words::tr("%1 is set by Strongroom itself").arg(header.name);
    }
    if (signIn == SignInUse::With && isSignInHeader(header.name)) {
        return Words::tr("%1 comes from the sign-in. Send the request as it is to set your own").arg(header.name);
    }
    if (forbidden.match(header.value).hasMatch()) {
        return Words::tr("The value of %1 has characters that no header can have").arg(header.name);
    }
    return {};
}

} // namespace

QStringList requestMethods() { return {u"GET"_s, u"HEAD"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s, u"OPTIONS"_s}; }

QStringList usualContentTypes() { return {u"application/json"_s, QString(formType), u"text/plain"_s, u"application/xml"_s}; }

QList<DraftProblem> problemsOf(const RequestDraft &draft)
{
    QList<DraftProblem> found;
    if (const QString problem = urlProblem(draft.url.trimmed()); !problem.isEmpty()) {
        found.append({DraftField::Url, problem});
    }
    for (const RequestHeader &header : draft.headers) {
        const RequestHeader typed{header.name.trimmed(), header.value.trimmed()};
        if (typed.name.isEmpty() && typed.value.isEmpty()) {
            continue;
        }
        if (const QString problem = headerProblem(typed, draft.signIn); !problem.isEmpty()) {
            found.append({DraftField::Headers, problem});
            break;
        }
    }
    return found;
}

bool looksLikeCredential(const QString &name, const QString &value)
{
    static const QSet<QString> words{u"auth"_s,       u"authorization"_s, u"cookie"_s, u"cookie2"_s, u"token"_s, u"secret"_s,  u"password"_s, u"passwd"_s, u"pwd"_s, u"pass"_s, u"key"_s,
                                     u"apikey"_s,     u"credential"_s,    u"credentials"_s, u"signature"_s, u"sig"_s, u"session"_s, u"sessionid"_s, u"sid"_s, u"assertion"_s, u"jwt"_s,
                                     u"bearer"_s,     u"code"_s,          u"otp"_s};
    static const QRegularExpression anywhere(u"token|secret|passw|apikey|credential"_s);
    static const QRegularExpression between(u"[^a-z0-9]+"_s);
    const QString lower = name.toLower();
    if (anywhere.match(lower).hasMatch()) {
        return true;
    }
    for (const QString &word : lower.split(between, Qt::SkipEmptyParts)) {
        if (words.contains(word)) {
            return true;
        }
    }
    // A scheme of RFC 7235 with its credentials, or a JSON Web Token, under whatever name.
    static const QRegularExpression credentials(u"^\\s*(bearer|basic|digest|negotiate|aws4-hmac-sha256)\\s|\\beyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]+\\."_s, QRegularExpression::CaseInsensitiveOption);
    return credentials.match(value).hasMatch();
}

QString withoutCredentials(const QString &url)
{
    QString text = url;
    static const QRegularExpression userInfo(u"^([A-Za-z][A-Za-z0-9+.-]*://)[^/?#@]*@"_s);
    text.replace(userInfo, u"\\1"_s);
    const qsizetype hash = text.indexOf(u'#');
    const qsizetype question = text.indexOf(u'?');
    const QString fragment = hash < 0 ? QString() : text.mid(hash + 1);
    const bool hasQuery = question >= 0 && (hash < 0 || question < hash);
    const QString query = hasQuery ? text.mid(question + 1, hash < 0 ? -1 : hash - question - 1) : QString();
    QString result = text.left(hasQuery ? question : hash);
    if (hasQuery) {
        result += u'?' + withoutParameterValues(query);
    }
    if (hash >= 0) {
        result += u'#' + withoutParameterValues(fragment);
    }
    return result;
}

connections::TrialRequest toTrial(const RequestDraft &draft)
{
    connections::TrialRequest request;
    request.method = fromQString(draft.method);
    request.url = fromQString(draft.url.trimmed());
    for (const RequestHeader &header : draft.headers) {
        const QString name = header.name.trimmed();
        if (name.isEmpty() && header.value.trimmed().isEmpty()) {
            continue;
        }
        std::string value = fromQString(header.value.trimmed());
        request.headers.emplace_back(fromQString(name), SensitiveText(value));
        wipe(value);
    }
    std::string body = fromQString(draft.body);
    request.body = SensitiveText(body);
    wipe(body);
    request.contentType = fromQString(draft.contentType.trimmed());
    request.authorized = draft.signIn == SignInUse::With;
    return request;
}

RequestDraft toDraft(const connections::TrialRequest &request)
{
    RequestDraft draft;
    draft.method = toQString(request.method);
    draft.url = toQString(request.url);
    for (const auto &[name, value] : request.headers) {
        draft.headers.append({toQString(name), toQString(value.view())});
    }
    draft.body = toQString(request.body.view());
    draft.contentType = toQString(request.contentType);
    draft.signIn = request.authorized ? SignInUse::With : SignInUse::Without;
    return draft;
}

connections::TrialRequest forHistory(const connections::TrialRequest &request)
{
    connections::TrialRequest kept = request;
    kept.url = fromQString(withoutCredentials(toQString(request.url)));
    for (auto &[name, value] : kept.headers) {
        if (looksLikeCredential(toQString(name), toQString(value.view()))) {
            value = {};
        }
    }
    if (toQString(request.contentType).startsWith(formType, Qt::CaseInsensitive)) {
        kept.body = SensitiveText(fromQString(withoutParameterValues(toQString(request.body.view()))));
    }
    return kept;
}

} // namespace strongroom::model
