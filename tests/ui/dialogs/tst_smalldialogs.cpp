// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "DialogChecks.h"

#include "commands/CommandRegistry.h"
#include "dialogs/CommandPalette.h"
#include "dialogs/ConfirmDialog.h"
#include "dialogs/FormField.h"
#include "dialogs/PaletteModel.h"
#include "settings/LanguageSection.h"
#include "theme/Theme.h"
#include "widgets/Label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace strongroom::test;
using namespace strongroom::ui;

class tst_SmallDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void init();
    void cleanup();

    void theLanguageIsKept();
    void enterCancels_data();
    void enterCancels();
    void theButtonWithTheKeyboardIsMeant_data();
    void theButtonWithTheKeyboardIsMeant();
    void theEyeTypesNothing();
    void confirmShowsWhatIsConcerned();
    void longNamesStayWhole();
    void confirmNames();

    void paletteNarrowsByWords();
    void paletteRunsByKeyboard();
    void paletteRunsAfterClosing();
    void paletteShowsWhyNot();
    void paletteAsksAgainWhatCanRun();
    void paletteEscape();
    void paletteNames();

private:
    QStringList titles() const;
    void openPalette();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_context;
    std::unique_ptr<CommandRegistry> m_commands;
    std::unique_ptr<CommandPalette> m_palette;
    QString m_reason;
    QStringList m_ran;
};

void tst_SmallDialogs::init()
{
    m_reason = u"Select a record first"_s;
    m_ran.clear();
    m_context = std::make_unique<QWidget>();
    m_commands = std::make_unique<CommandRegistry>();
    m_commands->add({.id = u"new"_s, .text = u"&New record…"_s, .icon = u"plus"_s, .shortcut = QKeySequence(u"Ctrl+N"_s), .toolTip = u"Writes a record"_s}, m_context.get(),
                    [this] { m_ran << u"new"_s; });
    m_commands->add({.id = u"delete"_s, .text = u"&Delete record…"_s, .icon = u"trash-2"_s, .shortcut = {}, .toolTip = u"Deletes it"_s}, m_context.get(),
                    [this] { m_ran << u"delete"_s; }, [this] { return m_reason; });
    m_commands->add({.id = u"reload"_s, .text = u"&Reload"_s, .icon = u"refresh-cw"_s, .shortcut = {}, .toolTip = u"Reads again"_s}, m_context.get(), [this] { m_ran << u"reload"_s; });
}

void tst_SmallDialogs::cleanup()
{
    m_palette.reset();
    m_commands.reset();
    m_context.reset();
}

// ---- ConfirmDialog ----

void tst_SmallDialogs::enterCancels_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Return") << int(Qt::Key_Return);
    QTest::newRow("Enter") << int(Qt::Key_Enter);
    QTest::newRow("Escape") << int(Qt::Key_Escape);
}

void tst_SmallDialogs::enterCancels()
{
    QFETCH(int, key);
    ConfirmDialog dialog({.title = u"Delete 2 records?"_s, .text = u"They are gone then."_s, .items = {u"a"_s, u"b"_s}, .action = u"Delete 2 records"_s, .typed = {}});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(QApplication::focusWidget(), shown<QPushButton>(&dialog, u"Cancel"_s));   // where it opens
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void tst_SmallDialogs::theButtonWithTheKeyboardIsMeant_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("result");
    QTest::newRow("Return") << int(Qt::Key_Return) << int(QDialog::Accepted);
    QTest::newRow("Enter") << int(Qt::Key_Enter) << int(QDialog::Accepted);
    QTest::newRow("Space") << int(Qt::Key_Space) << int(QDialog::Accepted);
    QTest::newRow("Escape") << int(Qt::Key_Escape) << int(QDialog::Rejected);
}

void tst_SmallDialogs::theButtonWithTheKeyboardIsMeant()
{
    QFETCH(int, key);
    QFETCH(int, result);
    ConfirmDialog dialog({.title = u"Delete?"_s, .text = u"Gone then."_s, .items = {}, .action = u"Delete"_s, .typed = {}});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), shown<QPushButton>(&dialog, u"Delete"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), result);
}

