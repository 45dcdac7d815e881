// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The filter of the records page by its click paths: completion, conditions by choosing, saved and recent filters, filtering by a cell, the
// query as code. With STRONGROOM_PICTURES=DIR it saves a picture of each state there.

#include "WindowFixture.h"

#include "dialogs/FormField.h"
#include "records/FilterBox.h"
#include "records/FilterChipButton.h"
#include "records/FilterCompletion.h"
#include "records/FilterEdit.h"
#include "records/code/QueryCodeDialog.h"
#include "records/filter/ConditionPopup.h"
#include "records/filter/FilterShelf.h"
#include "records/filter/SaveFilterDialog.h"
#include "records/filter/SavedFiltersDialog.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/CodeView.h"
#include "widgets/EmptyState.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDateTimeEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using strongroom::test::WindowFixture;

class tst_RecordDeskFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void completionByKeyboard();
    void completionByMouse();
    void enterIsNotStolen();
    void escapeClosesTheListFirst();
    void valuesOfTheTableAreOffered();
    void conditionByChoosing();
    void conditionProblemsAreSaidWhileTyping();
    void dateAndNullConditions();
    void saveReopenApply();
    void namesAreCheckedWhileTyping();
    void manageSavedFilters();
    void whatIsNotUnderstoodIsShown();
    void recentFilters();
    void savedFiltersAreInThePalette();
    void filterByACell_data();
    void filterByACell();
    void cellsThatCannotBeUsedSayWhy();
    void cellMenu();
    void filtersGoWithTheirConnection();
    void queryAsCode();
    void pictures_data();
    void pictures();

private:
    template <typename Dialog>
    static Dialog *opened(WindowFixture &fixture)
    {
        static_cast<void>(QTest::qWaitFor([&] { return fixture.window->findChild<Dialog *>() != nullptr; }));
        return fixture.window->findChild<Dialog *>();
    }
    static void type(WindowFixture &fixture, const QString &text) { QTest::keyClicks(fixture.page()->filterBox()->edit(), text); }
    static void key(WindowFixture &fixture, Qt::Key key) { QTest::keyClick(fixture.page()->filterBox()->edit(), key); }
    static QStringList offered(WindowFixture &fixture)
    {
        QStringList labels;
        const ui::FilterCompletion *const list = fixture.page()->filterBox()->completion();
        for (int row = 0; list != nullptr && list->isVisible() && row < list->count(); ++row) {
            labels += list->item(row)->text();
        }
        return labels;
    }
    static void select(WindowFixture &fixture, int row, const QString &member)
    {
        model::RecordTableModel *const table = fixture.page()->table();
        fixture.page()->view()->setCurrentIndex(table->index(row, table->columnOf(member)));
    }
    void shoot(QWidget *widget, const QString &name);
    ui::Theme *m_theme = nullptr;
};

void tst_RecordDeskFilter::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new ui::Theme(this);
    m_theme->showScheme(ui::Scheme::Light);
}

void tst_RecordDeskFilter::completionByKeyboard()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    QTest::keyClick(fixture.window.get(), Qt::Key_F, Qt::ControlModifier);
    type(fixture, u"range_key1"_s);
    QVERIFY(offered(fixture).contains(u"range_key1 >="_s));
    // Down to ">=", Enter takes it; a number; Enter applies.
    while (fixture.page()->filterBox()->completion()->currentItem() == nullptr || fixture.page()->filterBox()->completion()->currentItem()->text() != "range_key1 >="_L1) {
        key(fixture, Qt::Key_Down);
    }
    key(fixture, Qt::Key_Return);
    QCOMPARE(fixture.page()->filterBox()->edit()->text(), u"range_key1>="_s);
    type(fixture, u"1000"_s);
    key(fixture, Qt::Key_Return);
    QCOMPARE(fixture.page()->filter()->text(), u"range_key1>=1000"_s);
    QCOMPARE(fixture.page()->filterBox()->chips().size(), std::size_t(1));

    // Member, operator and value, each with Tab.
    type(fixture, u"prof"_s);
    key(fixture, Qt::Key_Tab);
    QCOMPARE(fixture.page()->filterBox()->edit()->text(), u"profile_key"_s);
    key(fixture, Qt::Key_Tab);
    QCOMPARE(fixture.page()->filterBox()->edit()->text(), u"profile_key="_s);
    type(fixture, u"cus"_s);
    key(fixture, Qt::Key_Tab);
    QCOMPARE(fixture.page()->filterBox()->edit()->text(), u"profile_key=customer"_s);
    key(fixture, Qt::Key_Return);
    QCOMPARE(fixture.page()->filter()->text(), u"range_key1>=1000 profile_key=customer"_s);
    QVERIFY(fixture.settled());

    // What was asked for is offered again.
    type(fixture, u"range_key1<"_s);
    QVERIFY(offered(fixture).contains(u"1000"_s));
}

