// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The window as a user drives it, with keys and mouse, on fake stores.

#include "WindowFixture.h"

#include "attachments/AttachmentView.h"
#include "attachments/AttachmentsTab.h"
#include "dialogs/ConfirmDialog.h"
#include "editor/RecordEditorDialog.h"
#include "records/ColumnsPopup.h"
#include "records/FilterBox.h"
#include "records/FilterChipButton.h"
#include "records/FilterEdit.h"
#include "records/InspectorPanel.h"
#include "records/RecordHeader.h"
#include "records/RecordTab.h"
#include "shell/StatusBar.h"
#include "tozstore/ExportClientDialog.h"
#include "shell/WelcomePage.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QScrollBar>
#include <QSignalSpy>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using test::WindowFixture;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void newcomerFindsTwoWaysToBegin();
    void demoVaultIsMarked();
    void exportOfAClientAsksAndIsNoted();
    void opensAConnectionAndShowsItsFirstPage();
    void scrollingLoadsWhatComesIntoView();
    void countryIsRememberedByConnection();
    void filterByTyping();
    void wrongFilterIsExplainedInPlace();
    void chipsAreRemovedByKeyAndMouse();
    void textAndChipsStayInStep();
    void completionFillsIn();
    void noMatchTeaches();
    void selectionFillsTheInspector();
    void unreadableRecordSaysWhyAndShowsItsRawData();
    void failedPageCanBeRetried_data();
    void failedPageCanBeRetried();
    void failedQueryHasABannerWithDetails();
    void sortingAsksTheServiceAndOnlyWhereItCan();
    void columnsAreRemembered();
    void copyTakesTheWholeCell();
    void escapeStopsALoad();
    void deleteAsksFirst();
    void newRecordOpensTheEditor();
    void connectionThatCannotBeOpenedCanBeTriedAgain();
    void jobsShowUpAndCanBeCancelled();
    void narrowWindowPutsTheInspectorInTheTablesPlace();
    void everyCommandIsWhole();
    void everyCommandIsInAMenu();
    void everyControlHasAName();
    void tabReachesEverything();

private:
    ui::Theme *m_theme = nullptr;
};

void tst_MainWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new ui::Theme(this);
}

void tst_MainWindow::newcomerFindsTwoWaysToBegin()
{
    WindowFixture fixture(m_theme, WindowFixture::With::NoConnections);
    QVERIFY(fixture.window->welcome()->isVisible());
    QVERIFY(!fixture.window->sidebar()->isVisible());
    QVERIFY(fixture.window->welcome()->demoButton()->isEnabled());
    QVERIFY(fixture.window->welcome()->addButton()->isEnabled());
    QVERIFY(fixture.page() == nullptr);
    QVERIFY(!fixture.command(u"record.new"_s)->isEnabled());
    QVERIFY(!fixture.command(u"record.new"_s)->restriction().isEmpty());
}

void tst_MainWindow::demoVaultIsMarked()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    QVERIFY(!fixture.window->isDemoShown());
    QTest::keyClick(fixture.window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QTest::qWaitFor([&] { return fixture.window->isDemoShown(); }));
    QVERIFY(fixture.settled());
    QCOMPARE(fixture.page()->connectionId(), QString::fromStdString(fixture.demo.id));
    fixture.choose();
    QVERIFY(!fixture.window->isDemoShown());

    // A sandbox that was started anew takes the place of the old one, and each of its services is marked.
    QSet<QString> demos;
    const std::string old = std::exchange(fixture.demo.id, "00000000-0000-4000-8000-0000000000dd");
    fixture.backend->stores[fixture.demo.id] = fixture.backend->stores.at(old);
    fixture.demo.current = model::DemoVault::State::Stopped;
    QTest::keyClick(fixture.window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    for (const connections::Connection &connection : fixture.manager.connections()) {
        if (connection.origin == connections::Origin::Demo) {
            demos.insert(QString::fromStdString(connection.id));
        }
    }
    QCOMPARE(demos, (QSet<QString>{QString::fromStdString(fixture.demo.id), QString::fromStdString(fixture.demo.clientId)}));
    QVERIFY(fixture.window->isDemoShown());
    const QModelIndex client = fixture.window->sidebar()->tree()->model()->index(fixture.window->sidebar()->tree()->model()->rowCount() - 2, 0);
    QCOMPARE(client.data().toString(), u"Demo TozStore"_s);
    fixture.window->sidebar()->tree()->setCurrentIndex(client);
    QVERIFY(fixture.window->isDemoShown());
    QCOMPARE(fixture.window->currentConnection(), QString::fromStdString(fixture.demo.clientId));
    QVERIFY(!fixture.command(u"changes.show"_s)->isEnabled());   // what InCountry has alone
    QVERIFY(!fixture.command(u"migration.show"_s)->isEnabled());
    QVERIFY(fixture.command(u"tozstore.exportClient"_s)->isEnabled());
}

