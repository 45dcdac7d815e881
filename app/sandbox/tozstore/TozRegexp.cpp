// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozRegexp.h"

#include "sandbox/ApiError.h"

namespace strongroom::sandbox {

namespace {

constexpr qsizetype mostCharacters = 1000;
constexpr int mostRepeats = 1000;

[[noreturn]] void refuse(const char *why)
{
    throw ApiError::badRequest("body.terms", std::string("the regular expression is refused: ") + why);
}

class Translator
{
public:
    explicit Translator(const QString &text) : m_text(text) {}

    [[nodiscard]] QString translate()
    {
        while (m_at < m_text.size()) {
            step();
        }
        if (m_depth > 0) {
            refuse("a parenthesis is not closed");
        }
        return m_out;
    }

private:
    void step()
    {
        const QChar c = m_text.at(m_at);
        switch (c.unicode()) {
        case u'\\':
            atom(escaped());
            break;
        case u'[':
            atom(characterClass());
            break;
        case u'(':
            open();
            break;
        case u')':
            close();
            break;
        case u'|':
            append(QStringLiteral("|"), Last::Nothing);
            ++m_at;
            break;
        case u'*':
        case u'+':
        case u'?':
            repeat(QString(c));
            ++m_at;
            break;
        case u'{':
            repeat(bounds());
            break;
        case u'.':
            atom(QStringLiteral("."));
            ++m_at;
            break;
        default:
            if (c.isHighSurrogate() && m_at + 1 < m_text.size()) {
                atom(m_text.mid(m_at, 2));
                ++m_at;
            } else {
                atom(QRegularExpression::escape(QString(c)));
            }
            ++m_at;
        }
    }

    // What a quantifier may stand behind.
    enum class Last {
        Nothing,
        Atom,
        Quantifier,
    };

    void append(const QString &text, Last last)
    {
        m_out += text;
        m_last = last;
    }

    void atom(const QString &text) { append(text, Last::Atom); }

    void repeat(const QString &quantifier)
    {
        if (m_last != Last::Atom) {
            refuse("there is nothing to repeat before a quantifier");
        }
        append(quantifier, Last::Quantifier);
    }

    void open()
    {
        ++m_depth;
        append(QStringLiteral("(?:"), Last::Nothing);
        if (++m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('?')) {
            refuse("it has no groups that begin with (?");
        }
    }

    void close()
    {
        if (--m_depth < 0) {
            refuse("a parenthesis is closed that was not opened");
        }
        atom(QStringLiteral(")"));
        ++m_at;
    }

    QString escaped()
    {
        if (++m_at >= m_text.size()) {
            refuse("it ends with a backslash");
        }
        const QChar c = m_text.at(m_at++);
        if (c.isLetterOrNumber()) {
            refuse("a backslash may stand before punctuation only");
        }
        return QRegularExpression::escape(QString(c));
    }

    QString characterClass()
    {
        QString out = QStringLiteral("[");
        if (++m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('^')) {
            out += QLatin1Char('^');
            ++m_at;
        }
        const qsizetype first = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != QLatin1Char(']')) {
            const QChar c = m_text.at(m_at);
            if (c == QLatin1Char('\\')) {
                out += escaped();
                continue;
            }
            out += c == QLatin1Char('-') || c.isLetterOrNumber() || c.isSurrogate() ? QString(c) : QRegularExpression::escape(QString(c));
            ++m_at;
        }
        if (m_at >= m_text.size() || m_at == first) {
            refuse("a bracket is empty or not closed");
        }
        ++m_at;
        return out + QLatin1Char(']');
    }

    QString bounds()
    {
        static const QRegularExpression form(QStringLiteral("\\G\\{(\\d{1,4})(?:(,)(\\d{1,4})?)?\\}"));
        const QRegularExpressionMatch match = form.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) {
            refuse("braces must hold one or two numbers");
        }
        const int least = match.captured(1).toInt();
        const int most = match.captured(3).isEmpty() ? least : match.captured(3).toInt();
        if (most < least || most > mostRepeats) {
            refuse("the numbers in braces are too large or in the wrong order");
        }
        m_at = match.capturedEnd();
        return match.captured();
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    Last m_last = Last::Nothing;
    QString m_out;
};

} // namespace

QRegularExpression compileTozRegexp(const QString &text)
{
    if (text.size() > mostCharacters) {
        refuse("it is longer than 1000 characters");
    }
    const QString translated = QStringLiteral("(*LIMIT_MATCH=50000)\\A(?:") + Translator(text).translate() + QStringLiteral(")\\z");
    QRegularExpression expression(
        translated, QRegularExpression::DotMatchesEverythingOption | QRegularExpression::DontCaptureOption);
    if (!expression.isValid()) {
        refuse("it does not parse");
    }
    return expression;
}

} // namespace strongroom::sandbox
