// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// One registry behind menus, palette, shortcuts, context menus and help; and files dropped on the window.

#include "WindowFixture.h"

#include "commands/KeyRecorder.h"
#include "commands/ShortcutModel.h"
#include "dialogs/CommandPalette.h"
#include "dialogs/ConnectionDialog.h"
#include "dialogs/PaletteModel.h"
#include "dialogs/ShortcutDialog.h"
#include "help/HelpText.h"
#include "help/HelpChapters.h"
#include "help/HelpWindow.h"
#include "theme/Metrics.h"
#include "records/FilterBox.h"
#include "records/FilterChipButton.h"
#include "records/FilterEdit.h"
#include "records/RecordHeader.h"
#include "shell/DropRouter.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using test::WindowFixture;
using Verdict = ui::ShortcutModel::Check::Verdict;

class tst_Shortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommandHasAGroupAndThePaletteFindsIt();
    void modelRefusesWhatIsNeededElsewhere_data();
    void modelRefusesWhatIsNeededElsewhere();
    void modelTellsWhoHasTheKeys();
    void ownShortcutsOutliveTheWindow();
    void settingsOfOtherReleasesStay();
    void dialogRecordsReassignsAndResets();
    void paletteRanksByMatchAndUse();
    void helpIsTheGuideAndTheCommands();
    void aTextWithoutItsMnemonic();
    void helpOpensAtTheChapter();
    void helpGoesNowhereElse();
    void contextMenusOfTheTable();
    void conditionsAreChangedFromTheirMenu();
    void droppedConfigurationFillsInAConnection();
    void droppedFilesAreRefusedInWords_data();
    void droppedFilesAreRefusedInWords();
    void takersAreAskedInTurn();

private:
    ui::Theme *m_theme = nullptr;
};

namespace {

QMenu *openMenu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }

bool dropOn(QWidget *window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths) {
        urls.append(QUrl::fromLocalFile(path));
    }
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &drop);
    return true;
}

QString writtenFile(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        return {};
    }
    return file.fileName();
}

} // namespace

void tst_Shortcuts::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new ui::Theme(this);
}

void tst_Shortcuts::everyCommandHasAGroupAndThePaletteFindsIt()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    ui::PaletteModel palette(fixture.window->commands(), {}, nullptr);
    const QAbstractItemModelTester tester(&palette, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const ui::Command *command : fixture.window->commands()->commands()) {
        QVERIFY2(!command->group().isEmpty(), qPrintable(command->id()));
        palette.narrow(command->plainText());
        QStringList titles;
        for (int row = 0; row < palette.rowCount(); ++row) {
            titles.append(palette.index(row).data().toString());
        }
        QVERIFY2(titles.contains(command->plainText()), qPrintable(command->id()));
    }
    palette.narrow(u"quit file"_s);   // by the menu's name too
    QCOMPARE(palette.rowCount(), 1);
}

void tst_Shortcuts::modelRefusesWhatIsNeededElsewhere_data()
{
    QTest::addColumn<QString>("keys");
    for (const QString &keys : {u"A"_s, u"Shift+B"_s, u"7"_s, u"Tab"_s, u"Return"_s, u"Ctrl+Left"_s, u"Esc"_s, u"Menu"_s, u"Shift+F10"_s, u"Alt+F4"_s, u"Alt+F"_s, u"Ctrl+V"_s, u"Ctrl+A"_s,
                                u"Ctrl+Z"_s, u"Del"_s, u"Ctrl+K, Ctrl+S"_s}) {
        QTest::newRow(qPrintable(keys)) << keys;
    }
}

void tst_Shortcuts::modelRefusesWhatIsNeededElsewhere()
{
    QFETCH(QString, keys);
    WindowFixture fixture(m_theme);
    ui::ShortcutModel shortcuts(fixture.window->commands(), &fixture.settings);
    ui::Command *const quit = fixture.command(u"app.quit"_s);
    const auto check = shortcuts.check(*quit, QKeySequence(keys));
    QVERIFY(check.verdict == Verdict::Refused);
    QVERIFY(!check.text.isEmpty());
    shortcuts.assign(quit, QKeySequence(keys));
    QCOMPARE(quit->shortcut(), QKeySequence(u"Ctrl+Q"_s));
    // What it was delivered with it may always have.
    QVERIFY(shortcuts.check(*fixture.command(u"record.delete"_s), QKeySequence(QKeySequence::Delete)).verdict == Verdict::Free);
}

