// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The table of records as an analyst uses it: every country at once, sorting and who sorts, selecting, copying, going to a record key, a
// refresh that changes nothing but the data. With STRONGROOM_PICTURES=DIR it saves a picture of each state there, light and dark.

#include "WindowFixture.h"

#include "clipboard/SensitiveClipboard.h"
#include "records/ColumnsPopup.h"
#include "records/RecordHeader.h"
#include "shell/StatusBar.h"
#include "table/RecordTableTools.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;

namespace {

ErrorPtr refused(const std::string &country)
{
    FailedRequest request;
    request.method = "POST";
    request.url = "https://" + country + "-mt-01.api.incountry.io/v2/storage/records/" + country + "/find";
    request.status = 403;
    request.requestId = "5f0c2c1e-98";
    return AuthError(AuthFailure::Refused, "these credentials may not read records here").advise("Ask whoever manages the environment.").during(request).clone();
}

ErrorPtr unreachable() { return NetworkError("no answer within 30 seconds").advise("Check the network connection.").clone(); }

QPushButton *buttonIn(QWidget *parent, const QString &text)
{
    for (QPushButton *button : parent->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == text) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

class tst_RecordDeskTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCountryInOneTable();
    void whatIsDoneToARowIsDoneInItsCountry();
    void aNewRecordAsksForItsCountry();
    void everyCountryHasColumnsOfItsOwn();
    void columnsOfAnotherReleaseSurviveAClick();
    void columnsAreMovedByKey();
    void countsInWords();
    void theServiceSortsAndSaysSo();
    void sortedHereAndSaysSo();
    void tooManyToSortHereIsSaid();
    void selectionInWords();
    void copyAs();
    void secretsLeaveTheClipboard();
    void goToALoadedRecord();
    void goToARecordTheServiceHas();
    void goToARecordThatIsNowhere();
    void goToInEveryCountry();
    void refreshKeepsSelectionAndScroll();
    void theSecondPageFails();
    void pictures_data();
    void pictures();

private:
    void fillCountries(test::FakeRecordStore &store);
    void save(QWidget *widget, const QString &name);
    ui::Theme *m_theme = nullptr;
};

void tst_RecordDeskTable::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new ui::Theme(this);
}

// de 4, fr 5, in 6, us 7 records; keys tell their country.
void tst_RecordDeskTable::fillCountries(test::FakeRecordStore &store)
{
    using incountry::Country;
    store.setCountries({{Country("de"), "Germany", "emea", true}, {Country("fr"), "France", "emea", true}, {Country("in"), "India", "apac", false}, {Country("us"), "United States", "amer", true}});
    store.setUnreadable({});
    int total = 4;
    for (const char *country : {"de", "fr", "in", "us"}) {
        store.setCountryTotal(country, total++);
    }
    store.setCountryRow([](const std::string &country, std::int64_t row) {
        incountry::Record record = test::believableRecord(row + country.front());
        record.value(incountry::TextMember::RecordKey) = country + "_" + std::to_string(row);
        return record;
    });
}

