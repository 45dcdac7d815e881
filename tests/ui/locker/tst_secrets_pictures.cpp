// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The secrets page in its states, light, dark and right to left: no label or button is too small for its text. With STRONGROOM_PICTURES=DIR it saves
// a picture of each.

#include "SecretsFixture.h"

#include "locker/matrix/CompareDialog.h"
#include "locker/matrix/EnvironmentCompareModel.h"
#include "locker/matrix/SecretField.h"
#include "locker/matrix/SecretInspector.h"
#include "tozstore/TozTable.h"
#include "translation/Translation.h"

#include <QScrollBar>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using test::clippedIn;
using test::SecretsFixture;

class tst_SecretsPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void states_data();
    void states();

private:
    ui::Theme *m_theme = nullptr;
};

void tst_SecretsPictures::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslation(*QCoreApplication::instance());
    m_theme = new ui::Theme(this);
}

void tst_SecretsPictures::states_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << ui::Scheme::Light << Qt::LeftToRight;
    QTest::newRow("dark") << ui::Scheme::Dark << Qt::LeftToRight;
    QTest::newRow("rtl") << ui::Scheme::Light << Qt::RightToLeft;
}

void tst_SecretsPictures::states()
{
    QFETCH(ui::Scheme, scheme);
    QFETCH(Qt::LayoutDirection, direction);
    m_theme->showScheme(scheme);
    QGuiApplication::setLayoutDirection(direction);
    const auto reset = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    SecretsFixture fixture(m_theme);
    ui::MainWindow *const window = fixture.vault.window.get();
    ui::SecretsPage *page = fixture.open();
    QVERIFY(page != nullptr);
    QCOMPARE(clippedIn(window, u"secrets-01-none"_s), QString());

    test::fillWithDesign(*fixture.store);
    page->refresh();
    QTRY_COMPARE(page->model()->rowCount(), 10);
    page->view()->setFocus();
    QVERIFY(page->view()->goTo(u"GOOGLE_API"_s, u"production"_s));
    QCOMPARE(clippedIn(window, u"secrets-02-all"_s), QString());

    page->showOnly(model::SecretFilter::MissingOrDifferent);
    page->view()->goTo(u"GOOGLE_API"_s, u"development"_s);
    page->reveal();
    page->model()->setStaged({{{"GOOGLE_API", "production"}, model::StagedKind::New}, {{"LOG_LEVEL", "development"}, model::StagedKind::Changed}});
    QCOMPARE(clippedIn(window, u"secrets-03-filtered"_s), QString());
    page->model()->setStaged({});
    page->showOnly(model::SecretFilter::All);

    fixture.store->breakSecret("STRIPE_SECRET", "production");
    fixture.store->addDuplicate("S3_BUCKET", "staging", "again");
    fixture.store->put("LOST", "staging", "l");
    fixture.store->breakSecret("LOST", "staging", test::MemoryLockerStore::Broken::Key);
    fixture.store->gate().hold("load");
    page->refresh();
    QCOMPARE(clippedIn(window, u"secrets-04-asking"_s), QString());
    fixture.store->gate().release("load");
    QTRY_COMPARE(page->model()->rowCount(), 11);
    page->view()->goTo(u"STRIPE_SECRET"_s, u"production"_s);
    QCOMPARE(clippedIn(window, u"secrets-05-unreadable"_s), QString());

    fixture.store->gate().fail("load", NetworkError("the service could not be reached").maybeLater().clone());
    page->refresh();
    QTRY_VERIFY(page->session()->isOffline());
    QCOMPARE(clippedIn(window, u"secrets-06-offline"_s), QString());
    fixture.store->gate().fail("load", ServerError("the service is out of order").during({"GET", "https://locker.example/v1/secrets", 500, {}, {}}).clone());
    page->refresh();
    QTRY_VERIFY(page->session()->state() == model::LockerSession::State::Failed && !page->session()->isOffline());
    QCOMPARE(clippedIn(window, u"secrets-07-failed"_s), QString());
    page->refresh();
    QTRY_VERIFY(page->session()->state() == model::LockerSession::State::Loaded);

    page->compare();
    page->compareDialog()->setSides(u"staging"_s, u"production"_s);
    page->compareDialog()->table()->selectRow(1);
    QCOMPARE(clippedIn(page->compareDialog(), u"secrets-08-compare"_s), QString());
    page->compareDialog()->reject();

    for (int number = 1; number <= 9; ++number) {
        const std::string name = "region-" + std::to_string(number) + (number % 3 == 0 ? "-production-europe" : "");
        fixture.store->addEnvironment(name);
        fixture.store->put("DATABASE_URL", name, "postgres://" + std::to_string(number % 4));
    }
    page->refresh();
    QTRY_COMPARE(page->model()->environmentCount(), 12);
    page->view()->setFocus();
    page->view()->goTo(u"JWT_SIGNING_KEY"_s, u"region-2"_s);
    QCOMPARE(clippedIn(window, u"secrets-09-twelve"_s), QString());
    page->view()->horizontalScrollBar()->setValue(page->view()->horizontalScrollBar()->maximum());
    QCOMPARE(clippedIn(window, u"secrets-10-scrolled"_s), QString());
    page->model()->setText(u"nothing is called so"_s);
    QCOMPARE(clippedIn(window, u"secrets-11-no-match"_s), QString());
    page->model()->setText({});
    window->resize(720, 620);
    QCOMPARE(clippedIn(window, u"secrets-12-narrow"_s), QString());
}

QTEST_MAIN(tst_SecretsPictures)
#include "tst_secrets_pictures.moc"
