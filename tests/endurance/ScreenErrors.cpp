// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "ScreenErrors.h"

#include "base/Roles.h"
#include "records/RecordTableModel.h"
#include "records/RecordTableView.h"
#include "records/SituationView.h"
#include "shell/PageHost.h"
#include "widgets/Banner.h"
#include "widgets/EmptyState.h"

using namespace Qt::Literals::StringLiterals;

namespace strongroom::test {

namespace {

bool isFailure(model::Situation situation)
{
    using enum model::Situation;
    return situation == OpenFailed || situation == NoCountries || situation == Offline || situation == SignedOut || situation == NoPermission || situation == Failed;
}

} // namespace

QStringList errorsOnScreen(const ui::MainWindow &window)
{
    QStringList found;
    for (const ui::Banner *const banner : window.findChildren<ui::Banner *>()) {
        if (banner->isVisible() && banner->tone() == ui::BadgeTone::Error) {
            found.append(u"banner: "_s + banner->title() + u" "_s + banner->text());
        }
    }
    for (const ui::EmptyState *const state : window.findChildren<ui::EmptyState *>()) {
        if (!state->isVisible()) {
            continue;
        }
        const auto *const situation = qobject_cast<const ui::SituationView *>(state);
        if (situation != nullptr ? isFailure(situation->situation()) : state->iconName() == "circle-alert"_L1) {
            found.append(u"page: "_s + state->title() + u" "_s + state->text());
        }
    }
    for (const ui::RecordTableView *const view : window.findChildren<ui::RecordTableView *>()) {
        if (!view->isVisible()) {
            continue;
        }
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data(model::Role::State).toInt() == int(model::RowState::Failed)) {
                found.append(u"row %1 failed"_s.arg(row));
                break;
            }
        }
    }
    // "Offline … Retry" in the status line.
    if (ui::Page *const page = window.pages()->front(); page != nullptr && !page->statusTexts().action.isEmpty()) {
        found.append(u"status: "_s + page->statusTexts().note + u' ' + page->statusTexts().warning);
    }
    return found;
}

QStringList failedConnections(const model::ConnectionManager &manager)
{
    QStringList found;
    for (const connections::Connection &connection : manager.connections()) {
        if (manager.state(QString::fromStdString(connection.id)) == model::ConnectionState::Failed) {
            found.append(u"connection: "_s + QString::fromStdString(connection.name));
        }
    }
    return found;
}

} // namespace strongroom::test
