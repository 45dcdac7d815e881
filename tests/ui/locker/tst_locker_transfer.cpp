// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Import, export and running with the secrets of a project in memory, as a user drives them. With STRONGROOM_PICTURES=DIR it saves pictures there.

#include "dialogs/FormField.h"
#include "locker/transfer/ProtectionFields.h"
#include "locker/transfer/SecretExport.h"
#include "locker/transfer/SecretExportDialog.h"
#include "locker/transfer/SecretImport.h"
#include "locker/transfer/SecretImportDialog.h"
#include "locker/transfer/VariablesRun.h"
#include "locker/transfer/VariablesRunDialog.h"
#include "support/MemoryLockerStore.h"
#include "theme/Theme.h"
#include "translation/Translation.h"
#include "variables/VariablesFile.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QUrl>

#include <optional>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Kind>
Kind *button(QWidget *window, const QString &text)
{
    for (Kind *candidate : window->findChildren<Kind *>()) {
        if (QString(candidate->text()).remove(u'&').startsWith(text)) {
            return candidate;
        }
    }
    return nullptr;
}

template <typename Kind>
Kind *field(QWidget *window, const QString &name)
{
    for (Kind *edit : window->findChildren<Kind *>()) {
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

QString labels(QWidget *window)
{
    QStringList texts;
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        texts += label->text();
    }
    return texts.join(u" | "_s);
}

void click(QAbstractButton *button) { QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2)); }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

// By its text, as a user chooses it.
void choose(QComboBox *box, const QString &text)
{
    const int index = box->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    box->setFocus();
    while (box->currentIndex() != index) {
        QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
}

} // namespace

class tst_LockerTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aDroppedFileIsStaged();
    void rowsAreChosenOneByOne();
    void aPastedTextGoesToANewEnvironment();
    void anEncryptedFileAsks();
    void anotherFormatIsChosen();
    void exportsEncryptedByDefault();
    void plainNeedsATypedWord();
    void whatDoesNotFitIsSettled();
    void existingFilesStay();
    void runsAProgram();
    void saysWhyItCannotRun();
    void pictures_data();
    void pictures();

private:
    ui::LockerTransferContext context(const QString &environment = {}, const QStringList &selected = {});
    ui::SecretImportDialog *importing(const QString &environment = {});
    ui::SecretExportDialog *exporting(const QString &environment = {}, const QStringList &selected = {});
    ui::VariablesRunDialog *running(const QString &environment = {});
    void drop(QWidget *target, const QString &path);
    QString file(const QString &name, const QByteArray &content);
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    ui::Theme *m_theme = nullptr;
    std::shared_ptr<test::MemoryLockerStore> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    std::vector<locker::Change> m_staged;
    QString m_how;
    int m_stagings = 0;
    QThreadPool m_pool;
};

void tst_LockerTransfer::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslation(*QCoreApplication::instance());
    m_theme = new ui::Theme(this);
}

void tst_LockerTransfer::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_staged.clear();
    m_stagings = 0;
    m_window = std::make_unique<QWidget>();
    m_window->resize(1100, 800);
    m_window->show();
    m_store = std::make_shared<test::MemoryLockerStore>();
    for (const char *name : {"development", "production", "staging"}) {
        m_store->addEnvironment(name);
    }
    m_store->put("DATABASE_URL", "production", "postgres://prod");
    m_store->put("DATABASE_URL", "staging", "postgres://staging");
    m_store->put("LOG_LEVEL", "", "info");
    m_store->put("SMTP_PASSWORD", "", "p4ss word's");
    m_store->put("api.key", "", "dotted");
    m_store->put("FEATURE_FLAGS", "production", "{\"a\": true}");
}

void tst_LockerTransfer::cleanup()
{
    m_window.reset();
    QCOMPARE(m_store->gate().count("create") + m_store->gate().count("modify"), 0);   // nothing is sent from these windows
}

ui::LockerTransferContext tst_LockerTransfer::context(const QString &environment, const QStringList &selected)
{
    ui::LockerTransferContext here;
    here.connectionName = u"Acme Locker"_s;
    here.store = m_store;
    here.snapshot = m_store->now();
    here.environment = environment;
    here.selectedKeys = selected;
    here.stage = [this](const std::vector<locker::Change> &changes, const QString &how) {
        ++m_stagings;
        m_staged = changes;
        m_how = how;
    };
    return here;
}

