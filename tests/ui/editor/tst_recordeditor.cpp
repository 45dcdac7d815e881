// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "DialogChecks.h"

#include "dialogs/ConfirmDialog.h"
#include "editor/JsonEdit.h"
#include "editor/RecordEditorDialog.h"
#include "jobs/JobListModel.h"
#include "base/Text.h"
#include "changes/ChangeTray.h"
#include "changes/ConflictDialog.h"
#include "records/RecordDraft.h"
#include "support/FakeRecordStore.h"
#include "theme/Theme.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QThreadPool>
#include <QTimeZone>

#include <atomic>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace strongroom;
using namespace strongroom::test;
using incountry::Record;
using incountry::RangeMember;
using incountry::SearchKeyStorage;
using incountry::TextMember;
using model::RecordDraft;
using ui::RecordEditorDialog;
using Purpose = RecordDraft::Purpose;

namespace {

// write() may wait until the test lets it go or the job is cancelled.
class HoldingStore final : public FakeRecordStore {
public:
    void write(const incountry::Country &country, const Record &record, const Cancellation &cancellation) override
    {
        const CancellationHook hook = cancellation.onCancel([this] { wake(); });
        {
            std::unique_lock lock(m_writeMutex);
            m_changed.wait(lock, [&] { return !m_hold || cancellation.isCancelled(); });
        }
        cancellation.throwIfCancelled();
        FakeRecordStore::write(country, record, cancellation);
    }
    void holdWrites() { m_hold = true; }

private:
    void wake()
    {
        const std::scoped_lock lock(m_writeMutex);
        m_changed.notify_all();
    }
    std::atomic<bool> m_hold = false;
    std::mutex m_writeMutex;
    std::condition_variable m_changed;
};

Record customer()
{
    Record record;
    record.value(TextMember::RecordKey) = "user_1";
    record.value(TextMember::Key1) = "english";
    record.value(RangeMember::RangeKey1) = 7;
    record.body = SensitiveText("{\"name\": \"Anna\"}");
    record.unknownMembers["future_member"] = "{\"a\": [1, 2]}";
    record.unknownMeta["future_meta"] = "true";
    return record;
}

} // namespace

class tst_RecordEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(); }
    void init();
    void cleanup();

    void newRecord();
    void newRecordNeedsItsKey();
    void existingKeyIsRefused();
    void editKeepsWhatItDoesNotShow();
    void nothingChangedNothingToSave();
    void duplicate();
    void fieldProblems();
    void jsonProblem();
    void layOut();
    void precommitBody();
    void noBody();
    void failureKeepsTheDialog();
    void escapeStopsTheSave();
    void discardIsAsked();
    void hashedValues();
    void namesAndTabOrder();
    void limitsAreCounted();
    void expiryMeansLocalTime();
    void copyTellsWhatItTakes();
    void formAndJsonAreTheSameRecord();
    void wrongJsonKeepsTheView();
    void wrongNumberKeepsTheForm();
    void jsonIsSaved();
    void wrongJsonIsNotSaved();
    void addToChanges();
    void changedMeanwhile();
    void deletedMeanwhile();
    void aFailedSaveLeavesNoTrace();
    void aLongLineIsShownLaidOut();
    void noBreakSpacesSurvive();

