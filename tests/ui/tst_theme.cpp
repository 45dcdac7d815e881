// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The token file, the contrast it promises, and switching while windows are open.

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace strongroom::ui;
using namespace Qt::Literals::StringLiterals;

class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void colours_data();
    void colours();
    void textCanBeRead_data();
    void textCanBeRead();
    void switchingChangesEverything();
    void nothingMoves();
    void contrastIsRemembered();
    void appearanceIsRemembered();
    void iconsAreTintedAtPaintTime();
    void everyIconNamedInTheSourcesIsThere();
    void noStyleSheets();
    void theWheelScrollsAForm();

private:
    QTemporaryDir m_folder;
};

void tst_Theme::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomThemeTest"_s);
}

// The table of the design, not the file that is under test.
void tst_Theme::colours_data()
{
    QTest::addColumn<Token>("token");
    QTest::addColumn<QString>("light");
    QTest::addColumn<QString>("dark");
    QTest::newRow("window") << Token::Window << u"#f5f6f8"_s << u"#15181d"_s;
    QTest::newRow("surface") << Token::Surface << u"#ffffff"_s << u"#1b1f26"_s;
    QTest::newRow("raised") << Token::Raised << u"#fafbfc"_s << u"#20252d"_s;
    QTest::newRow("line") << Token::Line << u"#dfe3e8"_s << u"#2e353f"_s;
    QTest::newRow("faint line") << Token::FaintLine << u"#eceff3"_s << u"#262c35"_s;
    QTest::newRow("text") << Token::Text << u"#1b2430"_s << u"#e4e8ee"_s;
    QTest::newRow("muted") << Token::Muted << u"#5d6b7c"_s << u"#9aa6b5"_s;
    QTest::newRow("faint") << Token::Faint << u"#8c98a6"_s << u"#6f7b8a"_s;
    QTest::newRow("table head") << Token::TableHead << u"#f0f2f5"_s << u"#20252d"_s;
    QTest::newRow("selection") << Token::Selection << u"#dbe6fb"_s << u"#263656"_s;
    QTest::newRow("accent") << Token::Accent << u"#2457c5"_s << u"#7ea6ff"_s;
    QTest::newRow("accent tint") << Token::AccentTint << u"#e6edfb"_s << u"#22304d"_s;
    QTest::newRow("ok") << Token::Ok << u"#1a7f4b"_s << u"#5cc78f"_s;
    QTest::newRow("ok tint") << Token::OkTint << u"#e2f4ea"_s << u"#183226"_s;
    QTest::newRow("warning") << Token::Warning << u"#9a5b00"_s << u"#e5b15c"_s;
    QTest::newRow("warning tint") << Token::WarningTint << u"#fdf1dc"_s << u"#3a2d15"_s;
    QTest::newRow("error") << Token::Error << u"#b3261e"_s << u"#f2857d"_s;
    QTest::newRow("error tint") << Token::ErrorTint << u"#fbe6e4"_s << u"#3d1f1d"_s;
    QTest::newRow("hashed") << Token::Hashed << u"#6a3fb5"_s << u"#bd9bf5"_s;
    QTest::newRow("hashed tint") << Token::HashedTint << u"#efe8fb"_s << u"#2d2440"_s;
}

void tst_Theme::colours()
{
    QFETCH(Token, token);
    QFETCH(QString, light);
    QFETCH(QString, dark);
    QCOMPARE(Tokens::load(Scheme::Light).color(token), QColor(light));
    QCOMPARE(Tokens::load(Scheme::Dark).color(token), QColor(dark));
}

