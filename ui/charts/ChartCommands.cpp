// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "charts/ChartCommands.h"

#include "charts/ChartDialog.h"
#include "charts/ChartPainter.h"
#include "charts/Charts.h"
#include "commands/CommandRegistry.h"
#include "keys/KeysPage.h"
#include "keys/KeyUsage.h"
#include "keys/SecretsEditor.h"
#include "locker/LockerSession.h"
#include "locker/matrix/SecretsPage.h"
#include "migration/MigrationPage.h"
#include "migration/MigrationRun.h"
#include "migration/MigrationSession.h"
#include "shell/MainWindow.h"
#include "shell/PageHost.h"
#include "tokens/TokenList.h"
#include "tokens/TokensPage.h"
#include "tozstore/sharing/AccessGraphDrawing.h"
#include "tozstore/sharing/AccessGraphView.h"
#include "tozstore/sharing/AccessModel.h"
#include "tozstore/sharing/AccessPage.h"

#include <QCoreApplication>

#include <memory>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::ChartData;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

Page *frontOf(const MainWindow &window) { return window.pages() != nullptr ? window.pages()->front() : nullptr; }

// What the page in front has for a picture, and the table that says the same; no table: nothing.
struct Shown {
    Picture picture;
    std::unique_ptr<model::ChartTable> table;
};

Shown shownOf(ChartData chart)
{
    auto table = chart.isEmpty() ? nullptr : std::make_unique<model::ChartTable>(chart);
    return {pictureOf(std::move(chart)), std::move(table)};
}

// The graph as it is narrowed on the page, and its table.
Shown sharingOf(const AccessPage &page)
{
    const model::AccessModel &access = *page.model();
    if (access.rowCount() == 0) {
        return {};
    }
    QStringList header;
    for (int column = 0; column < access.columnCount(); ++column) {
        header += access.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    QList<QStringList> rows;
    for (int row = 0; row < access.rowCount(); ++row) {
        QStringList &cells = rows.emplaceBack();
        for (int column = 0; column < access.columnCount(); ++column) {
            cells += access.index(row, column).data().toString();
        }
    }
    const int others = int(page.graph()->graph().nodes.size()) - 1;
    return {pictureOf(page.graph()->graph(), Words::tr("Who can read what"), Words::tr("You and %Ln other client(s).", nullptr, others)), std::make_unique<model::ChartTable>(header, rows)};
}

Shown shownBy(const MainWindow &window)
{
    Page *const front = frontOf(window);
    if (const auto *const keys = qobject_cast<KeysPage *>(front)) {
        return shownOf(model::keyUsageChart(*keys->editor()->usage(), &keys->editor()->edited()));
    }
    if (const auto *const secrets = qobject_cast<SecretsPage *>(front); secrets != nullptr && secrets->session()->matrix() != nullptr) {
        return shownOf(model::secretsByEnvironmentChart(*secrets->session()->matrix()));
    }
    if (const auto *const tokens = qobject_cast<TokensPage *>(front)) {
        std::vector<const model::TokenListRow *> rows;
        for (int row = 0; row < tokens->model()->rowCount(); ++row) {
            rows.push_back(tokens->model()->rowAt(row));
        }
        return shownOf(model::tokenLifetimesChart(rows, Clock::system().wallNow()));
    }
    if (const auto *const migrations = qobject_cast<MigrationPage *>(front)) {
        return shownOf(model::migrationRateChart(migrations->session()->run()->rates()));
    }
    if (const auto *const access = qobject_cast<AccessPage *>(front)) {
        return sharingOf(*access);
    }
    return {};
}

QString refusalOf(const MainWindow &window)
{
    Page *const front = frontOf(window);
    const auto unless = [&window](const QString &why) { return shownBy(window).table ? QString() : why; };
    if (qobject_cast<KeysPage *>(front) != nullptr) {
        return unless(Words::tr("Count the records first: that is what the picture shows."));
    }
    if (qobject_cast<SecretsPage *>(front) != nullptr) {
        return unless(Words::tr("There are no environments to show."));
    }
    if (qobject_cast<TokensPage *>(front) != nullptr) {
        return unless(Words::tr("No token with an end is held."));
    }
    if (qobject_cast<MigrationPage *>(front) != nullptr) {
        return unless(Words::tr("No migration has run since the program was started."));
    }
    if (qobject_cast<AccessPage *>(front) != nullptr) {
        return unless(Words::tr("Nobody can read anything here."));
    }
    return Words::tr("Go to the keys, a migration, the secrets, the tokens or the sharing first.");
}

} // namespace

void addChartCommands(MainWindow &window)
{
    MainWindow *const self = &window;
    window.commands()->add(
        {u"view.picture"_s, Words::tr("&Picture…"), u"file-image"_s, QKeySequence(u"Ctrl+Alt+P"_s), Words::tr("Shows what the page holds as a picture, with its table: keys, a migration, secrets, tokens, sharing")}, self,
        [self] {
            Shown shown = shownBy(*self);
            if (shown.table) {
                auto *dialog = new ChartDialog(shown.picture, shown.table.release(), self);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            }
        },
        [self] { return refusalOf(*self); });
}

} // namespace strongroom::ui
