// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The JSON editor by its keys: folding, indentation, finding, and a text that comes out as it went in.

#include "editor/BodyEditor.h"
#include "editor/FindStrip.h"
#include "editor/JsonEdit.h"
#include "editor/JsonGutter.h"
#include "theme/Theme.h"

#include "DialogChecks.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace strongroom;
using namespace strongroom::test;
using ui::CodeLanguage;
using ui::JsonEdit;
using BodyForm = model::RecordDraft::BodyForm;

namespace {

const QString nested = u"{\n"
                       "  \"a\": 1,\n"
                       "  \"b\": {\n"
                       "    \"c\": [\n"
                       "      1,\n"
                       "      2\n"
                       "    ],\n"
                       "    \"d\": \"} ] {\"\n"
                       "  },\n"
                       "  \"e\": []\n"
                       "}"_s;

QString visibleLines(const JsonEdit &edit)
{
    QStringList lines;
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        if (block.isVisible()) {
            lines << QString::number(block.blockNumber() + 1);
        }
    }
    return lines.join(u' ');
}

void caret(JsonEdit &edit, int line, int column = 0)
{
    QTextCursor cursor(edit.document()->findBlockByNumber(line - 1));
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, column);
    edit.setTextCursor(cursor);
}

} // namespace

class tst_JsonEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(); }
    void init();
    void foldsByKey();
    void foldsAll();
    void foldsByMouse();
    void theCaretOpensWhatHidesIt();
    void editsKeepFoldsTrue();
    void plainTextDoesNotFold();
    void indents();
    void contentIsExact_data();
    void contentIsExact();
    void problemIsMarked();
    void finds();
    void laysOutAndCompacts();
    void aMegabyteIsEdited();

private:
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<JsonEdit> m_edit;
};

void tst_JsonEdit::init()
{
    m_edit = std::make_unique<JsonEdit>(u"body"_s);
    m_edit->resize(400, 400);
    m_edit->setContent(nested);
    m_edit->show();
    QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
}

