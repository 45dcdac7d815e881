// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connections/Connection.h"

#include <QWidget>

#include <functional>
#include <map>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace strongroom::ui {

class FormField;

// The fields of one environment, checked while typing. Nothing in them is secret.
class EnvironmentForm final : public QWidget {
    Q_OBJECT
public:
    // Answers whether another environment has this name or other name.
    using NameTaken = std::function<bool(const QString &)>;

    explicit EnvironmentForm(NameTaken nameTaken, QWidget *parent = nullptr);
    enum class NameEdit { Free, Fixed };   // Fixed: of a built-in one
    void setEnvironment(const auth::Environment &environment, NameEdit name);
    [[nodiscard]] auth::Environment value() const;
    void setStrict();              // untouched fields show what is missing, too
    bool focusFirstProblem();      // false: there is none
    void focusName();

Q_SIGNALS:
    void edited();

private:
    void add(QVBoxLayout *column, const QString &key, const QString &label, QWidget *editor, const QString &hint);
    void validate();

    NameTaken m_nameTaken;
    std::map<QString, FormField *> m_fields;
    QLineEdit *m_name;
    QLineEdit *m_aliases;
    QLineEdit *m_tokenUrl;
    QLineEdit *m_scope;
    QComboBox *m_authentication;
    QComboBox *m_scheme;
    QLineEdit *m_region;
    QLineEdit *m_userPool;
    QLineEdit *m_cognito;
    bool m_filling = false;
    bool m_strict = false;
};

// Empty: it can be kept. `member`: the key of the field that is wrong.
struct EnvironmentProblem {
    QString member;
    QString text;
};
[[nodiscard]] EnvironmentProblem problemOf(const auth::Environment &environment, const EnvironmentForm::NameTaken &nameTaken);

} // namespace strongroom::ui
