// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Below the matrix: what waits in the tray of this project, and after sending what was done, with its undo. Hidden when there is nothing to say.

#include "locker/changes/SecretTray.h"

#include <QWidget>

namespace strongroom::ui {

class Button;
class Card;
class CommandRegistry;
class ElidedLabel;
class IconButton;
class Label;

class SecretStrip final : public QWidget {
    Q_OBJECT
public:
    // The buttons run "secrets.discard", "secrets.review", "secrets.send" and "secrets.undo".
    SecretStrip(model::SecretTray *tray, const CommandRegistry &registry, QWidget *parent = nullptr);
    [[nodiscard]] QString text() const;

private:
    void showState();
    void committed(const model::SecretChangeSummary &summary);

    model::SecretTray *m_tray;
    Card *m_card;
    Label *m_title;
    ElidedLabel *m_what;
    Button *m_discard;
    Button *m_review;
    Button *m_send;
    Button *m_undo;
    IconButton *m_close;
    QString m_done;
};

} // namespace strongroom::ui