void tst_Shortcuts::modelTellsWhoHasTheKeys()
{
    WindowFixture fixture(m_theme);
    ui::ShortcutModel shortcuts(fixture.window->commands(), &fixture.settings);
    const QAbstractItemModelTester tester(&shortcuts, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ui::Command *const quit = fixture.command(u"app.quit"_s);
    ui::Command *const edit = fixture.command(u"record.edit"_s);
    const auto check = shortcuts.check(*quit, QKeySequence(u"Ctrl+E"_s));
    QVERIFY(check.verdict == Verdict::Taken);
    QCOMPARE(check.owner, edit);
    QVERIFY2(check.text.contains(u"Edit record"_s), qPrintable(check.text));
    shortcuts.assign(quit, QKeySequence(u"Ctrl+E"_s));
    QCOMPARE(quit->shortcut(), QKeySequence(u"Ctrl+E"_s));
    QVERIFY(edit->shortcut().isEmpty());
    QVERIFY(quit->action()->toolTip().contains(u"Ctrl+E"_s));
    QVERIFY(!edit->action()->toolTip().contains(u"Ctrl+E"_s));
    QVERIFY(shortcuts.hasChanges());
    shortcuts.resetAll();
    QCOMPARE(quit->shortcut(), QKeySequence(u"Ctrl+Q"_s));
    QCOMPARE(edit->shortcut(), QKeySequence(u"Ctrl+E"_s));
    QVERIFY(!shortcuts.hasChanges());

    shortcuts.narrow(u"attachment nothing like it"_s);
    QCOMPARE(shortcuts.rowCount(), 0);
    shortcuts.narrow(u"Ctrl+Q"_s);
    QCOMPARE(shortcuts.rowCount(), 2);   // the menu's name, the command
    QVERIFY(shortcuts.index(0).data(ui::ShortcutModel::IsSection).toBool());
    QCOMPARE(shortcuts.commandAt(1), quit);
}

void tst_Shortcuts::ownShortcutsOutliveTheWindow()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    {
        WindowFixture fixture(m_theme);
        ui::ShortcutModel shortcuts(fixture.window->commands(), &settings);
        shortcuts.assign(fixture.command(u"app.quit"_s), QKeySequence(u"Ctrl+Alt+Q"_s));
        shortcuts.assign(fixture.command(u"view.refresh"_s), {});
    }
    WindowFixture fixture(m_theme);
    QCOMPARE(fixture.command(u"app.quit"_s)->shortcut(), QKeySequence(u"Ctrl+Q"_s));
    ui::ShortcutSettings(&settings).apply(*fixture.window->commands());
    QCOMPARE(fixture.command(u"app.quit"_s)->shortcut(), QKeySequence(u"Ctrl+Alt+Q"_s));
    QVERIFY(fixture.command(u"view.refresh"_s)->shortcut().isEmpty());
    // As delivered again: nothing of it is left in the settings.
    ui::ShortcutModel shortcuts(fixture.window->commands(), &settings);
    shortcuts.assign(fixture.command(u"app.quit"_s), QKeySequence(u"Ctrl+Q"_s));
    QVERIFY(!settings.contains(u"shortcuts/app.quit"_s));
    QVERIFY(settings.contains(u"shortcuts/view.refresh"_s));
}

