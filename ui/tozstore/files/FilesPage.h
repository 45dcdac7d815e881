// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The files of a TozStore client: looked through, uploaded by button or by dropping them on the page, downloaded by button or by dragging
// them out. What is done with one file is in FilesPageActions.cpp. The content of a file is decrypted only into the place that the user
// chose, or into a private folder to open it or drag it (model/attachments/PrivateFiles.h).

#include "attachments/FileOpener.h"
#include "tozstore/TozPage.h"
#include "tozstore/files/TozFile.h"
#include "attachments/FileSafety.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QLineEdit;
class QStackedWidget;

namespace strongroom::model {
class TozFilesModel;
class TozFileTransfers;
class TozSession;
}

namespace strongroom::ui {

class Banner;
class Button;
class CommandRegistry;
class EmptyState;
class IconButton;
class Label;
class TozDetails;
class TozTable;

class FilesPage final : public TozPage {
    Q_OBJECT
public:
    // The session outlives the page.
    FilesPage(const Services &services, const QString &connectionId, model::TozSession *session, const CommandRegistry &registry, QWidget *parent = nullptr);
    void setOpener(std::unique_ptr<FileOpener> opener) { m_opener = std::move(opener); }
    // Who begins a drag; the usual one is QDrag with its loop. For tests.
    void setDragger(std::function<void(const QString &path)> dragger) { m_dragger = std::move(dragger); }

    [[nodiscard]] model::TozFilesModel *model() const noexcept { return m_model; }
    [[nodiscard]] model::TozFileTransfers *transfers() const noexcept { return m_transfers; }
    [[nodiscard]] TozTable *table() const noexcept { return m_table; }
    [[nodiscard]] TozDetails *details() const noexcept { return m_details; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] QLineEdit *search() const noexcept { return m_search; }
    [[nodiscard]] StatusTexts statusTexts() const override;
    void takeFocus() override;

    // Why it cannot be done now, or empty. For the commands.
    [[nodiscard]] QString openRefusal() const;       // the connection is closed
    [[nodiscard]] QString fileRefusal() const;       // no file, or something is being done with it
    [[nodiscard]] QString ownRefusal() const;        // the same, or not this client's to change
    [[nodiscard]] QString cancelRefusal() const;
    [[nodiscard]] QString failedRefusal() const;

    void refresh();      // or stops what is being looked through
    void upload();
    void uploadPaths(const QStringList &paths);
    void openFile();
    void download();
    void replace();
    void remove();
    void cancelCurrent();
    void retryCurrent();
    void dismissCurrent();
    void copyId();

protected:
    void storeChanged(const std::shared_ptr<tozstore::Store> &store) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Purpose { Open, Drag };
    struct Wanted {
        quint64 transfer = 0;
        Purpose purpose = Purpose::Open;
        model::Openness asked = model::Openness::Fine;
        model::TozFile file;
    };
    QWidget *makeHead(const CommandRegistry &registry);
    void connectModels();
    void showState();
    void showDetails();
    void transferFailed(quint64 id);
    void saveAs(const model::TozFile &file);
    void fetchToOpen(const model::TozFile &file, model::Openness asked);
    void fetched(quint64 id, const QString &path, const model::FileVerdict &verdict);
    void openFetched(const Wanted &wanted, const QString &path, const model::FileVerdict &verdict);
    void askToOpen(const model::TozFile &file, const QString &kind, const std::function<void()> &go);
    void refuseToOpen(const model::TozFile &file, const QString &why);
    void hand(const QString &path);
    void dragOut(int row);
    void drag(const QString &path);
    [[nodiscard]] std::optional<model::TozFile> current() const;

    model::TozFileTransfers *m_transfers;
    model::TozFilesModel *m_model;
    model::TozSession *m_session;
    std::unique_ptr<FileOpener> m_opener;
    std::function<void(const QString &)> m_dragger;
    std::vector<Wanted> m_wanted;   // private copies on their way
    QLineEdit *m_search;
    Banner *m_banner;
    QStackedWidget *m_stack;
    TozTable *m_table;
    EmptyState *m_empty;
    TozDetails *m_details;
    Label *m_count;
    QWidget *m_dropFrame;
    QString m_failure;              // what the banner says of a listing that failed; empty: nothing
    quint64 m_bannerTransfer = 0;   // the failed one that the banner is about
};

} // namespace strongroom::ui
