// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Export and import as a user drives them. With STRONGROOM_PICTURES=DIR it saves pictures there.

#include "WindowFixture.h"

#include "dialogs/FormField.h"
#include "transfer/ExportDialog.h"
#include "transfer/Import.h"
#include "transfer/ImportMappingPage.h"
#include "transfer/ImportWindow.h"
#include "transfer/TransferActions.h"
#include "translation/Translation.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QUrl>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using test::WindowFixture;

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

struct Desk {
    WindowFixture fixture;
    QStringList opened;
    QTemporaryDir folder;
    explicit Desk(ui::Theme *theme) : fixture(theme)
    {
        fixture.store().setTotal(230);
        fixture.settings.setValue(u"transfer/folder"_s, folder.path());
    }
    ~Desk() { fixture.store().releaseAll(); }
    bool ready()
    {
        if (!fixture.open()) {
            return false;
        }
        fixture.page()->transferActions()->setOpener(std::make_unique<WritingOpener>(&opened));
        return true;
    }
    ui::ExportDialog *exportDialog()
    {
        QTest::keyClick(fixture.window.get(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = fixture.window->findChild<ui::ExportDialog *>();
        if (dialog != nullptr) {
            dialog->setWorkFactor(10);
        }
        return dialog;
    }
    ui::ImportWindow *importWindow() { return fixture.window->findChild<ui::ImportWindow *>(); }
    QString file(const QString &name, const QByteArray &content)
    {
        QFile made(folder.filePath(name));
        (void)made.open(QIODevice::WriteOnly);
        made.write(content);
        return made.fileName();
    }
    bool drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fixture.page(), &enter);
        QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fixture.page(), &drop);
        return enter.isAccepted() && importWindow() != nullptr;
    }
    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// By the text it begins with, mnemonics aside.
template <typename Button>
Button *button(QWidget *window, const QString &text)
{
    for (Button *candidate : window->findChildren<Button *>()) {
        if (QString(candidate->text()).remove(u'&').startsWith(text)) {
            return candidate;
        }
    }
    return nullptr;
}

QLineEdit *field(QWidget *window, const QString &name)
{
    for (QLineEdit *edit : window->findChildren<QLineEdit *>()) {
        if (edit->accessibleName().startsWith(name)) {
            return edit;
        }
    }
    return nullptr;
}

bool hasLabel(QWidget *window, const QString &text)
{
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text)) {
            return true;
        }
    }
    return false;
}

void click(QAbstractButton *button) { QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2)); }

void typePassphrase(ui::ExportDialog *dialog)
{
    QTest::keyClicks(field(dialog, u"Passphrase"_s), u"correct horse battery"_s);
    QTest::keyClicks(field(dialog, u"Again"_s), u"correct horse battery"_s);
}

} // namespace

class tst_TransferWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWholeResultIsExportedEncrypted();
    void plainNeedsATypedWord();
    void theSelectionGoesToCsvWithTheColumnsShown();
    void whatIsThereIsNotOverwritten();
    void aStoppedExportLeavesNothing();
    void aClosedExportGoesOn();
    void aFailedExportSaysWhy();
    void aDroppedFileIsImported();
    void columnsCanGoElsewhere();
    void aBrokenFileIsNotImported();
    void aWrongPassphraseIsSaid();
    void aStoppedImportIsReported();
    void failedRowsAreImportedAgain();
    void pictures_data();
    void pictures();

private:
    void picture(QWidget *widget, const QString &name);
    ui::Theme *m_theme = nullptr;
};

void tst_TransferWindows::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslation(*QCoreApplication::instance());   // counts are what these windows say
    m_theme = new ui::Theme(this);
}

