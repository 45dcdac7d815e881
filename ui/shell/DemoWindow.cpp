// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "shell/DemoWindow.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "commands/CommandRegistry.h"
#include "connections/ConnectionManager.h"
#include "connections/DemoVault.h"
#include "shell/MainWindow.h"
#include "shell/Sidebar.h"
#include "shell/WelcomePage.h"
#include "widgets/Banner.h"

#include <QCoreApplication>

#include <algorithm>

namespace strongroom::ui {

using model::ConnectionPage;
using model::DemoVault;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DemoWindow)
};

void show(MainWindow &window, const model::DemoConnections &demos)
{
    model::ConnectionManager *const manager = window.services().connections;
    QStringList ids;
    for (const auto &configured : demos) {
        ids += manager->addTransient(configured);
    }
    // Those of a sandbox that has ended lead nowhere.
    const std::vector<connections::Connection> all = manager->connections();
    for (const connections::Connection &connection : all) {
        if (connection.origin == connections::Origin::Demo && !ids.contains(toQString(connection.id))) {
            manager->remove(toQString(connection.id));
        }
    }
    window.sidebar()->select(ids.value(0), ConnectionPage::Records);
}

} // namespace

void connectDemo(MainWindow &window)
{
    DemoVault *const demo = window.services().demoVault;
    if (demo == nullptr) {
        return;
    }
    MainWindow *const self = &window;
    QObject::connect(demo, &DemoVault::ready, self, [self](const model::DemoConnections &demos) {
        if (self->isInCharge()) {   // the others have the connections by it, and stay where they are
            show(*self, demos);
        }
    });
    QObject::connect(demo, &DemoVault::failed, self, [self](const ErrorPtr &error) {
        if (!self->isInCharge()) {
            return;
        }
        model::ErrorText text = model::errorText(error);
        text.title = Words::tr("The demo vault could not be opened");
        self->banner()->showError(text);
    });
    QObject::connect(demo, &DemoVault::stateChanged, self, [self, demo] {
        self->welcome()->setDemo(demo->state() == DemoVault::State::Starting ? WelcomePage::Demo::Starting : WelcomePage::Demo::Ready);
        self->commands()->refresh();
    });
}

void openDemo(MainWindow &window)
{
    const std::vector<connections::Connection> &all = window.services().connections->connections();
    const auto first = std::ranges::find_if(all, [](const connections::Connection &connection) {
        return connection.origin == connections::Origin::Demo && connection.service == connections::Service::InCountry;
    });
    if (first != all.end() && window.services().demoVault->state() == DemoVault::State::Running) {
        window.sidebar()->select(toQString(first->id), ConnectionPage::Records);
        return;
    }
    window.services().demoVault->start();
}

} // namespace strongroom::ui
