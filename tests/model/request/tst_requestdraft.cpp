// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// A request as it is typed: what is refused while typing, and what is remembered of it.

#include "request/RequestDraft.h"
#include "request/RequestHistory.h"
#include "request/SignInWords.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::DraftField;
using model::RequestDraft;
using model::RequestHistory;
using model::SignInUse;

class tst_RequestDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badAddressesAreNamed_data();
    void badAddressesAreNamed();
    void headersAreChecked_data();
    void headersAreChecked();
    void credentialsAreRecognised_data();
    void credentialsAreRecognised();
    void addressesLoseTheirCredentials_data();
    void addressesLoseTheirCredentials();
    void historyKeepsNoCredentials();
    void historyIsShortAndNewestFirst();
    void refusalsAreSaidInPlainWords_data();
    void refusalsAreSaidInPlainWords();
};

void tst_RequestDraft::badAddressesAreNamed_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("good");
    QTest::newRow("https") << u"https://api.example/v1?x=1"_s << true;
    QTest::newRow("blanks around") << u"  https://api.example/ "_s << true;
    QTest::newRow("this computer by name") << u"http://localhost:8080/x"_s << true;
    QTest::newRow("this computer, 127") << u"http://127.0.0.5/x"_s << true;
    QTest::newRow("this computer, IPv6") << u"http://[::1]:80/"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("no scheme") << u"api.example/v1"_s << false;
    QTest::newRow("plain http elsewhere") << u"http://api.example/"_s << false;
    QTest::newRow("looks like this computer") << u"http://localhost.evil.example/"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("password in it") << u"https://me:pass@api.example/"_s << false;
}

void tst_RequestDraft::badAddressesAreNamed()
{
    QFETCH(QString, url);
    QFETCH(bool, good);
    RequestDraft draft;
    draft.url = url;
    const QList<model::DraftProblem> problems = model::problemsOf(draft);
    QCOMPARE(problems.isEmpty(), good);
    if (!good) {
        QCOMPARE(problems.constFirst().field, DraftField::Url);
        QVERIFY(!problems.constFirst().text.isEmpty());
    }
}

void tst_RequestDraft::headersAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("withSignIn");
    QTest::addColumn<bool>("good");
    QTest::newRow("usual") << u"Accept"_s << u"application/json"_s << true << true;
    QTest::newRow("empty row") << u" "_s << QString() << true << true;
    QTest::newRow("no name") << QString() << u"x"_s << true << false;
    QTest::newRow("blank in the name") << u"My Header"_s << u"x"_s << true << false;
    QTest::newRow("line end in the value") << u"X-A"_s << u"a\r\nB: c"_s << true << false;
    QTest::newRow("host") << u"Host"_s << u"other.example"_s << true << false;
    QTest::newRow("length") << u"content-length"_s << u"0"_s << true << false;
    QTest::newRow("authorization beside the sign-in") << u"authorization"_s << u"Bearer x"_s << true << false;
    QTest::newRow("key beside the sign-in") << u"x-api-key"_s << u"k"_s << true << false;
    QTest::newRow("authorization of one's own") << u"Authorization"_s << u"Bearer x"_s << false << true;
}

void tst_RequestDraft::headersAreChecked()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(bool, withSignIn);
    QFETCH(bool, good);
    RequestDraft draft;
    draft.url = u"https://api.example/"_s;
    draft.signIn = withSignIn ? SignInUse::With : SignInUse::Without;
    draft.headers = {{u"Accept-Language"_s, u"en"_s}, {name, value}};
    const QList<model::DraftProblem> problems = model::problemsOf(draft);
    QCOMPARE(problems.isEmpty(), good);
    if (!good) {
        QCOMPARE(problems.constFirst().field, DraftField::Headers);
        QVERIFY(!problems.constFirst().text.contains(u"Bearer x"_s));
    }
}