void tst_MainWindow::exportOfAClientAsksAndIsNoted()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    QVERIFY(!fixture.command(u"tozstore.exportClient"_s)->isEnabled());   // InCountry has no such thing
    QTest::keyClick(fixture.window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QTest::qWaitFor([&] { return fixture.window->isDemoShown(); }));
    fixture.window->sidebar()->select(QString::fromStdString(fixture.demo.clientId), model::ConnectionPage::Files);
    fixture.command(u"tozstore.exportClient"_s)->action()->trigger();
    auto *const dialog = fixture.window->findChild<ui::ExportClientDialog *>();
    QVERIFY(dialog != nullptr && !dialog->exportButton()->isEnabled());
    QTest::keyClicks(dialog->typedEdit(), ui::ExportClientDialog::typedWord());
    QVERIFY(dialog->exportButton()->isEnabled());
    dialog->exportTo(u"/somewhere/e3db.json"_s);
    QVERIFY(QTest::qWaitFor([&] { return !fixture.activity->entries().empty() && fixture.activity->entries().back().kind == activity::ActivityKind::ExportKeys; }));
    QCOMPARE(fixture.backend->exported, std::vector<std::string>{fixture.demo.clientId + " to /somewhere/e3db.json"});
    QVERIFY(fixture.window->banner()->isVisible());
}

void tst_MainWindow::opensAConnectionAndShowsItsFirstPage()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    QVERIFY(fixture.page()->isTableShown());
    QCOMPARE(fixture.page()->table()->rowCount(), 48'210);
    QCOMPARE(fixture.page()->countryBox()->currentText(), u"Germany · de"_s);
    QVERIFY(fixture.window->status()->rangeText().contains(u"of 48,210 · "_s));
    QVERIFY(fixture.window->status()->rangeText().startsWith(u"1–"_s));
    // Columns with values only, in the order of a reader.
    QStringList names;
    for (const model::ColumnLayout &column : fixture.page()->view()->columnLayout()) {
        names.append(column.name);
    }
    QCOMPARE(names, QStringList({u"record_key"_s, u"profile_key"_s, u"key1"_s, u"key2"_s, u"range_key1"_s, u"version"_s, u"updated_at"_s}));
}