void tst_Shortcuts::settingsOfOtherReleasesStay()
{
    WindowFixture fixture(m_theme);
    fixture.settings.setValue(u"shortcuts/coffee.brew"_s, u"Ctrl+Alt+B"_s);
    // A user's choice that a later release delivers to another command: the choice stays.
    fixture.settings.setValue(u"shortcuts/app.quit"_s, u"Ctrl+E"_s);
    ui::ShortcutSettings(&fixture.settings).apply(*fixture.window->commands());
    QCOMPARE(fixture.command(u"app.quit"_s)->shortcut(), QKeySequence(u"Ctrl+E"_s));
    QVERIFY(fixture.command(u"record.edit"_s)->shortcut().isEmpty());
    ui::ShortcutModel(fixture.window->commands(), &fixture.settings).resetAll();
    QCOMPARE(fixture.settings.value(u"shortcuts/coffee.brew"_s).toString(), u"Ctrl+Alt+B"_s);
    QVERIFY(!fixture.settings.contains(u"shortcuts/app.quit"_s));
    QCOMPARE(fixture.command(u"record.edit"_s)->shortcut(), QKeySequence(u"Ctrl+E"_s));
}

void tst_Shortcuts::dialogRecordsReassignsAndResets()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.command(u"app.shortcuts"_s)->trigger();
    auto *const dialog = fixture.window->findChild<ui::ShortcutDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QTest::keyClicks(dialog->search(), u"refresh"_s);
    QVERIFY(dialog->model()->commandAt(dialog->list()->currentIndex().row()) == fixture.command(u"view.refresh"_s));
    QTest::keyClick(dialog->search(), Qt::Key_Return);
    QCOMPARE(dialog->focusWidget(), dialog->recorder());
    // Refused, taken, free.
    QTest::keyClick(dialog->recorder(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(dialog->message().contains(u"needed in texts"_s), qPrintable(dialog->message()));
    QVERIFY(!dialog->reassignButton()->isVisible());
    QTest::keyClick(dialog->recorder(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY2(dialog->message().contains(u"“Edit record”"_s), qPrintable(dialog->message()));
    QVERIFY(dialog->reassignButton()->isVisible());
    QCOMPARE(fixture.command(u"view.refresh"_s)->shortcut(), QKeySequence(u"F5"_s));
    QTest::mouseClick(dialog->reassignButton(), Qt::LeftButton);
    QCOMPARE(fixture.command(u"view.refresh"_s)->shortcut(), QKeySequence(u"Ctrl+E"_s));
    QVERIFY(fixture.command(u"record.edit"_s)->shortcut().isEmpty());
    QVERIFY(!dialog->reassignButton()->isVisible());
    dialog->recorder()->setFocus();
    QTest::keyClick(dialog->recorder(), Qt::Key_Escape);   // gives up, the dialog stays
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog->list(), Qt::Key_Return);
    QTest::keyClick(dialog->recorder(), Qt::Key_F9, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(fixture.command(u"view.refresh"_s)->shortcut(), QKeySequence(u"Ctrl+Alt+F9"_s));
    dialog->accept();
    // In force at once.
    const std::size_t calls = fixture.store().calls().size();
    fixture.activate();
    QTest::keyClick(fixture.window.get(), Qt::Key_F9, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(fixture.store().calls().size() > calls);
}

void tst_Shortcuts::paletteRanksByMatchAndUse()
{
    WindowFixture fixture(m_theme);
    ui::CommandRegistry registry;
    QStringList ran;
    QWidget context;
    for (const QString &name : {u"Copy cell"_s, u"Cancel loading"_s, u"Recent copies"_s, u"Photocopy"_s}) {
        registry.add({name, name, u"copy"_s, {}, name}, &context, [&ran, name] { ran.append(name); });
    }
    registry.add({u"off"_s, u"Copy nothing"_s, u"copy"_s, {}, u"x"_s}, &context, [] {}, [] { return u"Not now."_s; });
    const auto titles = [](const ui::PaletteModel &model) {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            all.append(model.index(row).data().toString());
        }
        return all;
    };
    ui::PaletteModel palette(&registry, {{u"Copenhagen"_s, u"page"_s, u"table-2"_s, [&ran] { ran.append(u"Copenhagen"_s); }}}, nullptr);
    palette.narrow(u"cop"_s);
    QCOMPARE(titles(palette), QStringList({u"Copy cell"_s, u"Copenhagen"_s, u"Recent copies"_s, u"Photocopy"_s, u"Copy nothing"_s}));
    QCOMPARE(palette.index(4).data(ui::PaletteModel::Side).toString(), u"Not now."_s);
    QVERIFY(!palette.index(4).flags().testFlag(Qt::ItemIsEnabled));
    palette.actionAt(1)();
    registry.find(u"Cancel loading"_s)->trigger();
    QCOMPARE(ran, QStringList({u"Copenhagen"_s, u"Cancel loading"_s}));
    palette.narrow(u"cop"_s);
    QCOMPARE(titles(palette).first(), u"Copenhagen"_s);
    palette.narrow({});
    QCOMPARE(titles(palette).first(), u"Cancel loading"_s);   // the last thing done
}

void tst_Shortcuts::helpIsTheGuideAndTheCommands()
{
    WindowFixture fixture(m_theme);
    fixture.command(u"app.help"_s)->trigger();
    ui::HelpWindow *const help = fixture.window->help();
    QVERIFY(help != nullptr && help->isVisible());
    const QString text = help->browser()->toPlainText();
    QVERIFY(text.contains(u"The demo vault"_s));
    for (const ui::Command *command : fixture.window->commands()->commands()) {
        QVERIFY2(text.contains(command->plainText()), qPrintable(command->id()));
        QVERIFY2(text.contains(command->info().toolTip), qPrintable(command->id()));
    }
    QVERIFY(help->chapters()->count() > 4);
    // Every page has its chapter, and it is there.
    using connections::Service;
    for (const Service service : {Service::InCountry, Service::TozStore, Service::Locker, Service::ApiTokens, Service::SignIn}) {
        for (const model::ConnectionPage page : model::pagesOf(service)) {
            const QString chapter = ui::helpChapterOf(service, page);
            help->goToChapter(chapter);
            QVERIFY2(help->chapters()->currentItem() != nullptr && help->chapters()->currentItem()->text() == chapter, qPrintable(chapter));
        }
    }
    for (const model::ConnectionPage page : {model::ConnectionPage::Activity, model::ConnectionPage::Tokens, model::ConnectionPage::Search}) {
        help->goToChapter(ui::helpChapterOf({}, page));
        QCOMPARE(help->chapters()->currentItem()->text(), ui::helpChapterOf({}, page));
    }
    // F1 goes to that of the page in front, again after somebody has read on.
    QVERIFY(fixture.open());
    fixture.command(u"app.help"_s)->trigger();
    QCOMPARE(help->chapters()->currentItem()->text(), u"Records"_s);
    const int there = help->browser()->verticalScrollBar()->value();
    help->browser()->verticalScrollBar()->setValue(0);
    fixture.command(u"app.help"_s)->trigger();
    QCOMPARE(help->browser()->verticalScrollBar()->value(), there);
    fixture.window->showGlobal(model::ConnectionPage::Activity);
    fixture.command(u"app.help"_s)->trigger();
    QCOMPARE(help->chapters()->currentItem()->text(), u"Jobs and activity"_s);
    help->goToChapter(u"all commands"_s);
    QVERIFY(help->browser()->verticalScrollBar()->value() > 0);
    QTest::keyClicks(help->search(), u"sandbox"_s);
    QVERIFY2(help->matchText().startsWith(u"1 of "_s), qPrintable(help->matchText()));
    QTest::keyClick(help->search(), Qt::Key_Return);
    QVERIFY(help->matchText().startsWith(u"2 of "_s) || help->matchText() == u"1 of 1"_s);
    QTest::keyClicks(help->search(), u"qqq"_s);
    QCOMPARE(help->matchText(), u"Not found"_s);
    // A new shortcut is in it.
    ui::ShortcutModel(fixture.window->commands(), &fixture.settings).assign(fixture.command(u"app.quit"_s), QKeySequence(u"Ctrl+Alt+Q"_s));
    help->render();
    QVERIFY(help->browser()->toPlainText().contains(u"Ctrl+Alt+Q"_s));
    QTest::keyClick(help, Qt::Key_Escape);
    QTRY_VERIFY(fixture.window->help() == nullptr);
}

void tst_Shortcuts::aTextWithoutItsMnemonic()
{
    QCOMPARE(ui::plainMenuText(u"Save && &close…"_s), u"Save & close"_s);
    QCOMPARE(ui::plainMenuText(u"開く(&O)…"_s), u"開く"_s);   // a letter of its own, as in languages without Latin letters
    QCOMPARE(ui::plainMenuText(u"Range (&from)"_s), u"Range (from)"_s);
}

void tst_Shortcuts::helpOpensAtTheChapter()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.window->showGlobal(model::ConnectionPage::Activity);   // far down in the guide
    fixture.command(u"app.help"_s)->trigger();
    ui::HelpWindow *const help = fixture.window->help();
    QVERIFY(help != nullptr);
    QCOMPARE(help->chapters()->currentItem()->text(), u"Jobs and activity"_s);
    QCoreApplication::processEvents();
    const int top = help->browser()->cursorRect().top();   // of the chapter's title
    QVERIFY2(top >= 0 && top < 3 * ui::metrics::gapLarge, qPrintable(QString::number(top)));
}

void tst_Shortcuts::helpGoesNowhereElse()
{
    ui::HelpBrowser browser;
    QVERIFY(browser.loadResource(QTextDocument::ImageResource, QUrl(u"pictures/records-light.png"_s)).isValid());
    for (const QString &name : {u"https://example.com/x.png"_s, u"file:///etc/passwd"_s, u"../tokens.json"_s, u"/etc/passwd"_s, u"pictures/../../icons/plus.svg"_s}) {
        QVERIFY2(browser.loadResource(QTextDocument::ImageResource, QUrl(name)).isNull(), qPrintable(name));
    }
    QVERIFY(browser.loadResource(QTextDocument::HtmlResource, QUrl(u"guide.md"_s)).isNull());
}

void tst_Shortcuts::contextMenusOfTheTable()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.activate();
    QVERIFY(fixture.select(1));
    ui::RecordTableView *const view = fixture.page()->view();
    QTest::keyClick(view, Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(openMenu() != nullptr);
    QVERIFY(openMenu()->actions().contains(fixture.command(u"record.edit"_s)->action()));
    QVERIFY(openMenu()->actions().contains(fixture.command(u"record.copyCell"_s)->action()));
    QVERIFY(!openMenu()->actions().last()->isSeparator());
    openMenu()->close();

    // The head of a column: the menu works on that column.
    ui::RecordHeader *const head = view->recordHeader();
    const int column = fixture.page()->table()->columnOf(u"key2"_s);
    const QPoint at(head->sectionViewportPosition(column) + 10, 10);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, head->viewport()->mapToGlobal(at));
    QApplication::sendEvent(head->viewport(), &asked);
    QVERIFY(openMenu() != nullptr);
    QCOMPARE(view->currentIndex().column(), column);
    QVERIFY(openMenu()->actions().contains(fixture.command(u"view.sort"_s)->action()));
    QAction *const hide = fixture.command(u"view.hideColumn"_s)->action();
    QVERIFY(openMenu()->actions().contains(hide));
    openMenu()->close();
    QVERIFY(hide->isEnabled());
    hide->trigger();
    QVERIFY(view->isColumnHidden(column));
    QVERIFY(!fixture.command(u"view.hideColumn"_s)->isEnabled());   // it is hidden now
    const auto kept = fixture.viewSettings.columns(QString::fromStdString(fixture.acme));
    QVERIFY(kept.has_value());
    QVERIFY(std::none_of(kept->begin(), kept->end(), [](const model::ColumnLayout &layout) { return layout.name == u"key2"_s; }));
}

void tst_Shortcuts::conditionsAreChangedFromTheirMenu()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.activate();
    ui::FilterBox *const box = fixture.page()->filterBox();
    QVERIFY(!fixture.page()->filter()->addCondition(u"key1=english"_s));
    QVERIFY(!fixture.page()->filter()->addCondition(u"key2=bmw"_s));
    QVERIFY(!fixture.command(u"filter.removeCondition"_s)->isEnabled());
    box->chips()[0]->setFocus();
    QTest::keyClick(box->chips()[0], Qt::Key_Menu);
    QVERIFY(openMenu() != nullptr);
    QAction *const remove = fixture.command(u"filter.removeCondition"_s)->action();
    QVERIFY(openMenu()->actions().contains(remove));
    QVERIFY(remove->isEnabled());
    openMenu()->close();
    remove->trigger();
    QCOMPARE(fixture.page()->filter()->text(), u"key2=bmw"_s);
}

