// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace strongroom {

namespace ui {
class MainWindow;
}

// Waits until the window shows records, selects one, saves a picture, and ends the program: 0 saved, 1 not.
class Screenshot final : public QObject {
    Q_OBJECT
public:
    Screenshot(ui::MainWindow *window, QString file, QObject *parent);

private:
    void step();
    ui::MainWindow *m_window;
    QString m_file;
    QTimer m_poll;
    int m_polls = 0;
    bool m_selected = false;
    int m_settled = 0;
};

} // namespace strongroom
