// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tokens/TokenCommands.h"

#include "commands/CommandRegistry.h"
#include "tokens/TokensPage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TokenCommands)
};

} // namespace

void addTokenCommands(CommandRegistry &registry, QWidget *window, const std::function<TokensPage *()> &page)
{
    using Run = void (TokensPage::*)();
    using Refusal = QString (TokensPage::*)() const;
    const auto run = [page](Run what) {
        return [page, what] {
            if (TokensPage *const front = page()) {
                (front->*what)();
            }
        };
    };
    const auto check = [page](Refusal why) {
        return [page, why] {
            const TokensPage *const front = page();
            return front == nullptr ? Words::tr("Go to the tokens first.") : (front->*why)();
        };
    };
    const auto add = [&](CommandInfo info, Run what, Refusal why) { registry.add(std::move(info), window, run(what), check(why)); };
    add({u"tokens.refresh"_s, Words::tr("&Refresh token now"), u"refresh-cw"_s, QKeySequence(u"Shift+F9"_s), Words::tr("Gets a new token for each selected row, whatever is held")}, &TokensPage::refresh,
        &TokensPage::refreshRefusal);
    add({u"tokens.refreshExpired"_s, Words::tr("Refresh all &expired"), u"list-checks"_s, QKeySequence(u"Ctrl+F9"_s), Words::tr("Gets a new token for each that has expired, of those that are shown")},
        &TokensPage::refreshExpired, &TokensPage::refreshExpiredRefusal);
    add({u"tokens.copy"_s, Words::tr("&Copy token"), u"copy"_s, QKeySequence(u"Ctrl+Shift+F9"_s), Words::tr("Copies the held token; the clipboard is cleared after 20 seconds")}, &TokensPage::copyToken,
        &TokensPage::copyRefusal);
    add({u"tokens.decode"_s, Words::tr("&Decode token"), u"braces"_s, QKeySequence(u"F6"_s), Words::tr("Shows what a JSON Web Token says, without its signature")}, &TokensPage::decode, &TokensPage::copyRefusal);
    add({u"tokens.forget"_s, Words::tr("&Forget token…"), u"trash-2"_s, QKeySequence(u"Alt+F9"_s), Words::tr("Drops the selected tokens from memory and from a store of this computer, after asking")},
        &TokensPage::forget, &TokensPage::forgetRefusal);
    add({u"tokens.request"_s, Words::tr("&Try a request"), u"send"_s, QKeySequence(u"Ctrl+F6"_s), Words::tr("Goes to the request page of the selected token's connection")}, &TokensPage::tryRequest,
        &TokensPage::requestRefusal);
    add({u"tokens.open"_s, Words::tr("&Open connection"), u"plug"_s, QKeySequence(u"Shift+F6"_s), Words::tr("Opens the connection of the selected row")}, &TokensPage::openConnection, &TokensPage::openRefusal);

    const auto on = [&](const QString &id, Run what, Refusal why) {
        const auto restriction = why != nullptr ? Command::Restriction(check(why)) : Command::Restriction([] { return QString(); });
        registry.find(id)->addPlace({[page] { return page() != nullptr; }, run(what), restriction});
    };
    on(u"view.refresh"_s, &TokensPage::refresh, &TokensPage::refreshRefusal);
    on(u"view.cancel"_s, &TokensPage::stop, &TokensPage::stopRefusal);
    on(u"filter.focus"_s, &TokensPage::focusFilter, nullptr);
    on(u"record.copyCell"_s, &TokensPage::copyCell, &TokensPage::cellRefusal);
    registry.find(u"view.inspector"_s)->addPlace({[page] { return page() != nullptr; }, run(&TokensPage::toggleInspector), [] { return QString(); }, [page] { return page()->isInspectorShown(); }});
}

QStringList tokenRowCommands()
{
    return {u"tokens.open"_s, u"tokens.refresh"_s, u"tokens.refreshExpired"_s, {}, u"tokens.copy"_s, u"tokens.decode"_s, u"tokens.request"_s, {}, u"record.copyCell"_s, {}, u"tokens.forget"_s};
}

} // namespace strongroom::ui
