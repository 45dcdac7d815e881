// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Notices when the service lets a load wait: nobody should look at a still table and wonder. GUI thread.

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace strongroom::model {

class LoadWatch : public QObject {
    Q_OBJECT
public:
    explicit LoadWatch(QObject *parent = nullptr);
    void setPatience(std::chrono::milliseconds patience);   // 4 s
    // How long the running load has been waiting, once that is more than the patience.
    [[nodiscard]] std::optional<std::chrono::milliseconds> slowFor() const;

public Q_SLOTS:
    void setLoading(bool loading);   // as RecordTableModel::busyChanged
    void answered();                 // something came: the wait begins anew

Q_SIGNALS:
    void changed();                  // became slow, another second, or not slow any more

private:
    void tick();

    std::chrono::milliseconds m_patience{4000};
    QElapsedTimer m_since;
    QTimer m_timer;
    bool m_slow = false;
};

} // namespace strongroom::model