private:
    RecordEditorDialog *open(std::unique_ptr<RecordDraft> draft);
    // The service has it as it is opened, unless the test says otherwise.
    RecordEditorDialog *edit(const Record &record)
    {
        if (!record.isHashed(TextMember::RecordKey) && !m_store->written().contains(record.recordKey())) {
            m_store->put(record);
        }
        return openEdit(record);
    }
    RecordEditorDialog *openEdit(const Record &record) { return open(std::make_unique<RecordDraft>(record, Purpose::Edit, SearchKeyStorage::Hashed)); }
    RecordEditorDialog *create() { return open(std::make_unique<RecordDraft>(SearchKeyStorage::Hashed)); }
    QLineEdit *line(const QString &name) const { return shown<QLineEdit>(m_dialog.get(), name); }
    QPushButton *button(const QString &name) const { return shown<QPushButton>(m_dialog.get(), name); }
    QTabBar *tabs() const { return m_dialog->findChild<QTabBar *>(); }
    ui::JsonEdit *json() const { return shown<ui::JsonEdit>(m_dialog.get(), u"Record as JSON"_s); }
    bool toJson() const
    {
        QTest::keyClick(m_dialog.get(), Qt::Key_Tab, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return json() != nullptr; });
    }
    QPlainTextEdit *text(const QString &name) const { return shown<QPlainTextEdit>(m_dialog.get(), name); }
    void type(const QString &name, const QString &value) const;
    void addField(const QString &name) const;
    void choose(const QString &form) const { shown<QRadioButton>(m_dialog.get(), form)->click(); }
    ui::Banner *banner() const { return m_dialog->findChild<ui::Banner *>(); }

    std::unique_ptr<ui::Theme> m_theme;
    std::shared_ptr<HoldingStore> m_store;
    std::unique_ptr<QThreadPool> m_pool;
    std::unique_ptr<model::JobListModel> m_jobs;
    std::unique_ptr<model::ChangeTray> m_tray;
    std::unique_ptr<RecordEditorDialog> m_dialog;
};

void tst_RecordEditor::init()
{
    m_store = std::make_shared<HoldingStore>();
    m_pool = std::make_unique<QThreadPool>();
    m_jobs = std::make_unique<model::JobListModel>();
    m_tray = std::make_unique<model::ChangeTray>(m_pool.get(), m_jobs.get());
    m_tray->setStore(m_store);
}

void tst_RecordEditor::cleanup()
{
    m_dialog.reset();
    m_jobs->cancelAll();
    m_pool->waitForDone();
    m_tray.reset();
    m_jobs.reset();
    m_pool.reset();
}

RecordEditorDialog *tst_RecordEditor::open(std::unique_ptr<RecordDraft> draft)
{
    const bool edit = draft->purpose() == Purpose::Edit;
    const model::SharedRow base = edit ? std::make_shared<const incountry::RecordRow>(draft->source()) : nullptr;
    m_dialog = std::make_unique<RecordEditorDialog>(std::move(draft), ui::EditorTarget{m_tray.get(), m_pool.get(), incountry::Country("de"), u"Germany · de"_s, u"Acme"_s, base});
    m_dialog->show();
    (void)QTest::qWaitForWindowActive(m_dialog.get());
    return m_dialog.get();
}

void tst_RecordEditor::type(const QString &name, const QString &value) const
{
    QLineEdit *const edit = line(name);
    QVERIFY2(edit != nullptr, qPrintable(name));
    edit->setFocus(Qt::TabFocusReason);
    edit->selectAll();
    QTest::keyClicks(edit, value);
}

// By keyboard, as a user would.
void tst_RecordEditor::addField(const QString &name) const
{
    QPushButton *const more = button(u"Add field"_s);
    QMenu *const menu = more->menu();
    bool chosen = false;
    // The button waits for its menu, so the choice is made from the menu's own event loop.
    QMetaObject::invokeMethod(
        menu,
        [&] {
            for (QAction *action : menu->actions()) {
                if (menu->isVisible() && action->text() == name) {
                    menu->setActiveAction(action);
                    QTest::keyClick(menu, Qt::Key_Return);
                    chosen = true;
                    return;
                }
            }
            menu->close();
        },
        Qt::QueuedConnection);
    press(more, Qt::Key_Space);
    QVERIFY2(chosen, qPrintable(name + u" is not in the menu"_s));
    m_dialog->activateWindow();   // offscreen nobody gives the keyboard back when the menu closes
    QTRY_COMPARE(QApplication::activeWindow(), m_dialog.get());
}