void tst_RecordDeskFilter::completionByMouse()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.page()->filterBox()->takeFocus();
    type(fixture, u"key1!="_s);
    ui::FilterCompletion *const list = fixture.page()->filterBox()->completion();
    QVERIFY(list->isVisible());
    const QList<QListWidgetItem *> found = list->findItems(u"español"_s, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    list->scrollToItem(found[0]);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(found[0]).center());
    QCOMPARE(fixture.page()->filterBox()->edit()->text(), u"key1!=español"_s);
    QVERIFY(fixture.page()->filterBox()->edit()->hasFocus());
    key(fixture, Qt::Key_Return);
    QCOMPARE(fixture.page()->filter()->text(), u"key1!=español"_s);
}

void tst_RecordDeskFilter::enterIsNotStolen()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.page()->filterBox()->takeFocus();
    type(fixture, u"key1=e"_s);   // "english" is on offer, and not chosen
    QVERIFY(offered(fixture).contains(u"english"_s));
    key(fixture, Qt::Key_Return);
    QCOMPARE(fixture.page()->filter()->text(), u"key1=e"_s);
    QVERIFY(!fixture.page()->filterBox()->completion()->isVisible());
}

void tst_RecordDeskFilter::escapeClosesTheListFirst()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.page()->filterBox()->takeFocus();
    type(fixture, u"ver"_s);
    QVERIFY(fixture.page()->filterBox()->completion()->isVisible());
    key(fixture, Qt::Key_Escape);
    QVERIFY(!fixture.page()->filterBox()->completion()->isVisible());
    QCOMPARE(fixture.page()->filterBox()->edit()->text(), u"ver"_s);
    key(fixture, Qt::Key_Escape);
    QVERIFY(fixture.page()->filterBox()->edit()->text().isEmpty());
    key(fixture, Qt::Key_Escape);
    QVERIFY(fixture.page()->view()->hasFocus());
}

void tst_RecordDeskFilter::valuesOfTheTableAreOffered()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.page()->filterBox()->takeFocus();
    type(fixture, u"key1="_s);
    QVERIFY(offered(fixture).contains(u"русский"_s));
    QVERIFY(offered(fixture).contains(u"null"_s));
    key(fixture, Qt::Key_Escape);
    key(fixture, Qt::Key_Escape);
    type(fixture, u"version="_s);
    QVERIFY(offered(fixture).contains(u"2"_s));
    key(fixture, Qt::Key_Escape);
    key(fixture, Qt::Key_Escape);
    type(fixture, u"expires_at>"_s);
    QVERIFY(offered(fixture).contains(QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate)));
}

void tst_RecordDeskFilter::conditionByChoosing()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.command(u"filter.add"_s)->trigger();
    auto *popup = opened<ui::ConditionPopup>(fixture);
    QVERIFY(popup != nullptr && popup->isVisible());
    popup->setMember(u"key1"_s);
    QVERIFY(!popup->addButton()->isEnabled());
    QVERIFY(!popup->note().isEmpty());   // how it is written, not what is wrong
    QTest::keyClicks(popup->valueEdit(), u"two words, deutsch"_s);
    QVERIFY(popup->addButton()->isEnabled());
    QTest::keyClick(popup->valueEdit(), Qt::Key_Return);
    QTRY_VERIFY(fixture.window->findChild<ui::ConditionPopup *>() == nullptr);
    QCOMPARE(fixture.page()->filter()->text(), u"key1=\"two words\",deutsch"_s);

    // It starts with the member of the current cell.
    fixture.page()->filter()->clear();
    QVERIFY(fixture.settled());
    select(fixture, 1, u"range_key1"_s);
    fixture.command(u"filter.add"_s)->trigger();
    popup = opened<ui::ConditionPopup>(fixture);
    QCOMPARE(popup->memberBox()->currentText(), u"range_key1"_s);
    popup->operatorBox()->setCurrentIndex(popup->operatorBox()->findText(u">="_s, Qt::MatchStartsWith));
    QTest::keyClicks(popup->valueEdit(), u"500"_s);
    QTest::mouseClick(popup->addButton(), Qt::LeftButton);
    QCOMPARE(fixture.page()->filter()->text(), u"range_key1>=500"_s);
}

