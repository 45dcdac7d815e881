// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connections/ConnectionManager.h"
#include "dialogs/ServiceForm.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLineEdit;

namespace strongroom::ui {

class Label;
class SecretEdit;

// A TozStore client: the one that a configuration file describes, a new one, or that of an identity. Keys of a configuration are never shown,
// and kept in SecretBytes.
class TozStoreForm final : public ServiceForm {
    Q_OBJECT
public:
    enum class Way { Configuration, Register, Identity };

    explicit TozStoreForm(QWidget *parent = nullptr);
    // There is a client already: no other way leads to one.
    void setEditing();
    [[nodiscard]] Way way() const;
    void setProfiles(const std::vector<connections::TozProfile> &profiles);

    void fill(const connections::ConfiguredConnection &imported) override;
    // Where the file is that it came from: it still holds the keys. Empty: pasted.
    void noteSource(const QString &path);
    [[nodiscard]] connections::ConfiguredConnection value() const override;   // of the other ways: without a client

    [[nodiscard]] std::shared_ptr<const tozstore::RegistrationRequest> registration() const;
    [[nodiscard]] tozstore::IdentitySettings identity() const;
    [[nodiscard]] std::shared_ptr<const SecretBytes> password() const;
    void forgetSecrets();   // the token is used up, the password was used

Q_SIGNALS:
    void wayChanged();
    void profileChosen(const QString &path);

protected:
    [[nodiscard]] std::vector<Problem> problems() override;
    void showConnection(const connections::Connection &connection) override;

private:
    QWidget *makeWays();
    FormField *addFor(QLayout *layout, std::vector<Way> ways, const QString &key, const QString &label, QWidget *editor, const QString &hint);
    void showForWay();
    void showSuite();
    void showClient();

    std::map<FormField *, std::vector<Way>> m_ways;
    connections::ConfiguredConnection m_client;   // imported; without credentials: none so far
    QString m_source;
    bool m_hasClient = false;
    QButtonGroup *m_way;
    FormField *m_wayField;
    FormField *m_profileField;
    QComboBox *m_profiles;
    Label *m_summary;
    QLineEdit *m_apiUrl;
    SecretEdit *m_token;
    QLineEdit *m_clientName;
    QComboBox *m_suite;
    QCheckBox *m_backup;
    QLineEdit *m_realm;
    QLineEdit *m_application;
    QLineEdit *m_user;
    SecretEdit *m_password;
};

} // namespace strongroom::ui
