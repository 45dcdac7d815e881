// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Several records at once, from the table to the tray, by keyboard.

#include "WindowFixture.h"

#include "DialogChecks.h"
#include "bulk/BulkEditDialog.h"
#include "bulk/BulkPreviewView.h"
#include "changes/ChangeTrays.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace strongroom;
using namespace strongroom::test;
using incountry::TextMember;
using model::BulkPreview;

class tst_BulkDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromTheTableToTheTray();
    void oneRowIsNotSeveral();
    void rowsThatAreNotLoadedAreSaid();
    void mistakesAreShownFirst();
    void backAndAgain();
    void cancelling();
    void waitingChangesAreChangedFurther();
    void namesAndTabOrder();

private:
    ui::BulkEditDialog *open(WindowFixture &fixture, int rows);
    static QComboBox *box(QWidget *dialog, const QString &name) { return shown<QComboBox>(dialog, name); }
    static QLineEdit *line(QWidget *dialog, const QString &name) { return shown<QLineEdit>(dialog, name); }
    static void choose(QComboBox *box, const QString &text)
    {
        box->setFocus(Qt::TabFocusReason);
        for (int i = 0; i <= box->count() && box->currentText() != text; ++i) {
            QTest::keyClick(box, i == 0 ? Qt::Key_Home : Qt::Key_Down);
        }
        QCOMPARE(box->currentText(), text);
    }
    static bool toPreview(ui::BulkEditDialog *dialog)
    {
        press(shown<QPushButton>(dialog, u"Preview changes"_s), Qt::Key_Space);
        return QTest::qWaitFor([dialog] { return dialog->findChild<ui::BulkPreviewView *>()->isVisible(); });
    }
    std::unique_ptr<ui::Theme> m_theme;
};

void tst_BulkDialog::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<ui::Theme>();
}

ui::BulkEditDialog *tst_BulkDialog::open(WindowFixture &fixture, int rows)
{
    if (!fixture.open() || !fixture.select(0)) {
        return nullptr;
    }
    ui::RecordTableView *const view = fixture.page()->view();
    view->setFocus();
    view->selectionModel()->select(QItemSelection(fixture.page()->table()->index(0, 0), fixture.page()->table()->index(rows - 1, 0)),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    fixture.command(u"record.editMany"_s)->refresh();
    fixture.command(u"record.editMany"_s)->trigger();
    auto *dialog = fixture.window->findChild<ui::BulkEditDialog *>();
    if (dialog == nullptr) {
        return nullptr;
    }
    dialog->activateWindow();   // offscreen nobody else does
    return QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }) ? dialog : nullptr;
}

void tst_BulkDialog::fromTheTableToTheTray()
{
    WindowFixture fixture(m_theme.get());
    auto *dialog = open(fixture, 5);   // row 3 cannot be opened
    QVERIFY(dialog != nullptr);
    QCOMPARE(QApplication::focusWidget(), box(dialog, u"Operation 1"_s));
    choose(box(dialog, u"Member of operation 1"_s), u"profile_key"_s);
    line(dialog, u"Value of operation 1"_s)->setFocus();
    QTest::keyClicks(line(dialog, u"Value of operation 1"_s), u"customer"_s);
    press(shown<QPushButton>(dialog, u"Add operation"_s), Qt::Key_Space);
    choose(box(dialog, u"Operation 2"_s), u"In the body set"_s);
    QTest::keyClicks(line(dialog, u"Body member of operation 2"_s), u"visits"_s);
    QTest::keyClicks(line(dialog, u"Value of operation 2"_s), u"15"_s);
    QVERIFY(toPreview(dialog));
    BulkPreview *const preview = dialog->preview();
    // Rows 0 1 4 are customers already, row 2 is a partner; all get their visits.
    QVERIFY(preview->counts() == (BulkPreview::Counts{5, 4, 5, 0, 1}));
    QVERIFY(showsText(dialog, u"4 record"_s) && showsText(dialog, u"5 value"_s) && showsText(dialog, u"1 record(s) refused"_s));
    QCOMPARE(preview->index(0, BulkPreview::Member).data().toString(), u"body.visits"_s);
    QCOMPARE(preview->index(0, BulkPreview::From).data().toString(), u"14"_s);
    QCOMPARE(preview->index(0, BulkPreview::To).data().toString(), u"15"_s);
    QCOMPARE(QApplication::focusWidget(), dialog->findChild<ui::BulkPreviewView *>());
    QSignalSpy staged(dialog, &ui::BulkEditDialog::changesStaged);
    press(shown<QPushButton>(dialog, u"Add 4 change(s) to the tray"_s), Qt::Key_Space);
    QTRY_COMPARE(staged.size(), 1);
    QCOMPARE(staged.front().front().toInt(), 4);
    QVERIFY(fixture.store().written().empty());   // nothing is written from here
    const auto waiting = fixture.page()->table()->recordKeyAt(2);
    const auto changed = fixture.window->findChild<model::ChangeTrays *>()->of(QString::fromStdString(fixture.acme))->staged(*fixture.page()->table()->countryAt(2), waiting);
    QVERIFY(changed);
    QCOMPARE(changed->value(TextMember::ProfileKey).value_or(""), std::string("customer"));
    QVERIFY(changed->body->view().find("\"visits\":15,") != std::string_view::npos);
}

void tst_BulkDialog::oneRowIsNotSeveral()
{
    WindowFixture fixture(m_theme.get());
    QVERIFY(fixture.open() && fixture.select(0));
    fixture.command(u"record.editMany"_s)->refresh();
    QVERIFY(!fixture.command(u"record.editMany"_s)->isEnabled());
    QVERIFY(fixture.command(u"record.editMany"_s)->restriction().contains(u"two records"_s));
}

