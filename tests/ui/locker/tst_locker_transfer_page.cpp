// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Import, export and running from a page of a Locker connection: by their keys, by a drop, into the tray and into the journal, and closed with the
// connection.

#include "../WindowFixture.h"
#include "LockerFixture.h"

#include "locker/changes/SecretTray.h"
#include "locker/changes/SecretTrays.h"
#include "locker/environments/EnvironmentsPage.h"
#include "locker/matrix/SecretMatrixView.h"
#include "locker/matrix/SecretsPage.h"
#include "locker/transfer/LockerTransferCommands.h"
#include "locker/transfer/SecretExportDialog.h"
#include "locker/transfer/SecretImportDialog.h"
#include "locker/transfer/VariablesRunDialog.h"
#include "shell/DropRouter.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QUrl>

#include <algorithm>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;

namespace {

QPushButton *button(QWidget *window, const QString &text)
{
    for (QPushButton *candidate : window->findChildren<QPushButton *>()) {
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

} // namespace

class tst_LockerTransferPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new ui::Theme(this); }
    void init();
    void cleanup() { m_locker.reset(); }
    void anImportGoesToTheTray();
    void aDroppedFileIsImportedHere();
    void anExportBeginsWhereTheCursorIs();
    void theirOwnKeysWorkToo();
    void whatLeavesIsInTheJournal();
    void aReadOnlyKeyImportsNothing();
    void theirWindowsCloseWithTheConnection();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(m_locker->vault.window.get(), key, modifiers); }
    QString file(const QString &name, const QByteArray &content);
    [[nodiscard]] model::SecretTray *tray() const { return m_locker->vault.window->services().secretChanges->of(m_locker->connection()); }

    ui::Theme *m_theme = nullptr;
    std::unique_ptr<test::LockerFixture> m_locker;
    ui::EnvironmentsPage *m_page = nullptr;
};

void tst_LockerTransferPage::init()
{
    m_locker = std::make_unique<test::LockerFixture>(m_theme);
    m_page = m_locker->open<ui::EnvironmentsPage>(model::ConnectionPage::Environments);
    QVERIFY(m_page != nullptr);
    m_locker->vault.activate();
}

QString tst_LockerTransferPage::file(const QString &name, const QByteArray &content)
{
    QFile made(m_locker->vault.folder.filePath(name));
    if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size()) {
        qFatal("cannot write");
    }
    return made.fileName();
}

void tst_LockerTransferPage::anImportGoesToTheTray()
{
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);   // as on the records
    auto *const dialog = m_locker->dialog<ui::SecretImportDialog>();
    QVERIFY(dialog != nullptr);
    dialog->openFile(file(u"a.env"_s, "NEW=1\nLOG_LEVEL=warning\n[preview]\nNEW=2\n"));
    QTRY_COMPARE(dialog->table()->model()->rowCount(), 3);
    QTRY_VERIFY(button(dialog, u"Put 2"_s) != nullptr);
    button(dialog, u"Put"_s)->click();
    QCOMPARE(tray()->openCount(), 3);
    QVERIFY(tray()->stagedAt("NEW", "preview") != nullptr);
    QCOMPARE(tray()->stagedEnvironments(), std::vector<std::string>{"preview"});
    QCOMPARE(m_locker->store->gate().count("create"), 0);
    // And from there to the service: the environment first, or the secret would have none.
    tray()->commitAll();
    QTRY_COMPARE(tray()->openCount(), 0);
    QVERIFY(m_locker->store->at("NEW", "preview") != nullptr);
    QVERIFY(m_locker->store->at("NEW", "") != nullptr);
}

void tst_LockerTransferPage::aDroppedFileIsImportedHere()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(u"acme.yaml"_s, "A: \"1\"\n"))});
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_locker->vault.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QCOMPARE(m_locker->vault.window->drops()->shownOffer(), u"Import secrets from acme.yaml"_s);
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_locker->vault.window.get(), &drop);
    auto *const dialog = m_locker->dialog<ui::SecretImportDialog>();
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE(dialog->table()->model()->rowCount(), 1);
}

