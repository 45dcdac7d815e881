// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace strongroom::ui {

// The ring around the control that has the keyboard, 2 px in accent tint outside its border. Item views mark their current cell
// themselves and get none.
class FocusRing final : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

private:
    void follow(QWidget *now);

    QPointer<QFocusFrame> m_frame;
};

} // namespace strongroom::ui
