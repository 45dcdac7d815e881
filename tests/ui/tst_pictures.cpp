// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Walks the window through its states, light and dark, and looks for what an eye would stumble over: labels and buttons too small for their
// text. With STRONGROOM_PICTURES=DIR it saves a picture of each state there.

#include "WindowFixture.h"

#include "records/ColumnsPopup.h"
#include "records/FilterBox.h"
#include "records/FilterEdit.h"
#include "records/InspectorPanel.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;

class tst_Pictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void states_data();
    void states();

private:
    void check(QWidget *window, const QString &name);
    ui::Theme *m_theme = nullptr;
};

void tst_Pictures::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new ui::Theme(this);
}

void tst_Pictures::states_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << ui::Scheme::Light << Qt::LeftToRight;
    QTest::newRow("dark") << ui::Scheme::Dark << Qt::LeftToRight;
    QTest::newRow("rtl") << ui::Scheme::Light << Qt::RightToLeft;
}

void tst_Pictures::check(QWidget *window, const QString &name)
{
    // A change of size climbs the layouts level by level, an event each.
    for (int level = 0; level < 20; ++level) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES");
    const QPixmap picture = window->grab();
    QVERIFY(!picture.isNull());
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        QVERIFY(picture.save(u"%1/%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
    }
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty()) {
            const int needed = label->fontMetrics().horizontalAdvance(label->text());
            QVERIFY2(label->contentsRect().width() >= needed - 1, qPrintable(u"%1: label clipped: %2"_s.arg(name, label->text())));
        }
    }
    for (const QPushButton *button : window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->minimumSizeHint().width() > button->width()) {
            QFAIL(qPrintable(u"%1: button clipped: %2"_s.arg(name, button->text())));
        }
    }
}

