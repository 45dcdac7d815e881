// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the pages of a Locker connection share: they show something only while it is open and something of it was loaded, and say what is wrong, and
// offer what can be done, when it is not.

#include "shell/Page.h"
#include "shell/Services.h"

class QStackedWidget;

namespace strongroom::model {
class LockerSession;
}

namespace strongroom::ui {

class EmptyState;

class LockerPage : public Page {
    Q_OBJECT
public:
    // The session outlives the page.
    LockerPage(const Services &services, const QString &connectionId, model::LockerSession *session, QWidget *parent = nullptr);
    void activate() override;   // opens a closed connection
    [[nodiscard]] const QString &connectionId() const noexcept { return m_connectionId; }
    [[nodiscard]] model::LockerSession *session() const noexcept { return m_session; }
    [[nodiscard]] bool isContentShown() const;
    [[nodiscard]] QString openRefusal() const;       // why there is nothing to work with; empty: there is
    [[nodiscard]] QString refreshRefusal() const;    // the connection is closed
    [[nodiscard]] QString stopRefusal() const;       // nothing is being loaded
    [[nodiscard]] QString writeRefusal() const;      // closed, read-only key, offline copy
    void refresh();                                  // asks the service, whatever the cache says
    void stop();

    [[nodiscard]] QString connectionName() const;

protected:
    // Once, in the constructor, after everything is there.
    void setContent(QWidget *content);
    [[nodiscard]] const Services &services() const noexcept { return m_services; }

private:
    void follow();
    void sayWhatIsWrong();

    Services m_services;
    QString m_connectionId;
    model::LockerSession *m_session;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_content = nullptr;
};

} // namespace strongroom::ui
