// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Error.h"
#include "connections/Connection.h"
#include "connections/Opening.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <string_view>

class QComboBox;

namespace strongroom::model {
class ConnectionManager;
class CredentialHome;
enum class CredentialKeeping;
}

namespace strongroom::ui {

class Banner;
class Button;
class ConnectionForm;
class ConnectionTestPanel;
class FormScrollArea;
class ImportStrip;
class Label;

// Adds a connection, or changes one: its service, its fields, a step-by-step test, and a word on where the secrets go. Modal to the window;
// closes only when the connection was really saved, and not before the keys of a client that was just registered are kept somewhere.
class ConnectionDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ConnectionDialog(model::ConnectionManager *manager, QWidget *parent = nullptr);                                   // add
    ConnectionDialog(model::ConnectionManager *manager, const connections::Connection &connection, QWidget *parent = nullptr);   // edit
    // A configuration file dropped on the window.
    void importContent(const QByteArray &content, const QString &path = {});   // the path is empty when it was no file
    // The same for a dialog that is open over the window already; false: there is none, or nothing was dropped.
    static bool fillOpenOne(QWidget *window, const QByteArray &content, const QString &path);
    // Where there is no keychain: a button for a passphrase file. While saving: whether the keychain lets us wait. Null: neither.
    void followCredentials(model::CredentialHome *home);
    void reject() override;   // not while it is being saved, and after asking when keys would be lost

Q_SIGNALS:
    void connectionSaved(const QString &id);

private:
    void build();
    QWidget *makeHead();
    void connectManager();
    void takeDrops();
    [[nodiscard]] bool mayImport() const;
    void importSection(std::string_view content, const QString &path, const QString &section);
    void loadEnvironments();
    void editEnvironments();
    void test();
    void save();
    void saveNew(model::CredentialKeeping keeping);
    void saveChanged(model::CredentialKeeping keeping);
    // A mode that asks less is asked about first.
    [[nodiscard]] bool leavesProduction() const;
    void askToLeaveProduction();
    void saved(const QString &id);
    void saveFailed(const QString &id, const ErrorPtr &error);
    void keepClient(const QString &id, const std::shared_ptr<const connections::ConfiguredConnection> &client, const ErrorPtr &error);
    void saveClientFile();
    void showService();
    void stayAfterSaving();
    void showKeeping();
    void showSaving();
    [[nodiscard]] bool isEdit() const { return !m_connectionId.isEmpty(); }

    model::ConnectionManager *m_manager;
    model::CredentialHome *m_home = nullptr;
    QString m_connectionId;
    ImportStrip *m_import;
    ConnectionForm *m_form;
    ConnectionTestPanel *m_test;
    Banner *m_banner;
    Label *m_title = nullptr;         // of an edit
    QComboBox *m_service = nullptr;   // null: a connection stays with its service
    Label *m_keeping;
    Button *m_toFile;
    Button *m_cancel;
    Button *m_save;
    QString m_savingId;
    QString m_savedId;                // saved, and there is still something to say
    ErrorPtr m_backupError;
    // Of a new client that is kept nowhere so far.
    std::shared_ptr<const connections::ConfiguredConnection> m_unkept;
    // A file with several profiles, for as long as another one may be chosen.
    SecretBytes m_given;
    QString m_givenPath;
    bool m_leavingProduction = false;   // its user has typed the name
    bool m_registering = false;
};

} // namespace strongroom::ui
