// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Tokens.h"

#include <QWidget>

namespace strongroom::ui {

enum class BadgeTone { Neutral, Accent, Ok, Warning, Error, Hashed };

[[nodiscard]] Token inkOf(BadgeTone tone);
[[nodiscard]] Token tintOf(BadgeTone tone);

// A word on a tint: "hashed", "encrypted". The word says it, the colour only helps.
class Badge final : public QWidget {
    Q_OBJECT
public:
    explicit Badge(const QString &text, BadgeTone tone, QWidget *parent = nullptr);
    [[nodiscard]] const QString &text() const noexcept { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    BadgeTone m_tone;
};

} // namespace strongroom::ui
