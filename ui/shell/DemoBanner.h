// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace strongroom::ui {

// The strip that marks a demo connection, over the whole width.
class DemoBanner final : public QWidget {
    Q_OBJECT
public:
    explicit DemoBanner(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace strongroom::ui
