// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connections/Connection.h"

#include <QDialog>
#include <QPointer>

namespace strongroom::model {
class ConnectionManager;
}

namespace strongroom::ui {

class Banner;
class Button;
class ConnectionForm;
class ConnectionTestPanel;
class ImportStrip;
class Label;

// Adds a connection, or changes one: its fields, a step-by-step test, and a word on where the secrets go. Modal to the window; closes only
// when the connection was really saved.
class ConnectionDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ConnectionDialog(model::ConnectionManager *manager, QWidget *parent = nullptr);                                   // add
    ConnectionDialog(model::ConnectionManager *manager, const connections::Connection &connection, QWidget *parent = nullptr);   // edit
    // A configuration file dropped on the window.
    void importContent(const QByteArray &content);
    void reject() override;   // not while it is being saved

Q_SIGNALS:
    void connectionSaved(const QString &id);

private:
    void build();
    void test();
    void save();
    void showKeeping();
    void showSaving();
    [[nodiscard]] bool isEdit() const { return !m_connectionId.isEmpty(); }

    model::ConnectionManager *m_manager;
    QString m_connectionId;
    ImportStrip *m_import;
    ConnectionForm *m_form;
    ConnectionTestPanel *m_test;
    Banner *m_banner;
    Label *m_keeping;
    Button *m_cancel;
    Button *m_save;
    QString m_savingId;
};

} // namespace strongroom::ui