void tst_RecordEditor::newRecord()
{
    create();
    QVERIFY(showsText(m_dialog.get(), u"New record in Germany · de"_s));
    QCOMPARE(QApplication::focusWidget(), line(u"record_key"_s));
    type(u"record_key"_s, u"user_9"_s);
    addField(u"key1"_s);
    QCOMPARE(QApplication::focusWidget(), line(u"key1"_s));
    // What no key stands for comes from an input method.
    QInputMethodEvent typed;
    typed.setCommitString(u"русский"_s);
    QApplication::sendEvent(line(u"key1"_s), &typed);
    addField(u"range_key1"_s);
    type(u"range_key1"_s, u"-42"_s);
    choose(u"body: Text"_s);
    QTest::keyClicks(text(u"body"_s), u"hello"_s);
    QSignalSpy saved(m_dialog.get(), &RecordEditorDialog::recordSaved);
    QTest::keyClick(line(u"record_key"_s), Qt::Key_Return);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(saved.front().front().toString(), u"user_9"_s);
    const Record record = m_store->written().at("user_9");
    QCOMPARE(record.value(TextMember::Key1).value_or(""), std::string("русский"));
    QCOMPARE(record.value(RangeMember::RangeKey1).value_or(0), std::int64_t(-42));
    QCOMPARE(std::string(record.body.value().view()), std::string("hello"));
    QVERIFY(!record.precommitBody);
}

void tst_RecordEditor::newRecordNeedsItsKey()
{
    create();
    QVERIFY(!showsText(m_dialog.get(), u"needs a record key"_s));
    press(button(u"Create record"_s), Qt::Key_Space);
    QVERIFY(line(u"record_key"_s)->accessibleDescription().contains(u"needs a record key"_s));
    QCOMPARE(QApplication::focusWidget(), line(u"record_key"_s));
    QVERIFY(m_store->written().empty());
    QTest::keyClicks(line(u"record_key"_s), u"k"_s);
    QVERIFY(!showsText(m_dialog.get(), u"needs a record key"_s));
    QVERIFY(button(u"Create record"_s)->isEnabled());
}

void tst_RecordEditor::existingKeyIsRefused()
{
    m_store->put(customer());
    create();
    type(u"record_key"_s, u"user_1"_s);
    QTest::keyClick(line(u"record_key"_s), Qt::Key_Return);
    QTRY_COMPARE(banner()->title(), u"There is a record with this record key already"_s);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_store->written().at("user_1").body.has_value());   // the old one
}

void tst_RecordEditor::editKeepsWhatItDoesNotShow()
{
    m_store->put(customer());
    edit(customer());
    QVERIFY(showsText(m_dialog.get(), u"user_1 in Germany · de"_s));
    QVERIFY(line(u"record_key"_s)->isReadOnly());
    QCOMPARE(QApplication::focusWidget(), line(u"key1"_s));   // the first that can be changed
    type(u"key1"_s, u"deutsch"_s);
    QTest::keyClick(line(u"key1"_s), Qt::Key_Return);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    const Record record = m_store->written().at("user_1");
    QCOMPARE(record.value(TextMember::Key1).value_or(""), std::string("deutsch"));
    QCOMPARE(record.value(RangeMember::RangeKey1).value_or(0), std::int64_t(7));
    QCOMPARE(std::string(record.body.value().view()), std::string("{\"name\": \"Anna\"}"));
    QVERIFY(record.unknownMembers == customer().unknownMembers);
    QVERIFY(record.unknownMeta == customer().unknownMeta);
}

