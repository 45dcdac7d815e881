// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The Files page, driven as a user drives it: drops, dialogs, keys. The store is in memory; files are real ones in a folder of the test.

#include "TozFixture.h"

#include "base/Format.h"
#include "dialogs/ConfirmDialog.h"
#include "tozstore/FieldRows.h"
#include "tozstore/TozDetails.h"
#include "tozstore/TozTable.h"
#include "tozstore/files/FilesPage.h"
#include "tozstore/files/TozFileTransfers.h"
#include "tozstore/files/TozFilesModel.h"
#include "tozstore/files/UploadDialog.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::ConnectionPage;
using model::TozFilesModel;
using test::TozFixture;

namespace {

class WritingOpener final : public ui::FileOpener {
public:
    explicit WritingOpener(QStringList *opened) : m_opened(opened) {}
    Outcome open(const QString &path) override
    {
        m_opened->append(path);
        return Outcome::Opened;
    }

private:
    QStringList *m_opened;
};

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

bool dropOn(QWidget *widget, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths) {
        urls.append(QUrl::fromLocalFile(path));
    }
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &drop);
    return drop.isAccepted();
}

} // namespace

class tst_TozFilesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsFilesAmongRecords();
    void dropUploadsAfterTheSheet();
    void aNameCanBeLeftOut();
    void sheetRefusesBadTypesAndFields();
    void missingFileFailsAndIsRetried();
    void cancelledTransferLeavesNothing();
    void downloadWritesTheContent();
    void dragOutFetchesFirst();
    void programsAreNotOpened();
    void deleteAsksAndConflictIsTold();
    void replaceKeepsTheClearFields();
    void othersFilesCannotBeChanged();
    void closingTheConnectionEmptiesThePage();
    void commandsAndNames();

private:
    static bool loaded(const ui::FilesPage *page) { return QTest::qWaitFor([page] { return page->model()->state() == TozFilesModel::State::Loaded; }); }
    static QString cell(const ui::FilesPage *page, int row, TozFilesModel::Column column) { return page->model()->index(row, column).data().toString(); }
    ui::Theme *m_theme = nullptr;
};

void tst_TozFilesPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new ui::Theme(this);
}

