// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "updates/UpdateWindow.h"

#include "commands/CommandRegistry.h"
#include "shell/MainWindow.h"
#include "updates/UpdateNotice.h"
#include "updates/UpdatesSection.h"
#include "updates/UpdateStrip.h"
#include "widgets/Banner.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Updates)
};

void showPage(MainWindow &window, const QUrl &page)
{
    if (!QDesktopServices::openUrl(page)) {
        window.banner()->showMessage(BadgeTone::Warning, Words::tr("No browser could be opened"), Words::tr("The page is %1").arg(page.toDisplayString()));
    }
}

} // namespace

void addUpdateCommands(MainWindow &window)
{
    model::UpdateNotice *const notice = window.services().updates;
    if (notice == nullptr) {
        return;
    }
    window.commands()->add(
        {u"app.updates"_s, Words::tr("Look for a &new version"), u"download"_s, QKeySequence(u"Ctrl+Shift+F11"_s), Words::tr("Asks now, and shows the answer in the settings; nothing is downloaded")},
        &window,
        [self = &window, notice] {
            self->showSettings(UpdatesSection::titleText());
            notice->lookNow();
        },
        [notice] {
            return !notice->hasSource() ? Words::tr("This build has no address to ask for new versions: look where you got it.")
                 : notice->isTurnedOff() ? Words::tr("Turned off by the administrator of this computer.")
                                         : QString();
        });
}

UpdateStrip *addUpdates(MainWindow &window)
{
    model::UpdateNotice *const notice = window.services().updates;
    if (notice == nullptr) {
        return nullptr;
    }
    MainWindow *const self = &window;
    self->addSettingsSection([self, notice] {
        auto *section = new UpdatesSection(notice);
        QObject::connect(section, &UpdatesSection::pageRequested, self, [self](const QUrl &page) { showPage(*self, page); });
        return section;
    });
    auto *strip = new UpdateStrip(notice);
    QObject::connect(strip, &UpdateStrip::pageRequested, self, [self](const QUrl &page) { showPage(*self, page); });
    return strip;
}

} // namespace strongroom::ui
