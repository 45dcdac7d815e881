// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A secret as dots. Holding the eye shows it for as long as it is held, a click for 30 seconds. The text is asked for when it is shown, and
// then it is a QString in a label for as long as it is shown: the one place on the Keys page where that happens.

#include <QString>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

namespace strongroom::ui {

class IconButton;
class Label;

class RevealField final : public QWidget {
    Q_OBJECT
public:
    explicit RevealField(QWidget *parent = nullptr);
    // Hides what is shown. No source: there is nothing to show.
    void setSource(std::function<QString()> source);
    void setTimes(std::chrono::milliseconds hold, std::chrono::milliseconds open); // 350 ms, 30 s
    [[nodiscard]] bool isShown() const noexcept { return m_shown; }
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] IconButton *button() const noexcept { return m_eye; }

public Q_SLOTS:
    void conceal();

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press();
    void release();
    void reveal();

    Label *m_text;
    IconButton *m_eye;
    std::function<QString()> m_source;
    QTimer m_hold;
    QTimer m_open;
    bool m_shown = false;
    bool m_wasOpen = false; // before the press
};

} // namespace strongroom::ui