void tst_RequestDraft::credentialsAreRecognised_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("credential");
    for (const QString &name : {u"Authorization"_s, u"Proxy-Authorization"_s, u"Cookie"_s, u"X-Api-Key"_s, u"apikey"_s, u"X-Amz-Security-Token"_s, u"X-Vault-Token"_s, u"X-CSRFToken"_s, u"Client-Secret"_s,
                                u"X-Functions-Key"_s, u"Ocp-Apim-Subscription-Key"_s, u"X-Auth"_s, u"password"_s, u"access_token"_s, u"sig"_s, u"code"_s}) {
        QTest::newRow(qPrintable(name)) << name << u"x"_s << true;
    }
    for (const QString &name : {u"Accept"_s, u"Content-Type"_s, u"X-Request-Id"_s, u"If-Match"_s, u"User-Agent"_s, u"X-Keyboard"_s, u"page"_s, u"Origin"_s}) {
        QTest::newRow(qPrintable(name)) << name << u"x"_s << false;
    }
    QTest::newRow("scheme under another name") << u"X-Forwarded"_s << u"Bearer abc"_s << true;
    QTest::newRow("JWT under another name") << u"X-User"_s << u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln"_s << true;
}

void tst_RequestDraft::credentialsAreRecognised()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(bool, credential);
    QCOMPARE(model::looksLikeCredential(name, value), credential);
}

void tst_RequestDraft::addressesLoseTheirCredentials_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("kept");
    QTest::newRow("nothing in it") << u"https://api.example/v1?page=2&sort=name#top"_s << u"https://api.example/v1?page=2&sort=name#top"_s;
    QTest::newRow("token") << u"https://api.example/v1?page=2&access_token=abc&x=1"_s << u"https://api.example/v1?page=2&access_token=&x=1"_s;
    QTest::newRow("encoded name") << u"https://api.example/?access%5Ftoken=abc"_s << u"https://api.example/?access%5Ftoken="_s;
    QTest::newRow("user info") << u"https://me:pass@api.example/x"_s << u"https://api.example/x"_s;
    QTest::newRow("fragment") << u"https://api.example/#id_token=abc&state=1"_s << u"https://api.example/#id_token=&state=1"_s;
    QTest::newRow("an at sign elsewhere") << u"https://api.example/a@b?mail=a@b"_s << u"https://api.example/a@b?mail=a@b"_s;
    QTest::newRow("a question mark in the fragment") << u"https://api.example/#a?token=1"_s << u"https://api.example/#a?token="_s;
}

void tst_RequestDraft::addressesLoseTheirCredentials()
{
    QFETCH(QString, url);
    QFETCH(QString, kept);
    QCOMPARE(model::withoutCredentials(url), kept);
}

void tst_RequestDraft::historyKeepsNoCredentials()
{
    RequestDraft draft;
    draft.method = u"POST"_s;
    draft.url = u"https://api.example/things?api_key=k1"_s;
    draft.headers = {{u"Accept"_s, u"text/plain"_s}, {u"Authorization"_s, u"Bearer t1"_s}, {u"Cookie"_s, u"sid=1"_s}, {u"X-Trace"_s, u"Basic dTpw"_s}};
    draft.contentType = u"application/x-www-form-urlencoded"_s;
    draft.body = u"grant_type=client_credentials&client_secret=s1"_s;
    draft.signIn = SignInUse::Without;

    RequestHistory history;
    const QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::Fatal);
    history.add(model::toTrial(draft), u"200"_s, QDateTime::currentDateTime());
    const RequestDraft again = history.draftAt(0);
    QCOMPARE(again.method, u"POST"_s);
    QCOMPARE(again.url, u"https://api.example/things?api_key="_s);
    QCOMPARE(again.headers, (QList<model::RequestHeader>{{u"Accept"_s, u"text/plain"_s}, {u"Authorization"_s, {}}, {u"Cookie"_s, {}}, {u"X-Trace"_s, {}}}));
    QCOMPARE(again.body, u"grant_type=client_credentials&client_secret="_s);
    QCOMPARE(again.signIn, SignInUse::Without);
    QVERIFY(!history.index(0).data().toString().contains(u"k1"_s));

    // A body that is no form is kept as it was typed.
    draft.contentType = u"application/json"_s;
    draft.body = u"{\"a\": \"client_secret=1\"}"_s;
    history.add(model::toTrial(draft), u"200"_s, QDateTime::currentDateTime());
    QCOMPARE(history.draftAt(0).body, draft.body);
}

