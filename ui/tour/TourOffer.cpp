// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tour/TourOffer.h"

#include "connections/ConnectionManager.h"
#include "connections/DemoVault.h"
#include "shell/MainWindow.h"
#include "shell/PageHost.h"
#include "tour/Tour.h"
#include "widgets/Button.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {
} // namespace

TourOffer::TourOffer(MainWindow *window, Tour *tour, QWidget *parent)
    : OfferCard(Token::AccentTint, Token::Text, parent)
    , m_window(window)
    , m_tour(tour)
    , m_later(new Button(tr("Not no&w"), {}, ButtonKind::Quiet))
    , m_start(new Button(tr("Start the to&ur"), u"play"_s, ButtonKind::Primary))
{
    m_later->setToolTip(tr("The Help menu starts it at any time"));
    m_start->setToolTip(tr("Shows where things are, step by step; Esc leaves it"));
    for (Button *const button : {m_later, m_start}) {
        addButton(button);
    }
    setTexts(tr("Take the tour?"), tr("It shows in a few steps what there is in this window and where. You can go on working meanwhile, and leave it at any step."));
    hide();
    connect(m_later, &QAbstractButton::clicked, this, &TourOffer::answered);
    connect(m_start, &QAbstractButton::clicked, tour, &Tour::start);
    connect(tour, &Tour::started, this, &TourOffer::answered);
    // Later: by then the demo vault is in front, or a tour has begun that waited for it.
    connect(window->services().demoVault, &model::DemoVault::ready, this, [this] { QMetaObject::invokeMethod(this, &TourOffer::offer, Qt::QueuedConnection); });
    connect(window->pages(), &PageHost::frontChanged, this, &TourOffer::followLater);
    connect(window->services().connections, &model::ConnectionManager::connectionRemoved, this, &TourOffer::followLater);
}

void TourOffer::offer()
{
    if (m_window->services().settings->value(tourSeenKey).toBool() || m_tour->isActive() || !m_window->isDemoShown()) {
        return;
    }
    m_window->services().settings->setValue(tourSeenKey, true);
    m_isOpen = true;
    follow();
}

void TourOffer::answered()
{
    m_window->services().settings->setValue(tourSeenKey, true);
    m_isOpen = false;
    follow();
}

void TourOffer::follow() { setVisible(m_isOpen && m_window->isDemoShown()); }

// The window knows what is in front when everybody has been told.
void TourOffer::followLater()
{
    if (m_isOpen) {
        QMetaObject::invokeMethod(this, &TourOffer::follow, Qt::QueuedConnection);
    }
}

} // namespace strongroom::ui
