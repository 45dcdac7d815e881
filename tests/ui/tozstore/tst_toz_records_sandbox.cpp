// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The records page over the real client and the sandbox's demo data: what is searched, opened, written and fought over goes over HTTP and is
// sealed on the way. With STRONGROOM_PICTURES=DIR it saves a picture there.

#include "../WindowFixture.h"

#include "base/Text.h"
#include "changes/ConflictForm.h"
#include "dialogs/ConfirmDialog.h"
#include "editor/JsonEdit.h"
#include "net/HttpClient.h"
#include "shell/PageHost.h"
#include "support/SandboxProcess.h"
#include "tozstore/Client.h"
#include "tozstore/editor/TozConflictDialog.h"
#include "tozstore/editor/TozFieldRow.h"
#include "tozstore/editor/TozRecordEditor.h"
#include "tozstore/records/TozConflictModel.h"
#include "tozstore/records/TozInspector.h"
#include "tozstore/records/TozQueryModel.h"
#include "tozstore/records/TozRecordsPage.h"
#include "tozstore/records/TozTableView.h"
#include "translation/Translation.h"
#include "widgets/Button.h"

#include <QDir>
#include <QLineEdit>
#include <QRadioButton>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using Part = ui::TozRecordEditor::Part;

class tst_TozRecordsSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writeSearchChangeAndDelete();

private:
    [[nodiscard]] std::shared_ptr<tozstore::Store> client() const
    {
        return tozstore::openClient(tozstore::parseClientConfiguration(m_sandbox->ready().at("tozstore").at("profile").dump()), std::make_shared<net::HttpClient>());
    }
    template <typename Widget>
    static Widget *opened(QWidget *window)
    {
        Widget *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (Widget *one : window->findChildren<Widget *>()) {
                found = one->isVisible() ? one : found;
            }
            return found != nullptr;
        });
        return found;
    }

    std::unique_ptr<test::SandboxProcess> m_sandbox;
    ui::Theme *m_theme = nullptr;
};

void tst_TozRecordsSandbox::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslation(*QCoreApplication::instance());
    m_theme = new ui::Theme(this);
    m_sandbox = std::make_unique<test::SandboxProcess>(QStringList{u"--seed"_s, u"demo"_s, u"--records"_s, u"60"_s});
}

