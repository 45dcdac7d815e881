// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "widgets/SnippetColors.h"

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

bool isWordCharacter(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

qsizetype endOfWord(const QString &line, qsizetype from)
{
    while (from < line.size() && isWordCharacter(line[from])) {
        ++from;
    }
    return from;
}

} // namespace

const SnippetStyle &shellStyle()
{
    static const SnippetStyle style{u'#', true, {u"curl"_s, u"sed"_s, u"strongroom-cli"_s}};
    return style;
}

const SnippetStyle &pythonStyle()
{
    static const SnippetStyle style{u'#', false, {u"import"_s, u"from"_s, u"def"_s, u"with"_s, u"as"_s, u"return"_s, u"for"_s, u"while"_s, u"if"_s, u"break"_s, u"in"_s, u"None"_s, u"True"_s, u"False"_s}};
    return style;
}

const SnippetStyle &javaScriptStyle()
{
    static const SnippetStyle style{u'/', false, {u"const"_s, u"async"_s, u"function"_s, u"await"_s, u"for"_s, u"of"_s, u"null"_s, u"true"_s, u"false"_s}};
    return style;
}

char16_t colourSnippet(const QString &line, const SnippetStyle &style, char16_t inText, const PaintRange &paint)
{
    qsizetype i = 0;
    qsizetype textFrom = 0;   // when inText
    while (i < line.size()) {
        const QChar c = line[i];
        if (style.texts && c == u'$' && inText != u'\'') {
            const qsizetype end = endOfWord(line, i + 1);
            if (inText != 0) {
                paint(textFrom, i, Token::Ok);
            }
            paint(i, end, Token::Warning);
            i = textFrom = std::max(end, i + 1);
        } else if (inText != 0) {
            if (c == u'\\' && inText != u'\'') {
                ++i;
            } else if (c == inText) {
                paint(textFrom, i + 1, Token::Ok);
                inText = 0;
            }
            ++i;
        } else if (c == u'"' || c == u'\'') {
            inText = c.unicode();
            textFrom = i++;
        } else if (c == style.comment && (c != u'/' || (i + 1 < line.size() && line[i + 1] == u'/')) && (i == 0 || line[i - 1].isSpace())) {
            paint(i, line.size(), Token::Muted);
            return 0;
        } else if (isWordCharacter(c)) {
            qsizetype end = endOfWord(line, i);
            if (line.mid(i, 14) == "strongroom-cli"_L1) {
                end = i + 14;
            }
            if (c.isDigit()) {
                paint(i, end, Token::Hashed);
            } else if (style.words.contains(line.mid(i, end - i))) {
                paint(i, end, Token::Accent);
            }
            i = end;
        } else {
            ++i;
        }
    }
    if (inText != 0) {
        paint(textFrom, line.size(), Token::Ok);
    }
    return style.texts ? inText : u'\0';
}

} // namespace strongroom::ui
