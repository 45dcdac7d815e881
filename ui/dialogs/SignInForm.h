// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dialogs/ServiceForm.h"

#include <QHash>

#include <optional>
#include <set>
#include <vector>

class QButtonGroup;
class QComboBox;
class QLineEdit;

namespace strongroom::ui {

// A sign-in for any HTTP API: a service account, a user of a user pool, or a key.
class SignInForm final : public ServiceForm {
    Q_OBJECT
public:
    explicit SignInForm(QWidget *parent = nullptr);
    // What can be signed in to. The chosen one stays chosen.
    void setEnvironments(const std::vector<auth::Environment> &environments);
    void choose(const QString &environment);
    [[nodiscard]] QString environment() const;   // empty: none is chosen

    void fill(const connections::ConfiguredConnection &imported) override;
    [[nodiscard]] connections::ConfiguredConnection value() const override;

Q_SIGNALS:
    void environmentsWanted();   // to be edited

protected:
    [[nodiscard]] std::vector<Problem> problems() override;
    void showConnection(const connections::Connection &connection) override;

private:
    using Kind = connections::SignInKind;

    QWidget *makeKinds();
    QWidget *makeEnvironment();
    void addFor(QLayout *layout, std::set<Kind> kinds, const QString &key, const QString &label, QWidget *editor, const QString &hint);
    [[nodiscard]] Kind kind() const;
    void showForKind();
    void showEnvironments();
    // The chosen one; nullopt: none, or it is not in the list.
    [[nodiscard]] std::optional<auth::Environment> chosen() const;
    void describeEnvironment();
    [[nodiscard]] QString environmentProblem() const;

    QButtonGroup *m_kind;
    QComboBox *m_environment;
    QLineEdit *m_clientId;
    QLineEdit *m_clientSecret;
    QLineEdit *m_userName;
    QLineEdit *m_password;
    QLineEdit *m_apiKey;
    QLineEdit *m_xApiKey;
    QLineEdit *m_scope;
    QLineEdit *m_testUrl;
    QHash<FormField *, std::set<Kind>> m_kinds;
    std::vector<auth::Environment> m_environments;
    std::optional<auth::Environment> m_inlined;   // of the connection alone
    bool m_known = false;                         // the list is here
};

} // namespace strongroom::ui