void tst_RecordDeskTable::everyCountryInOneTable()
{
    test::WindowFixture fixture(m_theme);
    fillCountries(fixture.store());
    fixture.store().failCountry("fr", refused("fr"));
    fixture.store().failCountry("in", unreachable());
    QVERIFY(fixture.open());
    ui::RecordsPage *const page = fixture.page();
    QCOMPARE(page->countryBox()->currentText(), u"Germany · de"_s);   // the first look is at one country
    QCOMPARE(page->countryBox()->itemText(0), u"Every country"_s);
    page->countryBox()->setFocus();
    QTest::keyClick(page->countryBox(), Qt::Key_Up);
    QCOMPARE(page->countryBox()->currentText(), u"Every country"_s);
    QTRY_COMPARE(page->table()->loadedCount(), 11);
    QTRY_VERIFY(fixture.settled());
    QVERIFY(page->isEveryCountry());
    QVERIFY(!page->countryForNew());
    QVERIFY(!page->view()->isColumnHidden(page->table()->columnOf(u"country"_s)));
    QCOMPARE(page->table()->index(4, page->table()->columnOf(u"country"_s)).data().toString(), u"United States"_s);

    ui::Banner *const strip = page->tools()->countryStrip();
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->title(), u"2 of 4 countries could not be asked"_s);
    QCOMPARE(strip->text(), u"France (These credentials may not read records here), India (No answer within 30 seconds)."_s);
    QVERIFY(page->banner()->isHidden());

    QVERIFY(fixture.select(4));   // us_0
    fixture.store().clearFailures();
    QPushButton *const retry = buttonIn(strip, u"Retry"_s);
    QVERIFY(retry != nullptr);
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE(page->table()->rowCount(), 22);
    QTRY_VERIFY(!strip->isVisible());
    QTRY_VERIFY(fixture.settled());
    QCOMPARE(page->view()->currentIndex().row(), 15);
    QCOMPARE(page->table()->recordKeyAt(15), u"us_0"_s);
    QCOMPARE(page->currentCountry()->code(), std::string("us"));

    fixture.settings.sync();
    QCOMPARE(fixture.viewSettings.lastCountry(QString::fromStdString(fixture.acme)), u"*"_s);
    QTest::keyClick(page->countryBox(), Qt::Key_Down);
    QTRY_COMPARE(page->table()->loadedCount(), 4);
    QVERIFY(page->view()->isColumnHidden(page->table()->columnOf(u"country"_s)));
    fixture.command(u"view.everyCountry"_s)->trigger();
    QTRY_COMPARE(page->table()->rowCount(), 22);
    QVERIFY(!fixture.command(u"view.everyCountry"_s)->isEnabled());
}

void tst_RecordDeskTable::whatIsDoneToARowIsDoneInItsCountry()
{
    test::WindowFixture fixture(m_theme);
    fillCountries(fixture.store());
    QVERIFY(fixture.open());
    fixture.command(u"view.everyCountry"_s)->trigger();
    ui::RecordsPage *const page = fixture.page();
    QTRY_COMPARE(page->table()->loadedCount(), 22);
    QVERIFY(fixture.select(10));   // in_1
    page->view()->selectionModel()->select(page->table()->index(16, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);   // us_1
    const model::PlacedRows rows = page->selectedRows();
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0].country.code(), std::string("in"));
    QCOMPARE(rows[1].country.code(), std::string("us"));
    QCOMPARE(page->countryName(rows[1].country), u"United States · us"_s);
}

void tst_RecordDeskTable::aNewRecordAsksForItsCountry()
{
    test::WindowFixture fixture(m_theme);
    fillCountries(fixture.store());
    QVERIFY(fixture.open());
    fixture.command(u"view.everyCountry"_s)->trigger();
    QTRY_COMPARE(fixture.page()->table()->loadedCount(), 22);
    fixture.command(u"record.new"_s)->trigger();
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        texts += action->text();
    }
    QCOMPARE(texts.mid(2), (QStringList{u"Germany · de"_s, u"France · fr"_s, u"India · in"_s, u"United States · us"_s}));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    QWidget *const editor = QApplication::activeModalWidget();
    bool namesIndia = editor->windowTitle().contains(u"India"_s);
    for (const QLabel *label : editor->findChildren<QLabel *>()) {
        namesIndia = namesIndia || label->text().contains(u"India"_s);
    }
    QVERIFY(namesIndia);
    editor->close();
}

void tst_RecordDeskTable::everyCountryHasColumnsOfItsOwn()
{
    test::WindowFixture fixture(m_theme);
    fillCountries(fixture.store());
    const QString id = QString::fromStdString(fixture.acme);
    const QList<model::ColumnLayout> ofOne{{u"record_key"_s, 150}, {u"version"_s, 90}};
    fixture.viewSettings.setColumns(id, ofOne);
    QVERIFY(fixture.open());
    fixture.command(u"view.everyCountry"_s)->trigger();
    ui::RecordsPage *const page = fixture.page();
    QTRY_COMPARE(page->table()->loadedCount(), 22);
    QStringList names;
    for (const model::ColumnLayout &column : page->view()->columnLayout()) {
        names += column.name;
    }
    QCOMPARE(names, (QStringList{u"country"_s, u"record_key"_s, u"version"_s}));
    page->showColumns();
    auto *popup = page->findChild<ui::ColumnsPopup *>();
    QVERIFY(popup != nullptr);
    popup->list()->item(2)->setCheckState(Qt::Unchecked);   // version
    popup->close();
    QCOMPARE(fixture.viewSettings.columns(id).value(), ofOne);
    QCOMPARE(fixture.viewSettings.columns(id, model::ColumnScope::EveryCountry)->size(), 2);
}