void tst_RecordDeskFilter::conditionProblemsAreSaidWhileTyping()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.command(u"filter.add"_s)->trigger();
    auto *popup = opened<ui::ConditionPopup>(fixture);
    popup->setMember(u"range_key2"_s);
    QTest::keyClicks(popup->valueEdit(), u"12"_s);
    QVERIFY(popup->addButton()->isEnabled());
    QTest::keyClicks(popup->valueEdit(), u"x"_s);
    QVERIFY(!popup->addButton()->isEnabled());
    QVERIFY(popup->note().contains(u"range_key2"_s));
    QTest::keyClick(popup->valueEdit(), Qt::Key_Return);   // does nothing
    QVERIFY(popup->isVisible());
    QVERIFY(fixture.page()->filter()->filter().empty());
    popup->setMember(u"search"_s);
    popup->valueEdit()->setText(u"ab"_s);
    QVERIFY(popup->note().contains(u"3"_s));
    QTest::keyClick(popup, Qt::Key_Escape);
    QTRY_VERIFY(fixture.window->findChild<ui::ConditionPopup *>() == nullptr);
}

void tst_RecordDeskFilter::dateAndNullConditions()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.command(u"filter.add"_s)->trigger();
    auto *popup = opened<ui::ConditionPopup>(fixture);
    popup->setMember(u"expires_at"_s);
    QVERIFY(popup->dateEdit()->isVisible() && !popup->valueEdit()->isVisible());
    QVERIFY(popup->note().contains(u"UTC"_s));
    popup->operatorBox()->setCurrentIndex(popup->operatorBox()->findText(u"<="_s, Qt::MatchStartsWith));
    popup->dateEdit()->setDateTime(QDateTime(QDate(2026, 12, 31), QTime(18, 30), Qt::UTC));
    QTest::mouseClick(popup->addButton(), Qt::LeftButton);
    QCOMPARE(fixture.page()->filter()->text(), u"expires_at<=2026-12-31T18:30:00.000Z"_s);
    QCOMPARE(fixture.page()->filterBox()->chips()[0]->chip().value, u"2026-12-31 18:30 UTC"_s);

    QTRY_VERIFY(fixture.window->findChild<ui::ConditionPopup *>() == nullptr);
    fixture.command(u"filter.add"_s)->trigger();
    popup = opened<ui::ConditionPopup>(fixture);
    popup->setMember(u"key2"_s);
    popup->operatorBox()->setCurrentIndex(popup->operatorBox()->findText(u"has a value"_s, Qt::MatchStartsWith));
    QVERIFY(!popup->valueEdit()->isVisible() && !popup->dateEdit()->isVisible());
    QTest::mouseClick(popup->addButton(), Qt::LeftButton);
    QCOMPARE(fixture.page()->filter()->text(), u"expires_at<=2026-12-31T18:30:00.000Z key2!=null"_s);

    // The same by typing, and as a chip to change.
    fixture.page()->filterBox()->takeFocus();
    type(fixture, u"version!=2"_s);
    key(fixture, Qt::Key_Return);
    QCOMPARE(fixture.page()->filterBox()->chips().size(), std::size_t(3));
    QTest::keyClick(fixture.page()->filterBox()->chips()[1], Qt::Key_Return);
    QCOMPARE(fixture.page()->filterBox()->edit()->text(), u"key2!=null"_s);

    // What the service cannot do is said, not dropped.
    key(fixture, Qt::Key_Escape);
    type(fixture, u"created_at>2026-01-01"_s);
    key(fixture, Qt::Key_Return);
    QVERIFY(fixture.page()->filterBox()->message().contains(u"it can only sort by it"_s));
    QVERIFY(fixture.page()->filterBox()->edit()->hasProblemRange());
}

