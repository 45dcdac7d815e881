// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The records page of a TozStore client by its click paths: search, table, inspector, editor, conflict, deletion. With STRONGROOM_PICTURES=DIR it
// saves a picture of each state there, light and dark.

#include "TozRecordsFixture.h"

#include "base/Text.h"
#include "translation/Translation.h"
#include "changes/ConflictForm.h"
#include "dialogs/ConfirmDialog.h"
#include "editor/JsonEdit.h"
#include "records/FilterChipButton.h"
#include "records/code/QueryCodeDialog.h"
#include "shell/WindowSet.h"
#include "tozstore/editor/TozConflictDialog.h"
#include "tozstore/editor/TozFieldRow.h"
#include "tozstore/editor/TozRecordEditor.h"
#include "tozstore/records/TozClausePopup.h"
#include "tozstore/records/TozConflictModel.h"
#include "tozstore/records/TozInspector.h"
#include "tozstore/records/TozQueryBox.h"
#include "tozstore/records/TozRangePopup.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/CodeView.h"

#include <QAbstractItemModelTester>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabBar>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using test::TozRecordsFixture;
using Part = ui::TozRecordEditor::Part;

class tst_TozRecordsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void searchByLineAndChips();
    void theSearchInFrontIsKeptWhenAskedFor();
    void clauseByForm();
    void rangeByForm();
    void theSearchAsCode();
    void inspectorTellsDataFromPlain();
    void commandsWorkHereToo();
    void filterByCell();
    void writeANewRecord();
    void whatIsWrongIsSaid();
    void editAndConflict();
    void theRecordIsGone();
    void lockingTakesTheTextsAway();
    void othersRecordsAreNotEdited();
    void deleteAsksFirst();
    void failuresAndEmptyStates();
    void manyRowsAreTold();
    void everyControlHasAName();
    void pictures_data();
    void pictures();

private:
    void picture(QWidget *widget, const QString &name);
    ui::Theme *m_theme = nullptr;
};

void tst_TozRecordsPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslation(*QCoreApplication::instance());   // counts are what these windows say
    m_theme = new ui::Theme(this);
}

