// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// "Who can read this?", driven as a user drives it: table, graph, sharing, and taking back with a result for each.

#include "TozFixture.h"

#include "dialogs/ConfirmDialog.h"
#include "tozstore/TozSession.h"
#include "tozstore/TozTable.h"
#include "tozstore/notes/RecipientPicker.h"
#include "tozstore/records/TozRecordsPage.h"
#include "tozstore/records/TozTableView.h"
#include "tozstore/sharing/AccessGraphView.h"
#include "tozstore/sharing/AccessModel.h"
#include "tozstore/sharing/AccessPage.h"
#include "tozstore/sharing/RevokeResultsDialog.h"
#include "tozstore/sharing/ShareDialog.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"

#include <QAbstractItemModelTester>
#include <QComboBox>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::AccessModel;
using model::AccessRow;
using model::ConnectionPage;
using test::TozFixture;
using Kind = AccessRow::Kind;

class tst_TozAccessPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void mergesListingsAndNotes();
    void oneListingThatFailsHidesNoOther();
    void narrowsByTypeAndClient();
    void showTypeOfARecord();
    void comesFromARecord();
    void graphHasEveryLine();
    void graphByKeyboard();
    void sharesAndKnowsSinceWhen();
    void shareIsRefusedForOneself();
    void authorizersAndOnBehalf();
    void revokeAsksAndSaysWhatStays();
    void severalRevokesHaveAResultEach();
    void cancelledRevokeTellsWhatWasNotTried();
    void whatOthersGaveCannotBeRevoked();

private:
    struct Access {
        explicit Access(ui::Theme *theme) : fixture(theme)
        {
            fixture.store->setOutgoing({{TozFixture::bob, "bob@example.com", "scans"}, {TozFixture::bob, "bob@example.com", "letters"}, {TozFixture::carol, "carol@example.com", "scans"}});
            fixture.store->setIncoming({{TozFixture::dave, "dave@example.com", "bloodwork"}});
            const std::string self = test::tozClient(1);
            fixture.store->setAuthorizers({{TozFixture::carol, self, self, "letters", self, "carol@example.com"}});
            fixture.store->setGranted({{self, TozFixture::dave, TozFixture::dave, "bloodwork", TozFixture::dave, "alice@example.com"}});
        }
        bool open()
        {
            page = fixture.open<ui::AccessPage>(ConnectionPage::Sharing);
            return page != nullptr && loaded();
        }
        bool loaded()
        {
            return QTest::qWaitFor([this] { return page->model()->state() == AccessModel::State::Loaded; });
        }
        int rowOf(Kind kind, const std::string &client, const QString &type)
        {
            for (int row = 0; row < page->model()->rowCount(); ++row) {
                const AccessRow *const one = page->model()->at(row);
                if (one->kind == kind && one->clientId == QString::fromStdString(client) && one->type == type) {
                    return row;
                }
            }
            return -1;
        }
        void select(const QList<int> &rows)
        {
            page->table()->clearSelection();
            for (const int row : rows) {
                page->table()->selectionModel()->select(page->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
            fixture.vault.window->commands()->refresh();
        }
        QString cell(int row, AccessModel::Column column) { return page->model()->index(row, column).data().toString(); }
        TozFixture fixture;
        ui::AccessPage *page = nullptr;
    };
    ui::Theme *m_theme = nullptr;
};

void tst_TozAccessPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new ui::Theme(this);
}