void tst_RecordDeskFilter::saveReopenApply()
{
    QTemporaryDir folder;
    {
        WindowFixture fixture(m_theme);
        QVERIFY(fixture.open());
        QVERIFY(!fixture.command(u"filter.save"_s)->isEnabled());   // nothing to save
        QVERIFY(!fixture.page()->filter()->addCondition(u"key1=deutsch"_s));
        QVERIFY(fixture.settled());
        fixture.command(u"filter.save"_s)->trigger();
        auto *dialog = opened<ui::SaveFilterDialog>(fixture);
        QVERIFY(dialog != nullptr);
        QTest::keyClicks(dialog->nameEdit(), u"German speakers"_s);
        QTest::keyClick(dialog->nameEdit(), Qt::Key_Return);
        QTRY_VERIFY(fixture.window->findChild<ui::SaveFilterDialog *>() == nullptr);
        fixture.pool.waitForDone();
        QVERIFY(QFile::copy(fixture.folder.filePath(u"filters.json"_s), folder.filePath(u"filters.json"_s)));
    }
    WindowFixture again(m_theme, WindowFixture::With::Connections, folder.path());
    QVERIFY(again.open());
    QTRY_COMPARE(again.page()->filterShelf()->savedFilters().size(), 1);
    again.page()->filterShelf()->popup();
    const QList<QAction *> actions = again.page()->filterShelf()->menu()->actions();
    const auto entry = std::find_if(actions.begin(), actions.end(), [](const QAction *action) { return action->text() == "German speakers"_L1; });
    QVERIFY(entry != actions.end());
    (*entry)->trigger();
    again.page()->filterShelf()->menu()->close();
    QCOMPARE(again.page()->filter()->text(), u"key1=deutsch"_s);
    QCOMPARE(again.page()->filterBox()->chips().size(), std::size_t(1));
    QVERIFY(again.page()->table()->filter() == again.page()->filter()->filter());
}

void tst_RecordDeskFilter::namesAreCheckedWhileTyping()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.savedFilters.add(QString::fromStdString(fixture.acme), u"Berlin"_s, u"key1=a"_s);
    QVERIFY(!fixture.page()->filter()->addCondition(u"key1=deutsch"_s));
    fixture.command(u"filter.save"_s)->trigger();
    auto *dialog = opened<ui::SaveFilterDialog>(fixture);
    QVERIFY(!dialog->saveButton()->isEnabled());
    QTest::keyClicks(dialog->nameEdit(), u"berlin"_s);
    QVERIFY(!dialog->saveButton()->isEnabled());
    QVERIFY(!dialog->nameField()->problem().isEmpty());
    QTest::keyClick(dialog->nameEdit(), Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QTest::keyClicks(dialog->nameEdit(), u" 2"_s);
    QVERIFY(dialog->saveButton()->isEnabled());
    QVERIFY(dialog->nameField()->problem().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(fixture.page()->filterShelf()->savedFilters().size(), 1);
}

void tst_RecordDeskFilter::manageSavedFilters()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    const QString acme = QString::fromStdString(fixture.acme);
    fixture.savedFilters.add(acme, u"Alpha"_s, u"key1=a"_s);
    fixture.savedFilters.add(acme, u"Beta"_s, u"key1=b"_s);
    QVERIFY(!fixture.page()->filter()->addCondition(u"version!=2"_s));
    fixture.command(u"filter.manage"_s)->trigger();
    auto *dialog = opened<ui::SavedFiltersDialog>(fixture);
    QCOMPARE(dialog->list()->count(), 2);
    dialog->list()->setCurrentRow(1);
    QCOMPARE(dialog->nameEdit()->text(), u"Beta"_s);

    dialog->nameEdit()->setFocus();
    dialog->nameEdit()->selectAll();
    QTest::keyClicks(dialog->nameEdit(), u"alpha"_s);   // taken
    QVERIFY(!dialog->nameField()->problem().isEmpty());
    QTest::keyClicks(dialog->nameEdit(), u" two"_s);
    QVERIFY(dialog->nameField()->problem().isEmpty());
    QCOMPARE(fixture.page()->filterShelf()->savedFilters()[1].name, u"alpha two"_s);

    QTest::mouseClick(dialog->replaceButton(), Qt::LeftButton);
    QCOMPARE(fixture.page()->filterShelf()->savedFilters()[1].text, u"version!=2"_s);
    QVERIFY(!dialog->replaceButton()->isEnabled());   // it is the same now

    QTest::mouseClick(dialog->deleteButton(), Qt::LeftButton);
    QCOMPARE(dialog->list()->count(), 1);
    QVERIFY(dialog->banner()->isVisible());
    Q_EMIT dialog->banner()->actionTriggered();   // Undo
    QCOMPARE(dialog->list()->count(), 2);

    dialog->list()->setCurrentRow(0);
    QTest::mouseClick(dialog->applyButton(), Qt::LeftButton);
    QCOMPARE(fixture.page()->filter()->text(), u"key1=a"_s);
}

