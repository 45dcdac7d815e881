// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "clipboard/ClipboardHints.h"

#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

std::vector<ClipboardHint> clipboardHints(ClipboardSystem system)
{
    switch (system) {
    case ClipboardSystem::Linux: return {{u"x-kde-passwordManagerHint"_s, "secret"}};
    case ClipboardSystem::Windows: {
        // Qt registers what stands in the quotes as the name of a clipboard format.
        const auto named = [](const QString &name) { return u"application/x-qt-windows-mime;value=\"%1\""_s.arg(name); };
        const QByteArray no(4, '\0');   // a DWORD; of the first one any content will do
        return {{named(u"ExcludeClipboardContentFromMonitorProcessing"_s), no}, {named(u"CanIncludeInClipboardHistory"_s), no}, {named(u"CanUploadToCloudClipboard"_s), no}};
    }
    case ClipboardSystem::Mac: return {};
    }
    return {};
}

void markSensitive(QMimeData &data)
{
#if defined(Q_OS_WIN)
    constexpr ClipboardSystem own = ClipboardSystem::Windows;
#elif defined(Q_OS_MACOS)
    constexpr ClipboardSystem own = ClipboardSystem::Mac;
#else
    constexpr ClipboardSystem own = ClipboardSystem::Linux;
#endif
    for (const ClipboardHint &hint : clipboardHints(own)) {
        data.setData(hint.format, hint.data);
    }
}

#ifndef Q_OS_MACOS
void markClipboardSensitive() {}
#endif

} // namespace strongroom::ui