void tst_TozRecordsPage::searchByLineAndChips()
{
    TozRecordsFixture toz(m_theme);
    QVERIFY(toz.open());
    QCOMPARE(toz.page()->table()->rowCount(), 16);
    QLineEdit *const line = toz.page()->queryBox()->edit();
    toz.command(u"filter.focus"_s)->trigger();
    QCOMPARE(QApplication::focusWidget() == line || line->window()->focusWidget() == line, true);
    QTest::keyClicks(line, u"city=Berlin"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(toz.page()->table()->rowCount(), 4);
    QCOMPARE(toz.page()->queryBox()->chips().size(), 1U);
    QVERIFY(toz.page()->queryBox()->chips().front()->accessibleName().contains(u"match · exact"_s));
    QTest::keyClicks(line, u"-type=scan"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(toz.page()->table()->rowCount(), 3);
    QVERIFY(toz.page()->queryBox()->chips().back()->accessibleName().contains(u"not · exact"_s));

    QTest::keyClicks(line, u"writer=alice"_s);   // a problem stays in the line, and nothing is asked for
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(toz.page()->queryBox()->message().contains(u"alice"_s));
    QCOMPARE(line->text(), u"writer=alice"_s);
    QCOMPARE(toz.page()->table()->rowCount(), 3);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(toz.page()->queryBox()->message().isEmpty());

    QTest::keyClick(line, Qt::Key_Backspace);   // onto the last chip
    QTest::keyClick(toz.page()->queryBox()->chips().back(), Qt::Key_Delete);
    QTRY_COMPARE(toz.page()->table()->rowCount(), 4);
}

void tst_TozRecordsPage::theSearchInFrontIsKeptWhenAskedFor()
{
    TozRecordsFixture toz(m_theme);
    ui::WindowSet set(toz.fixture.window.get());
    QVERIFY(toz.open());
    const QString key = u"connections/%1/frontFilter"_s.arg(QString::fromStdString(TozRecordsFixture::id));
    QTest::keyClicks(toz.page()->queryBox()->edit(), u"city=Berlin"_s);
    QTest::keyClick(toz.page()->queryBox()->edit(), Qt::Key_Return);
    QTRY_COMPARE(toz.page()->table()->rowCount(), 4);
    QVERIFY(!toz.fixture.settings.contains(key));   // it may hold what somebody looks for
    toz.command(u"filter.keepRecent"_s)->trigger();
    QVERIFY(toz.command(u"filter.keepRecent"_s)->action()->isChecked());
    QVERIFY(toz.fixture.settings.value(key).toString().contains(u"Berlin"_s));
    // A page that is made anew begins with it.
    const ui::MainWindow *const other = set.openFrom(toz.fixture.window.get());
    const auto *const page = qobject_cast<ui::TozRecordsPage *>(other->pages()->front());
    QVERIFY(page != nullptr);
    QCOMPARE(page->queryBox()->chips().size(), 1U);
    QTRY_COMPARE(page->table()->rowCount(), 4);
    // Without a search nothing is kept, and what is not understood is no search.
    toz.page()->query()->clear();
    QVERIFY(toz.fixture.settings.value(key).toString().isEmpty());
    toz.fixture.viewSettings.setFrontFilter(QString::fromStdString(TozRecordsFixture::id), u"{\"from\":1}"_s);
    const ui::MainWindow *const third = set.openFrom(toz.fixture.window.get());
    const auto *const fresh = qobject_cast<ui::TozRecordsPage *>(third->pages()->front());
    QVERIFY(fresh != nullptr);
    QVERIFY(!fresh->query()->isFiltered());
}

void tst_TozRecordsPage::clauseByForm()
{
    TozRecordsFixture toz(m_theme);
    QVERIFY(toz.open());
    toz.command(u"filter.add"_s)->trigger();
    auto *popup = toz.opened<ui::TozClausePopup>();
    QVERIFY(popup != nullptr);
    QVERIFY(!popup->acceptButton()->isEnabled());
    const auto first = popup->rows().first();
    first.kind->setCurrentIndex(first.kind->findData(static_cast<int>(model::TozTermKind::Writer)));
    first.value->setText(u"bob"_s);
    QVERIFY(popup->note().contains(u"bob"_s));
    QVERIFY(!popup->acceptButton()->isEnabled());
    first.kind->setCurrentIndex(first.kind->findData(static_cast<int>(model::TozTermKind::Type)));
    first.value->setText(u"pre*"_s);
    QVERIFY(popup->acceptButton()->isEnabled());
    QVERIFY(popup->note().contains(u"wildcard"_s));   // a pattern under another strategy is worth a word
    popup->strategyBox()->setCurrentIndex(popup->strategyBox()->findData(static_cast<int>(tozstore::SearchStrategy::Wildcard)));
    QVERIFY(!popup->conditionBox()->isEnabled());
    QTest::mouseClick(popup->addTermButton(), Qt::LeftButton);
    QCOMPARE(popup->rows().size(), 2);
    const auto second = popup->rows().last();
    second.kind->setCurrentIndex(second.kind->findData(static_cast<int>(model::TozTermKind::Plain)));
    second.name->setText(u"ward"_s);
    second.value->setText(u"A?"_s);
    QVERIFY(popup->conditionBox()->isEnabled());
    popup->conditionBox()->setCurrentIndex(popup->conditionBox()->findData(static_cast<int>(tozstore::SearchCondition::And)));
    QTest::mouseClick(popup->acceptButton(), Qt::LeftButton);
    QTRY_COMPARE(toz.page()->table()->rowCount(), 4);   // prescriptions of ward A3
    QCOMPARE(toz.page()->query()->clauseCount(model::TozSide::Match), 1);

    Q_EMIT toz.page()->queryBox()->chips().front()->editRequested();
    popup = toz.opened<ui::TozClausePopup>();
    QCOMPARE(popup->rows().size(), 2);
    popup->sideBox()->setCurrentIndex(popup->sideBox()->findData(static_cast<int>(model::TozSide::Exclude)));
    QTest::mouseClick(popup->acceptButton(), Qt::LeftButton);
    QTRY_COMPARE(toz.page()->table()->rowCount(), 12);
    QCOMPARE(toz.page()->query()->clauseCount(model::TozSide::Exclude), 1);
}

void tst_TozRecordsPage::rangeByForm()
{
    TozRecordsFixture toz(m_theme);
    QVERIFY(toz.open());
    toz.page()->queryBox()->editRange();
    auto *popup = toz.opened<ui::TozRangePopup>();
    popup->start().time->setDateTime(QDateTime(QDate(2026, 11, 20), QTime(0, 0, 10), Qt::UTC));
    popup->end().isSet->setChecked(true);
    popup->end().time->setDateTime(QDateTime(QDate(2026, 11, 19), QTime(0, 0), Qt::UTC));
    QVERIFY(!popup->acceptButton()->isEnabled());   // turned round
    popup->end().isSet->setChecked(false);
    popup->zoneBox()->setCurrentIndex(popup->zoneBox()->findData(0));
    QTest::mouseClick(popup->acceptButton(), Qt::LeftButton);
    QTRY_COMPARE(toz.page()->table()->rowCount(), 7);   // the fixture writes one a second, from the first on
    QCOMPARE(toQString(toz.page()->query()->search().range->start->text()), u"2026-11-20T00:00:10+00:00"_s);
    QVERIFY(!toz.page()->query()->search().range->end);
    toz.page()->queryBox()->editRange();
    popup = toz.opened<ui::TozRangePopup>();
    QVERIFY(popup->start().isSet->isChecked() && !popup->end().isSet->isChecked());
    popup->start().isSet->setChecked(false);
    QTest::mouseClick(popup->acceptButton(), Qt::LeftButton);
    QTRY_COMPARE(toz.page()->table()->rowCount(), 16);
}

void tst_TozRecordsPage::theSearchAsCode()
{
    TozRecordsFixture toz(m_theme);
    QVERIFY(toz.open());
    QVERIFY(!toz.page()->query()->addTyped(u"type~prescripton"_s));
    toz.command(u"view.asCode"_s)->trigger();
    auto *dialog = toz.opened<ui::QueryCodeDialog>();
    QCOMPARE(dialog->tabs()->count(), 5);
    QVERIFY(dialog->code()->toPlainText().startsWith(u"strongroom-cli tozny search"_s));
    dialog->tabs()->setCurrentIndex(1);
    QVERIFY(dialog->code()->toPlainText().contains(u"/v2/search'"_s));
    QVERIFY(dialog->variablesText().contains(u"TOZNY_API_SECRET"_s));
    dialog->tabs()->setCurrentIndex(2);
    QVERIFY(dialog->code()->toPlainText().contains(u"query.match(condition=\"OR\", strategy=\"FUZZY\", record_types=[\"prescripton\"])"_s));
    dialog->tabs()->setCurrentIndex(3);
    QVERIFY(dialog->code()->toPlainText().contains(u"\"OR\", \"FUZZY\")"_s));
    dialog->tabs()->setCurrentIndex(4);
    QVERIFY(dialog->code()->toPlainText().contains(u"\"content_types\""_s));
    QTest::mouseClick(dialog->copyButton(), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\"FUZZY\""_s));
    dialog->reject();
}

void tst_TozRecordsPage::inspectorTellsDataFromPlain()
{
    TozRecordsFixture toz(m_theme);
    QVERIFY(toz.open());
    ui::TozInspector *const inspector = toz.page()->inspector();
    toz.select(0);
    QTRY_COMPARE(inspector->title(), u"prescription"_s);
    QCOMPARE(inspector->shownFields(), (QStringList{u"data dose"_s, u"data name"_s, u"data note"_s, u"plain city"_s, u"plain ward"_s}));
    QVERIFY(inspector->raw()->toPlainText().contains(u"\"record_id\""_s));
    QVERIFY(!inspector->raw()->toPlainText().contains(u"Smirnova"_s));   // sealed there
    toz.select(toz.row(toz.ids[4]));
    QTRY_VERIFY(inspector->banner()->text().contains(u"another access key"_s));
    toz.select(toz.row(toz.ids[15]));
    QTRY_COMPARE(inspector->title(), u"scan"_s);
    QVERIFY(inspector->banner()->isHidden());
    toz.page()->view()->setCurrentIndex({});
    QTRY_VERIFY(inspector->title().isEmpty());
    QVERIFY(inspector->raw()->toPlainText().isEmpty());

    // A list without data: the record at hand is read.
    toz.page()->query()->setIncludeData(false);
    QTRY_VERIFY(toz.page()->table()->rowAt(0) && !toz.page()->table()->rowAt(0)->withData);
    toz.select(0);
    QTRY_COMPARE(inspector->shownFields().size(), 5);
    QCOMPARE(toz.store->gate().count("read"), 1);
    QTRY_VERIFY(toz.page()->editRefusal().isEmpty());
}

void tst_TozRecordsPage::commandsWorkHereToo()
{
    TozRecordsFixture toz(m_theme);
    QVERIFY(toz.open());
    QAbstractItemModelTester tester(toz.page()->table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QString &id : {u"record.new"_s, u"view.refresh"_s, u"view.columns"_s, u"view.asCode"_s, u"filter.focus"_s, u"filter.add"_s, u"view.inspector"_s}) {
        toz.command(id)->refresh();
        QVERIFY2(toz.command(id)->isEnabled(), qPrintable(id + u": "_s + toz.command(id)->restriction()));
    }
    for (const QString &id : {u"record.export"_s, u"record.copyJson"_s, u"view.sort"_s}) {
        toz.command(id)->refresh();
        QVERIFY(!toz.command(id)->isEnabled());
        QVERIFY2(!toz.command(id)->restriction().contains(u"Choose the records"_s), qPrintable(id));   // they are chosen
    }
    QVERIFY(!toz.command(u"record.edit"_s)->isEnabled());   // nothing is selected
    toz.select(0);
    QTRY_VERIFY(toz.command(u"record.edit"_s)->isEnabled());
    QVERIFY(toz.command(u"record.delete"_s)->isEnabled());
    toz.command(u"record.copyKey"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), toQString(toz.ids[0]));
    toz.command(u"record.copyCell"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"prescription"_s);

    const int before = toz.store->gate().count("next");
    toz.store->gate().hold("next");
    toz.command(u"view.refresh"_s)->trigger();
    QTRY_COMPARE(toz.store->gate().waiting("next"), 1);
    QVERIFY(toz.command(u"view.cancel"_s)->isEnabled());
    toz.command(u"view.cancel"_s)->trigger();
    QTRY_VERIFY(!toz.page()->table()->isBusy());
    QCOMPARE(toz.page()->emptyState()->situation(), model::Situation::Stopped);
    toz.store->gate().releaseAll();
    toz.command(u"view.refresh"_s)->trigger();
    QTRY_COMPARE(toz.page()->table()->rowCount(), 16);
    QCOMPARE(toz.store->gate().count("next"), before + 2);

    const bool shown = toz.page()->isInspectorShown();
    toz.command(u"view.inspector"_s)->trigger();
    QCOMPARE(toz.page()->isInspectorShown(), !shown);
    QCOMPARE(toz.command(u"view.inspector"_s)->action()->isChecked(), !shown);
    toz.command(u"view.inspector"_s)->trigger();
}

