// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What was done, on all connections: searched, narrowed, exported, cleared.

#include "shell/Page.h"
#include "shell/Services.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QStackedWidget;

namespace strongroom::model {
class ActivityModel;
struct ActivityVerdict;
}

namespace strongroom::ui {

class ActivityTable;
class Banner;
class CommandRegistry;
class EmptyState;
class Label;
class Panel;

class ActivityPage final : public Page {
    Q_OBJECT
public:
    ActivityPage(const Services &services, const CommandRegistry &registry, QWidget *parent = nullptr);

    [[nodiscard]] model::ActivityModel *model() const noexcept { return m_model; }
    [[nodiscard]] ActivityTable *table() const noexcept { return m_table; }
    [[nodiscard]] QLineEdit *search() const noexcept { return m_search; }
    [[nodiscard]] QComboBox *outcomeBox() const noexcept { return m_outcome; }
    [[nodiscard]] QComboBox *connectionBox() const noexcept { return m_connection; }
    [[nodiscard]] QComboBox *spanBox() const noexcept { return m_span; }
    [[nodiscard]] QComboBox *retentionBox() const noexcept { return m_retention; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] QString detailText() const;       // of the current entry; empty: none
    [[nodiscard]] StatusTexts statusTexts() const override;
    void takeFocus() override;
    void activate() override;

    // For the commands.
    [[nodiscard]] bool hasRows() const;
    [[nodiscard]] bool hasCurrent() const;
    [[nodiscard]] bool canVerify() const { return true; }   // also when all entries are gone
    void exportCsv();
    void exportJson();
    void copyCurrent();
    void verify();
    void clearAll();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void exportTo(const QString &name, const QString &filters);
    void buildHead(const CommandRegistry &registry);
    void buildDetail();
    void narrow();
    void fillConnections();
    void showState();
    void showDetail(int row);
    void showVerdict(const model::ActivityVerdict &verdict);

    Services m_services;
    model::ActivityModel *m_model;
    Panel *m_main;
    Panel *m_detail;
    QLineEdit *m_search;
    QComboBox *m_outcome;
    QComboBox *m_connection;
    QComboBox *m_span;
    QComboBox *m_retention;
    Banner *m_banner;
    QStackedWidget *m_stack;
    ActivityTable *m_table;
    EmptyState *m_empty;
    EmptyState *m_noEntry;   // instead of an entry's details
    Label *m_detailTitle;
    QGridLayout *m_detailGrid;
    QString m_detailText;
};

} // namespace strongroom::ui
