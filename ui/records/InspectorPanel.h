// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/RecordDetails.h"
#include "widgets/Panel.h"

class QStackedWidget;
class QTabBar;

namespace strongroom::ui {

class AttachmentsTab;
class CodeView;
class CommandRegistry;
class EmptyState;
class RecordTab;

// The right side of the records page: the record at hand, what is stored of it, and its files.
class InspectorPanel final : public Panel {
    Q_OBJECT
public:
    explicit InspectorPanel(QWidget *parent = nullptr);
    void addActions(const CommandRegistry &registry);
    // Null: nothing is selected.
    void showDetails(const std::shared_ptr<const model::RecordDetails> &details);
    [[nodiscard]] RecordTab *recordTab() const noexcept { return m_record; }
    [[nodiscard]] AttachmentsTab *attachments() const noexcept { return m_attachments; }
    [[nodiscard]] CodeView *raw() const noexcept { return m_raw; }
    [[nodiscard]] QTabBar *tabs() const noexcept { return m_tabs; }
    enum class Tab { Record, Raw, Attachments };
    void setTab(Tab tab);
    void setAttachmentCount(int count);   // in the tab's title

private:
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    RecordTab *m_record;
    QWidget *m_rawPage;
    CodeView *m_raw;
    QWidget *m_rawNote;
    AttachmentsTab *m_attachments;
    EmptyState *m_empty;
    bool m_hasRecord = false;
};

} // namespace strongroom::ui
