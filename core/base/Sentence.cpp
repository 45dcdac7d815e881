// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Sentence.h"

#include <QCoreApplication>

#include <utility>

namespace strongroom {

namespace {

constexpr char context[] = "Sentence";

// In one pass, so that an argument's own % is left alone.
std::string filled(const std::string &pattern, const std::vector<std::string> &values)
{
    std::string text;
    text.reserve(pattern.size());
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const char next = at + 1 < pattern.size() ? pattern[at + 1] : '\0';
        const std::size_t place = next >= '1' && next <= '9' ? static_cast<std::size_t>(next - '1') : values.size();
        if (pattern[at] == '%' && place < values.size()) {
            text += values[place];
            ++at;
        } else {
            text += pattern[at];
        }
    }
    return text;
}

} // namespace

Sentence Sentence::tr(const char *source, const char *comment)
{
    Sentence sentence(source);
    sentence.m_comment = comment;
    sentence.m_isOurs = true;
    return sentence;
}

Sentence Sentence::arg(Sentence value) &&
{
    m_arguments.push_back(std::move(value));
    return std::move(*this);
}

Sentence Sentence::arg(Sentence value) const &
{
    Sentence copy = *this;
    copy.m_arguments.push_back(std::move(value));
    return copy;
}

std::string Sentence::english() const
{
    if (m_arguments.empty()) {
        return m_source;
    }
    std::vector<std::string> values;
    for (const Sentence &argument : m_arguments) {
        values.push_back(argument.english());
    }
    return filled(m_source, values);
}

QString Sentence::translated() const
{
    return m_source.empty() ? QString() : withArguments(QCoreApplication::translate(context, m_source.c_str(), m_comment));
}

QString Sentence::withArguments(const QString &pattern) const
{
    if (m_arguments.empty()) {
        return pattern;
    }
    std::vector<std::string> values;
    for (const Sentence &argument : m_arguments) {
        // A name that happens to be one of our words is a name all the same.
        const QString value = argument.m_isOurs ? argument.translated() : argument.withArguments(QString::fromStdString(argument.m_source));
        values.push_back(value.toStdString());
    }
    return QString::fromStdString(filled(pattern.toStdString(), values));
}

Sentence whileDoing(const Sentence &operation, const Sentence &what)
{
    return operation.empty() ? what : Sentence("%1: %2").arg(operation).arg(what);
}

Sentence inTurn(const Sentence &first, const Sentence &second)
{
    return first.empty() ? second : second.empty() ? first : Sentence("%1 %2").arg(first).arg(second);
}

} // namespace strongroom
