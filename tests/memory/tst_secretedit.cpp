// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The line edit for secrets: nothing to undo, nothing to drag or copy out of the dots, nothing for assistive tools, and its memory.

#include "clipboard/SensitiveClipboard.h"
#include "dialogs/FormField.h"
#include "theme/Theme.h"
#include "widgets/SecretEdit.h"

#include <QAccessible>
#include <QClipboard>
#include <QDirIterator>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <cstdint>

#include <fcntl.h>
#include <unistd.h>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using ui::SecretEdit;

namespace {

QStringList *announced = nullptr;   // what assistive tools were told

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::TextInserted) {
        announced->append(static_cast<QAccessibleTextInsertEvent *>(event)->textInserted());
    } else if (event->type() == QAccessible::TextRemoved) {
        announced->append(static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved());
    } else if (event->type() == QAccessible::TextUpdated) {
        announced->append(static_cast<QAccessibleTextUpdateEvent *>(event)->textInserted());
        announced->append(static_cast<QAccessibleTextUpdateEvent *>(event)->textRemoved());
    } else if (event->type() == QAccessible::ValueChanged) {
        announced->append(static_cast<QAccessibleValueChangeEvent *>(event)->value().toString());
    }
}

} // namespace

class tst_SecretEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new ui::Theme(this); }
    void init();
    void cleanup();

    void hasNothingToUndo_data();
    void hasNothingToUndo();
    void copiesNothingOfDots();
    void whatIsShownIsCopiedAsASecret();
    void cannotBeDraggedAndHintsThatItIsSecret();
    void assistiveToolsHearHowLongItIs();
    void wipingOverwritesItsText();
    void wipingLeavesCopiesOfOthersAlone();
    void isTakenAsSecretBytes();
    void isTheOnlyMaskedInput();

private:
    QAction *look() const { return m_edit->actions().constFirst(); }

    ui::Theme *m_theme = nullptr;
    std::unique_ptr<QWidget> m_window;
    SecretEdit *m_edit = nullptr;
};

void tst_SecretEdit::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_edit = new SecretEdit;
    column->addWidget(m_edit);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus();
    QGuiApplication::clipboard()->setText(u"before"_s);
}

void tst_SecretEdit::cleanup() { m_window.reset(); }

void tst_SecretEdit::hasNothingToUndo_data()
{
    QTest::addColumn<bool>("shown");
    QTest::newRow("dots") << false;
    QTest::newRow("shown") << true;
}

void tst_SecretEdit::hasNothingToUndo()
{
    QFETCH(bool, shown);
    look()->setChecked(shown);
    QTest::keyClicks(m_edit, u"first second"_s);
    QVERIFY(!m_edit->isUndoAvailable());
    QTest::keyClick(m_edit, Qt::Key_Home);
    QTest::keyClick(m_edit, Qt::Key_Delete);
    QTest::keyClicks(m_edit, u"F"_s);
    QCOMPARE(m_edit->text(), u"First second"_s);
    QCOMPARE(m_edit->cursorPosition(), 1);
    m_edit->paste();
    QCOMPARE(m_edit->text(), u"Fbeforeirst second"_s);
    QVERIFY(!m_edit->isUndoAvailable());
    QTest::keySequence(m_edit, QKeySequence::Undo);
    QTest::keySequence(m_edit, QKeySequence::Redo);
    QCOMPARE(m_edit->text(), u"Fbeforeirst second"_s);
    QVERIFY(!m_edit->isRedoAvailable());
}

void tst_SecretEdit::copiesNothingOfDots()
{
    QTest::keyClicks(m_edit, u"horse battery"_s);
    m_edit->selectAll();
    QTest::keySequence(m_edit, QKeySequence::Copy);
    QTest::keySequence(m_edit, QKeySequence::Cut);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QCOMPARE(m_edit->text(), u"horse battery"_s);
}

void tst_SecretEdit::whatIsShownIsCopiedAsASecret()
{
    QTest::keyClicks(m_edit, u"horse battery"_s);
    look()->setChecked(true);
    m_edit->setSelection(0, 5);
    QTest::keySequence(m_edit, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"horse"_s);
    QVERIFY(ui::SensitiveClipboard::holdsOurs());
    QVERIFY(ui::SensitiveClipboard::isClearPending());
    m_edit->setSelection(5, 8);
    QTest::keySequence(m_edit, QKeySequence::Cut);
    QCOMPARE(QGuiApplication::clipboard()->text(), u" battery"_s);
    QVERIFY(ui::SensitiveClipboard::holdsOurs());
    QCOMPARE(m_edit->text(), u"horse"_s);
    ui::SensitiveClipboard::clearIfOurs();
}

