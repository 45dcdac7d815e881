// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The line edit for everything secret: passwords, passphrases, keys, tokens, values that are masked. Dots, with an eye to look; no undo history
// and no redo, no dragging out, no predictive text; what is copied while it is shown goes to SensitiveClipboard and is taken back from there,
// and the X11 selection never gets it. Assistive tools hear how long it is, not what it is.
//
// Qt holds a line edit's text as a QString, and copies it while it lays it out. wipe() overwrites that QString where nobody else holds it;
// copies that Qt has freed are overwritten by the program's heap (app/heap/WipingHeap.h), where that is in use.

#include "base/SecretBytes.h"

#include <QLineEdit>

class QAction;

namespace strongroom::ui {

class SecretEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretEdit(QWidget *parent = nullptr);
    ~SecretEdit() override;

    // Overwrites and empties it, and shows dots again.
    void wipe();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void forgetHistory();
    void overwrite();
    void copySelected();

    QAction *m_look;
    bool m_forgetting = false;
};

enum class Blanks {
    Kept,
    Trimmed   // at both ends: what was copied from somewhere brings blanks along
};

// UTF-8 of what a line edit holds. Leaves no copy of its own behind.
[[nodiscard]] SecretBytes secretOf(const QLineEdit &edit, Blanks blanks = Blanks::Kept);

} // namespace strongroom::ui
