// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/TozClientFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

void chooseTozClientFile(QWidget *parent, const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(parent, QCoreApplication::translate("TozClientFile", "Save the client's e3db.json"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setFilter(dialog->filter() | QDir::Hidden);
    // Where the SDKs look: ~/.tozny/e3db.json, or a folder of its own in there for each client.
    const QDir profiles(QDir::homePath() + u"/.tozny"_s);
    dialog->setDirectory(profiles.exists() ? profiles : QDir::home());
    dialog->selectFile(u"e3db.json"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace strongroom::ui
