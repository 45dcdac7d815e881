// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The records page in each of its states: the words, and that the way out leads out. With STRONGROOM_PICTURES=DIR it saves a picture of each
// state there, light and dark.

#include "WindowFixture.h"

#include "dialogs/ConnectionDialog.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QPushButton>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using model::Situation;

class tst_States : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ways_data();
    void ways();
    void slowLoadCanBeStopped();
    void slowLoadEndsByItself();
    void signedOutWithRowsOffersTheConnection();
    void noCountriesCanBeAskedAgain();
    void pictures_data();
    void pictures();

private:
    ui::Theme *m_theme = nullptr;
};

namespace {

ErrorPtr refused(int status)
{
    FailedRequest request;
    request.method = "POST";
    request.url = "https://de-mt-01.api.incountry.io/v2/storage/records/de/find";
    request.status = status;
    request.requestId = "5f0c2c1e-98";
    return AuthError(AuthFailure::Refused, "find records: the service answered " + std::to_string(status)).advise("Ask whoever manages the environment.").during(request).clone();
}

ErrorPtr offline() { return NetworkError("the host de-mt-01.api.incountry.io was not found").advise("Check the address and the network connection.").clone(); }

QPushButton *bannerButton(ui::RecordsPage *page, const QString &text)
{
    for (QPushButton *button : page->banner()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

void tst_States::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new ui::Theme(this);
}

void tst_States::ways_data()
{
    QTest::addColumn<ErrorPtr>("error");
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<QString>("title");
    QTest::newRow("offline") << offline() << Situation::Offline << u"Offline"_s;
    QTest::newRow("signed out") << refused(401) << Situation::SignedOut << u"Signed out of “Acme EMEA”"_s;
    QTest::newRow("no permission") << refused(403) << Situation::NoPermission << u"No permission in Germany · de"_s;
    QTest::newRow("server") << ServerError("find records: the service answered 500").clone() << Situation::Failed << u"No records could be loaded"_s;
}

void tst_States::ways()
{
    QFETCH(ErrorPtr, error);
    QFETCH(Situation, situation);
    QFETCH(QString, title);
    test::WindowFixture fixture(m_theme);
    fixture.store().fail(0, error);
    QVERIFY(QTest::qWaitFor([&] { return fixture.manager.find(QString::fromStdString(fixture.acme)) != nullptr; }));
    fixture.choose();
    QVERIFY(QTest::qWaitFor([&] { return fixture.page() != nullptr && fixture.page()->emptyState()->isVisible() && fixture.page()->emptyState()->situation() == situation; }));
    ui::SituationView *const view = fixture.page()->emptyState();
    QCOMPARE(view->title(), title);
    QVERIFY(!view->text().isEmpty());
    QVERIFY(view->button()->isVisible());

    if (situation == Situation::SignedOut) {
        QTest::mouseClick(view->button(), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([] { return qobject_cast<ui::ConnectionDialog *>(QApplication::activeModalWidget()) != nullptr; }));
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTest::mouseClick(view->otherButton(), Qt::LeftButton);
    } else if (situation == Situation::NoPermission) {
        QTest::mouseClick(view->button(), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return fixture.page()->countryBox()->view()->isVisible(); }));
        fixture.page()->countryBox()->hidePopup();
        QTest::mouseClick(view->otherButton(), Qt::LeftButton);
    } else {
        QTest::mouseClick(view->button(), Qt::LeftButton);
    }
    QVERIFY(fixture.settled());
    QVERIFY(fixture.page()->isTableShown());
    QVERIFY(fixture.page()->banner()->isHidden());
}

void tst_States::slowLoadCanBeStopped()
{
    test::WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.page()->loadWatch()->setPatience(1ms);
    fixture.store().hold();
    fixture.page()->refresh();
    QVERIFY(QTest::qWaitFor([&] { return fixture.page()->banner()->title() == u"The service is slow"_s && fixture.page()->banner()->isVisible(); }));
    QVERIFY(fixture.page()->isTableShown());
    QPushButton *const stop = bannerButton(fixture.page(), u"Stop loading"_s);
    QVERIFY(stop != nullptr);
    QTest::mouseClick(stop, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return !fixture.page()->table()->isBusy(); }));
    QVERIFY(fixture.page()->banner()->isHidden());
    QVERIFY(fixture.page()->table()->loadedCount() > 0);   // what was there stays
}

