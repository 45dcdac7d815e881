// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/environments/EnvironmentCommands.h"

#include "commands/CommandRegistry.h"
#include "locker/environments/EnvironmentsPage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EnvironmentCommands)
};

} // namespace

void addEnvironmentCommands(CommandRegistry &registry, QWidget *window, const std::function<EnvironmentsPage *()> &page)
{
    using Run = void (EnvironmentsPage::*)();
    using Refusal = QString (EnvironmentsPage::*)() const;
    // `usual`: the command of records whose key does the same here; empty: none.
    const auto add = [&](CommandInfo info, Run run, Refusal refusal, const QString &usual) {
        const auto act = [page, run] {
            if (EnvironmentsPage *const front = page()) {
                (front->*run)();
            }
        };
        const auto check = [page, refusal] {
            const EnvironmentsPage *const front = page();
            return front == nullptr ? Words::tr("Choose the environments of a Locker connection first.") : (front->*refusal)();
        };
        registry.add(std::move(info), window, act, check);
        if (Command *const known = registry.find(usual)) {
            known->addPlace({[page] { return page() != nullptr; }, act, check});
        }
    };
    add({u"environment.new"_s, Words::tr("Ne&w environment…"), u"plus"_s, QKeySequence(u"Alt+Shift+F"_s), Words::tr("Makes an environment; it waits in the tray until you send it")},
        &EnvironmentsPage::newEnvironment, &EnvironmentsPage::writeRefusal, u"record.new"_s);
    add({u"environment.edit"_s, Words::tr("Edit en&vironment…"), u"pencil"_s, QKeySequence(u"Alt+Shift+H"_s), Words::tr("Changes the name, external URL or description of the selected environment")},
        &EnvironmentsPage::edit, &EnvironmentsPage::editRefusal, u"record.edit"_s);
    add({u"environment.open"_s, Words::tr("Open external UR&L"), u"external-link"_s, QKeySequence(u"Alt+Shift+L"_s), Words::tr("Opens the external URL of the selected environment in the browser; https only")},
        &EnvironmentsPage::openUrl, &EnvironmentsPage::urlRefusal, {});
}

QStringList environmentMenu() { return {u"environment.new"_s, u"environment.edit"_s, u"environment.open"_s}; }

} // namespace strongroom::ui