void tst_RecordDeskFilter::whatIsNotUnderstoodIsShown()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.savedFilters.add(QString::fromStdString(fixture.acme), u"From a later release"_s, u"key1=a weight=heavy"_s);
    QVERIFY(!fixture.page()->filter()->addCondition(u"version!=2"_s));
    fixture.page()->filterShelf()->popup();
    bool marked = false;
    for (QAction *action : fixture.page()->filterShelf()->menu()->actions()) {
        if (action->text().startsWith(u"From a later release"_s)) {
            marked = action->text() != "From a later release"_L1;
            action->trigger();
        }
    }
    fixture.page()->filterShelf()->menu()->close();
    QVERIFY(marked);
    QCOMPARE(fixture.page()->filterBox()->mode(), ui::FilterBox::Mode::Text);
    QCOMPARE(fixture.page()->filterBox()->edit()->text(), u"key1=a weight=heavy"_s);
    QVERIFY(fixture.page()->filterBox()->message().contains(u"weight"_s));
    QVERIFY(fixture.page()->table()->filter() == incountry::FindFilter::fromText("version!=2"));   // still in force
    QCOMPARE(fixture.page()->filterShelf()->savedFilters()[0].text, u"key1=a weight=heavy"_s);
}

void tst_RecordDeskFilter::recentFilters()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    for (const QString &text : {u"key1=deutsch"_s, u"key1=english"_s}) {
        fixture.page()->filterShelf()->apply(text);
    }
    fixture.page()->filter()->clear();
    ui::FilterShelf *const shelf = fixture.page()->filterShelf();
    const auto entries = [shelf] {
        shelf->popup();
        QStringList texts;
        for (const QAction *action : shelf->menu()->actions()) {
            texts += action->text();
        }
        shelf->menu()->close();
        return texts;
    };
    const QStringList shown = entries();
    QVERIFY(shown.indexOf(u"key1=english"_s) > 0);
    QVERIFY(shown.indexOf(u"key1=english"_s) < shown.indexOf(u"key1=deutsch"_s));   // newest first
    const auto onDisk = [&fixture] {
        fixture.settings.sync();
        QFile file(fixture.settings.fileName());
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("english");
    };
    QVERIFY(!onDisk());
    QVERIFY(!shelf->keepsRecent());
    fixture.command(u"filter.keepRecent"_s)->trigger();
    QVERIFY(shelf->keepsRecent());
    QVERIFY(onDisk());
    fixture.command(u"filter.keepRecent"_s)->trigger();
    QVERIFY(!onDisk());
    shelf->forgetRecent();
    QVERIFY(!entries().contains(u"key1=english"_s));
}

void tst_RecordDeskFilter::savedFiltersAreInThePalette()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.savedFilters.add(QString::fromStdString(fixture.acme), u"Zebra customers"_s, u"profile_key=customer"_s);
    fixture.command(u"app.palette"_s)->trigger();
    auto *search = opened<QDialog>(fixture)->findChild<QLineEdit *>();
    QTest::keyClicks(search, u"zebra"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(fixture.page()->filter()->text(), u"profile_key=customer"_s);
}

