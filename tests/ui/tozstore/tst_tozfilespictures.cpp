// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The Files page in its states, light, dark and right to left: no label or button is too small for its text. With STRONGROOM_PICTURES=DIR it
// saves a picture of each.

#include "TozFixture.h"

#include "tozstore/FieldRows.h"
#include "tozstore/TozTable.h"
#include "tozstore/files/FilesPage.h"
#include "tozstore/files/TozFileTransfers.h"
#include "tozstore/files/TozFilesModel.h"
#include "tozstore/files/UploadDialog.h"
#include "widgets/Banner.h"

#include <QComboBox>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::ConnectionPage;
using test::clipped;
using test::TozFixture;

class tst_TozFilesPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void states_data();
    void states();

private:
    ui::Theme *m_theme = nullptr;
};

void tst_TozFilesPictures::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new ui::Theme(this);
}

void tst_TozFilesPictures::states_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << ui::Scheme::Light << Qt::LeftToRight;
    QTest::newRow("dark") << ui::Scheme::Dark << Qt::LeftToRight;
    QTest::newRow("rtl") << ui::Scheme::Light << Qt::RightToLeft;
}

void tst_TozFilesPictures::states()
{
    QFETCH(ui::Scheme, scheme);
    QFETCH(Qt::LayoutDirection, direction);
    m_theme->showScheme(scheme);
    QGuiApplication::setLayoutDirection(direction);
    const auto reset = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    TozFixture fixture(m_theme);
    ui::MainWindow *const window = fixture.vault.window.get();
    auto *page = fixture.open<ui::FilesPage>(ConnectionPage::Files);
    QVERIFY(page != nullptr);
    QTRY_VERIFY(page->model()->state() == model::TozFilesModel::State::Loaded);
    QCOMPARE(clipped(window, u"files-01-empty"_s), QString());

    const char *const names[] = {"hip, lateral view.png", "discharge letter.pdf", "bloodwork 2026-11.csv", "vaccination record.pdf", "referral, Dr. Nakamura.pdf"};
    for (int i = 0; i < 5; ++i) {
        const std::string id = fixture.store->addFile(i % 2 == 0 ? "scans" : "letters", {{"name", names[i]}, {"ward", "7"}, {"case", "2026-1142"}}, std::string(std::size_t(40'000 * (i + 1) * (i + 1)), 'x'));
        if (i == 2) {
            fixture.store->records().change(id, [](tozstore::RecordRow &row) { row.stored.meta.writerId = TozFixture::bob; });
        }
    }
    fixture.store->addFile("scans", {}, "no name");
    fixture.store->setIncoming({{TozFixture::bob, "bob@example.com", "scans"}});
    page->refresh();
    QTRY_COMPARE(page->model()->rowCount(), 6);
    page->table()->setFocus();
    page->table()->setCurrentIndex(page->model()->index(1, 0));
    QCOMPARE(clipped(window, u"files-02-list"_s), QString());

    fixture.store->gate().hold("putFile");
    QFile file(fixture.vault.folder.filePath(u"a new scan.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(200'000, 'x')) == 200'000);
    file.close();
    page->transfers()->upload(file.fileName(), u"scans"_s, {{"name", "a new scan.png"}});
    QTRY_COMPARE(fixture.store->gate().waiting("putFile"), 1);
    page->transfers()->upload(fixture.vault.folder.filePath(u"gone.pdf"_s), u"letters"_s, {});
    QTRY_VERIFY(!page->banner()->isHidden());
    page->table()->setCurrentIndex(page->model()->index(0, 0));
    QCOMPARE(clipped(window, u"files-03-transfers"_s), QString());
    fixture.store->gate().releaseAll();
    QTRY_COMPARE(page->model()->fileCount(), 7);

    page->uploadPaths({file.fileName(), file.fileName()});
    auto *sheet = fixture.dialog<ui::UploadDialog>();
    QVERIFY(sheet != nullptr);
    sheet->fields()->addRow(u"ward"_s, u"7"_s);
    QCOMPARE(clipped(sheet, u"files-04-sheet"_s), QString());
    sheet->typeBox()->setEditText(u"a/b"_s);
    sheet->fields()->addRow(u"ward"_s, u"8"_s);
    QCOMPARE(clipped(sheet, u"files-05-sheet-wrong"_s), QString());
    sheet->reject();
    window->resize(720, 560);
    QCOMPARE(clipped(window, u"files-06-narrow"_s), QString());
}

QTEST_MAIN(tst_TozFilesPictures)
#include "tst_tozfilespictures.moc"
