// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/sharing/AccessCommands.h"

#include "commands/CommandRegistry.h"
#include "tozstore/sharing/AccessPage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccessCommands)
};

} // namespace

void addAccessCommands(CommandRegistry &registry, QWidget *window, const std::function<AccessPage *()> &page)
{
    const auto add = [&](CommandInfo info, void (AccessPage::*run)(), QString (AccessPage::*refusal)() const) {
        registry.add(
            std::move(info), window,
            [page, run] {
                if (AccessPage *const front = page()) {
                    (front->*run)();
                }
            },
            [page, refusal] {
                const AccessPage *const front = page();
                return front == nullptr ? Words::tr("Go to “Who can read this?” of a TozStore connection first.") : (front->*refusal)();
            });
    };
    const auto keys = [](const QString &letter) { return QKeySequence(u"Ctrl+Alt+Shift+"_s + letter); };
    add({u"access.share"_s, Words::tr("Share a t&ype…"), u"plus"_s, keys(u"A"_s), Words::tr("Lets a client read all records of a type")}, &AccessPage::share, &AccessPage::workRefusal);
    add({u"access.authorize"_s, Words::tr("Add an authori&zer…"), u"users-round"_s, keys(u"Z"_s), Words::tr("Lets a client share a type of yours with others")}, &AccessPage::authorize,
        &AccessPage::workRefusal);
    add({u"access.revoke"_s, Words::tr("Re&voke…"), u"shield-off"_s, keys(u"V"_s), Words::tr("Takes the selected ways to read back, after asking")}, &AccessPage::revoke,
        &AccessPage::revokeRefusal);
    add({u"access.shareOnBehalf"_s, Words::tr("Share on behalf…"), u"plus"_s, keys(u"W"_s), Words::tr("Shares a type of a writer who made you its authorizer")}, &AccessPage::shareOnBehalf,
        &AccessPage::behalfRefusal);
    add({u"access.revokeOnBehalf"_s, Words::tr("Revoke on behalf…"), u"shield-off"_s, keys(u"Q"_s), Words::tr("Takes back what is shared of a writer who made you its authorizer")},
        &AccessPage::revokeOnBehalf, &AccessPage::behalfRefusal);
    add({u"access.showAll"_s, Words::tr("Show every client and type"), u"funnel-x"_s, keys(u"J"_s), Words::tr("Shows every type and client again")}, &AccessPage::showAll,
        &AccessPage::filterRefusal);
    add({u"access.refresh"_s, Words::tr("Refresh who can read"), u"refresh-cw"_s, keys(u"G"_s), Words::tr("Asks the service again who can read what")}, &AccessPage::refresh,
        &AccessPage::openRefusal);
}

QStringList accessMenu()
{
    return {u"access.share"_s, u"access.authorize"_s, u"access.revoke"_s, u"access.shareOnBehalf"_s, u"access.revokeOnBehalf"_s, u"access.showAll"_s, u"access.refresh"_s};
}

} // namespace strongroom::ui
