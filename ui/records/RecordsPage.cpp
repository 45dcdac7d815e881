// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RecordsPage.h"

#include "attachments/AttachmentActions.h"
#include "base/Format.h"
#include "base/Text.h"
#include "changes/ChangeStrip.h"
#include "changes/ChangeTrays.h"
#include "commands/CommandRegistry.h"
#include "connections/ConnectionManager.h"
#include "records/ColumnsPopup.h"
#include "records/FilterBox.h"
#include "records/InspectorPanel.h"
#include "records/RecordContextMenu.h"
#include "records/RecordDraft.h"
#include "records/RecordTableView.h"
#include "records/SituationView.h"
#include "table/RecordTableTools.h"
#include "theme/Metrics.h"
#include "transfer/TransferActions.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::RecordTableModel;
using model::RowState;

namespace {

constexpr auto splitterKey = "view/records-splitter"_L1;
constexpr int inspectorWidth = 336;
constexpr int labelledHead = 720;   // of the table's side; below, its buttons show their icons alone

} // namespace

RecordsPage::RecordsPage(const Services &services, const QString &connectionId, const CommandRegistry &registry, QWidget *parent)
    : Page(parent), m_services(services), m_commands(&registry), m_connectionId(connectionId), m_table(new RecordTableModel(services.pool, services.jobs, this)),
      m_filter(new model::FilterModel(this)), m_service(new model::RecordService(services.pool, services.jobs, this)), m_changes(services.changes->of(connectionId)),
      m_details(new model::RecordInspector(services.pool, this)), m_splitter(new QSplitter(Qt::Horizontal)), m_main(new Panel(Token::Surface)),
      m_country(new QComboBox), m_filterBox(new FilterBox(m_filter)), m_banner(new Banner), m_stack(new QStackedWidget),
      m_view(new RecordTableView(m_table)),
      m_tools(new RecordTableTools(m_table, m_view, services.pool)), m_empty(new SituationView), m_watch(new model::LoadWatch(this)),
      m_inspector(new InspectorPanel), m_attachments(new AttachmentActions(services, m_inspector->attachments(), this)),
      m_transfers(new TransferActions(m_services, [this] { return transferContext(); }, this))
{
    buildHead(registry);
    buildFilterTools();
    m_inspector->addActions(registry);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    // The table keeps its own commands to itself: Delete and Ctrl+C mean something else in a text.
    for (const QString &id : {u"record.copyCell"_s, u"record.delete"_s, u"record.selectAll"_s}) {
        m_view->addAction(registry.find(id)->action());
    }
    installRecordMenus(*this, registry);

    m_splitter->addWidget(m_main);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    if (!m_splitter->restoreState(m_services.settings->value(splitterKey).toByteArray())) {
        m_splitter->setSizes({1000, inspectorWidth});
    }
    m_inspectorWanted = m_services.settings->value(QLatin1StringView(inspectorKey), true).toBool();
    arrange();
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        arrange();
        m_services.settings->setValue(splitterKey, m_splitter->saveState());
    });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    if (const connections::Connection *const own = connection()) {
        m_service->setConnectionName(toQString(own->name));
    }
    connectModels();
    connectStates();
    connectTools();
    if (const QString text = m_services.viewSettings->frontFilter(m_connectionId); !text.isEmpty()) {
        m_filter->setText(text, model::FilterModel::Commit::Now);
    }
    syncConnection();
}

RecordsPage::~RecordsPage() = default;

void RecordsPage::arrange()
{
    const bool roomForBoth = width() >= bothWidth;
    if (roomForBoth) {
        m_inspectorInstead = false;
    }
    m_main->setVisible(!m_inspectorInstead);
    m_inspector->setVisible(m_inspectorInstead || (roomForBoth && m_inspectorWanted));
    const bool labels = m_main->isHidden() || width() - (m_inspector->isHidden() ? 0 : m_inspector->width()) >= labelledHead;
    m_columns->setText(labels ? tr("Columns") : QString());
    m_asCode->setText(labels ? tr("As code") : QString());
    m_export->setText(labels ? tr("Export") : QString());
    m_create->setText(labels ? tr("New record") : QString());
}

void RecordsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void RecordsPage::takeFocus()
{
    m_wantsFocus = true;
    showState();
}

