// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Somebody who scrolls a form with the wheel must not change what stands in it: combo boxes and spin boxes take the wheel only while they have the
// keyboard, and the wheel does not give it to them.

#include <QObject>

class QWidget;

namespace strongroom::ui {

class WheelGuard final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void watch(QWidget *widget);   // others than those boxes are left as they are

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace strongroom::ui
