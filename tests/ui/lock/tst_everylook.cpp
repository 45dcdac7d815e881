// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Every page and every dialog in a language that nobody speaks, in each that there is, and from right to left: nothing is left untranslated, nothing is cut off,
// nothing lies outside of what it is in. With STRONGROOM_SCREENSHOTS=FOLDER: a picture of each, light and dark, at the scale that QT_SCALE_FACTOR says
// (tests/run --screenshots).

#include "EveryPlace.h"

#include "support/PseudoWords.h"
#include "translation/Translation.h"
#include "widgets/Label.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QCheckBox>
#include <QDir>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QRadioButton>
#include <QTabBar>
#include <QToolButton>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using test::allDialogs;
using test::allPages;
using test::DialogRow;
using test::LockedVault;
using test::PageRow;
using test::PseudoWords;

namespace {

QString pathOf(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at != nullptr && path.size() < 4; at = at->parentWidget()) {
        path += QString::fromLatin1(at->metaObject()->className()).section(u"::"_s, -1) + (at->objectName().isEmpty() ? QString() : u'#' + at->objectName());
    }
    return path.join(u" in "_s);
}

// ---- what did not go through tr() ----

// Names of the fields' own, and the data of the vault that is shown.
bool isName(const QString &word)
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        QFile file(QStringLiteral(STRONGROOM_SOURCE_DIR "/tests/ui/lock/untranslated.txt"));
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n')) {
                if (!line.startsWith('#') && !line.trimmed().isEmpty()) {
                    all += QString::fromUtf8(line.trimmed());
                }
            }
        }
        return all;
    }();
    return names.contains(word);
}

QStringList plainWords(QString text)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    static const QRegularExpression keys(u"(?:Ctrl|Alt|Shift|Meta)\\+[^)\\s]+|\\((?:F\\d+|Esc|Del|Return|Enter|Space|Backspace|Ins|Menu)\\)|UTC[+-]"_s);
    static const QRegularExpression word(u"[A-Za-z_]{3,}"_s);
    static const QRegularExpression paths(u"(?:https?:/)?/[^\\s<]+"_s);
    static const QRegularExpression codes(u"[A-Za-z0-9+/_-]{20,}=*|\\b(?:application|text|image)/[\\w.+-]+|https?://[^\\s<]*|(?:[0-9a-f]{4} ){3,}[0-9a-f]{4}"_s);   // public keys, types of content, addresses, fingerprints
    text.remove(QChar(0x200b)).remove(tags).remove(keys).remove(codes).remove(paths);
    QStringList found;
    for (auto match = word.globalMatch(text); match.hasNext();) {
        const QString one = match.next().captured();
        if (!isName(one) && !one.contains(u'_')) {   // names of members and variables have one
            found += one;
        }
    }
    return found;
}

// What shows values of records, of files and of clients, beside their names.
bool isData(const QWidget &widget)
{
    for (const QWidget *at = &widget; at != nullptr; at = at->parentWidget()) {
        const QByteArray name = at->metaObject()->className();
        if (name.endsWith("DetailValue") || name.endsWith("::CodeView")) {
            return true;
        }
    }
    return false;
}

class Texts {
public:
    void look(const QString &text, const QString &where)
    {
        if (!isName(text) && !plainWords(text).isEmpty()) {
            m_found += u"\"%1\" (%2): %3"_s.arg(text.left(90), plainWords(text).join(u' '), where);
        }
    }
    void lookAt(QWidget &root)
    {
        look(root.windowTitle(), u"title"_s);
        for (QWidget *const widget : root.findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(&root) || isData(*widget)) {
                continue;
            }
            const QString where = pathOf(*widget);
            look(widget->toolTip(), where + u" tool tip"_s);
            look(widget->accessibleName(), where + u" accessible name"_s);
            if (const auto *const label = qobject_cast<const QLabel *>(widget)) {
                look(label->text(), where);
            } else if (const auto *const button = qobject_cast<const QAbstractButton *>(widget)) {
                look(button->text(), where);
            } else if (const auto *const group = qobject_cast<const QGroupBox *>(widget)) {
                look(group->title(), where);
            } else if (const auto *const tabs = qobject_cast<const QTabBar *>(widget)) {
                for (int i = 0; i < tabs->count(); ++i) {
                    look(tabs->tabText(i), where);
                }
            } else if (const auto *const box = qobject_cast<const QComboBox *>(widget)) {
                for (int i = 0; i < box->count(); ++i) {
                    look(box->itemText(i), where);
                }
            } else if (const auto *const line = qobject_cast<const QLineEdit *>(widget)) {
                look(line->placeholderText(), where + u" placeholder"_s);
            } else if (const auto *const head = qobject_cast<const QHeaderView *>(widget); head != nullptr && head->model() != nullptr && head->orientation() == Qt::Horizontal) {
                for (int i = 0; i < head->count(); ++i) {
                    look(head->isSectionHidden(i) ? QString() : head->model()->headerData(i, Qt::Horizontal).toString(), where);
                }
            }
        }
    }
    void lookAtMenus(const QMenuBar &bar)
    {
        for (const QAction *const menu : bar.actions()) {
            look(menu->text(), u"menu bar"_s);
            for (const QAction *const action : menu->menu() != nullptr ? menu->menu()->actions() : QList<QAction *>()) {
                look(action->text(), u"menu "_s + menu->text());
                look(action->toolTip(), u"menu "_s + menu->text());
            }
        }
    }
    [[nodiscard]] QStringList found() const
    {
        QStringList all = m_found;
        all.removeDuplicates();
        return all;
    }