void tst_RecordEditor::nothingChangedNothingToSave()
{
    edit(customer());
    QVERIFY(!button(u"Save record"_s)->isEnabled());
    QCOMPARE(button(u"Save record"_s)->toolTip(), u"Nothing was changed"_s);
    type(u"key1"_s, u"deutsch"_s);
    QVERIFY(button(u"Save record"_s)->isEnabled());
    type(u"key1"_s, u"english"_s);
    QVERIFY(!button(u"Save record"_s)->isEnabled());
    QTest::keyClick(line(u"key1"_s), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void tst_RecordEditor::duplicate()
{
    m_store->put(customer());
    open(std::make_unique<RecordDraft>(customer(), Purpose::Duplicate, SearchKeyStorage::Hashed));
    QVERIFY(showsText(m_dialog.get(), u"Copy of user_1 in Germany · de"_s));
    QVERIFY(!line(u"record_key"_s)->isReadOnly());
    type(u"record_key"_s, u"user_2"_s);
    press(button(u"Create record"_s), Qt::Key_Space);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_store->written().size(), std::size_t(2));
    QCOMPARE(m_store->written().at("user_2").value(TextMember::Key1).value_or(""), std::string("english"));
}

void tst_RecordEditor::fieldProblems()
{
    edit(customer());
    type(u"range_key1"_s, u"seven"_s);
    const QString problem = line(u"range_key1"_s)->accessibleDescription();
    QVERIFY2(problem.contains(u"whole number"_s), qPrintable(problem));
    press(button(u"Save record"_s), Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), line(u"range_key1"_s));
    QVERIFY(showsText(m_dialog.get(), u"range_key1: A whole number"_s));
    addField(u"expires_at"_s);
    type(u"expires_at"_s, u"tomorrow"_s);
    QVERIFY(line(u"expires_at"_s)->accessibleDescription().contains(u"A date and time"_s));
    QVERIFY(m_store->written().at("user_1").value(RangeMember::RangeKey1) == 7);
    type(u"range_key1"_s, u"9223372036854775807"_s);
    type(u"expires_at"_s, u"2030-01-02T03:04:05Z"_s);
    QTest::keyClick(line(u"expires_at"_s), Qt::Key_Return);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_store->written().at("user_1").value(RangeMember::RangeKey1).value_or(0), std::numeric_limits<std::int64_t>::max());
    QVERIFY(m_store->written().at("user_1").value(incountry::DateMember::ExpiresAt) == incountry::Timestamp::parse("2030-01-02T03:04:05Z"));
}

void tst_RecordEditor::jsonProblem()
{
    create();
    type(u"record_key"_s, u"k"_s);
    choose(u"body: JSON"_s);
    QVERIFY(!showsText(m_dialog.get(), u"Not JSON"_s));   // nobody has typed anything yet
    QTest::keyClicks(text(u"body"_s), u"{\"a\":"_s);
    QVERIFY(showsText(m_dialog.get(), u"Not JSON, line 1, column"_s));
    QVERIFY(text(u"body"_s)->accessibleDescription().contains(u"Not JSON"_s));
    press(button(u"Create record"_s), Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), text(u"body"_s));
    QVERIFY(m_store->written().empty());
    text(u"body"_s)->moveCursor(QTextCursor::End);
    QTest::keyClicks(text(u"body"_s), u" 12345678901234567890}"_s);
    QVERIFY(!showsText(m_dialog.get(), u"Not JSON"_s));
    press(button(u"Create record"_s), Qt::Key_Space);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(std::string(m_store->written().at("k").body.value().view()), std::string("{\"a\": 12345678901234567890}"));
}

void tst_RecordEditor::layOut()
{
    edit(customer());
    press(button(u"Lay out"_s), Qt::Key_Space);
    QTRY_COMPARE(text(u"body"_s)->toPlainText().count(u'\n'), 2);
    QVERIFY(button(u"Save record"_s)->isEnabled());
    text(u"body"_s)->undo();
    QCOMPARE(text(u"body"_s)->toPlainText(), u"{\"name\": \"Anna\"}"_s);
    QVERIFY(!button(u"Save record"_s)->isEnabled());
}

void tst_RecordEditor::precommitBody()
{
    edit(customer());
    QVERIFY(text(u"precommit_body"_s) == nullptr);
    addField(u"precommit_body"_s);
    QCOMPARE(QApplication::focusWidget(), text(u"precommit_body"_s));
    QTest::keyClicks(text(u"precommit_body"_s), u"before"_s);
    press(button(u"Save record"_s), Qt::Key_Space);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(std::string(m_store->written().at("user_1").precommitBody.value().view()), std::string("before"));
    QCOMPARE(std::string(m_store->written().at("user_1").body.value().view()), std::string("{\"name\": \"Anna\"}"));
}

void tst_RecordEditor::noBody()
{
    edit(customer());
    choose(u"body: None"_s);
    QVERIFY(text(u"body"_s) == nullptr);
    QVERIFY(button(u"Lay out"_s) == nullptr);
    press(button(u"Save record"_s), Qt::Key_Space);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QVERIFY(!m_store->written().at("user_1").body);
}

