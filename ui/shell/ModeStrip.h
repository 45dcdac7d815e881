// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The strip over the whole width that marks a read-only or production connection, and counts down while changes are allowed there.

#include "connections/ConnectionMode.h"
#include "theme/Tokens.h"

#include <QString>
#include <QWidget>

#include <chrono>
#include <optional>

namespace strongroom::ui {

class Button;

class ModeStrip final : public QWidget {
    Q_OBJECT
public:
    explicit ModeStrip(QWidget *parent = nullptr);
    // `timeLeft`: changes are allowed for so long; nullopt: they are not. A normal connection has no strip.
    void show(connections::Mode mode, const QString &connection, std::optional<std::chrono::milliseconds> timeLeft);
    void clear();
    [[nodiscard]] const QString &text() const noexcept { return m_text; }
    [[nodiscard]] Button *allowButton() const noexcept { return m_allow; }   // there while changes are not allowed
    [[nodiscard]] Button *stopButton() const noexcept { return m_stop; }     // there while they are

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_icon;
    Token m_ground = Token::WarningTint;
    Token m_ink = Token::Warning;
    Button *m_allow;
    Button *m_stop;
};

} // namespace strongroom::ui
