// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The request page, by keyboard: typed, sent, answered, cancelled, refused, taken up again; and what it never shows.

#include "RequestFixture.h"

#include "../dialogs/DialogChecks.h"

#include "clipboard/SensitiveClipboard.h"
#include "widgets/Banner.h"
#include "widgets/CodeView.h"
#include "widgets/EmptyState.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using test::nameOf;
using test::press;
using test::RequestFixture;
using test::shown;
using State = model::RequestSession::State;

class tst_RequestPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beginsWithTheTestAddress();
    void typedAndSentByKeyboard();
    void ctrlReturnSendsFromTheBody();
    void whatIsWrongIsSaidAtOnce();
    void escCancels();
    void aRefusedSignInStandsInTheBanner();
    void theAnswerIsShownWithoutItsSecrets();
    void asItIs();
    void anAnswerSurvivesAnotherPage();
    void recentRequestsAreTakenUpWithoutCredentials();
    void theAnswerIsCopiedAndSaved();
    void everyServiceHasThePage();
    void closingForgets();
    void everyControlIsReachedAndNamed();

private:
    std::unique_ptr<ui::Theme> m_theme;
};

void tst_RequestPage::initTestCase() { m_theme = std::make_unique<ui::Theme>(); }

void tst_RequestPage::beginsWithTheTestAddress()
{
    RequestFixture fixture(m_theme.get());
    ui::RequestPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    QCOMPARE(page->editor()->draft().url, u"https://api.example/v1/me"_s);
    QCOMPARE(page->editor()->draft().method, u"GET"_s);
    QVERIFY(page->isWithSignIn());
    QVERIFY(fixture.desk->tried().empty());   // nothing is sent by itself
    QVERIFY(fixture.command(u"request.send"_s)->isEnabled());
    QVERIFY(!fixture.command(u"request.copyAnswer"_s)->isEnabled());
}

void tst_RequestPage::typedAndSentByKeyboard()
{
    RequestFixture fixture(m_theme.get());
    fixture.desk->setAnswer(RequestFixture::answer(201, "Created", R"({"id":7})", "application/json"));
    ui::RequestPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    fixture.vault.activate();
    QComboBox *const method = page->editor()->methodBox();
    method->setFocus();
    QTest::keyClick(method, Qt::Key_P);   // POST is the first with this letter
    QCOMPARE(method->currentText(), u"POST"_s);
    press(shown<QPushButton>(page, u"Add header"_s), Qt::Key_Space);
    auto *const name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(name != nullptr);
    QCOMPARE(nameOf(name), u"Name of the header"_s);
    QTest::keyClicks(name, u"X-Trace"_s);
    QTest::keyClicks(shown<QLineEdit>(page, u"Value of the header"_s), u"abc"_s);
    QTest::keyClicks(page->editor()->bodyEdit(), u"{\"name\": 1}"_s);
    QLineEdit *const url = page->editor()->urlEdit();
    url->setFocus();
    url->selectAll();
    QTest::keyClicks(url, u"https://api.example/v1/things"_s);
    QTest::keyClick(url, Qt::Key_Return);
    QTRY_COMPARE(page->session()->state(), State::Answered);
    const std::vector<connections::TrialRequest> tried = fixture.desk->tried();
    QCOMPARE(tried.size(), 1U);
    QCOMPARE(tried[0].method, "POST");
    QCOMPARE(tried[0].url, "https://api.example/v1/things");
    QCOMPARE(tried[0].headers.size(), 1U);
    QCOMPARE(tried[0].body.view(), "{\"name\": 1}");
    QCOMPARE(tried[0].contentType, "application/json");
    QVERIFY(tried[0].authorized);
    QVERIFY(page->answerView()->summary().startsWith(u"201 Created · 84 ms"_s));
    QCOMPARE(page->answerView()->code()->toPlainText(), u"{\n  \"id\": 7\n}"_s);
}