void tst_RecordDeskFilter::filterByACell_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("after");
    // Row 1 is русский, version 2, range_key1 8769.
    QTest::newRow("by") << QString() << u"key1"_s << u"record.filterBy"_s << u"key1=русский"_s;
    QTest::newRow("by, joined") << u"key1=deutsch"_s << u"key1"_s << u"record.filterBy"_s << QString();
    QTest::newRow("out") << QString() << u"version"_s << u"record.filterOut"_s << u"version!=2"_s;
    QTest::newRow("from") << QString() << u"range_key1"_s << u"record.filterFrom"_s << u"range_key1>=8769"_s;
    QTest::newRow("to") << QString() << u"range_key1"_s << u"record.filterTo"_s << u"range_key1<=8769"_s;
    QTest::newRow("not set") << QString() << u"key3"_s << u"record.filterBy"_s << u"key3=null"_s;
}

void tst_RecordDeskFilter::filterByACell()
{
    QFETCH(QString, before);
    QFETCH(QString, member);
    QFETCH(QString, command);
    QFETCH(QString, after);
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    if (!before.isEmpty()) {
        QVERIFY(!fixture.page()->filter()->addCondition(before));
        QVERIFY(fixture.settled());
        after = before + u",русский"_s;
    }
    select(fixture, 1, member);
    QVERIFY2(fixture.command(command)->isEnabled(), qPrintable(fixture.command(command)->restriction()));
    fixture.command(command)->trigger();
    QCOMPARE(fixture.page()->filter()->text(), after);
    QVERIFY(fixture.page()->table()->filter() == fixture.page()->filter()->filter());
}

void tst_RecordDeskFilter::cellsThatCannotBeUsedSayWhy()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    select(fixture, 1, u"created_at"_s);
    QVERIFY(!fixture.command(u"record.filterBy"_s)->isEnabled());
    QVERIFY(fixture.command(u"record.filterBy"_s)->restriction().contains(u"created_at"_s));
    select(fixture, 1, u"key1"_s);
    QVERIFY(fixture.command(u"record.filterBy"_s)->isEnabled());
    QVERIFY(!fixture.command(u"record.filterFrom"_s)->isEnabled());   // text has no order
    select(fixture, 3, u"record_key"_s);                              // unreadable
    QVERIFY(fixture.command(u"record.filterBy"_s)->restriction().contains(u"hash"_s));
    select(fixture, 3, u"version"_s);
    QVERIFY(fixture.command(u"record.filterBy"_s)->isEnabled());
    // A search and key1 exclude each other: said in the page, the filter stays.
    QVERIFY(!fixture.page()->filter()->addCondition(u"search:abc"_s));
    QVERIFY(fixture.settled());
    select(fixture, 1, u"key1"_s);
    fixture.command(u"record.filterBy"_s)->trigger();
    QCOMPARE(fixture.page()->filter()->text(), u"search:abc"_s);
    QVERIFY(fixture.page()->banner()->isVisible());
    QVERIFY(fixture.page()->banner()->text().contains(u"search"_s));
}

void tst_RecordDeskFilter::cellMenu()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    ui::RecordTableView *const view = fixture.page()->view();
    const int column = fixture.page()->table()->columnOf(u"range_key1"_s);
    const QPoint at = view->visualRect(fixture.page()->table()->index(2, column)).center();
    QMetaObject::invokeMethod(
        this,
        [&] {
            auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu != nullptr);
            QVERIFY(menu->actions().contains(fixture.command(u"record.filterFrom"_s)->action()));
            menu->setActiveAction(fixture.command(u"record.filterFrom"_s)->action());
            QTest::keyClick(menu, Qt::Key_Return);
        },
        Qt::QueuedConnection);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
    QApplication::sendEvent(view->viewport(), &event);
    QTRY_COMPARE(fixture.page()->filter()->text(), u"range_key1>=16688"_s);
}