void tst_RecordEditor::failureKeepsTheDialog()
{
    edit(customer());
    type(u"key1"_s, u"deutsch"_s);
    m_store->failNextWrite(ClientError("the service is closed").advise("Try again later.").clone());
    QTest::keyClick(line(u"key1"_s), Qt::Key_Return);
    QTRY_VERIFY(banner()->isVisible());
    QCOMPARE(banner()->text(), u"The service is closed."_s);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(line(u"key1"_s)->text(), u"deutsch"_s);
    QCOMPARE(QApplication::focusWidget(), line(u"key1"_s));   // where it was
    QTest::keyClick(line(u"key1"_s), Qt::Key_Return);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_store->written().at("user_1").value(TextMember::Key1).value_or(""), std::string("deutsch"));
}

void tst_RecordEditor::escapeStopsTheSave()
{
    m_store->holdWrites();
    edit(customer());
    type(u"key1"_s, u"deutsch"_s);
    QTest::keyClick(line(u"key1"_s), Qt::Key_Return);
    QVERIFY(button(u"Saving…"_s) != nullptr && !button(u"Saving…"_s)->isEnabled());
    QVERIFY(!line(u"key1"_s)->isEnabled());   // what is typed now would be lost
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QTRY_COMPARE(banner()->title(), u"Saving was cancelled"_s);
    QVERIFY(line(u"key1"_s)->isEnabled());
    QCOMPARE(line(u"key1"_s)->text(), u"deutsch"_s);
    QCOMPARE(m_store->written().at("user_1").value(TextMember::Key1).value_or(""), std::string("english"));
}

void tst_RecordEditor::discardIsAsked()
{
    edit(customer());
    type(u"key1"_s, u"deutsch"_s);
    QTest::keyClick(line(u"key1"_s), Qt::Key_Escape);
    auto *ask = m_dialog->findChild<ui::ConfirmDialog *>();
    QVERIFY(ask != nullptr && ask->isVisible());
    QVERIFY(m_dialog->isVisible());
    QSignalSpy gone(ask, &QObject::destroyed);
    QTest::keyClick(ask, Qt::Key_Return);   // Enter keeps on editing
    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(line(u"key1"_s)->text(), u"deutsch"_s);

    press(button(u"Cancel"_s), Qt::Key_Space);
    ask = m_dialog->findChild<ui::ConfirmDialog *>();
    QVERIFY(ask != nullptr && ask->isVisible());
    press(shown<QPushButton>(ask, u"Discard changes"_s), Qt::Key_Space);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    QCOMPARE(m_store->written().at("user_1").value(TextMember::Key1).value_or(""), std::string("english"));
    QCOMPARE(m_tray->rowCount(), 0);
}

void tst_RecordEditor::hashedValues()
{
    const std::string hash(64, 'a');
    Record record = customer();
    record.value(TextMember::Key1) = hash;
    record.hashed.set(std::size_t(TextMember::Key1));
    QCOMPARE(RecordDraft::editRefusal(incountry::RecordRow(record)), QString());
    edit(record);
    QVERIFY(line(u"key1"_s)->accessibleDescription().contains(u"Only the stored hash is known"_s));
    type(u"range_key1"_s, u"8"_s);
    QTest::keyClick(line(u"range_key1"_s), Qt::Key_Return);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_store->written().at("user_1").value(TextMember::Key1).value_or(""), hash);
    QVERIFY(m_store->written().at("user_1").isHashed(TextMember::Key1));   // not hashed once more

    // Known by its hash only: there is no way back to its place, so no dialog opens for it.
    record.hashed.set(std::size_t(TextMember::RecordKey));
    QVERIFY(RecordDraft::editRefusal(incountry::RecordRow(record)).contains(u"known by its hash only"_s));
}

void tst_RecordEditor::namesAndTabOrder()
{
    edit(customer());
    addField(u"precommit_body"_s);
    addField(u"key20"_s);
    type(u"key1"_s, u"x"_s);
    QCOMPARE(namelessControls(m_dialog.get()).join(u", "_s), QString());
    const QWidgetList stops = tabStops(m_dialog.get());
    QStringList order;
    for (const QWidget *stop : stops) {
        order << nameOf(stop);
    }
    const QStringList expected{u"key1"_s, u"key20"_s, u"range_key1"_s, u"Add field"_s, u"body: JSON"_s, u"Lay out"_s, u"Compact"_s, u"Fold all"_s, u"body"_s, u"precommit_body: Text"_s,
                               u"precommit_body"_s, u"Cancel"_s, u"Add to changes"_s, u"Save record"_s, u"View"_s, u"record_key"_s};
    QCOMPARE(order.join(u" | "_s), expected.join(u" | "_s));
    QCOMPARE(unreachable(m_dialog.get(), stops).join(u", "_s), QString());
}

