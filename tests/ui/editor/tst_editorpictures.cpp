// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The editors in their states, light, dark and from right to left; no label and no button may be too small for its text. With
// STRONGROOM_PICTURES=DIR a picture of each is saved there.

#include "WindowFixture.h"

#include "DialogChecks.h"
#include "base/Text.h"
#include "bulk/BulkEditDialog.h"
#include "bulk/BulkPreviewView.h"
#include "editor/JsonEdit.h"
#include "editor/RecordEditorDialog.h"
#include "records/RecordDraft.h"
#include "widgets/Banner.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;
using namespace strongroom;
using namespace strongroom::test;
using incountry::DateMember;
using incountry::Record;
using incountry::RangeMember;
using incountry::SearchKeyStorage;
using incountry::TextMember;
using model::RecordDraft;

namespace {

Record richRecord()
{
    Record record = believableRecord(1);
    record.value(TextMember::Key3) = std::string(64, 'c');
    record.hashed.set(std::size_t(TextMember::Key3));
    record.value(DateMember::ExpiresAt) = incountry::Timestamp::parse("2029-12-31T23:59:00Z");
    record.body = SensitiveText(std::string_view("{\n  \"name\": \"Анна Смирнова\",\n  \"visits\": 14,\n  \"newsletter\": true,\n  \"address\": {\n    \"city\": \"Berlin\",\n    \"zip\": \"10115\"\n  },\n"
                                                 "  \"orders\": [\n    1001,\n    1002\n  ]\n}"));
    record.unknownMembers["future_member"] = "{\"x\": 1.50}";
    return record;
}

} // namespace

class tst_EditorPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void states_data();
    void states();

private:
    void check(QWidget *window, const QString &name);
    static void type(QWidget *dialog, const QString &name, const QString &text)
    {
        auto *edit = shown<QLineEdit>(dialog, name);
        QVERIFY2(edit != nullptr, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    ui::Theme *m_theme = nullptr;
};

void tst_EditorPictures::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new ui::Theme(this);
}

void tst_EditorPictures::states_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << ui::Scheme::Light << Qt::LeftToRight;
    QTest::newRow("dark") << ui::Scheme::Dark << Qt::LeftToRight;
    QTest::newRow("rtl") << ui::Scheme::Light << Qt::RightToLeft;
}

void tst_EditorPictures::check(QWidget *window, const QString &name)
{
    for (int level = 0; level < 20; ++level) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const QPixmap picture = window->grab();
    QVERIFY(!picture.isNull());
    if (const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES"); !folder.isEmpty()) {
        QDir().mkpath(folder);
        QVERIFY(picture.save(u"%1/%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
    }
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty()) {
            QVERIFY2(label->contentsRect().width() >= label->fontMetrics().horizontalAdvance(label->text()) - 1, qPrintable(u"%1: label clipped: %2"_s.arg(name, label->text())));
        }
    }
    for (const QPushButton *button : window->findChildren<QPushButton *>()) {
        QVERIFY2(!button->isVisible() || button->minimumSizeHint().width() <= button->width(), qPrintable(u"%1: button clipped: %2"_s.arg(name, button->text())));
    }
}

