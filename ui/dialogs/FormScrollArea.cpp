// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/FormScrollArea.h"

#include "theme/Metrics.h"

#include <QApplication>
#include <QLayout>
#include <QPointer>

namespace strongroom::ui {

FormScrollArea::FormScrollArea(QWidget *content, const QString &name, QWidget *parent) : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(name);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && widget()->isAncestorOf(now)) {
            bringIntoView(now);
        }
    });
}

void FormScrollArea::bringIntoView(QWidget *part)
{
    QMetaObject::invokeMethod(
        this,
        [this, part = QPointer<QWidget>(part)] {
            if (part && part->isVisible()) {
                widget()->layout()->activate();
                ensureWidgetVisible(part, 0, metrics::gapLarge);
            }
        },
        Qt::QueuedConnection);
}

} // namespace strongroom::ui