void tst_MainWindow::scrollingLoadsWhatComesIntoView()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    model::RecordTableModel *const table = fixture.page()->table();
    QCOMPARE(table->rowState(30'050), model::RowState::Loading);
    fixture.page()->view()->verticalScrollBar()->setValue(30'050);
    QVERIFY(QTest::qWaitFor([&] { return table->rowState(30'050) == model::RowState::Loaded; }));
    QVERIFY(fixture.window->status()->rangeText().startsWith(u"30,051–"_s));
    fixture.page()->view()->setCurrentIndex(table->index(30'060, 0));
    QTest::keyClick(fixture.page()->view(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return table->rowState(48'209) == model::RowState::Loaded; }));
}

void tst_MainWindow::countryIsRememberedByConnection()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    QTest::keyClick(fixture.page()->countryBox(), Qt::Key_Down);
    QVERIFY(QTest::qWaitFor([&] { return fixture.store().calls().back().country == "us"; }));
    QCOMPARE(fixture.viewSettings.lastCountry(QString::fromStdString(fixture.acme)), u"us"_s);
}

void tst_MainWindow::filterByTyping()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    ui::FilterBox *const box = fixture.page()->filterBox();
    QTest::keyClick(fixture.window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(box->edit()->hasFocus());
    QTest::keyClicks(box->edit(), u"key1=english range_key1>=1000"_s);
    QTest::keyClick(box->edit(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return !fixture.store().calls().back().filter.empty(); }));
    incountry::FindFilter expected;
    expected.set("key1", incountry::TextCondition{incountry::Match::Is, {"english"}, incountry::ValueForm::Single});
    incountry::IntegerCondition range;
    range.greaterEqual = 1000;
    expected.set("range_key1", range);
    QVERIFY(fixture.store().calls().back().filter == expected);
    QCOMPARE(box->chips().size(), std::size_t{2});
    QCOMPARE(box->chips().front()->chip().member, u"key1"_s);
    QVERIFY(box->edit()->text().isEmpty());
}

void tst_MainWindow::wrongFilterIsExplainedInPlace()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    const std::size_t callsBefore = fixture.store().calls().size();
    ui::FilterBox *const box = fixture.page()->filterBox();
    box->takeFocus();
    QTest::keyClicks(box->edit(), u"body=secret"_s);
    QTest::keyClick(box->edit(), Qt::Key_Return);
    QVERIFY(!box->message().isEmpty());
    QVERIFY(box->edit()->hasProblemRange());
    QCOMPARE(box->edit()->text(), u"body=secret"_s);
    QCOMPARE(fixture.store().calls().size(), callsBefore);
    QTest::keyClick(box->edit(), Qt::Key_Escape);   // the suggestions, if any
    QTest::keyClick(box->edit(), Qt::Key_Escape);
    QVERIFY(box->message().isEmpty());
    QVERIFY(!box->edit()->hasProblemRange());
}

void tst_MainWindow::chipsAreRemovedByKeyAndMouse()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    ui::FilterBox *const box = fixture.page()->filterBox();
    for (const QString &condition : {u"key1=english"_s, u"key2=bmw"_s, u"version!=3"_s}) {
        QVERIFY(!fixture.page()->filter()->addCondition(condition));
    }
    QCOMPARE(box->chips().size(), std::size_t{3});
    QTest::mouseClick(box->chips()[1], Qt::LeftButton, {}, box->chips()[1]->crossRect().center());
    QCOMPARE(box->chips().size(), std::size_t{2});
    QCOMPARE(box->chips()[1]->chip().member, u"version"_s);
    box->takeFocus();
    QTest::keyClick(box->edit(), Qt::Key_Backspace);
    QVERIFY(box->chips()[1]->hasFocus());
    QTest::keyClick(box->chips()[1], Qt::Key_Left);
    QVERIFY(box->chips()[0]->hasFocus());
    QTest::keyClick(box->chips()[0], Qt::Key_Delete);
    QCOMPARE(box->chips().size(), std::size_t{1});
    QCOMPARE(fixture.page()->filter()->text(), u"version!=3"_s);
    // Enter puts a condition back where it can be changed.
    QTest::keyClick(box->chips()[0], Qt::Key_Return);
    QVERIFY(box->chips().empty());
    QCOMPARE(box->edit()->text(), u"version!=3"_s);
}

void tst_MainWindow::textAndChipsStayInStep()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    ui::FilterBox *const box = fixture.page()->filterBox();
    QVERIFY(!fixture.page()->filter()->addCondition(u"key1=english"_s));
    QTest::keyClick(fixture.window.get(), Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(box->mode(), ui::FilterBox::Mode::Text);
    QCOMPARE(box->edit()->text(), u"key1=english"_s);
    QVERIFY(box->chips().empty());
    QTest::keyClicks(box->edit(), u" range_key1>5"_s);
    QTest::keyClick(box->edit(), Qt::Key_Return);
    QCOMPARE(box->mode(), ui::FilterBox::Mode::Chips);
    QCOMPARE(box->chips().size(), std::size_t{2});
    QVERIFY(QTest::qWaitFor([&] { return fixture.store().calls().back().filter.conditions().size() == 2; }));
}

void tst_MainWindow::completionFillsIn()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    ui::FilterEdit *const edit = fixture.page()->filterBox()->edit();
    fixture.page()->filterBox()->takeFocus();
    QTest::keyClicks(edit, u"prof"_s);
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(edit->text(), u"profile_key"_s);
    QVERIFY(edit->hasFocus());
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(edit->text(), u"profile_key="_s);
}

void tst_MainWindow::noMatchTeaches()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.store().setTotal(0);
    QVERIFY(!fixture.page()->filter()->addCondition(u"key1=klingon"_s));
    QVERIFY(QTest::qWaitFor([&] { return !fixture.page()->isTableShown(); }));
    QCOMPARE(fixture.page()->emptyState()->title(), u"No records match this filter"_s);
    fixture.store().setTotal(12);
    QTest::mouseClick(fixture.page()->emptyState()->button(), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return fixture.page()->table()->rowCount() == 12; }));
    QVERIFY(fixture.page()->filterBox()->chips().empty());
}

void tst_MainWindow::selectionFillsTheInspector()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    ui::RecordTableView *const view = fixture.page()->view();
    view->setFocus();
    const QModelIndex second = fixture.page()->table()->index(1, view->leadingColumn());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(second).center());
    ui::RecordTab *const tab = fixture.page()->inspector()->recordTab();
    QVERIFY(QTest::qWaitFor([&] { return tab->title() == u"user_10483"_s; }));
    QCOMPARE(tab->members(), QStringList({u"profile_key"_s, u"key1"_s, u"key2"_s, u"range_key1"_s, u"version"_s, u"created_at"_s, u"updated_at"_s}));
    QCOMPARE(fixture.page()->inspector()->tabs()->tabText(2), u"Attachments 2"_s);
    QTest::keyClick(view, Qt::Key_Down);
    QVERIFY(QTest::qWaitFor([&] { return tab->title() == u"user_10484"_s; }));
    QCOMPARE(fixture.page()->inspector()->attachments()->list()->model()->rowCount(), 0);
}

void tst_MainWindow::unreadableRecordSaysWhyAndShowsItsRawData()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    ui::RecordTableView *const view = fixture.page()->view();
    QVERIFY(view->rowHeight(3) > view->rowHeight(2));   // room for the reason
    QVERIFY(fixture.select(3));
    QVERIFY(QTest::qWaitFor([&] { return fixture.page()->details() && fixture.page()->details()->isUnreadable; }));
    QVERIFY(!fixture.command(u"record.edit"_s)->isEnabled());
    QVERIFY(!fixture.command(u"record.duplicate"_s)->isEnabled());
    auto *banner = fixture.page()->inspector()->findChild<ui::Banner *>();
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->text(), u"No key for version 0."_s);
    QVERIFY(fixture.page()->details()->rawJson.contains(u"record_key"_s));
    QCOMPARE(fixture.page()->unreadableText(), u"2 unreadable"_s);
}

