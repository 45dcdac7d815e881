// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "theme/FocusRing.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QToolButton>

namespace strongroom::ui {

namespace {

// A line edit inside a spin box, combo box or frame of ours is ringed with what surrounds it.
QWidget *ringed(QWidget *widget)
{
    if (widget == nullptr || widget->property("noFocusRing").toBool()) {
        return nullptr;
    }
    QWidget *const parent = widget->parentWidget();
    if (qobject_cast<QAbstractSpinBox *>(parent) != nullptr || qobject_cast<QComboBox *>(parent) != nullptr) {
        return parent;
    }
    // A composed field of ours says that it shows the keyboard for what is in it; small buttons in it have their own ring.
    if (qobject_cast<QToolButton *>(widget) == nullptr) {
        QWidget *around = parent;
        for (int level = 0; level < 2 && around != nullptr; ++level, around = around->parentWidget()) {
            if (around->property("ringsChildren").toBool()) {
                return around;
            }
        }
    }
    const bool control = qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QComboBox *>(widget) != nullptr
        || qobject_cast<QLineEdit *>(widget) != nullptr || qobject_cast<QAbstractSpinBox *>(widget) != nullptr
        || qobject_cast<QPlainTextEdit *>(widget) != nullptr || qobject_cast<QTextEdit *>(widget) != nullptr;
    return control ? widget : nullptr;
}

} // namespace

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::follow(QWidget *now)
{
    QWidget *const target = ringed(now);
    if (target == nullptr) {
        if (m_frame) {
            m_frame->setWidget(nullptr);
        }
        return;
    }
    // The frame is a sibling of the widget it surrounds and dies with its parent.
    if (!m_frame) {
        m_frame = new QFocusFrame;
        m_frame->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_frame->setWidget(target);
}

} // namespace strongroom::ui
