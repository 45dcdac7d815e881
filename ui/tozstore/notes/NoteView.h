// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The right side of the Notes page: the note that was read last, with its signature and writer in words, its values as dots until they are
// revealed; or what is known of an entry of the history, which has no content.

#include "tozstore/TozDetails.h"
#include "tozstore/notes/NoteDesk.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace strongroom::model {
struct NoteEntry;
}

namespace strongroom::ui {

class Panel;
class RevealField;

class NoteView final : public QWidget {
    Q_OBJECT
public:
    // `nameOf`: what a client is called.
    NoteView(model::NoteDesk *desk, std::function<QString(const QString &clientId)> nameOf, QWidget *parent = nullptr);
    void showNote();                                // of the desk
    void showEntry(const model::NoteEntry *entry);  // null: nothing selected
    [[nodiscard]] bool isNoteShown() const noexcept { return m_noteShown; }
    [[nodiscard]] TozDetails *details() const noexcept { return m_details; }
    [[nodiscard]] const std::vector<RevealField *> &values() const noexcept { return m_values; }   // in the order of names

private:
    [[nodiscard]] QWidget *valueRow(const std::string &name);
    void showDetails();

    model::NoteDesk *m_desk;
    std::function<QString(const QString &)> m_nameOf;
    TozDetails *m_details;
    Panel *m_none;   // in their place while nothing is selected
    std::vector<RevealField *> m_values;
    bool m_noteShown = false;
};

} // namespace strongroom::ui