void tst_Shortcuts::droppedConfigurationFillsInAConnection()
{
    WindowFixture fixture(m_theme, WindowFixture::With::NoConnections);   // on the welcome page
    QTemporaryDir folder;
    const QString path = writtenFile(folder, u"settings.env"_s, "INC_ENVIRONMENT_ID=env-7\nINC_CLIENT_ID=client-1\nINC_CLIENT_SECRET=quiet\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(fixture.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QCOMPARE(fixture.window->drops()->shownOffer(), u"Fill in a connection from settings.env"_s);
    QDragLeaveEvent leave;
    QApplication::sendEvent(fixture.window.get(), &leave);
    QVERIFY(fixture.window->drops()->shownOffer().isEmpty());
    QVERIFY(dropOn(fixture.window.get(), {path}));
    auto *const dialog = fixture.window->findChild<ui::ConnectionDialog *>();
    QVERIFY(dialog != nullptr);
    QStringList values;
    for (const QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
        values.append(edit->text());
    }
    QVERIFY(values.contains(u"env-7"_s));
    QVERIFY(values.contains(u"client-1"_s));
    QVERIFY(!fixture.window->banner()->isVisible());
    dialog->reject();
}

void tst_Shortcuts::droppedFilesAreRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("binary") << QByteArray("PNG\0\1\2\3 binary", 14) << u"not a text file"_s;
    QTest::newRow("Latin-1") << QByteArray("name=J\xfcrgen\n") << u"not a text file"_s;
    QTest::newRow("empty") << QByteArray(" \n") << u"is empty"_s;
    QTest::newRow("too large") << QByteArray((1 << 20) + 1, 'x') << u"at most"_s;
    QTest::newRow("another text") << QByteArray("Dear diary,\n") << u"file.txt:"_s;
    QTest::newRow("torn JSON") << QByteArray("{\"environment_id\":") << u"file.txt:"_s;
}

