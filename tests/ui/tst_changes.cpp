// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The change tray by its window: collect, review, commit, resolve, undo, and what is asked before changes are lost.

#include "ChangeFixture.h"

#include "changes/ChangeDetailPanel.h"
#include "changes/ChangeLinesView.h"
#include "changes/ChangeStrip.h"
#include "changes/ChangeTableView.h"
#include "changes/ConflictDialog.h"
#include "changes/ConflictForm.h"
#include "changes/ConflictModel.h"
#include "dialogs/ConfirmDialog.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"

#include <QPushButton>
#include <QRadioButton>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using incountry::Record;
using incountry::TextMember;
using model::ChangeState;
using model::ConflictModel;

namespace {

std::string key2Of(test::ChangeFixture &fixture, std::int64_t row)
{
    return fixture.store().read(fixture.de(), test::believableRecord(row).recordKey(), {}).value(TextMember::Key2).value_or("none");
}

bool isGone(test::ChangeFixture &fixture, std::int64_t row)
{
    try {
        (void)fixture.store().read(fixture.de(), test::believableRecord(row).recordKey(), {});
        return false;
    } catch (const ServerError &error) {
        return error.request().status == 404;
    }
}

void press(QDialog *dialog, const QString &objectName)
{
    QTest::mouseClick(dialog->findChild<QPushButton *>(objectName), Qt::LeftButton);
}

} // namespace

class tst_Changes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEmptyTrayTeaches();
    void stripAndSidebarCount();
    void commitAsksAndReports();
    void detailsShowFromAndTo();
    void removingAsksOnlyForWhatWaits();
    void deletionIsCommittedAndUndone();
    void conflictIsResolvedByKeyboard();
    void conflictThatChangesAgainIsShownAgain();
    void keepingTheirsDropsTheChange();
    void goneIsWrittenAgainOrDropped();
    void deletionOfAChangedRecordAsks();
    void undoLastAsksForMany();
    void closingAsksBeforeChangesAreLost();

private:
    ui::Theme *m_theme = nullptr;
};

void tst_Changes::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new ui::Theme(this);
}

