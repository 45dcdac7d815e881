// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connections/Connection.h"
#include "connections/Opening.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QLineEdit;

namespace strongroom::ui {

class ApiTokenForm;
class FormField;
class InCountryForm;
class LockerForm;
class ModeField;
class ServiceForm;
class SignInForm;
class TozStoreForm;

// A connection's name, and the fields of its service.
class ConnectionForm final : public QWidget {
    Q_OBJECT
public:
    // Answers whether another connection has this name.
    using NameTaken = std::function<bool(const QString &)>;

    explicit ConnectionForm(NameTaken nameTaken, QWidget *parent = nullptr);

    [[nodiscard]] connections::Service service() const noexcept { return m_service; }
    void setService(connections::Service service);
    [[nodiscard]] ModeField *mode() const noexcept { return m_mode; }
    [[nodiscard]] TozStoreForm *tozStore() const noexcept { return m_tozStore; }
    [[nodiscard]] LockerForm *locker() const noexcept { return m_locker; }
    [[nodiscard]] ApiTokenForm *apiTokens() const noexcept { return m_apiTokens; }
    [[nodiscard]] SignInForm *signIn() const noexcept { return m_signIn; }

    // Shows a connection that exists: its stored credentials are not shown, and empty credential fields keep them.
    void setConnection(const connections::Connection &connection);
    // Fills in what was imported, which may be of another service, and leaves the other fields as they are.
    void fill(const connections::ConfiguredConnection &imported);
    [[nodiscard]] connections::ConfiguredConnection value() const;
    // What a test of this service has seen, to be pinned if the user wants it.
    void offerPins(const QStringList &pins);

    // The first problem, empty when all is well. Marks every field that has one.
    QString validate();
    void focusFirstProblem();
    // So far untouched fields show no "is missing".
    void setStrict();

Q_SIGNALS:
    void changed();
    void serviceChanged();

private:
    [[nodiscard]] ServiceForm *form() const;
    void edited();

    NameTaken m_nameTaken;
    connections::Service m_service = connections::Service::InCountry;
    bool m_strict = false;
    QLineEdit *m_name;
    FormField *m_nameField;
    ModeField *m_mode;
    InCountryForm *m_inCountry;
    TozStoreForm *m_tozStore;
    LockerForm *m_locker;
    ApiTokenForm *m_apiTokens;
    SignInForm *m_signIn;
};

} // namespace strongroom::ui