ui::SecretImportDialog *tst_LockerTransfer::importing(const QString &environment)
{
    const ui::LockerTransferContext here = context(environment);
    auto *session = new model::SecretImport(here.store, here.snapshot, &m_pool, m_window.get());
    auto *dialog = new ui::SecretImportDialog(here, session, m_window.get());
    dialog->open();
    return dialog;
}

ui::SecretExportDialog *tst_LockerTransfer::exporting(const QString &environment, const QStringList &selected)
{
    const ui::LockerTransferContext here = context(environment, selected);
    auto *session = new model::SecretExport(here.store, here.snapshot, here.selectedKeys, &m_pool, m_window.get());
    auto *dialog = new ui::SecretExportDialog(here, session, m_folder->path(), m_window.get());
    dialog->setWorkFactor(10);
    dialog->open();
    return dialog;
}

ui::VariablesRunDialog *tst_LockerTransfer::running(const QString &environment)
{
    const ui::LockerTransferContext here = context(environment);
    auto *session = new model::VariablesRun(here.store, here.snapshot, &m_pool, m_window.get());
    QProcessEnvironment own;
    own.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    own.insert(u"LOG_LEVEL"_s, u"debug"_s);
    session->setOwnEnvironment(own);
    auto *dialog = new ui::VariablesRunDialog(here, session, m_folder->path(), m_window.get());
    dialog->open();
    return dialog;
}

void tst_LockerTransfer::drop(QWidget *target, const QString &dropped)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(dropped)});
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &event);
}

QString tst_LockerTransfer::file(const QString &name, const QByteArray &content)
{
    QFile made(path(name));
    if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size()) {
        qFatal("cannot write");
    }
    return made.fileName();
}

void tst_LockerTransfer::aDroppedFileIsStaged()
{
    ui::SecretImportDialog *const dialog = importing(u"production"_s);
    auto *const stage = button<QPushButton>(dialog, u"Put"_s);
    QVERIFY(!stage->isEnabled());
    drop(dialog, file(u".env"_s, "DATABASE_URL=postgres://new\nFEATURE_FLAGS={\"a\": true}\nNEW_ONE=1\n[preview]\nLOG_LEVEL=info\n"));
    QTRY_VERIFY(hasLabel(dialog, u"2 new · 1 different · 1 the same"_s));
    QVERIFY(hasLabel(dialog, u"Read as .env."_s));
    QCOMPARE(dialog->table()->model()->index(0, 2).data().toString(), u"••••••••"_s);
    QVERIFY(!labels(dialog).contains(u"postgres://"_s));
    QCOMPARE(QString(stage->text()).remove(u'&'), u"Put 2 changes in the tray"_s);   // what differs is kept unless somebody says otherwise
    click(button<QPushButton>(dialog, u"Replace the different"_s));
    QCOMPARE(QString(stage->text()).remove(u'&'), u"Put 3 changes in the tray"_s);
    click(stage);
    QCOMPARE(m_stagings, 1);
    QCOMPARE(m_how, u"from .env"_s);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(m_staged.size(), std::size_t(4));
    QVERIFY(m_staged[0].kind == locker::ChangeKind::NewEnvironment);
    QCOMPARE(m_staged[0].target.environment, std::string("preview"));
    QVERIFY(m_staged[1].target == (locker::SecretTarget{"DATABASE_URL", "production"}));
    QVERIFY(m_staged[1].kind == locker::ChangeKind::EditSecret);
    QVERIFY(std::get<SensitiveText>(*m_staged[1].value).view() == "postgres://new");
}