void tst_MainWindow::failedPageCanBeRetried_data()
{
    QTest::addColumn<QString>("by");
    QTest::newRow("mouse") << u"mouse"_s;
    QTest::newRow("key on the row") << u"enter"_s;
    QTest::newRow("shortcut") << u"shortcut"_s;
    QTest::newRow("banner") << u"banner"_s;
}

void tst_MainWindow::failedPageCanBeRetried()
{
    QFETCH(QString, by);
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    model::RecordTableModel *const table = fixture.page()->table();
    ui::RecordTableView *const view = fixture.page()->view();
    fixture.store().fail(1000, ServerError("the service is busy").clone());
    view->verticalScrollBar()->setValue(1010);
    QVERIFY(QTest::qWaitFor([&] { return table->rowState(1012) == model::RowState::Failed && !table->isBusy(); }));
    QVERIFY(view->showsFailure(1010));
    QVERIFY(!view->showsFailure(1011));
    QVERIFY(fixture.page()->banner()->isVisible());
    view->setFocus();
    if (by == "mouse"_L1) {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->retryRect(view->visibleRows().first).center());
    } else if (by == "enter"_L1) {
        view->setCurrentIndex(table->index(1012, view->leadingColumn()));
        QTest::keyClick(view, Qt::Key_Return);
    } else if (by == "shortcut"_L1) {
        QTest::keyClick(fixture.window.get(), Qt::Key_F5, Qt::ControlModifier);
    } else {
        Q_EMIT fixture.page()->banner()->actionTriggered();
    }
    QVERIFY(QTest::qWaitFor([&] { return table->rowState(1012) == model::RowState::Loaded; }));
    QVERIFY(!fixture.page()->banner()->isVisible());
}