void tst_TozAccessPage::mergesListingsAndNotes()
{
    Access access(m_theme);
    QVERIFY(access.open());
    const QAbstractItemModelTester tester(access.page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(access.page->model()->rowCount(), 6);
    const int shared = access.rowOf(Kind::Reads, TozFixture::bob, u"scans"_s);
    QVERIFY(shared >= 0);
    QTRY_COMPARE(access.cell(shared, AccessModel::Who), u"bob@example.com"_s);
    QCOMPARE(access.cell(shared, AccessModel::Direction), u"can read yours"_s);
    QCOMPARE(access.cell(shared, AccessModel::How), u"shared type"_s);
    QCOMPARE(access.cell(shared, AccessModel::Since), u"not known"_s);
    const int theirs = access.rowOf(Kind::ReadByMe, TozFixture::dave, u"bloodwork"_s);
    QCOMPARE(access.cell(theirs, AccessModel::Direction), u"you can read theirs"_s);
    QVERIFY(access.rowOf(Kind::SharesMine, TozFixture::carol, u"letters"_s) >= 0);
    QVERIFY(access.rowOf(Kind::SharesTheirs, TozFixture::dave, u"bloodwork"_s) >= 0);

    model::NoteEntry note;
    note.noteId = u"n1"_s;
    note.type = u"secret"_s;
    note.partyId = QString::fromStdString(TozFixture::bob);
    note.partyName = u"Bob"_s;
    note.own = true;
    note.at = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::LocalTime).toUTC();
    access.page->session()->history()->add(note);
    QCOMPARE(access.page->model()->rowCount(), 7);
    const int noted = access.rowOf(Kind::NoteFor, TozFixture::bob, u"secret"_s);
    QCOMPARE(access.cell(noted, AccessModel::Direction), u"can read a note of yours"_s);
    QCOMPARE(access.cell(noted, AccessModel::Since), u"20/11/2026 12:00"_s);
    access.page->session()->history()->setDeleted(u"n1"_s);
    QCOMPARE(access.page->model()->rowCount(), 6);
}

void tst_TozAccessPage::oneListingThatFailsHidesNoOther()
{
    Access access(m_theme);
    access.fixture.store->gate().fail("incoming", ServerError("out of order").clone(), 5);
    QVERIFY(access.open());
    QCOMPARE(access.page->model()->rowCount(), 5);
    QVERIFY(!access.page->banner()->isHidden());
    QCOMPARE(access.page->banner()->title(), u"Not everything could be listed"_s);
    // Asked again, it could: the banner goes by itself.
    access.fixture.store->gate().clearFailures();
    access.page->refresh();
    QTRY_COMPARE(access.page->model()->rowCount(), 6);
    QVERIFY(access.page->banner()->isHidden());
}

void tst_TozAccessPage::narrowsByTypeAndClient()
{
    Access access(m_theme);
    QVERIFY(access.open());
    QCOMPARE(access.page->typeBox()->count(), 4);   // any, bloodwork, letters, scans
    access.page->typeBox()->setCurrentIndex(access.page->typeBox()->findText(u"scans"_s));
    Q_EMIT access.page->typeBox()->activated(access.page->typeBox()->currentIndex());
    QCOMPARE(access.page->model()->rowCount(), 2);
    access.page->clientBox()->setCurrentIndex(access.page->clientBox()->findData(QString::fromStdString(TozFixture::carol)));
    Q_EMIT access.page->clientBox()->activated(access.page->clientBox()->currentIndex());
    QCOMPARE(access.page->model()->rowCount(), 1);
    access.fixture.vault.window->commands()->refresh();
    access.fixture.command(u"access.showAll"_s)->trigger();
    QCOMPARE(access.page->model()->rowCount(), 6);
    QCOMPARE(access.page->typeBox()->currentIndex(), 0);
}

void tst_TozAccessPage::showTypeOfARecord()
{
    Access access(m_theme);
    QVERIFY(access.open());
    QVERIFY(QMetaObject::invokeMethod(access.page, "showType", Q_ARG(QString, u"diary"_s)));
    QCOMPARE(access.page->typeBox()->currentText(), u"diary"_s);
    QCOMPARE(access.page->model()->rowCount(), 0);
    access.fixture.vault.window->commands()->refresh();
    access.fixture.command(u"access.share"_s)->trigger();
    auto *dialog = access.fixture.dialog<ui::ShareDialog>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->type(), u"diary"_s);
}

