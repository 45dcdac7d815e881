// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What stands in the middle of the window: the records of a connection, its keys, the activity. A page keeps its own models; the window
// knows only this much of it.

#include <QString>
#include <QWidget>

namespace strongroom::ui {

class Page : public QWidget {
    Q_OBJECT
public:
    // The left half of the status bar; empty parts show nothing.
    struct StatusTexts {
        QString range;     // "Rows 1–23 of 48,210"
        QString problem;   // "1 unreadable"
        QString time;      // "84 ms"
        QString note;      // "Sorted by the service: updated_at, newest first"; shortened where there is no room
        QString warning = {};   // "2 missing in production"; before the note
        QString action = {};    // "retry": a button behind the note; statusAction()
    };

    using QWidget::QWidget;
    virtual void activate() {}                         // comes to the front
    virtual void takeFocus() { setFocus(); }           // the keyboard goes to what is used first
    [[nodiscard]] virtual StatusTexts statusTexts() const { return {}; }
    virtual void statusAction() {}                     // the button of its StatusTexts

    // What would be lost if the page went now: "Keys of Acme: version 3 added"; empty: nothing.
    [[nodiscard]] virtual QString unsavedText() const { return {}; }

Q_SIGNALS:
    void statusChanged();
    void restrictionsChanged();   // selection, state or rights: the commands have to be asked again
};

} // namespace strongroom::ui