void tst_LockerTransferPage::anExportBeginsWhereTheCursorIs()
{
    auto *const matrix = m_locker->open<ui::SecretsPage>(model::ConnectionPage::Secrets);
    QVERIFY(matrix != nullptr);
    QTRY_VERIFY(matrix->model()->rowCount() > 0);
    bool found = false;
    for (int row = 0; row < matrix->model()->rowCount() && !found; ++row) {
        for (int column = 1; column < matrix->model()->columnCount() && !found; ++column) {
            matrix->view()->setCurrentIndex(matrix->model()->index(row, column));
            const auto cell = matrix->currentCell();
            found = cell && cell->key == u"DATABASE_URL"_s && cell->environment == u"staging"_s;
        }
    }
    QVERIFY(found);
    m_locker->command(u"secrets.export"_s)->trigger();
    auto *const dialog = m_locker->dialog<ui::SecretExportDialog>();
    QVERIFY(dialog != nullptr);
    QVERIFY(field(dialog, u"Save to"_s)->text().endsWith(u"/staging.env.age"_s));
    const auto boxes = dialog->findChildren<QCheckBox *>();
    QVERIFY(std::any_of(boxes.begin(), boxes.end(), [](const QCheckBox *box) { return box->isVisible() && box->text().startsWith(u"Only the"_s); }));
}

void tst_LockerTransferPage::theirOwnKeysWorkToo()
{
    QStringList texts;
    for (const QAction *menu : m_locker->vault.window->menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions()) {
            texts += action->text();
        }
    }
    for (const QString &id : ui::lockerTransferMenu()) {
        const ui::Command *const command = m_locker->command(id);
        QVERIFY(command != nullptr);
        QVERIFY2(!command->shortcut().isEmpty(), qPrintable(id));
        QVERIFY2(texts.contains(command->info().text), qPrintable(id));
        m_locker->vault.activate();   // offscreen, a closed dialog does not hand it back
        const QKeyCombination keys = command->shortcut()[0];
        press(keys.key(), keys.keyboardModifiers());
        auto *const dialog = m_locker->dialog<QDialog>();
        QVERIFY2(dialog != nullptr, qPrintable(id));
        dialog->reject();
        QTRY_VERIFY(m_locker->vault.window->findChildren<QDialog *>().isEmpty());
    }
}

void tst_LockerTransferPage::whatLeavesIsInTheJournal()
{
#ifdef Q_OS_WIN
    QSKIP("the program is a shell");
#endif
    const auto last = [&] { return m_locker->vault.activity->entries().back(); };
    press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    auto *const out = m_locker->dialog<ui::SecretExportDialog>();
    QVERIFY(out != nullptr);
    out->setWorkFactor(10);
    QTest::keyClicks(field(out, u"Passphrase"_s), u"correct horse battery"_s);
    QTest::keyClicks(field(out, u"Again"_s), u"correct horse battery"_s);
    const QString path = m_locker->vault.folder.filePath(u"out.env.age"_s);
    field(out, u"Save to"_s)->selectAll();
    QTest::keyClicks(field(out, u"Save to"_s), path);
    QTRY_VERIFY(button(out, u"Export"_s)->isEnabled());
    button(out, u"Export"_s)->click();
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(last().kind == activity::ActivityKind::ExportSecrets);
    QCOMPARE(last().connection, std::string("Locker platform"));
    QCOMPARE(last().counts.done, std::int64_t(2));
    out->reject();

    auto *const run = (m_locker->command(u"secrets.run"_s)->trigger(), m_locker->dialog<ui::VariablesRunDialog>());
    QVERIFY(run != nullptr);
    QTest::keyClicks(field(run, u"Command"_s), u"sh -c ':'"_s);
    QTRY_VERIFY(button(run, u"Run"_s)->isEnabled());
    button(run, u"Run"_s)->click();
    QVERIFY(last().kind == activity::ActivityKind::RunWithSecrets);
}

void tst_LockerTransferPage::aReadOnlyKeyImportsNothing()
{
    m_locker->store->setEditable(false);
    m_page->refresh();
    QTRY_VERIFY(!m_page->writeRefusal().isEmpty());
    for (const QString &id : ui::lockerTransferMenu()) {
        m_locker->command(id)->refresh();
        QCOMPARE(m_locker->command(id)->isEnabled(), id != u"secrets.import"_s);
    }
    QVERIFY(!m_locker->command(u"secrets.import"_s)->restriction().isEmpty());
}

void tst_LockerTransferPage::theirWindowsCloseWithTheConnection()
{
    m_locker->command(u"secrets.export"_s)->trigger();
    auto *const dialog = m_locker->dialog<ui::SecretExportDialog>();
    QVERIFY(dialog != nullptr);
    const QPointer<ui::SecretExportDialog> open(dialog);
    m_locker->vault.manager.closeAll();
    QTRY_VERIFY(open.isNull());   // and with it what it opened
}

QTEST_MAIN(tst_LockerTransferPage)
#include "tst_locker_transfer_page.moc"
