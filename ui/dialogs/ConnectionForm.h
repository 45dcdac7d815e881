// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connections/Connection.h"
#include "connections/Opening.h"

#include <QWidget>

#include <functional>
#include <map>

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace strongroom::ui {

class Button;
class FormField;

// The fields of an InCountry connection, checked while typing. Secrets are in its line edits for as long as the dialog is open.
class ConnectionForm final : public QWidget {
    Q_OBJECT
public:
    // Answers whether another connection has this name.
    using NameTaken = std::function<bool(const QString &)>;

    explicit ConnectionForm(NameTaken nameTaken, QWidget *parent = nullptr);

    // Shows a connection that exists: its stored credentials are not shown, and empty credential fields keep them.
    void setConnection(const connections::Connection &connection);
    // Fills in what was imported and leaves the other fields as they are.
    void fill(const connections::ConfiguredConnection &imported);
    [[nodiscard]] connections::ConfiguredConnection value() const;

    // The first problem, empty when all is well. Marks every field that has one.
    QString validate();
    void focusFirstProblem();
    // So far untouched fields show no "is missing".
    void setStrict();

Q_SIGNALS:
    void changed();

private:
    enum class When { Always, OAuth2, ApiKey };
    FormField *add(QLayout *layout, const QString &key, const QString &label, QWidget *editor, const QString &hint, When when = When::Always);
    QWidget *makeSignInChoice();
    QWidget *makeAdvanced();
    void showForSignIn();
    [[nodiscard]] connections::SignIn signIn() const;
    [[nodiscard]] bool isStored(keychain::CredentialKind kind) const;
    QString checkSecrets();
    void chooseCaFile();
    void edited();

    NameTaken m_nameTaken;
    connections::Connection m_base;
    bool m_strict = false;
    bool m_filling = false;
    std::map<QString, FormField *> m_fields;
    std::map<FormField *, When> m_when;

    QLineEdit *m_name;
    QLineEdit *m_environmentId;
    QButtonGroup *m_signIn;
    QLineEdit *m_clientId;
    QLineEdit *m_clientSecret;
    QLineEdit *m_apiKey;
    QLineEdit *m_secrets;
    Button *m_advancedToggle;
    QWidget *m_advanced = nullptr;
    QLineEdit *m_endpoint;
    QLineEdit *m_endpointMask;
    QLineEdit *m_countriesEndpoint;
    QPlainTextEdit *m_authEndpoints;
    QLineEdit *m_countries;
    QCheckBox *m_normalizeKeys;
    QCheckBox *m_hashSearchKeys;
    QCheckBox *m_encrypt;
    QSpinBox *m_timeout;
    QPlainTextEdit *m_caPem;
};

} // namespace strongroom::ui