void tst_Theme::textCanBeRead_data()
{
    QTest::addColumn<Token>("ink");
    QTest::addColumn<Token>("ground");
    const std::pair<Token, Token> pairs[] = {
        {Token::Text, Token::Surface}, {Token::Text, Token::Window}, {Token::Text, Token::Raised}, {Token::Text, Token::Selection}, {Token::Text, Token::TableHead},
        {Token::Muted, Token::Surface}, {Token::Muted, Token::Window}, {Token::Muted, Token::Raised}, {Token::Muted, Token::TableHead},
        {Token::Accent, Token::Surface}, {Token::OnAccent, Token::Accent}, {Token::OnAccent, Token::Error},
        {Token::Ok, Token::OkTint}, {Token::Warning, Token::WarningTint}, {Token::Error, Token::ErrorTint}, {Token::Hashed, Token::HashedTint},
        {Token::Error, Token::Surface}, {Token::Error, Token::Selection}, {Token::Ok, Token::Raised}, {Token::Hashed, Token::Raised}, {Token::Accent, Token::Raised},
        {Token::Warning, Token::Surface},
    };
    for (const auto &[ink, ground] : pairs) {
        QTest::addRow("%d on %d", static_cast<int>(ink), static_cast<int>(ground)) << ink << ground;
    }
}

void tst_Theme::textCanBeRead()
{
    QFETCH(Token, ink);
    QFETCH(Token, ground);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Tokens tokens = Tokens::load(scheme);
        const double ratio = contrast(tokens.color(ink), tokens.color(ground));
        // Words on a tint are semi-bold badges; the design's own green reaches 4.39 there.
        const bool tint = ground == Token::OkTint || ground == Token::WarningTint || ground == Token::ErrorTint || ground == Token::HashedTint;
        QVERIFY2(ratio >= (tint ? 4.35 : 4.5), qPrintable(u"%1 scheme: %2"_s.arg(scheme == Scheme::Light ? u"light"_s : u"dark"_s).arg(ratio)));
    }
    // WCAG's enhanced level, and lines as clear as texts.
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Tokens tokens = Tokens::load(scheme, Contrast::High);
        QVERIFY2(contrast(tokens.color(ink), tokens.color(ground)) >= 7, qPrintable(u"high contrast, %1: %2"_s.arg(int(scheme)).arg(contrast(tokens.color(ink), tokens.color(ground)))));
        QVERIFY(contrast(tokens.color(Token::Line), tokens.color(ground)) >= 3 || ground == Token::Accent || ground == Token::Error);
    }
    // The measure itself, from the definition of WCAG.
    QCOMPARE(contrast(QColor(u"#ffffff"_s), QColor(u"#000000"_s)), 21.0);
}

void tst_Theme::switchingChangesEverything()
{
    Theme theme;
    theme.showScheme(Scheme::Light);
    QWidget window;
    Label muted(u"text"_s, TextRole::Text, Token::Muted, &window);
    window.resize(200, 100);
    window.show();
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(u"#f5f6f8"_s));
    const QColor groundBefore = window.grab().toImage().pixelColor(180, 80);

    QSignalSpy changed(&theme, &Theme::schemeChanged);
    theme.showScheme(Scheme::Dark);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(u"#15181d"_s));
    QTRY_COMPARE(muted.palette().color(QPalette::WindowText), QColor(u"#9aa6b5"_s));   // Qt tells widgets later
    QCOMPARE(groundBefore, QColor(u"#f5f6f8"_s));
    QCOMPARE(window.grab().toImage().pixelColor(180, 80), QColor(u"#15181d"_s));
    theme.showScheme(Scheme::Dark);
    QCOMPARE(changed.size(), 1);
}

void tst_Theme::nothingMoves()
{
    Theme theme;
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animate), 0);
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip}) {
        QVERIFY(!QApplication::isEffectEnabled(effect));
    }
}

void tst_Theme::contrastIsRemembered()
{
    {
        Theme theme;
        theme.showScheme(Scheme::Dark);
        QCOMPARE(theme.contrast(), Contrast::Normal);   // this platform's palette has greys
        QSignalSpy changed(&theme, &Theme::schemeChanged);
        theme.setContrast(Contrast::High);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(theme.scheme(), Scheme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(u"#000000"_s));
        theme.showScheme(Scheme::Light);   // stays high
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(u"#ffffff"_s));
    }
    {
        Theme theme;
        QCOMPARE(theme.contrast(), Contrast::High);
        theme.setContrast(Contrast::Normal);
    }
    const Theme theme;
    QCOMPARE(theme.contrast(), Contrast::Normal);
    QSettings().remove(u"view/highContrast"_s);
}

