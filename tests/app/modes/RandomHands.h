// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Somebody who does anything at all in a window: commands, keys, clicks, pages. Left out is what leaves the test: ending the program, other programs,
// and allowing changes, which is a way to change something on purpose.

#include <QObject>
#include <QRandomGenerator>
#include <QStringList>
#include <QTimer>

class QWidget;

namespace strongroom::ui {
class MainWindow;
}

namespace strongroom::test {

class RandomHands final : public QObject {
    Q_OBJECT
public:
    RandomHands(ui::MainWindow &window, QRandomGenerator &random);
    void act();            // one action
    void closeDialogs();   // by Esc, then by force
    [[nodiscard]] static bool isLeftOut(const QString &commandId);

public Q_SLOTS:
    void swallow(const QUrl &url) { Q_UNUSED(url); }   // no other program is started

private:
    void runCommand();
    void choosePage();
    void pressKey();
    void click();
    void chooseCell();
    [[nodiscard]] QWidget *front() const;   // the dialog in front, or the window

    ui::MainWindow &m_window;
    QRandomGenerator &m_random;
    QTimer m_closer;   // of menus and file dialogs, which have event loops of their own
};

} // namespace strongroom::test
