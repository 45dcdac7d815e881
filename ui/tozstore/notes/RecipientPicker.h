// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// For whom: a contact of the address book, oneself, a client by id or e-mail (looked up, its keys shown as a fingerprint), or pasted keys. What
// it answers always has the keys that the user could look at.

#include "tozstore/notes/NoteDesk.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace strongroom::ui {

class Button;
class Label;

class RecipientPicker final : public QWidget {
    Q_OBJECT
public:
    enum Offer { Contacts = 1, Self = 2, Client = 4, Keys = 8 };
    Q_DECLARE_FLAGS(Offers, Offer)

    // `self`: this client, where Self is offered. With NotesOnly a client without a signing key is refused.
    enum class Use { NotesOnly, Any };
    RecipientPicker(model::AddressBook *book, const std::optional<model::NoteParty> &self, Offers offers, Use use, QWidget *parent = nullptr);
    [[nodiscard]] std::optional<model::NoteParty> party() const;
    // Why there is none yet, a fragment; empty: there is one, or nothing was entered.
    [[nodiscard]] QString problem() const;
    void chooseContact(const QString &contactId);
    void chooseClient(const QString &idOrEmail);   // and looks it up

    [[nodiscard]] QComboBox *kindBox() const noexcept { return m_kind; }
    [[nodiscard]] QLineEdit *clientEdit() const noexcept { return m_client; }
    [[nodiscard]] Button *lookUpButton() const noexcept { return m_lookUp; }
    [[nodiscard]] QPlainTextEdit *keysEdit() const noexcept { return m_keys; }
    [[nodiscard]] QString answerText() const;

Q_SIGNALS:
    void changed();

private:
    void lookUp();
    void showKind();
    [[nodiscard]] Offer kind() const;

    model::AddressBook *m_book;
    std::optional<model::NoteParty> m_self;
    Use m_use;
    QComboBox *m_kind;
    QWidget *m_clientRow;
    QLineEdit *m_client;
    Button *m_lookUp;
    QPlainTextEdit *m_keys;
    Label *m_answer;
    quint64 m_turn = 0;
    bool m_looking = false;
    std::optional<model::NoteParty> m_found;
    QString m_failure;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(RecipientPicker::Offers)

} // namespace strongroom::ui
