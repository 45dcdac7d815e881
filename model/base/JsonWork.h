// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// JSON checked and laid out beside the GUI thread: an editor asks at every keystroke, and a body may have megabytes. Of checks that are
// asked for faster than they are done the last one counts; what was asked for before it is never answered. GUI thread.

#include "base/Async.h"
#include "base/JsonFormat.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <optional>

namespace strongroom::model {

class JsonWork : public QObject {
    Q_OBJECT
public:
    enum class Form { Indented, OneLine };

    explicit JsonWork(QThreadPool *pool, QObject *parent = nullptr);
    void check(const QString &text);
    // Answers laidOut() with the text in that form, or checked() with what is wrong with it.
    void layOut(const QString &text, Form form);
    // Forgets what is under way: the text has changed meanwhile.
    void drop();

Q_SIGNALS:
    void checked(const std::optional<strongroom::model::JsonProblem> &problem);
    void laidOut(const QString &text);
    void failed(const strongroom::ErrorPtr &error);   // out of memory

private:
    void runCheck();

    QThreadPool *m_pool;
    std::optional<QString> m_next;
    bool m_checking = false;
    quint64 m_turn = 0;
};

} // namespace strongroom::model
