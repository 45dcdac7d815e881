// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/JsonFormat.h"

#include <QCoreApplication>

namespace strongroom::model {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JsonFormat)
};

constexpr int maxDepth = 256;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

int hexValue(QChar c)
{
    if (isDigit(c)) {
        return c.unicode() - u'0';
    }
    const char16_t lower = c.unicode() | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

// What a text view shows as itself. Format characters (bidi controls, joiners) stay escapes, so that they are seen.
bool isShowable(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return QChar::isPrint(c) && category != QChar::Separator_Line && category != QChar::Separator_Paragraph && c != U'"' && c != U'\\';
}

enum class Layout { Indented, OneLine };

class Scanner {
public:
    Scanner(const QString &text, QString *out, EscapeStyle escapes, Layout layout = Layout::Indented) : m_text(text), m_out(out), m_escapes(escapes), m_layout(layout) {}

    std::optional<JsonProblem> run()
    {
        if (!m_text.isEmpty() && m_text.front() == QChar(0xfeff)) {
            ++m_at;
        }
        skipBlanks();
        if (value(0)) {
            skipBlanks();
            if (m_at < m_text.size()) {
                fail(Words::tr("The value ends here; nothing may follow."));
            }
        }
        return m_problem;
    }

private:
    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    bool atEnd() const { return m_at >= m_text.size(); }
    void put(QChar c)
    {
        if (m_out) {
            m_out->append(c);
        }
    }
    void put(QStringView text)
    {
        if (m_out) {
            m_out->append(text);
        }
    }
    void newLine(int depth)
    {
        if (m_out && m_layout == Layout::Indented) {
            m_out->append(u'\n');
            m_out->resize(m_out->size() + depth * 2, u' ');
        }
    }
    void skipBlanks()
    {
        while (!atEnd() && (peek() == u' ' || peek() == u'\n' || peek() == u'\t' || peek() == u'\r')) {
            ++m_at;
        }
    }

    bool fail(const QString &text) { return failAt(m_at, text); }
    bool failAt(qsizetype position, const QString &text)
    {
        const QStringView before = m_text.left(position);
        JsonProblem problem;
        problem.position = position;
        problem.line = int(before.count(u'\n')) + 1;
        problem.column = int(position - before.lastIndexOf(u'\n'));
        problem.text = text;
        m_problem = problem;
        return false;
    }

    bool value(int depth)
    {
        if (depth > maxDepth) {
            return fail(Words::tr("More than %1 levels.").arg(maxDepth));
        }
        if (atEnd()) {
            return fail(Words::tr("A value is missing."));
        }
        switch (peek().unicode()) {
        case u'{':
            return container(depth, u'}', Shape::Object);
        case u'[':
            return container(depth, u']', Shape::Array);
        case u'"':
            return string();
        case u't':
            return word(u"true");
        case u'f':
            return word(u"false");
        case u'n':
            return word(u"null");
        default:
            return number();
        }
    }

    enum class Shape { Object, Array };
    bool container(int depth, QChar close, Shape shape)
    {
        put(m_text[m_at++]);
        skipBlanks();
        if (!atEnd() && peek() == close) {
            put(m_text[m_at++]);
            return true;
        }
        while (true) {
            newLine(depth + 1);
            if (shape == Shape::Object && !member()) {
                return false;
            }
            if (!value(depth + 1)) {
                return false;
            }
            skipBlanks();
            if (!atEnd() && peek() == u',') {
                put(m_text[m_at++]);
                skipBlanks();
                if (!atEnd() && peek() == close) {
                    return fail(Words::tr("There is a comma too many before %1.").arg(close));
                }
                continue;
            }
            if (!atEnd() && peek() == close) {
                newLine(depth);
                put(m_text[m_at++]);
                return true;
            }
            return fail(Words::tr("A comma or %1 is missing.").arg(close));
        }
    }

    bool member()
    {
        if (atEnd() || peek() != u'"') {
            return fail(Words::tr("A member's name in double quotes is missing."));
        }
        if (!string()) {
            return false;
        }
        skipBlanks();
        if (atEnd() || peek() != u':') {
            return fail(Words::tr("A colon is missing after the member's name."));
        }
        ++m_at;
        put(QStringView(m_layout == Layout::Indented ? u": " : u":"));
        skipBlanks();
        return true;
    }

    bool word(QStringView expected)
    {
        if (m_text.mid(m_at, expected.size()) != expected) {
            return fail(Words::tr("This is not a JSON value."));
        }
        put(expected);
        m_at += expected.size();
        return true;
    }

    bool digits()
    {
        if (atEnd() || !isDigit(peek())) {
            return fail(Words::tr("A digit is missing."));
        }
        while (!atEnd() && isDigit(peek())) {
            ++m_at;
        }
        return true;
    }

    bool number()
    {
        const qsizetype start = m_at;
        if (peek() == u'-') {
            ++m_at;
        } else if (!isDigit(peek())) {
            return fail(Words::tr("This is not a JSON value."));
        }
        const bool leadingZero = !atEnd() && peek() == u'0';
        if (!digits()) {
            return false;
        }
        const qsizetype integerDigits = m_at - start - (m_text[start] == u'-' ? 1 : 0);
        if (leadingZero && integerDigits > 1) {
            return failAt(start, Words::tr("A number may not start with 0."));
        }
        if (!atEnd() && peek() == u'.') {
            ++m_at;
            if (!digits()) {
                return false;
            }
        }
        if (!atEnd() && (peek() == u'e' || peek() == u'E')) {
            ++m_at;
            if (!atEnd() && (peek() == u'+' || peek() == u'-')) {
                ++m_at;
            }
            if (!digits()) {
                return false;
            }
        }
        put(m_text.mid(start, m_at - start));
        return true;
    }

    bool string()
    {
        const qsizetype start = m_at;
        put(m_text[m_at++]);
        while (true) {
            if (atEnd()) {
                return failAt(start, Words::tr("The closing quote of this text is missing."));
            }
            const QChar c = m_text[m_at];
            if (c == u'"') {
                ++m_at;
                put(c);
                return true;
            }
            if (c.unicode() < 0x20) {
                return fail(Words::tr("A line break or control character inside a text must be written as an escape."));
            }
            if (c != u'\\') {
                put(c);
                ++m_at;
                continue;
            }
            if (!escape()) {
                return false;
            }
        }
    }

    std::optional<char16_t> unitAt(qsizetype at) const   // \uXXXX
    {
        if (at + 6 > m_text.size() || m_text[at] != u'\\' || m_text[at + 1] != u'u') {
            return std::nullopt;
        }
        int unit = 0;
        for (qsizetype i = at + 2; i < at + 6; ++i) {
            const int digit = hexValue(m_text[i]);
            if (digit < 0) {
                return std::nullopt;
            }
            unit = unit * 16 + digit;
        }
        return char16_t(unit);
    }

    bool escape()
    {
        const QChar kind = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
        if (kind != u'u') {
            if (!QStringView(u"\"\\/bfnrt").contains(kind) || kind.isNull()) {
                return fail(Words::tr("Unknown escape; write a backslash as \\\\."));
            }
            if (kind == u'/' && m_escapes == EscapeStyle::Decode) {
                put(kind);
            } else {
                put(m_text.mid(m_at, 2));
            }
            m_at += 2;
            return true;
        }
        const std::optional<char16_t> unit = unitAt(m_at);
        if (!unit) {
            return fail(Words::tr("\\u takes four hexadecimal digits."));
        }
        qsizetype length = 6;
        char32_t character = *unit;
        if (QChar::isHighSurrogate(*unit)) {
            if (const std::optional<char16_t> low = unitAt(m_at + 6); low && QChar::isLowSurrogate(*low)) {
                character = QChar::surrogateToUcs4(*unit, *low);
                length = 12;
            }
        }
        if (m_escapes == EscapeStyle::Decode && !QChar::isSurrogate(character) && isShowable(character)) {
            if (m_out) {
                m_out->append(QStringView(QChar::fromUcs4(character)));
            }
        } else {
            put(m_text.mid(m_at, length));
        }
        m_at += length;
        return true;
    }

    QStringView m_text;
    QString *m_out;
    EscapeStyle m_escapes;
    Layout m_layout;
    qsizetype m_at = 0;
    std::optional<JsonProblem> m_problem;
};

} // namespace

std::optional<JsonProblem> checkJson(const QString &text) { return Scanner(text, nullptr, EscapeStyle::Keep).run(); }

std::optional<QString> prettyJson(const QString &text, EscapeStyle escapes)
{
    QString out;
    out.reserve(text.size() + text.size() / 4);
    if (Scanner(text, &out, escapes).run()) {
        return std::nullopt;
    }
    return out;
}

std::optional<QString> compactJson(const QString &text)
{
    QString out;
    out.reserve(text.size());
    if (Scanner(text, &out, EscapeStyle::Keep, Layout::OneLine).run()) {
        return std::nullopt;
    }
    return out;
}

QString problemText(const JsonProblem &problem) { return Words::tr("Not JSON, line %1, column %2: %3").arg(problem.line).arg(problem.column).arg(problem.text); }

} // namespace strongroom::model