void tst_SmallDialogs::theEyeTypesNothing()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    QLineEdit *const secret = newSecretEdit(&window);
    column->addWidget(secret);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    secret->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"horse"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    auto *const eye = qobject_cast<QToolButton *>(QApplication::focusWidget());
    QVERIFY(eye);
    QTest::keyClicks(eye, u"battery"_s);
    QTest::keyClick(eye, Qt::Key_Backspace);
    QCOMPARE(secret->text(), u"horse"_s);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QTest::keyClick(eye, Qt::Key_Return);
    QCOMPARE(secret->echoMode(), QLineEdit::Normal);
    QTest::keyClick(eye, Qt::Key_Space);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QCOMPARE(secret->text(), u"horse"_s);
}

void tst_SmallDialogs::confirmShowsWhatIsConcerned()
{
    QStringList items;
    for (int i = 1; i <= 9; ++i) {
        items << u"user_%1"_s.arg(i);
    }
    ConfirmDialog dialog({.title = u"Delete <b>9</b> records?"_s, .text = u"From Germany · de."_s, .items = items, .action = u"Delete"_s, .typed = {}});
    dialog.show();
    QVERIFY(showsText(&dialog, u"user_6"_s));
    QVERIFY(!showsText(&dialog, u"user_7"_s));
    QVERIFY(showsText(&dialog, u"and 3 more"_s));
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);   // a record key is not markup
    }
}

void tst_SmallDialogs::longNamesStayWhole()
{
    const QString word = u"Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnungsnummernverzeichnis"_s;
    ConfirmDialog dialog({.title = u"Delete "_s + word + u'?', .text = u"From "_s + word + u'.', .items = {}, .action = u"Verbindung und alle dazugehörigen Anmeldedaten endgültig löschen"_s, .typed = {}});
    dialog.show();
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        const QRect needed = label->fontMetrics().boundingRect(label->contentsRect(), Qt::TextWordWrap, label->text());
        QVERIFY2(label->contentsRect().contains(needed), qPrintable(label->text()));
        texts << QString(label->text()).remove(QChar(0x200b));   // where a line may end
    }
    QCOMPARE(texts, (QStringList{u"Delete "_s + word + u'?', u"From "_s + word + u'.'}));
    for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
}

void tst_SmallDialogs::confirmNames()
{
    ConfirmDialog dialog({.title = u"Delete?"_s, .text = u"Gone then."_s, .items = {u"a"_s}, .action = u"Delete"_s, .typed = {}});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(dialog.windowTitle(), u"Delete?"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&dialog)->text(QAccessible::Description), u"Gone then."_s);
    QCOMPARE(namelessControls(&dialog).join(u", "_s), QString());
    QCOMPARE(unreachable(&dialog, tabStops(&dialog)).join(u", "_s), QString());
}

// ---- CommandPalette ----

void tst_SmallDialogs::openPalette()
{
    m_palette = std::make_unique<CommandPalette>(m_commands.get(),
                                                 QList<PalettePlace>{{u"Acme EMEA · Records"_s, u"page"_s, u"table-2"_s, [this] { m_ran << u"acme"_s; }},
                                                                     {u"Lab · Records"_s, u"page"_s, u"table-2"_s, [this] { m_ran << u"lab"_s; }}},
                                                 nullptr);
    m_palette->show();
    QVERIFY(QTest::qWaitForWindowActive(m_palette.get()));
}

QStringList tst_SmallDialogs::titles() const
{
    QStringList texts;
    const QAbstractItemModel *const model = m_palette->findChild<QListView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        texts << model->index(row, 0).data().toString();
    }
    return texts;
}

void tst_SmallDialogs::paletteNarrowsByWords()
{
    openPalette();
    auto *search = m_palette->findChild<QLineEdit *>();
    QCOMPARE(QApplication::focusWidget(), search);
    QCOMPARE(titles().size(), 5);
    QTest::keyClicks(search, u"rec"_s);
    QCOMPARE(titles(), (QStringList{u"New record"_s, u"Acme EMEA · Records"_s, u"Lab · Records"_s, u"Delete record"_s}));
    QTest::keyClicks(search, u" EM ac"_s);   // in any order
    QCOMPARE(titles(), QStringList{u"Acme EMEA · Records"_s});
    search->selectAll();
    QTest::keyClicks(search, u"RE"_s);   // what begins with it comes first
    QCOMPARE(titles().first(), u"Reload"_s);
    QTest::keyClicks(search, u"zzz"_s);
    QCOMPARE(titles(), QStringList());
    QVERIFY(showsText(m_palette.get(), u"Nothing has these words."_s));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(m_palette->isVisible());
    QVERIFY(m_ran.isEmpty());
}