void tst_RequestPage::ctrlReturnSendsFromTheBody()
{
    RequestFixture fixture(m_theme.get());
    fixture.desk->setAnswer(RequestFixture::answer(204, "No Content"));
    ui::RequestPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    fixture.vault.activate();
    page->editor()->bodyEdit()->setFocus();
    QTest::keyClicks(page->editor()->bodyEdit(), u"x"_s);
    QTest::keyClick(page->editor()->bodyEdit(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page->session()->state(), State::Answered);
    QCOMPARE(fixture.desk->tried().at(0).body.view(), "x");
    QVERIFY(test::showsText(page->answerView(), u"The answer has no body"_s));
}

void tst_RequestPage::whatIsWrongIsSaidAtOnce()
{
    RequestFixture fixture(m_theme.get());
    ui::RequestPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    page->editor()->urlEdit()->setText(u"http://api.example/"_s);
    QVERIFY(test::showsText(page, u"only for this computer"_s));
    QVERIFY(!fixture.command(u"request.send"_s)->isEnabled());
    QVERIFY(fixture.command(u"request.send"_s)->restriction().contains(u"only for this computer"_s));
    page->editor()->urlEdit()->clear();
    QVERIFY(!test::showsText(page, u"missing"_s));   // what nobody has typed yet is no mistake
    QVERIFY(!fixture.command(u"request.send"_s)->isEnabled());
    page->editor()->urlEdit()->setText(u"https://api.example/"_s);
    page->editor()->headerRows()->setHeaders({{u"Authorization"_s, u"Bearer x"_s}});
    QVERIFY(test::showsText(page, u"comes from the sign-in"_s));
    QVERIFY(!fixture.command(u"request.send"_s)->isEnabled());
    fixture.command(u"request.signIn"_s)->trigger();
    QVERIFY(!test::showsText(page, u"comes from the sign-in"_s));
    QVERIFY(fixture.command(u"request.send"_s)->isEnabled());
    page->editor()->bodyEdit()->setPlainText(u"{\"a\": 1"_s);
    QTRY_VERIFY(test::showsText(page, u"Not JSON"_s));   // said, not refused
    QVERIFY(fixture.command(u"request.send"_s)->isEnabled());
}

void tst_RequestPage::escCancels()
{
    RequestFixture fixture(m_theme.get());
    fixture.desk->gate().hold("try");
    ui::RequestPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    fixture.vault.activate();
    page->editor()->urlEdit()->setFocus();
    fixture.command(u"request.send"_s)->trigger();
    QTRY_COMPARE(fixture.desk->gate().waiting("try"), 1);
    QVERIFY(!fixture.command(u"request.send"_s)->isEnabled());
    QVERIFY(shown<QPushButton>(page, u"Cancel"_s) != nullptr || shown<QPushButton>(page, u"Cancel loading"_s) != nullptr);
    QTest::keyClick(page->editor()->urlEdit(), Qt::Key_Escape);
    QTRY_COMPARE(page->session()->state(), State::Cancelled);
    QVERIFY(test::showsText(page->answerView(), u"Cancelled"_s));
    QCOMPARE(page->statusTexts().range, u"Cancelled"_s);
}

void tst_RequestPage::aRefusedSignInStandsInTheBanner()
{
    RequestFixture fixture(m_theme.get());
    FailedRequest request;
    request.method = "POST";
    request.url = "https://auth.example/oauth2/token";
    request.status = 400;
    request.code = "invalid_client";
    fixture.desk->gate().fail("try", AuthError(AuthFailure::InvalidClient, "the token endpoint does not know this client").during(request).clone());
    ui::RequestPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    fixture.command(u"request.send"_s)->trigger();
    QTRY_COMPARE(page->session()->state(), State::Failed);
    QVERIFY(page->banner()->isVisible());
    QCOMPARE(page->banner()->title(), u"The client was refused"_s);
    QVERIFY(page->banner()->text().contains(u"does not know this client"_s));
    QVERIFY(test::showsText(page->banner(), u"Check the client id and the client secret"_s));
    QVERIFY(test::showsText(page->answerView(), u"the request was not sent"_s));
    fixture.command(u"request.send"_s)->trigger();
    QTRY_COMPARE(page->session()->state(), State::Answered);
    QVERIFY(!page->banner()->isVisible());
}

void tst_RequestPage::theAnswerIsShownWithoutItsSecrets()
{
    RequestFixture fixture(m_theme.get());
    connections::TrialAnswer answer = RequestFixture::answer(403, "Forbidden", "<h1>no</h1>", "text/html");
    answer.tokenWasFetched = true;
    answer.tokenTime = std::chrono::milliseconds(120);
    fixture.desk->setAnswer(answer);
    ui::RequestPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    fixture.command(u"request.send"_s)->trigger();
    QTRY_COMPARE(page->session()->state(), State::Answered);
    QVERIFY(page->answerView()->summary().contains(u"a new token (120 ms)"_s));
    QVERIFY(test::showsText(page->answerView(), u"lacks a right or a scope"_s));
    QCOMPARE(page->answerView()->code()->toPlainText(), u"<h1>no</h1>"_s);   // and no markup
    page->answerView()->setPart(ui::AnswerView::Part::Headers);
    const QString headers = page->answerView()->code()->toPlainText();
    QVERIFY(headers.contains(u"session=••••••••; Path=/"_s));
    QVERIFY(!headers.contains(u"very-secret"_s));
    page->answerView()->setPart(ui::AnswerView::Part::Sent);
    QCOMPARE(page->answerView()->code()->toPlainText(), u"Authorization\nUser-Agent\nAccept"_s);
}

void tst_RequestPage::asItIs()
{
    RequestFixture fixture(m_theme.get());
    fixture.desk->setAnswer(RequestFixture::answer(401, "Unauthorized"));
    ui::RequestPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    shown<QRadioButton>(page, u"As it is"_s)->click();
    QVERIFY(!fixture.command(u"request.signIn"_s)->action()->isChecked());
    fixture.command(u"request.send"_s)->trigger();
    QTRY_COMPARE(page->session()->state(), State::Answered);
    QVERIFY(!fixture.desk->tried().at(0).authorized);
    QVERIFY(page->answerView()->summary().contains(u"without sign-in"_s));
    QVERIFY(test::showsText(page->answerView(), u"sent without one"_s));
}

void tst_RequestPage::anAnswerSurvivesAnotherPage()
{
    RequestFixture fixture(m_theme.get());
    fixture.desk->setAnswer(RequestFixture::answer(200, "OK", "hello", "text/plain"));
    fixture.desk->gate().hold("try");
    ui::RequestPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    fixture.command(u"request.send"_s)->trigger();
    QTRY_COMPARE(fixture.desk->gate().waiting("try"), 1);
    fixture.vault.choose(RequestFixture::recordsId);
    QVERIFY(fixture.vault.window->pages()->front() != page);
    fixture.desk->gate().release("try");
    QTRY_COMPARE(page->session()->state(), State::Answered);
    QCOMPARE(fixture.open(), page);
    QCOMPARE(page->answerView()->code()->toPlainText(), u"hello"_s);
}

void tst_RequestPage::recentRequestsAreTakenUpWithoutCredentials()
{
    RequestFixture fixture(m_theme.get());
    ui::RequestPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    fixture.vault.activate();
    QVERIFY(!fixture.command(u"request.recent"_s)->isEnabled());
    model::RequestDraft draft;
    draft.method = u"DELETE"_s;
    draft.url = u"https://api.example/v1/things/7"_s;
    draft.headers = {{u"X-Session-Token"_s, u"s3cret"_s}, {u"Accept"_s, u"text/plain"_s}};
    page->editor()->setDraft(draft);
    fixture.command(u"request.send"_s)->trigger();
    QTRY_COMPARE(page->session()->state(), State::Answered);
    page->editor()->setDraft({});
    fixture.command(u"request.recent"_s)->trigger();
    auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 1);
    QVERIFY(menu->actions().constFirst()->text().startsWith(u"DELETE https://api.example/v1/things/7"_s));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(page->editor()->draft().url, draft.url);
    QCOMPARE(page->editor()->draft().headers, (QList<model::RequestHeader>{{u"X-Session-Token"_s, {}}, {u"Accept"_s, u"text/plain"_s}}));
}