void tst_JsonEdit::foldsByKey()
{
    QSignalSpy folded(m_edit.get(), &JsonEdit::foldsChanged);
    caret(*m_edit, 5);   // in the list
    QTest::keyClick(m_edit.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(visibleLines(*m_edit), u"1 2 3 4 7 8 9 10 11"_s);
    QCOMPARE(folded.size(), 1);
    QCOMPARE(m_edit->textCursor().blockNumber(), 3);   // at what holds it
    QCOMPARE(m_edit->folds().hiddenLines(m_edit->document()->findBlockByNumber(3)), 2);
    QTest::keyClick(m_edit.get(), Qt::Key_Up);
    QTest::keyClick(m_edit.get(), Qt::Key_Minus, Qt::ControlModifier);   // "b", with the folded list in it
    QCOMPARE(visibleLines(*m_edit), u"1 2 3 9 10 11"_s);
    QTest::keyClick(m_edit.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(visibleLines(*m_edit), u"1 2 3 4 7 8 9 10 11"_s);   // the list stays folded
    QCOMPARE(m_edit->content(), nested);
    caret(*m_edit, 9);   // "}" closes b and belongs to it
    QTest::keyClick(m_edit.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(visibleLines(*m_edit), u"1 2 3 9 10 11"_s);
}

void tst_JsonEdit::foldsAll()
{
    caret(*m_edit, 6);
    QTest::keyClick(m_edit.get(), Qt::Key_Underscore, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(visibleLines(*m_edit), u"1 2 3 9 10 11"_s);   // the members of the outermost are still listed
    QVERIFY(m_edit->textCursor().block().isVisible());
    QTest::keyClick(m_edit.get(), Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(visibleLines(*m_edit), u"1 2 3 4 5 6 7 8 9 10 11"_s);
}

void tst_JsonEdit::foldsByMouse()
{
    auto *gutter = m_edit->findChild<ui::JsonGutter *>();
    QVERIFY(gutter != nullptr);
    const int y = m_edit->cursorRect(QTextCursor(m_edit->document()->findBlockByNumber(2))).center().y();
    QTest::mouseClick(gutter, Qt::LeftButton, {}, QPoint(gutter->width() - 6, y));
    QCOMPARE(visibleLines(*m_edit), u"1 2 3 9 10 11"_s);
    QTest::mouseClick(gutter, Qt::LeftButton, {}, QPoint(gutter->width() - 6, y));
    QCOMPARE(visibleLines(*m_edit), u"1 2 3 4 5 6 7 8 9 10 11"_s);
}

void tst_JsonEdit::theCaretOpensWhatHidesIt()
{
    m_edit->foldAll();
    m_edit->showPosition(nested.indexOf(u"2\n"_s));
    QVERIFY(m_edit->document()->findBlockByNumber(5).isVisible());
    QCOMPARE(m_edit->textCursor().blockNumber(), 5);
}

void tst_JsonEdit::editsKeepFoldsTrue()
{
    caret(*m_edit, 4);
    QTest::keyClick(m_edit.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(visibleLines(*m_edit), u"1 2 3 4 7 8 9 10 11"_s);
    // Without its bracket the line hides nothing.
    caret(*m_edit, 4);
    QTest::keyClick(m_edit.get(), Qt::Key_End);
    QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
    QCOMPARE(visibleLines(*m_edit), u"1 2 3 4 5 6 7 8 9 10 11"_s);
    m_edit->undo();
    QCOMPARE(m_edit->content(), nested);
}

void tst_JsonEdit::plainTextDoesNotFold()
{
    m_edit->setLanguage(CodeLanguage::Plain);
    caret(*m_edit, 4);
    QTest::keyClick(m_edit.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(visibleLines(*m_edit), u"1 2 3 4 5 6 7 8 9 10 11"_s);
}

void tst_JsonEdit::indents()
{
    m_edit->setContent({});
    QTest::keyClicks(m_edit.get(), u"{"_s);
    QTest::keyClick(m_edit.get(), Qt::Key_Return);
    QTest::keyClicks(m_edit.get(), u"\"a\": ["_s);
    QTest::keyClick(m_edit.get(), Qt::Key_Return);
    QTest::keyClicks(m_edit.get(), u"1"_s);
    QTest::keyClick(m_edit.get(), Qt::Key_Return);
    QTest::keyClicks(m_edit.get(), u"]"_s);
    QTest::keyClick(m_edit.get(), Qt::Key_Return);
    QTest::keyClicks(m_edit.get(), u"}"_s);
    QCOMPARE(m_edit->content(), u"{\n  \"a\": [\n    1\n  ]\n}"_s);
    // Between brackets the closing one goes to a line of its own.
    m_edit->setContent(u"  {}"_s);
    caret(*m_edit, 1, 3);
    QTest::keyClick(m_edit.get(), Qt::Key_Return);
    QCOMPARE(m_edit->content(), u"  {\n    \n  }"_s);
    QCOMPARE(m_edit->textCursor().blockNumber(), 1);
    QCOMPARE(m_edit->textCursor().positionInBlock(), 4);
}

void tst_JsonEdit::contentIsExact_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("changes");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no-break space") << u"a\u00a0b"_s << false;
    QTest::newRow("line ends of Windows") << u"a\r\nb\r\n"_s << false;
    QTest::newRow("line separator") << u"a\u2028b"_s << false;
    QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u"b"_s << false;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xd83d) + u"b"_s << false;
    QTest::newRow("emoji") << u"\U0001F600"_s << false;
    QTest::newRow("mixed line ends") << u"a\r\nb\n"_s << true;
    QTest::newRow("paragraph separator") << u"a\u2029b"_s << true;
}

void tst_JsonEdit::contentIsExact()
{
    QFETCH(QString, text);
    QFETCH(bool, changes);
    m_edit->setContent(text);
    QCOMPARE(m_edit->changesSeparators(), changes);
    if (!changes) {
        QCOMPARE(m_edit->content(), text);
    }
}

void tst_JsonEdit::problemIsMarked()
{
    m_edit->setProblemPosition(nested.indexOf(u"\"c\""_s) + 1);
    QCOMPARE(m_edit->extraSelections().size(), 1);
    QCOMPARE(m_edit->extraSelections().front().cursor.selectedText(), u"c"_s);
    m_edit->setProblemPosition(nested.indexOf(u"\"} ] {\""_s));
    QCOMPARE(m_edit->extraSelections().front().cursor.selectedText(), u"\"} ] {\""_s);
    QCOMPARE(m_edit->extraSelections().front().format.underlineStyle(), QTextCharFormat::WaveUnderline);
    m_edit->setProblemPosition(nested.size());   // behind the last character
    QCOMPARE(m_edit->extraSelections().front().cursor.selectedText(), u"}"_s);
    m_edit->setProblemPosition(std::nullopt);
    QVERIFY(m_edit->extraSelections().isEmpty());
}

void tst_JsonEdit::finds()
{
    QWidget window;
    auto *edit = new JsonEdit(u"body"_s);
    auto *find = new ui::FindStrip(edit);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(find);
    column->addWidget(edit);
    edit->setContent(nested);
    edit->foldAll();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_F, Qt::ControlModifier);
    auto *line = find->findChild<QLineEdit *>();
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, u"\"d\""_s);
    QCOMPARE(edit->textCursor().selectedText(), u"\"d\""_s);
    QVERIFY(edit->textCursor().block().isVisible());   // what is found is shown
    QTest::keyClicks(line, u"zzz"_s);
    QVERIFY(showsText(find, u"Not found"_s));
    line->selectAll();
    QTest::keyClicks(line, u"["_s);
    QTest::keyClick(line, Qt::Key_Return);
    const int second = edit->textCursor().position();
    QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(edit->textCursor().position() != second);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!find->isVisible() && edit->hasFocus());
    QVERIFY(window.isVisible());
}

void tst_JsonEdit::laysOutAndCompacts()
{
    QThreadPool pool;
    ui::BodyEditor body(u"body"_s, &pool);
    body.setContent(u"{\"a\":[1.50,{}]}"_s, BodyForm::Json);
    body.show();
    QVERIFY(QTest::qWaitForWindowActive(&body));
    QSignalSpy edited(&body, &ui::BodyEditor::contentEdited);
    press(shown<QPushButton>(&body, u"Lay out"_s), Qt::Key_Space);
    QTRY_COMPARE(body.edit()->content(), u"{\n  \"a\": [\n    1.50,\n    {}\n  ]\n}"_s);
    QVERIFY(edited.size() > 0);
    press(shown<QPushButton>(&body, u"Fold all"_s), Qt::Key_Space);
    QCOMPARE(visibleLines(*body.edit()), u"1 2 5 6"_s);
    press(shown<QPushButton>(&body, u"Unfold all"_s), Qt::Key_Space);
    press(shown<QPushButton>(&body, u"Compact"_s), Qt::Key_Space);
    QTRY_COMPARE(body.edit()->content(), u"{\"a\":[1.50,{}]}"_s);
    // What is no JSON stays, and the caret goes to where it stops being it.
    body.setContent(u"{\"a\" 1}"_s, BodyForm::Json);
    press(shown<QPushButton>(&body, u"Lay out"_s), Qt::Key_Space);
    QTRY_COMPARE(body.edit()->textCursor().position(), 5);
    QCOMPARE(body.edit()->content(), u"{\"a\" 1}"_s);
    QVERIFY(body.edit()->hasFocus());
    pool.waitForDone();
}

void tst_JsonEdit::aMegabyteIsEdited()
{
    QString text = u"{\n"_s;
    while (text.size() < (1 << 20)) {
        text += u"  \"member\": {\n    \"value\": 1.50\n  },\n"_s;
    }
    text += u"  \"last\": null\n}"_s;
    m_edit->setContent(text);
    m_edit->foldAll();
    QVERIFY(m_edit->folds().any());
    m_edit->moveCursor(QTextCursor::End);
    QVERIFY(m_edit->textCursor().block().isVisible());
    QTest::keyClicks(m_edit.get(), u" "_s);
    QCOMPARE(m_edit->content(), text + u' ');
    m_edit->unfoldAll();
    QVERIFY(m_edit->document()->findBlockByNumber(2).isVisible());
}

QTEST_MAIN(tst_JsonEdit)
#include "tst_jsonedit.moc"