void tst_MainWindow::failedQueryHasABannerWithDetails()
{
    WindowFixture fixture(m_theme);
    FailedRequest request;
    request.method = "POST";
    request.url = "https://de.example/v2/storage/records/de/find";
    request.status = 503;
    fixture.store().fail(0, ServerError("the service is busy").advise("Try again in a minute.").during(request).clone());
    QVERIFY(QTest::qWaitFor([&] { return !fixture.manager.connections().empty(); }));
    fixture.choose();
    QVERIFY(QTest::qWaitFor([&] { return fixture.page()->banner()->isVisible(); }));
    QCOMPARE(fixture.page()->banner()->text(), u"The service is busy."_s);
    QVERIFY(!fixture.page()->isTableShown());
    QVERIFY(!fixture.page()->banner()->isDetailsShown());
    for (ui::Button *button : fixture.page()->banner()->findChildren<ui::Button *>()) {
        if (button->text() == u"Details"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QVERIFY(fixture.page()->banner()->isDetailsShown());
    QTest::keyClick(fixture.window.get(), Qt::Key_F5);
    QVERIFY(fixture.settled());
    QVERIFY(fixture.page()->isTableShown());
    QVERIFY(!fixture.page()->banner()->isVisible());
}

void tst_MainWindow::sortingAsksTheServiceAndOnlyWhereItCan()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    ui::RecordHeader *const header = fixture.page()->view()->recordHeader();
    model::RecordTableModel *const table = fixture.page()->table();
    const auto click = [&](const QString &name) {
        const int column = table->columnOf(name);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, 10));
    };
    click(u"key1"_s);   // stored as a hash
    QCOMPARE(table->sortColumn(), -1);
    QVERIFY(!header->isSortIndicatorShown());
    QVERIFY(header->sortHelp(table->columnOf(u"key1"_s)).contains(u"cannot"_s));
    click(u"updated_at"_s);
    QCOMPARE(table->sortOrder(), Qt::AscendingOrder);
    click(u"updated_at"_s);
    QVERIFY(fixture.settled());
    QCOMPARE(fixture.store().calls().back().options.sort, (std::vector<incountry::SortKey>{{"updated_at", incountry::SortOrder::Descending}}));
    QVERIFY(header->isSortIndicatorShown());
    click(u"updated_at"_s);
    QVERIFY(fixture.settled());
    QVERIFY(fixture.store().calls().back().options.sort.empty());
    // And by key.
    fixture.page()->view()->setCurrentIndex(table->index(0, table->columnOf(u"range_key1"_s)));
    QTest::keyClick(fixture.window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(table->sortColumn(), table->columnOf(u"range_key1"_s));
}

void tst_MainWindow::columnsAreRemembered()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.page()->showColumns();
    auto *popup = fixture.page()->findChild<ui::ColumnsPopup *>();
    QVERIFY(popup != nullptr);
    popup->list()->setCurrentRow(1);
    QTest::keyClick(popup->list(), Qt::Key_Space);   // profile_key off
    popup->list()->setCurrentRow(2);
    QTest::keyClick(popup->list(), Qt::Key_Up, Qt::ControlModifier);   // key1 before it
    popup->close();
    QStringList names;
    const auto saved = fixture.viewSettings.columns(QString::fromStdString(fixture.acme));
    QVERIFY(saved.has_value());
    for (const model::ColumnLayout &column : *saved) {
        names.append(column.name);
    }
    QCOMPARE(names, QStringList({u"record_key"_s, u"key1"_s, u"key2"_s, u"range_key1"_s, u"version"_s, u"updated_at"_s}));
    QCOMPARE(fixture.page()->view()->columnLayout().size(), names.size());
}

void tst_MainWindow::copyTakesTheWholeCell()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    ui::RecordTableView *const view = fixture.page()->view();
    view->setFocus();
    view->setCurrentIndex(fixture.page()->table()->index(1, fixture.page()->table()->columnOf(u"key1"_s)));
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"русский"_s);
    view->setCurrentIndex(fixture.page()->table()->index(1, fixture.page()->table()->columnOf(u"range_key1"_s)));
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"8769"_s);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"user_10483"_s);
}