void tst_BulkDialog::rowsThatAreNotLoadedAreSaid()
{
    WindowFixture fixture(m_theme.get());
    auto *dialog = open(fixture, 48'210);
    QVERIFY(dialog != nullptr);
    QVERIFY(showsText(dialog, u"not loaded yet"_s));
    const qint64 loaded = fixture.page()->table()->loadedCount();
    QVERIFY(loaded > 0 && loaded < 48'210);
    QVERIFY(showsText(dialog, QLocale().toString(48'210 - loaded) + u" selected row"_s));
}

void tst_BulkDialog::mistakesAreShownFirst()
{
    WindowFixture fixture(m_theme.get());
    auto *dialog = open(fixture, 3);
    QVERIFY(dialog != nullptr);
    choose(box(dialog, u"Operation 1"_s), u"Add to"_s);
    QCOMPARE(box(dialog, u"Member of operation 1"_s)->currentText(), u"range_key1"_s);
    press(shown<QPushButton>(dialog, u"Preview changes"_s), Qt::Key_Space);
    QVERIFY(showsText(dialog, u"Write the number to add"_s));
    QCOMPARE(QApplication::focusWidget(), line(dialog, u"Value of operation 1"_s));
    QTest::keyClicks(line(dialog, u"Value of operation 1"_s), u"9223372036854775808"_s);
    QVERIFY(showsText(dialog, u"Too large"_s));
    QVERIFY(!dialog->preview()->isRunning());
}

void tst_BulkDialog::backAndAgain()
{
    WindowFixture fixture(m_theme.get());
    auto *dialog = open(fixture, 3);
    QVERIFY(dialog != nullptr);
    choose(box(dialog, u"Operation 1"_s), u"Clear"_s);
    choose(box(dialog, u"Member of operation 1"_s), u"key20"_s);
    QVERIFY(toPreview(dialog));
    QVERIFY(dialog->preview()->counts() == (BulkPreview::Counts{3, 0, 0, 3, 0}));
    QVERIFY(!shown<QPushButton>(dialog, u"Add 0 change(s) to the tray"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);   // back, not away
    QVERIFY(dialog->isVisible());
    QCOMPARE(box(dialog, u"Member of operation 1"_s)->currentText(), u"key20"_s);
    choose(box(dialog, u"Member of operation 1"_s), u"key1"_s);
    QVERIFY(toPreview(dialog));
    QVERIFY(dialog->preview()->counts() == (BulkPreview::Counts{3, 3, 3, 0, 0}));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void tst_BulkDialog::cancelling()
{
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    QSemaphore gate;
    pool.start([&] { gate.acquire(); });
    model::ChangeTray tray(&pool, nullptr);
    ui::BulkSelection chosen;
    chosen.where = u"Germany · de"_s;
    for (int row = 0; row < 50; ++row) {
        chosen.targets.push_back({std::make_shared<const incountry::RecordRow>(believableRecord(row)), incountry::Country("de"), nullptr});
    }
    ui::BulkEditDialog dialog(std::move(chosen), &tray, &pool);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    choose(box(&dialog, u"Operation 1"_s), u"Clear"_s);
    press(shown<QPushButton>(&dialog, u"Preview changes"_s), Qt::Key_Space);
    QVERIFY(showsText(&dialog, u"Working out the changes"_s));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    gate.release();
    QTRY_VERIFY(box(&dialog, u"Operation 1"_s) != nullptr);   // the operations are still there
    QCOMPARE(box(&dialog, u"Operation 1"_s)->currentText(), u"Clear"_s);
    QCOMPARE(tray.rowCount(), 0);
    pool.waitForDone();
}

void tst_BulkDialog::waitingChangesAreChangedFurther()
{
    WindowFixture fixture(m_theme.get());
    QVERIFY(fixture.open());
    model::ChangeTray *const tray = fixture.window->findChild<model::ChangeTrays *>()->of(QString::fromStdString(fixture.acme));
    const model::SharedRow row = fixture.page()->table()->rowAt(0);
    const incountry::Country country = *fixture.page()->table()->countryAt(0);
    incountry::Record first = std::get<incountry::Record>(*row);
    first.value(TextMember::Key3) = "kept";
    tray->stageEdit(country, row, first);
    auto *dialog = open(fixture, 2);
    QVERIFY(dialog != nullptr);
    QTest::keyClicks(line(dialog, u"Value of operation 1"_s), u"x"_s);   // set key1
    QVERIFY(toPreview(dialog));
    press(shown<QPushButton>(dialog, u"Add 2 change(s) to the tray"_s), Qt::Key_Space);
    QTRY_VERIFY(!dialog->isVisible());
    const auto waiting = tray->staged(country, fixture.page()->table()->recordKeyAt(0));
    QVERIFY(waiting);
    QCOMPARE(waiting->value(TextMember::Key1).value_or(""), std::string("x"));
    QCOMPARE(waiting->value(TextMember::Key3).value_or(""), std::string("kept"));
}

void tst_BulkDialog::namesAndTabOrder()
{
    WindowFixture fixture(m_theme.get());
    auto *dialog = open(fixture, 3);
    QVERIFY(dialog != nullptr);
    press(shown<QPushButton>(dialog, u"Add operation"_s), Qt::Key_Space);
    choose(box(dialog, u"Operation 2"_s), u"Replace text in"_s);
    QCOMPARE(namelessControls(dialog).join(u", "_s), QString());
    box(dialog, u"Operation 1"_s)->setFocus();
    QCOMPARE(unreachable(dialog, tabStops(dialog)).join(u", "_s), QString());
    QCOMPARE(line(dialog, u"Text to find of operation 2"_s)->isVisible(), true);
}

QTEST_MAIN(tst_BulkDialog)
#include "tst_bulkdialog.moc"
