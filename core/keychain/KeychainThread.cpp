// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keychain/KeychainThread.h"

#include <QDeadlineTimer>

#include <chrono>

namespace strongroom::keychain {

KeychainThread &KeychainThread::instance()
{
    static KeychainThread thread;
    return thread;
}

KeychainThread::KeychainThread() : m_thread(new QThread), m_context(new QObject)
{
    m_thread->setObjectName(QStringLiteral("keychain"));
    m_context->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread->start();
}

KeychainThread::~KeychainThread()
{
    m_thread->quit();
    // A backend that hangs must not keep the program from ending: then the thread is left to the process' end.
    if (m_thread->wait(QDeadlineTimer(std::chrono::seconds(2)))) {
        delete m_thread;
    }
}

void KeychainThread::post(std::function<void()> task) { QMetaObject::invokeMethod(m_context, std::move(task), Qt::QueuedConnection); }

} // namespace strongroom::keychain