void tst_MainWindow::escapeStopsALoad()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    QVERIFY(!fixture.command(u"view.cancel"_s)->isEnabled());
    fixture.store().hold();
    fixture.page()->view()->setFocus();
    fixture.page()->view()->verticalScrollBar()->setValue(20'000);
    QVERIFY(QTest::qWaitFor([&] { return fixture.page()->table()->isBusy() && fixture.command(u"view.cancel"_s)->isEnabled(); }));
    QTest::keyClick(fixture.page()->view(), Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return !fixture.page()->table()->isBusy(); }));
    QVERIFY(!fixture.page()->banner()->isVisible());
    fixture.store().releaseAll();
    QTest::keyClick(fixture.page()->view(), Qt::Key_F5);
    QVERIFY(QTest::qWaitFor([&] { return fixture.page()->table()->rowState(20'000) == model::RowState::Loaded; }));
}

void tst_MainWindow::deleteAsksFirst()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.store().put(test::believableRecord(1));
    QVERIFY(fixture.select(1));
    fixture.page()->view()->setFocus();
    QTest::keyClick(fixture.page()->view(), Qt::Key_Delete);
    auto *dialog = fixture.window->findChild<ui::ConfirmDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->reject();
    QCOMPARE(fixture.store().written().size(), std::size_t{1});
    QVERIFY(QTest::qWaitFor([&] { return fixture.window->findChild<ui::ConfirmDialog *>() == nullptr; }));
    QApplication::setActiveWindow(fixture.window.get());
    fixture.page()->view()->setFocus();
    QTest::keyClick(fixture.page()->view(), Qt::Key_Delete);
    dialog = fixture.window->findChild<ui::ConfirmDialog *>();
    QVERIFY(dialog != nullptr);
    QSignalSpy reloaded(fixture.page()->table(), &model::RecordTableModel::reloaded);
    dialog->accept();
    QVERIFY(QTest::qWaitFor([&] { return fixture.store().written().empty(); }));
    QVERIFY(reloaded.wait());
    QVERIFY(fixture.page()->currentRow() == nullptr);
    // In a text, Delete is a key like any other.
    fixture.page()->filterBox()->takeFocus();
    QTest::keyClick(fixture.page()->filterBox()->edit(), Qt::Key_Delete);
    QTest::qWait(0);
    QCOMPARE(fixture.window->findChildren<ui::ConfirmDialog *>().size(), 0);
}

void tst_MainWindow::newRecordOpensTheEditor()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    QTest::keyClick(fixture.window.get(), Qt::Key_N, Qt::ControlModifier);
    auto *editor = fixture.window->findChild<ui::RecordEditorDialog *>();
    QVERIFY(editor != nullptr);
    editor->close();
    QVERIFY(QTest::qWaitFor([&] { return fixture.window->findChild<ui::RecordEditorDialog *>() == nullptr; }));
    QApplication::setActiveWindow(fixture.window.get());
    QVERIFY(fixture.select(1));
    QTest::keyClick(fixture.window.get(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(fixture.window->findChild<ui::RecordEditorDialog *>() != nullptr);
    fixture.window->findChild<ui::RecordEditorDialog *>()->close();
}

void tst_MainWindow::connectionThatCannotBeOpenedCanBeTriedAgain()
{
    WindowFixture fixture(m_theme);
    fixture.backend->openFailures[fixture.acme] = AuthError(AuthFailure::InvalidClient, "the client is refused").advise("Check the client secret.").clone();
    QVERIFY(QTest::qWaitFor([&] { return !fixture.manager.connections().empty(); }));
    fixture.choose();
    QVERIFY(QTest::qWaitFor([&] { return fixture.page()->emptyState()->title() == u"The connection could not be opened"_s; }));
    QTest::mouseClick(fixture.page()->emptyState()->button(), Qt::LeftButton);
    QVERIFY(fixture.settled());
    QVERIFY(fixture.page()->isTableShown());
}

void tst_MainWindow::jobsShowUpAndCanBeCancelled()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.window->status()->jobText().isEmpty());
    model::Job *const job = fixture.jobs.add(u"Delete records"_s, model::Job::Unit::Records, model::Job::Abilities::Cancel);
    QCOMPARE(fixture.window->status()->jobText(), u"Delete records"_s);
    QSignalSpy cancelled(job, &model::Job::cancelRequested);
    QTest::mouseClick(fixture.window->status()->jobButton(), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
}

void tst_MainWindow::narrowWindowPutsTheInspectorInTheTablesPlace()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    QVERIFY(fixture.page()->inspector()->isVisible());
    fixture.window->resize(700, 500);
    QTRY_VERIFY(!fixture.page()->inspector()->isVisible());
    QVERIFY(fixture.page()->view()->isVisible());
    QTest::keyClick(fixture.window.get(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(fixture.page()->inspector()->isVisible());
    QVERIFY(!fixture.page()->view()->isVisible());
    fixture.window->resize(1300, 700);
    QTRY_VERIFY(fixture.page()->view()->isVisible());
    QVERIFY(fixture.page()->inspector()->isVisible());
}

void tst_MainWindow::everyCommandIsWhole()
{
    WindowFixture fixture(m_theme);
    QSet<QString> shortcuts;
    QVERIFY(fixture.window->commands()->commands().size() > 25);
    for (const ui::Command *command : fixture.window->commands()->commands()) {
        QVERIFY2(!command->plainText().isEmpty(), qPrintable(command->id()));
        QVERIFY2(!command->plainText().contains(u'&'), qPrintable(command->id()));
        QVERIFY2(!command->info().toolTip.isEmpty(), qPrintable(command->id()));
        QVERIFY2(!command->info().shortcut.isEmpty(), qPrintable(command->id()));
        QVERIFY2(!command->action()->icon().pixmap(16, 16).isNull(), qPrintable(command->id()));
        const QString keys = command->info().shortcut.toString();
        QVERIFY2(!shortcuts.contains(keys), qPrintable(command->id() + u" shares "_s + keys));
        shortcuts.insert(keys);
        QVERIFY2(command->isEnabled() == command->restriction().isEmpty(), qPrintable(command->id()));
    }
}

void tst_MainWindow::everyCommandIsInAMenu()
{
    WindowFixture fixture(m_theme);
    QSet<QAction *> offered;
    const std::function<void(const QList<QAction *> &)> walk = [&](const QList<QAction *> &actions) {
        for (QAction *action : actions) {
            offered.insert(action);
            if (action->menu() != nullptr) {
                walk(action->menu()->actions());
            }
        }
    };
    walk(fixture.window->menuBar()->actions());
    for (const ui::Command *command : fixture.window->commands()->commands()) {
        QVERIFY2(offered.contains(command->action()), qPrintable(command->id()));
    }
}

void tst_MainWindow::everyControlHasAName()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    QVERIFY(!fixture.page()->filter()->addCondition(u"key1=english"_s));
    QVERIFY(fixture.settled());
    QVERIFY(fixture.select(1));
    for (const ui::InspectorPanel::Tab tab : {ui::InspectorPanel::Tab::Record, ui::InspectorPanel::Tab::Raw, ui::InspectorPanel::Tab::Attachments}) {
        fixture.page()->inspector()->setTab(tab);
        int controls = 0;
        for (QWidget *widget : fixture.window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<QMenuBar *>(widget) != nullptr) {
                continue;
            }
            ++controls;
            const QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(face != nullptr);
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(),
                     qPrintable(u"%1 %2 in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                                    QString::fromLatin1(widget->parentWidget()->metaObject()->className()))));
        }
        QVERIFY(controls > 8);
    }
}

void tst_MainWindow::tabReachesEverything()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    QVERIFY(fixture.select(1));
    QApplication::setActiveWindow(fixture.window.get());
    fixture.page()->view()->setFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    QVERIFY(reached.contains(fixture.page()->view()));
    QVERIFY(reached.contains(fixture.page()->filterBox()->edit()));
    QVERIFY(reached.contains(fixture.page()->countryBox()));
    QVERIFY(reached.contains(fixture.window->sidebar()->tree()));
    QVERIFY(reached.contains(fixture.page()->inspector()->tabs()));
    QStringList texts;
    for (const QWidget *widget : reached) {
        if (const auto *button = qobject_cast<const ui::Button *>(widget)) {
            texts.append(button->text());
        }
    }
    for (const QString &text : {u"Columns"_s, u"New record"_s, u"Edit"_s, u"Duplicate"_s, u"Delete"_s}) {
        QVERIFY2(texts.contains(text), qPrintable(text));
    }
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
