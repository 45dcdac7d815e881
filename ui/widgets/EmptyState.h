// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace strongroom::ui {

class Button;
class Label;

// What stands where there is nothing to show: an icon, a line, a sentence that teaches, and perhaps what can be done.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    // `action` empty: no button.
    void set(const QString &iconName, const QString &title, const QString &text, const QString &action = {}, const QString &actionIcon = {});
    // Another way out beside the first; set() takes it away.
    void setOther(const QString &action, const QString &actionIcon = {});
    [[nodiscard]] QString iconName() const { return m_icon; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] Button *button() const noexcept { return m_action; }
    [[nodiscard]] Button *otherButton() const noexcept { return m_other; }

Q_SIGNALS:
    void actionTriggered();
    void otherTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Label *m_title;
    Label *m_text;
    Button *m_action;
    Button *m_other;
};

} // namespace strongroom::ui
