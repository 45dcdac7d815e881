// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The windows beside a main window: palette, shortcuts, settings, user guide, about.
#include "shell/MainWindow.h"

#include "about/AboutDialog.h"
#include "about/LibraryModel.h"
#include "connections/ConnectionManager.h"
#include "dialogs/CommandPalette.h"
#include "dialogs/ShortcutDialog.h"
#include "help/HelpChapters.h"
#include "help/HelpWindow.h"
#include "shell/PageHost.h"
#include "shell/WindowSet.h"

#include <utility>

namespace strongroom::ui {

void MainWindow::addPlaces(PlaceProvider provider) { m_places.append(std::move(provider)); }

void MainWindow::showPalette()
{
    QList<PalettePlace> places;
    for (const PlaceProvider &provider : std::as_const(m_places)) {
        places += provider();
    }
    auto *palette = new CommandPalette(m_commands, places, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutDialog(m_commands, m_services.settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this] {
        if (m_help) {
            m_help->render();
        }
        if (m_windows != nullptr) {
            m_windows->applyShortcuts();
        }
    });
    dialog->open();
}

void MainWindow::addSettingsSection(SettingsSectionFactory section) { m_settingsSections.append(std::move(section)); }

void MainWindow::showSettings(const QString &section)
{
    auto *dialog = new SettingsDialog(m_settingsSections, this);
    dialog->showSection(section);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

HelpWindow *MainWindow::help() const { return m_help; }

void MainWindow::showHelp()
{
    if (!m_help) {
        m_help = new HelpWindow(m_commands, this);
    }
    m_help->show();   // first: where a chapter begins depends on the width of the text
    m_help->raise();
    m_help->activateWindow();
    if (const std::optional<PageHost::Place> place = m_pages->frontPlace()) {
        const connections::Connection *const connection = m_services.connections->find(place->first);
        m_help->goToChapter(helpChapterOf(connection != nullptr ? std::optional(connection->service) : std::nullopt, place->second));
    }
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(model::billOfMaterialsPath(), this);   // shows nothing of the vault: it may stand before the lock, too
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace strongroom::ui
