// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The files of a record, to look at and to drop files on. The service keeps them as they are: the tab says so in plain words. What is done
// with them is in AttachmentActions.

#include "attachments/AttachmentDelegate.h"

#include <QStringList>
#include <QWidget>

#include <string>

namespace strongroom::model {
class AttachmentListModel;
}

namespace strongroom::ui {

class AttachmentView;
class CommandRegistry;
class Label;

class AttachmentsTab final : public QWidget {
    Q_OBJECT
public:
    explicit AttachmentsTab(QWidget *parent = nullptr);
    void setModel(model::AttachmentListModel *model);   // once; outlives the tab's use
    void addActions(const CommandRegistry &registry);
    [[nodiscard]] AttachmentView *list() const noexcept { return m_list; }
    [[nodiscard]] int currentRow() const;   // -1: none
    void editCurrentName();
    // A line above the list, until the row changes.
    enum class Note { Information, Problem };
    void showNote(const QString &text, Note kind);
    [[nodiscard]] QString note() const;

Q_SIGNALS:
    void currentChanged();
    void filesDropped(const QStringList &paths);
    void buttonClicked(const QModelIndex &index, strongroom::ui::AttachmentDelegate::Action action);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();
    void keepCurrent();

    model::AttachmentListModel *m_model = nullptr;
    AttachmentView *m_list;
    AttachmentDelegate *m_delegate;
    Label *m_empty;
    Label *m_note;
    QWidget *m_buttons;
    std::string m_currentFile;   // its id, to find the row again
    bool m_dropping = false;
};

} // namespace strongroom::ui
