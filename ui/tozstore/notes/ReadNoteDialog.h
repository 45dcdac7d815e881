// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads a note by id or name. Reading counts: before it does, the service is asked how many views are left, which reads nothing, and the
// dialog says plainly what reading will use up.

#include "tozstore/notes/NoteDesk.h"

#include <QDialog>

class QLineEdit;
class QRadioButton;

namespace strongroom::ui {

class Banner;
class Button;
class Card;
class FormField;
class Label;

class ReadNoteDialog final : public QDialog {
    Q_OBJECT
public:
    // `idOrName`: of a note that is known; may be empty.
    ReadNoteDialog(model::NoteDesk *desk, const QString &idOrName, QWidget *parent = nullptr);
    [[nodiscard]] QLineEdit *edit() const noexcept { return m_edit; }
    [[nodiscard]] QRadioButton *byName() const noexcept { return m_byName; }
    [[nodiscard]] Button *lookButton() const noexcept { return m_look; }
    [[nodiscard]] Button *codeButton() const noexcept { return m_code; }
    [[nodiscard]] Button *readButton() const noexcept { return m_read; }
    [[nodiscard]] QString warning() const;
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }

private:
    void validate();
    void look();
    void read();
    void showWarning(const QString &text, bool strong);
    [[nodiscard]] model::NoteQuestion question() const;

    model::NoteDesk *m_desk;
    Banner *m_banner;
    QRadioButton *m_byId;
    QRadioButton *m_byName;
    QLineEdit *m_edit;
    QLineEdit *m_emailCode;
    QLineEdit *m_toznyCode;
    QLineEdit *m_token;
    FormField *m_field = nullptr;
    Card *m_card;
    Label *m_warning;
    Button *m_look;
    Button *m_code;
    Button *m_read;
    bool m_known = false;   // what reading uses up was said
};

} // namespace strongroom::ui
