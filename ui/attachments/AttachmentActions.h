// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a user does with the files of a record: the questions before, and the answers after. Nothing runs here that a file brings along:
// see model/attachments/FileSafety.h.

#include "attachments/AttachmentDelegate.h"
#include "attachments/AttachmentTransfers.h"
#include "attachments/FileOpener.h"
#include "widgets/Badge.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace strongroom::model {
class AttachmentListModel;
}

namespace strongroom::ui {

class AttachmentsTab;
struct Services;

class AttachmentActions final : public QObject {
    Q_OBJECT
public:
    // Dialogs open on the tab's window.
    AttachmentActions(const Services &services, AttachmentsTab *tab, QObject *parent = nullptr);
    void setOpener(std::unique_ptr<FileOpener> opener);

    // The record on show; `countryName` as the user reads it. `refusal`: why its files cannot be changed, or empty.
    void setRecord(const model::AttachmentOwner &owner, const QString &countryName, std::vector<incountry::AttachmentMeta> files);
    void clearRecord(const QString &refusal);
    void setConnectionName(const QString &name) { m_transfers->setConnectionName(name); }
    void closeConnection();   // what is under way ends, private copies go

    [[nodiscard]] model::AttachmentListModel *list() const noexcept { return m_list; }
    [[nodiscard]] model::AttachmentTransfers *transfers() const noexcept { return m_transfers; }

    // Why it cannot be done now, or empty.
    [[nodiscard]] QString recordRefusal() const;
    [[nodiscard]] QString fileRefusal() const;       // no file, or something is being done with it
    [[nodiscard]] QString cancelRefusal() const;
    [[nodiscard]] QString retryRefusal() const;

    void add();
    void addPaths(const QStringList &paths);
    void open();
    void save();
    void replace();
    void rename();
    void remove();
    void cancelCurrent();
    void retryCurrent();

Q_SIGNALS:
    void restrictionsChanged();
    void message(strongroom::ui::BadgeTone tone, const QString &title, const QString &text);
    void recordChanged(const QString &recordKey);   // of what is on the server

private:
    enum class Purpose { Open, Drag };
    [[nodiscard]] std::optional<incountry::AttachmentMeta> current() const;
    void fetchToOpen(const incountry::AttachmentMeta &file, model::Openness asked);
    void openFetched(const incountry::AttachmentMeta &file, const QString &path, const model::FileVerdict &verdict, model::Openness asked);
    void askToOpen(const incountry::AttachmentMeta &file, const QString &kind, const std::function<void()> &go);
    void refuseToOpen(const incountry::AttachmentMeta &file, const QString &why);
    void hand(const QString &path);
    void saveAs(const incountry::AttachmentMeta &file);
    void dragOut(const QModelIndex &index);
    void fetched(quint64 id, const QString &path, const model::FileVerdict &verdict);
    void buttonClicked(const QModelIndex &index, AttachmentDelegate::Action action);
    [[nodiscard]] QWidget *window() const;

    struct Wanted {
        quint64 transfer = 0;
        Purpose purpose = Purpose::Open;
        model::Openness asked = model::Openness::Fine;
        incountry::AttachmentMeta file;
    };

    AttachmentsTab *m_tab;
    model::AttachmentTransfers *m_transfers;
    model::AttachmentListModel *m_list;
    std::unique_ptr<FileOpener> m_opener;
    std::vector<Wanted> m_wanted;   // private copies on their way
    QString m_countryName;
    QString m_refusal;
};

} // namespace strongroom::ui
