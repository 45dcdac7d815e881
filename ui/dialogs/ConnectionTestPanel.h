// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QStringList>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace strongroom::model {
class ConnectionTestModel;
}

namespace strongroom::ui {

class Button;
class Label;

// "Test connection": a country, a button, and the steps with a tick or a reason.
class ConnectionTestPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionTestPanel(QWidget *parent = nullptr);
    [[nodiscard]] QString country() const;
    void setCountry(const QString &code);
    void hideCountry();   // of a service that has none
    void showCountry();
    enum class Purpose {
        Connection,
        SignIn,      // "Sign in now": who was refused is said in plain words
        Token
    };
    void setPurpose(Purpose purpose);
    // Takes over the model and shows it as it runs.
    void show(model::ConnectionTestModel *test);
    void clear();

Q_SIGNALS:
    void testRequested();
    void stepsShown();   // at the start and at the end of a test
    void pinsSeen(const QStringList &pins);   // of the servers that a test went through with

private:
    void rebuild();
    void updateButton();

    Purpose m_purpose = Purpose::Connection;
    Label *m_in;
    QLineEdit *m_country;
    Button *m_button;
    QVBoxLayout *m_steps;
    QPointer<model::ConnectionTestModel> m_test;
};

} // namespace strongroom::ui