void tst_TransferWindows::theWholeResultIsExportedEncrypted()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    ui::ExportDialog *const dialog = desk.exportDialog();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(button<QRadioButton>(dialog, u"The whole result: 230"_s) != nullptr);   // the count is said first
    QVERIFY(button<QRadioButton>(dialog, u"The whole result"_s)->isChecked());
    auto *const go = button<QPushButton>(dialog, u"Export"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(field(dialog, u"Passphrase"_s), u"correct horse battery"_s);
    QTest::keyClicks(field(dialog, u"Again"_s), u"correct horse"_s);
    QVERIFY(!go->isEnabled());
    QVERIFY(hasLabel(dialog, u"This is not the same passphrase."_s));
    QTest::keyClicks(field(dialog, u"Again"_s), u" battery"_s);
    QVERIFY(go->isEnabled());
    click(go);
    auto *const banner = dialog->findChild<ui::Banner *>();
    QTRY_COMPARE(banner->title(), u"Exported"_s);
    QVERIFY2(banner->text().startsWith(u"230 "_s), qPrintable(banner->text()));
    const QString path = desk.folder.filePath(u"records.jsonl.age"_s);
    QVERIFY(contentOf(path).startsWith("age-encryption.org/v1"));
    QVERIFY(!contentOf(path).contains("user_10482"));
    const transfer::ImportFile file(path.toStdString(), std::make_shared<const SecretBytes>(std::string_view("correct horse battery")), {});
    QCOMPARE(file.preview({}, 1, {}).front().record->recordKey(), std::string("user_10482"));
    click(button<QPushButton>(dialog, u"Show in folder"_s));
    QCOMPARE(desk.opened, QStringList({desk.folder.path()}));
}

void tst_TransferWindows::plainNeedsATypedWord()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    ui::ExportDialog *const dialog = desk.exportDialog();
    QTRY_VERIFY(button<QRadioButton>(dialog, u"The whole result: 230"_s) != nullptr);
    click(button<QCheckBox>(dialog, u"Encrypt"_s));
    auto *const go = button<QPushButton>(dialog, u"Export"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(field(dialog, u"Type"_s), u"unencrypte"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(field(dialog, u"Type"_s), u"d"_s);
    QVERIFY(go->isEnabled());
    QVERIFY(field(dialog, u"Save to"_s)->text().endsWith(u"/records.jsonl"_s));
    click(go);
    QTRY_COMPARE(dialog->findChild<ui::Banner *>()->title(), u"Exported"_s);
    const QByteArray content = contentOf(desk.folder.filePath(u"records.jsonl"_s));
    QCOMPARE(content.count('\n'), 230);
    QVERIFY(content.contains("user_10482"));
    QCOMPARE(content.count("\"rawData\""), 2);   // what could not be opened is kept
}

void tst_TransferWindows::theSelectionGoesToCsvWithTheColumnsShown()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    ui::RecordTableView *const view = desk.fixture.page()->view();
    for (const int row : {0, 1, 4}) {
        view->selectionModel()->select(desk.fixture.page()->table()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    ui::ExportDialog *const dialog = desk.exportDialog();
    QVERIFY(button<QRadioButton>(dialog, u"The selection: 3 records"_s) != nullptr);
    QVERIFY(button<QRadioButton>(dialog, u"The selection"_s)->isChecked());
    QVERIFY(button<QRadioButton>(dialog, u"What is loaded: 200"_s) != nullptr || button<QRadioButton>(dialog, u"What is loaded: 230"_s) != nullptr
            || button<QRadioButton>(dialog, u"What is loaded: 100"_s) != nullptr);
    click(button<QRadioButton>(dialog, u"CSV"_s));
    click(button<QRadioButton>(dialog, u"Those the table shows"_s));
    typePassphrase(dialog);
    QVERIFY(field(dialog, u"Save to"_s)->text().endsWith(u"/records.csv.age"_s));
    click(button<QPushButton>(dialog, u"Export"_s));
    QTRY_COMPARE(dialog->findChild<ui::Banner *>()->title(), u"Exported"_s);
    const transfer::ImportFile file(desk.folder.filePath(u"records.csv.age"_s).toStdString(), std::make_shared<const SecretBytes>(std::string_view("correct horse battery")), {});
    QCOMPARE(file.shape().columns, (std::vector<std::string>{"record_key", "profile_key", "key1", "key2", "range_key1", "version", "updated_at"}));
    QCOMPARE(file.preview(file.suggestedMapping(), 10, {}).size(), std::size_t{3});
}

void tst_TransferWindows::whatIsThereIsNotOverwritten()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    const QString taken = desk.file(u"records.jsonl.age"_s, "mine");
    ui::ExportDialog *const dialog = desk.exportDialog();
    QTRY_VERIFY(button<QRadioButton>(dialog, u"The whole result: 230"_s) != nullptr);
    QVERIFY(field(dialog, u"Save to"_s)->text().endsWith(u"/records-2.jsonl.age"_s));
    typePassphrase(dialog);
    field(dialog, u"Save to"_s)->selectAll();
    QTest::keyClicks(field(dialog, u"Save to"_s), taken);
    auto *const go = button<QPushButton>(dialog, u"Export"_s);
    QVERIFY(!go->isEnabled());
    click(button<QCheckBox>(dialog, u"Replace"_s));
    QVERIFY(go->isEnabled());
    QCOMPARE(contentOf(taken), QByteArray("mine"));
}

void tst_TransferWindows::aStoppedExportLeavesNothing()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    ui::ExportDialog *const dialog = desk.exportDialog();
    QTRY_VERIFY(button<QRadioButton>(dialog, u"The whole result: 230"_s) != nullptr);
    typePassphrase(dialog);
    desk.fixture.store().hold();
    click(button<QPushButton>(dialog, u"Export"_s));
    QTRY_VERIFY(!desk.fixture.store().waiting().empty());
    QCOMPARE(desk.fixture.jobs.runningCount(), 1);
    click(button<QPushButton>(dialog, u"Stop"_s));
    QTRY_COMPARE(dialog->findChild<ui::Banner *>()->title(), u"The export was stopped"_s);
    QVERIFY(desk.files().isEmpty());
    QCOMPARE(desk.fixture.jobs.runningCount(), 0);
    // And can be done after all.
    desk.fixture.store().releaseAll();
    click(button<QPushButton>(dialog, u"Export"_s));
    QTRY_COMPARE(dialog->findChild<ui::Banner *>()->title(), u"Exported"_s);
}

