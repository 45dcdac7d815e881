// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The address book: names and public keys of those one writes to. A client that publishes other keys than the kept ones stands out, and its
// new keys are taken only after they were shown beside the old ones.

#include "tozstore/notes/AddressBook.h"

#include <QDialog>

class QLineEdit;
class QStackedWidget;

namespace strongroom::ui {

class Banner;
class Button;
class EmptyState;
class FormField;
class RecipientPicker;
class TozTable;

class AddContactDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AddContactDialog(model::AddressBook *book, QWidget *parent = nullptr);
    [[nodiscard]] RecipientPicker *picker() const noexcept { return m_picker; }
    [[nodiscard]] QLineEdit *nameEdit() const noexcept { return m_name; }
    [[nodiscard]] Button *addButton() const noexcept { return m_add; }

private:
    void validate();
    model::AddressBook *m_book;
    RecipientPicker *m_picker;
    QLineEdit *m_name;
    FormField *m_pickerField;
    FormField *m_nameField;
    Button *m_add;
    bool m_named = false;   // by the user
};

class AddressBookDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AddressBookDialog(model::AddressBook *book, QWidget *parent = nullptr);
    [[nodiscard]] TozTable *table() const noexcept { return m_table; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] Button *takeButton() const noexcept { return m_take; }
    void add();
    void rename();
    void remove();
    void takeChanged();   // of the current one, after both fingerprints were shown

private:
    [[nodiscard]] const model::Contact *current() const;
    void showState();

    model::AddressBook *m_book;
    Banner *m_banner;
    QStackedWidget *m_stack;   // the table, or that there is nobody in it
    EmptyState *m_empty;
    TozTable *m_table;
    Button *m_rename;
    Button *m_remove;
    Button *m_copy;
    Button *m_take;
};

} // namespace strongroom::ui
