// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dialogs/ServiceForm.h"

#include <QHash>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace strongroom::ui {

class Button;

// The API-token manager: where the token is kept, what it is asked for with, and how AWS is reached.
class ApiTokenForm final : public ServiceForm {
    Q_OBJECT
public:
    explicit ApiTokenForm(QWidget *parent = nullptr);
    void setProfiles(const QStringList &profiles);   // of ~/.aws

    void fill(const connections::ConfiguredConnection &imported) override;
    [[nodiscard]] connections::ConfiguredConnection value() const override;

protected:
    [[nodiscard]] std::vector<Problem> problems() override;
    void showConnection(const connections::Connection &connection) override;

private:
    enum class When { Local, Table, GivenKeys };   // GivenKeys: a table, with AWS keys that are typed here

    QWidget *makePlaces();
    QWidget *makeTableRow();
    QWidget *makeKeyChoice();
    void addTableFields(QLayout *column);
    void addAdvancedFields(QLayout *column);
    FormField *addFor(QLayout *layout, When when, const QString &key, const QString &label, QWidget *editor, const QString &hint);
    [[nodiscard]] tokens::TokenPlace place() const;
    [[nodiscard]] bool wantsKeys() const;      // given ones
    [[nodiscard]] bool typedKeys() const;
    void showForPlace();
    void describeFormat();
    void showPolicy();
    [[nodiscard]] Problem settingsProblem(const VaultError &error) const;

    QButtonGroup *m_place;
    QLineEdit *m_url;
    QLineEdit *m_scope;
    QLineEdit *m_consumerKey;
    QLineEdit *m_consumerSecret;
    QLineEdit *m_secretName;
    QLineEdit *m_table;
    Button *m_policy;
    QComboBox *m_format;
    QLineEdit *m_region;
    QComboBox *m_profile;
    QButtonGroup *m_keys;
    QLineEdit *m_keyId;
    QLineEdit *m_keySecret;
    QLineEdit *m_sessionToken;
    QCheckBox *m_local;
    QCheckBox *m_create;
    QLineEdit *m_testUrl;
    QLineEdit *m_tokenId;
    QLineEdit *m_endpoint;
    QLineEdit *m_dynamoDbEndpoint;
    QLineEdit *m_secretsEndpoint;
    QCheckBox *m_strict;
    QSpinBox *m_early;
    QSpinBox *m_interval;
    QSpinBox *m_retries;
    QComboBox *m_scheme;
    QLineEdit *m_xApiKey;
    QHash<FormField *, When> m_when;
};

} // namespace strongroom::ui
