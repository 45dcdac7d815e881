// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The files of one record: those the service has, in its order, and below them the uploads that are not there yet. What is under way with a
// file shows in its row. Renaming is an edit of the row. GUI thread.

#include "attachments/AttachmentTransfers.h"
#include "base/Roles.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace strongroom::model {

enum class FileState {
    Stored,
    Waiting,   // for its turn
    Running,
    Failed     // Reason and Advice say why
};

class AttachmentListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum FileRole : int {
        StateOfFile = Role::FirstFreeRole,   // FileState
        About,                               // QString: "application/pdf · 48.2 kB · 2026-11-20 14:02", or what is under way
        Percent,                             // int while running, or invalid: not known
        MimeType,                            // QString
        CanCancel,                           // bool
        CanRetry                             // bool
    };

    explicit AttachmentListModel(AttachmentTransfers *transfers, QObject *parent = nullptr);

    // The files as the record was read. The same owner keeps its rows, so that a view keeps its selection.
    void setFiles(const AttachmentOwner &owner, std::vector<incountry::AttachmentMeta> files);
    void clear();
    [[nodiscard]] const std::optional<AttachmentOwner> &owner() const noexcept { return m_owner; }

    [[nodiscard]] std::optional<incountry::AttachmentMeta> fileAt(int row) const;   // nullopt: an upload
    [[nodiscard]] quint64 transferAt(int row) const;                                // 0: none
    [[nodiscard]] bool isBusy(int row) const;                                       // waiting or running
    [[nodiscard]] int storedCount() const;
    [[nodiscard]] QStringList names() const;                                        // of stored files
    [[nodiscard]] QString nameProblem(int row, const QString &name) const;          // why the file cannot be called so; empty: it can, or is

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // A new name; refused ones emit renameRefused().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;
    QStringList mimeTypes() const override;
    // URLs of private copies; null unless every one of them has been fetched.
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

Q_SIGNALS:
    void renameRefused(const QString &name, const QString &problem);
    void storedCountChanged(int count);

private:
    struct Row {
        std::optional<incountry::AttachmentMeta> file;
        quint64 transfer = 0;
    };
    void transferAdded(quint64 id);
    void transferLeaves(quint64 id);
    void fileUploaded(quint64 id, const incountry::AttachmentMeta &file);
    void fileRenamed(quint64 id, const incountry::AttachmentMeta &file);
    void fileRemoved(quint64 id);
    [[nodiscard]] bool isOurs(quint64 id) const;
    [[nodiscard]] int rowOfTransfer(quint64 id) const;
    [[nodiscard]] int rowOfFile(const std::string &fileId) const;
    void rowChanged(int row);
    void takeRow(int row);
    [[nodiscard]] QString aboutText(const Row &row) const;
    [[nodiscard]] FileState stateOf(const Row &row) const;

    AttachmentTransfers *m_transfers;
    std::optional<AttachmentOwner> m_owner;
    std::vector<Row> m_rows;
};

} // namespace strongroom::model
