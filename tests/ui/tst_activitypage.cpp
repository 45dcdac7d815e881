// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Jobs and activity as a user meets them: the job bar, the list of jobs, the activity page, and what is on disk afterwards.

#include "WindowFixture.h"

#include "activity/ActivityModel.h"
#include "activity/ActivityPage.h"
#include "activity/ActivityTable.h"
#include "base/PauseGate.h"
#include "shell/JobBar.h"
#include "shell/JobPopup.h"
#include "shell/JobRow.h"
#include "shell/StatusBar.h"
#include "shell/WelcomePage.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using test::WindowFixture;

class tst_ActivityPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listOfJobsPausesResumesAndCancels();
    void failedJobStaysWithItsReason();
    void jobCommandsSayWhyTheyCannotRun();
    void activityIsThereAfterARestart();
    void activityIsNarrowedExportedAndCleared();
    void verifySaysWhetherItIsIntact();
    void activityWithoutConnectionsLeadsBack();
    void contextMenusComeByKey();

private:
    ui::Theme *m_theme = nullptr;
};

namespace {

QMenu *openMenu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Everything that a run has left in a folder.
QByteArray everythingIn(const QString &folder)
{
    QByteArray all;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        all += file.fileName().toUtf8() + '\n' + contentOf(file.filePath());
    }
    return all;
}

} // namespace

void tst_ActivityPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new ui::Theme(this);
}

void tst_ActivityPage::listOfJobsPausesResumesAndCancels()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.activate();
    ui::JobBar *const bar = fixture.window->status()->jobs();
    QVERIFY(!bar->isVisible());
    const PauseGate gate;
    model::Job *const first = fixture.jobs.add({u"Export user_1"_s, model::ActivityKind::ExportRecords, {u"Acme EMEA"_s, u"de"_s}}, model::Job::Unit::Records,
                                               model::Job::Abilities::CancelAndPause);
    first->pauseBy(gate);
    first->setProgress({430, 1000});
    model::Job *const second = fixture.jobs.add(u"Add file"_s, model::Job::Unit::Bytes, model::Job::Abilities::Cancel);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->pauseButton()->isVisible());
    QVERIFY(bar->moreButton()->isVisible());
    QTest::mouseClick(bar->pauseButton(), Qt::LeftButton);
    QVERIFY(gate.isPaused());
    QCOMPARE(first->state(), model::JobState::Paused);
    QTest::keyClick(fixture.window.get(), Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(!gate.isPaused());

    QTest::keyClick(fixture.window.get(), Qt::Key_F8);
    auto *const list = fixture.window->findChild<ui::JobPopup *>();
    QVERIFY(list != nullptr);
    QCOMPARE(list->rows().size(), 2);
    QVERIFY(list->rows()[0]->pauseButton()->isVisible());
    QVERIFY(!list->rows()[1]->pauseButton()->isVisible());
    QTest::mouseClick(list->rows()[0]->pauseButton(), Qt::LeftButton);
    QVERIFY(gate.isPaused());
    QTest::mouseClick(list->rows()[0]->pauseButton(), Qt::LeftButton);
    QVERIFY(!gate.isPaused());
    QSignalSpy cancelled(second, &model::Job::cancelRequested);
    QTest::mouseClick(list->rows()[1]->stopButton(), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    fixture.jobs.setKeepFinished(std::chrono::milliseconds(0));
    second->fail(CancelledError().clone());
    QTRY_COMPARE(list->rows().size(), 1);   // it goes by itself
    QSignalSpy firstCancelled(first, &model::Job::cancelRequested);
    QWidget *const focus = fixture.window->focusWidget();
    QVERIFY(list == focus || list->isAncestorOf(focus));
    QTest::keyClick(focus, Qt::Key_Escape);
    QTRY_VERIFY(fixture.window->findChild<ui::JobPopup *>() == nullptr);
    fixture.command(u"job.list"_s)->trigger();   // by a click beside it
    QVERIFY(fixture.window->findChild<ui::JobPopup *>() != nullptr);
    QTest::mouseClick(fixture.window->sidebar(), Qt::LeftButton, {}, QPoint(30, 400));
    QTRY_VERIFY(fixture.window->findChild<ui::JobPopup *>() == nullptr);
    fixture.command(u"job.cancel"_s)->trigger();
    QCOMPARE(firstCancelled.size(), 1);
    first->fail(CancelledError().clone());
    QTRY_VERIFY(!bar->isVisible());
}

void tst_ActivityPage::failedJobStaysWithItsReason()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.activate();
    fixture.jobs.setKeepFinished(std::chrono::milliseconds(0));
    ui::JobBar *const bar = fixture.window->status()->jobs();
    model::Job *const job = fixture.jobs.add({u"Delete 3 records"_s, model::ActivityKind::DeleteRecords}, model::Job::Unit::Records, model::Job::Abilities::Cancel);
    FailedRequest request;
    request.method = "DELETE";
    request.status = 503;
    job->fail(ServerError("the service is busy").advise("Try again in a minute.").during(request).clone());
    QCoreApplication::processEvents();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->moreButton()->isVisible());
    QTest::mouseClick(bar->moreButton(), Qt::LeftButton);
    auto *const list = fixture.window->findChild<ui::JobPopup *>();
    QVERIFY(list != nullptr);
    QCOMPARE(list->rows().size(), 1);
    QCOMPARE(list->rows()[0]->reason(), u"The service is busy. Try again in a minute."_s);
    QVERIFY(!list->rows()[0]->isDetailsShown());
    QTest::mouseClick(list->rows()[0]->detailsButton(), Qt::LeftButton);
    QVERIFY(list->rows()[0]->isDetailsShown());
    QTest::mouseClick(list->rows()[0]->stopButton(), Qt::LeftButton);
    QTRY_COMPARE(fixture.jobs.rowCount(), 0);
    QVERIFY(!bar->isVisible());
}