void tst_RequestPage::theAnswerIsCopiedAndSaved()
{
    RequestFixture fixture(m_theme.get());
    fixture.desk->setAnswer(RequestFixture::answer(200, "OK", R"({"a":1})", "application/json"));
    ui::RequestPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    fixture.command(u"request.send"_s)->trigger();
    QTRY_COMPARE(page->session()->state(), State::Answered);
    fixture.command(u"request.copyAnswer"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"{\n  \"a\": 1\n}"_s);
    QVERIFY(ui::SensitiveClipboard::holdsOurs());
    fixture.command(u"request.saveAnswer"_s)->trigger();
    auto *const dialog = fixture.vault.window->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    const QString path = fixture.vault.folder.filePath(u"saved.json"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(page->banner()->isVisible());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(R"({"a":1})"));
}

void tst_RequestPage::everyServiceHasThePage()
{
    RequestFixture fixture(m_theme.get());
    QVERIFY(fixture.open() != nullptr);
    fixture.vault.choose(RequestFixture::recordsId);
    fixture.command(u"request.open"_s)->trigger();
    ui::RequestPage *const page = fixture.front();
    QVERIFY(page != nullptr);
    page->editor()->urlEdit()->setText(u"https://records.example/"_s);
    fixture.command(u"request.send"_s)->trigger();
    QTRY_COMPARE(page->session()->state(), State::Answered);
    QCOMPARE(fixture.recordsDesk->tried().size(), 1U);
    QVERIFY(fixture.desk->tried().empty());
}