void tst_RecordEditor::limitsAreCounted()
{
    Record record = customer();
    open(std::make_unique<RecordDraft>(record, Purpose::Edit, SearchKeyStorage::Plain));
    QVERIFY(showsText(m_dialog.get(), u"7 / 256"_s));   // "english"
    type(u"key1"_s, QString(255, u'x'));
    QTest::keyClicks(line(u"key1"_s), u"yz"_s);
    QVERIFY(showsText(m_dialog.get(), u"257 / 256"_s));
    QVERIFY(line(u"key1"_s)->accessibleDescription().contains(u"At most 256"_s));   // while typing
    QTest::keyClick(line(u"key1"_s), Qt::Key_Backspace);
    QVERIFY(showsText(m_dialog.get(), u"256 / 256"_s));
    QVERIFY(!line(u"key1"_s)->accessibleDescription().contains(u"these are"_s));
    type(u"range_key1"_s, u"9223372036854775808"_s);
    QVERIFY(line(u"range_key1"_s)->accessibleDescription().contains(u"Too large"_s));
    type(u"range_key1"_s, u"-9223372036854775809"_s);
    QVERIFY(line(u"range_key1"_s)->accessibleDescription().contains(u"Too small"_s));
}

void tst_RecordEditor::expiryMeansLocalTime()
{
    edit(customer());
    addField(u"expires_at"_s);
    type(u"expires_at"_s, u"2001-01-01T00:00:00Z"_s);
    QVERIFY2(line(u"expires_at"_s)->accessibleDescription().contains(u"has passed"_s), qPrintable(line(u"expires_at"_s)->accessibleDescription()));
    type(u"expires_at"_s, u"2199-01-01T00:00:00Z"_s);
    QVERIFY(line(u"expires_at"_s)->accessibleDescription().contains(u"2199-01-01 00:00 local time"_s) || QTimeZone::systemTimeZone() != QTimeZone::utc());
    // By the calendar, with the keyboard.
    QTest::keyClick(line(u"expires_at"_s), Qt::Key_Down, Qt::AltModifier);
    QWidget *const popup = QApplication::activePopupWidget();
    QVERIFY(popup != nullptr);
    press(shown<QPushButton>(popup, u"Set date"_s), Qt::Key_Space);
    QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
    QCOMPARE(line(u"expires_at"_s)->text(), u"2199-01-01T00:00:00Z"_s);   // the day it showed
}

void tst_RecordEditor::copyTellsWhatItTakes()
{
    Record record = customer();
    record.attachments.resize(2);
    open(std::make_unique<RecordDraft>(record, Purpose::Duplicate, SearchKeyStorage::Hashed));
    QVERIFY(showsText(m_dialog.get(), u"Copied: key1, range_key1, body, future_member."_s));
    QVERIFY(showsText(m_dialog.get(), u"Not copied: 2 attachment"_s));
    QVERIFY(showsText(m_dialog.get(), u"Kept as they came, editable as JSON: future_member."_s));
    QCOMPARE(line(u"record_key"_s)->selectedText(), u"user_1-copy"_s);   // typing replaces it
}