void tst_TozRecordsSandbox::writeSearchChangeAndDelete()
{
    const std::string id = "00000000-0000-4000-8000-000000000052";
    const std::shared_ptr<tozstore::Store> elsewhere = client();   // the same client on another computer
    test::WindowFixture fixture(m_theme, test::WindowFixture::With::NoConnections);
    fixture.backend->tozStores[id] = client();
    auto configured = std::make_shared<connections::ConfiguredConnection>();
    configured->connection.id = id;
    configured->connection.name = "Clinic";
    configured->connection.service = connections::Service::TozStore;
    configured->connection.origin = connections::Origin::Environment;
    fixture.manager.addTransient(configured);
    fixture.window->sidebar()->select(QString::fromStdString(id), model::ConnectionPage::Records);
    auto *page = qobject_cast<ui::TozRecordsPage *>(fixture.window->pages()->front());
    QVERIFY(page != nullptr);
    const auto rested = [page] { return page->table()->total().has_value() && !page->table()->isBusy(); };
    QTRY_VERIFY_WITH_TIMEOUT(rested(), 20'000);
    const int before = page->table()->rowCount();
    QVERIFY(before > 10);
    // The demo data has one damaged record, and a type that is shared no more.
    QVERIFY(page->table()->unreadableCount() > 0 && page->table()->unreadableCount() < before / 2);
    for (int row = 0; row < page->table()->loadedCount(); ++row) {
        QCOMPARE(page->table()->index(row, 0).data(model::Role::Reason).toString().isEmpty(), page->table()->rowState(row) == model::RowState::Loaded);
    }
    page->view()->setCurrentIndex(page->table()->index(0, 0));
    QTRY_VERIFY(!page->inspector()->title().isEmpty());
    if (const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES"); !folder.isEmpty()) {
        QDir().mkpath(folder);
        QVERIFY(fixture.window->grab().save(folder + u"/toz-sandbox.png"_s));
    }

    fixture.command(u"record.new"_s)->trigger();
    auto *editor = opened<ui::TozRecordEditor>(fixture.window.get());
    QTest::keyClicks(editor->typeEdit(), u"page-test"_s);
    QTest::keyClicks(editor->rows(Part::Data).first()->nameEdit(), u"dose"_s);
    QTest::keyClicks(editor->rows(Part::Data).first()->valueEdit(), u"20 mg"_s);
    QTest::mouseClick(editor->addButton(Part::Plain), Qt::LeftButton);
    QTest::keyClicks(editor->rows(Part::Plain).first()->nameEdit(), u"ward"_s);
    QTest::keyClicks(editor->rows(Part::Plain).first()->valueEdit(), u"A3"_s);
    QTest::mouseClick(editor->saveButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(page->table()->rowCount(), before + 1, 20'000);
    const std::string recordId = page->currentRow()->meta().recordId;
    QCOMPARE(page->currentRow()->signature, tozstore::RecordSignatureState::Good);

    // The service finds it by what lies in the clear.
    QVERIFY(!page->query()->addTyped(u"type~page-tset"_s));
    const auto found = [&] { return rested() && page->table()->rowCount() == 1 && page->table()->rowOf(recordId) == 0; };
    for (int attempt = 0; attempt < 50 && !found(); ++attempt) {   // the index follows: ask until it has it
        fixture.command(u"view.refresh"_s)->trigger();
        (void)QTest::qWaitFor(rested, 5'000);
    }
    QVERIFY(found());

    // Two computers change it.
    page->view()->setCurrentIndex(page->table()->index(0, 0));
    QTRY_VERIFY(page->editRefusal().isEmpty());
    fixture.command(u"record.edit"_s)->refresh();
    fixture.command(u"record.edit"_s)->trigger();
    editor = opened<ui::TozRecordEditor>(fixture.window.get());
    editor->rows(Part::Data).first()->valueEdit()->selectAll();
    QTest::keyClicks(editor->rows(Part::Data).first()->valueEdit(), u"25 mg"_s);
    tozstore::Record theirs = *elsewhere->read(recordId, {}).record;
    theirs.data.insert_or_assign("dose", SensitiveText(std::string_view("30 mg")));
    theirs.meta.plain["ward"] = "C7";
    (void)elsewhere->update(theirs, {});
    QTest::mouseClick(editor->saveButton(), Qt::LeftButton);
    auto *conflict = opened<ui::TozConflictDialog>(fixture.window.get());
    QVERIFY(conflict != nullptr);
    QCOMPARE(conflict->model()->conflictCount(), 1);
    conflict->form()->choice(0, model::TozConflictModel::Side::Mine)->click();
    QTest::mouseClick(conflict->writeButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window->findChild<ui::TozRecordEditor *>() == nullptr, 20'000);
    const tozstore::RecordRow stored = elsewhere->read(recordId, {});
    QCOMPARE(toQString(stored.record->data.at("dose").view()), u"25 mg"_s);
    QCOMPARE(toQString(stored.meta().plain.at("ward")), u"C7"_s);

    page->view()->setCurrentIndex(page->table()->index(page->table()->rowOf(recordId), 0));
    fixture.command(u"record.delete"_s)->refresh();
    fixture.command(u"record.delete"_s)->trigger();
    opened<ui::ConfirmDialog>(fixture.window.get())->accept();
    QTRY_COMPARE_WITH_TIMEOUT(page->table()->rowOf(recordId), -1, 20'000);
    const Cancellation never;
    QVERIFY_THROWS_EXCEPTION(ServerError, (void)elsewhere->read(recordId, never));
}

QTEST_MAIN(tst_TozRecordsSandbox)
#include "tst_toz_records_sandbox.moc"