private:
    QStringList m_found;
};

// ---- what is cut off ----

bool scrolls(const QWidget &widget)
{
    for (const QWidget *at = &widget; at != nullptr; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(at) != nullptr) {
            return true;
        }
    }
    return false;
}

QStringList cutOff(QWidget &root)
{
    QStringList found;
    for (QWidget *const widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root) || widget->visibleRegion().isEmpty()) {
            continue;
        }
        if (const auto *const label = qobject_cast<const QLabel *>(widget); label != nullptr && !label->text().isEmpty() && qobject_cast<const ui::ElidedLabel *>(label) == nullptr) {
            if (label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1 : label->minimumSizeHint().width() > label->width() + 1 && !label->text().contains(u'\n')) {
                found += u"label \"%1\" in %2x%3: %4"_s.arg(label->text().left(60)).arg(label->width()).arg(label->height()).arg(pathOf(*label));
            }
        } else if (const auto *const button = qobject_cast<const QAbstractButton *>(widget); button != nullptr && !button->text().isEmpty() && qobject_cast<const QToolButton *>(widget) == nullptr) {
            if (button->minimumSizeHint().width() > button->width() + 1) {
                found += u"button \"%1\" has %2 of %3: %4"_s.arg(button->text().left(60)).arg(button->width()).arg(button->minimumSizeHint().width()).arg(pathOf(*button));
            }
        }
        const QWidget *const parent = widget->parentWidget();
        if (parent != nullptr && !widget->isWindow() && !scrolls(*parent) && !parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()) && widget->width() > 0 && widget->height() > 0) {
            found += u"outside of its place: %1 at %2,%3 %4x%5 in %6x%7"_s.arg(pathOf(*widget)).arg(widget->x()).arg(widget->y()).arg(widget->width()).arg(widget->height()).arg(parent->width()).arg(parent->height());
        }
    }
    found.removeDuplicates();
    return found;
}

// A change of size climbs the layouts level by level, an event each.
void settle()
{
    for (int level = 0; level < 20; ++level) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

// ---- pictures ----

void picture(QWidget &of, const QString &name, const char *scheme)
{
    const QString folder = qEnvironmentVariable("STRONGROOM_SCREENSHOTS");
    if (!folder.isEmpty()) {
        QTest::qWait(60);   // what comes in a moment: rows, icons
        const QPixmap shot = of.grab();
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(shot.save(u"%1/%2-%3-%4.png"_s.arg(folder, name, QString::fromLatin1(scheme)).arg(qRound(shot.devicePixelRatio() * 100))));
    }
}

} // namespace

class TestEveryLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { delete m_theme; }
    void theWalkSees();
    void looks_data();
    void looks();
    void pictures_data();
    void pictures();

private:
    // Index of allPages(), or of allDialogs() after them; then the welcome page and the lock.
    static void rows(const std::function<void(const QByteArray &name, int place)> &add);
    void at(int place, const std::function<void(QWidget &shown, const QString &name)> &then);

    ui::Theme *m_theme = nullptr;
    QTemporaryDir m_configuration;
};

void TestEveryLook::initTestCase()
{
    qputenv("STRONGROOM_CONFIG_DIR", m_configuration.path().toUtf8());
    installTranslation(*QCoreApplication::instance());
    m_theme = new ui::Theme;
    QAccessible::setActive(true);
}

void TestEveryLook::rows(const std::function<void(const QByteArray &name, int place)> &add)
{
    int place = 0;
    for (const PageRow &row : allPages()) {
        add("page-" + QByteArray(row.name).toLower() + (row.connection.empty() ? QByteArray() : '-' + QByteArray::fromStdString(row.connection)), place++);
    }
    for (const DialogRow &row : allDialogs()) {
        add("dialog-" + QByteArray(row.className), place++);
    }
    add("page-welcome", place++);
    add("page-locked", place);
}