void tst_RecordEditor::formAndJsonAreTheSameRecord()
{
    edit(customer());
    type(u"key1"_s, u"deutsch"_s);
    QVERIFY(toJson());
    QCOMPARE(tabs()->currentIndex(), 1);
    QCOMPARE(QApplication::focusWidget(), json());
    const QString before = json()->content();
    QVERIFY(before.contains(u"\"key1\": \"deutsch\""_s));
    QVERIFY(before.contains(u"future_member"_s));
    // What is typed there is in the form.
    QString after = before;
    after.replace(u"\"range_key1\": 7"_s, u"\"range_key1\": 8,\n  \"key2\": \"new\""_s);
    json()->selectAll();
    QTest::keyClick(json(), Qt::Key_Delete);
    json()->insertPlainText(after);
    QTest::keyClick(m_dialog.get(), Qt::Key_Tab, Qt::ControlModifier);
    QTRY_VERIFY(line(u"key2"_s) != nullptr && line(u"key2"_s)->isVisible());
    QCOMPARE(tabs()->currentIndex(), 0);
    QCOMPARE(line(u"key2"_s)->text(), u"new"_s);
    QCOMPARE(line(u"range_key1"_s)->text(), u"8"_s);
    QCOMPARE(line(u"key1"_s)->text(), u"deutsch"_s);
    QCOMPARE(text(u"body"_s)->toPlainText(), u"{\"name\": \"Anna\"}"_s);
}

void tst_RecordEditor::wrongJsonKeepsTheView()
{
    edit(customer());
    QVERIFY(toJson());
    QString wrong = json()->content();
    wrong.replace(u": 7"_s, u": \"7\""_s);
    json()->selectAll();
    json()->insertPlainText(wrong);
    QTRY_VERIFY(json()->accessibleDescription().contains(u"range_key1 is not a whole number"_s));   // while typing
    QVERIFY(json()->accessibleDescription().startsWith(u"Line 4, column 17:"_s));
    QVERIFY(!button(u"Save record"_s)->isEnabled() && !button(u"Add to changes"_s)->isEnabled());
    tabs()->setCurrentIndex(0);
    QTRY_COMPARE(banner()->title(), u"This JSON is not a record"_s);
    QCOMPARE(tabs()->currentIndex(), 1);
    QCOMPARE(json()->content(), wrong);   // nothing lost
    QCOMPARE(QApplication::focusWidget(), json());
    QCOMPARE(json()->textCursor().blockNumber(), 3);
}

void tst_RecordEditor::wrongNumberKeepsTheForm()
{
    edit(customer());
    type(u"range_key1"_s, u"seven"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Tab, Qt::ControlModifier);
    QTRY_COMPARE(banner()->title(), u"There is no JSON of this yet"_s);
    QVERIFY(json() == nullptr);
    QCOMPARE(tabs()->currentIndex(), 0);
    QCOMPARE(QApplication::focusWidget(), line(u"range_key1"_s));
    QCOMPARE(line(u"range_key1"_s)->text(), u"seven"_s);
}

void tst_RecordEditor::jsonIsSaved()
{
    create();
    QVERIFY(toJson());
    json()->selectAll();
    json()->insertPlainText(u"{\"record_key\": \"pasted\", \"key1\": \"x\", \"version\": 7}"_s);
    QTRY_VERIFY(json()->accessibleDescription().contains(u"Only the service sets version"_s));
    QTest::keyClick(json(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_store->written().at("pasted").value(TextMember::Key1).value_or(""), std::string("x"));
    QVERIFY(!m_store->written().at("pasted").version);
}

void tst_RecordEditor::wrongJsonIsNotSaved()
{
    create();
    QVERIFY(toJson());
    json()->selectAll();
    json()->insertPlainText(u"{\"key1\": \"x\"}"_s);   // a record without its record key
    QTRY_VERIFY(button(u"Create record"_s)->isEnabled());
    press(button(u"Create record"_s), Qt::Key_Space);
    QTRY_COMPARE(tabs()->currentIndex(), 0);   // where it is missing
    QVERIFY(line(u"record_key"_s)->accessibleDescription().contains(u"needs a record key"_s));
    QCOMPARE(line(u"key1"_s)->text(), u"x"_s);
    QVERIFY(m_store->written().empty());
}

void tst_RecordEditor::addToChanges()
{
    edit(customer());
    type(u"key1"_s, u"deutsch"_s);
    QSignalSpy staged(m_dialog.get(), &RecordEditorDialog::recordStaged);
    QTest::keyClick(line(u"key1"_s), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(staged.size(), 1);
    QCOMPARE(m_tray->openCount(), 1);
    QCOMPARE(m_store->written().at("user_1").value(TextMember::Key1).value_or(""), std::string("english"));   // nothing written yet
    QCOMPARE(m_tray->staged(incountry::Country("de"), u"user_1"_s)->value(TextMember::Key1).value_or(""), std::string("deutsch"));
}

void tst_RecordEditor::changedMeanwhile()
{
    edit(customer());
    type(u"key1"_s, u"deutsch"_s);
    Record theirs = customer();
    theirs.value(TextMember::Key1) = "polski";
    m_store->put(theirs);
    QTest::keyClick(line(u"key1"_s), Qt::Key_Return);
    QTRY_COMPARE(banner()->title(), u"The record changed since you opened it"_s);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_store->written().at("user_1").value(TextMember::Key1).value_or(""), std::string("polski"));   // not overwritten
    QCOMPARE(line(u"key1"_s)->text(), u"deutsch"_s);
    // The versions are shown at once; decided later, the editor has everything still.
    auto *conflict = m_dialog->findChild<ui::ConflictDialog *>();
    QVERIFY(conflict != nullptr && conflict->isVisible());
    QTest::keyClick(conflict, Qt::Key_Escape);
    QTRY_VERIFY(m_dialog->findChild<ui::ConflictDialog *>() == nullptr);
    QVERIFY(m_dialog->isVisible());
    press(shown<QPushButton>(banner(), u"Compare…"_s), Qt::Key_Space);
    conflict = m_dialog->findChild<ui::ConflictDialog *>();
    QVERIFY(conflict != nullptr && conflict->isVisible());
    // What is there is kept: the change is gone, and the editor with it.
    conflict->keepButton()->click();
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_tray->openCount(), 0);
    QCOMPARE(m_store->written().at("user_1").value(TextMember::Key1).value_or(""), std::string("polski"));
}