void tst_TransferWindows::aClosedExportGoesOn()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    ui::ExportDialog *const dialog = desk.exportDialog();
    QTRY_VERIFY(button<QRadioButton>(dialog, u"The whole result: 230"_s) != nullptr);
    typePassphrase(dialog);
    desk.fixture.store().hold();
    click(button<QPushButton>(dialog, u"Export"_s));
    QTRY_VERIFY(!desk.fixture.store().waiting().empty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(desk.fixture.window->findChild<ui::ExportDialog *>() == nullptr);
    QCOMPARE(desk.fixture.jobs.runningCount(), 1);
    desk.fixture.store().releaseAll();
    QTRY_COMPARE(desk.fixture.page()->banner()->title(), u"Exported"_s);
    QCOMPARE(desk.files(), QStringList({u"records.jsonl.age"_s}));
}

void tst_TransferWindows::aFailedExportSaysWhy()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    ui::ExportDialog *const dialog = desk.exportDialog();
    QTRY_VERIFY(button<QRadioButton>(dialog, u"The whole result: 230"_s) != nullptr);
    typePassphrase(dialog);
    desk.fixture.store().fail(100, ServerError("the service is busy").clone(), 10);
    click(button<QPushButton>(dialog, u"Export"_s));
    auto *const banner = dialog->findChild<ui::Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->text(), u"The service is busy."_s);
    QVERIFY(desk.files().isEmpty());
    QVERIFY(button<QPushButton>(dialog, u"Export"_s)->isEnabled());
}

void tst_TransferWindows::aDroppedFileIsImported()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    const QString path = desk.file(u"people.csv"_s, "record_key,key1,range_key1\nnew-1,english,10\nnew-2,deutsch,many\nnew-3,русский,30\n");
    QVERIFY(desk.drop(path));
    ui::ImportWindow *const window = desk.importWindow();
    QTRY_COMPARE(window->page(), ui::ImportWindow::Page::Mapping);
    QCOMPARE(window->mappingPage()->targetBox(u"key1"_s)->currentText(), u"key1"_s);
    QCOMPARE(window->mappingPage()->countryBox()->currentData().toString(), u"de"_s);   // the one on show
    QTRY_VERIFY(hasLabel(window, u"The first 3 rows · 1 of them would not be sent"_s));
    click(button<QPushButton>(window, u"Check all rows"_s));
    QTRY_COMPARE(window->page(), ui::ImportWindow::Page::Check);
    QTRY_VERIFY(hasLabel(window, u"2 rows can be imported: 2 to de. 1 row cannot."_s));
    auto *const go = button<QPushButton>(window, u"Import 2 records"_s);
    QVERIFY(go != nullptr);
    QVERIFY(!go->isEnabled());
    QVERIFY(desk.fixture.store().written().empty());   // nothing was sent
    click(button<QRadioButton>(window, u"Leave out the bad rows"_s));
    QVERIFY(go->isEnabled());
    click(go);
    QTRY_COMPARE(window->page(), ui::ImportWindow::Page::Report);
    QVERIFY(hasLabel(window, u"2 records written."_s));
    const auto written = desk.fixture.store().written();
    QCOMPARE(written.size(), std::size_t{2});
    QCOMPARE(written.at("new-3").value(incountry::TextMember::Key1).value(), std::string("русский"));
    QCOMPARE(written.at("new-3").value(incountry::RangeMember::RangeKey1).value(), std::int64_t{30});
}

