// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "request/RequestCommands.h"

#include "commands/CommandRegistry.h"
#include "request/RequestPage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RequestCommands)
};

} // namespace

void addRequestCommands(CommandRegistry &registry, QWidget *window, const RequestPlaces &places)
{
    const std::function<RequestPage *()> page = places.page;
    const auto add = [&](CommandInfo info, void (RequestPage::*run)(), QString (RequestPage::*refusal)() const) {
        return registry.add(
            std::move(info), window,
            [page, run] {
                if (RequestPage *const front = page()) {
                    (front->*run)();
                }
            },
            [page, refusal] {
                const RequestPage *const front = page();
                return front == nullptr ? Words::tr("Open the request page of a connection first.") : (front->*refusal)();
            });
    };
    registry.add({u"request.open"_s, Words::tr("Re&quest page"), u"send"_s, QKeySequence(u"F12"_s), Words::tr("Sends a request of your own with the sign-in of the chosen connection")}, window,
                 places.showPage, [hasConnection = places.hasConnection] { return hasConnection() ? QString() : Words::tr("Choose a connection first."); });
    add({u"request.send"_s, Words::tr("S&end request"), u"send"_s, QKeySequence(u"Ctrl+Return"_s), Words::tr("Sends the request as it stands on the page")}, &RequestPage::send, &RequestPage::sendRefusal);
    add({u"request.signIn"_s, Words::tr("With s&ign-in"), u"key-round"_s, QKeySequence(u"Ctrl+F12"_s), Words::tr("Sends the connection's token or key along, or the request as it is")}, &RequestPage::toggleSignIn,
        &RequestPage::openRefusal)
        ->setCheckable([page] {
            const RequestPage *const front = page();
            return front != nullptr && front->isWithSignIn();
        });
    add({u"request.recent"_s, Words::tr("&Recent requests…"), u"history"_s, QKeySequence(u"Shift+F12"_s), Words::tr("Takes up one of the last requests of this session; keys and tokens in headers are not kept")},
        &RequestPage::showRecent, &RequestPage::recentRefusal);
    add({u"request.copyAnswer"_s, Words::tr("&Copy answer"), u"copy"_s, QKeySequence(u"Alt+F12"_s), Words::tr("Copies what is shown of the answer: body, headers, or names of what was sent")}, &RequestPage::copyAnswer,
        &RequestPage::copyRefusal);
    add({u"request.saveAnswer"_s, Words::tr("Sa&ve answer…"), u"download"_s, QKeySequence(u"Ctrl+Shift+F12"_s), Words::tr("Writes the body of the answer to a file, as it came")}, &RequestPage::saveAnswer,
        &RequestPage::saveRefusal);
    // Esc, as on every page.
    registry.find(u"view.cancel"_s)->addPlace({[page] { return page() != nullptr; }, [page] { page()->cancel(); }, [page] { return page()->cancelRefusal(); }});
}

QStringList requestMenu() { return {u"request.open"_s, u"request.send"_s, u"request.signIn"_s, u"request.recent"_s, u"request.copyAnswer"_s, u"request.saveAnswer"_s}; }

} // namespace strongroom::ui
