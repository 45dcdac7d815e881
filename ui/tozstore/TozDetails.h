// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The right side of TozStore's pages: a title with badges, lines of names and values that can be selected and copied, notes and buttons, made
// anew for each thing that is looked at. Nothing secret is shown here but in widgets that hide it themselves (addWidget).

#include "theme/Tokens.h"
#include "widgets/Badge.h"
#include "widgets/Panel.h"

#include <QString>

class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace strongroom::ui {

class Label;

class TozDetails final : public Panel {
    Q_OBJECT
public:
    static constexpr int usualWidth = 320;
    explicit TozDetails(const QString &name, QWidget *parent = nullptr);

    // In this order: begin() forgets what was shown.
    void begin(const QString &title, Token ink = Token::Text);
    void addBadge(const QString &text, BadgeTone tone);
    void addNote(const QString &text, Token ink = Token::Muted);
    void addSection(const QString &title);
    enum class Face { Text, Code };
    void addLine(const QString &name, const QString &value, Face face = Face::Text);
    void addLineWidget(const QString &name, QWidget *value);
    void addWidget(QWidget *widget);

    [[nodiscard]] QString title() const;
    // "name: value" lines and notes, for tests and for assistive tools.
    [[nodiscard]] const QString &text() const noexcept { return m_text; }

private:
    void addRow(const QString &name, QWidget *value, int drop);   // `drop`: px of the name, to stand on the line of a control

    Label *m_title;
    QHBoxLayout *m_badges;
    QVBoxLayout *m_column;
    QGridLayout *m_grid = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_bodyColumn = nullptr;
    QString m_text;
};

} // namespace strongroom::ui
