// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Jobs, activity, shortcuts and help, light and dark: nothing is clipped. With STRONGROOM_PICTURES=DIR it saves a picture of each state there.

#include "WindowFixture.h"

#include "activity/ActivityModel.h"
#include "activity/ActivityPage.h"
#include "activity/ActivityTable.h"
#include "commands/KeyRecorder.h"
#include "commands/ShortcutModel.h"
#include "dialogs/ShortcutDialog.h"
#include "help/HelpWindow.h"
#include "shell/JobBar.h"
#include "shell/JobPopup.h"
#include "shell/JobRow.h"
#include "shell/StatusBar.h"
#include "widgets/Button.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;

class tst_DeskPictures : public QObject
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

void tst_DeskPictures::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new ui::Theme(this);
}

void tst_DeskPictures::states_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << ui::Scheme::Light << Qt::LeftToRight;
    QTest::newRow("dark") << ui::Scheme::Dark << Qt::LeftToRight;
    QTest::newRow("rtl") << ui::Scheme::Light << Qt::RightToLeft;
}

void tst_DeskPictures::check(QWidget *window, const QString &name)
{
    QVERIFY(window != nullptr);
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

void tst_DeskPictures::states()
{
    QFETCH(ui::Scheme, scheme);
    QFETCH(Qt::LayoutDirection, direction);
    m_theme->showScheme(scheme);
    QGuiApplication::setLayoutDirection(direction);
    const auto reset = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    test::WindowFixture fixture(m_theme);
    ui::MainWindow *const window = fixture.window.get();
    QVERIFY(fixture.open());
    fixture.activate();

    // Jobs
    model::Job *const first = fixture.jobs.add({u"Export 48,210 records"_s, model::ActivityKind::ExportRecords, {u"Acme EMEA"_s, u"de"_s}}, model::Job::Unit::Records,
                                               model::Job::Abilities::CancelAndPause);
    first->setProgress({20'730, 48'210});
    check(window, u"desk-01-job"_s);
    model::Job *const second = fixture.jobs.add({u"Upload attachment"_s, model::ActivityKind::AddAttachment, {u"Acme EMEA"_s, u"us"_s}}, model::Job::Unit::Bytes,
                                                model::Job::Abilities::CancelAndPause);
    second->setProgress({1'400'000, 9'000'000});
    second->setPaused();
    model::Job *const third = fixture.jobs.add({u"Delete 12 records"_s, model::ActivityKind::DeleteRecords, {u"Harbour Insurance"_s, u"fr"_s}}, model::Job::Unit::Records,
                                               model::Job::Abilities::Cancel);
    FailedRequest request;
    request.method = "DELETE";
    request.url = "https://fr-mt-01.api.incountry.io/v2/storage/records/fr/7d8e";
    request.status = 503;
    request.requestId = "5f0c2c1e-98";
    third->setCounts({3, 9, 12});
    third->fail(ServerError("the service is busy").advise("Try again in a minute.").during(request).clone());
    fixture.command(u"job.list"_s)->trigger();
    auto *const list = window->findChild<ui::JobPopup *>();
    QVERIFY(list != nullptr);
    QTest::mouseClick(list->rows()[2]->detailsButton(), Qt::LeftButton);
    check(list, u"desk-02-jobs"_s);
    list->close();
    check(window, u"desk-03-job-bar"_s);
    first->finish();
    second->fail(CancelledError().clone());
    check(window, u"desk-04-job-failed"_s);

    // Activity
    for (int i = 0; i < 6; ++i) {
        fixture.activity->note(model::ActivityKind(2 + 3 * i), {i % 2 == 0 ? u"Acme EMEA"_s : u"Harbour Insurance"_s, i % 3 == 0 ? u"de"_s : u"de, us, fr"_s}, {1200 * i + 1, i == 3 ? 2 : 0, 1200 * i + 1},
                               activity::ActivityUnit::Records);
    }
    fixture.command(u"view.activity"_s)->trigger();
    ui::ActivityPage *const page = window->activityPage();
    QVERIFY(page != nullptr);
    for (int row = 0; row < page->model()->rowCount(); ++row) {
        if (page->model()->entryAt(row).outcome == activity::ActivityOutcome::Failed) {
            page->table()->setCurrentIndex(page->model()->index(row, 1));
        }
    }
    check(window, u"desk-05-activity"_s);
    page->search()->setText(u"nothing like it"_s);
    check(window, u"desk-06-activity-no-match"_s);
    page->search()->clear();
    window->resize(900, 560);
    check(window, u"desk-07-activity-small"_s);
    window->resize(1360, 840);
    fixture.command(u"view.activity"_s)->trigger();
    QVERIFY(fixture.settled());

    // Shortcuts
    fixture.command(u"app.shortcuts"_s)->trigger();
    auto *const shortcuts = window->findChild<ui::ShortcutDialog *>();
    QVERIFY(shortcuts != nullptr);
    shortcuts->model()->assign(fixture.command(u"record.new"_s), QKeySequence(u"Ctrl+Alt+N"_s));
    check(shortcuts, u"desk-08-shortcuts"_s);
    shortcuts->list()->setCurrentIndex(shortcuts->model()->index(shortcuts->model()->rowOf(fixture.command(u"record.new"_s))));
    shortcuts->recorder()->setFocus();
    QTest::keyClick(shortcuts->recorder(), Qt::Key_E, Qt::ControlModifier);
    check(shortcuts, u"desk-09-shortcut-taken"_s);
    shortcuts->model()->resetAll();
    shortcuts->accept();

    // Help
    fixture.command(u"app.help"_s)->trigger();
    check(window->help(), u"desk-10-help"_s);
    window->help()->goToChapter(u"All commands"_s);
    check(window->help(), u"desk-11-help-commands"_s);
    window->help()->search()->setText(u"keychain"_s);
    check(window->help(), u"desk-12-help-search"_s);
    window->help()->close();

    // Palette, a drop, a context menu
    fixture.command(u"app.palette"_s)->trigger();
    QVERIFY(QApplication::activeModalWidget() != nullptr);
    QTest::keyClicks(QApplication::activeModalWidget()->findChild<QLineEdit *>(), u"re"_s);
    check(QApplication::activeModalWidget(), u"desk-13-palette"_s);
    QApplication::activeModalWidget()->close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/home/ada/secrets_data.json"_s)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &enter);
    check(window, u"desk-14-drop"_s);
    QDragLeaveEvent leave;
    QApplication::sendEvent(window, &leave);
    QVERIFY(fixture.select(2));
    QTest::keyClick(fixture.page()->view(), Qt::Key_Menu);
    QVERIFY(QApplication::activePopupWidget() != nullptr);
    const QPointer<QWidget> menu = QApplication::activePopupWidget();
    const QPixmap picture = menu->grab();   // at once: the offscreen platform may take popups away
    if (const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES"); !folder.isEmpty()) {
        QVERIFY(picture.save(u"%1/desk-15-context-menu-%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()))));
    }
    QVERIFY(!picture.isNull());
}

QTEST_MAIN(tst_DeskPictures)
#include "tst_deskpictures.moc"
