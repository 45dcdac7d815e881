// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The look of the program: installs Style, palette and fonts on the application and switches between light and dark while it runs.
// The choice is remembered. "System" follows what can be known: the palette of the platform theme, asked once at start.

#include "theme/Tokens.h"

#include <QObject>

namespace strongroom::ui {

class FocusRing;
class Style;

enum class Appearance { System, Light, Dark };

class Theme final : public QObject {
    Q_OBJECT
public:
    // Construct after QApplication and before the first widget; one per program.
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    [[nodiscard]] Appearance appearance() const noexcept { return m_appearance; }
    [[nodiscard]] Scheme scheme() const;
    [[nodiscard]] Contrast contrast() const;
    // The user's choice, at once and remembered. Without one it follows the platform, where its palette is of the highest contrast.
    void setContrast(Contrast contrast);
    void showContrast(Contrast contrast);   // not remembered
    // Switches at once, and remembers it.
    void setAppearance(Appearance appearance);
    // Switches without remembering (screenshots, tests).
    void showScheme(Scheme scheme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void schemeChanged(strongroom::ui::Scheme scheme);   // or its contrast

private:
    void show(const Tokens &tokens);

    Appearance m_appearance = Appearance::System;
    Scheme m_systemScheme = Scheme::Light;
    Style *m_style = nullptr;         // owned by QApplication
    FocusRing *m_focusRing = nullptr;
};

} // namespace strongroom::ui
