// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writes a note: for whom, what is in it, its name, how often and how long it can be read. The values are in line edits for as long as the
// dialog is open; they leave it as SensitiveText.

#include "tozstore/notes/NoteDesk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace strongroom::ui {

class Banner;
class Button;
class FieldRows;
class FormField;
class RecipientPicker;

class ComposeNoteDialog final : public QDialog {
    Q_OBJECT
public:
    // `replaces`: the name of an own note that gets another content; empty: a new one.
    ComposeNoteDialog(model::NoteDesk *desk, model::AddressBook *book, const QString &replaces, QWidget *parent = nullptr);

    [[nodiscard]] RecipientPicker *recipient() const noexcept { return m_recipient; }
    [[nodiscard]] FieldRows *fields() const noexcept { return m_fields; }
    [[nodiscard]] QLineEdit *typeEdit() const noexcept { return m_type; }
    [[nodiscard]] QLineEdit *nameEdit() const noexcept { return m_name; }
    [[nodiscard]] QComboBox *viewsBox() const noexcept { return m_views; }
    [[nodiscard]] QCheckBox *expiresBox() const noexcept { return m_expires; }
    [[nodiscard]] QDateTimeEdit *expiryEdit() const noexcept { return m_expiry; }
    [[nodiscard]] QCheckBox *anonymousBox() const noexcept { return m_anonymous; }
    [[nodiscard]] QComboBox *conditionBox() const noexcept { return m_condition; }
    [[nodiscard]] QLineEdit *conditionEdit() const noexcept { return m_conditionText; }
    [[nodiscard]] Button *writeButton() const noexcept { return m_write; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }

private:
    void build();
    void validate();
    void send();
    [[nodiscard]] model::NoteCondition condition() const;
    [[nodiscard]] std::optional<qint64> views() const;   // none: no limit; 0: not a number

    model::NoteDesk *m_desk;
    bool m_replaces;
    Banner *m_banner;
    RecipientPicker *m_recipient;
    FieldRows *m_fields;
    QLineEdit *m_type;
    QLineEdit *m_name;
    QComboBox *m_views;
    QCheckBox *m_expires;
    QDateTimeEdit *m_expiry;
    QCheckBox *m_anonymous;
    QComboBox *m_condition;
    QLineEdit *m_conditionText;
    FormField *m_recipientField = nullptr;
    FormField *m_fieldsField = nullptr;
    FormField *m_nameField = nullptr;
    FormField *m_viewsField = nullptr;
    FormField *m_expiryField = nullptr;
    FormField *m_conditionField = nullptr;
    Button *m_write;
};

} // namespace strongroom::ui
