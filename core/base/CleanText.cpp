// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/CleanText.h"

#include "base/Text.h"

#include <QChar>
#include <QString>

#include <algorithm>

namespace strongroom {

std::string cleanLine(std::string_view text, std::size_t maxBytes)
{
    // Never more than a small piece is converted, whatever the server sends.
    const QString all = toQString(text.substr(0, maxBytes * 4));
    QString line;
    line.reserve(all.size());
    for (const QChar c : all) {
        const QChar::Category category = c.category();
        // Other_Format holds the direction overrides, with which a text can pretend to be another.
        const bool invisible = category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph;
        line += invisible ? QChar(u' ') : c;
    }
    line = line.simplified();
    std::string bytes = line.toUtf8().toStdString();   // lone surrogates become U+FFFD here
    if (bytes.size() > maxBytes || text.size() > maxBytes * 4) {
        constexpr std::string_view ellipsis = "…";
        std::size_t keep = std::min(bytes.size(), maxBytes - std::min(maxBytes, ellipsis.size()));
        while (keep > 0 && keep < bytes.size() && (static_cast<unsigned char>(bytes[keep]) & 0xc0) == 0x80) {
            --keep;
        }
        bytes.resize(keep);
        bytes += ellipsis;
    }
    return bytes;
}

} // namespace strongroom
