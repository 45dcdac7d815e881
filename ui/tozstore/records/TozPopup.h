// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace strongroom::ui {

class Button;
class Label;

// The frame of a small form that stands over the page: content, a note for what is wrong, Cancel and the main button. Enter means the main
// button, Esc closes.
class TozPopup : public QFrame {
    Q_OBJECT
public:
    TozPopup(const QString &name, const QString &action, int width, QWidget *parent);
    void popup(const QPoint &globalPosition);   // of its top left corner, moved to where there is room
    [[nodiscard]] Button *acceptButton() const noexcept { return m_accept; }
    [[nodiscard]] QString note() const;

protected:
    [[nodiscard]] QVBoxLayout *content() const noexcept { return m_content; }
    enum class NoteTone { Help, Warning, Problem };
    void setNote(const QString &text, NoteTone tone);
    virtual void accept() = 0;
    virtual void focusFirst() = 0;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_content;
    Label *m_note;
    Button *m_accept;
};

} // namespace strongroom::ui