void TestEveryLook::at(int place, const std::function<void(QWidget &shown, const QString &name)> &then)
{
    QString name;
    rows([&](const QByteArray &one, int index) { name = index == place ? QString::fromLatin1(one) : name; });
    const std::vector<PageRow> pages = allPages();
    const std::vector<DialogRow> dialogs = allDialogs();
    LockedVault on(m_theme);
    if (place < int(pages.size())) {
        const PageRow &page = pages[std::size_t(place)];
        QVERIFY(on.show(page.connection, page.page));
        if (page.page == model::ConnectionPage::Records && page.connection == LockedVault::acme) {
            QVERIFY(on.vault.settled());
            QVERIFY(on.vault.select(1));
        }
        settle();
        then(on.window(), name);
    } else if (place < int(pages.size() + dialogs.size())) {
        const DialogRow &dialog = dialogs[std::size_t(place) - pages.size()];
        const QString inTheWay = test::openOn(on, dialog);
        QVERIFY2(inTheWay.isEmpty(), qPrintable(inTheWay));
        QDialog *const open = test::openDialog(QString::fromLatin1(dialog.className));
        settle();
        then(*open, name);
        open->close();
    } else if (name == "page-welcome"_L1) {
        then(on.window(), name);
    } else {
        on.vault.command(u"vault.lock"_s)->trigger();
        QTRY_VERIFY(on.lockPage()->isVisible());
        then(on.window(), name);
    }
}

// The walk itself: it does see what is plain, and what is cut off.
void TestEveryLook::theWalkSees()
{
    QCOMPARE(PseudoWords::disguised(u"&Save %1 of <b>%Ln</b>"_s), u"[&Šâṽê %1 ôḟ <b>%Ln</b>~~~]"_s);
    QVERIFY(plainWords(PseudoWords::disguised(u"Save all of them"_s)).isEmpty());
    QCOMPARE(plainWords(u"<b>Save</b> it"_s), QStringList{u"Save"_s});
    QWidget root;
    root.resize(400, 100);
    auto *const label = new QLabel(u"A long text in a small place"_s, &root);
    label->setGeometry(0, 0, 30, 20);
    root.show();
    QCOMPARE(cutOff(root).size(), 1);
    label->setGeometry(0, 0, 390, 20);
    QCOMPARE(cutOff(root), QStringList());
    label->setGeometry(300, 0, 390, 20);
    QCOMPARE(cutOff(root).size(), 1);
    Texts texts;
    texts.lookAt(root);
    QCOMPARE(texts.found().size(), 1);
}

void TestEveryLook::looks_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<int>("place");
    for (const char *const language : {"pseudo", "rtl", "de", "es", "ja"}) {
        rows([language](const QByteArray &name, int place) { QTest::addRow("%s %s", language, name.constData()) << QByteArray(language) << place; });
    }
}

void TestEveryLook::looks()
{
    QFETCH(QByteArray, language);
    QFETCH(int, place);
    const bool isPseudo = language == "pseudo";
    const bool isMirrored = language == "rtl";
    std::unique_ptr<QTranslator> words;
    if (isPseudo) {
        words = std::make_unique<PseudoWords>();
    } else if (!isMirrored) {
        words = std::make_unique<QTranslator>();
        QVERIFY(words->load(u":/strongroom/translations/strongroom_%1.qm"_s.arg(QString::fromLatin1(language))));
    }
    if (words) {
        QCoreApplication::installTranslator(words.get());
    }
    QGuiApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QStringList plain;
    QStringList cut;
    bool isLookedAt = false;
    at(place, [&](QWidget &shown, const QString &) {
        isLookedAt = true;
        cut = cutOff(shown);
        if (isMirrored) {
            QVERIFY(shown.isRightToLeft());
        }
        if (isPseudo) {
            Texts texts;
            texts.lookAt(shown);
            if (const auto *const window = qobject_cast<QMainWindow *>(&shown)) {
                texts.lookAtMenus(*window->menuBar());
            }
            plain = texts.found();
        }
        picture(shown, QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'), "light");
    });
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(isLookedAt);
    QVERIFY2(plain.isEmpty(), qPrintable(u"not translated:\n  "_s + plain.join(u"\n  "_s)));
    QVERIFY2(cut.isEmpty(), qPrintable(u"cut off:\n  "_s + cut.join(u"\n  "_s)));
}

void TestEveryLook::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("place");
    for (const bool dark : {false, true}) {
        rows([dark](const QByteArray &name, int place) { QTest::addRow("%s %s", dark ? "dark" : "light", name.constData()) << dark << place; });
    }
}

// In English: nothing is cut off either, in neither scheme.
void TestEveryLook::pictures()
{
    QFETCH(bool, dark);
    QFETCH(int, place);
    m_theme->showScheme(dark ? ui::Scheme::Dark : ui::Scheme::Light);
    QStringList cut;
    bool isLookedAt = false;
    at(place, [&](QWidget &shown, const QString &name) {
        isLookedAt = true;
        cut = cutOff(shown);
        picture(shown, name, dark ? "dark" : "light");
    });
    m_theme->showScheme(ui::Scheme::Light);
    QVERIFY(isLookedAt);
    QVERIFY2(cut.isEmpty(), qPrintable(u"cut off:\n  "_s + cut.join(u"\n  "_s)));
}

QTEST_MAIN(TestEveryLook)
#include "tst_everylook.moc"
