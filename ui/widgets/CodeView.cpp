// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "widgets/CodeView.h"

#include "theme/Fonts.h"
#include "theme/Tokens.h"
#include "widgets/SnippetColors.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <cmath>

namespace strongroom::ui {

namespace {

constexpr int padding = 10;
constexpr int lineHeight = 18;
constexpr qsizetype colouredCharacters = 128 * 1024;   // beyond, colouring would be felt

// Past the end of the text in quotes that starts at `from`.
qsizetype endOfText(const QString &line, qsizetype from)
{
    for (qsizetype i = from + 1; i < line.size(); ++i) {
        if (line[i] == u'\\') {
            ++i;
        } else if (line[i] == u'"') {
            return i + 1;
        }
    }
    return line.size();
}

bool isName(const QString &line, qsizetype after)
{
    while (after < line.size() && line[after].isSpace()) {
        ++after;
    }
    return after < line.size() && line[after] == u':';
}

bool isNumberStart(QChar c) { return (c >= u'0' && c <= u'9') || c == u'-'; }
bool isWord(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'+' || c == u'-' || c == u'E'; }

} // namespace

void JsonHighlighter::setLanguage(CodeLanguage language)
{
    if (m_language != language) {
        m_language = language;
        rehighlight();
    }
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    const SnippetStyle *const snippet = m_language == CodeLanguage::Shell ? &shellStyle()
        : m_language == CodeLanguage::Python                              ? &pythonStyle()
        : m_language == CodeLanguage::JavaScript                          ? &javaScriptStyle()
                                                                          : nullptr;
    if (snippet != nullptr) {
        const int before = std::max(0, previousBlockState());   // -1 before the first line
        setCurrentBlockState(colourSnippet(text, *snippet, static_cast<char16_t>(before),
                                           [this](qsizetype from, qsizetype to, Token token) { setFormat(static_cast<int>(from), static_cast<int>(to - from), color(token)); }));
        return;
    }
    if (m_language != CodeLanguage::Json) {
        return;
    }
    for (const QTextLayout::FormatRange &range : jsonFormats(text)) {
        setFormat(range.start, range.length, range.format);
    }
}

QList<QTextLayout::FormatRange> jsonFormats(const QString &line)
{
    QList<QTextLayout::FormatRange> ranges;
    qsizetype i = 0;
    const auto paint = [&ranges](qsizetype from, qsizetype to, Token token) {
        QTextCharFormat format;
        format.setForeground(color(token));
        ranges.append({static_cast<int>(from), static_cast<int>(to - from), format});
    };
    while (i < line.size()) {
        const QChar c = line[i];
        if (c == u'"') {
            const qsizetype end = endOfText(line, i);
            paint(i, end, isName(line, end) ? Token::Accent : Token::Ok);
            i = end;
        } else if (isNumberStart(c) || (c >= u'a' && c <= u'z')) {
            qsizetype end = i + 1;
            while (end < line.size() && isWord(line[end])) {
                ++end;
            }
            paint(i, end, isNumberStart(c) ? Token::Hashed : Token::Warning);
            i = end;
        } else {
            ++i;
        }
    }
    return ranges;
}

CodeView::CodeView(Growth growth, int maximumHeight, QWidget *parent)
    : QTextEdit(parent), m_growth(growth), m_maximumHeight(maximumHeight), m_highlighter(new JsonHighlighter(document()))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFont(fonts::code());
    setFrameShape(QFrame::StyledPanel);
    setViewportMargins(padding, padding - 3, 2, padding - 3);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(0);
    setSizePolicy(QSizePolicy::Expanding, growth == Growth::Fill ? QSizePolicy::Expanding : QSizePolicy::Fixed);
}

void CodeView::setCode(const QString &text, CodeLanguage language)
{
    m_highlighter->setLanguage(text.size() <= colouredCharacters ? language : CodeLanguage::Plain);
    clear();
    QTextBlockFormat line;
    line.setLineHeight(lineHeight, QTextBlockFormat::FixedHeight);
    QTextCursor cursor(document());
    cursor.setBlockFormat(line);
    cursor.insertText(text);
    moveCursor(QTextCursor::Start);
    fit();
}

QSize CodeView::sizeHint() const
{
    if (m_growth == Growth::Fill) {
        return {320, 240};
    }
    // Many lines need no layout to know that they don't fit.
    const int around = 2 * (padding - 3) + 2 * frameWidth();
    const int known = document()->blockCount() * lineHeight + around;
    const int height = known >= m_maximumHeight ? m_maximumHeight : static_cast<int>(std::ceil(document()->size().height())) + around;
    return {240, std::clamp(height, lineHeight + around, m_maximumHeight)};
}

QSize CodeView::minimumSizeHint() const { return {80, m_growth == Growth::Fill ? 80 : sizeHint().height()}; }

void CodeView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->rehighlight();
    }
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fit();
    }
}

void CodeView::fit()
{
    if (m_growth == Growth::FitContent) {
        const int height = sizeHint().height();
        setVerticalScrollBarPolicy(height < m_maximumHeight ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
        setFixedHeight(height);
    }
}

} // namespace strongroom::ui