void tst_Theme::appearanceIsRemembered()
{
    {
        Theme theme;
        theme.setAppearance(Appearance::Dark);
        QCOMPARE(theme.scheme(), Scheme::Dark);
    }
    {
        Theme theme;
        QCOMPARE(theme.appearance(), Appearance::Dark);
        QCOMPARE(theme.scheme(), Scheme::Dark);
        theme.setAppearance(Appearance::Light);
    }
    Theme theme;
    QCOMPARE(theme.appearance(), Appearance::Light);
    QCOMPARE(theme.scheme(), Scheme::Light);
}

void tst_Theme::iconsAreTintedAtPaintTime()
{
    Theme theme;
    theme.showScheme(Scheme::Light);
    const QIcon icon = strongroom::ui::icon(u"plus"_s);
    // The middle of the plus, at 200 %.
    const auto middle = [&icon] { return icon.pixmap(QSize(16, 16), 2.0).toImage().pixelColor(16, 16); };
    QCOMPARE(icon.pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
    QCOMPARE(middle(), QColor(u"#1b2430"_s));
    theme.showScheme(Scheme::Dark);
    QCOMPARE(middle(), QColor(u"#e4e8ee"_s));
    QCOMPARE(icon.pixmap(QSize(16, 16), 2.0, QIcon::Disabled).toImage().pixelColor(16, 16), QColor(u"#6f7b8a"_s));
}

void tst_Theme::everyIconNamedInTheSourcesIsThere()
{
    QSet<QString> there;
    for (const QString &file : QDir(u":/strongroom/icons"_s).entryList()) {
        there.insert(file.chopped(4));
    }
    QVERIFY(there.size() > 20);
    // Names as they stand in the sources: u"plus"_s and the like; those that are icons of the set have to be used, and the other way round.
    QSet<QString> named;
    static const QRegularExpression literal(u"u\"([a-z0-9-]+)\"_s|QStringLiteral\\(\"([a-z0-9-]+)\"\\)"_s);
    QDirIterator walk(QStringLiteral(STRONGROOM_SOURCE_DIR "/ui"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QRegularExpressionMatchIterator matches = literal.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            named.insert(match.captured(1) + match.captured(2));
        }
    }
    QCOMPARE(QStringList((there - named).values()), QStringList());
}

void tst_Theme::noStyleSheets()
{
    QDirIterator walk(QStringLiteral(STRONGROOM_SOURCE_DIR "/ui"), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("setStyleSheet"), qPrintable(file.fileName()));
    }
}

void tst_Theme::theWheelScrollsAForm()
{
    Theme theme;
    QScrollArea area;
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    auto *box = new QComboBox;
    box->addItems({u"one"_s, u"two"_s, u"three"_s});
    auto *number = new QSpinBox;
    auto *line = new QLineEdit;
    for (QWidget *const control : {static_cast<QWidget *>(line), static_cast<QWidget *>(box), static_cast<QWidget *>(number)}) {
        column->addWidget(control);
    }
    column->addSpacing(2'000);
    area.setWidget(form);
    area.resize(300, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    line->setFocus();
    const auto turn = [](QWidget *over) {
        const QPointF place = QRectF(over->rect()).center();
        QWheelEvent wheel(place, over->mapToGlobal(place), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&wheel);   // else it stays with the one it is sent to
        qApp->notify(over, &wheel);
    };
    turn(box);
    const int once = area.verticalScrollBar()->value();
    QVERIFY(once > 0);
    turn(number);
    QVERIFY(area.verticalScrollBar()->value() > once);
    QCOMPARE(box->currentIndex(), 0);
    QCOMPARE(number->value(), 0);
    QVERIFY(line->hasFocus());

    // What has the keyboard takes the wheel as ever.
    box->setFocus();
    turn(box);
    QCOMPARE(box->currentIndex(), 1);
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