void tst_RecordDeskTable::columnsOfAnotherReleaseSurviveAClick()
{
    test::WindowFixture fixture(m_theme);
    const QString id = QString::fromStdString(fixture.harbour);
    fixture.viewSettings.setColumns(id, {{u"record_key"_s, 150}, {u"score"_s, 77}, {u"version"_s, 90}});
    QVERIFY(fixture.open(fixture.harbour));
    ui::RecordsPage *const page = fixture.page();
    QCOMPARE(page->view()->columnLayout().size(), 2);   // score is not a column of this release
    page->showColumns();
    auto *popup = page->findChild<ui::ColumnsPopup *>();
    QVERIFY(popup != nullptr);
    popup->list()->item(1)->setCheckState(Qt::Unchecked);   // version
    popup->close();
    const QList<model::ColumnLayout> expected{{u"record_key"_s, page->view()->columnLayout().first().width}, {u"score"_s, 77}};
    QCOMPARE(fixture.viewSettings.columns(id).value(), expected);
}

void tst_RecordDeskTable::columnsAreMovedByKey()
{
    test::WindowFixture fixture(m_theme);
    const QString id = QString::fromStdString(fixture.harbour);
    fixture.viewSettings.setColumns(id, {{u"record_key"_s, 150}, {u"key1"_s, 77}, {u"version"_s, 90}});
    QVERIFY(fixture.open(fixture.harbour));
    fixture.command(u"view.columns"_s)->trigger();
    auto *popup = fixture.page()->findChild<ui::ColumnsPopup *>();
    QVERIFY(popup != nullptr);
    QTest::keyClick(popup->list(), Qt::Key_Down);
    QTest::keyClick(popup->list(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(popup->list(), Qt::Key_Space);   // and unchecks it
    popup->close();
    QStringList names;
    const auto saved = fixture.viewSettings.columns(id);
    for (const model::ColumnLayout &column : saved.value()) {
        names += column.name;
    }
    QCOMPARE(names, (QStringList{u"record_key"_s, u"version"_s}));
}

void tst_RecordDeskTable::countsInWords()
{
    test::WindowFixture fixture(m_theme);
    fixture.store(fixture.harbour).setTotal(5);
    fixture.store().hold();
    QVERIFY(QTest::qWaitFor([&] { return fixture.manager.find(QString::fromStdString(fixture.acme)) != nullptr; }));
    fixture.choose();
    QTRY_VERIFY(!fixture.store().waiting().empty());
    QCOMPARE(fixture.window->status()->rangeText(), u"Count not known yet"_s);
    fixture.store().releaseAll();
    QTRY_VERIFY(fixture.settled());
    QTRY_VERIFY(fixture.window->status()->rangeText().endsWith(u" of 48,210 · 200 loaded"_s));
    QVERIFY(fixture.open(fixture.harbour));
    QTRY_COMPARE(fixture.window->status()->rangeText(), u"1–5 of 5 · all loaded"_s);
}

void tst_RecordDeskTable::theServiceSortsAndSaysSo()
{
    test::WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    ui::RecordsPage *const page = fixture.page();
    ui::RecordHeader *const header = page->view()->recordHeader();
    const int column = page->table()->columnOf(u"updated_at"_s);
    QCOMPARE(header->sortHelp(column), u"updated_at: click to let the service sort all records by it"_s);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(column) + 20, 10));
    QTRY_COMPARE(fixture.window->status()->noteText(), u"Sorted by the service: updated_at, oldest first"_s);
    QVERIFY(fixture.settled());
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(column) + 20, 10));
    QTRY_COMPARE(fixture.window->status()->noteText(), u"Sorted by the service: updated_at, newest first"_s);
    QCOMPARE(header->sortHelp(column), u"Sorted by the service: updated_at, newest first"_s);
    QVERIFY(fixture.settled());
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(column) + 20, 10));
    QTRY_COMPARE(fixture.window->status()->noteText(), QString());

    fillCountries(fixture.store());
    fixture.manager.refreshCountries(QString::fromStdString(fixture.acme));
    QTRY_COMPARE(page->countryBox()->count(), 5);
    fixture.command(u"view.everyCountry"_s)->trigger();
    QTRY_COMPARE(page->table()->loadedCount(), 22);
    page->table()->sort(column, Qt::DescendingOrder);
    QTRY_COMPARE(fixture.window->status()->noteText(), u"Sorted by the service within each country: updated_at, newest first"_s);
}

