// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "editor/JsonEdit.h"

#include "editor/JsonGutter.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"
#include "theme/Tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

constexpr int indentWidth = 2;

bool isSeparator(QChar c) { return c == u'\r' || c == QChar::ParagraphSeparator || c == QChar(0xfdd0) || c == QChar(0xfdd1); }

} // namespace

JsonEdit::JsonEdit(const QString &name, QWidget *parent) : QPlainTextEdit(parent), m_folds(document()), m_gutter(new JsonGutter(this)), m_lineEnd(u"\n"_s)
{
    setFont(fonts::code());
    document()->setDocumentMargin(metrics::gapTight - 1);   // the gutter keeps its text away from the frame
    setTabChangesFocus(true);
    setAccessibleName(name);
    setLayoutDirection(Qt::LeftToRight);   // line numbers stand before the line in every language
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(document(), &QTextDocument::contentsChange, this, [this](int position, int, int added) { forgetColours(position, added); });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_folds.any()) {
            m_folds.apply();
        }
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (!textCursor().block().isVisible()) {
            m_folds.reveal(textCursor().block());
            afterFold();
        }
        m_gutter->update();
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &JsonEdit::arrangeGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0) {
            m_gutter->scroll(0, dy);
        } else {
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
        }
    });
    arrangeGutter();
}

void JsonEdit::setLanguage(CodeLanguage language)
{
    if (m_language == language) {
        return;
    }
    m_language = language;
    m_folds.unfoldAll();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        JsonBlock::of(block).coloured = false;
    }
    arrangeGutter();
    viewport()->update();
}

void JsonEdit::setContent(const QString &text)
{
    const qsizetype carriageReturns = text.count(u'\r');
    const bool allCrLf = carriageReturns > 0 && carriageReturns == text.count(u"\r\n"_s) && carriageReturns == text.count(u'\n');
    m_lineEnd = allCrLf ? u"\r\n"_s : u"\n"_s;
    m_changesSeparators = std::any_of(text.begin(), text.end(), isSeparator) && !(allCrLf && std::count_if(text.begin(), text.end(), isSeparator) == carriageReturns);
    m_problem.reset();
    setPlainText(text);
    showMarks();
}

void JsonEdit::replaceContent(const QString &text)
{
    unfoldAll();
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.insertText(text);
    all.movePosition(QTextCursor::Start);
    setTextCursor(all);
}

QString JsonEdit::content() const { return document()->toRawText().replace(QChar::ParagraphSeparator, m_lineEnd); }

void JsonEdit::setProblemPosition(std::optional<qsizetype> position)
{
    if (m_problem != position) {
        m_problem = position;
        showMarks();
    }
}

void JsonEdit::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_problem) {
        // At least one character is underlined: at the end of the text the one before.
        const int length = document()->characterCount() - 1;
        const int from = std::clamp(int(*m_problem), 0, std::max(0, length - 1));
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(from);
        const QTextBlock block = mark.cursor.block();
        if (document()->characterAt(from) == u'"') {   // the whole text
            const QString line = block.text();
            const qsizetype end = line.indexOf(u'"', from - block.position() + 1);
            mark.cursor.setPosition(block.position() + int(end < 0 ? line.size() : end + 1), QTextCursor::KeepAnchor);
        } else {
            mark.cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
        }
        if (!mark.cursor.hasSelection()) {
            mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        }
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(color(Token::Error));
        mark.format.setBackground(color(Token::ErrorTint));
        marks << mark;
    }
    setExtraSelections(marks);
    m_gutter->update();
}

void JsonEdit::showPosition(qsizetype position)
{
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(int(position), 0, document()->characterCount() - 1));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void JsonEdit::fold(JsonFolds::Fold fold)
{
    const QTextBlock block = m_folds.around(textCursor().block());
    if (m_language != CodeLanguage::Json || !block.isValid()) {
        return;
    }
    m_folds.set(block, fold);
    if (!textCursor().block().isVisible()) {
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock);
        setTextCursor(cursor);
    }
    afterFold();
}

void JsonEdit::foldAll()
{
    m_folds.foldAll();
    QTextBlock block = textCursor().block();
    while (!block.isVisible() && block.previous().isValid()) {
        block = block.previous();
    }
    if (block != textCursor().block()) {
        setTextCursor(QTextCursor(block));
    }
    afterFold();
}

void JsonEdit::unfoldAll()
{
    m_folds.unfoldAll();
    afterFold();
}

void JsonEdit::afterFold()
{
    viewport()->update();
    m_gutter->update();
    Q_EMIT foldsChanged();
}

void JsonEdit::forgetColours(int position, int added)
{
    const QTextBlock last = document()->findBlock(position + added);
    for (QTextBlock block = document()->findBlock(position); block.isValid(); block = block.next()) {
        if (block.userData() != nullptr) {
            JsonBlock::of(block).coloured = false;
        }
        if (block == last) {
            break;
        }
    }
}

void JsonEdit::colourVisible()
{
    const int bottom = viewport()->height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (!block.isVisible()) {
            continue;
        }
        JsonBlock &line = JsonBlock::of(block);
        if (!line.coloured) {
            line.coloured = true;
            const bool colours = m_language == CodeLanguage::Json && block.length() <= longestColouredLine;
            block.layout()->setFormats(colours ? jsonFormats(block.text()) : QList<QTextLayout::FormatRange>());
        }
        if (blockBoundingGeometry(block).translated(contentOffset()).bottom() > bottom) {
            break;
        }
    }
}

