// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "widgets/Label.h"

#include "theme/Fonts.h"

#include <QEvent>

namespace strongroom::ui {

namespace {

QFont fontOf(TextRole role)
{
    switch (role) {
    case TextRole::Strong: return fonts::strong();
    case TextRole::Title: return fonts::title();
    case TextRole::Caption: return fonts::caption();
    case TextRole::Section: {
        QFont font = fonts::badge();
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
        return font;
    }
    case TextRole::Code: return fonts::code();
    case TextRole::Text: break;
    }
    return fonts::text();
}

} // namespace

Label::Label(const QString &text, TextRole role, Token token, QWidget *parent) : QLabel(text, parent), m_token(token)
{
    setTextFormat(Qt::PlainText);
    setFont(fontOf(role));
    recolor();
}

void Label::setToken(Token token)
{
    m_token = token;
    recolor();
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        recolor();
    }
}

void Label::recolor()
{
    // Only one role is set, so that all others go on following the application; setting it again would come back here.
    if (palette().color(QPalette::Active, QPalette::WindowText) != color(m_token)) {
        QPalette own;
        own.setColor(QPalette::WindowText, color(m_token));
        own.setColor(QPalette::Disabled, QPalette::WindowText, color(Token::Faint));
        setPalette(own);
    }
}

void ElidedLabel::setFullText(const QString &text)
{
    m_full = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::minimumSizeHint() const { return {fontMetrics().horizontalAdvance(u'…'), Label::minimumSizeHint().height()}; }

QSize ElidedLabel::sizeHint() const { return {fontMetrics().horizontalAdvance(m_full) + 2, Label::sizeHint().height()}; }

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    Label::resizeEvent(event);
    elide();
}

void ElidedLabel::elide()
{
    QString line = m_full;
    line.replace(u'\n', u' ');
    const QString shown = fontMetrics().elidedText(line, Qt::ElideRight, std::max(width(), 1));
    setToolTip(shown == m_full ? QString() : m_full);
    if (shown != text()) {
        setText(shown);
    }
}

} // namespace strongroom::ui
