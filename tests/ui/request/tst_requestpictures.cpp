// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The request page in its states, light, dark and right to left: no label or button is too small for its text. With STRONGROOM_PICTURES=DIR it saves
// a picture of each.

#include "RequestFixture.h"

#include "translation/Translation.h"

#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using test::RequestFixture;
using State = model::RequestSession::State;

class tst_RequestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void states_data();
    void states();

private:
    std::unique_ptr<ui::Theme> m_theme;
};

namespace {

QString clippedIn(QWidget *window, const QString &name)
{
    for (int level = 0; level < 20; ++level) {   // a change of size climbs the layouts level by level
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const QPixmap picture = window->grab();
    if (const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES"); !folder.isEmpty()) {
        QDir().mkpath(folder);
        if (!picture.save(u"%1/request-%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag())))) {
            return u"the picture was not saved"_s;
        }
    }
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty()) {
            continue;
        }
        if (label->wordWrap() ? label->height() < label->heightForWidth(label->width()) - 1 : label->contentsRect().width() < label->fontMetrics().horizontalAdvance(label->text()) - 1) {
            return u"%1: label clipped: %2"_s.arg(name, label->text());
        }
    }
    for (const QPushButton *button : window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->minimumSizeHint().width() > button->width()) {
            return u"%1: button clipped: %2"_s.arg(name, button->text());
        }
    }
    return {};
}

} // namespace

void tst_RequestPictures::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslation(*QCoreApplication::instance());
    m_theme = std::make_unique<ui::Theme>();
}

void tst_RequestPictures::states_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << ui::Scheme::Light << Qt::LeftToRight;
    QTest::newRow("dark") << ui::Scheme::Dark << Qt::LeftToRight;
    QTest::newRow("rtl") << ui::Scheme::Light << Qt::RightToLeft;
}

void tst_RequestPictures::states()
{
    QFETCH(ui::Scheme, scheme);
    QFETCH(Qt::LayoutDirection, direction);
    m_theme->showScheme(scheme);
    QGuiApplication::setLayoutDirection(direction);
    const auto reset = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    RequestFixture fixture(m_theme.get());
    ui::MainWindow *const window = fixture.vault.window.get();
    ui::RequestPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    QCOMPARE(clippedIn(window, u"01-ready"_s), QString());

    model::RequestDraft draft;
    draft.method = u"POST"_s;
    draft.url = u"https://api.example/v1/events?dryRun=true"_s;
    draft.headers = {{u"Accept"_s, u"application/json"_s}, {u"X-Session-Token"_s, u"something secret"_s}};
    draft.contentType = u"application/json"_s;
    draft.body = u"{\n  \"container\": \"MSCU1234567\",\n  \"event\": \"gate-in\",\n  \"at\": \"2026-11-27T04:30:00Z\"\n}"_s;
    page->editor()->setDraft(draft);
    connections::TrialAnswer good = RequestFixture::answer(200, "OK", R"({"accepted":true,"events":[{"id":"e-1","state":"queued","position":4711},{"id":"e-2","state":"queued","position":4712}],"warnings":[]})",
                                                           "application/json");
    good.tokenWasFetched = true;
    good.tokenTime = std::chrono::milliseconds(132);
    fixture.desk->setAnswer(good);
    fixture.command(u"request.send"_s)->trigger();
    QTRY_COMPARE(page->session()->state(), State::Answered);
    QCOMPARE(clippedIn(window, u"02-json"_s), QString());
    page->answerView()->setPart(ui::AnswerView::Part::Headers);
    QCOMPARE(clippedIn(window, u"03-headers"_s), QString());
    page->answerView()->setPart(ui::AnswerView::Part::Sent);
    QCOMPARE(clippedIn(window, u"04-sent"_s), QString());
    page->answerView()->setPart(ui::AnswerView::Part::Body);

    fixture.desk->gate().hold("try");
    fixture.command(u"request.send"_s)->trigger();
    QTRY_COMPARE(fixture.desk->gate().waiting("try"), 1);
    QCOMPARE(clippedIn(window, u"05-sending"_s), QString());
    fixture.command(u"view.cancel"_s)->trigger();
    QTRY_COMPARE(page->session()->state(), State::Cancelled);
    fixture.desk->gate().releaseAll();

    fixture.desk->setAnswer(RequestFixture::answer(403, "Forbidden", R"({"message":"User is not authorized to access this resource"})", "application/json"));
    fixture.command(u"request.send"_s)->trigger();
    QTRY_COMPARE(page->session()->state(), State::Answered);
    QCOMPARE(clippedIn(window, u"06-forbidden"_s), QString());

    fixture.desk->setAnswer(RequestFixture::answer(200, "OK", std::string("%PDF-1.7\0\1\2", 11) + std::string(90'000, '\0'), "application/pdf"));
    fixture.command(u"request.send"_s)->trigger();
    QTRY_COMPARE(page->session()->state(), State::Answered);
    QCOMPARE(clippedIn(window, u"07-bytes"_s), QString());

    FailedRequest request;
    request.method = "POST";
    request.url = "https://cognito-idp.us-east-1.amazonaws.com/";
    request.status = 200;
    request.code = "SOFTWARE_TOKEN_MFA";
    fixture.desk->gate().fail("try", AuthError(AuthFailure::ChallengeRequired, "the user pool asks for SOFTWARE_TOKEN_MFA, which this program cannot answer").during(request).clone());
    fixture.command(u"request.send"_s)->trigger();
    QTRY_COMPARE(page->session()->state(), State::Failed);
    QCOMPARE(clippedIn(window, u"08-challenge"_s), QString());

    page->editor()->urlEdit()->setText(u"http://api.example/"_s);
    page->editor()->bodyEdit()->setPlainText(u"{\"a\": "_s);
    fixture.command(u"request.signIn"_s)->trigger();
    QTRY_VERIFY(!page->editor()->problem().isEmpty());
    QCOMPARE(clippedIn(window, u"09-wrong"_s), QString());

    window->resize(760, 640);
    page->editor()->setDraft(draft);
    QCOMPARE(clippedIn(window, u"10-narrow"_s), QString());
    window->resize(1360, 840);

    fixture.vault.manager.close(QString::fromStdString(RequestFixture::id));
    QTRY_VERIFY(!page->isContentShown());
    QCOMPARE(clippedIn(window, u"11-closed"_s), QString());
}

QTEST_MAIN(tst_RequestPictures)
#include "tst_requestpictures.moc"