void tst_TozRecordsPage::filterByCell()
{
    TozRecordsFixture toz(m_theme);
    QVERIFY(toz.open());
    const auto at = [&](const QString &column) { toz.page()->view()->setCurrentIndex(toz.page()->table()->index(0, toz.page()->table()->columnOf(column))); };
    at(u"data"_s);
    toz.command(u"record.filterBy"_s)->refresh();
    QVERIFY(toz.command(u"record.filterBy"_s)->restriction().contains(u"cannot be searched"_s));
    at(u"plain.city"_s);
    toz.command(u"record.filterBy"_s)->trigger();
    QTRY_COMPARE(toz.page()->table()->rowCount(), 4);
    at(u"type"_s);
    toz.command(u"record.filterOut"_s)->trigger();
    QTRY_VERIFY(toz.page()->table()->rowCount() < 4);
    QCOMPARE(toz.page()->query()->clauseCount(model::TozSide::Exclude), 1);
}

void tst_TozRecordsPage::writeANewRecord()
{
    TozRecordsFixture toz(m_theme);
    QVERIFY(toz.open());
    toz.command(u"record.new"_s)->trigger();
    auto *editor = toz.opened<ui::TozRecordEditor>();
    QTest::keyClicks(editor->typeEdit(), u"prescription"_s);
    QCOMPARE(editor->rows(Part::Data).size(), 1);
    QTest::keyClicks(editor->rows(Part::Data).first()->nameEdit(), u"dose"_s);
    QTest::keyClicks(editor->rows(Part::Data).first()->valueEdit(), u"80 mg"_s);
    QTest::keyClick(editor->rows(Part::Data).first()->valueEdit(), Qt::Key_Return);
    QTest::keyClicks(editor->rows(Part::Data).first()->valueEdit(), u"daily"_s);
    QTest::mouseClick(editor->addButton(Part::Plain), Qt::LeftButton);
    QTest::keyClicks(editor->rows(Part::Plain).first()->nameEdit(), u"city"_s);
    QTest::keyClicks(editor->rows(Part::Plain).first()->valueEdit(), u"Ulm"_s);
    QTest::mouseClick(editor->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(toz.page()->table()->rowCount(), 17);
    const tozstore::RecordRow written = toz.store->records().rows().back();
    QCOMPARE(toQString(written.meta().type), u"prescription"_s);
    QCOMPARE(toQString(written.record->data.at("dose").view()), u"80 mg\ndaily"_s);
    QCOMPARE(toQString(written.meta().plain.at("city")), u"Ulm"_s);
    QTRY_COMPARE(toQString(toz.page()->currentRow()->meta().recordId), toQString(written.meta().recordId));
    QTRY_VERIFY(toz.opened<ui::TozRecordEditor>() == nullptr || toz.fixture.window->findChild<ui::TozRecordEditor *>() == nullptr);
}

void tst_TozRecordsPage::whatIsWrongIsSaid()
{
    TozRecordsFixture toz(m_theme);
    QVERIFY(toz.open());
    toz.command(u"record.new"_s)->trigger();
    auto *editor = toz.opened<ui::TozRecordEditor>();
    QTest::keyClicks(editor->typeEdit(), u"a/b"_s);
    QTest::mouseClick(editor->saveButton(), Qt::LeftButton);
    QVERIFY(!editor->draft()->typeProblem().isEmpty());
    QCOMPARE(toz.store->gate().count("write"), 0);   // nothing was sent
    editor->typeEdit()->clear();
    QTest::keyClicks(editor->typeEdit(), u"note"_s);
    QTest::keyClicks(editor->rows(Part::Data).first()->valueEdit(), u"x"_s);
    QVERIFY(!editor->rows(Part::Data).first()->problem().isEmpty());   // a value without a name
    QTest::keyClicks(editor->rows(Part::Data).first()->nameEdit(), u"text"_s);
    QTest::mouseClick(editor->addButton(Part::Data), Qt::LeftButton);
    QTest::keyClicks(editor->rows(Part::Data).last()->nameEdit(), u"text"_s);
    QVERIFY(!editor->rows(Part::Data).last()->problem().isEmpty());   // twice
    QTest::mouseClick(editor->rows(Part::Data).last()->removeButton(), Qt::LeftButton);
    QCOMPARE(editor->rows(Part::Data).size(), 1);
    QVERIFY(editor->rows(Part::Data).first()->problem().isEmpty());

    toz.store->gate().fail("write", test::tozStatus(429, "too many requests").clone());
    QTest::mouseClick(editor->saveButton(), Qt::LeftButton);
    QTRY_VERIFY(!editor->banner()->isHidden());
    QVERIFY(editor->isVisible());
    editor->reject();   // asks
    auto *confirm = editor->findChild<ui::ConfirmDialog *>();
    QVERIFY(confirm != nullptr);
    confirm->accept();
    QTRY_VERIFY(toz.fixture.window->findChild<ui::TozRecordEditor *>() == nullptr);
}

void tst_TozRecordsPage::editAndConflict()
{
    TozRecordsFixture toz(m_theme);
    QVERIFY(toz.open());
    toz.select(0);
    QTRY_VERIFY(toz.command(u"record.edit"_s)->isEnabled());
    toz.command(u"record.edit"_s)->trigger();
    auto *editor = toz.opened<ui::TozRecordEditor>();
    QVERIFY(!editor->typeEdit()->isEnabled());
    QVERIFY(!editor->saveButton()->isEnabled());   // nothing was changed
    ui::TozFieldRow *const dose = editor->rows(Part::Data).first();
    dose->valueEdit()->selectAll();
    QTest::keyClicks(dose->valueEdit(), u"25 mg"_s);
    // Somebody changes the same field, and another one.
    toz.store->records().change(toz.ids[0], [](tozstore::RecordRow &row) {
        row.record->data.insert_or_assign("dose", SensitiveText(std::string_view("30 mg")));
        row.stored.meta.plain["ward"] = "C7";
    });
    QTest::mouseClick(editor->saveButton(), Qt::LeftButton);
    auto *conflict = toz.opened<ui::TozConflictDialog>();
    QVERIFY(conflict != nullptr);
    QCOMPARE(conflict->model()->rowCount(), 2);
    QCOMPARE(conflict->model()->conflictCount(), 1);
    QCOMPARE(conflict->model()->member(0), u"data.dose"_s);
    QVERIFY(!conflict->writeButton()->isEnabled());
    conflict->form()->choice(0, model::TozConflictModel::Side::Mine)->click();
    QVERIFY(conflict->writeButton()->isEnabled());
    QCOMPARE(conflict->form()->resultText(0), u"25 mg"_s);
    QCOMPARE(conflict->form()->resultText(1), u"C7"_s);

    // And once more while the user chooses.
    toz.store->records().change(toz.ids[0], [](tozstore::RecordRow &row) { row.stored.meta.plain["city"] = "Bonn"; });
    QTest::mouseClick(conflict->writeButton(), Qt::LeftButton);
    QTRY_VERIFY(!conflict->banner()->isHidden());
    QTRY_VERIFY(conflict->writeButton()->isEnabled());   // different fields: both fit
    QTest::mouseClick(conflict->writeButton(), Qt::LeftButton);
    QTRY_VERIFY(toz.fixture.window->findChild<ui::TozRecordEditor *>() == nullptr);
    const tozstore::RecordRow now = toz.store->records().rows().front();
    QCOMPARE(toQString(now.record->data.at("dose").view()), u"25 mg"_s);
    QCOMPARE(toQString(now.meta().plain.at("ward")), u"C7"_s);
    QCOMPARE(toQString(now.meta().plain.at("city")), u"Bonn"_s);
    QCOMPARE(toz.page()->table()->rowAt(toz.row(toz.ids[0]))->meta().version, now.meta().version);
}

void tst_TozRecordsPage::theRecordIsGone()
{
    TozRecordsFixture toz(m_theme);
    QVERIFY(toz.open());
    toz.select(0);
    QTRY_VERIFY(toz.command(u"record.edit"_s)->isEnabled());
    toz.command(u"record.edit"_s)->trigger();
    auto *editor = toz.opened<ui::TozRecordEditor>();
    QTest::keyClicks(editor->rows(Part::Data).first()->valueEdit(), u"9"_s);
    toz.store->records().drop(toz.ids[0]);
    QTest::mouseClick(editor->saveButton(), Qt::LeftButton);
    QTRY_VERIFY(editor->banner()->title().contains(u"deleted"_s));
    QCOMPARE(toz.row(toz.ids[0]), -1);
    QTest::mouseClick(editor->saveButton(), Qt::LeftButton);   // as a new one
    QTRY_VERIFY(toz.fixture.window->findChild<ui::TozRecordEditor *>() == nullptr);
    QCOMPARE(toz.store->gate().count("write"), 1);
    QCOMPARE(toz.page()->table()->rowCount(), 16);
}

void tst_TozRecordsPage::lockingTakesTheTextsAway()
{
    TozRecordsFixture toz(m_theme);
    QVERIFY(toz.open());
    toz.select(0);
    QTRY_VERIFY(toz.command(u"record.edit"_s)->isEnabled());
    toz.command(u"record.edit"_s)->trigger();
    auto *editor = toz.opened<ui::TozRecordEditor>();
    QTest::keyClicks(editor->rows(Part::Data).first()->valueEdit(), u"9"_s);
    toz.fixture.manager.close(QString::fromStdString(TozRecordsFixture::id));
    QTRY_VERIFY(toz.fixture.window->findChild<ui::TozRecordEditor *>() == nullptr);
    QCOMPARE(toz.page()->table()->rowCount(), 0);
    QVERIFY(toz.page()->inspector()->title().isEmpty());
    QVERIFY(toz.page()->inspector()->shownFields().isEmpty());
}

void tst_TozRecordsPage::othersRecordsAreNotEdited()
{
    TozRecordsFixture toz(m_theme);
    QVERIFY(toz.open());
    toz.select(toz.row(toz.ids[6]));
    QTRY_VERIFY(toz.command(u"record.duplicate"_s)->isEnabled());
    QVERIFY(!toz.command(u"record.edit"_s)->isEnabled());
    QVERIFY(toz.command(u"record.edit"_s)->restriction().contains(u"writer"_s));
    QVERIFY(!toz.command(u"record.delete"_s)->isEnabled());
    const int writer = toz.page()->table()->columnOf(u"writer"_s);
    QTRY_COMPARE(toz.page()->table()->index(toz.row(toz.ids[6]), writer).data().toString(), u"bob@laboratory.example"_s);
    toz.command(u"record.duplicate"_s)->trigger();
    auto *editor = toz.opened<ui::TozRecordEditor>();
    QCOMPARE(editor->typeEdit()->text(), u"lab.result"_s);
    QVERIFY(editor->typeEdit()->isEnabled());
    QTest::mouseClick(editor->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(toz.store->gate().count("write"), 1);
    QTRY_COMPARE(toz.page()->table()->rowCount(), 17);
    QCOMPARE(toQString(toz.page()->currentRow()->meta().writerId), toQString(toz.store->identity().clientId));
}

void tst_TozRecordsPage::deleteAsksFirst()
{
    TozRecordsFixture toz(m_theme);
    QVERIFY(toz.open());
    toz.select(0);
    toz.page()->view()->selectionModel()->select(toz.page()->table()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    toz.command(u"record.delete"_s)->refresh();
    toz.command(u"record.delete"_s)->trigger();
    auto *confirm = toz.opened<ui::ConfirmDialog>();
    QVERIFY(confirm->windowTitle().contains(u'2'));
    QVERIFY(confirm->accessibleDescription().contains(u"Clinic"_s));
    confirm->reject();
    QCOMPARE(toz.store->gate().count("remove"), 0);
    toz.store->records().change(toz.ids[1], [](tozstore::RecordRow &) {});   // somebody changes the second one
    toz.command(u"record.delete"_s)->trigger();
    confirm = toz.opened<ui::ConfirmDialog>();
    confirm->accept();
    QTRY_COMPARE(toz.page()->table()->rowCount(), 15);
    QTRY_VERIFY(!toz.page()->banner()->isHidden());
    QVERIFY(toz.page()->banner()->title().contains(u"changed since"_s));
    QVERIFY(toz.row(toz.ids[0]) == -1 && toz.row(toz.ids[1]) >= 0);
}

void tst_TozRecordsPage::failuresAndEmptyStates()
{
    TozRecordsFixture toz(m_theme, false);
    toz.store->gate().fail("next", NetworkError("no answer from the service").clone());
    QVERIFY(QTest::qWaitFor([&] { return toz.fixture.manager.find(QString::fromStdString(TozRecordsFixture::id)) != nullptr; }));
    toz.fixture.window->sidebar()->select(QString::fromStdString(TozRecordsFixture::id), model::ConnectionPage::Records);
    QTRY_COMPARE(toz.page()->emptyState()->situation(), model::Situation::Offline);
    QVERIFY(!toz.page()->isTableShown());
    toz.command(u"view.retry"_s)->refresh();
    toz.command(u"view.retry"_s)->trigger();
    QTRY_COMPARE(toz.page()->emptyState()->situation(), model::Situation::Empty);
    QVERIFY(!toz.page()->query()->addTyped(u"type=none"_s));
    QTRY_COMPARE(toz.page()->emptyState()->situation(), model::Situation::NoMatch);
    QVERIFY(toz.page()->emptyState()->text().contains(u"encrypted data cannot be searched"_s));
    Q_EMIT toz.page()->emptyState()->wayChosen(model::WayOut::ClearFilter);
    QTRY_COMPARE(toz.page()->emptyState()->situation(), model::Situation::Empty);
    toz.fixture.manager.close(QString::fromStdString(TozRecordsFixture::id));
    QTRY_COMPARE(toz.page()->emptyState()->situation(), model::Situation::Closed);
    QVERIFY(!toz.command(u"record.new"_s)->isEnabled());
}

void tst_TozRecordsPage::manyRowsAreTold()
{
    TozRecordsFixture toz(m_theme, false);
    const tozstore::RecordRow row = toz.store->records().make("measurement", {{"value", "1"}}, {{"station", "north"}});
    toz.store->records().setGenerated(100'000, [row](std::int64_t number) {
        tozstore::RecordRow one = row;
        one.stored.meta.recordId = test::tozId(1, static_cast<unsigned>(number));
        return one;
    });
    QVERIFY(toz.open());
    QCOMPARE(toz.page()->table()->rowCount(), 100'000);
    QVERIFY(toz.page()->banner()->title().contains(u"100,000"_s));   // before any limit is hit
    QVERIFY(toz.page()->statusTexts().range.contains(u"100,000"_s));
    const int asked = toz.store->gate().count("next");
    QVERIFY(asked <= 2);
    toz.page()->view()->verticalScrollBar()->setValue(2'000);
    QTRY_VERIFY(toz.page()->table()->loadedCount() > 2'000);
    QTRY_VERIFY(!toz.page()->table()->isBusy());
    QVERIFY(toz.page()->table()->loadedCount() < 10'000);   // no further than it is looked at
}

void tst_TozRecordsPage::everyControlHasAName()
{
    TozRecordsFixture toz(m_theme);
    QVERIFY(toz.open());
    toz.select(0);
    QTRY_VERIFY(!toz.page()->inspector()->title().isEmpty());
    const auto check = [](QWidget *root) {
        for (QWidget *one : root->findChildren<QWidget *>()) {
            const bool control = (one->focusPolicy() & Qt::TabFocus) != 0 && one->isVisible() && qobject_cast<QAbstractScrollArea *>(one->parentWidget()) == nullptr
                && qobject_cast<QAbstractSpinBox *>(one->parentWidget()) == nullptr && qobject_cast<QComboBox *>(one->parentWidget()) == nullptr;
            const auto *button = qobject_cast<QAbstractButton *>(one);
            if (control && one->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty())) {
                return QString::fromLatin1(one->metaObject()->className());
            }
        }
        return QString();
    };
    QCOMPARE(check(toz.page()), QString());
    toz.page()->queryBox()->addClause(model::TozSide::Match);
    QCOMPARE(check(toz.opened<ui::TozClausePopup>()), QString());
    toz.opened<ui::TozClausePopup>()->close();
    toz.page()->queryBox()->editRange();
    QCOMPARE(check(toz.opened<ui::TozRangePopup>()), QString());
    toz.opened<ui::TozRangePopup>()->close();
    toz.command(u"record.edit"_s)->trigger();
    QCOMPARE(check(toz.opened<ui::TozRecordEditor>()), QString());
}

void tst_TozRecordsPage::picture(QWidget *widget, const QString &name)
{
    for (int level = 0; level < 20; ++level) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const QPixmap grabbed = widget->grab();
    QVERIFY(!grabbed.isNull());
    if (const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES"); !folder.isEmpty()) {
        QDir().mkpath(folder);
        QVERIFY(grabbed.save(u"%1/toz-%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
    }
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty()) {
            QVERIFY2(label->contentsRect().width() >= label->fontMetrics().horizontalAdvance(label->text()) - 1, qPrintable(u"%1: label clipped: %2"_s.arg(name, label->text())));
        }
    }
    for (const QPushButton *button : widget->findChildren<QPushButton *>()) {
        QVERIFY2(!button->isVisible() || button->minimumSizeHint().width() <= button->width(), qPrintable(u"%1: button clipped: %2"_s.arg(name, button->text())));
    }
}

void tst_TozRecordsPage::pictures_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::newRow("light") << ui::Scheme::Light;
    QTest::newRow("dark") << ui::Scheme::Dark;
}

void tst_TozRecordsPage::pictures()
{
    QFETCH(ui::Scheme, scheme);
    m_theme->showScheme(scheme);
    TozRecordsFixture toz(m_theme);
    QVERIFY(toz.open());
    QVERIFY(!toz.page()->query()->addTyped(u"type~prescripton"_s));
    QVERIFY(!toz.page()->query()->addTyped(u"type=appointment,lab.result,scan"_s));
    QVERIFY(!toz.page()->query()->addTyped(u"-ward=Z9"_s));
    QVERIFY(!toz.page()->query()->addTyped(u"created>=2026-11-01"_s));
    QVERIFY(!toz.page()->query()->addTyped(u"type*=*"_s));
    QTRY_VERIFY(!toz.page()->table()->isBusy());
    QCOMPARE(toz.page()->table()->rowCount(), 16);
    toz.select(0);
    QTRY_VERIFY(!toz.page()->inspector()->title().isEmpty());
    picture(toz.fixture.window.get(), u"records"_s);
    toz.select(toz.row(toz.ids[4]));
    QTRY_VERIFY(!toz.page()->inspector()->banner()->isHidden());
    picture(toz.fixture.window.get(), u"unreadable"_s);
    toz.page()->inspector()->tabs()->setCurrentIndex(1);
    picture(toz.fixture.window.get(), u"raw"_s);
    toz.page()->inspector()->tabs()->setCurrentIndex(0);

    Q_EMIT toz.page()->queryBox()->chips()[1]->editRequested();
    picture(toz.opened<ui::TozClausePopup>(), u"clause"_s);
    toz.opened<ui::TozClausePopup>()->close();
    toz.page()->queryBox()->editRange();
    picture(toz.opened<ui::TozRangePopup>(), u"range"_s);
    toz.opened<ui::TozRangePopup>()->close();

    toz.select(0);
    QTRY_VERIFY(toz.command(u"record.edit"_s)->isEnabled());
    toz.command(u"record.edit"_s)->trigger();
    auto *editor = toz.opened<ui::TozRecordEditor>();
    picture(editor, u"editor"_s);
    QTest::keyClicks(editor->rows(Part::Data).first()->valueEdit(), u"9"_s);
    toz.store->records().change(toz.ids[0], [](tozstore::RecordRow &row) {
        row.record->data.insert_or_assign("dose", SensitiveText(std::string_view("30 mg")));
        row.stored.meta.plain["ward"] = "C7";
    });
    QTest::mouseClick(editor->saveButton(), Qt::LeftButton);
    auto *conflict = toz.opened<ui::TozConflictDialog>();
    QVERIFY(conflict != nullptr);
    picture(conflict, u"conflict"_s);
    conflict->reject();
    editor->reject();
    toz.page()->query()->clear();
    QVERIFY(!toz.page()->query()->addTyped(u"type=nothing"_s));
    QTRY_COMPARE(toz.page()->emptyState()->situation(), model::Situation::NoMatch);
    picture(toz.fixture.window.get(), u"nomatch"_s);
}

QTEST_MAIN(tst_TozRecordsPage)
#include "tst_toz_records_page.moc"
