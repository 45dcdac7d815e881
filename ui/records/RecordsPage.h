// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The records of one connection: filter on top, table in the middle, inspector at the right. The page holds the models of its connection;
// what can be done with records is in RecordCommands.

#include "connections/Connection.h"
#include "records/FilterModel.h"
#include "records/LoadWatch.h"
#include "records/PlacedRow.h"
#include "records/RecordDetails.h"
#include "records/RecordService.h"
#include "records/RecordTableModel.h"
#include "records/RecordsSituation.h"
#include "shell/Page.h"
#include "base/ViewSettings.h"
#include "shell/Services.h"
#include "widgets/Badge.h"

#include <QSet>

#include <optional>

class QComboBox;
class QSplitter;
class QStackedWidget;

namespace strongroom::model {
class ChangeTray;
struct ChangeSummary;
class RecordDraft;
}

namespace strongroom::ui {

class AttachmentActions;
class Banner;
class Button;
class CommandRegistry;
class FilterBox;
class FilterShelf;
class IconButton;
class InspectorPanel;
class RecordTableTools;
class RecordTableView;
class SituationView;
class TransferActions;
struct TransferContext;

class RecordsPage final : public Page {
    Q_OBJECT
public:
    RecordsPage(const Services &services, const QString &connectionId, const CommandRegistry &registry, QWidget *parent = nullptr);
    ~RecordsPage() override;

    [[nodiscard]] const QString &connectionId() const noexcept { return m_connectionId; }
    [[nodiscard]] model::RecordTableModel *table() const noexcept { return m_table; }
    [[nodiscard]] model::FilterModel *filter() const noexcept { return m_filter; }
    [[nodiscard]] RecordTableView *view() const noexcept { return m_view; }
    [[nodiscard]] FilterBox *filterBox() const noexcept { return m_filterBox; }
    [[nodiscard]] FilterShelf *filterShelf() const noexcept { return m_shelf; }
    [[nodiscard]] InspectorPanel *inspector() const noexcept { return m_inspector; }
    [[nodiscard]] AttachmentActions *attachmentActions() const noexcept { return m_attachments; }
    [[nodiscard]] TransferActions *transferActions() const noexcept { return m_transfers; }
    [[nodiscard]] QComboBox *countryBox() const noexcept { return m_country; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] SituationView *emptyState() const noexcept { return m_empty; }
    [[nodiscard]] model::LoadWatch *loadWatch() const noexcept { return m_watch; }
    [[nodiscard]] bool isTableShown() const;

    [[nodiscard]] QString rangeText() const;         // "Rows 1–23 of 48,210"
    [[nodiscard]] QString unreadableText() const;    // "1 unreadable"
    [[nodiscard]] QString timeText() const;          // "84 ms"
    [[nodiscard]] QString orderText() const;         // "Sorted by the service: updated_at, newest first"
    [[nodiscard]] StatusTexts statusTexts() const override { return {rangeText(), unreadableText(), timeText(), orderText()}; }

    // For the commands.
    [[nodiscard]] bool isReady() const;              // a store and a country
    [[nodiscard]] RecordTableTools *tools() const noexcept { return m_tools; }
    [[nodiscard]] bool isEveryCountry() const;
    void showEveryCountry();
    [[nodiscard]] QString everyCountryRefusal() const;
    // Where a new record goes; nullopt: the user has to say (newRecord() asks).
    [[nodiscard]] std::optional<incountry::Country> countryForNew() const;
    // Where the record on show is.
    [[nodiscard]] std::optional<incountry::Country> currentCountry() const { return m_detailsCountry; }
    [[nodiscard]] QString countryName(const incountry::Country &country) const;   // "Germany · de"
    [[nodiscard]] model::PlacedRows selectedRows() const;   // loaded ones that can be addressed
    [[nodiscard]] model::SharedRow currentRow() const;
    [[nodiscard]] std::shared_ptr<const model::RecordDetails> details() const;
    void copyCell();
    void copyRecordKey();
    void newRecord();
    void editRecord();
    void duplicateRecord();
    void editSelected();                             // two or more at once
    [[nodiscard]] int selectedCount() const;         // rows, loaded or not
    void deleteRecords();
    void refresh();
    void cancelLoad();
    void retryFailed();
    void sortByCurrentColumn();
    void showColumns();
    void showConditionPopup();
    void showCode();
    void useCellValue(model::ValueUse use);
    [[nodiscard]] QString cellValueRefusal(model::ValueUse use) const;
    void showInspector();
    void hideInspector();
    [[nodiscard]] bool isInspectorShown() const;
    // Opens the connection when it is not; called when the page comes to the front.
    void activate() override;

