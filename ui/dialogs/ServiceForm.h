// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connections/Connection.h"
#include "connections/Opening.h"

#include <QWidget>

#include <map>
#include <vector>

class QLayout;
class QPlainTextEdit;

namespace strongroom::ui {

class Button;
class FormField;
class NetworkSection;

// The fields of one service's connection, checked while typing. Secrets are in its line edits for as long as the dialog is open.
class ServiceForm : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    // Shows a connection that exists: its stored credentials are not shown, and empty credential fields keep them.
    void setConnection(const connections::Connection &connection);
    // Fills in what was imported and leaves the other fields as they are.
    virtual void fill(const connections::ConfiguredConnection &imported) = 0;
    // All but id and name.
    [[nodiscard]] virtual connections::ConfiguredConnection value() const = 0;

    [[nodiscard]] NetworkSection *network() const { return m_network; }

    // The first problem, empty when all is well. Marks every field that has one.
    QString validate();
    bool focusFirstProblem();   // false: there is none
    // So far untouched fields show no "is missing".
    void setStrict();

Q_SIGNALS:
    void changed();

protected:
    struct Problem {
        QString field;   // its key
        QString text;
    };
    // The first one comes first.
    [[nodiscard]] virtual std::vector<Problem> problems() = 0;
    virtual void showConnection(const connections::Connection &connection) = 0;

    FormField *add(QLayout *layout, const QString &key, const QString &label, QWidget *editor, const QString &hint);
    // A fold with fields that few need; opens when one of them has a problem.
    QLayout *addAdvanced(QLayout *layout);
    // The fold with proxy, pins and own CA.
    void addNetwork(QLayout *layout);
    [[nodiscard]] FormField *field(const QString &key) const { return m_fields.at(key); }
    [[nodiscard]] bool hasField(const QString &key) const { return m_fields.contains(key); }
    [[nodiscard]] const connections::Connection &base() const { return m_base; }
    [[nodiscard]] bool isStored(keychain::CredentialKind kind) const { return m_base.storedCredentials.contains(kind); }
    void edited();

private:
    // A fold that begins closed; answers what is inside.
    QWidget *addFold(QLayout *layout, const QString &name, Button **toggle);

    connections::Connection m_base;
    std::map<QString, FormField *> m_fields;
    bool m_strict = false;
    bool m_filling = false;
    Button *m_advancedToggle = nullptr;
    QWidget *m_advanced = nullptr;
    Button *m_networkToggle = nullptr;
    NetworkSection *m_network = nullptr;
};

[[nodiscard]] QPlainTextEdit *newSmallTextEdit(int lines);   // code, no tabs

} // namespace strongroom::ui
