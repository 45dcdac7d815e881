// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "charts/ChartCommands.h"

#include "charts/ChartDialog.h"
#include "charts/Charts.h"
#include "commands/CommandRegistry.h"
#include "keys/KeysPage.h"
#include "keys/KeyUsage.h"
#include "keys/SecretsEditor.h"
#include "locker/LockerSession.h"
#include "locker/matrix/SecretsPage.h"
#include "shell/MainWindow.h"
#include "shell/PageHost.h"
#include "tokens/TokenList.h"
#include "tokens/TokensPage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::ChartData;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

Page *frontOf(const MainWindow &window) { return window.pages() != nullptr ? window.pages()->front() : nullptr; }

// What the page in front has for a picture; empty: nothing.
ChartData chartOf(const MainWindow &window)
{
    Page *const front = frontOf(window);
    if (const auto *const keys = qobject_cast<KeysPage *>(front)) {
        return model::keyUsageChart(*keys->editor()->usage(), &keys->editor()->edited());
    }
    if (const auto *const secrets = qobject_cast<SecretsPage *>(front); secrets != nullptr && secrets->session()->matrix() != nullptr) {
        return model::secretsByEnvironmentChart(*secrets->session()->matrix());
    }
    if (const auto *const tokens = qobject_cast<TokensPage *>(front)) {
        std::vector<const model::TokenListRow *> rows;
        for (int row = 0; row < tokens->model()->rowCount(); ++row) {
            rows.push_back(tokens->model()->rowAt(row));
        }
        return model::tokenLifetimesChart(rows, Clock::system().wallNow());
    }
    return {};
}

QString refusalOf(const MainWindow &window)
{
    Page *const front = frontOf(window);
    if (qobject_cast<KeysPage *>(front) != nullptr) {
        return chartOf(window).isEmpty() ? Words::tr("Count the records first: that is what the picture shows.") : QString();
    }
    if (qobject_cast<SecretsPage *>(front) != nullptr) {
        return chartOf(window).isEmpty() ? Words::tr("There are no environments to show.") : QString();
    }
    if (qobject_cast<TokensPage *>(front) != nullptr) {
        return chartOf(window).isEmpty() ? Words::tr("No token with an end is held.") : QString();
    }
    return Words::tr("Go to the keys, the secrets or the tokens first.");
}

} // namespace

void addChartCommands(MainWindow &window)
{
    MainWindow *const self = &window;
    window.commands()->add(
        {u"view.picture"_s, Words::tr("&Picture…"), u"file-image"_s, QKeySequence(u"Ctrl+Alt+P"_s), Words::tr("Shows the keys' records, the secrets or the tokens of the page as a picture, with its table")}, self,
        [self] {
            const ChartData chart = chartOf(*self);
            if (!chart.isEmpty()) {
                auto *dialog = new ChartDialog(chart, self);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            }
        },
        [self] { return refusalOf(*self); });
}

} // namespace strongroom::ui