void tst_RecordDeskFilter::filtersGoWithTheirConnection()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    const QString acme = QString::fromStdString(fixture.acme);
    fixture.savedFilters.add(acme, u"Anna"_s, u"key1=Anna"_s);
    fixture.command(u"filter.keepRecent"_s)->trigger();
    fixture.page()->filterShelf()->apply(u"key1=Anna"_s);
    const auto onDisk = [&fixture](const QString &name) {
        fixture.settings.sync();
        QFile file(fixture.folder.filePath(name));
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("Anna");
    };
    QTRY_VERIFY(onDisk(u"filters.json"_s));
    QVERIFY(onDisk(u"settings.ini"_s));
    fixture.manager.remove(acme);
    QTRY_VERIFY(!onDisk(u"filters.json"_s));
    QTRY_VERIFY(!onDisk(u"settings.ini"_s));
}

void tst_RecordDeskFilter::queryAsCode()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    QVERIFY(!fixture.page()->filter()->addCondition(u"range_key1>=10 version!=2"_s));
    QVERIFY(fixture.settled());
    QTest::keyClick(fixture.window.get(), Qt::Key_U, Qt::ControlModifier);
    auto *dialog = opened<ui::QueryCodeDialog>(fixture);
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->isReady());
    const QString country = fixture.page()->countryBox()->currentData().toString();
    QVERIFY(dialog->code()->toPlainText().contains(u"--connection 'Acme EMEA' \\\n  --country %1 \\\n  --filter 'range_key1>=10 version!=2'"_s.arg(country)));
    QVERIFY(dialog->variablesText().isEmpty());   // a saved connection has its secrets in the keychain
    dialog->tabs()->setCurrentIndex(1);
    QVERIFY(dialog->code()->toPlainText().contains(u"\"$INC_CLIENT_ID:$INC_CLIENT_SECRET\""_s));
    QVERIFY(dialog->variablesText().contains(u"INC_CLIENT_SECRET"_s));
    dialog->tabs()->setCurrentIndex(2);
    QVERIFY(dialog->code()->toPlainText().contains(u"    range_key1={\n        \"$gte\": 10,\n    },\n"_s));
    QTest::mouseClick(dialog->copyButton(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), dialog->code()->toPlainText());
    dialog->tabs()->setCurrentIndex(3);
    QVERIFY(dialog->code()->toPlainText().contains(u"\"rangeKey1\": {\n    \"$gte\": 10\n  }"_s));
    dialog->close();
    QTRY_VERIFY(fixture.window->findChild<ui::QueryCodeDialog *>() == nullptr);

    // What the Python SDK would drop is not given as code.
    QVERIFY(!fixture.page()->filter()->addCondition(u"key11=a"_s));
    fixture.command(u"view.asCode"_s)->trigger();
    dialog = opened<ui::QueryCodeDialog>(fixture);
    QTRY_VERIFY(dialog->isReady());
    dialog->tabs()->setCurrentIndex(2);
    QVERIFY(dialog->refusal()->isVisible());
    QVERIFY(dialog->refusal()->text().contains(u"key11"_s));
    QVERIFY(!dialog->copyButton()->isEnabled());
    dialog->tabs()->setCurrentIndex(3);
    QVERIFY(dialog->code()->isVisible());
    QVERIFY(dialog->copyButton()->isEnabled());
}

void tst_RecordDeskFilter::pictures_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::newRow("light") << ui::Scheme::Light;
    QTest::newRow("dark") << ui::Scheme::Dark;
}

void tst_RecordDeskFilter::shoot(QWidget *widget, const QString &name)
{
    for (int level = 0; level < 20; ++level) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const QPixmap picture = widget->grab();
    QVERIFY(!picture.isNull());
    const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        QVERIFY(picture.save(u"%1/%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
    }
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty()) {
            QVERIFY2(label->contentsRect().width() >= label->fontMetrics().horizontalAdvance(QString(label->text()).remove(u'&')) - 1, qPrintable(u"%1: label clipped: %2"_s.arg(name, label->text())));
        }
    }
    for (const QPushButton *button : widget->findChildren<QPushButton *>()) {
        QVERIFY2(!button->isVisible() || button->minimumSizeHint().width() <= button->width(), qPrintable(u"%1: button clipped: %2"_s.arg(name, button->text())));
    }
}

