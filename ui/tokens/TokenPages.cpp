// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tokens/TokenPages.h"

#include "commands/CommandRegistry.h"
#include "connections/ConnectionManager.h"
#include "connections/ConnectionTreeModel.h"
#include "shell/MainWindow.h"
#include "shell/PageHost.h"
#include "shell/SharedPart.h"
#include "shell/Sidebar.h"
#include "tokens/TokenActions.h"
#include "tokens/TokenCommands.h"
#include "tokens/TokenFeed.h"
#include "tokens/TokensPage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using connections::Service;
using model::ConnectionPage;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TokenPages)
};

// In the tree, where it stands there.
void showRequest(MainWindow &window, const QString &id)
{
    const auto *const tree = qobject_cast<const model::ConnectionTreeModel *>(window.sidebar()->tree()->model());
    if (tree->pageIndex(id, ConnectionPage::Request).isValid()) {
        window.sidebar()->select(id, ConnectionPage::Request);
    } else {
        window.showConnection(id, ConnectionPage::Request);
    }
}

} // namespace

void addTokenCommands(MainWindow &window)
{
    MainWindow *const self = &window;
    const auto front = [self] { return self->pages() != nullptr ? qobject_cast<TokensPage *>(self->pages()->front()) : nullptr; };
    window.commands()
        ->add({u"view.tokens"_s, Words::tr("To&kens"), u"ticket"_s, QKeySequence(u"F9"_s), Words::tr("Shows the tokens of all connections; again: goes back")}, self,
              [self] { self->toggleGlobal(ConnectionPage::Tokens); })
        ->setCheckable([self] { return self->isGlobalShown(ConnectionPage::Tokens); });
    addTokenCommands(*window.commands(), self, front);
}

QStringList tokenMenu()
{
    return {u"view.tokens"_s, {}, u"tokens.refresh"_s, u"tokens.refreshExpired"_s, {}, u"tokens.copy"_s, u"tokens.decode"_s, u"tokens.request"_s, u"tokens.open"_s, {}, u"tokens.forget"_s};
}

void addTokenPages(MainWindow &window)
{
    MainWindow *const self = &window;
    // What the pages share outlives them, in whichever window and whatever order its children go in.
    TokenSources sources;
    sources.feed = sharedPart<model::TokenFeed>(window.services().connections, window.services().connections);
    sources.actions = sharedPart<model::TokenActions>(window.services().connections, sources.feed, window.services().pool, window.services().jobs);
    const auto make = [self, sources](const QString &id) {
        auto *page = new TokensPage(self->services(), id, sources, *self->commands());
        QObject::connect(page, &TokensPage::requestWanted, self, [self](const QString &connection) { showRequest(*self, connection); });
        QObject::connect(page, &TokensPage::connectionWanted, self, &MainWindow::addConnection);
        return page;
    };
    window.sidebar()->addLink(ConnectionPage::Tokens, u"ticket"_s, window.commands()->find(u"view.tokens"_s));
    window.pages()->addFactory(ConnectionPage::Tokens, make);
    for (const Service service : {Service::ApiTokens, Service::SignIn}) {
        window.pages()->addFactory(service, ConnectionPage::Tokens, make);
    }
}

} // namespace strongroom::ui
