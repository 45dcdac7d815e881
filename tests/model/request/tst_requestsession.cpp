// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Requests over the tokens of a connection: sent once, cancelled, failed, forgotten when the connection closes, and saved.

#include "request/RequestSession.h"
#include "support/MemoryTokenDesk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <memory>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::RequestDraft;
using model::RequestSession;
using test::MemoryTokenDesk;
using State = RequestSession::State;

class tst_RequestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsWhatWasTyped();
    void oneAtATime();
    void cancelEndsIt();
    void aFailureIsKeptForTheBanner();
    void closingForgetsAll();
    void anAnswerOfTheClosedConnectionIsDropped();
    void theBodyIsSavedAsItCame();
    void aBodyThatCannotBeSavedIsSaid();

private:
    static RequestDraft draft(const QString &url = u"https://api.example/me"_s)
    {
        RequestDraft made;
        made.url = url;
        return made;
    }
    void answerWith(int status, const std::string &body)
    {
        connections::TrialAnswer answer;
        answer.status = status;
        answer.reason = "OK";
        const ByteView view = bytesOf(body);
        answer.body.assign(view.begin(), view.end());
        answer.contentType = "text/plain";
        m_desk->setAnswer(answer);
    }

    QThreadPool m_pool;
    std::shared_ptr<MemoryTokenDesk> m_desk;
    std::unique_ptr<RequestSession> m_session;
};

void tst_RequestSession::init()
{
    m_desk = std::make_shared<MemoryTokenDesk>();
    m_session = std::make_unique<RequestSession>(&m_pool, nullptr, [] { return u"Acme"_s; });
    QCOMPARE(m_session->state(), State::Closed);
    m_session->setDesk(m_desk);
    QCOMPARE(m_session->state(), State::Ready);
}

void tst_RequestSession::cleanup()
{
    m_session.reset();
    m_desk->gate().releaseAll();
    m_pool.waitForDone();
}

void tst_RequestSession::sendsWhatWasTyped()
{
    answerWith(200, "hello");
    RequestDraft typed = draft(u" https://api.example/things "_s);
    typed.method = u"POST"_s;
    typed.headers = {{u" Accept "_s, u" text/plain "_s}, {}};
    typed.body = u"{\"naïve\": true}"_s;
    typed.contentType = u"application/json"_s;
    typed.signIn = model::SignInUse::Without;
    m_session->send(typed);
    QCOMPARE(m_session->state(), State::Sending);
    QTRY_COMPARE(m_session->state(), State::Answered);
    QCOMPARE(m_session->answer()->bodyText, u"hello"_s);
    const std::vector<connections::TrialRequest> tried = m_desk->tried();
    QCOMPARE(tried.size(), 1U);
    QCOMPARE(tried[0].method, "POST");
    QCOMPARE(tried[0].url, "https://api.example/things");
    QCOMPARE(tried[0].headers.size(), 1U);
    QCOMPARE(tried[0].headers[0].first, "Accept");
    QCOMPARE(tried[0].headers[0].second.view(), "text/plain");
    QCOMPARE(tried[0].body.view(), "{\"na\xc3\xafve\": true}");
    QCOMPARE(tried[0].contentType, "application/json");
    QVERIFY(!tried[0].authorized);
    QCOMPARE(m_session->history()->rowCount(), 1);
}

void tst_RequestSession::oneAtATime()
{
    m_desk->gate().hold("try");
    m_session->send(draft());
    m_session->send(draft(u"https://api.example/other"_s));
    QTRY_COMPARE(m_desk->gate().waiting("try"), 1);
    m_desk->gate().release("try");
    QTRY_COMPARE(m_session->state(), State::Answered);
    QCOMPARE(m_desk->tried().size(), 1U);
}

void tst_RequestSession::cancelEndsIt()
{
    m_desk->gate().hold("try");
    m_session->send(draft());
    QTRY_COMPARE(m_desk->gate().waiting("try"), 1);
    m_session->cancel();
    QTRY_COMPARE(m_session->state(), State::Cancelled);
    QCOMPARE(m_desk->gate().cancelled(), 1);
    QVERIFY(!m_session->answer());
    QVERIFY(!m_session->error());
    m_desk->gate().release("try");
    m_session->send(draft());
    QTRY_COMPARE(m_session->state(), State::Answered);
}

void tst_RequestSession::aFailureIsKeptForTheBanner()
{
    m_desk->gate().fail("try", AuthError(AuthFailure::InvalidClient, "the client is not known").clone());
    m_session->send(draft());
    QTRY_COMPARE(m_session->state(), State::Failed);
    QCOMPARE(m_session->error()->kind(), ErrorKind::Auth);
    QCOMPARE(m_session->history()->index(0).data(model::RequestHistory::Outcome).toString(), u"failed"_s);
}

void tst_RequestSession::closingForgetsAll()
{
    answerWith(200, "private");
    m_session->send(draft());
    QTRY_COMPARE(m_session->state(), State::Answered);
    m_session->setDesk(nullptr);
    QCOMPARE(m_session->state(), State::Closed);
    QVERIFY(!m_session->answer());
    QCOMPARE(m_session->history()->rowCount(), 0);
    m_session->send(draft());
    QCOMPARE(m_session->state(), State::Closed);
    QCOMPARE(m_desk->tried().size(), 1U);
}

void tst_RequestSession::anAnswerOfTheClosedConnectionIsDropped()
{
    m_desk->gate().hold("try");
    m_session->send(draft());
    QTRY_COMPARE(m_desk->gate().waiting("try"), 1);
    m_session->setDesk(nullptr);
    QTRY_COMPARE(m_desk->gate().cancelled(), 1);
    m_pool.waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(m_session->state(), State::Closed);
    QCOMPARE(m_session->history()->rowCount(), 0);
}

void tst_RequestSession::theBodyIsSavedAsItCame()
{
    const std::string body("a\0b\xff", 4);
    answerWith(200, body);
    m_session->send(draft());
    QTRY_COMPARE(m_session->state(), State::Answered);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"answer.bin"_s);
    QSignalSpy saved(m_session.get(), &RequestSession::bodySaved);
    m_session->saveBody(path);
    QVERIFY(saved.wait());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(body.data(), qsizetype(body.size())));
#ifdef Q_OS_UNIX
    QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
#endif
}

void tst_RequestSession::aBodyThatCannotBeSavedIsSaid()
{
    answerWith(200, "x");
    m_session->send(draft());
    QTRY_COMPARE(m_session->state(), State::Answered);
    const QTemporaryDir folder;
    QSignalSpy failed(m_session.get(), &RequestSession::saveFailed);
    m_session->saveBody(folder.filePath(u"no/such/folder/answer.txt"_s));
    QVERIFY(failed.wait());
    QCOMPARE(failed.constFirst().constFirst().value<ErrorPtr>()->kind(), ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(tst_RequestSession)
#include "tst_requestsession.moc"