void tst_SecretEdit::cannotBeDraggedAndHintsThatItIsSecret()
{
    const Qt::InputMethodHints needed = Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText;
    QVERIFY(!m_edit->dragEnabled());
    QCOMPARE(m_edit->inputMethodHints() & needed, needed);
    look()->setChecked(true);
    QVERIFY(!m_edit->dragEnabled());
    QCOMPARE(m_edit->inputMethodHints() & needed, needed);
}

void tst_SecretEdit::assistiveToolsHearHowLongItIs()
{
    QStringList heard;
    announced = &heard;
    const auto before = QAccessible::installUpdateHandler(listen);
    QAccessible::setActive(true);
    const auto back = qScopeGuard([&] {
        QAccessible::installUpdateHandler(before);
        QAccessible::setActive(false);
    });
    const QString secret = u"horse battery"_s;
    for (const QChar letter : secret) {
        QTest::keyClicks(m_edit, QString(letter));
    }
    m_edit->setText(secret);
    QAccessibleInterface *const seen = QAccessible::queryAccessibleInterface(m_edit);
    QVERIFY(seen != nullptr);
    QVERIFY(seen->state().passwordEdit);
    QCOMPARE(seen->text(QAccessible::Value).size(), secret.size());
    QVERIFY(!seen->text(QAccessible::Value).contains(u'h'));
    QVERIFY(seen->textInterface() != nullptr);
    QVERIFY(!seen->textInterface()->text(0, 13).contains(u'h'));
    // The offscreen platform passes none on; where a platform does, there is something to hear.
    QVERIFY(!QAccessible::isActive() || !heard.isEmpty());
    for (const QString &text : std::as_const(heard)) {
        for (const QChar letter : text) {
            QVERIFY2(!secret.contains(letter), qPrintable(text));
        }
    }
    // The same questions are answered while it is shown: they are the right ones.
    look()->setChecked(true);
    QCOMPARE(seen->text(QAccessible::Value), secret);
}

// Read through /proc/self/mem: the line edit frees its buffer, and this program's heap leaves freed memory as it is.
void tst_SecretEdit::wipingOverwritesItsText()
{
    const QString secret = u"horse battery staple, correct for once and for all"_s;
    const auto stands = [](const QChar *place, qsizetype size) {
        const int file = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
        QList<char16_t> read(size);
        const auto got = ::pread(file, read.data(), std::size_t(size) * sizeof(char16_t), static_cast<off_t>(reinterpret_cast<std::uintptr_t>(place)));
        ::close(file);
        return got > 0 && QStringView(read.constData(), size).contains(u"correct for once");
    };
    QTest::keyClicks(m_edit, secret);
    const QChar *place = m_edit->text().constData();
    QVERIFY(stands(place, secret.size()));
    m_edit->wipe();
    QVERIFY(!stands(place, secret.size()));
    QCOMPARE(m_edit->text(), QString());
    QCOMPARE(m_edit->echoMode(), QLineEdit::Password);
}

void tst_SecretEdit::wipingLeavesCopiesOfOthersAlone()
{
    QTest::keyClicks(m_edit, u"horse battery"_s);
    const QString jobs = m_edit->text();
    m_edit->wipe();
    QCOMPARE(jobs, u"horse battery"_s);
    QCOMPARE(m_edit->text(), QString());
}

void tst_SecretEdit::isTakenAsSecretBytes()
{
    m_edit->setText(u"  ключ \xdf "_s);
    QCOMPARE(ui::secretOf(*m_edit).text(), std::string_view("  \xd0\xba\xd0\xbb\xd1\x8e\xd1\x87 \xc3\x9f "));
    QCOMPARE(ui::secretOf(*m_edit, ui::Blanks::Trimmed).text(), std::string_view("\xd0\xba\xd0\xbb\xd1\x8e\xd1\x87 \xc3\x9f"));
    QCOMPARE(m_edit->text(), u"  ключ \xdf "_s);
    m_edit->clear();
    QVERIFY(ui::secretOf(*m_edit).empty());
}

// No widget masks what is typed but this one.
void tst_SecretEdit::isTheOnlyMaskedInput()
{
    static const QRegularExpression masks(u"setEchoMode|QLineEdit::Password|QLineEdit::NoEcho|EchoMode::"_s);
    QStringList found;
    for (const QString &folder : {u"ui"_s, u"app"_s, u"model"_s}) {
        QDirIterator files(QStringLiteral(STRONGROOM_SOURCE_DIR "/") + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (masks.match(QString::fromUtf8(file.readAll())).hasMatch()) {
                found += QFileInfo(file).fileName();
            }
        }
    }
    QCOMPARE(found, QStringList{u"SecretEdit.cpp"_s});
    const std::unique_ptr<QLineEdit> made(ui::newSecretEdit());
    QVERIFY(qobject_cast<SecretEdit *>(made.get()) != nullptr);
}

QTEST_MAIN(tst_SecretEdit)
#include "tst_secretedit.moc"