void tst_TransferWindows::columnsCanGoElsewhere()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    QVERIFY(desk.drop(desk.file(u"people.csv"_s, "id,language,remark\nnew-1,english,x\n")));
    ui::ImportWindow *const window = desk.importWindow();
    QTRY_COMPARE(window->page(), ui::ImportWindow::Page::Mapping);
    ui::ImportMappingPage *const mapping = window->mappingPage();
    const auto choose = [](QComboBox *box, const QString &target) {
        box->setCurrentIndex(box->findData(target));
        Q_EMIT box->activated(box->currentIndex());
    };
    QCOMPARE(mapping->targetBox(u"remark"_s)->currentData().toString(), QString());   // not ours: ignored
    choose(mapping->targetBox(u"id"_s), u"record_key"_s);
    choose(mapping->targetBox(u"language"_s), u"record_key"_s);
    QTRY_VERIFY(!button<QPushButton>(window, u"Check all rows"_s)->isEnabled());   // two for one member
    choose(mapping->targetBox(u"language"_s), u"key1"_s);
    QTRY_VERIFY(button<QPushButton>(window, u"Check all rows"_s)->isEnabled());
    mapping->addConstant(u"profile_key"_s, u"imported"_s);
    click(button<QPushButton>(window, u"Check all rows"_s));
    QTRY_VERIFY(button<QPushButton>(window, u"Import 1 record"_s) != nullptr && button<QPushButton>(window, u"Import 1 record"_s)->isEnabled());
    click(button<QPushButton>(window, u"Import 1 record"_s));
    QTRY_COMPARE(window->page(), ui::ImportWindow::Page::Report);
    const auto written = desk.fixture.store().written();
    QCOMPARE(written.size(), std::size_t{1});
    QCOMPARE(written.at("new-1").value(incountry::TextMember::Key1).value(), std::string("english"));
    QCOMPARE(written.at("new-1").value(incountry::TextMember::ProfileKey).value(), std::string("imported"));
}

void tst_TransferWindows::aBrokenFileIsNotImported()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    QVERIFY(desk.drop(desk.file(u"people.csv"_s, "record_key,key1\nnew-1,\"english\nnew-2,deutsch\n")));
    ui::ImportWindow *const window = desk.importWindow();
    QTRY_COMPARE(window->page(), ui::ImportWindow::Page::Mapping);
    click(button<QPushButton>(window, u"Check all rows"_s));
    QTRY_VERIFY(hasLabel(window, u"The file is broken, so nothing of it can be imported."_s));
    QVERIFY(!button<QPushButton>(window, u"Import 0"_s)->isEnabled());
    click(button<QPushButton>(window, u"Back"_s));
    QCOMPARE(window->page(), ui::ImportWindow::Page::Mapping);
    QTest::keyClick(window, Qt::Key_Escape);
    QVERIFY(desk.fixture.store().written().empty());
}

