// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/matrix/SecretCommands.h"

#include "commands/CommandRegistry.h"
#include "locker/matrix/SecretsPage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::SecretFilter;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SecretCommands)
};

} // namespace

void addSecretCommands(CommandRegistry &registry, QWidget *window, const std::function<SecretsPage *()> &page)
{
    const auto add = [&](CommandInfo info, std::function<void(SecretsPage &)> run, QString (SecretsPage::*refusal)() const) {
        return registry.add(
            std::move(info), window,
            [page, run] {
                if (SecretsPage *const front = page()) {
                    run(*front);
                }
            },
            [page, refusal] {
                const SecretsPage *const front = page();
                return front == nullptr ? Words::tr("Choose the secrets of a Locker connection first.") : (front->*refusal)();
            });
    };
    const auto keys = [](const QString &letter) { return QKeySequence(u"Alt+Shift+"_s + letter); };
    add({u"secrets.compare"_s, Words::tr("Co&mpare environments…"), u"git-compare"_s, keys(u"F6"_s), Words::tr("Compares two environments by fingerprints, without revealing a value")},
        &SecretsPage::compare, &SecretsPage::compareRefusal);
    add({u"secret.reveal"_s, Words::tr("Re&veal value"), u"eye"_s, keys(u"V"_s), Words::tr("Shows the value of the selected cell for 30 seconds, or hides it again")}, &SecretsPage::reveal,
        &SecretsPage::valueRefusal);
    add({u"secret.copyValue"_s, Words::tr("Copy va&lue"), u"copy"_s, keys(u"X"_s), Words::tr("Copies the value of the selected cell; the clipboard is cleared after 20 seconds")},
        &SecretsPage::copyValue, &SecretsPage::valueRefusal);
    add({u"secret.copyKey"_s, Words::tr("Copy &key"), u"clipboard-list"_s, keys(u"K"_s), Words::tr("Copies the name of the secret")}, &SecretsPage::copyKey, &SecretsPage::cellRefusal);
    struct Choice {
        QString id;
        QString text;
        QString key;
        SecretFilter filter;
    };
    const Choice choices[] = {{u"secrets.showAll"_s, Words::tr("Show &all secrets"), u"0"_s, SecretFilter::All},
                              {u"secrets.showProblems"_s, Words::tr("Show missing &or different"), u"1"_s, SecretFilter::MissingOrDifferent},
                              {u"secrets.showMissing"_s, Words::tr("Show mi&ssing"), u"2"_s, SecretFilter::Missing},
                              {u"secrets.showDifferent"_s, Words::tr("Show &different"), u"3"_s, SecretFilter::Different},
                              {u"secrets.showUnreadable"_s, Words::tr("Show &unreadable"), u"4"_s, SecretFilter::Unreadable},
                              {u"secrets.showChanged"_s, Words::tr("Show &changed, not sent"), u"5"_s, SecretFilter::Changed}};
    for (const Choice &choice : choices) {
        Command *const command = add({choice.id, choice.text, u"list-filter"_s, keys(choice.key), Words::tr("Filters the secrets by how their values stand to each other")},
                                     [filter = choice.filter](SecretsPage &front) { front.showOnly(filter); }, &SecretsPage::openRefusal);
        command->setCheckable([page, filter = choice.filter] {
            const SecretsPage *const front = page();
            return front != nullptr && front->model()->filter() == filter;
        });
    }
    // The keys that mean the same on every page.
    registry.find(u"filter.focus"_s)->addPlace({[page] { return page() != nullptr; }, [page] { page()->focusFilter(); }, [page] { return page()->openRefusal(); }});
    registry.find(u"view.asCode"_s)->addPlace({[page] { return page() != nullptr; }, [page] { page()->showCode(); }, [page] { return page()->openRefusal(); }});
    registry.find(u"record.copyCell"_s)->addPlace({[page] { return page() != nullptr; }, [page] { page()->copyValue(); }, [page] { return page()->valueRefusal(); }});
}

QStringList secretMenu()
{
    return {u"secret.reveal"_s, u"secret.copyValue"_s, u"secret.copyKey"_s, {}, u"secrets.compare"_s, {}, u"secrets.showAll"_s, u"secrets.showProblems"_s, u"secrets.showMissing"_s,
            u"secrets.showDifferent"_s, u"secrets.showUnreadable"_s, u"secrets.showChanged"_s};
}

QStringList secretContextMenu()
{
    return {u"secret.edit"_s, u"secret.editMany"_s, u"secret.copyTo"_s, {}, u"secret.reveal"_s, u"secret.copyValue"_s, u"secret.copyKey"_s, {}, u"secret.new"_s, u"secrets.compare"_s};
}

} // namespace strongroom::ui