    // The keyboard goes to the table, as soon as there is one.
    void takeFocus() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;   // a file of records
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    void buildHead(const CommandRegistry &registry);
    void buildFilterTools();
    void connectModels();
    [[nodiscard]] model::MemberValue cellValue() const;
    void syncConnection();
    void fillCountries();
    void chooseCountry();
    void askCountryForNew();
    void newRecordIn(const incountry::Country &country);
    void connectTools();
    void showFound(const model::PlacedRow &placed);
    [[nodiscard]] std::vector<incountry::CountryInfo> chosenCountries() const;
    [[nodiscard]] model::ColumnScope columnScope() const;
    void showRow();
    void connectStates();
    [[nodiscard]] model::SituationFacts facts() const;
    void showState();
    void showSlow(const model::SituationText &situation);
    void showLoadFailure(const ErrorPtr &error, int first, int last);
    void goWayOut(model::WayOut way);
    void applyColumns();
    void saveColumns();
    void saveSorting();
    [[nodiscard]] std::vector<incountry::SortKey> savedSorting() const;
    [[nodiscard]] QString connectionName() const;
    void openEditor(std::unique_ptr<model::RecordDraft> draft, const incountry::Country &country, const model::SharedRow &base);
    void changesCommitted(const model::ChangeSummary &summary);
    void connectTransfers();
    [[nodiscard]] std::optional<TransferContext> transferContext() const;   // nullopt: nothing is open
    void showMessage(BadgeTone tone, const QString &title, const QString &text);
    void connectAttachments();
    void showAttachments();
    [[nodiscard]] bool isBeingShownAnew();           // the same record after a reload: the inspector need not go blank meanwhile
    void bannerAction();
    [[nodiscard]] const connections::Connection *connection() const;
    [[nodiscard]] incountry::SearchKeyStorage searchKeys() const;
    [[nodiscard]] QString countryText() const;
    [[nodiscard]] QString attachmentOwner() const;   // plain record key of the record on show; empty: none

    static constexpr auto inspectorKey = "view/inspector";   // in the settings
    static constexpr int bothWidth = 660;   // px of the page; below, the inspector takes the table's place when it is asked for
    enum class BannerAction { None, Reload, RetryFailed, RefreshCountries, EditConnection, StopLoading };

    Services m_services;
    const CommandRegistry *m_commands;
    QString m_connectionId;
    model::RecordTableModel *m_table;
    model::FilterModel *m_filter;
    model::RecordService *m_service;
    model::ChangeTray *m_changes;
    model::RecordInspector *m_details;
    std::shared_ptr<incountry::RecordStore> m_store;

    QSplitter *m_splitter;
    QWidget *m_main;
    QComboBox *m_country;
    Button *m_columns = nullptr;
    Button *m_asCode = nullptr;
    IconButton *m_addCondition = nullptr;
    FilterShelf *m_shelf = nullptr;
    Button *m_export = nullptr;
    Button *m_create = nullptr;
    FilterBox *m_filterBox;
    Banner *m_banner;
    BannerAction m_bannerAction = BannerAction::None;
    QStackedWidget *m_stack;
    RecordTableView *m_view;
    RecordTableTools *m_tools;
    std::optional<incountry::Country> m_detailsCountry;
    SituationView *m_empty;
    model::LoadWatch *m_watch;
    ErrorPtr m_countriesError;
    InspectorPanel *m_inspector;
    AttachmentActions *m_attachments;
    TransferActions *m_transfers;
    QSet<quint64> m_jobs;            // started here: their answers are ours to show
    QString m_selectAfterLoad;       // record key
    QString m_lastWritten;           // record key, of a commit; empty: deleted
    QString m_shownKey;              // of the record in the inspector
    bool m_columnsChosen = false;
    bool m_wantsFocus = false;
    bool m_inspectorWanted = true;
    bool m_inspectorInstead = false;   // in a page too narrow for both
};

} // namespace strongroom::ui
