// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "Driver.h"

#include "base/SecretBytes.h"
#include "commands/CommandRegistry.h"
#include "shell/MainWindow.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <stdexcept>

#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::test {

namespace {

constexpr int patience = 30'000;   // ms

void begin()
{
    if (qobject_cast<QApplication *>(QCoreApplication::instance()) != nullptr) {
        QTimer::singleShot(0, qApp, [] { new Driver(qApp); });
    }
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(begin)

Driver::Driver(QObject *parent) : QObject(parent)
{
    addRecordSteps();
    addTozSteps();
    addLockerSteps();
    addOtherSteps();
    // For a test that is not root: the tests of the protection itself are elsewhere (tst_hardening).
    m_steps[u"readable"_s] = [](const QStringList &) { ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); };
    m_steps[u"quit"_s] = [](const QStringList &) { QTimer::singleShot(0, qApp, [] { QApplication::exit(0); }); };
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Driver::read);
}

void Driver::read()
{
    char letter = 0;
    while (::read(STDIN_FILENO, &letter, 1) == 1) {
        if (letter == '\n') {
            const QString line = QString::fromUtf8(m_line);
            m_line.clear();
            perform(line);
            return;
        }
        m_line.append(letter);
    }
    QApplication::exit(0);   // whoever drives has gone
}

void Driver::perform(const QString &line)
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    const QStringList words = line.split(u' ');
    try {
        const auto step = m_steps.find(words.first());
        if (step == m_steps.end()) {
            throw std::runtime_error("there is no such step");
        }
        step->second(words.mid(1));
        std::puts("ok");
    } catch (const std::exception &error) {
        std::printf("failed: %s\n", error.what());
    }
    std::fflush(stdout);
    m_busy = false;
}

ui::MainWindow &theWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *const window = qobject_cast<ui::MainWindow *>(widget)) {
            return *window;
        }
    }
    throw std::runtime_error("there is no window");
}

void waitFor(const char *what, const std::function<bool()> &reached)
{
    if (!QTest::qWaitFor(reached, patience)) {
        throw std::runtime_error(std::string("never happened: ").append(what));
    }
}

void typeFile(QWidget *into, const QString &path)
{
    if (into == nullptr) {
        throw std::runtime_error("there is nothing to type into");
    }
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    SecretBytes letter(1);
    while (::read(file, letter.writable().data(), 1) == 1) {
        QTest::keyClick(into, static_cast<char>(letter.view().front()));
    }
    ::close(file);
    QCoreApplication::processEvents();
}

void trigger(const char *command)
{
    ui::Command *const found = theWindow().commands()->find(QString::fromLatin1(command));
    if (found == nullptr) {
        throw std::runtime_error(std::string("there is no command ").append(command));
    }
    found->refresh();
    if (!found->isEnabled()) {
        throw std::runtime_error(std::string(command).append(" cannot run: ").append(found->restriction().toStdString()));
    }
    found->trigger();
    QCoreApplication::processEvents();
}

} // namespace strongroom::test