void tst_Pictures::states()
{
    QFETCH(ui::Scheme, scheme);
    QFETCH(Qt::LayoutDirection, direction);
    m_theme->showScheme(scheme);
    QGuiApplication::setLayoutDirection(direction);
    const auto reset = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });

    {
        test::WindowFixture first(m_theme, test::WindowFixture::With::NoConnections);
        check(first.window.get(), u"01-welcome"_s);
        first.command(u"connection.demo"_s)->trigger();
        QVERIFY(first.settled());
        QVERIFY(first.window->isDemoShown());
        QVERIFY(first.select(1));
        check(first.window.get(), u"02-demo"_s);
    }

    test::WindowFixture fixture(m_theme);
    ui::MainWindow *const window = fixture.window.get();
    fixture.store().hold();
    QVERIFY(QTest::qWaitFor([&] { return fixture.manager.find(QString::fromStdString(fixture.acme)) != nullptr; }));
    fixture.choose();
    QVERIFY(QTest::qWaitFor([&] { return !fixture.store().waiting().empty(); }));
    check(window, u"03-loading"_s);
    fixture.store().releaseAll();
    QVERIFY(fixture.settled());
    check(window, u"04-nothing-selected"_s);

    ui::RecordsPage *const page = fixture.page();
    for (const QString &condition : {u"key1=english,русский,deutsch"_s, u"range_key1>=1000"_s, u"version!=3"_s}) {
        QVERIFY(!page->filter()->addCondition(condition));
    }
    QVERIFY(fixture.settled());
    QVERIFY(fixture.select(1));
    page->filterBox()->takeFocus();
    check(window, u"05-chips"_s);

    QTest::keyClicks(page->filterBox()->edit(), u"ra"_s);
    check(window, u"06-completion"_s);
    QTest::keyClicks(page->filterBox()->edit(), u"nge_key1>many"_s);
    QTest::keyClick(page->filterBox()->edit(), Qt::Key_Return);
    QVERIFY(!page->filterBox()->message().isEmpty());
    check(window, u"07-filter-wrong"_s);
    page->filterBox()->setMode(ui::FilterBox::Mode::Text);
    check(window, u"08-filter-text"_s);
    page->filterBox()->setMode(ui::FilterBox::Mode::Chips);
    page->filter()->clear();
    QVERIFY(fixture.settled());

    QVERIFY(fixture.select(3));
    QVERIFY(QTest::qWaitFor([&] { return page->details() && page->details()->isUnreadable; }));
    page->view()->setFocus();
    check(window, u"09-unreadable"_s);
    page->inspector()->setTab(ui::InspectorPanel::Tab::Raw);
    check(window, u"10-raw"_s);
    QVERIFY(fixture.select(1));
    QVERIFY(QTest::qWaitFor([&] { return page->details() && !page->details()->attachments.empty(); }));
    page->inspector()->setTab(ui::InspectorPanel::Tab::Attachments);
    check(window, u"11-attachments"_s);
    page->inspector()->setTab(ui::InspectorPanel::Tab::Record);

    page->table()->sort(page->table()->columnOf(u"updated_at"_s), Qt::DescendingOrder);
    QVERIFY(fixture.settled());
    FailedRequest request;
    request.method = "POST";
    request.url = "https://de-mt-01.api.incountry.io/v2/storage/records/de/find";
    request.status = 503;
    request.requestId = "5f0c2c1e-98";
    for (const std::int64_t offset : {200, 300}) {
        fixture.store().fail(offset, ServerError("the service is busy").advise("Try again in a minute.").during(request).clone(), 10);
    }
    page->view()->scrollTo(page->table()->index(212, 0), QAbstractItemView::PositionAtTop);
    QVERIFY(QTest::qWaitFor([&] { return page->table()->failedCount() > 0 && !page->table()->isBusy(); }));
    check(window, u"12-failed-page"_s);
    fixture.store().clearFailures();
    page->retryFailed();
    QVERIFY(fixture.settled());

    model::Job *const job = fixture.jobs.add(u"Delete 4,200 records"_s, model::Job::Unit::Records, model::Job::Abilities::Cancel);
    job->setProgress({1806, 4200});
    fixture.jobs.add(u"Add file"_s, model::Job::Unit::Bytes, model::Job::Abilities::Cancel);
    check(window, u"13-jobs"_s);

    fixture.store().setTotal(0);
    QVERIFY(!page->filter()->addCondition(u"key1=klingon"_s));
    QVERIFY(QTest::qWaitFor([&] { return !page->isTableShown(); }));
    check(window, u"14-no-match"_s);
    fixture.store().setTotal(48'210);
    page->filter()->clear();
    QVERIFY(fixture.settled());

    window->resize(900, 560);
    QVERIFY(fixture.select(2));
    check(window, u"15-small"_s);
    window->resize(1360, 840);

    page->showColumns();
    auto *popup = page->findChild<ui::ColumnsPopup *>();
    QVERIFY(popup != nullptr);
    check(popup, u"16-columns"_s);
    popup->close();
    for (QAction *action : window->menuBar()->actions()) {
        QMenu *const menu = action->menu();
        menu->popup(QPoint(0, 0));
        check(menu, u"17-menu-"_s + QString(action->text()).remove(u'&'));
        menu->close();
    }

    fixture.backend->openFailures[fixture.harbour] = AuthError(AuthFailure::InvalidClient, "the token endpoint refuses the client").advise("Check client id and secret.").clone();
    fixture.choose(fixture.harbour);
    QVERIFY(QTest::qWaitFor([&] { return fixture.manager.state(QString::fromStdString(fixture.harbour)) == model::ConnectionState::Failed; }));
    check(window, u"18-cannot-open"_s);
    fixture.command(u"app.palette"_s)->trigger();
    QVERIFY(QApplication::activeModalWidget() != nullptr);
    check(QApplication::activeModalWidget(), u"19-palette"_s);
    QApplication::activeModalWidget()->close();
}

QTEST_MAIN(tst_Pictures)
#include "tst_pictures.moc"
