// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Notes of a TozStore client: writing and reading them, the ones of this session, and the client's own public keys to hand out. The service
// has no list of notes; the table is what was done here.

#include "tozstore/TozPage.h"

class QStackedWidget;

namespace strongroom::model {
class NoteDesk;
class TozSession;
struct NoteEntry;
}

namespace strongroom::ui {

class Banner;
class CommandRegistry;
class ElidedLabel;
class EmptyState;
class Label;
class NoteView;
class TozTable;

class NotesPage final : public TozPage {
    Q_OBJECT
public:
    // The session outlives the page.
    NotesPage(const Services &services, const QString &connectionId, model::TozSession *session, const CommandRegistry &registry, QWidget *parent = nullptr);
    [[nodiscard]] model::NoteDesk *desk() const noexcept { return m_desk; }
    [[nodiscard]] model::TozSession *session() const noexcept { return m_session; }
    [[nodiscard]] TozTable *table() const noexcept { return m_table; }
    [[nodiscard]] NoteView *view() const noexcept { return m_view; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] StatusTexts statusTexts() const override;
    void takeFocus() override;

    // Why not, or empty. For the commands.
    [[nodiscard]] QString noteRefusal() const;      // this client has no notes, or something is under way
    [[nodiscard]] QString openRefusal() const;
    [[nodiscard]] QString entryRefusal() const;     // none is selected
    [[nodiscard]] QString replaceRefusal() const;
    [[nodiscard]] QString deleteRefusal() const;
    [[nodiscard]] QString hideRefusal() const;

    void write();
    void read();
    void readSelected();
    void replace();
    void remove();
    void hideNote();        // forgets what was read
    void copyId();
    void copyKeys();
    void showAddressBook();

protected:
    void storeChanged(const std::shared_ptr<tozstore::Store> &store) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead(const CommandRegistry &registry);
    QWidget *makeKeys(const CommandRegistry &registry);
    void showState();
    void showSelected();
    void openRead(const QString &idOrName);
    [[nodiscard]] const model::NoteEntry *current() const;

    model::TozSession *m_session;
    model::NoteDesk *m_desk;
    Banner *m_banner;
    QStackedWidget *m_stack;
    TozTable *m_table;
    EmptyState *m_empty;
    NoteView *m_view;
    QWidget *m_keys = nullptr;
    ElidedLabel *m_fingerprint;
    ElidedLabel *m_encryption;
    ElidedLabel *m_signing;
    Banner *m_changedKeys;
};

} // namespace strongroom::ui