void tst_TozAccessPage::comesFromARecord()
{
    Access access(m_theme);
    access.fixture.store->records().add(access.fixture.store->records().make("scans", {{"part", "hip"}}));
    auto *records = access.fixture.open<ui::TozRecordsPage>(ConnectionPage::Records);
    QVERIFY(records != nullptr);
    QTRY_VERIFY(records->table()->rowCount() > 0 && records->table()->loadedCount() > 0);
    records->view()->setCurrentIndex(records->table()->index(0, 0));
    access.fixture.vault.window->commands()->refresh();
    QTRY_VERIFY(records->currentRow() != nullptr);
    access.fixture.command(u"access.ofRecord"_s)->trigger();
    access.page = qobject_cast<ui::AccessPage *>(access.fixture.vault.window->pages()->front());
    QVERIFY(access.page != nullptr && access.loaded());
    QCOMPARE(access.page->model()->typeFilter(), u"scans"_s);
    QCOMPARE(access.page->model()->rowCount(), 2);
    access.fixture.vault.window->commands()->refresh();
    const int asked = access.fixture.store->gate().count("outgoing");
    access.fixture.command(u"view.refresh"_s)->trigger();   // F5 works here too
    QTRY_VERIFY(access.fixture.store->gate().count("outgoing") > asked);
    QCOMPARE(access.page->model()->typeFilter(), u"scans"_s);
}

void tst_TozAccessPage::graphHasEveryLine()
{
    Access access(m_theme);
    QVERIFY(access.open());
    const model::AccessGraph &graph = access.page->graph()->graph();
    QCOMPARE(graph.nodes.size(), std::size_t(4));   // this client, bob, carol, dave
    QVERIFY(graph.nodes.front().isSelf);
    QCOMPARE(graph.leftRows, 1);                    // dave
    QCOMPARE(graph.rightRows, 2);
    // bob reads (2 types on one line), carol reads, carol may share, dave's are read, dave's may be shared.
    QCOMPARE(graph.edges.size(), std::size_t(5));
    for (const model::AccessEdge &edge : graph.edges) {
        const bool leaves = graph.nodes[std::size_t(edge.to)].side == model::AccessNode::Side::Right;
        QCOMPARE(edge.from == 0, leaves);
        QCOMPARE(edge.to == 0, !leaves);
    }
    const auto bob = std::ranges::find_if(graph.edges, [&](const model::AccessEdge &edge) { return graph.nodes[std::size_t(edge.to)].clientId == QString::fromStdString(TozFixture::bob); });
    QVERIFY(bob != graph.edges.end());
    QCOMPARE(bob->types, (QStringList{u"scans"_s, u"letters"_s}));
    // Nothing lies on anything else.
    for (int a = 0; a < int(graph.nodes.size()); ++a) {
        for (int b = a + 1; b < int(graph.nodes.size()); ++b) {
            QVERIFY(!access.page->graph()->nodeRect(a).intersects(access.page->graph()->nodeRect(b)));
        }
    }
}

void tst_TozAccessPage::graphByKeyboard()
{
    Access access(m_theme);
    QVERIFY(access.open());
    ui::AccessGraphView *const graph = access.page->graph();
    QVERIFY(!graph->accessibleName().isEmpty());
    graph->setFocus(Qt::TabFocusReason);
    QTest::keyClick(graph, Qt::Key_Right);   // offscreen windows may not be active: the first key begins in the middle
    while (graph->focusedNode() <= 0) {
        QTest::keyClick(graph, Qt::Key_Right);
    }
    QVERIFY(graph->graph().nodes[std::size_t(graph->focusedNode())].side == model::AccessNode::Side::Right);
    QTest::keyClick(graph, Qt::Key_Up);
    const int first = graph->focusedNode();
    QTest::keyClick(graph, Qt::Key_Down);
    QVERIFY(graph->focusedNode() != first);
    const QString id = graph->graph().nodes[std::size_t(graph->focusedNode())].clientId;
    QVERIFY(graph->accessibleDescription().contains(u"can read your records"_s));
    QTest::keyClick(graph, Qt::Key_Return);
    QCOMPARE(access.page->model()->clientFilter(), id);
}

