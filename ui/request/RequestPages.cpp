// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "request/RequestPages.h"

#include "connections/ConnectionManager.h"
#include "request/RequestCommands.h"
#include "request/RequestPage.h"
#include "request/RequestSessions.h"
#include "shell/MainWindow.h"
#include "shell/PageHost.h"
#include "shell/Sidebar.h"

namespace strongroom::ui {

using connections::Service;
using model::ConnectionPage;

namespace {

// Beside the pages of the tree: a service that is about data has no entry for it there.
void showRequestPage(MainWindow &window)
{
    const QString id = window.currentConnection();
    const auto *const tree = qobject_cast<const model::ConnectionTreeModel *>(window.sidebar()->tree()->model());
    if (tree->pageIndex(id, ConnectionPage::Request).isValid()) {
        window.sidebar()->select(id, ConnectionPage::Request);
    } else {
        window.showConnection(id, ConnectionPage::Request);
    }
}

} // namespace

void addRequestCommands(MainWindow &window)
{
    MainWindow *const self = &window;
    RequestPlaces places;
    places.page = [self] { return self->pages() != nullptr ? qobject_cast<RequestPage *>(self->pages()->front()) : nullptr; };
    places.hasConnection = [self] { return self->services().connections->find(self->currentConnection()) != nullptr; };
    places.showPage = [self] { showRequestPage(*self); };
    addRequestCommands(*window.commands(), self, places);
}

void addRequestPages(MainWindow &window)
{
    // A request goes on while another page is in front, whatever order the window's children go in.
    auto *sessions = new model::RequestSessions(window.services().connections, window.services().pool, window.services().jobs, window.services().connections);
    // Each window tries its own requests; an answer that no window shows is not kept.
    QObject::connect(&window, &QObject::destroyed, sessions, &QObject::deleteLater);
    for (const Service service : {Service::InCountry, Service::TozStore, Service::Locker, Service::ApiTokens, Service::SignIn}) {
        window.pages()->addFactory(service, ConnectionPage::Request,
                                   [&window, sessions](const QString &id) { return new RequestPage(window.services(), id, sessions->of(id), *window.commands()); });
    }
}

} // namespace strongroom::ui
