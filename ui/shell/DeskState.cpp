// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "shell/DeskState.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

constexpr int mostWindows = 16;   // whatever the file says
const QString windowsKey = u"desk/windows"_s;
const QString frontKey = u"desk/front"_s;
const QString geometryKey = u"geometry"_s;
const QString splitterKey = u"splitter"_s;
const QString placeKey = u"place"_s;

} // namespace

DeskState readDesk(QSettings &settings)
{
    DeskState desk;
    const int count = std::clamp(settings.beginReadArray(windowsKey), 0, mostWindows);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        desk.windows.append({settings.value(geometryKey).toByteArray(), settings.value(splitterKey).toByteArray(), model::placeOf(settings.value(placeKey).toString())});
    }
    settings.endArray();
    const int front = settings.value(frontKey).toInt();
    desk.front = front >= 0 && front < count ? front : 0;
    return desk;
}

void writeDesk(QSettings &settings, const DeskState &desk)
{
    settings.remove(windowsKey);   // a longer list from before
    settings.beginWriteArray(windowsKey, static_cast<int>(desk.windows.size()));
    for (int i = 0; i < static_cast<int>(desk.windows.size()); ++i) {
        const WindowState &window = desk.windows.at(i);
        settings.setArrayIndex(i);
        settings.setValue(geometryKey, window.geometry);
        settings.setValue(splitterKey, window.splitter);
        settings.setValue(placeKey, window.place ? model::placeText(*window.place) : QString());
    }
    settings.endArray();
    settings.setValue(frontKey, static_cast<int>(desk.front));
}

} // namespace strongroom::ui
