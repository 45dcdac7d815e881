// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// An answer in words: status, sign-in, body by its kind, and headers without what could let somebody in.

#include "request/RequestAnswer.h"

#include <QTest>

#include <array>
#include <string>
#include <string_view>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::AnswerBody;
using model::AnswerTone;
using model::RequestAnswer;

namespace {

WipingBytes bytes(std::string_view text)
{
    const ByteView view = bytesOf(text);
    return {view.begin(), view.end()};
}

connections::TrialAnswer answerOf(int status, std::string_view body = {}, const std::string &type = {})
{
    connections::TrialAnswer answer;
    answer.status = status;
    answer.reason = "Reason";
    answer.body = bytes(body);
    answer.contentType = type;
    return answer;
}

std::shared_ptr<const RequestAnswer> described(connections::TrialAnswer answer, bool authorized = true)
{
    connections::TrialRequest request;
    request.authorized = authorized;
    return model::describeAnswer(request, std::move(answer));
}

} // namespace

class tst_RequestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusHasWords_data();
    void statusHasWords();
    void aRenewalThatFailedIsTold();
    void signInIsTold();
    void bodiesByKind_data();
    void bodiesByKind();
    void largeTextIsCutAndTheBodyIsWhole();
    void cookiesAndTokensAreDots_data();
    void cookiesAndTokensAreDots();
};

void tst_RequestAnswer::statusHasWords_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("authorized");
    QTest::addColumn<bool>("renewed");
    QTest::addColumn<AnswerTone>("tone");
    QTest::addColumn<QString>("words");
    QTest::newRow("200") << 200 << true << false << AnswerTone::Good << QString();
    QTest::newRow("200 after a 401") << 200 << true << true << AnswerTone::Good << u"with a new token"_s;
    QTest::newRow("302") << 302 << true << false << AnswerTone::Neutral << u"not followed"_s;
    QTest::newRow("304") << 304 << true << false << AnswerTone::Neutral << QString();
    QTest::newRow("401") << 401 << true << true << AnswerTone::Refused << u"another audience, scope or environment"_s;
    QTest::newRow("401 as it is") << 401 << false << false << AnswerTone::Refused << u"without one"_s;
    QTest::newRow("403") << 403 << true << false << AnswerTone::Refused << u"lacks a right or a scope"_s;
    QTest::newRow("404") << 404 << true << false << AnswerTone::Refused << u"nothing at this address"_s;
    QTest::newRow("429") << 429 << true << false << AnswerTone::Refused << u"wait"_s;
    QTest::newRow("500") << 500 << true << false << AnswerTone::Failed << u"nothing to do with it"_s;
    QTest::newRow("503") << 503 << true << false << AnswerTone::Failed << u"not available"_s;
}

void tst_RequestAnswer::statusHasWords()
{
    QFETCH(int, status);
    QFETCH(bool, authorized);
    QFETCH(bool, renewed);
    QFETCH(AnswerTone, tone);
    QFETCH(QString, words);
    connections::TrialAnswer answer = answerOf(status);
    answer.renewed = renewed;
    const auto shown = described(std::move(answer), authorized);
    QCOMPARE(shown->statusText, QString::number(status) + u" Reason"_s);
    QCOMPARE(shown->tone, tone);
    QVERIFY2(words.isEmpty() ? shown->meaning.isEmpty() : shown->meaning.contains(words), qPrintable(shown->meaning));
}

void tst_RequestAnswer::aRenewalThatFailedIsTold()
{
    connections::TrialAnswer answer = answerOf(401);
    answer.renewalError = AuthError(AuthFailure::InvalidClient, "the token endpoint does not know this client").advise("Check the client id.").clone();
    const auto shown = described(std::move(answer));
    QVERIFY2(shown->meaning.endsWith(u"there is no new one: The token endpoint does not know this client. Check the client id."_s), qPrintable(shown->meaning));
}

void tst_RequestAnswer::signInIsTold()
{
    using namespace std::chrono_literals;
    connections::TrialAnswer fetched = answerOf(200);
    fetched.tokenWasFetched = true;
    fetched.tokenTime = 120ms;
    fetched.requestTime = 84ms;
    fetched.sentHeaderNames = {"Authorization", "User-Agent"};
    const auto shown = described(std::move(fetched));
    QCOMPARE(shown->signInText, u"a new token (120 ms)"_s);
    QCOMPARE(shown->timeText, u"84 ms"_s);
    QCOMPARE(shown->sentHeaders, (QStringList{u"Authorization"_s, u"User-Agent"_s}));
    QVERIFY(described(answerOf(200))->signInText.contains(u"held"_s));
    QCOMPARE(described(answerOf(200), false)->signInText, u"without sign-in"_s);
}

