// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Fusion with our tokens: flat surfaces, one-pixel lines, radius 6, rows and controls of 28. Style sheets are not used anywhere (one set on
// a widget would hide this style from it). Each family of controls is drawn in a file of its own, see StyleParts.h.

#include "theme/Tokens.h"

#include <QProxyStyle>

namespace strongroom::ui {

class WheelGuard;

class Style final : public QProxyStyle {
    Q_OBJECT
public:
    explicit Style(Tokens tokens);

    [[nodiscard]] const Tokens &tokens() const noexcept { return m_tokens; }
    void setTokens(Tokens tokens) { m_tokens = std::move(tokens); }

    // Whether menus and buttons underline their mnemonics: while Alt is held.
    enum class Mnemonics { Hidden, Shown };
    void setMnemonics(Mnemonics mnemonics);
    [[nodiscard]] Mnemonics mnemonics() const noexcept { return m_mnemonics; }

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    QPalette standardPalette() const override { return m_tokens.palette(); }
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const override;

private:
    Tokens m_tokens;
    Mnemonics m_mnemonics = Mnemonics::Hidden;
    WheelGuard *m_wheel;
};

} // namespace strongroom::ui
