// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The keyboard alone, on every page and in every dialog: Tab comes to each control in the order in which it is read, a letter that is marked leads to its
// field, nothing needs a mouse. And what is masked on screen is masked for assistive tools.

#include "EveryPlace.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QLabel>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using test::allDialogs;
using test::allPages;
using test::DialogRow;
using test::LockedVault;
using test::PageRow;

namespace {

QString nameOf(const QWidget &widget)
{
    QString text = QString::fromLatin1(widget.metaObject()->className()).section(u"::"_s, -1);
    if (const auto *const button = qobject_cast<const QAbstractButton *>(&widget)) {
        text += u" \""_s + button->text() + u'"';
    } else if (!widget.accessibleName().isEmpty()) {
        text += u" \""_s + widget.accessibleName() + u'"';
    }
    return text;
}

bool takesTab(const QWidget &widget, const QWidget &root) { return widget.isVisibleTo(&root) && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr; }

// As Tab goes, once around.
QList<QWidget *> chainOf(QWidget &root)
{
    QList<QWidget *> chain;
    for (QWidget *at = root.nextInFocusChain(); at != nullptr && at != &root && chain.size() < 1'000; at = at->nextInFocusChain()) {
        if (at->window() == &root && takesTab(*at, root)) {
            chain += at;
        }
    }
    return chain;
}

// Steps that go back up: the next control ends above where the last one begins, and is not in another column further on. The round has one such step, from
// its end to its beginning, wherever in the window's chain that is.
QStringList backwardSteps(QWidget &root)
{
    QStringList found;
    const QList<QWidget *> chain = chainOf(root);
    const auto placeOf = [&root](const QWidget *widget) { return QRect(widget->mapTo(&root, QPoint()), widget->size()); };
    for (qsizetype i = 0; i < chain.size(); ++i) {
        const QWidget *const before = chain[(i + chain.size() - 1) % chain.size()];
        const QRect last = placeOf(before);
        const QRect next = placeOf(chain[i]);
        if (next.bottom() < last.top() && next.left() < last.right() - 8) {
            found += nameOf(*before) + u" -> "_s + nameOf(*chain[i]);
        }
    }
    return found.size() > 1 ? found : QStringList();
}

// Marked letters that lead nowhere.
QStringList lonelyLabels(QWidget &root)
{
    static const QRegularExpression mark(u"&(?=[^\\s&])"_s);
    QStringList found;
    for (const auto *const label : root.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&root) && label->textFormat() != Qt::RichText && !label->text().contains(u'<') && label->text().contains(mark) && label->buddy() == nullptr && !label->text().contains(u"&&"_s)) {
            found += label->text();
        }
    }
    return found;
}

// Buttons that the keyboard does not come to: neither by Tab, nor by a letter or shortcut, nor as part of what has the focus.
QStringList mouseOnly(QWidget &root)
{
    QStringList found;
    for (const auto *const button : root.findChildren<QAbstractButton *>()) {
        const bool isPart = qobject_cast<const QLineEdit *>(button->parentWidget()) != nullptr || qobject_cast<const QTabBar *>(button->parentWidget()) != nullptr
                         || qobject_cast<const QAbstractSpinBox *>(button->parentWidget()) != nullptr || qobject_cast<const QAbstractItemView *>(button->parentWidget()) != nullptr;
        const auto *const tool = qobject_cast<const QToolButton *>(button);
        const bool isOfGroup = button->isCheckable() && (button->autoExclusive() || button->group() != nullptr) && !button->isChecked();   // arrow keys come to it
        const bool hasKey = !button->shortcut().isEmpty() || (tool != nullptr && tool->defaultAction() != nullptr && !tool->defaultAction()->shortcut().isEmpty()) || button->toolTip().contains(u'(');
        if (button->isVisibleTo(&root) && button->isEnabled() && !isPart && !isOfGroup && (button->focusPolicy() & Qt::TabFocus) == 0 && !hasKey) {
            found += nameOf(*button);
        }
    }
    return found;
}

// Everything that a screen reader can come to.
void collect(QAccessibleInterface *of, QStringList &texts, int depth = 0)
{
    if (of == nullptr || !of->isValid() || depth > 24) {
        return;
    }
    for (const QAccessible::Text what : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
        texts += of->text(what);
    }
    if (QAccessibleTextInterface *const text = of->textInterface()) {
        texts += text->text(0, text->characterCount());
    }
    for (int i = 0; i < std::min(of->childCount(), 2'000); ++i) {
        collect(of->child(i), texts, depth + 1);
    }
}

} // namespace

class TestEveryKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { delete m_theme; }
    void theWalksSee();
    void pages_data();
    void pages();
    void dialogs_data();
    void dialogs();
    void maskedForEverybody();

private:
    static void check(QWidget &root);

    ui::Theme *m_theme = nullptr;
    QTemporaryDir m_configuration;
};