void tst_RequestPage::closingForgets()
{
    RequestFixture fixture(m_theme.get());
    fixture.desk->setAnswer(RequestFixture::answer(200, "OK", "private", "text/plain"));
    ui::RequestPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    page->editor()->headerRows()->setHeaders({{u"X-Session-Token"_s, u"s3cret"_s}, {u"Accept"_s, u"text/plain"_s}});
    fixture.command(u"request.send"_s)->trigger();
    QTRY_COMPARE(page->session()->state(), State::Answered);
    fixture.vault.manager.close(QString::fromStdString(RequestFixture::id));
    QTRY_VERIFY(!page->isContentShown());
    QVERIFY(page->answerView()->code()->toPlainText().isEmpty());
    QVERIFY(!page->answerView()->answer());
    QCOMPARE(page->editor()->draft().headers.constFirst().value, QString());
    QVERIFY(!fixture.command(u"request.send"_s)->isEnabled());
    auto *const again = shown<QPushButton>(page, u"Open"_s);
    QVERIFY(again != nullptr);
    again->click();
    QTRY_VERIFY(page->isContentShown());
}

void tst_RequestPage::everyControlIsReachedAndNamed()
{
    RequestFixture fixture(m_theme.get());
    fixture.desk->setAnswer(RequestFixture::answer(200, "OK", R"({"a":1})", "application/json"));
    ui::RequestPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    page->editor()->headerRows()->setHeaders({{u"Accept"_s, u"text/plain"_s}});
    fixture.command(u"request.send"_s)->trigger();
    QTRY_COMPARE(page->session()->state(), State::Answered);
    QCOMPARE(test::namelessControls(page), QStringList());
    fixture.vault.activate();
    page->editor()->urlEdit()->setFocus();
    QWidgetList reached;
    QStringList way;
    for (QWidget *now = QApplication::focusWidget(); now != nullptr && !reached.contains(now); now = QApplication::focusWidget()) {
        reached.append(now);
        way.append(nameOf(now));
        QTest::keyClick(now, Qt::Key_Tab);
    }
    for (QWidget *const control : page->findChildren<QWidget *>()) {
        const auto *const button = qobject_cast<QAbstractButton *>(control);
        const bool inGroup = button != nullptr && button->group() != nullptr && !button->isChecked();
        if (test::isControl(control) && !inGroup && control->focusProxy() == nullptr) {
            QVERIFY2(reached.contains(control), qPrintable(nameOf(control) + u" is not on the way "_s + way.join(u", "_s)));
        }
    }
}

QTEST_MAIN(tst_RequestPage)
#include "tst_requestpage.moc"
