// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The yardstick of a start: what Qt alone needs for a window of this size. Ends at its first paint; with --stay it does not, for the memory of a program at
// rest. With --text it has a menu and a line of text, for which Qt reads the system's fonts: no program that says anything starts faster.

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QPaintEvent>

class EmptyWindow final : public QMainWindow {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (!QCoreApplication::arguments().contains(QLatin1StringView("--stay"))) {
            // Posted: the whole frame is there by then.
            QMetaObject::invokeMethod(qApp, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
        }
    }
};

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    EmptyWindow window;
    if (QCoreApplication::arguments().contains(QLatin1StringView("--text"))) {
        window.menuBar()->addMenu(QStringLiteral("File"))->addAction(QStringLiteral("Quit"));
        window.setCentralWidget(new QLabel(QStringLiteral("A line of text")));
    }
    window.resize(1360, 840);
    window.show();
    return QApplication::exec();
}
