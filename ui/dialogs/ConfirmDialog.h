// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QStringList>

namespace strongroom::ui {

// What is about to happen, to what and where, before something that cannot be taken back. Enter cancels; the danger is chosen on purpose.
struct Confirmation {
    QString title;         // "Delete 3 records?"
    QString text;          // what will happen, where, and whether it can be undone
    QStringList items;     // the things concerned; the first few are shown, the rest is counted
    QString action;        // "Delete 3 records"
    QString typed;         // what has to be typed before the action can be chosen: "907"; empty: nothing
};

class ConfirmDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ConfirmDialog(const Confirmation &confirmation, QWidget *parent = nullptr);   // accepted(): go on
};

} // namespace strongroom::ui