void tst_RecordDeskFilter::pictures()
{
    QFETCH(ui::Scheme, scheme);
    m_theme->showScheme(scheme);
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    const QString acme = QString::fromStdString(fixture.acme);
    fixture.savedFilters.add(acme, u"Partners with high ranges"_s, u"profile_key=partner range_key1>=15000"_s);
    fixture.savedFilters.add(acme, u"Not under the current key"_s, u"version!=2"_s);
    fixture.savedFilters.add(acme, u"From a later release"_s, u"key1=a weight=heavy"_s);
    ui::RecordsPage *const page = fixture.page();
    page->filterShelf()->apply(u"key1=русский"_s);
    page->filterShelf()->apply(u"key1=english,русский,deutsch range_key1>=1000 version!=3"_s);
    QVERIFY(fixture.settled());
    QVERIFY(fixture.select(1));
    page->filterBox()->takeFocus();
    type(fixture, u"r"_s);
    shoot(fixture.window.get(), u"filter-01-members"_s);
    key(fixture, Qt::Key_Escape);
    key(fixture, Qt::Key_Escape);
    type(fixture, u"range_key3"_s);
    key(fixture, Qt::Key_Down);
    shoot(fixture.window.get(), u"filter-02-operators"_s);
    key(fixture, Qt::Key_Escape);
    key(fixture, Qt::Key_Escape);
    type(fixture, u"expires_at>"_s);
    shoot(fixture.window.get(), u"filter-03-days"_s);
    key(fixture, Qt::Key_Escape);
    key(fixture, Qt::Key_Escape);
    type(fixture, u"profile_key="_s);
    shoot(fixture.window.get(), u"filter-04-values"_s);
    key(fixture, Qt::Key_Escape);
    key(fixture, Qt::Key_Escape);

    page->filterShelf()->popup();
    shoot(page->filterShelf()->menu(), u"filter-05-menu"_s);
    page->filterShelf()->menu()->close();

    fixture.command(u"filter.add"_s)->trigger();
    auto *popup = opened<ui::ConditionPopup>(fixture);
    popup->setMember(u"key1"_s);
    shoot(popup, u"filter-06-condition"_s);
    popup->setMember(u"range_key1"_s);
    QTest::keyClicks(popup->valueEdit(), u"12x"_s);
    shoot(popup, u"filter-07-condition-wrong"_s);
    popup->setMember(u"expires_at"_s);
    shoot(popup, u"filter-08-condition-date"_s);
    popup->close();

    fixture.command(u"filter.save"_s)->trigger();
    auto *save = opened<ui::SaveFilterDialog>(fixture);
    QTest::keyClicks(save->nameEdit(), u"partners with high ranges"_s);
    shoot(save, u"filter-09-save"_s);
    save->close();
    fixture.command(u"filter.manage"_s)->trigger();
    auto *manage = opened<ui::SavedFiltersDialog>(fixture);
    shoot(manage, u"filter-10-manage"_s);
    QTest::mouseClick(manage->deleteButton(), Qt::LeftButton);
    shoot(manage, u"filter-11-deleted"_s);
    manage->close();

    fixture.command(u"view.asCode"_s)->trigger();
    auto *code = opened<ui::QueryCodeDialog>(fixture);
    QTRY_VERIFY(code->isReady());
    for (int tab = 0; tab < 4; ++tab) {
        code->tabs()->setCurrentIndex(tab);
        shoot(code, u"filter-12-code-%1"_s.arg(tab));
    }
    code->close();
    QTRY_VERIFY(fixture.window->findChild<ui::QueryCodeDialog *>() == nullptr);
    page->filterShelf()->apply(u"key11=a"_s);
    fixture.command(u"view.asCode"_s)->trigger();
    code = opened<ui::QueryCodeDialog>(fixture);
    QTRY_VERIFY(code->isReady());
    code->tabs()->setCurrentIndex(2);
    shoot(code, u"filter-13-code-refused"_s);
    code->close();
    m_theme->showScheme(ui::Scheme::Light);
}

QTEST_MAIN(tst_RecordDeskFilter)
#include "tst_recorddesk_filter.moc"
