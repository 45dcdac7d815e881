// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The demo vault as the interface sees it: a local sandbox that is started on demand. The program implements it with the sandbox process.

#include "base/Error.h"
#include "connections/Opening.h"

#include <QObject>

#include <memory>
#include <vector>

namespace strongroom::model {

// One connection for each service of the sandbox, the one that is to be shown first at the front. Origin is Demo; hand each to
// ConnectionManager::addTransient().
using DemoConnections = std::vector<std::shared_ptr<connections::ConfiguredConnection>>;

class DemoVault : public QObject {
    Q_OBJECT
public:
    enum class State { Stopped, Starting, Running, Failed };
    Q_ENUM(State)

    using QObject::QObject;
    [[nodiscard]] virtual State state() const = 0;

public Q_SLOTS:
    virtual void start() = 0;   // nothing to do when Starting; when Running ready() comes again
    virtual void stop() = 0;    // also cancels a start

Q_SIGNALS:
    void ready(const strongroom::model::DemoConnections &connections);   // on this thread, never queued
    void failed(const strongroom::ErrorPtr &error);
    void stateChanged();
};

} // namespace strongroom::model