void tst_RequestAnswer::bodiesByKind_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("type");
    QTest::addColumn<AnswerBody>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fileName");
    QTest::newRow("none") << QByteArray() << u"application/json"_s << AnswerBody::None << QString() << QString();
    QTest::newRow("JSON") << QByteArray(R"({"b":1,"a":[12345678901234567890]})") << u"application/json; charset=utf-8"_s << AnswerBody::Json
                          << u"{\n  \"b\": 1,\n  \"a\": [\n    12345678901234567890\n  ]\n}"_s << u"answer.json"_s;
    QTest::newRow("JSON under another type") << QByteArray(" [1]") << QString() << AnswerBody::Json << u"[\n  1\n]"_s << u"answer.json"_s;
    QTest::newRow("said to be JSON") << QByteArray("{oops") << u"application/json"_s << AnswerBody::Text << u"{oops"_s << u"answer.txt"_s;
    QTest::newRow("HTML") << QByteArray("<h1>Proxy</h1>") << u"text/html"_s << AnswerBody::Text << u"<h1>Proxy</h1>"_s << u"answer.html"_s;
    QTest::newRow("UTF-8") << QByteArray("Gr\xc3\xbc\xc3\x9f") << u"text/plain"_s << AnswerBody::Text << u"Grüß"_s << u"answer.txt"_s;
    QTest::newRow("Latin-1") << QByteArray("Gr\xfc\xdf") << u"text/plain; charset=ISO-8859-1"_s << AnswerBody::Text << u"Grüß"_s << u"answer.txt"_s;
    QTest::newRow("bytes") << QByteArray("%PDF\x00\x01\xff", 7) << u"application/pdf"_s << AnswerBody::Bytes << QString() << u"answer.pdf"_s;
    QTest::newRow("zero bytes") << QByteArray("a\0b", 3) << u"application/octet-stream"_s << AnswerBody::Bytes << QString() << u"answer.bin"_s;
    QTest::newRow("text that is none") << QByteArray("\xff\xfe", 2) << u"text/plain"_s << AnswerBody::Bytes << QString() << u"answer.bin"_s;
}

void tst_RequestAnswer::bodiesByKind()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, type);
    QFETCH(AnswerBody, kind);
    QFETCH(QString, text);
    QFETCH(QString, fileName);
    const auto shown = described(answerOf(200, {body.constData(), std::size_t(body.size())}, type.toStdString()));
    QCOMPARE(shown->bodyKind, kind);
    QCOMPARE(shown->bodyText, text);
    QCOMPARE(shown->fileName, fileName);
    QCOMPARE(shown->body->size(), std::size_t(body.size()));
    QVERIFY(!shown->isCut);
}

void tst_RequestAnswer::largeTextIsCutAndTheBodyIsWhole()
{
    const std::string large(std::size_t(RequestAnswer::shownCharacters) + 10, 'x');
    const auto shown = described(answerOf(200, large, "text/plain"));
    QVERIFY(shown->isCut);
    QCOMPARE(shown->bodyText.size(), RequestAnswer::shownCharacters);
    QCOMPARE(shown->body->size(), large.size());
}

void tst_RequestAnswer::cookiesAndTokensAreDots_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shownValue");
    const QString dots = u"••••••••"_s;
    QTest::newRow("cookie") << u"Set-Cookie"_s << u"sid=s3cret; Path=/; HttpOnly"_s << u"sid="_s + dots + u"; Path=/; HttpOnly"_s;
    QTest::newRow("cookie without a value") << u"set-cookie"_s << u"s3cret"_s << dots;
    QTest::newRow("token") << u"X-Refresh-Token"_s << u"s3cret"_s << dots;
    QTest::newRow("target with a token") << u"Location"_s << u"https://app.example/#access_token=s3cret&state=7"_s << u"https://app.example/#access_token=&state=7"_s;
    QTest::newRow("plain") << u"Content-Type"_s << u"text/plain"_s << u"text/plain"_s;
    QTest::newRow("what the service wants") << u"WWW-Authenticate"_s << u"Bearer error=\"invalid_token\""_s << u"Bearer error=\"invalid_token\""_s;
}

void tst_RequestAnswer::cookiesAndTokensAreDots()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, shownValue);
    connections::TrialAnswer answer = answerOf(200);
    answer.headers.emplace_back(name.toStdString(), SensitiveText(std::string_view(value.toStdString())));
    const auto shown = described(std::move(answer));
    QCOMPARE(shown->headers.size(), 1);
    QCOMPARE(shown->headers.constFirst().value, shownValue);
    QCOMPARE(shown->headers.constFirst().masked, shownValue != value);
    QCOMPARE(model::headerLines(*shown), name + u": "_s + shownValue);
}

QTEST_GUILESS_MAIN(tst_RequestAnswer)
#include "tst_requestanswer.moc"