void TestEveryKey::initTestCase()
{
    qputenv("STRONGROOM_CONFIG_DIR", m_configuration.path().toUtf8());
    m_theme = new ui::Theme;
    QAccessible::setActive(true);
}

void TestEveryKey::check(QWidget &root)
{
    for (int level = 0; level < 20; ++level) {   // a change of size climbs the layouts level by level
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    QVERIFY(!chainOf(root).isEmpty());
    const QStringList lonely = lonelyLabels(root);
    QVERIFY2(lonely.isEmpty(), qPrintable(u"no buddy: "_s + lonely.join(u"; "_s)));
    const QStringList mouse = mouseOnly(root);
    QVERIFY2(mouse.isEmpty(), qPrintable(u"by mouse alone: "_s + mouse.join(u"; "_s)));
    const QStringList back = backwardSteps(root);
    QVERIFY2(back.isEmpty(), qPrintable(u"Tab goes back: "_s + back.join(u"; "_s)));
}

void TestEveryKey::theWalksSee()
{
    QWidget root;
    root.resize(300, 200);
    auto *const column = new QVBoxLayout(&root);
    auto *const first = new QLineEdit;
    auto *const third = new QLineEdit;
    auto *const second = new QLineEdit;
    column->addWidget(first);
    column->addWidget(third);
    column->insertWidget(1, second);
    column->activate();
    QCOMPARE(chainOf(root), (QList<QWidget *>{first, third, second}));
    QCOMPARE(backwardSteps(root).size(), 2);
    QWidget::setTabOrder(first, second);
    QWidget::setTabOrder(second, third);
    QCOMPARE(chainOf(root), (QList<QWidget *>{first, second, third}));
    QCOMPARE(backwardSteps(root), QStringList());
    auto *const label = new QLabel(u"&Name"_s, &root);
    QCOMPARE(lonelyLabels(root), QStringList{u"&Name"_s});
    label->setBuddy(first);
    QCOMPARE(lonelyLabels(root), QStringList());
    auto *const button = new QToolButton(&root);
    button->setFocusPolicy(Qt::NoFocus);
    QCOMPARE(mouseOnly(root).size(), 1);
    button->setFocusPolicy(Qt::StrongFocus);
    QCOMPARE(mouseOnly(root), QStringList());
}

void TestEveryKey::pages_data()
{
    QTest::addColumn<int>("row");
    const std::vector<PageRow> rows = allPages();
    for (int i = 0; i < int(rows.size()); ++i) {
        QTest::addRow("%s of %s", rows[std::size_t(i)].name, rows[std::size_t(i)].connection.c_str()) << i;
    }
}

void TestEveryKey::pages()
{
    QFETCH(int, row);
    const PageRow page = allPages()[std::size_t(row)];
    LockedVault on(m_theme);
    QVERIFY(on.show(page.connection, page.page));
    check(on.window());
}

void TestEveryKey::dialogs_data()
{
    QTest::addColumn<int>("row");
    const std::vector<DialogRow> rows = allDialogs();
    for (int i = 0; i < int(rows.size()); ++i) {
        QTest::addRow("%s", rows[std::size_t(i)].className) << i;
    }
}

void TestEveryKey::dialogs()
{
    QFETCH(int, row);
    const DialogRow dialog = allDialogs()[std::size_t(row)];
    LockedVault on(m_theme);
    const QString inTheWay = test::openOn(on, dialog);
    QVERIFY2(inTheWay.isEmpty(), qPrintable(inTheWay));
    QDialog *const open = test::openDialog(QString::fromLatin1(dialog.className));
    check(*open);
    open->close();
}

// A secret's value is dots until it is revealed, and no other way of reading the window says more.
void TestEveryKey::maskedForEverybody()
{
    LockedVault on(m_theme);
    const std::string hidden = "weberknecht-91c4";
    on.lockerStore->put("API_PASSWORD", "production", hidden, "no canary");
    QVERIFY(on.show(LockedVault::locker, model::ConnectionPage::Secrets));
    QTest::qWait(50);
    QStringList texts;
    collect(QAccessible::queryAccessibleInterface(&on.window()), texts);
    QVERIFY(texts.join(u'\n').contains(u"API_PASSWORD"_s));   // the walk comes to the table
    QVERIFY(!texts.join(u'\n').contains(QString::fromStdString(hidden)));
    // A field for a password keeps it to itself.
    on.vault.command(u"vault.lock"_s)->trigger();
    QTRY_VERIFY(on.lockPage()->isVisible());
    for (auto *const field : on.window().findChildren<QLineEdit *>()) {
        if (field->echoMode() == QLineEdit::Password && field->isVisible()) {
            field->setText(QString::fromStdString(hidden));
            QStringList heard;
            collect(QAccessible::queryAccessibleInterface(field), heard);
            QVERIFY(!heard.join(u'\n').contains(QString::fromStdString(hidden)));
        }
    }
}

QTEST_MAIN(TestEveryKey)
#include "tst_everykey.moc"
