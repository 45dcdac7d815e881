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

// Waits until the window shows records and selects one, or goes to the secrets and waits for them; saves a picture, and ends the program: 0 saved, 1 not.
class Screenshot final : public QObject {
    Q_OBJECT
public:
    enum class Of { Records, Secrets };
    Screenshot(ui::MainWindow *window, QString file, Of of, QObject *parent);

private:
    void step();
    [[nodiscard]] bool isThere();   // what the picture is of
    [[nodiscard]] bool areRecordsThere();
    [[nodiscard]] bool areSecretsThere();
    ui::MainWindow *m_window;
    QString m_file;
    Of m_of;
    QTimer m_poll;
    int m_polls = 0;
    bool m_selected = false;
    int m_settled = 0;
};

} // namespace strongroom
