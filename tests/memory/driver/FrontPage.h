// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Driver.h"

#include "connections/ConnectionTreeModel.h"
#include "shell/MainWindow.h"
#include "shell/PageHost.h"
#include "shell/Sidebar.h"

#include <QApplication>

#include <stdexcept>

namespace strongroom::test {

// Goes to a page as a click in the sidebar does; once its connection is known.
template <typename Page>
Page &showPage(const QString &connection, model::ConnectionPage page)
{
    ui::MainWindow &window = theWindow();
    Page *shown = nullptr;
    waitFor("the page is shown", [&] {
        window.sidebar()->select(connection, page);
        shown = qobject_cast<Page *>(window.pages()->front());
        return shown != nullptr;
    });
    return *shown;
}

template <typename Page>
Page &frontPage()
{
    if (auto *const page = qobject_cast<Page *>(theWindow().pages()->front())) {
        return *page;
    }
    throw std::runtime_error("another page is in front");
}

// The dialog of this class that is on show.
template <typename Dialog>
Dialog &shownDialog()
{
    Dialog *found = nullptr;
    waitFor("the dialog is shown", [&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *const dialog = qobject_cast<Dialog *>(widget); dialog != nullptr && dialog->isVisible()) {
                found = dialog;
            }
        }
        return found != nullptr;
    });
    return *found;
}

} // namespace strongroom::test