void tst_SmallDialogs::paletteRunsByKeyboard()
{
    openPalette();
    auto *search = m_palette->findChild<QLineEdit *>();
    QTest::keyClicks(search, u"records"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!m_palette->isVisible());
    QCOMPARE(m_ran, QStringList{u"lab"_s});

    openPalette();
    search = m_palette->findChild<QLineEdit *>();
    QTest::keyClicks(search, u"new"_s);
    QTest::keyClick(search, Qt::Key_Enter);
    QCOMPARE(m_ran, (QStringList{u"lab"_s, u"new"_s}));
}

void tst_SmallDialogs::paletteRunsAfterClosing()
{
    bool wasVisible = true;
    m_commands->add({.id = u"look"_s, .text = u"Look"_s, .icon = {}, .shortcut = {}, .toolTip = u"Looks"_s}, m_context.get(), [&] { wasVisible = m_palette->isVisible(); });
    openPalette();
    QTest::keyClicks(m_palette->findChild<QLineEdit *>(), u"look"_s);
    QTest::keyClick(m_palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(!wasVisible);
}

void tst_SmallDialogs::paletteShowsWhyNot()
{
    openPalette();
    auto *search = m_palette->findChild<QLineEdit *>();
    auto *list = m_palette->findChild<QListView *>();
    QTest::keyClicks(search, u"delete"_s);
    const QModelIndex row = list->model()->index(0, 0);
    QCOMPARE(row.data(PaletteModel::Side).toString(), u"Select a record first"_s);
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), u"Delete record, Select a record first"_s);
    QVERIFY(!row.flags().testFlag(Qt::ItemIsEnabled));
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(m_palette->isVisible());
    QVERIFY(m_ran.isEmpty());
    search->clear();
    QCOMPARE(titles().last(), u"Delete record"_s);
    QCOMPARE(list->model()->index(0, 0).data(PaletteModel::Side).toString(), QKeySequence(u"Ctrl+N"_s).toString(QKeySequence::NativeText));
}

void tst_SmallDialogs::paletteAsksAgainWhatCanRun()
{
    m_reason.clear();   // and nobody refreshed the registry
    openPalette();
    QTest::keyClicks(m_palette->findChild<QLineEdit *>(), u"delete"_s);
    QTest::keyClick(m_palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(m_ran, QStringList{u"delete"_s});
}

void tst_SmallDialogs::paletteEscape()
{
    openPalette();
    QTest::keyClick(m_palette->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_ran.isEmpty());
}

void tst_SmallDialogs::paletteNames()
{
    openPalette();
    QCOMPARE(namelessControls(m_palette.get()).join(u", "_s), QString());
    QCOMPARE(m_palette->windowTitle(), u"Command palette"_s);
    QCOMPARE(m_palette->findChild<QListView *>()->accessibleName(), u"Results"_s);
}

// In the settings, for the next start; it says so when it is another one than before.
void tst_SmallDialogs::theLanguageIsKept()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    LanguageSection section(&settings, {u"en"_s, u"de"_s, u"ja"_s});
    QStringList names;
    for (int i = 0; i < section.box()->count(); ++i) {
        names += section.box()->itemText(i);
    }
    QCOMPARE(names, (QStringList{u"As the system"_s, u"English"_s, u"Deutsch"_s, u"日本語"_s}));
    QCOMPARE(section.box()->currentIndex(), 0);
    QVERIFY(section.note()->isHidden());
    section.box()->setCurrentIndex(2);
    Q_EMIT section.box()->activated(2);
    QCOMPARE(settings.value(u"ui/language"_s).toString(), u"de"_s);
    QVERIFY(!section.note()->isHidden());
    const LanguageSection again(&settings, {u"en"_s, u"de"_s, u"ja"_s});
    QCOMPARE(again.box()->currentData().toString(), u"de"_s);
    QVERIFY(again.note()->isHidden());
    section.box()->setCurrentIndex(0);
    Q_EMIT section.box()->activated(0);
    QVERIFY(!settings.contains(u"ui/language"_s));
    QVERIFY(section.note()->isHidden());   // as it was
}

QTEST_MAIN(tst_SmallDialogs)
#include "tst_smalldialogs.moc"
