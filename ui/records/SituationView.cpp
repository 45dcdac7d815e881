// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/SituationView.h"

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::Situation;
using model::WayOut;

namespace {

QString iconOf(Situation situation)
{
    switch (situation) {
    case Situation::Opening:
    case Situation::OpenFailed:
    case Situation::Closed: return u"plug"_s;
    case Situation::AskingCountries:
    case Situation::NoCountries: return u"globe"_s;
    case Situation::Offline: return u"wifi-off"_s;
    case Situation::SignedOut: return u"log-out"_s;
    case Situation::NoPermission: return u"shield-off"_s;
    case Situation::Failed: return u"circle-alert"_s;
    case Situation::Stopped: return u"circle-x"_s;
    case Situation::NoMatch: return u"search"_s;
    case Situation::Table:
    case Situation::Slow:
    case Situation::Empty: return u"table-2"_s;
    }
    return {};
}

} // namespace

QString iconOf(WayOut way)
{
    switch (way) {
    case WayOut::Open: return u"plug"_s;
    case WayOut::EditConnection: return u"settings-2"_s;
    case WayOut::Retry: return u"refresh-cw"_s;
    case WayOut::StopLoading: return u"circle-x"_s;
    case WayOut::ClearFilter: return u"x"_s;
    case WayOut::NewRecord: return u"plus"_s;
    case WayOut::OtherCountry: return u"globe"_s;
    case WayOut::None: break;
    }
    return {};
}

SituationView::SituationView(QWidget *parent) : EmptyState(parent)
{
    connect(this, &EmptyState::actionTriggered, this, [this] { Q_EMIT wayChosen(m_text.way); });
    connect(this, &EmptyState::otherTriggered, this, [this] { Q_EMIT wayChosen(m_text.otherWay); });
}

void SituationView::showSituation(const model::SituationText &text)
{
    if (text == m_text) {
        return;   // the keyboard stays on the button
    }
    m_text = text;
    set(iconOf(text.situation), text.title, text.text, model::wayOutText(text.way), iconOf(text.way));
    setOther(model::wayOutText(text.otherWay), iconOf(text.otherWay));
}

} // namespace strongroom::ui