void tst_TransferWindows::aWrongPassphraseIsSaid()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    ui::ExportDialog *const dialog = desk.exportDialog();
    QTRY_VERIFY(button<QRadioButton>(dialog, u"The whole result: 230"_s) != nullptr);
    typePassphrase(dialog);
    click(button<QPushButton>(dialog, u"Export"_s));
    QTRY_COMPARE(dialog->findChild<ui::Banner *>()->title(), u"Exported"_s);
    click(button<QPushButton>(dialog, u"Close"_s));
    QVERIFY(desk.drop(desk.folder.filePath(u"records.jsonl.age"_s)));
    ui::ImportWindow *const window = desk.importWindow();
    QTRY_VERIFY(hasLabel(window, u"“records.jsonl.age” is encrypted."_s));
    QTest::keyClicks(field(window, u"Passphrase"_s), u"wrong"_s);
    click(button<QPushButton>(window, u"Open"_s));
    QTRY_VERIFY(window->findChild<ui::Banner *>()->isVisible());
    QCOMPARE(window->page(), ui::ImportWindow::Page::File);
    field(window, u"Passphrase"_s)->selectAll();
    QTest::keyClicks(field(window, u"Passphrase"_s), u"correct horse battery"_s);
    click(button<QPushButton>(window, u"Open"_s));
    QTRY_COMPARE(window->page(), ui::ImportWindow::Page::Mapping);
    QVERIFY(field(window, u"Passphrase"_s)->text().isEmpty());
}

void tst_TransferWindows::aStoppedImportIsReported()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    QVERIFY(desk.drop(desk.file(u"people.csv"_s, "record_key\nnew-1\nnew-2\n")));
    ui::ImportWindow *const window = desk.importWindow();
    QTRY_COMPARE(window->page(), ui::ImportWindow::Page::Mapping);
    desk.fixture.store().hold();
    click(button<QPushButton>(window, u"Check all rows"_s));
    QTRY_VERIFY(button<QPushButton>(window, u"Import 2 records"_s) != nullptr && button<QPushButton>(window, u"Import 2 records"_s)->isEnabled());
    click(button<QPushButton>(window, u"Import 2 records"_s));
    QCOMPARE(window->page(), ui::ImportWindow::Page::Import);
    QTRY_VERIFY(!desk.fixture.store().waiting().empty());
    click(button<QPushButton>(window, u"Stop"_s));
    QTRY_COMPARE(window->page(), ui::ImportWindow::Page::Report);
    QCOMPARE(window->findChild<ui::Banner *>()->title(), u"The import was stopped"_s);
    QVERIFY(desk.fixture.store().written().empty());
    QCOMPARE(desk.fixture.jobs.runningCount(), 0);
}

void tst_TransferWindows::failedRowsAreImportedAgain()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    QVERIFY(desk.drop(desk.file(u"people.csv"_s, "record_key,key1\nuser_10482,english\nnew-2,deutsch\n")));
    ui::ImportWindow *window = desk.importWindow();
    QTRY_COMPARE(window->page(), ui::ImportWindow::Page::Mapping);
    click(button<QPushButton>(window, u"Check all rows"_s));
    QTRY_VERIFY(hasLabel(window, u"1 of these record keys exists already."_s));
    for (QComboBox *box : window->findChildren<QComboBox *>()) {
        if (const int fail = box->findText(u"Count the row as failed"_s); fail >= 0) {
            box->setCurrentIndex(fail);
        }
    }
    click(button<QPushButton>(window, u"Import 2 records"_s));
    QTRY_COMPARE(window->page(), ui::ImportWindow::Page::Report);
    QCOMPARE(window->findChild<ui::Banner *>()->title(), u"Imported, but not everything"_s);
    QVERIFY(hasLabel(window, u"1 record written. 1 row failed."_s));
    QVERIFY(desk.files().contains(u"people.failed.csv"_s));
    click(button<QPushButton>(window, u"Import failed rows again"_s));
    QTRY_VERIFY(desk.importWindow() != nullptr && desk.importWindow() != window && desk.importWindow()->page() == ui::ImportWindow::Page::Mapping);
    window = desk.importWindow();
    QVERIFY(window->mappingPage()->targetBox(u"record_key"_s) != nullptr);
    click(button<QPushButton>(window, u"Check all rows"_s));
    QTRY_VERIFY(hasLabel(window, u"1 row can be imported: 1 to de."_s));
}