void tst_Shortcuts::droppedFilesAreRefusedInWords()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    WindowFixture fixture(m_theme);
    QTemporaryDir folder;
    QVERIFY(dropOn(fixture.window.get(), {writtenFile(folder, u"file.txt"_s, content)}));
    QVERIFY(fixture.window->banner()->isVisible());
    QVERIFY2(fixture.window->banner()->text().contains(says), qPrintable(fixture.window->banner()->text()));
    QVERIFY(fixture.window->findChild<ui::ConnectionDialog *>() == nullptr);
}

void tst_Shortcuts::takersAreAskedInTurn()
{
    WindowFixture fixture(m_theme);
    QTemporaryDir folder;
    QStringList took;
    fixture.window->drops()->addTaker({[](const QStringList &paths) { return paths.first().endsWith(u".csv"_s) ? u"Import"_s : QString(); },
                                       [&took](const QStringList &paths) {
                                           took = paths;
                                           return QString();
                                       }});
    const QString csv = writtenFile(folder, u"a.csv"_s, "record_key\n");
    QVERIFY(dropOn(fixture.window.get(), {csv}));
    QCOMPARE(took, QStringList({csv}));
    // Several of another kind go to the one for configurations, which wants one.
    QVERIFY(dropOn(fixture.window.get(), {writtenFile(folder, u"a.env"_s, "x"), writtenFile(folder, u"b.env"_s, "y")}));
    QCOMPARE(fixture.window->banner()->text(), u"Drop one configuration file at a time."_s);
    QVERIFY(dropOn(fixture.window.get(), {folder.path()}));
    QVERIFY(fixture.window->banner()->text().contains(u"is a folder"_s));
    QMimeData words;
    words.setText(u"hello"_s);
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false);
    QApplication::sendEvent(fixture.window.get(), &enter);
    QVERIFY(!enter.isAccepted());
}

QTEST_MAIN(tst_Shortcuts)
#include "tst_shortcuts.moc"
