// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>
#include <QString>
#include <QToolButton>

namespace strongroom::ui {

enum class ButtonKind { Normal, Primary, Danger, DangerPrimary, Quiet };

// A push button of the house: 28 px, icon tinted like its text. Takes the keyboard by Tab, not by a click. Enter on it means it, and not the default
// button of its dialog.
class Button final : public QPushButton {
    Q_OBJECT
public:
    // `iconName` is Lucide's; may be empty.
    explicit Button(const QString &text, const QString &iconName = {}, ButtonKind kind = ButtonKind::Normal, QWidget *parent = nullptr);
    [[nodiscard]] ButtonKind kind() const noexcept { return m_kind; }
    void setKind(ButtonKind kind);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ButtonKind m_kind;
};

// A small borderless button with an icon alone; `name` is its tool tip and accessible name.
class IconButton final : public QToolButton {
    Q_OBJECT
public:
    IconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace strongroom::ui