void tst_Changes::anEmptyTrayTeaches()
{
    test::ChangeFixture fixture(m_theme);
    QVERIFY(fixture.open());
    QVERIFY(!fixture.command(u"changes.commit"_s)->isEnabled());
    QTest::keyClick(fixture.window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(fixture.changes());
    QCOMPARE(fixture.changes()->emptyState()->title(), u"No changes"_s);
    QVERIFY(!fixture.command(u"changes.commit"_s)->restriction().isEmpty());
    QVERIFY(!fixture.command(u"changes.undo"_s)->isEnabled());
}

void tst_Changes::stripAndSidebarCount()
{
    test::ChangeFixture fixture(m_theme);
    QVERIFY(fixture.open());
    auto *const strip = fixture.page()->findChild<ui::ChangeStrip *>();
    QVERIFY(strip && strip->isHidden());
    fixture.edit(0, "volvo");
    fixture.edit(1, "saab");
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->text(), u"2 change(s) waiting"_s);   // the plural forms are the program's
    const QModelIndex page = fixture.window->sidebar()->tree()->model()->index(1, 0, fixture.window->sidebar()->tree()->currentIndex().parent());
    QCOMPARE(page.data(model::ConnectionTreeModel::Count).toInt(), 2);
    for (ui::Button *const button : strip->findChildren<ui::Button *>()) {
        if (button->text() == u"Review"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QVERIFY(fixture.changes());
    QCOMPARE(fixture.changes()->view()->currentId(), fixture.tray().idAt(0));
    QCOMPARE(fixture.changes()->statusTexts().range, u"2 waiting"_s);
}

void tst_Changes::commitAsksAndReports()
{
    test::ChangeFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.edit(0, "volvo");
    const quint64 other = fixture.edit(1, "saab");
    fixture.otherWrites(1, [](Record &theirs) { theirs.value(TextMember::Key2) = "lada niva"; });
    QVERIFY(fixture.showChanges());
    QCOMPARE(fixture.changes()->view()->selectedIds().size(), std::size_t{1});   // what the panel beside shows can be removed, or compared
    fixture.command(u"changes.commit"_s)->trigger();
    QDialog *const asked = fixture.dialog();
    QVERIFY(asked);
    QVERIFY(asked->windowTitle().contains(u"Commit 2"_s));
    QVERIFY(!asked->accessibleDescription().contains(u"attachments"_s, Qt::CaseInsensitive));   // nothing is deleted
    QVERIFY(asked->accessibleDescription().contains(u"DE of “Acme EMEA”"_s));
    QTest::keyClick(asked, Qt::Key_Return);   // Enter cancels
    QVERIFY(fixture.atRest());
    QCOMPARE(key2Of(fixture, 0), std::string("rolls-royce"));

    fixture.command(u"changes.commit"_s)->trigger();
    press(fixture.dialog(), u"confirm"_s);
    QVERIFY(fixture.atRest());
    QCOMPARE(key2Of(fixture, 0), std::string("volvo"));
    QCOMPARE(key2Of(fixture, 1), std::string("lada niva"));
    QCOMPARE(fixture.tray().item(other)->state, ChangeState::Conflict);
    fixture.changes()->view()->setCurrentId(other);
    QVERIFY(!fixture.changes()->detail()->banner()->isHidden());
    QVERIFY(fixture.changes()->detail()->banner()->title().contains(u"Somebody changed this record"_s));
    QCOMPARE(fixture.changes()->statusTexts().problem, u"1 to look at"_s);
}

void tst_Changes::detailsShowFromAndTo()
{
    test::ChangeFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.edit(0, "rolls-royce ghost");
    QVERIFY(fixture.showChanges());
    fixture.changes()->activate();
    ui::ChangeLinesView *const lines = fixture.changes()->detail()->lines();
    QTRY_COMPARE(lines->members(), QStringList{u"key2"_s});
    // Closing the connection takes what was decrypted away.
    fixture.manager.close(QString::fromStdString(fixture.acme));
    QTRY_COMPARE(lines->members(), QStringList());
    QCOMPARE(fixture.tray().rowCount(), 0);
}

void tst_Changes::removingAsksOnlyForWhatWaits()
{
    test::ChangeFixture fixture(m_theme);
    QVERIFY(fixture.open());
    const quint64 done = fixture.edit(0, "volvo");
    fixture.tray().commit({done});
    QVERIFY(fixture.atRest());
    const quint64 waiting = fixture.edit(1, "saab");
    QVERIFY(fixture.showChanges());
    fixture.changes()->view()->setFocus();
    fixture.changes()->view()->setCurrentId(done);
    fixture.command(u"changes.remove"_s)->trigger();
    QVERIFY(!fixture.dialog());
    QVERIFY(!fixture.tray().item(done));
    fixture.changes()->view()->setCurrentId(waiting);
    fixture.command(u"changes.remove"_s)->trigger();
    QVERIFY(fixture.dialog());
    fixture.dialog()->reject();
    QVERIFY(fixture.tray().item(waiting));
    fixture.command(u"changes.remove"_s)->trigger();
    press(fixture.dialog(), u"confirm"_s);
    QVERIFY(!fixture.tray().item(waiting));
    QCOMPARE(key2Of(fixture, 1), test::believableRecord(1).value(TextMember::Key2).value());
}

void tst_Changes::deletionIsCommittedAndUndone()
{
    test::ChangeFixture fixture(m_theme);
    QVERIFY(fixture.open());
    QVERIFY(fixture.select(1));   // has attachments
    fixture.command(u"record.delete"_s)->trigger();
    QDialog *const asked = fixture.dialog();
    QVERIFY(asked);
    QVERIFY(asked->accessibleDescription().contains(u"do not come back"_s));
    QVERIFY(asked->accessibleDescription().contains(u"You can undo this"_s));
    press(asked, u"confirm"_s);
    QVERIFY(fixture.atRest());
    QVERIFY(isGone(fixture, 1));
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QVERIFY(fixture.command(u"changes.undo"_s)->isEnabled());
    QTest::keyClick(fixture.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(fixture.atRest());
    QCOMPARE(key2Of(fixture, 1), test::believableRecord(1).value(TextMember::Key2).value());
    QCOMPARE(fixture.tray().item(fixture.tray().idAt(0))->state, ChangeState::Undone);
    QVERIFY(!fixture.command(u"changes.undo"_s)->isEnabled());
}

void tst_Changes::conflictIsResolvedByKeyboard()
{
    test::ChangeFixture fixture(m_theme);
    QVERIFY(fixture.open());
    Record mine = test::believableRecord(0);
    mine.value(TextMember::Key2) = "bentley";
    mine.value(TextMember::Key3) = "mine alone";
    const quint64 id = fixture.tray().stageEdit(fixture.de(), fixture.row(0), mine);
    fixture.otherWrites(0, [](Record &theirs) {
        theirs.value(TextMember::Key2) = "jaguar";
        theirs.value(TextMember::Key4) = "theirs alone";
    });
    fixture.tray().commit({id});
    QVERIFY(fixture.atRest());
    QVERIFY(fixture.showChanges());
    fixture.changes()->activate();
    QTest::keyClick(fixture.changes()->view(), Qt::Key_Return);
    auto *const dialog = fixture.dialog<ui::ConflictDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->model()->rowCount(), 3);
    QCOMPARE(dialog->model()->conflictCount(), 1);
    QVERIFY(!dialog->writeButton()->isEnabled());   // nothing is chosen by itself
    QCOMPARE(dialog->focusWidget(), dialog->form()->choice(0, ConflictModel::Side::Theirs));
    QCOMPARE(dialog->form()->resultText(0), u"choose one"_s);
    QTest::keyClick(dialog->form()->choice(0, ConflictModel::Side::Theirs), Qt::Key_Space);
    QCOMPARE(dialog->form()->resultText(0), u"jaguar"_s);
    QTest::keyClick(dialog->form()->choice(0, ConflictModel::Side::Mine), Qt::Key_Space);
    QCOMPARE(dialog->form()->resultText(0), u"bentley"_s);
    QVERIFY(dialog->writeButton()->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(fixture.atRest());
    QTRY_VERIFY(!fixture.dialog());
    const Record written = fixture.store().read(fixture.de(), mine.recordKey(), {});
    QCOMPARE(written.value(TextMember::Key2).value_or(""), std::string("bentley"));
    QCOMPARE(written.value(TextMember::Key3).value_or(""), std::string("mine alone"));
    QCOMPARE(written.value(TextMember::Key4).value_or(""), std::string("theirs alone"));
    QCOMPARE(fixture.tray().item(id)->state, ChangeState::Done);
}

void tst_Changes::conflictThatChangesAgainIsShownAgain()
{
    test::ChangeFixture fixture(m_theme);
    QVERIFY(fixture.open());
    const quint64 id = fixture.edit(0, "bentley");
    fixture.otherWrites(0, [](Record &theirs) { theirs.value(TextMember::Key2) = "jaguar"; });
    fixture.tray().commit({id});
    QVERIFY(fixture.atRest());
    QVERIFY(fixture.showChanges());
    fixture.changes()->activate();
    fixture.command(u"changes.resolve"_s)->trigger();
    auto *const dialog = fixture.dialog<ui::ConflictDialog>();
    QVERIFY(dialog);
    dialog->model()->choose(0, ConflictModel::Side::Mine);
    fixture.otherWrites(0, [](Record &theirs) { theirs.value(TextMember::Key2) = "lotus"; });
    QTest::mouseClick(dialog->writeButton(), Qt::LeftButton);
    QVERIFY(fixture.atRest());
    QVERIFY(dialog->isVisible());
    QCOMPARE(key2Of(fixture, 0), std::string("lotus"));
    QCOMPARE(dialog->model()->value(0, ConflictModel::Theirs).text, u"lotus"_s);
    QCOMPARE(dialog->model()->value(0, ConflictModel::Mine).text, u"bentley"_s);
    QVERIFY(!dialog->writeButton()->isEnabled());
    dialog->model()->choose(0, ConflictModel::Side::Mine);
    QTest::mouseClick(dialog->writeButton(), Qt::LeftButton);
    QVERIFY(fixture.atRest());
    QCOMPARE(key2Of(fixture, 0), std::string("bentley"));
}

void tst_Changes::keepingTheirsDropsTheChange()
{
    test::ChangeFixture fixture(m_theme);
    QVERIFY(fixture.open());
    const quint64 id = fixture.edit(0, "bentley");
    fixture.otherWrites(0, [](Record &theirs) { theirs.value(TextMember::Key2) = "jaguar"; });
    fixture.tray().commit({id});
    QVERIFY(fixture.atRest());
    QVERIFY(fixture.showChanges());
    fixture.changes()->activate();
    fixture.command(u"changes.resolve"_s)->trigger();
    auto *const later = fixture.dialog<ui::ConflictDialog>();
    QTest::keyClick(later, Qt::Key_Escape);
    QCOMPARE(fixture.tray().item(id)->state, ChangeState::Conflict);   // decided later
    QTRY_VERIFY(!fixture.dialog());
    fixture.command(u"changes.resolve"_s)->trigger();
    QTest::mouseClick(fixture.dialog<ui::ConflictDialog>()->keepButton(), Qt::LeftButton);
    QVERIFY(!fixture.tray().item(id));
    QCOMPARE(key2Of(fixture, 0), std::string("jaguar"));
}

void tst_Changes::goneIsWrittenAgainOrDropped()
{
    test::ChangeFixture fixture(m_theme);
    QVERIFY(fixture.open());
    const std::string key = test::believableRecord(0).recordKey();
    const quint64 id = fixture.edit(0, "bentley");
    fixture.store().remove(fixture.de(), key, {});
    fixture.tray().commit({id});
    QVERIFY(fixture.atRest());
    QVERIFY(fixture.showChanges());
    fixture.changes()->activate();
    QVERIFY(fixture.changes()->detail()->banner()->title().contains(u"deleted"_s));
    fixture.command(u"changes.resolve"_s)->trigger();
    auto *const dialog = fixture.dialog<ui::ConflictDialog>();
    QVERIFY(dialog && !dialog->model());
    QVERIFY(dialog->summary().contains(u"Somebody deleted this record"_s));
    QTest::mouseClick(dialog->writeButton(), Qt::LeftButton);
    QVERIFY(fixture.atRest());
    QCOMPARE(key2Of(fixture, 0), std::string("bentley"));
}

void tst_Changes::deletionOfAChangedRecordAsks()
{
    test::ChangeFixture fixture(m_theme);
    QVERIFY(fixture.open());
    const quint64 id = fixture.tray().stageDelete(fixture.de(), fixture.row(0));
    fixture.otherWrites(0, [](Record &theirs) { theirs.value(TextMember::Key2) = "jaguar"; });
    fixture.tray().commit({id});
    QVERIFY(fixture.atRest());
    QCOMPARE(key2Of(fixture, 0), std::string("jaguar"));
    QVERIFY(fixture.showChanges());
    fixture.changes()->activate();
    fixture.command(u"changes.resolve"_s)->trigger();
    auto *const dialog = fixture.dialog<ui::ConflictDialog>();
    QVERIFY(dialog && !dialog->model());
    QCOMPARE(dialog->focusWidget(), dialog->keepButton());   // what is safe comes first
    QTest::mouseClick(dialog->writeButton(), Qt::LeftButton);
    QVERIFY(fixture.atRest());
    QVERIFY(isGone(fixture, 0));
}

void tst_Changes::undoLastAsksForMany()
{
    test::ChangeFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.edit(0, "volvo");
    fixture.edit(1, "saab");
    fixture.tray().commitAll();
    QVERIFY(fixture.atRest());
    fixture.command(u"changes.undo"_s)->trigger();
    QDialog *const asked = fixture.dialog();
    QVERIFY(asked);
    QVERIFY(asked->windowTitle().contains(u"Undo 2"_s));
    press(asked, u"confirm"_s);
    QVERIFY(fixture.atRest());
    QCOMPARE(key2Of(fixture, 0), std::string("rolls-royce"));
    QCOMPARE(key2Of(fixture, 1), test::believableRecord(1).value(TextMember::Key2).value());
}

void tst_Changes::closingAsksBeforeChangesAreLost()
{
    test::ChangeFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.edit(0, "volvo");
    fixture.command(u"connection.close"_s)->trigger();
    QDialog *asked = fixture.dialog();
    QVERIFY(asked);
    QVERIFY(asked->accessibleDescription().contains(u"in memory only"_s));
    asked->reject();
    QTRY_VERIFY(!fixture.dialog());
    QCOMPARE(fixture.tray().openCount(), 1);

    QVERIFY(!fixture.window->close());
    QVERIFY(fixture.window->isVisible());
    asked = fixture.dialog();
    QVERIFY(asked);
    asked->reject();
    QTRY_VERIFY(!fixture.dialog());
    QVERIFY(fixture.window->isVisible());
    QVERIFY(!fixture.window->close());
    press(fixture.dialog(), u"confirm"_s);
    QTRY_VERIFY(!fixture.window->isVisible());
    QCOMPARE(fixture.tray().rowCount(), 0);
}

QTEST_MAIN(tst_Changes)
#include "tst_changes.moc"
