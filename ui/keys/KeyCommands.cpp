// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keys/KeyCommands.h"

#include "commands/CommandRegistry.h"
#include "keys/KeysPage.h"
#include "keys/KeysTableView.h"
#include "keys/SecretsEditor.h"
#include "keys/SecretsTableModel.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeyCommands)
};

using model::KeyRowState;

QString readyCheck(const KeysPage &page) { return page.isReady() ? QString() : Words::tr("The keys are not loaded."); }

QString anyCheck(const KeysPage &page)
{
    const QString none = readyCheck(page);
    return !none.isEmpty() || !page.editor()->edited().empty() ? none : Words::tr("There are no keys yet.");
}

// The state of the row at hand, or why there is none.
std::optional<KeyRowState> rowState(const KeysPage &page)
{
    return page.currentVersion() ? std::optional(page.table()->rowState(page.view()->currentRow())) : std::nullopt;
}

QString secretCheck(const KeysPage &page)
{
    const std::optional<KeyRowState> state = rowState(page);
    if (!state) {
        return Words::tr("Select a version first.");
    }
    switch (*state) {
    case KeyRowState::Missing:
        return Words::tr("There is no secret of this version.");
    case KeyRowState::Removed:
        return Words::tr("This secret is removed already.");
    case KeyRowState::Unused:
        return Words::tr("This entry is not used: the same version comes earlier.");
    case KeyRowState::Kept:
    case KeyRowState::Added:
    case KeyRowState::Changed:
        break;
    }
    return {};
}

bool isCurrent(const KeysPage &page) { return page.editor()->edited().currentVersion() == page.currentVersion(); }

QString currentCheck(const KeysPage &page)
{
    const QString none = secretCheck(page);
    return !none.isEmpty() || !isCurrent(page) ? none : Words::tr("This version is the current one.");
}

QString removeCheck(const KeysPage &page)
{
    const QString none = secretCheck(page);
    const bool last = page.editor()->edited().entries().size() == 1;
    return !none.isEmpty() || !isCurrent(page) || last ? none
                                                       : Words::tr("New records are written with it: make another version current first.");
}

QString restoreCheck(const KeysPage &page)
{
    const std::optional<KeyRowState> state = rowState(page);
    if (!state) {
        return Words::tr("Select a version first.");
    }
    return *state == KeyRowState::Removed || *state == KeyRowState::Changed ? QString() : Words::tr("Nothing was removed or changed here.");
}

QString changeCheck(const KeysPage &page) { return page.editor()->hasChanges() ? QString() : Words::tr("There are no changes."); }

QString saveCheck(const KeysPage &page)
{
    const QString none = changeCheck(page);
    if (!none.isEmpty()) {
        return none;
    }
    if (page.editor()->isSaving()) {
        return Words::tr("The keys are being saved.");
    }
    return page.editor()->edited().empty() ? Words::tr("A connection that encrypts needs one secret at least.") : QString();
}

QString discardCheck(const KeysPage &page)
{
    const QString none = changeCheck(page);
    return !none.isEmpty() || !page.editor()->isSaving() ? none : Words::tr("The keys are being saved.");
}

QString countCheck(const KeysPage &page)
{
    const QString none = readyCheck(page);
    if (!none.isEmpty() || !page.isConnectionOpen()) {
        return none.isEmpty() ? Words::tr("The connection is not open.") : none;
    }
    return page.editor()->usage()->state() == model::KeyUsage::State::Counting ? Words::tr("The records are being counted.") : QString();
}

} // namespace

void addKeyCommands(CommandRegistry &registry, QWidget *window, const std::function<KeysPage *()> &page)
{
    const auto add = [&](CommandInfo info, void (KeysPage::*run)(), QString (*check)(const KeysPage &)) {
        registry.add(
            std::move(info), window,
            [page, run] {
                if (KeysPage *const front = page()) {
                    (front->*run)();
                }
            },
            [page, check] {
                KeysPage *const front = page();
                return front == nullptr ? Words::tr("Choose the keys of a connection first.") : check(*front);
            });
    };
    const auto keys = [](const QString &letter) { return QKeySequence(u"Alt+Shift+"_s + letter); };
    add({u"keys.generate"_s, Words::tr("&Generate key"), u"key-round"_s, keys(u"G"_s),
         Words::tr("Makes a new random 32-byte key under the next free version; not saved until you save")},
        &KeysPage::generateKey, readyCheck);
    add({u"keys.add"_s, Words::tr("&Add secret…"), u"plus"_s, keys(u"A"_s),
         Words::tr("Adds a password, a key or a secret for custom encryption")},
        &KeysPage::addSecret, readyCheck);
    add({u"keys.import"_s, Words::tr("&Import keys…"), u"folder-open"_s, keys(u"I"_s),
         Words::tr("Takes secrets_data from a file or a paste, after showing what would change")},
        &KeysPage::importSecrets, readyCheck);
    add({u"keys.export"_s, Words::tr("&Export keys…"), u"download"_s, keys(u"E"_s),
         Words::tr("Writes the secrets_data to a file, encrypted with a passphrase")},
        &KeysPage::exportSecrets, anyCheck);
    add({u"keys.makeCurrent"_s, Words::tr("Make &current"), u"check"_s, keys(u"C"_s),
         Words::tr("New records are written with this version; existing ones stay as they are")},
        &KeysPage::makeCurrent, currentCheck);
    add({u"keys.restore"_s, Words::tr("&Put back"), u"undo-2"_s, keys(u"B"_s), Words::tr("Takes the kept secret of this version again")},
        &KeysPage::restoreSecret, restoreCheck);
    add({u"keys.remove"_s, Words::tr("&Remove secret…"), u"trash-2"_s, keys(u"R"_s),
         Words::tr("Removes the secret of this version, after asking; not saved until you save")},
        &KeysPage::removeSecret, removeCheck);
    add({u"keys.save"_s, Words::tr("&Save keys"), u"save"_s, keys(u"S"_s),
         Words::tr("Writes the changed keys to the keychain and nowhere else")},
        &KeysPage::save, saveCheck);
    add({u"keys.discard"_s, Words::tr("&Discard changes"), u"undo-2"_s, keys(u"D"_s), Words::tr("Goes back to the keys as they are kept")},
        &KeysPage::discard, discardCheck);
    add({u"keys.count"_s, Words::tr("C&ount records"), u"refresh-cw"_s, keys(u"O"_s),
         Words::tr("Asks every country how many records each version has")},
        &KeysPage::count, countCheck);
}

QStringList keyMenu()
{
    return {u"keys.generate"_s,
            u"keys.add"_s,
            u"keys.import"_s,
            u"keys.export"_s,
            {},
            u"keys.makeCurrent"_s,
            u"keys.restore"_s,
            u"keys.remove"_s,
            {},
            u"keys.save"_s,
            u"keys.discard"_s,
            {},
            u"keys.count"_s};
}

} // namespace strongroom::ui
