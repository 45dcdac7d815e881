// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tour/TourCommands.h"

#include "commands/CommandRegistry.h"
#include "shell/MainWindow.h"
#include "tour/Tour.h"
#include "tour/TourOffer.h"

#include <QLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

void addTourCommands(MainWindow &window)
{
    auto *tour = new Tour(&window);
    model::DemoVault *const demo = window.services().demoVault;
    window.commands()->add({u"help.tour"_s, Tour::tr("Take the &tour"), u"play"_s, QKeySequence(u"Shift+F1"_s), Tour::tr("Opens the demo vault and shows step by step what there is and where")}, &window,
                           [tour] { tour->start(); }, [demo] { return demo == nullptr ? Tour::tr("The sandbox is not installed.") : QString(); });
}

void addTourOffer(MainWindow &window, QLayout *offers)
{
    auto *const tour = window.findChild<Tour *>(QString(), Qt::FindDirectChildrenOnly);
    if (tour != nullptr && window.services().demoVault != nullptr) {
        offers->addWidget(new TourOffer(&window, tour));
    }
}

} // namespace strongroom::ui