void tst_TozAccessPage::sharesAndKnowsSinceWhen()
{
    Access access(m_theme);
    QVERIFY(access.open());
    access.fixture.vault.window->commands()->refresh();
    access.fixture.command(u"access.share"_s)->trigger();
    auto *dialog = access.fixture.dialog<ui::ShareDialog>();
    QVERIFY(dialog != nullptr);
    dialog->typeBox()->setEditText(u"diary"_s);
    QVERIFY(!dialog->goButton()->isEnabled());
    dialog->picker()->chooseClient(u"dave@example.com"_s);
    QTRY_VERIFY(dialog->goButton()->isEnabled());
    QVERIFY(dialog->consequence().contains(u"dave@example.com"_s) && dialog->consequence().contains(u"diary"_s) && dialog->consequence().contains(u"to come"_s));
    QCOMPARE(access.fixture.store->gate().count("share"), 0);
    dialog->goButton()->click();
    QTRY_VERIFY(access.rowOf(Kind::Reads, TozFixture::dave, u"diary"_s) >= 0);
    QVERIFY(access.cell(access.rowOf(Kind::Reads, TozFixture::dave, u"diary"_s), AccessModel::Since) != u"not known"_s);
    QVERIFY(std::ranges::any_of(access.fixture.vault.activity->entries(), [](const auto &entry) { return entry.kind == model::ActivityKind::ShareRecords; }));
}

void tst_TozAccessPage::shareIsRefusedForOneself()
{
    Access access(m_theme);
    QVERIFY(access.open());
    access.fixture.vault.window->commands()->refresh();
    access.fixture.command(u"access.share"_s)->trigger();
    auto *dialog = access.fixture.dialog<ui::ShareDialog>();
    dialog->typeBox()->setEditText(u"diary"_s);
    dialog->picker()->chooseClient(QString::fromStdString(test::tozClient(1)));
    QTRY_VERIFY(dialog->picker()->party().has_value());
    QVERIFY(!dialog->goButton()->isEnabled());
    dialog->picker()->chooseClient(u"nobody@example.com"_s);
    QTRY_VERIFY(!dialog->picker()->problem().isEmpty());
    QVERIFY(!dialog->goButton()->isEnabled());
    dialog->picker()->chooseClient(u"bob@example.com"_s);
    QTRY_VERIFY(dialog->goButton()->isEnabled());
    dialog->typeBox()->setEditText(u"a/b"_s);
    QVERIFY(!dialog->goButton()->isEnabled());
}

void tst_TozAccessPage::authorizersAndOnBehalf()
{
    Access access(m_theme);
    QVERIFY(access.open());
    access.fixture.vault.window->commands()->refresh();
    access.fixture.command(u"access.authorize"_s)->trigger();
    auto *authorize = access.fixture.dialog<ui::ShareDialog>();
    authorize->typeBox()->setEditText(u"scans"_s);
    authorize->picker()->chooseClient(u"bob@example.com"_s);
    QTRY_VERIFY(authorize->goButton()->isEnabled());
    authorize->goButton()->click();
    QTRY_VERIFY(access.rowOf(Kind::SharesMine, TozFixture::bob, u"scans"_s) >= 0);
    QVERIFY(access.loaded());

    access.fixture.vault.window->commands()->refresh();
    access.fixture.command(u"access.shareOnBehalf"_s)->trigger();
    ui::ShareDialog *behalf = nullptr;
    QTRY_VERIFY((behalf = access.fixture.dialog<ui::ShareDialog>()) != nullptr && behalf->writerBox()->count() == 1);
    behalf->picker()->chooseClient(u"bob@example.com"_s);
    QTRY_VERIFY(behalf->goButton()->isEnabled());
    behalf->goButton()->click();
    QTRY_COMPARE(access.fixture.store->gate().count("shareOnBehalf " + TozFixture::dave + " bloodwork " + TozFixture::bob), 1);
    QTRY_VERIFY(!access.page->work()->isBusy());
    access.fixture.vault.window->commands()->refresh();
    access.fixture.command(u"access.revokeOnBehalf"_s)->trigger();
    ui::ShareDialog *back = nullptr;
    QTRY_VERIFY((back = access.fixture.dialog<ui::ShareDialog>()) != nullptr && back->consequence().contains(u"cannot be taken back"_s));
    back->picker()->chooseClient(u"bob@example.com"_s);
    QTRY_VERIFY(back->goButton()->isEnabled());
    back->goButton()->click();
    QTRY_COMPARE(access.fixture.store->gate().count("revokeOnBehalf"), 1);
}