void RecordsPage::buildHead(const CommandRegistry &registry)
{
    auto *title = new Label(tr("Records"), TextRole::Title);
    m_country->setAccessibleName(tr("Country"));
    m_country->setToolTip(tr("The country whose records are shown"));
    m_country->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_country->setMinimumContentsLength(6);
    m_country->setMaxVisibleItems(18);
    m_columns = new Button(tr("Columns"), u"columns-3"_s);
    registry.bind(m_columns, u"view.columns"_s);
    m_asCode = new Button(tr("As code"), u"code"_s);
    registry.bind(m_asCode, u"view.asCode"_s);
    m_export = new Button(tr("Export"), u"download"_s);
    registry.bind(m_export, u"record.export"_s);
    m_create = new Button(tr("New record"), u"plus"_s, ButtonKind::Primary);
    registry.bind(m_create, u"record.new"_s);

    auto *head = new Panel(Token::Surface);
    head->setFixedHeight(metrics::toolRowHeight);
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    headRow->setSpacing(metrics::gapSmall);
    headRow->addWidget(title);
    headRow->addWidget(m_country);
    headRow->addStretch(1);
    headRow->addWidget(m_columns);
    headRow->addWidget(m_asCode);
    headRow->addWidget(m_export);
    headRow->addWidget(m_create);

    auto *filterArea = new Panel(Token::Surface);
    auto *filterColumn = new QVBoxLayout(filterArea);
    filterColumn->setContentsMargins(metrics::gap, metrics::gapTight, metrics::gap, metrics::gapSmall);
    filterColumn->setSpacing(metrics::gapSmall);
    filterColumn->addWidget(m_filterBox);
    filterColumn->addWidget(m_banner);

    auto *column = new QVBoxLayout(m_main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(filterArea);
    m_tools->addStrips(column);
    column->addWidget(m_stack, 1);
    column->addWidget(new ChangeStrip(m_changes, registry));
}

void RecordsPage::connectModels()
{
    model::ConnectionManager *const manager = m_services.connections;
    const auto ours = [this](const QString &id) { return id == m_connectionId; };
    connect(manager, &model::ConnectionManager::stateChanged, this, [this, ours](const QString &id) {
        if (ours(id)) {
            syncConnection();
        }
    });
    connect(manager, &model::ConnectionManager::countriesChanged, this, [this, ours](const QString &id) {
        if (ours(id)) {
            fillCountries();
        }
    });
    connect(m_country, &QComboBox::activated, this, &RecordsPage::chooseCountry);

    connect(m_filter, &model::FilterModel::filterChanged, this, [this](const incountry::FindFilter &filter) {
        if (m_store) {
            m_table->setFilter(filter);
            m_services.viewSettings->addRecentFilter(m_connectionId, m_filter->text());
            m_services.viewSettings->setFrontFilter(m_connectionId, m_filter->text());
        }
    });
    connect(m_filterBox, &FilterBox::leaveRequested, this, [this] { m_view->setFocus(); });

    connect(m_table, &RecordTableModel::countsChanged, this, [this] {
        if (m_filter->filter().empty() && m_table->countState() != RecordTableModel::CountState::Unknown) {
            m_services.connections->setRecordCount(m_connectionId, m_table->total());
        }
        showState();
    });
    connect(m_table, &RecordTableModel::reloaded, this, [this] {
        if (!m_columnsChosen && m_table->rowCount() > 0) {
            applyColumns();
        }
        if (!m_selectAfterLoad.isEmpty()) {
            const int row = m_table->rowOfRecordKey(m_selectAfterLoad);
            m_selectAfterLoad.clear();
            if (row >= 0) {
                m_view->setCurrentIndex(m_table->index(row, m_view->leadingColumn()));
            }
        }
        showState();
    });

    connect(m_view, &RecordTableView::visibleRowsChanged, this, &RecordsPage::statusChanged);
    connect(m_view, &RecordTableView::columnsChangedByUser, this, &RecordsPage::saveColumns);
    connect(m_table, &RecordTableModel::sortChanged, this, &RecordsPage::saveSorting);
    connect(m_view, &RecordTableView::currentRowChanged, this, &RecordsPage::showRow);
    connect(m_view, &RecordTableView::rowActivated, this, &RecordsPage::editRecord);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        Q_EMIT restrictionsChanged();
        Q_EMIT statusChanged();
    });

    connect(m_details, &model::RecordInspector::detailsChanged, this, [this] {
        if (!isBeingShownAnew()) {
            m_inspector->showDetails(m_details->details());
            showAttachments();
        }
        Q_EMIT restrictionsChanged();
    });
    connectAttachments();
    connectTransfers();

    connect(m_changes, &model::ChangeTray::committed, this, [this](quint64, const incountry::CommitOutcome &outcome) {
        const auto *written = outcome.after ? std::get_if<incountry::Record>(outcome.after.get()) : nullptr;
        if (outcome.result == incountry::CommitResult::Written) {
            m_lastWritten = written != nullptr ? toQString(written->recordKey()) : QString();
        }
    });
    connect(m_changes, &model::ChangeTray::commitFinished, this, &RecordsPage::changesCommitted);
    connect(m_service, &model::RecordService::rowRead, this, [this](quint64, const model::SharedRow &row) {
        m_details->show(row, m_store ? m_store->currentKeyVersion() : std::nullopt, searchKeys());
    });
    connect(m_service, &model::RecordService::failed, this, [this](quint64 id, const QString &operation, const ErrorPtr &error) {
        if (!m_jobs.remove(id) || error->kind() == ErrorKind::Cancelled) {
            return;   // the editor shows what became of its own save
        }
        model::ErrorText text = model::errorText(error);
        text.title = tr("%1: %2", "operation, kind of error").arg(operation, text.title);
        m_banner->showError(text);
        m_banner->setAction({});
        m_bannerAction = BannerAction::None;
    });
}