void tst_RecordDeskTable::sortedHereAndSaysSo()
{
    test::WindowFixture fixture(m_theme);
    test::FakeRecordStore &store = fixture.store(fixture.harbour);
    QVERIFY(fixture.open(fixture.harbour));   // 320 records, 200 of them loaded
    ui::RecordsPage *const page = fixture.page();
    ui::RecordHeader *const header = page->view()->recordHeader();
    const int column = page->table()->columnOf(u"version"_s);
    QCOMPARE(header->sortHelp(column), u"version: the service cannot sort by it. Click to load all 320 rows and sort them here."_s);
    const QPoint head(header->sectionViewportPosition(column) + 20, 10);
    store.hold();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, head);
    QTRY_COMPARE(store.waiting().size(), std::size_t(2));
    QCOMPARE(fixture.window->status()->noteText(), u"Loading all rows to sort them here: version, smallest first (200 of 320)"_s);
    fixture.command(u"view.cancel"_s)->trigger();
    QTRY_COMPARE(store.cancelled(), 2);
    QCOMPARE(fixture.window->status()->noteText(), QString());
    QVERIFY(page->banner()->isVisible());
    QCOMPARE(page->banner()->title(), u"Not sorted here"_s);

    store.releaseAll();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, head);
    QTRY_COMPARE(fixture.window->status()->noteText(), u"Sorted here: version, smallest first (320 of 320 rows loaded)"_s);
    QVERIFY(page->table()->index(0, column).data(model::Role::Edit).toInt() <= page->table()->index(319, column).data(model::Role::Edit).toInt());
    QCOMPARE(header->sortIndicatorSection(), column);
    QCOMPARE(header->sortHelp(page->table()->columnOf(u"record_key"_s)),
             u"record_key: stored as a hash, so the service cannot sort by it. Click to sort the 320 loaded rows here."_s);
    // By key, and also where the service could.
    page->view()->setCurrentIndex(page->table()->index(0, page->table()->columnOf(u"range_key1"_s)));
    fixture.command(u"view.sortHere"_s)->trigger();
    QTRY_COMPARE(fixture.window->status()->noteText(), u"Sorted here: range_key1, smallest first (320 of 320 rows loaded)"_s);
    fixture.command(u"view.sort"_s)->trigger();
    QTRY_COMPARE(fixture.window->status()->noteText(), u"Sorted here: range_key1, largest first (320 of 320 rows loaded)"_s);
    fixture.command(u"view.sort"_s)->trigger();
    QTRY_COMPARE(fixture.window->status()->noteText(), QString());
}

void tst_RecordDeskTable::tooManyToSortHereIsSaid()
{
    test::WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    ui::RecordsPage *const page = fixture.page();
    const int column = page->table()->columnOf(u"version"_s);
    QCOMPARE(page->view()->recordHeader()->sortHelp(column), u"version: the service cannot sort by it. Up to 5,000 records can be sorted here: narrow the filter first."_s);
    page->view()->setCurrentIndex(page->table()->index(0, column));
    QVERIFY(!fixture.command(u"view.sort"_s)->isEnabled());
    QVERIFY(!fixture.command(u"view.sortHere"_s)->isEnabled());
    QCOMPARE(fixture.command(u"view.sortHere"_s)->restriction(), u"Up to 5,000 records can be sorted here: narrow the filter first."_s);
}

