// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The right side of the page: the record at hand, what is encrypted and what lies in the clear told apart, and what the service holds of it.
// The texts are decrypted; showDetails(nullptr) takes them out of the widgets.

#include "tozstore/records/TozRecordDetails.h"
#include "widgets/Panel.h"

class QScrollArea;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace strongroom::ui {

class Banner;
class CodeView;
class CommandRegistry;
class EmptyState;
class Label;

class TozInspector final : public Panel {
    Q_OBJECT
public:
    explicit TozInspector(QWidget *parent = nullptr);
    void addActions(const CommandRegistry &registry);   // buttons at the foot
    void showDetails(const std::shared_ptr<const model::TozRecordDetails> &details);   // null: nothing is selected
    [[nodiscard]] QTabBar *tabs() const noexcept { return m_tabs; }
    [[nodiscard]] CodeView *raw() const noexcept { return m_raw; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QStringList shownFields() const { return m_shownFields; }   // "plain city", "data dose", in order

private:
    void showRecord(const model::TozRecordDetails &details);
    void addMeta(const model::TozRecordDetails &details, QVBoxLayout *column);
    void addPlain(const model::TozRecordDetails &details, QVBoxLayout *column);
    void addData(const model::TozRecordDetails &details, QVBoxLayout *column);
    void showState(const model::TozRecordDetails &details);

    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QWidget *m_record;
    QScrollArea *m_scroll;
    Label *m_title;
    Banner *m_banner;
    QVBoxLayout *m_column;
    QWidget *m_fields = nullptr;
    QWidget *m_buttons;
    QWidget *m_rawPage;
    Label *m_rawNote;
    CodeView *m_raw;
    EmptyState *m_empty;
    QStringList m_shownFields;
    bool m_hasRecord = false;
};

} // namespace strongroom::ui