void tst_ActivityPage::jobCommandsSayWhyTheyCannotRun()
{
    WindowFixture fixture(m_theme);
    for (const QString &id : {u"job.list"_s, u"job.pause"_s, u"job.cancel"_s, u"job.cancelAll"_s, u"job.dismiss"_s}) {
        QVERIFY2(!fixture.command(id)->isEnabled() && !fixture.command(id)->restriction().isEmpty(), qPrintable(id));
    }
    model::Job *const job = fixture.jobs.add(u"Save"_s, model::Job::Unit::Records, model::Job::Abilities::Cancel);
    QVERIFY(fixture.command(u"job.list"_s)->isEnabled());
    QCOMPARE(fixture.command(u"job.pause"_s)->restriction(), u"This job cannot be paused."_s);
    QVERIFY(fixture.command(u"job.cancelAll"_s)->isEnabled());
    job->fail(ServerError("no").clone());
    QVERIFY(fixture.command(u"job.dismiss"_s)->isEnabled());
    fixture.command(u"job.dismiss"_s)->trigger();
    QCOMPARE(fixture.jobs.rowCount(), 0);
}

// A record is deleted and saved, the program ends and starts again: the page knows what was done, and the file knows no key.
void tst_ActivityPage::activityIsThereAfterARestart()
{
    QTemporaryDir data;
    {
        WindowFixture fixture(m_theme, WindowFixture::With::Connections, data.path());
        QVERIFY(fixture.open());
        QVERIFY(fixture.select(1));
        fixture.page()->view()->setFocus();
        QTest::keyClick(fixture.page()->view(), Qt::Key_Delete);
        auto *const confirm = QApplication::activeModalWidget();
        QVERIFY(confirm != nullptr);
        QTest::mouseClick(confirm->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
        QTRY_VERIFY(!fixture.activity->entries().empty() && fixture.activity->entries().back().kind == model::ActivityKind::DeleteRecords);
        QVERIFY(!fixture.page()->filter()->addCondition(u"key1=english"_s));
        QVERIFY(fixture.settled());
    }
    WindowFixture fixture(m_theme, WindowFixture::With::Connections, data.path());
    QVERIFY(fixture.open());
    QTest::keyClick(fixture.window.get(), Qt::Key_F7);
    ui::ActivityPage *const page = fixture.window->activityPage();
    QVERIFY(page != nullptr);
    QTRY_VERIFY(page->model()->rowCount() >= 3);
    QStringList seen;
    for (int row = 0; row < page->model()->rowCount(); ++row) {
        seen.append(page->model()->index(row, model::ActivityModel::What).data().toString() + u'|' + page->model()->index(row, model::ActivityModel::Where).data().toString());
    }
    QVERIFY2(seen.contains(u"Delete records|Acme EMEA · de"_s), qPrintable(seen.join(u'\n')));
    QVERIFY(seen.contains(u"Open the connection|Acme EMEA"_s));
    QVERIFY(seen.contains(u"Close the connection|Acme EMEA"_s));   // the window that was closed
    const QByteArray disk = everythingIn(data.path());
    QVERIFY(disk.contains("delete_records"));
    for (const QByteArray &personal : {QByteArray("user_10483"), QByteArray("user_"), QByteArray("english"), QByteArray("key1"), QByteArray("Анна")}) {
        QVERIFY2(!disk.contains(personal), personal.constData());
    }
    // And back to the records.
    QTest::keyClick(fixture.window.get(), Qt::Key_F7);
    QVERIFY(fixture.window->activityPage() == nullptr);
    QVERIFY(fixture.page() != nullptr);
    QCOMPARE(fixture.window->currentConnection(), QString::fromStdString(fixture.acme));
}

void tst_ActivityPage::activityIsNarrowedExportedAndCleared()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.activity->note(model::ActivityKind::SaveKeys, {u"Acme EMEA"_s, {}});
    fixture.activity->note(model::ActivityKind::ExportRecords, {u"Harbour Insurance"_s, u"us"_s}, {120, 0, 120}, activity::ActivityUnit::Records);
    QTest::mouseClick(fixture.window->sidebar()->link(model::ConnectionPage::Activity), Qt::LeftButton);
    ui::ActivityPage *const page = fixture.window->activityPage();
    QVERIFY(page != nullptr);
    QVERIFY(fixture.window->sidebar()->link(model::ConnectionPage::Activity)->isChecked());
    QVERIFY(fixture.window->currentConnection().isEmpty());
    const int all = page->model()->rowCount();
    QVERIFY(all >= 3);
    QTest::keyClicks(page->search(), u"export harbour"_s);
    QCOMPARE(page->model()->rowCount(), 1);
    QCOMPARE(fixture.window->status()->rangeText(), u"1 of %1 entries"_s.arg(all));
    QTest::mouseClick(page->table()->viewport(), Qt::LeftButton, {}, page->table()->visualRect(page->model()->index(0, 1)).center());
    QVERIFY2(page->detailText().startsWith(u"Export records\n"_s) && page->detailText().contains(u"us"_s), qPrintable(page->detailText()));

    // Nothing matches: a way back.
    QTest::keyClicks(page->search(), u"xyz"_s);
    auto *const empty = page->findChild<ui::EmptyState *>();
    QVERIFY(empty->isVisible());
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    QCOMPARE(page->model()->rowCount(), all);
    page->connectionBox()->setCurrentIndex(page->connectionBox()->findText(u"Harbour Insurance"_s));
    Q_EMIT page->connectionBox()->activated(page->connectionBox()->currentIndex());
    QCOMPARE(page->model()->rowCount(), 1);

    // What is shown is what is exported.
    const QString path = fixture.folder.filePath(u"out.csv"_s);
    fixture.activity->exportTo(path, activity::ActivityFormat::Csv, page->model()->shownEntries());
    QTRY_VERIFY(page->banner()->isVisible());
    QCOMPARE(contentOf(path).count("\r\n"), 2);
    QVERIFY(contentOf(path).contains("export_records"));

    QTest::keyClick(fixture.window.get(), Qt::Key_F7, Qt::AltModifier);
    QWidget *const confirm = QApplication::activeModalWidget();
    QVERIFY(confirm != nullptr);
    QTest::mouseClick(confirm->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
    QTRY_COMPARE(fixture.activity->entries().size(), std::size_t{1});
    QVERIFY(fixture.activity->entries().front().kind == model::ActivityKind::ClearActivity);
    // Choosing the connection again leaves the page, though it was the last one chosen.
    fixture.choose();
    QVERIFY(fixture.page() != nullptr);
    QVERIFY(!fixture.window->sidebar()->link(model::ConnectionPage::Activity)->isChecked());
}

void tst_ActivityPage::verifySaysWhetherItIsIntact()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.activity->note(model::ActivityKind::SaveKeys, {u"Acme EMEA"_s, {}});
    fixture.activity->note(model::ActivityKind::ExportKeys, {u"Acme EMEA"_s, {}});
    QTest::keyClick(fixture.window.get(), Qt::Key_F7);
    ui::ActivityPage *const page = fixture.window->activityPage();
    QVERIFY(page != nullptr);
    fixture.command(u"activity.verify"_s)->trigger();
    QTRY_VERIFY(page->banner()->isVisible());
    QVERIFY2(page->banner()->title().startsWith(u"The activity is intact: "_s), qPrintable(page->banner()->title()));
    QCOMPARE(page->banner()->tone(), ui::BadgeTone::Ok);

    // One letter of what was done, by another hand.
    const QString path = fixture.activity->path();
    QByteArray content = contentOf(path);
    QVERIFY(content.contains("export_keys"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content.replace("export_keys", "import_keys"));
    file.close();
    QSignalSpy verified(fixture.activity.get(), &model::ActivityLog::verified);
    fixture.command(u"activity.verify"_s)->trigger();
    QTRY_COMPARE(verified.size(), 1);
    QCOMPARE(page->banner()->tone(), ui::BadgeTone::Error);
    QVERIFY2(page->banner()->text().contains(u"activity.jsonl was changed"_s), qPrintable(page->banner()->text()));

    // Cleared: the note of it says that it was not intact.
    fixture.activity->clear();
    fixture.command(u"activity.verify"_s)->trigger();
    QTRY_COMPARE(verified.size(), 2);
    QCOMPARE(page->banner()->tone(), ui::BadgeTone::Error);
    QVERIFY2(page->banner()->text().contains(u"did not agree"_s), qPrintable(page->banner()->text()));
}

void tst_ActivityPage::activityWithoutConnectionsLeadsBack()
{
    WindowFixture fixture(m_theme, WindowFixture::With::NoConnections);
    fixture.activate();
    QTest::keyClick(fixture.window.get(), Qt::Key_F7);
    QVERIFY(fixture.window->activityPage() != nullptr);
    QVERIFY(fixture.window->sidebar()->isVisible());
    QTest::keyClick(fixture.window.get(), Qt::Key_F7);
    QVERIFY(fixture.window->welcome()->isVisible());
    QVERIFY(!fixture.window->sidebar()->isVisible());
}

void tst_ActivityPage::contextMenusComeByKey()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.activity->note(model::ActivityKind::SaveKeys, {u"Acme EMEA"_s, {}});
    QTest::keyClick(fixture.window->sidebar()->tree(), Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(openMenu() != nullptr);
    QVERIFY(openMenu()->actions().contains(fixture.command(u"connection.edit"_s)->action()));
    openMenu()->close();
    QTest::keyClick(fixture.window.get(), Qt::Key_F7);
    ui::ActivityPage *const page = fixture.window->activityPage();
    page->table()->setCurrentIndex(page->model()->index(0, 0));
    QTest::keyClick(page->table(), Qt::Key_Menu);
    QVERIFY(openMenu() != nullptr);
    QVERIFY(openMenu()->actions().contains(fixture.command(u"activity.copy"_s)->action()));
    QVERIFY(fixture.command(u"activity.copy"_s)->isEnabled());
    openMenu()->close();
    fixture.jobs.add(u"Save"_s, model::Job::Unit::Records, model::Job::Abilities::Cancel);
    QTest::keyClick(fixture.window->status()->jobButton(), Qt::Key_Menu);
    QVERIFY(openMenu() != nullptr);
    QVERIFY(openMenu()->actions().contains(fixture.command(u"job.cancel"_s)->action()));
    openMenu()->close();
}

QTEST_MAIN(tst_ActivityPage)
#include "tst_activitypage.moc"