void tst_LockerTransfer::rowsAreChosenOneByOne()
{
    ui::SecretImportDialog *const dialog = importing(u"production"_s);
    dialog->openFile(file(u"a.json"_s, R"({"A": "1", "B": "2", "DATABASE_URL": "x"})"));
    QTRY_COMPARE(dialog->table()->model()->rowCount(), 3);
    auto *const stage = button<QPushButton>(dialog, u"Put"_s);
    QVERIFY(hasLabel(dialog, u"For all rows:"_s));
    dialog->table()->setFocus();
    dialog->table()->selectRow(0);
    QVERIFY(hasLabel(dialog, u"For the 1 selected row:"_s));
    QTest::keyClick(dialog->table(), Qt::Key_Space);
    QCOMPARE(dialog->table()->model()->index(0, 4).data().toString(), u"Leave out"_s);
    QCOMPARE(QString(stage->text()).remove(u'&'), u"Put 1 change in the tray"_s);
    const QModelIndex different = dialog->table()->model()->index(2, 0);
    const QPoint place = dialog->table()->visualRect(different).center();
    QTest::mouseClick(dialog->table()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(dialog->table()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(dialog->table()->model()->index(2, 4).data().toString(), u"Replace"_s);
    click(button<QPushButton>(dialog, u"Keep and leave out"_s));   // for the selected one
    QCOMPARE(dialog->table()->model()->index(2, 4).data().toString(), u"Keep what is there"_s);
    QCOMPARE(dialog->table()->model()->index(1, 4).data().toString(), u"Create"_s);
    dialog->table()->clearSelection();
    click(button<QPushButton>(dialog, u"Keep and leave out"_s));
    QVERIFY(!stage->isEnabled());
    QVERIFY(hasLabel(dialog, u"Nothing is chosen."_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(m_stagings, 0);
}

void tst_LockerTransfer::aPastedTextGoesToANewEnvironment()
{
    ui::SecretImportDialog *const dialog = importing();
    QGuiApplication::clipboard()->setText(QString());
    click(button<QPushButton>(dialog, u"Paste"_s));
    QVERIFY(dialog->findChild<ui::Banner *>()->title().contains(u"no text"_s));
    QGuiApplication::clipboard()->setText(u"export A='x y'\nexport LOG_LEVEL=info\n"_s);
    QTest::keyClick(dialog, Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(hasLabel(dialog, u"1 new · 1 the same"_s));
    QVERIFY(hasLabel(dialog, u"Pasted text"_s));
    auto *const environment = field<QComboBox>(dialog, u"Goes to"_s);
    choose(environment, u"A new environment…"_s);
    auto *const stage = button<QPushButton>(dialog, u"Put"_s);
    QTRY_VERIFY(!stage->isEnabled());
    auto *const name = field<QLineEdit>(dialog, u"Its name"_s);
    QVERIFY(name->isVisible());
    QTest::keyClicks(name, u"qa"_s);
    name->clearFocus();
    dialog->table()->setFocus();
    QTRY_COMPARE(dialog->table()->model()->index(0, 1).data().toString(), u"qa (new)"_s);
    QTRY_VERIFY(stage->isEnabled());
    click(stage);
    QCOMPARE(m_staged.size(), std::size_t(3));
    QCOMPARE(m_staged[0].target.environment, std::string("qa"));
    QVERIFY(m_staged[1].target == (locker::SecretTarget{"A", "qa"}));
}

void tst_LockerTransfer::anEncryptedFileAsks()
{
    const SecretBytes passphrase(std::string_view("four good words"));
    variables::writeVariablesFile(path(u"p.env.age"_s).toStdString(), SensitiveText("A=\"1\"\n"), &passphrase, ExistingFile::Keep, 10);
    ui::SecretImportDialog *const dialog = importing();
    drop(dialog, path(u"p.env.age"_s));
    QTRY_VERIFY(hasLabel(dialog, u"“p.env.age” is encrypted."_s));
    auto *const open = button<QPushButton>(dialog, u"Open"_s);
    QVERIFY(!open->isEnabled());
    auto *const typed = field<QLineEdit>(dialog, u"Passphrase"_s);
    QTest::keyClicks(typed, u"wrong"_s);
    click(open);
    QTRY_VERIFY(!dialog->findChild<ui::Banner *>()->title().isEmpty());
    QVERIFY(typed->isVisible());
    typed->clear();
    QTest::keyClicks(typed, u"four good words"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_VERIFY(hasLabel(dialog, u"1 new"_s));
    QVERIFY(typed->text().isEmpty());
    QVERIFY(!dialog->findChild<ui::Banner *>()->isVisible());
}

void tst_LockerTransfer::anotherFormatIsChosen()
{
    ui::SecretImportDialog *const dialog = importing();
    dialog->openFile(file(u"words"_s, "just words\n"));
    auto *const banner = dialog->findChild<ui::Banner *>();
    QTRY_VERIFY(banner->text().contains(u"none of the formats"_s));
    dialog->openFile(file(u"quotes.env"_s, "A=\"x\" y\n"));
    QTRY_VERIFY(hasLabel(dialog, u"Read as Docker env-file."_s));
    auto *const format = field<QComboBox>(dialog, u"Format"_s);
    choose(format, u"JSON"_s);
    QTRY_VERIFY(banner->text().contains(u"not JSON"_s));
    QVERIFY(!button<QPushButton>(dialog, u"Put"_s)->isEnabled());
    choose(format, u"Docker env-file"_s);
    QTRY_VERIFY(button<QPushButton>(dialog, u"Put 1"_s) != nullptr);
    QVERIFY(!banner->isVisible());
}

void tst_LockerTransfer::exportsEncryptedByDefault()
{
    ui::SecretExportDialog *const dialog = exporting(u"production"_s);
    QTRY_VERIFY(hasLabel(dialog, u"5 secrets will be written."_s));
    choose(field<QComboBox>(dialog, u"Format"_s), u"JSON"_s);
    auto *const go = button<QPushButton>(dialog, u"Export"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(field<QLineEdit>(dialog, u"Passphrase"_s), u"correct horse battery"_s);
    QTest::keyClicks(field<QLineEdit>(dialog, u"Again"_s), u"correct horse"_s);
    QVERIFY(hasLabel(dialog, u"This is not the same passphrase."_s));
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(field<QLineEdit>(dialog, u"Again"_s), u" battery"_s);
    QTRY_VERIFY(go->isEnabled());
    click(go);
    QTRY_COMPARE(dialog->findChild<ui::Banner *>()->title(), u"Exported"_s);
    const QByteArray content = contentOf(path(u"production.json.age"_s));
    QVERIFY(content.startsWith("age-encryption.org/v1\n"));
    const SecretBytes passphrase(std::string_view("correct horse battery"));
    const SensitiveText inside = variables::openVariablesFile(std::string_view(content.constData(), std::size_t(content.size())), passphrase);
    QVERIFY(QByteArray(inside.view().data(), qsizetype(inside.size())).contains("\"DATABASE_URL\": \"postgres://prod\""));
    QVERIFY(field<QLineEdit>(dialog, u"Passphrase"_s)->text().isEmpty());
    QCOMPARE(field<QLineEdit>(dialog, u"Save to"_s)->text(), path(u"production.json.age"_s));
}

void tst_LockerTransfer::plainNeedsATypedWord()
{
    ui::SecretExportDialog *const dialog = exporting(u"production"_s, {u"DATABASE_URL"_s});
    click(button<QRadioButton>(dialog, u"Only the environment"_s));
    QTRY_VERIFY(hasLabel(dialog, u"2 secrets will be written."_s));
    click(button<QCheckBox>(dialog, u"Only the 1 selected key"_s));
    QTRY_VERIFY(hasLabel(dialog, u"1 secret will be written."_s));
    click(button<QCheckBox>(dialog, u"Encrypt"_s));
    auto *const go = button<QPushButton>(dialog, u"Export"_s);
    QVERIFY(!go->isEnabled());
    auto *const typed = field<QLineEdit>(dialog, u"Type"_s);
    QTest::keyClicks(typed, u"unencrypte"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(typed, u"d"_s);
    QVERIFY(go->isEnabled());
    click(go);
    QTRY_COMPARE(dialog->findChild<ui::Banner *>()->title(), u"Exported"_s);
    QCOMPARE(contentOf(path(u"production.env"_s)), QByteArray("DATABASE_URL=\"postgres://prod\"\n"));
    QVERIFY(dialog->findChild<ui::Banner *>()->text().contains(u"not encrypted"_s));
}

void tst_LockerTransfer::whatDoesNotFitIsSettled()
{
    ui::SecretExportDialog *const dialog = exporting();
    choose(field<QComboBox>(dialog, u"Format"_s), u".env with single quotes"_s);
    auto *const problems = field<QTableWidget>(dialog, u"Secrets that do not fit"_s);
    QTRY_COMPARE(problems->rowCount(), 2);
    QVERIFY(problems->isVisible());
    QVERIFY(hasLabel(dialog, u"2 secrets do not fit into this format."_s));
    QVERIFY(!labels(dialog).contains(u"p4ss"_s));
    click(button<QPushButton>(dialog, u"Give valid names"_s));
    QVERIFY(hasLabel(dialog, u"1 secret does not fit into this format."_s));
    QCOMPARE(problems->item(1, 2)->text(), u"Written as api_key"_s);
    problems->selectRow(1);
    QTest::keyClicks(field<QLineEdit>(dialog, u"New name"_s), u"API_KEY"_s);
    QTest::keyClick(field<QLineEdit>(dialog, u"New name"_s), Qt::Key_Return);
    QCOMPARE(problems->item(1, 2)->text(), u"Written as API_KEY"_s);
    QVERIFY(dialog->isVisible());
    problems->clearSelection();
    click(button<QPushButton>(dialog, u"Leave all out"_s));
    QCOMPARE(problems->item(0, 2)->text(), u"Left out"_s);
    QTRY_VERIFY(hasLabel(dialog, u"2 secrets will be written."_s));
    click(button<QCheckBox>(dialog, u"Encrypt"_s));
    QTest::keyClicks(field<QLineEdit>(dialog, u"Type"_s), ui::ProtectionFields::confirmationWord());
    click(button<QPushButton>(dialog, u"Export"_s));
    QTRY_COMPARE(contentOf(path(u"secrets.env"_s)), QByteArray("LOG_LEVEL='info'\nAPI_KEY='dotted'\n"));
}

void tst_LockerTransfer::existingFilesStay()
{
    (void)file(u"secrets.yaml"_s, "mine");
    ui::SecretExportDialog *const dialog = exporting();
    choose(field<QComboBox>(dialog, u"Format"_s), u"Kubernetes Secret"_s);
    QVERIFY(field<QLineEdit>(dialog, u"Name of the Secret"_s)->isVisible());
    click(button<QCheckBox>(dialog, u"Encrypt"_s));
    QTest::keyClicks(field<QLineEdit>(dialog, u"Type"_s), ui::ProtectionFields::confirmationWord());
    auto *const to = field<QLineEdit>(dialog, u"Save to"_s);
    QCOMPARE(to->text(), path(u"secrets-2.yaml"_s));
    to->selectAll();
    QTest::keyClicks(to, path(u"secrets.yaml"_s));
    auto *const go = button<QPushButton>(dialog, u"Export"_s);
    QTRY_VERIFY(hasLabel(dialog, u"There is a file of this name."_s));
    QVERIFY(!go->isEnabled());
    click(button<QCheckBox>(dialog, u"Replace"_s));
    QTRY_VERIFY2(go->isEnabled(), qPrintable(labels(dialog)));
    auto *const name = field<QLineEdit>(dialog, u"Name of the Secret"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Not A Name"_s);
    click(go);
    QTRY_VERIFY(dialog->findChild<ui::Banner *>()->text().contains(u"name of the Kubernetes Secret"_s));
    QCOMPARE(contentOf(path(u"secrets.yaml"_s)), QByteArray("mine"));
    name->selectAll();
    QTest::keyClicks(name, u"app-secrets"_s);
    click(go);
    QTRY_COMPARE(dialog->findChild<ui::Banner *>()->title(), u"Exported"_s);
    QVERIFY(contentOf(path(u"secrets.yaml"_s)).contains("  name: \"app-secrets\"\n"));
}

void tst_LockerTransfer::runsAProgram()
{
#ifdef Q_OS_WIN
    QSKIP("the program is a shell");
#endif
    ui::VariablesRunDialog *const dialog = running(u"production"_s);
    QTRY_VERIFY2(hasLabel(dialog, u"The program gets 4 variables."_s), qPrintable(labels(dialog)));
    QVERIFY(hasLabel(dialog, u"under these names: LOG_LEVEL."_s));
    click(button<QCheckBox>(dialog, u"Also api.key"_s));
    QVERIFY(hasLabel(dialog, u"The program gets 5 variables."_s));
    auto *const run = button<QPushButton>(dialog, u"Run"_s);
    QVERIFY(!run->isEnabled());
    QTest::keyClicks(field<QLineEdit>(dialog, u"Command"_s), u"sh -c 'printf \"%s|%s|%s\" \"$DATABASE_URL\" \"$LOG_LEVEL\" \"$api_key\" > said.part; mv said.part said'"_s);
    QVERIFY(run->isEnabled());
    click(run);
    QTRY_COMPARE(dialog->findChild<ui::Banner *>()->title(), u"Started"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"said"_s)), 30'000);
    QCOMPARE(contentOf(path(u"said"_s)), QByteArray("postgres://prod|info|dotted"));
}

void tst_LockerTransfer::saysWhyItCannotRun()
{
    m_store->breakSecret("LOG_LEVEL", "");
    ui::VariablesRunDialog *const dialog = running();
    QTRY_VERIFY(hasLabel(dialog, u"several times: LOG_LEVEL."_s));
    auto *const run = button<QPushButton>(dialog, u"Run"_s);
    auto *const command = field<QLineEdit>(dialog, u"Command"_s);
    QTest::keyClicks(command, u"sh -c 'x"_s);
    QVERIFY(hasLabel(dialog, u"A quote in the command is not closed."_s));
    QVERIFY(!run->isEnabled());
    command->clear();
    QTest::keyClicks(command, u"no-such-program"_s);
    click(run);
    QVERIFY(dialog->findChild<ui::Banner *>()->text().contains(u"no-such-program"_s));
}

void tst_LockerTransfer::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

// Everything that is shown has room: no label of a window is cut off.
void tst_LockerTransfer::pictures()
{
    QFETCH(bool, dark);
    m_theme->showScheme(dark ? ui::Scheme::Dark : ui::Scheme::Light);
    const auto picture = [&](QWidget *shown, const QString &name) {
        for (int level = 0; level < 20; ++level) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        for (const QPushButton *part : shown->findChildren<QPushButton *>()) {
            QVERIFY2(!part->isVisible() || part->width() >= part->minimumSizeHint().width(), qPrintable(name + u": "_s + part->text()));
        }
        for (const QLabel *label : shown->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty()) {
                QVERIFY2(label->contentsRect().width() >= label->fontMetrics().horizontalAdvance(label->text()) - 1, qPrintable(name + u": "_s + label->text()));
            }
        }
        if (const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES"); !folder.isEmpty()) {
            QVERIFY(shown->grab().save(u"%1/locker-transfer-%2-%3.png"_s.arg(folder, name, dark ? u"dark"_s : u"light"_s)));
        }
    };
    m_store->addDuplicate("DATABASE_URL", "staging", "again");
    ui::SecretImportDialog *const import = importing(u"production"_s);
    picture(import, u"import-empty"_s);
    import->openFile(file(u"acme.env"_s, "DATABASE_URL=postgres://new\nFEATURE_FLAGS={\"a\": true}\nSENTRY_DSN=1\nSTRIPE_SECRET_KEY=2\nLOG_LEVEL=info\n[preview]\nSENTRY_DSN=3\n[staging]\nDATABASE_URL=x\n"));
    QTRY_VERIFY(hasLabel(import, u"different"_s));
    picture(import, u"import"_s);
    import->reject();
    const SecretBytes passphrase(std::string_view("x"));
    variables::writeVariablesFile(path(u"p.env.age"_s).toStdString(), SensitiveText("A=\"1\"\n"), &passphrase, ExistingFile::Keep, 10);
    ui::SecretImportDialog *const sealed = importing();
    sealed->openFile(path(u"p.env.age"_s));
    QTRY_VERIFY(hasLabel(sealed, u"“p.env.age” is encrypted."_s));
    QTest::keyClicks(field<QLineEdit>(sealed, u"Passphrase"_s), u"wrong"_s);
    click(button<QPushButton>(sealed, u"Open"_s));
    QTRY_VERIFY(!sealed->findChild<ui::Banner *>()->title().isEmpty());
    picture(sealed, u"import-passphrase"_s);
    sealed->reject();
    ui::SecretExportDialog *const out = exporting(u"production"_s, {u"A"_s, u"B"_s});
    QTRY_VERIFY(hasLabel(out, u"secrets will be written"_s));
    picture(out, u"export"_s);
    choose(field<QComboBox>(out, u"Format"_s), u".env with single quotes"_s);
    click(button<QCheckBox>(out, u"Encrypt"_s));
    QTRY_VERIFY(hasLabel(out, u"fit into"_s));
    picture(out, u"export-unfit"_s);
    out->reject();
    ui::VariablesRunDialog *const run = running(u"production"_s);
    QTRY_VERIFY(hasLabel(run, u"variables"_s));
    QTest::keyClicks(field<QLineEdit>(run, u"Command"_s), u"npm run dev"_s);
    picture(run, u"run"_s);
    run->reject();
    m_theme->showScheme(ui::Scheme::Light);
}

QTEST_MAIN(tst_LockerTransfer)
#include "tst_locker_transfer.moc"
