// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A user's hands inside the real program. strongroom-driven is app/gui's main() with everything it makes, and this: it begins by itself when the
// QApplication is there, takes steps from standard input, a line each, and answers "ok" or "failed: why". What is typed is read from a file, a
// letter at a time, so that no canary is in this process by any other way than the one a user's has.
//
//   records ID            shows the page and waits until its rows are there
//   type-filter FILE      …
//   lock                  Ctrl+L, to whatever has the keyboard

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>

class QWidget;

namespace strongroom::ui {
class MainWindow;
}

namespace strongroom::test {

class Driver final : public QObject {
    Q_OBJECT
public:
    explicit Driver(QObject *parent);

private:
    using Step = std::function<void(const QStringList &arguments)>;   // throws std::runtime_error: failed

    void read();
    void perform(const QString &line);
    void addRecordSteps();
    void addTozSteps();
    void addLockerSteps();
    void addOtherSteps();

    QByteArray m_line;
    bool m_busy = false;
    std::map<QString, Step> m_steps;
};

// For the steps.
[[nodiscard]] ui::MainWindow &theWindow();
void waitFor(const char *what, const std::function<bool()> &reached);   // std::runtime_error after 30 s
void typeFile(QWidget *into, const QString &path);
void trigger(const char *command);

} // namespace strongroom::test