QRectF JsonEdit::foldMark(const QTextBlock &block) const
{
    const QTextLayout *const layout = block.layout();
    if (layout->lineCount() == 0) {
        return {};
    }
    const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    const QTextLine line = layout->lineAt(layout->lineCount() - 1);
    const double x = place.left() + line.x() + line.naturalTextWidth() + metrics::gapSmall;
    const QString text = tr("… %Ln line(s)", nullptr, m_folds.hiddenLines(block));
    const double width = QFontMetricsF(fonts::caption()).horizontalAdvance(text) + 2 * metrics::gapTight;
    return {x, place.top() + line.y() + 1, width, line.height() - 2};
}

void JsonEdit::paintEvent(QPaintEvent *event)
{
    colourVisible();
    QPlainTextEdit::paintEvent(event);
    if (!m_folds.any()) {
        return;
    }
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fonts::caption());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (!block.isVisible()) {
            continue;
        }
        if (blockBoundingGeometry(block).translated(contentOffset()).top() > viewport()->height()) {
            break;
        }
        if (m_folds.isFolded(block)) {
            const QRectF mark = foldMark(block);
            parts::paintBox(painter, mark, {color(Token::AccentTint), QColor(), metrics::badgeRadius});
            painter.setPen(color(Token::Accent));
            painter.drawText(mark, Qt::AlignCenter, tr("… %Ln line(s)", nullptr, m_folds.hiddenLines(block)));
        }
    }
}

void JsonEdit::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_folds.any()) {
        const QTextBlock block = cursorForPosition(event->position().toPoint()).block();
        if (m_folds.isFolded(block) && foldMark(block).contains(event->position())) {
            m_folds.set(block, JsonFolds::Fold::Open);
            afterFold();
            return;
        }
    }
    QPlainTextEdit::mousePressEvent(event);
}

void JsonEdit::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (m_language == CodeLanguage::Json && modifiers.testFlag(Qt::ControlModifier) && !modifiers.testFlag(Qt::AltModifier)) {
        const bool all = modifiers.testFlag(Qt::ShiftModifier);
        if (event->key() == Qt::Key_Minus || event->key() == Qt::Key_Underscore) {
            all ? foldAll() : fold(JsonFolds::Fold::Away);
            return;
        }
        if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal) {
            all ? unfoldAll() : fold(JsonFolds::Fold::Open);
            return;
        }
    }
    if (m_language == CodeLanguage::Json && !isReadOnly() && modifiers == Qt::NoModifier) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            newLine();
            return;
        }
        if (const QString text = event->text(); (text == u"}"_s || text == u"]"_s) && closeBracket(text.front())) {
            return;
        }
    }
    QPlainTextEdit::keyPressEvent(event);
}

void JsonEdit::newLine()
{
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    const QString before = line.left(cursor.positionInBlock()).trimmed();
    const QString after = line.mid(cursor.positionInBlock()).trimmed();
    qsizetype blanks = 0;
    while (blanks < line.size() && line[blanks].isSpace()) {
        ++blanks;
    }
    const QString indent = line.left(std::min(blanks, qsizetype(cursor.positionInBlock())));
    const bool opens = before.endsWith(u'{') || before.endsWith(u'[');
    const bool closes = after.startsWith(u'}') || after.startsWith(u']');
    cursor.beginEditBlock();
    cursor.insertText(u'\n' + indent + (opens ? QString(indentWidth, u' ') : QString()));
    if (opens && closes) {
        const int here = cursor.position();
        cursor.insertText(u'\n' + indent);
        cursor.setPosition(here);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool JsonEdit::closeBracket(QChar bracket)
{
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    if (cursor.hasSelection() || before.size() < indentWidth || !before.trimmed().isEmpty()) {
        return false;
    }
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, indentWidth);
    cursor.insertText(bracket);
    cursor.endEditBlock();
    setTextCursor(cursor);
    return true;
}

void JsonEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    arrangeGutter();
}

void JsonEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        forgetColours(0, document()->characterCount() - 1);
        showMarks();
    }
}

void JsonEdit::arrangeGutter()
{
    const int width = static_cast<JsonGutter *>(m_gutter)->neededWidth();
    setViewportMargins(width, metrics::gapTight, metrics::gapTight, metrics::gapTight);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), viewport()->y(), width, viewport()->height());
}

void JsonEdit::paintGutter(QPaintEvent *event)
{
    QPainter painter(m_gutter);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(fonts::code());
    const int problemLine = m_problem ? document()->findBlock(int(*m_problem)).blockNumber() : -1;
    const int width = m_gutter->width() - JsonGutter::markWidth;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (!block.isVisible()) {
            continue;
        }
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom()) {
            break;
        }
        if (place.bottom() < event->rect().top()) {
            continue;
        }
        const double lineHeight = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).height() : place.height();
        const bool wrong = block.blockNumber() == problemLine;
        const bool current = block == textCursor().block() && hasFocus();
        painter.setPen(color(wrong ? Token::Error : current ? Token::Text : Token::Faint));
        painter.drawText(QRectF(0, place.top(), width, lineHeight), Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
        if (m_language == CodeLanguage::Json && m_folds.isFoldable(block)) {
            paintIcon(painter, QRectF(width, place.top(), JsonGutter::markWidth, lineHeight), m_folds.isFolded(block) ? u"chevron-right"_s : u"chevron-down"_s,
                      color(m_folds.isFolded(block) ? Token::Accent : Token::Faint), 12);
        }
    }
}

void JsonEdit::clickGutter(const QPoint &position)
{
    const QTextBlock block = cursorForPosition(QPoint(0, position.y())).block();
    if (m_language != CodeLanguage::Json || !m_folds.isFoldable(block)) {
        return;
    }
    m_folds.set(block, m_folds.isFolded(block) ? JsonFolds::Fold::Open : JsonFolds::Fold::Away);
    if (!textCursor().block().isVisible()) {
        setTextCursor(QTextCursor(block));
    }
    afterFold();
}

} // namespace strongroom::ui
