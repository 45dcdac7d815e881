// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the administrator of this computer says about looking for new versions. The key UpdateCheck, false, turns it off:
//
//   Linux    /etc/strongroom/policy.conf                                       UpdateCheck=false
//   Windows  HKEY_LOCAL_MACHINE\Software\Policies\Strongroom                   UpdateCheck (REG_DWORD) 0
//   macOS    /Library/Managed Preferences/<application id>.plist               UpdateCheck false
//
// A place that is there but cannot be read, and a value that is neither yes nor no, turn it off too. Any thread.

#include <QSettings>
#include <QString>

namespace strongroom::updates {

struct PolicyPlace {
    QString path;                                          // a file, or a key of the registry
    QSettings::Format format = QSettings::NativeFormat;
    [[nodiscard]] bool isFile() const { return !path.startsWith(QLatin1StringView("HKEY_")); }
};

// Of this system (PolicyPlace….cpp).
[[nodiscard]] PolicyPlace policyPlace();

[[nodiscard]] bool isUpdateCheckTurnedOff(const PolicyPlace &place = policyPlace());

} // namespace strongroom::updates
