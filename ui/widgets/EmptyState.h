// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace strongroom::ui {

class Button;
class Label;

// What stands where there is nothing to show: an icon, a line, a sentence that teaches, and perhaps the one thing to do.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    // `action` empty: no button.
    void set(const QString &iconName, const QString &title, const QString &text, const QString &action = {}, const QString &actionIcon = {});
    [[nodiscard]] QString title() const;
    [[nodiscard]] Button *button() const noexcept { return m_action; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Label *m_title;
    Label *m_text;
    Button *m_action;
};

} // namespace strongroom::ui
