// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "OwnDialogs.h"

#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace strongroom {

bool dialogsComeFromPortal(const QProcessEnvironment &environment)
{
#ifdef Q_OS_LINUX
    // The first two are Qt's plugins that ask a portal; QGnomePlatform and GTK do it when they are told to.
    const QStringList themes = environment.value(u"QT_QPA_PLATFORMTHEME"_s).split(u':');
    return themes.contains(u"xdgdesktopportal"_s) || themes.contains(u"flatpak"_s) || themes.contains(u"snap"_s) || themes.contains(u"gnome"_s)
           || environment.value(u"GTK_USE_PORTAL"_s) == "1"_L1 || environment.value(u"PLASMA_INTEGRATION_USE_PORTAL"_s) == "1"_L1;
#else
    static_cast<void>(environment);
    return false;
#endif
}

void useOwnDialogsForPortals()
{
    if (dialogsComeFromPortal(QProcessEnvironment::systemEnvironment())) {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }
}

} // namespace strongroom
