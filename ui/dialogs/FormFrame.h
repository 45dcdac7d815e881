// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QDialog;
class QWidget;

namespace strongroom::ui {

class Banner;
class Button;
class FormScrollArea;

// The frame of every dialog with a form: banner on top, the form, and a footer with a note, Cancel and the main button.
void frameForm(QDialog *dialog, Banner *banner, FormScrollArea *form, QWidget *note, Button *cancel, Button *main);

} // namespace strongroom::ui