const connections::Connection *RecordsPage::connection() const { return m_services.connections->find(m_connectionId); }

incountry::SearchKeyStorage RecordsPage::searchKeys() const
{
    const connections::Connection *const own = connection();
    return own != nullptr ? own->storage.searchKeys : incountry::SearchKeyStorage::Hashed;
}

bool RecordsPage::isReady() const { return m_store != nullptr && m_country->currentIndex() >= 0; }

bool RecordsPage::isTableShown() const { return m_stack->currentWidget() == m_view; }

void RecordsPage::activate()
{
    if (m_services.connections->state(m_connectionId) == model::ConnectionState::Closed) {
        m_services.connections->open(m_connectionId);
    }
}

void RecordsPage::syncConnection()
{
    const std::shared_ptr<incountry::RecordStore> store = m_services.connections->store(m_connectionId);
    if (store == m_store) {
        showState();
        return;
    }
    m_store = store;
    m_tools->setStore(store);
    m_filter->setSearchKeyStorage(searchKeys());
    m_filter->setCurrentKeyVersion(m_store ? m_store->currentKeyVersion() : std::nullopt);
    if (m_store) {
        m_banner->clear();
        m_service->clearSource();   // of another store, made with other keys: everything is asked for again
        fillCountries();
    } else {
        m_table->clear();
        m_details->clear();
        m_service->clearSource();
        m_attachments->closeConnection();
    }
    showState();
}

void RecordsPage::showRow()
{
    const model::SharedRow row = currentRow();
    if (row == nullptr) {
        m_detailsCountry.reset();
        m_details->clear();
    } else if (row != m_details->row()) {
        m_detailsCountry = m_table->countryAt(m_view->currentIndex().row());
        m_service->setSource(m_store, *m_detailsCountry);
        m_details->show(row, m_store ? m_store->currentKeyVersion() : std::nullopt, searchKeys());
    }
    Q_EMIT restrictionsChanged();
}

void RecordsPage::applyColumns()
{
    const auto saved = m_services.viewSettings->columns(m_connectionId, columnScope());
    const auto ofOne = m_services.viewSettings->columns(m_connectionId);
    if (saved && !saved->isEmpty()) {
        m_columnsChosen = true;
        m_view->setColumnLayout(*saved);
    } else if (ofOne && !ofOne->isEmpty()) {   // every country for the first time: as for one, and which one
        m_columnsChosen = true;
        QList<model::ColumnLayout> columns = *ofOne;
        columns.prepend({u"country"_s, 0});
        m_view->setColumnLayout(columns);
    } else {
        m_columnsChosen = m_table->loadedCount() > 0;
        m_view->setColumnLayout(m_view->suggestedColumns());
    }
}

void RecordsPage::saveColumns()
{
    m_columnsChosen = true;
    QStringList known;
    for (const model::RecordColumn &column : m_table->columns()) {
        known += column.name;
    }
    const QList<model::ColumnLayout> before = m_services.viewSettings->columns(m_connectionId, columnScope()).value_or(QList<model::ColumnLayout>());
    m_services.viewSettings->setColumns(m_connectionId, model::keepUnknownColumns(m_view->columnLayout(), before, known), columnScope());
}

void RecordsPage::saveSorting()
{
    QList<model::SortLayout> sorting;
    for (const incountry::SortKey &key : m_table->sortKeys()) {
        sorting.append({toQString(key.member), key.order == incountry::SortOrder::Descending ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    m_services.viewSettings->setSorting(m_connectionId, sorting);
}

std::vector<incountry::SortKey> RecordsPage::savedSorting() const
{
    std::vector<incountry::SortKey> keys;
    for (const model::SortLayout &key : m_services.viewSettings->sorting(m_connectionId)) {
        if (const std::string member = fromQString(key.name); incountry::FindFilter::isSortable(member)) {   // another release may know more
            keys.push_back({member, key.order == Qt::DescendingOrder ? incountry::SortOrder::Descending : incountry::SortOrder::Ascending});
        }
    }
    return keys;
}

} // namespace strongroom::ui