void tst_TozFilesPage::listsFilesAmongRecords()
{
    TozFixture fixture(m_theme);
    fixture.store->records().add(fixture.store->records().make("medicine", {{"dose", "5 mg"}}));
    fixture.store->addFile("scans", {{"name", "hip.png"}, {"ward", "7"}}, "picture");
    const std::string other = fixture.store->addFile("contracts", {}, std::string(1000, 'x'));
    fixture.store->records().change(other, [](tozstore::RecordRow &row) { row.stored.meta.writerId = TozFixture::bob; });
    fixture.store->setIncoming({{TozFixture::bob, "bob@example.com", "contracts"}});
    auto *page = fixture.open<ui::FilesPage>(ConnectionPage::Files);
    QVERIFY(page != nullptr);
    const QAbstractItemModelTester tester(page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(loaded(page));
    QCOMPARE(page->model()->rowCount(), 2);   // the record is none
    const int own = page->model()->index(0, 0).data().toString() == u"hip.png"_s ? 0 : 1;
    QCOMPARE(cell(page, own, TozFilesModel::Name), u"hip.png"_s);
    QCOMPARE(cell(page, own, TozFilesModel::Type), u"scans"_s);
    QCOMPARE(cell(page, own, TozFilesModel::Writer), u"you"_s);
    // The store says 141 more than the content, as format 3 has it for one block.
    QCOMPARE(cell(page, own, TozFilesModel::Size), model::byteText(7));
    QCOMPARE(cell(page, own, TozFilesModel::Stored), model::byteText(148));
    QCOMPARE(cell(page, 1 - own, TozFilesModel::Name), QString::fromStdString(other).left(8) + u'…');   // its name was left out
    QTRY_COMPARE(cell(page, 1 - own, TozFilesModel::Writer), u"bob@example.com"_s);

    page->search()->setText(u"ward=7"_s);   // clear fields are found too
    QCOMPARE(page->model()->rowCount(), 1);
    page->search()->setText(u"nothing like it"_s);
    QCOMPARE(page->model()->rowCount(), 0);
    page->search()->clear();
    page->model()->sort(TozFilesModel::Size, Qt::AscendingOrder);
    QCOMPARE(cell(page, 0, TozFilesModel::Name), u"hip.png"_s);
    page->model()->sort(TozFilesModel::Size, Qt::DescendingOrder);
    QCOMPARE(cell(page, 1, TozFilesModel::Name), u"hip.png"_s);
}

void tst_TozFilesPage::dropUploadsAfterTheSheet()
{
    TozFixture fixture(m_theme);
    const QTemporaryDir folder;
    auto *page = fixture.open<ui::FilesPage>(ConnectionPage::Files);
    QVERIFY(page != nullptr && loaded(page));
    const QAbstractItemModelTester tester(page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(dropOn(page, {written(folder, u"a.txt"_s, "first"), written(folder, u"b.txt"_s, "second")}));
    QCOMPARE(fixture.store->gate().count("putFile"), 0);   // asked first
    auto *sheet = fixture.dialog<ui::UploadDialog>();
    QVERIFY(sheet != nullptr);
    QVERIFY(!sheet->uploadButton()->isEnabled());   // no type
    sheet->typeBox()->setEditText(u"letters"_s);
    sheet->fields()->addRow(u"case"_s, u"42"_s);
    QVERIFY(sheet->uploadButton()->isEnabled());
    sheet->uploadButton()->click();
    QTRY_COMPARE(page->model()->fileCount(), 2);
    QTRY_COMPARE(fixture.vault.jobs.runningCount(), 0);
    const auto rows = fixture.store->records().rows();
    QCOMPARE(rows.size(), std::size_t(2));
    QSet<QString> contents;
    for (const tozstore::RecordRow &row : rows) {
        QCOMPARE(row.meta().type, std::string("letters"));
        QCOMPARE(row.meta().plain.at("case"), std::string("42"));
        contents.insert(QString::fromStdString(row.meta().plain.at("name") + '=' + fixture.store->fileContent(row.meta().recordId)));
    }
    QCOMPARE(contents, (QSet<QString>{u"a.txt=first"_s, u"b.txt=second"_s}));
    QVERIFY(std::ranges::any_of(fixture.vault.activity->entries(), [](const auto &entry) { return entry.kind == model::ActivityKind::PutFile; }));
}

void tst_TozFilesPage::aNameCanBeLeftOut()
{
    TozFixture fixture(m_theme);
    const QTemporaryDir folder;
    auto *page = fixture.open<ui::FilesPage>(ConnectionPage::Files);
    QVERIFY(page != nullptr && loaded(page));
    page->uploadPaths({written(folder, u"who-it-is-about.txt"_s, "x")});
    auto *sheet = fixture.dialog<ui::UploadDialog>();
    QVERIFY(sheet != nullptr);
    sheet->typeBox()->setEditText(u"letters"_s);
    sheet->nameBox()->setChecked(false);
    sheet->uploadButton()->click();
    QTRY_COMPARE(page->model()->fileCount(), 1);
    QVERIFY(fixture.store->records().rows().front().meta().plain.empty());
}

void tst_TozFilesPage::sheetRefusesBadTypesAndFields()
{
    ui::UploadDialog sheet({u"/tmp/a.txt"_s}, {u"scans"_s});
    QCOMPARE(sheet.type(), u"scans"_s);
    QVERIFY(sheet.uploadButton()->isEnabled());
    sheet.typeBox()->setEditText(u"a/b"_s);   // would send the key to another path
    QVERIFY(!sheet.uploadButton()->isEnabled());
    sheet.typeBox()->setEditText(u"scans"_s);
    sheet.fields()->addRow(u"name"_s, u"mine"_s);
    QVERIFY(!sheet.uploadButton()->isEnabled());   // the file's own name is put there
    sheet.nameBox()->setChecked(false);
    QVERIFY(sheet.uploadButton()->isEnabled());
    sheet.fields()->addRow(u"name"_s, u"again"_s);
    QVERIFY(!sheet.uploadButton()->isEnabled());
}

void tst_TozFilesPage::missingFileFailsAndIsRetried()
{
    TozFixture fixture(m_theme);
    const QTemporaryDir folder;
    auto *page = fixture.open<ui::FilesPage>(ConnectionPage::Files);
    QVERIFY(page != nullptr && loaded(page));
    const QAbstractItemModelTester tester(page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString path = folder.filePath(u"late.txt"_s);
    page->transfers()->upload(path, u"letters"_s, {{"name", "late.txt"}});
    QTRY_VERIFY(!page->banner()->isHidden());
    QVERIFY(page->banner()->text().contains(u"late.txt"_s));
    QCOMPARE(fixture.store->gate().count("putFile"), 0);   // refused before anything was sent
    QVERIFY(page->model()->index(0, 0).data(TozFilesModel::RowKindOf).value<TozFilesModel::RowKind>() == TozFilesModel::RowKind::Failed);
    QVERIFY(fixture.command(u"files.retry"_s)->isEnabled());
    QCOMPARE(written(folder, u"late.txt"_s, "here now"), path);
    fixture.command(u"files.retry"_s)->trigger();
    QTRY_COMPARE(page->model()->fileCount(), 1);
    QVERIFY(page->banner()->isHidden());
    QCOMPARE(fixture.store->fileContent(fixture.store->records().rows().front().meta().recordId), std::string("here now"));
}

void tst_TozFilesPage::cancelledTransferLeavesNothing()
{
    TozFixture fixture(m_theme);
    const QTemporaryDir folder;
    auto *page = fixture.open<ui::FilesPage>(ConnectionPage::Files);
    QVERIFY(page != nullptr && loaded(page));
    fixture.store->gate().hold("putFile");
    page->transfers()->upload(written(folder, u"a.txt"_s, "a"), u"letters"_s, {});
    QTRY_COMPARE(fixture.store->gate().waiting("putFile"), 1);
    QCOMPARE(page->model()->rowCount(), 1);
    QVERIFY(cell(page, 0, TozFilesModel::Status).startsWith(u"uploading"_s));
    fixture.command(u"files.cancel"_s)->trigger();
    QTRY_COMPARE(page->model()->rowCount(), 0);
    QVERIFY(fixture.store->records().rows().empty());
}

void tst_TozFilesPage::downloadWritesTheContent()
{
    TozFixture fixture(m_theme);
    const QTemporaryDir folder;
    fixture.store->addFile("scans", {{"name", "../../hip.png"}}, "picture");
    auto *page = fixture.open<ui::FilesPage>(ConnectionPage::Files);
    QVERIFY(page != nullptr && loaded(page));
    fixture.command(u"files.download"_s)->trigger();
    auto *dialog = fixture.dialog<QFileDialog>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->selectedFiles().value(0).endsWith(u"/hip.png"_s));   // the name is made safe
    dialog->close();
    const QString path = folder.filePath(u"saved.png"_s);
    page->transfers()->download(*page->model()->fileAt(0), path);
    QTRY_VERIFY(!page->banner()->isHidden());
    QCOMPARE(contentOf(path), QByteArray("picture"));
}

void tst_TozFilesPage::dragOutFetchesFirst()
{
    TozFixture fixture(m_theme);
    fixture.store->addFile("scans", {{"name", "hip.png"}}, "picture");
    auto *page = fixture.open<ui::FilesPage>(ConnectionPage::Files);
    QVERIFY(page != nullptr && loaded(page));
    QStringList dragged;
    page->setDragger([&dragged](const QString &path) { dragged.append(path); });
    Q_EMIT page->table()->dragRequested(page->model()->index(0, 0));
    QVERIFY(dragged.isEmpty());
    QTRY_COMPARE(page->banner()->title(), u"“hip.png” is here now"_s);   // no button is held in a test: the user drags again
    Q_EMIT page->table()->dragRequested(page->model()->index(0, 0));
    QCOMPARE(dragged.size(), 1);
    QVERIFY(dragged.first().endsWith(u"/hip.png"_s));
    QCOMPARE(contentOf(dragged.first()), QByteArray("picture"));
    QCOMPARE(fixture.store->gate().count("fetchFile"), 1);
#ifdef Q_OS_UNIX
    const QFileInfo folder(QFileInfo(dragged.first()).path() + u"/.."_s);
    QCOMPARE(folder.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther), QFile::Permissions());
#endif
    fixture.vault.manager.close(QString::fromStdString(TozFixture::id));
    QTRY_VERIFY(!QFile::exists(dragged.first()));   // decrypted copies go with the connection
}

void tst_TozFilesPage::programsAreNotOpened()
{
    TozFixture fixture(m_theme);
    fixture.store->addFile("scans", {{"name", "letter.txt"}}, "#!/bin/sh\nrm -rf /\n");
    auto *page = fixture.open<ui::FilesPage>(ConnectionPage::Files);
    QVERIFY(page != nullptr && loaded(page));
    QStringList opened;
    page->setOpener(std::make_unique<WritingOpener>(&opened));
    fixture.command(u"files.open"_s)->trigger();
    auto *refusal = fixture.dialog<ui::ConfirmDialog>();
    QVERIFY(refusal != nullptr);
    QVERIFY(opened.isEmpty());
    refusal->reject();
    fixture.store->addFile("scans", {{"name", "note.txt"}}, "hello");
    page->refresh();
    QVERIFY(loaded(page));
    for (int row = 0; row < page->model()->rowCount(); ++row) {
        if (cell(page, row, TozFilesModel::Name) == u"note.txt"_s) {
            page->table()->setCurrentIndex(page->model()->index(row, 0));
        }
    }
    fixture.command(u"files.open"_s)->trigger();
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(contentOf(opened.first()), QByteArray("hello"));
}

void tst_TozFilesPage::deleteAsksAndConflictIsTold()
{
    TozFixture fixture(m_theme);
    const std::string id = fixture.store->addFile("scans", {{"name", "hip.png"}}, "picture");
    auto *page = fixture.open<ui::FilesPage>(ConnectionPage::Files);
    QVERIFY(page != nullptr && loaded(page));
    fixture.store->records().change(id, [](tozstore::RecordRow &row) { row.stored.meta.plain["name"] = "hip (new).png"; });
    fixture.command(u"files.delete"_s)->trigger();
    auto *question = fixture.dialog<ui::ConfirmDialog>();
    QVERIFY(question != nullptr);
    QCOMPARE(fixture.store->gate().count("remove"), 0);
    QVERIFY(TozFixture::press(question, u"Delete file"_s));
    QTRY_VERIFY(!page->banner()->isHidden());
    QVERIFY(page->banner()->text().contains(u"changed the file"_s));
    QCOMPARE(cell(page, 0, TozFilesModel::Name), u"hip (new).png"_s);   // as it is now
    QCOMPARE(fixture.store->records().rows().size(), std::size_t(1));
    fixture.command(u"files.retry"_s)->trigger();   // the user has seen it and still wants it gone
    QTRY_COMPARE(page->model()->rowCount(), 0);
    QVERIFY(fixture.store->records().rows().empty());
}

void tst_TozFilesPage::replaceKeepsTheClearFields()
{
    TozFixture fixture(m_theme);
    const QTemporaryDir folder;
    const std::string id = fixture.store->addFile("scans", {{"name", "hip.png"}, {"ward", "7"}}, "old");
    auto *page = fixture.open<ui::FilesPage>(ConnectionPage::Files);
    QVERIFY(page != nullptr && loaded(page));
    fixture.command(u"files.replace"_s)->trigger();
    auto *dialog = fixture.dialog<QFileDialog>();
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->fileSelected(written(folder, u"better.png"_s, "a newer picture"));
    dialog->close();
    auto *question = fixture.dialog<ui::ConfirmDialog>();
    QVERIFY(question != nullptr);
    QVERIFY(TozFixture::press(question, u"Replace file"_s));
    QTRY_COMPARE(fixture.store->fileContent(id), std::string("a newer picture"));
    QCOMPARE(fixture.store->records().rows().front().meta().plain, (tozstore::PlainTexts{{"name", "hip.png"}, {"ward", "7"}}));
    QTRY_COMPARE(cell(page, 0, TozFilesModel::Size), model::byteText(15));
}

void tst_TozFilesPage::othersFilesCannotBeChanged()
{
    TozFixture fixture(m_theme);
    const std::string id = fixture.store->addFile("scans", {{"name", "hip.png"}}, "picture");
    fixture.store->records().change(id, [](tozstore::RecordRow &row) { row.stored.meta.writerId = TozFixture::bob; });
    auto *page = fixture.open<ui::FilesPage>(ConnectionPage::Files);
    QVERIFY(page != nullptr && loaded(page));
    fixture.vault.window->commands()->refresh();
    QVERIFY(fixture.command(u"files.download"_s)->isEnabled());
    QVERIFY(!fixture.command(u"files.delete"_s)->isEnabled());
    QVERIFY(!fixture.command(u"files.replace"_s)->restriction().isEmpty());
    QVERIFY(page->details()->text().contains(u"[shared with you]"_s));
}

void tst_TozFilesPage::closingTheConnectionEmptiesThePage()
{
    TozFixture fixture(m_theme);
    fixture.store->addFile("scans", {{"name", "hip.png"}}, "picture");
    auto *page = fixture.open<ui::FilesPage>(ConnectionPage::Files);
    QVERIFY(page != nullptr && loaded(page));
    fixture.vault.manager.close(QString::fromStdString(TozFixture::id));
    QTRY_VERIFY(!page->isOpen());
    QCOMPARE(page->model()->rowCount(), 0);
    QVERIFY(!page->details()->text().contains(u"hip.png"_s));
    QVERIFY(!fixture.command(u"files.upload"_s)->isEnabled());
}

void tst_TozFilesPage::commandsAndNames()
{
    TozFixture fixture(m_theme);
    fixture.store->addFile("scans", {{"name", "hip.png"}}, "picture");
    auto *page = fixture.open<ui::FilesPage>(ConnectionPage::Files);
    QVERIFY(page != nullptr && loaded(page));
    QSet<QKeySequence> keys;
    for (const ui::Command *command : fixture.vault.window->commands()->commands()) {
        QVERIFY2(!command->group().isEmpty(), qPrintable(command->id()));
        if (!command->shortcut().isEmpty()) {
            QVERIFY2(!keys.contains(command->shortcut()), qPrintable(command->id()));
            keys.insert(command->shortcut());
        }
    }
    QVERIFY(!page->table()->accessibleName().isEmpty());
    QVERIFY(!page->search()->accessibleName().isEmpty());
    for (const ui::IconButton *button : page->findChildren<ui::IconButton *>()) {
        QVERIFY(!button->isVisible() || !button->accessibleName().isEmpty());
    }
    QTest::keyClick(page->table(), Qt::Key_Delete);
    auto *question = fixture.dialog<ui::ConfirmDialog>();
    QVERIFY(question != nullptr);
    question->reject();
    fixture.command(u"files.copyId"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), page->model()->fileAt(0)->id);
}

QTEST_MAIN(tst_TozFilesPage)
#include "tst_tozfilespage.moc"