void tst_RecordEditor::deletedMeanwhile()
{
    edit(customer());
    type(u"key1"_s, u"deutsch"_s);
    m_store->remove(incountry::Country("de"), "user_1", CancellationSource().token());
    QTest::keyClick(line(u"key1"_s), Qt::Key_Return);
    QTRY_COMPARE(banner()->title(), u"The record was deleted since you opened it"_s);
    QVERIFY(m_store->written().empty());   // not made again by itself
}

void tst_RecordEditor::aFailedSaveLeavesNoTrace()
{
    edit(customer());
    type(u"key1"_s, u"deutsch"_s);
    m_store->failNextWrite(ClientError("the service is closed").clone());
    QTest::keyClick(line(u"key1"_s), Qt::Key_Return);
    QTRY_VERIFY(banner()->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    auto *ask = m_dialog->findChild<ui::ConfirmDialog *>();
    QVERIFY(ask != nullptr);
    press(shown<QPushButton>(ask, u"Discard changes"_s), Qt::Key_Space);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_tray->rowCount(), 0);
}

void tst_RecordEditor::aLongLineIsShownLaidOut()
{
    QString members;
    for (int i = 0; i < 500; ++i) {
        members += u"\"member%1\":1.50,"_s.arg(i);
    }
    const std::string body = fromQString(u"{"_s + members + u"\"z\":0}"_s);
    Record record = customer();
    record.body = SensitiveText(std::string_view(body));
    edit(record);
    QTRY_COMPARE(text(u"body"_s)->blockCount(), 503);
    QVERIFY(showsText(m_dialog.get(), u"Shown laid out"_s));
    QVERIFY(!button(u"Save record"_s)->isEnabled());   // it is as it came
    type(u"key1"_s, u"deutsch"_s);
    QTest::keyClick(line(u"key1"_s), Qt::Key_Return);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(std::string(m_store->written().at("user_1").body.value().view()), body);
}

void tst_RecordEditor::noBreakSpacesSurvive()
{
    Record record = customer();
    record.body = SensitiveText(std::string_view("a\u00a0b\r\nc\u2028d"));
    edit(record);
    text(u"body"_s)->setFocus();
    text(u"body"_s)->moveCursor(QTextCursor::End);
    QTest::keyClicks(text(u"body"_s), u"!"_s);
    press(button(u"Save record"_s), Qt::Key_Space);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(std::string(m_store->written().at("user_1").body.value().view()), std::string("a\u00a0b\r\nc\u2028d!"));
}

QTEST_MAIN(tst_RecordEditor)
#include "tst_recordeditor.moc"
