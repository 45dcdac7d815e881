// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How long nobody has used this program: keys, buttons, wheel, touch and a pointer that really moved, in any of its windows. Both clocks count:
// the steady one stands still while some computers sleep, and the wall clock can be set.

#include "base/Clock.h"

#include <QObject>
#include <QPointF>
#include <QTimer>

#include <chrono>
#include <optional>

namespace strongroom::ui {

class IdleWatch final : public QObject {
    Q_OBJECT
public:
    // Watches the application as long as it lives.
    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);
    // nullopt: counts nothing. The count begins anew.
    void setLimit(std::optional<std::chrono::minutes> limit);
    void touch();                                                     // somebody is there
    [[nodiscard]] std::optional<std::chrono::seconds> left() const;   // at least 0; nullopt: no limit
    void check();                                                     // what its timer does every second

Q_SIGNALS:
    void leftChanged();   // every second
    void expired();       // again every second until somebody is there or the limit goes

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Clock &m_clock;
    std::optional<std::chrono::minutes> m_limit;
    std::chrono::steady_clock::time_point m_steady;
    std::chrono::system_clock::time_point m_wall;
    QPointF m_pointer;
    QTimer m_timer;
};

} // namespace strongroom::ui
