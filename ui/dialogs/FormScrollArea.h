// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace strongroom::ui {

// The scrolling middle of a form: as wide as the dialog, and the field with the keyboard is always in sight.
class FormScrollArea final : public QScrollArea {
    Q_OBJECT
public:
    FormScrollArea(QWidget *content, const QString &name, QWidget *parent = nullptr);
    // Once the layout is settled: what was shown a moment ago has no place yet.
    void bringIntoView(QWidget *part);
};

} // namespace strongroom::ui
