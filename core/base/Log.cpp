// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Log.h"

#include <QMessageLogger>

namespace strongroom {

Q_LOGGING_CATEGORY(netLog, "strongroom.net", QtWarningMsg)
Q_LOGGING_CATEGORY(vaultLog, "strongroom.vault", QtWarningMsg)
Q_LOGGING_CATEGORY(keychainLog, "strongroom.keychain", QtWarningMsg)

void detail::writeLog(const QLoggingCategory &category, QtMsgType type, const LogLine &line)
{
    const QMessageLogger logger(nullptr, 0, nullptr, category.categoryName());
    const QString text = QString::fromStdString(line.text());
    switch (type) {
    case QtDebugMsg:
        logger.debug("%ls", qUtf16Printable(text));
        break;
    case QtInfoMsg:
        logger.info("%ls", qUtf16Printable(text));
        break;
    case QtCriticalMsg:
        logger.critical("%ls", qUtf16Printable(text));
        break;
    default:
        logger.warning("%ls", qUtf16Printable(text));
        break;
    }
}

} // namespace strongroom
