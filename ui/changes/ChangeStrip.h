// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One line below the records: what waits in the tray, and after a commit what was done, with its undo. Hidden when there is nothing to say.

#include "changes/ChangeTray.h"
#include "widgets/Panel.h"

namespace strongroom::ui {

class Button;
class CommandRegistry;
class IconButton;
class Label;

class ChangeStrip final : public Panel {
    Q_OBJECT
public:
    // The buttons run "changes.show" and "changes.undo".
    ChangeStrip(model::ChangeTray *tray, const CommandRegistry &registry, QWidget *parent = nullptr);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();
    void committed(const model::ChangeSummary &summary);

    model::ChangeTray *m_tray;
    Label *m_text;
    Button *m_review;
    Button *m_undo;
    IconButton *m_close;
    QString m_done;     // what the last commit did; until the next one, or until it is closed
    QString m_icon;
    Token m_ink = Token::Muted;
};

} // namespace strongroom::ui
