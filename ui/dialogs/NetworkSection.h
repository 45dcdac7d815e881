// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connections/Connection.h"
#include "connections/Opening.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace strongroom::ui {

class Button;
class FormField;
class SecretEdit;

// How a connection reaches its service: its proxy, the keys it is pinned to, and authorities of its own. A part of every service's form.
class NetworkSection final : public QWidget {
    Q_OBJECT
public:
    explicit NetworkSection(QWidget *parent = nullptr);

    void setConnection(const connections::Connection &connection);
    // Writes the network settings and the CA, and the proxy's password when one was typed.
    void apply(connections::ConfiguredConnection &target) const;
    // The first problem, empty when all is well; marks the fields. `strict`: what is missing is a problem too.
    QString validate(bool strict);
    // Pins of the servers that the last test has seen, to be taken over by the button.
    void offerPins(const QStringList &pins);

Q_SIGNALS:
    void edited();

private:
    void addProxy(QVBoxLayout *column);
    void addPins(QVBoxLayout *column);
    void addCa(QVBoxLayout *column);
    void showProxy();
    void showOffer();
    void takePins();
    void chooseCaFile();
    [[nodiscard]] connections::ProxyKind proxyKind() const;
    [[nodiscard]] connections::NetworkSettings settings() const;
    [[nodiscard]] QStringList pinLines() const;

    QComboBox *m_proxy;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    SecretEdit *m_password;
    QPlainTextEdit *m_pins;
    Button *m_takePins;
    QPlainTextEdit *m_caPem;
    FormField *m_hostField = nullptr;
    FormField *m_userField = nullptr;
    FormField *m_passwordField = nullptr;
    FormField *m_pinsField = nullptr;
    QStringList m_offered;
    bool m_passwordStored = false;
};

} // namespace strongroom::ui
