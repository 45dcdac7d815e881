// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/ErrorText.h"

#include "base/NetworkLines.h"
#include "base/Text.h"

#include <QCoreApplication>

namespace strongroom::model {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

const QString endOfPhrase = QStringLiteral(")\"”“»」\uff09");   // after which a sentence wants its full stop

// A sentence in Japanese ends with 。 whatever language the rest of the window has.
bool hasIdeographicStop(QChar last)
{
    switch (last.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: return true;
    default: return last == u'」' || last == u'\uff09';   // the wide bracket
    }
}
} // namespace

QString titleOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Client:
        return Words::tr("Check the input");
    case ErrorKind::Server:
        return Words::tr("The service answered with an error");
    case ErrorKind::Network:
        return Words::tr("The service could not be reached");
    case ErrorKind::Auth:
        return Words::tr("No access");
    case ErrorKind::Crypto:
        return Words::tr("Cannot encrypt or decrypt");
    case ErrorKind::Cancelled:
        return Words::tr("Cancelled");
    case ErrorKind::Storage:
        return Words::tr("A problem on this computer");
    }
    return {};
}

QString sentence(const Sentence &text) { return sentence(text.translated()); }

QString sentence(const std::string &text) { return sentence(toQString(text)); }

QString sentence(const QString &text)
{
    QString result = text.trimmed();
    if (result.isEmpty()) {
        return result;
    }
    const QString firstWord = result.section(u' ', 0, 0);
    const bool isName = firstWord.contains(u'_') || firstWord.contains(u'.') || firstWord.contains(u'[');
    if (!isName) {
        result[0] = result.at(0).toUpper();
    }
    if (const QChar last = result.back(); last.isLetterOrNumber() || endOfPhrase.contains(last)) {
        result += hasIdeographicStop(last) ? u'。' : u'.';
    }
    return result;
}

ErrorText errorText(const ErrorPtr &error)
{
    ErrorText result;
    if (!error) {
        return result;
    }
    result.title = titleOf(error->kind());
    result.text = sentence(error->sentence());
    result.advice = error->adviceSentence().translated();
    result.retryable = error->retryable();

    if (const NetworkFacts *const facts = networkFactsOf(*error)) {
        result.details += networkLines(*facts);
    }
    const FailedRequest &request = error->request();
    if (!error->member().empty()) {
        result.details += Words::tr("Concerns: %1").arg(toQString(error->member()));
    }
    if (!request.method.empty() || !request.url.empty()) {
        result.details += Words::tr("Request: %1").arg(toQString(request.method + ' ' + request.url).trimmed());
    }
    if (request.status != 0) {
        result.details += Words::tr("Status: %1").arg(request.status);
    }
    if (!request.code.empty()) {
        result.details += Words::tr("Service's own code: %1").arg(toQString(request.code));
    }
    if (!request.requestId.empty()) {
        result.details += Words::tr("Request id: %1").arg(toQString(request.requestId));
    }
    return result;
}

} // namespace strongroom::model
