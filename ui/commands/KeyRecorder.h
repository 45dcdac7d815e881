// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A field that takes the next stroke as a shortcut instead of text. Tab leaves it, Esc gives up; both cannot be shortcuts.

#include <QKeySequence>
#include <QLineEdit>

namespace strongroom::ui {

class KeyRecorder final : public QLineEdit {
    Q_OBJECT
public:
    explicit KeyRecorder(QWidget *parent = nullptr);
    void showKeys(const QKeySequence &keys);

Q_SIGNALS:
    void recorded(const QKeySequence &keys);
    void givenUp();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showState();
    QKeySequence m_keys;
};

} // namespace strongroom::ui
