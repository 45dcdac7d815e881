// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The files of a record. The service keeps them as they are: the tab says so in plain words.

#include "incountry/Record.h"

#include <QWidget>

#include <optional>
#include <vector>

class QListWidget;

namespace strongroom::ui {

class Banner;
class CommandRegistry;
class EmptyState;
class Label;

class AttachmentsTab final : public QWidget {
    Q_OBJECT
public:
    explicit AttachmentsTab(QWidget *parent = nullptr);
    void showFiles(std::vector<incountry::AttachmentMeta> attachments);
    void clear() { showFiles({}); }
    void addActions(const CommandRegistry &registry);
    [[nodiscard]] std::optional<incountry::AttachmentMeta> current() const;
    void editCurrentName();
    [[nodiscard]] QListWidget *list() const noexcept { return m_list; }

Q_SIGNALS:
    void currentChanged();
    void renamed(const QString &fileId, const QString &name);
    void filesDropped(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    std::vector<incountry::AttachmentMeta> m_attachments;
    QListWidget *m_list;
    Label *m_empty;
    QWidget *m_buttons;
};

} // namespace strongroom::ui