void tst_EditorPictures::states()
{
    QFETCH(ui::Scheme, scheme);
    QFETCH(Qt::LayoutDirection, direction);
    m_theme->showScheme(scheme);
    QGuiApplication::setLayoutDirection(direction);
    const auto reset = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });

    QThreadPool pool;
    model::ChangeTray tray(&pool, nullptr);
    const auto store = std::make_shared<FakeRecordStore>();
    tray.setStore(store);
    const auto open = [&](std::unique_ptr<RecordDraft> draft, const model::SharedRow &base) {
        auto dialog = std::make_unique<ui::RecordEditorDialog>(std::move(draft), ui::EditorTarget{&tray, &pool, incountry::Country("de"), u"Germany · de"_s, u"Acme EMEA"_s, base});
        dialog->show();
        (void)QTest::qWaitForWindowActive(dialog.get());
        return dialog;
    };
    const auto edit = [&](const Record &record) {
        return open(std::make_unique<RecordDraft>(record, RecordDraft::Purpose::Edit, SearchKeyStorage::Plain), std::make_shared<const incountry::RecordRow>(record));
    };

    {
        const auto dialog = open(std::make_unique<RecordDraft>(SearchKeyStorage::Hashed), nullptr);
        check(dialog.get(), u"e01-new"_s);
    }
    {
        const auto dialog = edit(richRecord());
        check(dialog.get(), u"e02-form"_s);
        type(dialog.get(), u"key1"_s, QString(260, u'x'));
        type(dialog.get(), u"range_key1"_s, u"9223372036854775808"_s);
        auto *body = shown<ui::JsonEdit>(dialog.get(), u"body"_s);
        QVERIFY(body != nullptr);
        body->moveCursor(QTextCursor::End);
        QTest::keyClicks(body, u"x"_s);
        QTRY_VERIFY(!body->extraSelections().isEmpty());
        check(dialog.get(), u"e03-problems"_s);
        type(dialog.get(), u"expires_at"_s, u"2029-12-31T23:59:00Z"_s);
        QTest::keyClick(shown<QLineEdit>(dialog.get(), u"expires_at"_s), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(QApplication::activePopupWidget() != nullptr);
        check(QApplication::activePopupWidget(), u"e04-calendar"_s);
        QApplication::activePopupWidget()->close();
    }
    {
        const auto dialog = edit(richRecord());
        dialog->setView(ui::RecordEditorDialog::View::Json);
        QTRY_COMPARE(dialog->view(), ui::RecordEditorDialog::View::Json);
        auto *json = shown<ui::JsonEdit>(dialog.get(), u"Record as JSON"_s);
        check(dialog.get(), u"e05-json"_s);
        json->foldAll();
        check(dialog.get(), u"e06-folded"_s);
        json->unfoldAll();
        QString wrong = json->content();
        wrong.replace(u"\"range_key1\": 8769"_s, u"\"range_key1\": \"many\""_s);
        json->replaceContent(wrong);
        QTRY_VERIFY(!json->extraSelections().isEmpty());
        QTest::keyClick(json, Qt::Key_F, Qt::ControlModifier);
        check(dialog.get(), u"e07-json-wrong"_s);
        dialog->setView(ui::RecordEditorDialog::View::Form);
        QTRY_VERIFY(dialog->banner()->isVisible());
        check(dialog.get(), u"e08-json-refused"_s);
    }
    {
        const auto dialog = open(std::make_unique<RecordDraft>(richRecord(), RecordDraft::Purpose::Duplicate, SearchKeyStorage::Hashed), nullptr);
        check(dialog.get(), u"e09-duplicate"_s);
    }
    {
        Record theirs = richRecord();
        theirs.value(TextMember::Key1) = "polski";
        store->put(theirs);
        const auto dialog = edit(richRecord());
        type(dialog.get(), u"key1"_s, u"deutsch"_s);
        QTest::keyClick(shown<QLineEdit>(dialog.get(), u"key1"_s), Qt::Key_Return);
        QTRY_VERIFY(dialog->banner()->isVisible());
        check(dialog.get(), u"e10-conflict"_s);
    }
    {
        ui::BulkSelection chosen;
        chosen.where = u"Germany · de"_s;
        chosen.notLoaded = 3;
        for (int row = 0; row < 40; ++row) {
            incountry::RecordRow record = believableRecord(row);
            if (row == 3 || row == 21) {
                record = FakeRecordStore::makeUnreadable(row);
            }
            chosen.targets.push_back({std::make_shared<const incountry::RecordRow>(std::move(record)), incountry::Country("de"), nullptr});
        }
        ui::BulkEditDialog dialog(std::move(chosen), &tray, &pool);
        dialog.show();
        (void)QTest::qWaitForWindowActive(&dialog);
        check(&dialog, u"b01-operations"_s);
        const auto choose = [&](const QString &name, const QString &text) {
            auto *box = shown<QComboBox>(&dialog, name);
            QVERIFY(box != nullptr && box->findText(text) >= 0);
            box->setCurrentIndex(box->findText(text));
        };
        choose(u"Operation 1"_s, u"Replace text in"_s);
        type(&dialog, u"Text to find of operation 1"_s, u"english"_s);
        type(&dialog, u"Value of operation 1"_s, u"British English"_s);
        shown<QPushButton>(&dialog, u"Add operation"_s)->click();
        choose(u"Operation 2"_s, u"In the body set"_s);
        type(&dialog, u"Body member of operation 2"_s, u"newsletter"_s);
        type(&dialog, u"Value of operation 2"_s, u"no"_s);
        shown<QPushButton>(&dialog, u"Preview changes"_s)->click();
        check(&dialog, u"b02-mistake"_s);
        type(&dialog, u"Value of operation 2"_s, u"false"_s);
        shown<QPushButton>(&dialog, u"Preview changes"_s)->click();
        QTRY_VERIFY(dialog.findChild<ui::BulkPreviewView *>()->isVisible());
        check(&dialog, u"b03-preview"_s);
        auto *table = dialog.findChild<ui::BulkPreviewView *>();
        table->scrollToBottom();
        check(&dialog, u"b04-refused"_s);
    }
    pool.waitForDone();
}

QTEST_MAIN(tst_EditorPictures)
#include "tst_editorpictures.moc"