void tst_States::slowLoadEndsByItself()
{
    test::WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.page()->loadWatch()->setPatience(1ms);
    fixture.store().hold();
    fixture.page()->refresh();
    QVERIFY(QTest::qWaitFor([&] { return fixture.page()->banner()->isVisible(); }));
    fixture.store().releaseAll();
    QVERIFY(fixture.settled());
    QVERIFY(QTest::qWaitFor([&] { return fixture.page()->banner()->isHidden(); }));
}

void tst_States::signedOutWithRowsOffersTheConnection()
{
    test::WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    for (const std::int64_t offset : {200, 300}) {
        fixture.store().fail(offset, refused(401), 10);
    }
    fixture.page()->view()->scrollTo(fixture.page()->table()->index(212, 0), QAbstractItemView::PositionAtTop);
    QVERIFY(QTest::qWaitFor([&] { return bannerButton(fixture.page(), u"Edit connection…"_s) != nullptr; }));
    QVERIFY(fixture.page()->isTableShown());
    QVERIFY(fixture.page()->table()->loadedCount() > 0);
    QTest::mouseClick(bannerButton(fixture.page(), u"Edit connection…"_s), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([] { return qobject_cast<ui::ConnectionDialog *>(QApplication::activeModalWidget()) != nullptr; }));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
}

void tst_States::noCountriesCanBeAskedAgain()
{
    test::WindowFixture fixture(m_theme);
    fixture.store().failCountries(offline());
    QVERIFY(QTest::qWaitFor([&] { return fixture.manager.find(QString::fromStdString(fixture.acme)) != nullptr; }));
    fixture.choose();
    QVERIFY(QTest::qWaitFor([&] { return fixture.page() != nullptr && fixture.page()->emptyState()->situation() == Situation::NoCountries; }));
    QTest::mouseClick(fixture.page()->emptyState()->button(), Qt::LeftButton);
    QVERIFY(fixture.settled());
    QVERIFY(fixture.page()->isTableShown());
}

void tst_States::pictures_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::newRow("light") << ui::Scheme::Light;
    QTest::newRow("dark") << ui::Scheme::Dark;
}

void tst_States::pictures()
{
    QFETCH(ui::Scheme, scheme);
    m_theme->showScheme(scheme);
    const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES");
    const auto save = [&](test::WindowFixture &fixture, const QString &name) {
        for (int level = 0; level < 20; ++level) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        const QPixmap picture = fixture.window->grab();
        QVERIFY(!picture.isNull());
        for (const QPushButton *button : fixture.page()->findChildren<QPushButton *>()) {
            QVERIFY2(!button->isVisible() || button->minimumSizeHint().width() <= button->width(), qPrintable(u"%1: button clipped: %2"_s.arg(name, button->text())));
        }
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            QVERIFY(picture.save(u"%1/state-%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
        }
    };
    const std::pair<QString, ErrorPtr> failures[] = {{u"offline"_s, offline()}, {u"signed-out"_s, refused(401)}, {u"no-permission"_s, refused(403)}};
    for (const auto &[name, error] : failures) {
        test::WindowFixture fixture(m_theme);
        fixture.store().fail(0, error);
        QVERIFY(QTest::qWaitFor([&] { return fixture.manager.find(QString::fromStdString(fixture.acme)) != nullptr; }));
        fixture.choose();
        QVERIFY(QTest::qWaitFor([&] { return fixture.page() != nullptr && fixture.page()->table()->queryError() != nullptr; }));
        save(fixture, name);
    }
    {
        test::WindowFixture fixture(m_theme);
        fixture.store().setTotal(0);
        QVERIFY(QTest::qWaitFor([&] { return fixture.manager.find(QString::fromStdString(fixture.acme)) != nullptr; }));
        fixture.choose();
        QVERIFY(QTest::qWaitFor([&] { return fixture.page() != nullptr && fixture.page()->emptyState()->situation() == Situation::Empty; }));
        save(fixture, u"empty"_s);
    }
    {
        test::WindowFixture fixture(m_theme);
        fixture.store().failCountries(offline());
        QVERIFY(QTest::qWaitFor([&] { return fixture.manager.find(QString::fromStdString(fixture.acme)) != nullptr; }));
        fixture.choose();
        QVERIFY(QTest::qWaitFor([&] { return fixture.page() != nullptr && fixture.page()->emptyState()->situation() == Situation::NoCountries; }));
        save(fixture, u"no-countries"_s);
    }
    test::WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.page()->loadWatch()->setPatience(1ms);
    fixture.store().hold();
    fixture.page()->refresh();
    QVERIFY(QTest::qWaitFor([&] { return fixture.page()->banner()->isVisible(); }));
    save(fixture, u"slow"_s);
}

QTEST_MAIN(tst_States)
#include "tst_states.moc"