void tst_RequestDraft::historyIsShortAndNewestFirst()
{
    RequestHistory history;
    const QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::Fatal);
    RequestDraft draft;
    for (int i = 0; i < RequestHistory::most + 5; ++i) {
        draft.url = u"https://api.example/%1"_s.arg(i);
        history.add(model::toTrial(draft), u"200"_s, QDateTime::currentDateTime());
    }
    QCOMPARE(history.rowCount(), RequestHistory::most);
    QCOMPARE(history.draftAt(0).url, u"https://api.example/24"_s);
    draft.url = u"https://api.example/10"_s;
    history.add(model::toTrial(draft), u"404"_s, QDateTime::currentDateTime());
    QCOMPARE(history.rowCount(), RequestHistory::most);
    QCOMPARE(history.draftAt(0).url, u"https://api.example/10"_s);
    QCOMPARE(history.index(0).data(RequestHistory::Outcome).toString(), u"404"_s);
    history.clear();
    QCOMPARE(history.rowCount(), 0);
}

void tst_RequestDraft::refusalsAreSaidInPlainWords_data()
{
    QTest::addColumn<ErrorPtr>("error");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("advice");
    const auto auth = [](AuthFailure failure, const char *code = "") {
        FailedRequest request;
        request.code = code;
        return AuthError(failure, "the service said no").during(request).clone();
    };
    QTest::newRow("client") << auth(AuthFailure::InvalidClient) << u"The client was refused"_s << u"client secret"_s;
    QTest::newRow("password") << auth(AuthFailure::InvalidCredentials) << u"Wrong user name or password"_s << u"Check both"_s;
    QTest::newRow("new password") << auth(AuthFailure::ChallengeRequired, "NEW_PASSWORD_REQUIRED") << u"More than a password is asked for: NEW_PASSWORD_REQUIRED"_s << u"set a password of your own"_s;
    QTest::newRow("second factor") << auth(AuthFailure::ChallengeRequired, "SOFTWARE_TOKEN_MFA") << u"More than a password is asked for: SOFTWARE_TOKEN_MFA"_s << u"made for services"_s;
    QTest::newRow("unknown challenge") << auth(AuthFailure::ChallengeRequired, "PALM_READING") << u"More than a password is asked for: PALM_READING"_s << u"administrator"_s;
    QTest::newRow("refused") << auth(AuthFailure::Refused) << u"The sign-in was refused"_s << QString();
    QTest::newRow("core's own advice stands") << AuthError(AuthFailure::InvalidCredentials, "the clock is off by 10 minutes").advise("Set this computer's clock.").clone() << u"Wrong user name or password"_s
                                              << u"Set this computer's clock."_s;
    QTest::newRow("not about signing in") << NetworkError("no answer").clone() << u"The service could not be reached"_s << QString();
}

void tst_RequestDraft::refusalsAreSaidInPlainWords()
{
    QFETCH(ErrorPtr, error);
    QFETCH(QString, title);
    QFETCH(QString, advice);
    const model::ErrorText text = model::signInText(error);
    QCOMPARE(text.title, title);
    QVERIFY2(advice.isEmpty() ? text.advice.isEmpty() : text.advice.contains(advice), qPrintable(text.advice));
}

QTEST_GUILESS_MAIN(tst_RequestDraft)
#include "tst_requestdraft.moc"
