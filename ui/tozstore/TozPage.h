// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the Files, Notes and "Who can read this?" pages share: they show something only while their TozStore connection is open, and say so
// and offer to open it when it is not.

#include "shell/Page.h"
#include "shell/Services.h"

#include <memory>

class QStackedWidget;

namespace strongroom::tozstore {
class Store;
}

namespace strongroom::ui {

class EmptyState;

class TozPage : public Page {
    Q_OBJECT
public:
    TozPage(const Services &services, const QString &connectionId, QWidget *parent = nullptr);
    void activate() override;   // opens a closed connection
    [[nodiscard]] bool isOpen() const noexcept { return m_store != nullptr; }
    [[nodiscard]] const QString &connectionId() const noexcept { return m_connectionId; }

protected:
    // Once, in the constructor, after everything storeChanged() needs is there.
    void setContent(QWidget *content);
    // Null: the connection closed; what was shown of it must go.
    virtual void storeChanged(const std::shared_ptr<tozstore::Store> &store) = 0;
    [[nodiscard]] const Services &services() const noexcept { return m_services; }
    [[nodiscard]] QString connectionName() const;

private:
    void follow();

    Services m_services;
    QString m_connectionId;
    QStackedWidget *m_stack;
    EmptyState *m_closed;
    QWidget *m_content = nullptr;
    std::shared_ptr<tozstore::Store> m_store;
};

} // namespace strongroom::ui
