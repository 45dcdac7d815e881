// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The records of a TozStore client: search on top, table in the middle, inspector at the right, as everywhere. What can be done with them is in
// TozRecordCommands.

#include "connections/Connection.h"
#include "records/LoadWatch.h"
#include "records/RecordsSituation.h"
#include "shell/Page.h"
#include "shell/Services.h"
#include "tozstore/records/TozRecordTableModel.h"
#include "widgets/Badge.h"

#include <QPointer>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace strongroom::model {
class TozNames;
class TozQueryModel;
class TozRecordDraft;
class TozRecordInspector;
class TozRecordService;
}

namespace strongroom::ui {

class Banner;
class Button;
class CommandRegistry;
class IconButton;
class SituationView;
class TozInspector;
class TozQueryBox;
class TozRecordEditor;
class TozTableView;

class TozRecordsPage final : public Page {
    Q_OBJECT
public:
    TozRecordsPage(const Services &services, const QString &connectionId, const CommandRegistry &registry, QWidget *parent = nullptr);
    ~TozRecordsPage() override;

    [[nodiscard]] model::TozRecordTableModel *table() const noexcept { return m_table; }
    [[nodiscard]] model::TozQueryModel *query() const noexcept { return m_query; }
    [[nodiscard]] model::TozNames *names() const noexcept { return m_names; }
    [[nodiscard]] TozTableView *view() const noexcept { return m_view; }
    [[nodiscard]] TozQueryBox *queryBox() const noexcept { return m_box; }
    [[nodiscard]] TozInspector *inspector() const noexcept { return m_inspector; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] SituationView *emptyState() const noexcept { return m_empty; }
    [[nodiscard]] QMenu *optionsMenu() const noexcept { return m_options; }
    [[nodiscard]] bool isTableShown() const;

    void activate() override;
    void takeFocus() override;
    [[nodiscard]] StatusTexts statusTexts() const override;

    // For the commands; each answers why it cannot, or runs.
    [[nodiscard]] bool isReady() const { return m_store != nullptr; }
    [[nodiscard]] model::SharedTozRow currentRow() const;
    [[nodiscard]] std::vector<model::SharedTozRow> selectedRows() const;   // loaded ones
    [[nodiscard]] QString editRefusal() const;
    [[nodiscard]] QString duplicateRefusal() const;
    [[nodiscard]] QString deleteRefusal() const;
    enum class ValueUse { Match, Exclude };
    [[nodiscard]] QString cellValueRefusal() const;
    void useCellValue(ValueUse use);
    void copyCell();
    void copyRecordId();
    void newRecord();
    void editRecord();
    void duplicateRecord();
    void deleteRecords();
    void refresh();
    void cancelLoad();
    void retryFailed();
    void showColumns();
    void showCode();
    void toggleInspector();
    [[nodiscard]] bool isInspectorShown() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead(const CommandRegistry &registry);
    void buildOptions();
    void connectModels();
    void connectStates();
    void arrange();
    void syncConnection();
    void applyColumns();
    void saveColumns();
    void showState();
    void showRow();
    void showParts();
    void showLoadFailure(const ErrorPtr &error);
    void goWayOut(model::WayOut way);
    void bannerAction();
    void removalEnded(int count, const ErrorPtr &error);
    void openEditor(std::unique_ptr<model::TozRecordDraft> draft);
    [[nodiscard]] model::SharedTozRow openedRow() const;   // of the current row, with its data if it is there
    [[nodiscard]] model::SituationText situation() const;
    [[nodiscard]] QString connectionName() const;
    [[nodiscard]] QString selfId() const;
    [[nodiscard]] QStringList knownTypes() const;

    enum class BannerAction { None, Retry, EditConnection, Stop };
    static constexpr int bothWidth = 660;   // px of the page; below, the inspector takes the table's place when it is asked for

    Services m_services;
    const CommandRegistry *m_commands;
    QString m_connectionId;
    std::shared_ptr<tozstore::Store> m_store;
    model::TozNames *m_names;
    model::TozQueryModel *m_query;
    model::TozRecordTableModel *m_table;
    model::TozRecordInspector *m_details;
    model::TozRecordService *m_service;
    model::LoadWatch *m_watch;

    QSplitter *m_splitter;
    QWidget *m_main;
    TozQueryBox *m_box;
    Banner *m_banner;
    BannerAction m_bannerAction = BannerAction::None;
    QStackedWidget *m_stack;
    TozTableView *m_view;
    SituationView *m_empty;
    TozInspector *m_inspector;
    Button *m_columns = nullptr;
    Button *m_asCode = nullptr;
    Button *m_create = nullptr;
    IconButton *m_optionsButton = nullptr;
    QMenu *m_options = nullptr;
    QPointer<TozRecordEditor> m_editor;
    std::string m_shownId;
    std::string m_selectAfterLoad;
    bool m_columnsChosen = false;
    bool m_wantsFocus = false;
    bool m_inspectorWanted = true;
    bool m_inspectorInstead = false;
};

} // namespace strongroom::ui
