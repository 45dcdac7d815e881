// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Export and import of one records page: opens their windows, and keeps what runs on when a window is closed.

#include "attachments/FileOpener.h"
#include "transfer/ImportTypes.h"
#include "transfer/TransferContext.h"
#include "widgets/Badge.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QMimeData;

namespace strongroom::ui {

struct Services;

class TransferActions final : public QObject {
    Q_OBJECT
public:
    // `context` answers nullopt while nothing is open. Windows open on `parent`'s window.
    TransferActions(const Services &services, std::function<std::optional<TransferContext>()> context, QWidget *parent);
    void setOpener(std::unique_ptr<FileOpener> opener) { m_opener = std::move(opener); }

    void exportRecords();
    void importRecords();
    void importFile(const QString &path);

    // The one file of records in a drop, or "".
    [[nodiscard]] static QString recordsFile(const QMimeData *data);

Q_SIGNALS:
    void message(strongroom::ui::BadgeTone tone, const QString &title, const QString &text);
    void recordsChanged();

private:
    void openImport(const QString &path, const transfer::ColumnMapping &mapping);
    [[nodiscard]] QWidget *window() const;

    const Services &m_services;
    std::function<std::optional<TransferContext>()> m_context;
    QWidget *m_parent;
    std::unique_ptr<FileOpener> m_opener;
};

} // namespace strongroom::ui
