// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "DialogChecks.h"

#include "dialogs/ConfirmDialog.h"
#include "dialogs/RecordEditorDialog.h"
#include "jobs/JobListModel.h"
#include "records/RecordDraft.h"
#include "records/RecordService.h"
#include "support/FakeRecordStore.h"
#include "theme/Theme.h"
#include "widgets/Banner.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QThreadPool>

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

private:
    RecordEditorDialog *open(std::unique_ptr<RecordDraft> draft);
    RecordEditorDialog *edit(const Record &record) { return open(std::make_unique<RecordDraft>(record, Purpose::Edit, SearchKeyStorage::Hashed)); }
    RecordEditorDialog *create() { return open(std::make_unique<RecordDraft>(SearchKeyStorage::Hashed)); }
    QLineEdit *line(const QString &name) const { return shown<QLineEdit>(m_dialog.get(), name); }
    QPushButton *button(const QString &name) const { return shown<QPushButton>(m_dialog.get(), name); }
    QPlainTextEdit *text(const QString &name) const { return shown<QPlainTextEdit>(m_dialog.get(), name); }
    void type(const QString &name, const QString &value) const;
    void addField(const QString &name) const;
    void choose(const QString &form) const { shown<QRadioButton>(m_dialog.get(), form)->click(); }
    ui::Banner *banner() const { return m_dialog->findChild<ui::Banner *>(); }

    std::unique_ptr<ui::Theme> m_theme;
    std::shared_ptr<HoldingStore> m_store;
    std::unique_ptr<QThreadPool> m_pool;
    std::unique_ptr<model::JobListModel> m_jobs;
    std::unique_ptr<model::RecordService> m_service;
    std::unique_ptr<RecordEditorDialog> m_dialog;
};

void tst_RecordEditor::init()
{
    m_store = std::make_shared<HoldingStore>();
    m_pool = std::make_unique<QThreadPool>();
    m_jobs = std::make_unique<model::JobListModel>();
    m_service = std::make_unique<model::RecordService>(m_pool.get(), m_jobs.get());
    m_service->setSource(m_store, incountry::Country("de"));
}

void tst_RecordEditor::cleanup()
{
    m_dialog.reset();
    m_jobs->cancelAll();
    m_pool->waitForDone();
    m_service.reset();
    m_jobs.reset();
    m_pool.reset();
}

RecordEditorDialog *tst_RecordEditor::open(std::unique_ptr<RecordDraft> draft)
{
    m_dialog = std::make_unique<RecordEditorDialog>(std::move(draft), m_service.get(), u"Germany · de"_s);
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
    QTRY_VERIFY(banner()->isVisible());
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
    QVERIFY(showsText(m_dialog.get(), u"Copy of a record in Germany · de"_s));
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
    QVERIFY(m_store->written().empty());
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
    QCOMPARE(text(u"body"_s)->toPlainText().count(u'\n'), 2);
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
    QVERIFY(m_store->written().empty());
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
    QVERIFY(m_store->written().empty());
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
    QCOMPARE(unreachable(m_dialog.get(), stops).join(u", "_s), QString());
    QStringList order;
    for (const QWidget *stop : stops) {
        order << nameOf(stop);
    }
    QCOMPARE(order.join(u" | "_s), (QStringList{u"key1"_s, u"range_key1"_s, u"key20"_s, u"Add field"_s, u"body: JSON"_s, u"Lay out"_s, u"body"_s, u"precommit_body: Text"_s, u"precommit_body"_s,
                                 u"Cancel"_s, u"Save record"_s, u"record_key"_s}).join(u" | "_s));
}

QTEST_MAIN(tst_RecordEditor)
#include "tst_recordeditor.moc"