void tst_TozAccessPage::revokeAsksAndSaysWhatStays()
{
    Access access(m_theme);
    QVERIFY(access.open());
    access.select({access.rowOf(Kind::Reads, TozFixture::bob, u"scans"_s)});
    access.fixture.command(u"access.revoke"_s)->trigger();
    auto *question = access.fixture.dialog<ui::ConfirmDialog>();
    QVERIFY(question != nullptr);
    QVERIFY(question->accessibleDescription().contains(u"cannot be taken back"_s));
    QCOMPARE(access.fixture.store->gate().count("revoke"), 0);
    QVERIFY(TozFixture::press(question, u"Revoke"_s));
    QTRY_COMPARE(access.rowOf(Kind::Reads, TozFixture::bob, u"scans"_s), -1);
    QVERIFY(access.rowOf(Kind::Reads, TozFixture::carol, u"scans"_s) >= 0);
    QCOMPARE(access.fixture.store->gate().count("revoke scans " + TozFixture::bob), 1);
}

void tst_TozAccessPage::severalRevokesHaveAResultEach()
{
    Access access(m_theme);
    QVERIFY(access.open());
    access.fixture.store->gate().fail("revoke", ServerError("the service is out of order").clone());   // the first one
    access.select({access.rowOf(Kind::Reads, TozFixture::bob, u"scans"_s), access.rowOf(Kind::Reads, TozFixture::carol, u"scans"_s), access.rowOf(Kind::SharesMine, TozFixture::carol, u"letters"_s),
                   access.rowOf(Kind::ReadByMe, TozFixture::dave, u"bloodwork"_s)});   // the last one is not ours to end
    access.fixture.command(u"access.revoke"_s)->trigger();
    QVERIFY(TozFixture::press(access.fixture.dialog<ui::ConfirmDialog>(), u"Revoke"_s));
    auto *results = access.fixture.dialog<ui::RevokeResultsDialog>();
    QVERIFY(results != nullptr);
    QCOMPARE(results->count(), 3);
    QVERIFY(results->outcomeAt(0).contains(u"out of order"_s));
    QCOMPARE(results->outcomeAt(1), u"revoked"_s);
    QCOMPARE(results->outcomeAt(2), u"revoked"_s);
    QVERIFY(access.loaded());
    QTRY_COMPARE(access.page->model()->rowCount(), 4);
    QVERIFY(access.rowOf(Kind::Reads, TozFixture::bob, u"scans"_s) >= 0);
    const auto &entries = access.fixture.vault.activity->entries();
    const auto entry = std::ranges::find_if(entries, [](const auto &one) { return one.kind == model::ActivityKind::RevokeShares; });
    QVERIFY(entry != entries.end());
    QCOMPARE(entry->counts.done, 2);
    QCOMPARE(entry->counts.failed, 1);
}

void tst_TozAccessPage::cancelledRevokeTellsWhatWasNotTried()
{
    Access access(m_theme);
    QVERIFY(access.open());
    access.fixture.store->gate().hold("revoke");
    access.select({access.rowOf(Kind::Reads, TozFixture::bob, u"scans"_s), access.rowOf(Kind::Reads, TozFixture::carol, u"scans"_s)});
    access.fixture.command(u"access.revoke"_s)->trigger();
    QVERIFY(TozFixture::press(access.fixture.dialog<ui::ConfirmDialog>(), u"Revoke"_s));
    QTRY_COMPARE(access.fixture.store->gate().waiting("revoke"), 1);
    QVERIFY(access.page->work()->isBusy());
    QVERIFY(!access.page->workRefusal().isEmpty());
    access.page->work()->cancel();
    auto *results = access.fixture.dialog<ui::RevokeResultsDialog>();
    QVERIFY(results != nullptr);
    QVERIFY(results->outcomeAt(1).contains(u"not tried"_s));
    QVERIFY(!access.page->work()->isBusy());
}

void tst_TozAccessPage::whatOthersGaveCannotBeRevoked()
{
    Access access(m_theme);
    QVERIFY(access.open());
    access.select({access.rowOf(Kind::ReadByMe, TozFixture::dave, u"bloodwork"_s)});
    QVERIFY(!access.fixture.command(u"access.revoke"_s)->isEnabled());
    QCOMPARE(access.fixture.command(u"access.revoke"_s)->restriction(), u"Only the other client can end this."_s);
}

QTEST_MAIN(tst_TozAccessPage)
#include "tst_tozaccesspage.moc"
