// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dialogs/ServiceForm.h"

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace strongroom::ui {

class InCountryForm final : public ServiceForm {
    Q_OBJECT
public:
    explicit InCountryForm(QWidget *parent = nullptr);
    void fill(const connections::ConfiguredConnection &imported) override;
    [[nodiscard]] connections::ConfiguredConnection value() const override;

protected:
    [[nodiscard]] std::vector<Problem> problems() override;
    void showConnection(const connections::Connection &connection) override;

private:
    enum class When { OAuth2, ApiKey };
    void showOnly(FormField *field, When when) { m_when[field] = when; }
    QWidget *makeSignInChoice();
    void addAdvancedFields(QLayout *column);
    void showForSignIn();
    [[nodiscard]] connections::SignIn signIn() const;
    QString checkSecrets();

    std::map<FormField *, When> m_when;
    QLineEdit *m_environmentId;
    QButtonGroup *m_signIn;
    QLineEdit *m_clientId;
    QLineEdit *m_clientSecret;
    QLineEdit *m_apiKey;
    QLineEdit *m_secrets;
    QLineEdit *m_endpoint;
    QLineEdit *m_endpointMask;
    QLineEdit *m_countriesEndpoint;
    QPlainTextEdit *m_authEndpoints;
    QLineEdit *m_countries;
    QCheckBox *m_normalizeKeys;
    QCheckBox *m_hashSearchKeys;
    QCheckBox *m_encrypt;
    QSpinBox *m_timeout;
};

} // namespace strongroom::ui
