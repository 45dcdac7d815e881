// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "theme/Tokens.h"

#include "theme/Style.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

constexpr std::array<const char *, tokenCount> names = {
    "window", "surface", "raised", "line", "faint_line", "text", "muted", "faint", "table_head", "selection",
    "accent", "on_accent", "accent_tint", "ok", "ok_tint", "warning", "warning_tint", "error", "error_tint", "hashed", "hashed_tint",
};

double luminance(const QColor &color)
{
    const auto linear = [](double channel) { return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

Tokens Tokens::load(Scheme scheme, Contrast contrast)
{
    QFile file(u":/strongroom/tokens.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the token file is not compiled in");
    }
    const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
    const bool isHigh = contrast == Contrast::High;
    const auto column = scheme == Scheme::Light ? (isHigh ? "high_light"_L1 : "light"_L1) : isHigh ? "high_dark"_L1 : "dark"_L1;

    Tokens tokens;
    tokens.m_scheme = scheme;
    tokens.m_contrast = contrast;
    for (std::size_t i = 0; i < tokenCount; ++i) {
        tokens.m_colors[i] = QColor(table.value(QLatin1StringView(names[i])).toObject().value(column).toString());
        if (!tokens.m_colors[i].isValid()) {
            qFatal("the token file has no colour for %s", names[i]);
        }
    }
    return tokens;
}

QColor Tokens::mix(Token base, Token over, double share) const
{
    const QColor &a = color(base);
    const QColor &b = color(over);
    const auto channel = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

QPalette Tokens::palette() const
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, Token> roles[] = {
        {QPalette::Window, Token::Window}, {QPalette::WindowText, Token::Text}, {QPalette::Base, Token::Surface},
        {QPalette::AlternateBase, Token::Raised}, {QPalette::Text, Token::Text}, {QPalette::Button, Token::Surface},
        {QPalette::ButtonText, Token::Text}, {QPalette::BrightText, Token::Error}, {QPalette::PlaceholderText, Token::Muted},
        {QPalette::ToolTipBase, Token::Raised}, {QPalette::ToolTipText, Token::Text}, {QPalette::Highlight, Token::Selection},
        {QPalette::HighlightedText, Token::Text}, {QPalette::Link, Token::Accent}, {QPalette::LinkVisited, Token::Hashed},
        {QPalette::Light, Token::Surface}, {QPalette::Midlight, Token::FaintLine}, {QPalette::Mid, Token::Line},
        {QPalette::Dark, Token::Faint}, {QPalette::Shadow, Token::Line},
    };
    for (const auto &[role, token] : roles) {
        palette.setColor(role, color(token));
    }
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, color(Token::Faint));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Token::FaintLine));
    return palette;
}

const Tokens &tokens()
{
    if (const auto *style = qobject_cast<const Style *>(QApplication::style())) {
        return style->tokens();
    }
    static const Tokens fallback = Tokens::load(Scheme::Light);
    return fallback;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace strongroom::ui