void tst_RecordDeskTable::selectionInWords()
{
    test::WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    ui::RecordsPage *const page = fixture.page();
    page->view()->setFocus();
    QVERIFY(fixture.select(0));
    QTest::keyClick(page->view(), Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(fixture.window->status()->rangeText().endsWith(u" · 2 selected"_s));
    QTest::keyClick(page->view(), Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(fixture.window->status()->rangeText().endsWith(u" · 48,210 selected, 200 of them loaded"_s));
    QCOMPARE(page->tools()->selectedRows().size(), std::size_t(200));
    QVERIFY(fixture.command(u"record.copyText"_s)->isEnabled());
    const QRect cell = page->view()->visualRect(page->table()->index(5, page->view()->leadingColumn()));
    QTest::mouseClick(page->view()->viewport(), Qt::LeftButton, {}, cell.center());
    QTRY_VERIFY(!fixture.window->status()->rangeText().contains(u"selected"_s));
}

void tst_RecordDeskTable::copyAs()
{
    test::WindowFixture fixture(m_theme);
    const QString id = QString::fromStdString(fixture.harbour);
    fixture.viewSettings.setColumns(id, {{u"key1"_s, 90}, {u"record_key"_s, 150}, {u"range_key1"_s, 90}});
    QVERIFY(fixture.open(fixture.harbour));
    ui::RecordsPage *const page = fixture.page();
    QVERIFY(!fixture.command(u"record.copyCsv"_s)->isEnabled());
    QCOMPARE(fixture.command(u"record.copyCsv"_s)->restriction(), u"Select records first."_s);
    QVERIFY(fixture.select(0));
    page->view()->setFocus();
    QTest::keyClick(page->view(), Qt::Key_Down, Qt::ShiftModifier);
    QClipboard *const clipboard = QGuiApplication::clipboard();
    clipboard->clear();
    QTest::keyClick(page->view(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(clipboard->text(), u"key1\trecord_key\trange_key1\nenglish\tuser_10482\t850\nрусский\tuser_10483\t8769\n"_s);
    QTest::keyClick(page->view(), Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(clipboard->text(), u"key1,record_key,range_key1\r\nenglish,user_10482,850\r\nрусский,user_10483,8769\r\n"_s);
    QTest::keyClick(page->view(), Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(clipboard->text().startsWith(u'['));
    const QJsonArray array = QJsonDocument::fromJson(clipboard->text().toUtf8()).array();
    QCOMPARE(array.size(), 2);
    QCOMPARE(array[1][u"record_key"_s].toString(), u"user_10483"_s);
    QVERIFY(array[1][u"body"_s].toString().contains(u"Анна Смирнова"_s));
    QCOMPARE(clipboard->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    QVERIFY(!ui::SensitiveClipboard::isClearPending());
}

void tst_RecordDeskTable::secretsLeaveTheClipboard()
{
    QClipboard *const clipboard = QGuiApplication::clipboard();
    ui::SensitiveClipboard::copy(u"an access key"_s, ui::ClearPolicy::Clears);
    QCOMPARE(clipboard->text(), u"an access key"_s);
    QVERIFY(ui::SensitiveClipboard::holdsOurs());
    QVERIFY(ui::SensitiveClipboard::isClearPending());
    ui::SensitiveClipboard::clearIfOurs();
    QCOMPARE(clipboard->text(), QString());
    QVERIFY(!ui::SensitiveClipboard::isClearPending());

    ui::SensitiveClipboard::copy(u"an access key"_s, ui::ClearPolicy::Clears);
    clipboard->setText(u"somebody else's"_s);
    QVERIFY(!ui::SensitiveClipboard::holdsOurs());
    ui::SensitiveClipboard::clearIfOurs();
    QCOMPARE(clipboard->text(), u"somebody else's"_s);

    ui::SensitiveClipboard::copy(u"an access key"_s, ui::ClearPolicy::Clears);
    ui::SensitiveClipboard::copy(u"a record"_s, ui::ClearPolicy::Stays);   // the key is gone: nothing is left to take back
    QVERIFY(!ui::SensitiveClipboard::isClearPending());
}

void tst_RecordDeskTable::goToALoadedRecord()
{
    test::WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    ui::RecordsPage *const page = fixture.page();
    ui::GoToStrip *const strip = page->tools()->goToStrip();
    QVERIFY(!strip->isVisible());
    QTest::keyClick(page->view(), Qt::Key_G, Qt::ControlModifier);
    QTRY_VERIFY(strip->isVisible());
    QTRY_VERIFY(strip->edit()->hasFocus());
    QTest::keyClicks(strip->edit(), u"user_10642"_s);   // row 160
    QTest::keyClick(strip->edit(), Qt::Key_Return);
    QVERIFY(!strip->isVisible());
    QCOMPARE(page->view()->currentIndex().row(), 160);
    QVERIFY(page->view()->selectionModel()->isRowSelected(160));
    const auto [first, last] = page->view()->visibleRows();
    QVERIFY(first <= 160 && last >= 160);
    QVERIFY(page->view()->hasFocus());
    QVERIFY(fixture.store().reads().empty());   // nobody had to be asked

    fixture.command(u"record.goTo"_s)->trigger();
    QTest::keyClick(strip->edit(), Qt::Key_Escape);
    QVERIFY(!strip->isVisible());
    QVERIFY(page->view()->hasFocus());
}

void tst_RecordDeskTable::goToARecordTheServiceHas()
{
    test::WindowFixture fixture(m_theme);
    incountry::Record far = test::believableRecord(40'000);
    fixture.store().put(far);
    QVERIFY(fixture.open());
    ui::RecordsPage *const page = fixture.page();
    ui::GoToStrip *const strip = page->tools()->goToStrip();
    fixture.command(u"record.goTo"_s)->trigger();
    QTest::keyClicks(strip->edit(), u"user_50482"_s);
    QTest::keyClick(strip->edit(), Qt::Key_Return);
    QTRY_COMPARE(strip->answer(), u"Found, and shown at the right. It is not among the rows loaded so far."_s);
    QTRY_VERIFY(page->details() != nullptr);
    QCOMPARE(page->details()->recordKey, u"user_50482"_s);
    QCOMPARE(page->currentCountry()->code(), std::string("de"));
    QVERIFY(page->isInspectorShown());
    QVERIFY(strip->aloneButton()->isVisible());
    fixture.store().setTotal(1);
    QTest::mouseClick(strip->aloneButton(), Qt::LeftButton);
    QTRY_COMPARE(page->table()->rowCount(), 1);
    QCOMPARE(page->filter()->text(), u"record_key=user_50482"_s);
    QVERIFY(!strip->isVisible());
}

void tst_RecordDeskTable::goToARecordThatIsNowhere()
{
    test::WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    ui::GoToStrip *const strip = fixture.page()->tools()->goToStrip();
    fixture.command(u"record.goTo"_s)->trigger();
    QTest::keyClicks(strip->edit(), u"nobody"_s);
    QTest::keyClick(strip->edit(), Qt::Key_Return);
    QTRY_COMPARE(strip->answer(), u"There is no record with this key in Germany · de."_s);
    QVERIFY(!strip->aloneButton()->isVisible());
    QTest::keyClicks(strip->edit(), u"x"_s);
    QCOMPARE(strip->answer(), QString());
    fixture.store().failCountry("de", unreachable());
    QTest::keyClick(strip->edit(), Qt::Key_Return);
    QTRY_COMPARE(strip->answer(), u"No answer within 30 seconds. Check the network connection."_s);
}

void tst_RecordDeskTable::goToInEveryCountry()
{
    test::WindowFixture fixture(m_theme);
    fillCountries(fixture.store());
    fixture.store().putIn({"fr"}, test::believableRecord(77));   // user_10559
    QVERIFY(fixture.open());
    fixture.command(u"view.everyCountry"_s)->trigger();
    ui::RecordsPage *const page = fixture.page();
    QTRY_COMPARE(page->table()->loadedCount(), 22);
    ui::GoToStrip *const strip = page->tools()->goToStrip();
    fixture.command(u"record.goTo"_s)->trigger();
    QTest::keyClicks(strip->edit(), u"user_10559"_s);
    QTest::keyClick(strip->edit(), Qt::Key_Return);
    QTRY_VERIFY(strip->answer().startsWith(u"Found"_s));
    QTRY_VERIFY(page->details() != nullptr);
    QCOMPARE(page->currentCountry()->code(), std::string("fr"));
    QCOMPARE(fixture.store().reads().size(), std::size_t(4));
    strip->edit()->clear();
    fixture.store().failCountry("in", unreachable());
    QTest::keyClicks(strip->edit(), u"nobody"_s);
    QTest::keyClick(strip->edit(), Qt::Key_Return);
    QTRY_VERIFY(strip->answer().startsWith(u"There is no record with this key in 3 countries."_s));
    QVERIFY(strip->answer().endsWith(u"could not be asked: India."_s));
}

void tst_RecordDeskTable::refreshKeepsSelectionAndScroll()
{
    test::WindowFixture fixture(m_theme);
    test::FakeRecordStore &store = fixture.store();
    store.setUnreadable({});
    QVERIFY(fixture.open());
    ui::RecordsPage *const page = fixture.page();
    page->view()->scrollTo(page->table()->index(1010, 0), QAbstractItemView::PositionAtTop);
    QTRY_VERIFY(page->table()->rowState(1030) == model::RowState::Loaded);
    QTRY_VERIFY(fixture.settled());
    QVERIFY(fixture.select(1015));   // user_11497
    page->view()->selectionModel()->select(page->table()->index(1018, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);   // user_11500
    const int scrolled = page->view()->verticalScrollBar()->value();
    // Two records came before them, and one in between.
    store.setTotal(48'213);
    store.setRow([](std::int64_t row) { return test::believableRecord(row < 500 ? row + 100'000 : row < 1019 ? row - 2 : row == 1019 ? 200'000 : row - 3); });
    QTest::keyClick(page->view(), Qt::Key_F5);
    QTRY_COMPARE(page->table()->rowCount(), 48'213);
    QTRY_VERIFY(fixture.settled());
    QTRY_COMPARE(page->table()->recordKeyAt(1017), u"user_11497"_s);
    QCOMPARE(page->view()->verticalScrollBar()->value(), scrolled);
    QCOMPARE(page->view()->currentIndex().row(), 1017);
    QStringList selected;
    for (const model::PlacedRow &row : page->tools()->selectedRows()) {
        selected += QString::fromStdString(std::get<incountry::Record>(*row.row).recordKey());
    }
    QCOMPARE(selected, (QStringList{u"user_11497"_s, u"user_11500"_s}));
}

void tst_RecordDeskTable::theSecondPageFails()
{
    test::WindowFixture fixture(m_theme);
    test::FakeRecordStore &store = fixture.store(fixture.harbour);
    store.fail(100, ServerError("the service is busy").advise("Try again in a minute.").clone());
    QVERIFY(fixture.open(fixture.harbour));
    ui::RecordsPage *const page = fixture.page();
    QTRY_COMPARE(page->table()->failedCount(), 100);
    QCOMPARE(page->table()->loadedCount(), 100);
    QVERIFY(page->isTableShown());
    QCOMPARE(page->banner()->title(), u"Rows 101 to 200 could not be loaded"_s);
    QTRY_VERIFY(fixture.window->status()->rangeText().endsWith(u" of 320 · 100 loaded"_s));
    QTest::mouseClick(buttonIn(page->banner(), u"Retry"_s), Qt::LeftButton);
    QTRY_COMPARE(page->table()->failedCount(), 0);
    QTRY_COMPARE(page->table()->loadedCount(), 200);
}

// ---- pictures ----

void tst_RecordDeskTable::pictures_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::newRow("light") << ui::Scheme::Light;
    QTest::newRow("dark") << ui::Scheme::Dark;
}

void tst_RecordDeskTable::save(QWidget *widget, const QString &name)
{
    for (int level = 0; level < 20; ++level) {   // a change of size climbs the layouts level by level, an event each
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const QPixmap picture = widget->grab();
    QVERIFY(!picture.isNull());
    if (const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES"); !folder.isEmpty()) {
        QDir().mkpath(folder);
        QVERIFY(picture.save(u"%1/table-%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
    }
    for (const QPushButton *button : widget->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->minimumSizeHint().width() > button->width()) {
            QFAIL(qPrintable(u"%1: button clipped: %2"_s.arg(name, button->text())));
        }
    }
}

void tst_RecordDeskTable::pictures()
{
    QFETCH(ui::Scheme, scheme);
    m_theme->showScheme(scheme);
    test::WindowFixture fixture(m_theme);
    ui::MainWindow *const window = fixture.window.get();
    fillCountries(fixture.store());
    fixture.store().setCountryTotal("de", 1204);
    fixture.store().failCountry("fr", refused("fr"));
    fixture.store().failCountry("in", unreachable());
    QVERIFY(fixture.open());
    fixture.command(u"view.everyCountry"_s)->trigger();
    ui::RecordsPage *const page = fixture.page();
    QTRY_COMPARE(page->table()->rowCount(), 1211);
    QVERIFY(fixture.settled());
    page->view()->scrollTo(page->table()->index(1195, 0), QAbstractItemView::PositionAtTop);
    QTRY_COMPARE(page->table()->rowState(1210), model::RowState::Loaded);
    QVERIFY(fixture.settled());
    QVERIFY(fixture.select(1204));
    save(window, u"01-failed-countries"_s);
    window->resize(760, 560);
    save(window, u"02-failed-countries-small"_s);
    window->resize(1360, 840);

    fixture.store().clearFailures();
    page->table()->retryCountries();
    QTRY_COMPARE(page->table()->rowCount(), 1222);
    QVERIFY(fixture.settled());
    page->view()->setFocus();
    page->view()->selectAll();
    save(window, u"03-every-country"_s);
    fixture.command(u"record.new"_s)->trigger();
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    save(QApplication::activePopupWidget(), u"04-new-record-in"_s);
    QApplication::activePopupWidget()->close();

    QVERIFY(fixture.select(3));
    page->view()->setCurrentIndex(page->table()->index(3, page->table()->columnOf(u"version"_s)));
    fixture.command(u"view.sortHere"_s)->trigger();
    QTRY_VERIFY(!page->table()->isSortPending() && page->table()->sortPlace() == model::RecordTableModel::SortPlace::Here);
    save(window, u"05-sorted-here"_s);
    page->table()->sort(page->table()->columnOf(u"updated_at"_s), Qt::DescendingOrder);
    QVERIFY(fixture.settled());
    save(window, u"06-sorted-by-the-service"_s);

    fixture.store().putIn({"fr"}, test::believableRecord(77));
    ui::GoToStrip *const strip = page->tools()->goToStrip();
    fixture.command(u"record.goTo"_s)->trigger();
    QTest::keyClicks(strip->edit(), u"user_10559"_s);
    QTest::keyClick(strip->edit(), Qt::Key_Return);
    QTRY_VERIFY(strip->answer().startsWith(u"Found"_s));
    QTRY_VERIFY(page->details() != nullptr);
    save(window, u"07-go-to-found"_s);
    strip->edit()->clear();
    fixture.store().failCountry("in", unreachable());
    QTest::keyClicks(strip->edit(), u"user_4711"_s);
    QTest::keyClick(strip->edit(), Qt::Key_Return);
    QTRY_VERIFY(strip->answer().startsWith(u"There is no"_s));
    save(window, u"08-go-to-none"_s);
    window->resize(760, 560);
    save(window, u"09-go-to-small"_s);
}

QTEST_MAIN(tst_RecordDeskTable)
#include "tst_recorddesk_table.moc"
