// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "updates/UpdateWords.h"

#include "updates/UpdateNotice.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace strongroom::ui {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Updates)
};
} // namespace

QString askingText(const model::UpdateNotice &notice)
{
    return Words::tr("Once a week it would ask %1 for a small signed notice. That server learns this computer's address and that Strongroom %2 asks, nothing else. Nothing is downloaded or replaced.")
        .arg(notice.address(), notice.ownVersion());
}

QString laterText(const model::UpdateNotice &notice)
{
    const QDate day = QDate::fromString(QString::fromStdString(notice.later()->published), Qt::ISODate);
    return Words::tr("Published on %1; this is %2. Strongroom does not replace itself: its page says what is new and where to get it.")
        .arg(QLocale().toString(day, QLocale::ShortFormat), notice.ownVersion());
}

QUrl updatePage(const updates::Manifest &manifest) { return QUrl(QString::fromStdString(manifest.page), QUrl::StrictMode); }

} // namespace strongroom::ui