void tst_TransferWindows::picture(QWidget *widget, const QString &name)
{
    for (int level = 0; level < 20; ++level) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const QPixmap shot = widget->grab();
    QVERIFY(!shot.isNull());
    if (const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES"); !folder.isEmpty()) {
        QDir().mkpath(folder);
        QVERIFY(shot.save(u"%1/transfer-%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
    }
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty()) {
            QVERIFY2(label->contentsRect().width() >= label->fontMetrics().horizontalAdvance(label->text()) - 1, qPrintable(u"%1: label clipped: %2"_s.arg(name, label->text())));
        }
    }
    for (const QPushButton *push : widget->findChildren<QPushButton *>()) {
        QVERIFY2(!push->isVisible() || push->minimumSizeHint().width() <= push->width(), qPrintable(u"%1: button clipped: %2"_s.arg(name, push->text())));
    }
}

void tst_TransferWindows::pictures_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::newRow("light") << ui::Scheme::Light;
    QTest::newRow("dark") << ui::Scheme::Dark;
}

void tst_TransferWindows::pictures()
{
    QFETCH(ui::Scheme, scheme);
    m_theme->showScheme(scheme);
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    picture(desk.fixture.window.get(), u"00-page"_s);
    ui::ExportDialog *const dialog = desk.exportDialog();
    QTRY_VERIFY(button<QRadioButton>(dialog, u"The whole result: 230"_s) != nullptr);
    QTest::keyClicks(field(dialog, u"Passphrase"_s), u"correct horse"_s);
    picture(dialog, u"01-export"_s);
    QTest::keyClicks(field(dialog, u"Passphrase"_s), u" battery"_s);
    QTest::keyClicks(field(dialog, u"Again"_s), u"correct horse battery"_s);
    click(button<QCheckBox>(dialog, u"Encrypt"_s));
    click(button<QRadioButton>(dialog, u"Choose"_s));
    picture(dialog, u"02-export-plain"_s);
    click(button<QCheckBox>(dialog, u"Encrypt"_s));
    click(button<QRadioButton>(dialog, u"All members"_s));
    desk.fixture.store().hold();
    desk.fixture.store().release(0);
    click(button<QPushButton>(dialog, u"Export"_s));
    QTRY_VERIFY(!desk.fixture.store().waiting().empty());
    picture(dialog, u"03-export-running"_s);
    desk.fixture.store().releaseAll();
    QTRY_COMPARE(dialog->findChild<ui::Banner *>()->title(), u"Exported"_s);
    picture(dialog, u"04-exported"_s);
    click(button<QPushButton>(dialog, u"Close"_s));
    QApplication::setActiveWindow(desk.fixture.window.get());

    QTest::keyClick(desk.fixture.window.get(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(desk.importWindow() != nullptr);
    picture(desk.importWindow(), u"05-import-file"_s);
    QByteArray rows = "record_key,profile_key,language,car,range_key1,remark,body\n";
    for (int i = 0; i < 40; ++i) {
        rows += "new-" + QByteArray::number(i) + ",customer,русский,лада," + (i % 7 == 3 ? QByteArray("many") : QByteArray::number(100 * i)) + ",hello,\"{\"\"name\"\":\"\"Анна\"\"}\"\n";
    }
    desk.importWindow()->openFile(desk.file(u"people.csv"_s, rows));
    QTRY_COMPARE(desk.importWindow()->page(), ui::ImportWindow::Page::Mapping);
    QComboBox *const box = desk.importWindow()->mappingPage()->targetBox(u"language"_s);
    box->setCurrentIndex(box->findData(u"key1"_s));
    Q_EMIT box->activated(box->currentIndex());
    QTRY_VERIFY(hasLabel(desk.importWindow(), u"would not be sent"_s));
    picture(desk.importWindow(), u"06-import-mapping"_s);
    click(button<QPushButton>(desk.importWindow(), u"Check all rows"_s));
    QTRY_VERIFY(hasLabel(desk.importWindow(), u"34 rows can be imported"_s));
    QTRY_VERIFY(hasLabel(desk.importWindow(), u"exist already."_s));
    picture(desk.importWindow(), u"07-import-check"_s);
    click(button<QRadioButton>(desk.importWindow(), u"Leave out the bad rows"_s));
    click(button<QPushButton>(desk.importWindow(), u"Import 34 records"_s));
    QTRY_COMPARE(desk.importWindow()->page(), ui::ImportWindow::Page::Report);
    picture(desk.importWindow(), u"08-import-report"_s);
}

QTEST_MAIN(tst_TransferWindows)
#include "tst_transferwindows.moc"
