// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What assistive tools hear of every page and every dialog: each control has a name, what is chosen by a key is told by it, and a column of a table has a head.

#include "EveryPlace.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QHeaderView>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using test::allDialogs;
using test::allPages;
using test::DialogRow;
using test::LockedVault;
using test::PageRow;

namespace {

// Whether a person can do something with it, by mouse or by keyboard.
bool isControl(const QWidget &widget)
{
    if (qobject_cast<const QScrollBar *>(&widget) != nullptr || qobject_cast<const QHeaderView *>(&widget) != nullptr || widget.isWindow()) {
        return false;   // parts of what has the name
    }
    if (const auto *const area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget()); area != nullptr && area->viewport() == &widget) {
        return false;
    }
    if (qobject_cast<const QAbstractSpinBox *>(widget.parentWidget()) != nullptr || qobject_cast<const QComboBox *>(widget.parentWidget()) != nullptr) {
        return false;   // the field within
    }
    if (qobject_cast<const QLineEdit *>(widget.parentWidget()) != nullptr) {
        return false;   // the button within that clears it
    }
    return qobject_cast<const QAbstractButton *>(&widget) != nullptr || widget.focusPolicy() != Qt::NoFocus;
}

QString pathOf(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at != nullptr && path.size() < 4; at = at->parentWidget()) {
        path += QString::fromLatin1(at->metaObject()->className()) + (at->objectName().isEmpty() ? QString() : u'#' + at->objectName());
    }
    return path.join(u" in "_s);
}

QString heard(QWidget &widget, QAccessible::Text what)
{
    const QAccessibleInterface *const accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible != nullptr ? accessible->text(what).trimmed() : QString();
}

QStringList unnamed(QWidget &root)
{
    QStringList found;
    for (QWidget *const widget : root.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&root) && isControl(*widget) && heard(*widget, QAccessible::Name).isEmpty()) {
            found += pathOf(*widget);
        }
    }
    found.removeDuplicates();
    return found;
}

// Columns that say nothing of what is in them, where their head is there to be seen.
QStringList headless(QWidget &root)
{
    QStringList found;
    for (const auto *const view : root.findChildren<QHeaderView *>()) {
        for (int section = 0; view->orientation() == Qt::Horizontal && view->isVisibleTo(&root) && view->model() != nullptr && section < view->count(); ++section) {
            const QAbstractItemModel *const model = view->model();
            if (!view->isSectionHidden(section) && model->headerData(section, Qt::Horizontal).toString().isEmpty()
                && model->headerData(section, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty()) {
                found += u"column %1 of "_s.arg(section) + pathOf(*view->parentWidget());
            }
        }
    }
    return found;
}

} // namespace

class TestEveryControl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { delete m_theme; }
    void findsWhatHasNoName();
    void pages_data();
    void pages();
    void dialogs_data();
    void dialogs();
    void welcomeAndLock();

private:
    static void check(QWidget &root);

    ui::Theme *m_theme = nullptr;
    QTemporaryDir m_configuration;
};

void TestEveryControl::initTestCase()
{
    qputenv("STRONGROOM_CONFIG_DIR", m_configuration.path().toUtf8());
    m_theme = new ui::Theme;
    QAccessible::setActive(true);
}

void TestEveryControl::check(QWidget &root)
{
    const QStringList nameless = unnamed(root);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u"; "_s)));
    const QStringList columns = headless(root);
    QVERIFY2(columns.isEmpty(), qPrintable(columns.join(u"; "_s)));
}

// The walk itself: it does see a control without a name.
void TestEveryControl::findsWhatHasNoName()
{
    QWidget root;
    auto *const named = new QLineEdit(&root);
    named->setAccessibleName(u"Name"_s);
    QCOMPARE(unnamed(root), QStringList());
    new QLineEdit(&root);
    QCOMPARE(unnamed(root).size(), 1);
}

void TestEveryControl::pages_data()
{
    QTest::addColumn<int>("row");
    const std::vector<PageRow> rows = allPages();
    for (int i = 0; i < int(rows.size()); ++i) {
        QTest::addRow("%s of %s", rows[std::size_t(i)].name, rows[std::size_t(i)].connection.c_str()) << i;
    }
}

void TestEveryControl::pages()
{
    QFETCH(int, row);
    const PageRow page = allPages()[std::size_t(row)];
    LockedVault on(m_theme);
    QVERIFY(on.show(page.connection, page.page));
    if (page.page == model::ConnectionPage::Records && page.connection == LockedVault::acme) {
        QVERIFY(on.vault.settled());
        QVERIFY(on.vault.select(1));   // with what the inspector has
    }
    check(on.window());
}

void TestEveryControl::dialogs_data()
{
    QTest::addColumn<int>("row");
    const std::vector<DialogRow> rows = allDialogs();
    for (int i = 0; i < int(rows.size()); ++i) {
        QTest::addRow("%s", rows[std::size_t(i)].className) << i;
    }
}

void TestEveryControl::dialogs()
{
    QFETCH(int, row);
    const DialogRow dialog = allDialogs()[std::size_t(row)];
    LockedVault on(m_theme);
    const QString inTheWay = test::openOn(on, dialog);
    QVERIFY2(inTheWay.isEmpty(), qPrintable(inTheWay));
    QDialog *const open = test::openDialog(QString::fromLatin1(dialog.className));
    check(*open);
    QVERIFY(!heard(*open, QAccessible::Name).isEmpty());   // its title
    open->close();
}

void TestEveryControl::welcomeAndLock()
{
    LockedVault on(m_theme);
    check(on.window());
    on.vault.command(u"vault.lock"_s)->trigger();
    QTRY_VERIFY(on.lockPage()->isVisible());
    check(on.window());
}

QTEST_MAIN(TestEveryControl)
#include "tst_everycontrol.moc"
