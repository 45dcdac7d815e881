// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/records/TozRecordsPage.h"

#include "base/Text.h"
#include "base/ViewSettings.h"
#include "commands/CommandRegistry.h"
#include "commands/ContextMenu.h"
#include "connections/ConnectionManager.h"
#include "records/SituationView.h"
#include "theme/Metrics.h"
#include "tozstore/editor/TozRecordEditor.h"
#include "tozstore/records/TozInspector.h"
#include "tozstore/records/TozNames.h"
#include "tozstore/records/TozQueryBox.h"
#include "tozstore/records/TozQueryModel.h"
#include "tozstore/records/TozRecordCommands.h"
#include "tozstore/records/TozRecordDetails.h"
#include "tozstore/records/TozRecordService.h"
#include "tozstore/records/TozTableView.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::TozRecordTableModel;

namespace {

constexpr auto splitterKey = "view/toz-records-splitter"_L1;
constexpr auto inspectorKey = "view/inspector"_L1;   // as on the other records page
constexpr int inspectorWidth = 336;
constexpr int labelledHead = 620;   // of the table's side; below, its buttons show their icons alone

} // namespace

TozRecordsPage::TozRecordsPage(const Services &services, const QString &connectionId, const CommandRegistry &registry, QWidget *parent)
    : Page(parent), m_services(services), m_commands(&registry), m_connectionId(connectionId), m_names(new model::TozNames(services.pool, this)),
      m_query(new model::TozQueryModel(this)), m_table(new TozRecordTableModel(services.pool, m_names, services.jobs, this)),
      m_details(new model::TozRecordInspector(services.pool, m_names, this)), m_service(new model::TozRecordService(services.pool, this)),
      m_watch(new model::LoadWatch(this)), m_splitter(new QSplitter(Qt::Horizontal)), m_main(new Panel(Token::Surface)), m_box(new TozQueryBox(m_query)),
      m_banner(new Banner), m_stack(new QStackedWidget), m_view(new TozTableView(m_table)), m_empty(new SituationView), m_inspector(new TozInspector)
{
    buildHead(registry);
    m_inspector->addActions(registry);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    // The table keeps its own commands to itself: Delete and Ctrl+C mean something else in a text.
    for (const QString &id : {u"record.copyCell"_s, u"record.delete"_s, u"record.selectAll"_s}) {
        m_view->addAction(registry.find(id)->action());
    }
    ContextMenu::install(m_view, registry, [this](const QPoint &at) {
        if (const QModelIndex under = m_view->indexAt(at); under.isValid()) {
            const bool within = m_view->selectionModel()->isRowSelected(under.row());
            m_view->selectionModel()->setCurrentIndex(under, within ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
        return tozRowCommands();
    });
    ContextMenu::install(m_view->horizontalHeader(), registry, [](const QPoint &) { return QStringList{u"view.columns"_s}; });

    m_splitter->addWidget(m_main);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    if (!m_splitter->restoreState(m_services.settings->value(splitterKey).toByteArray())) {
        m_splitter->setSizes({1000, inspectorWidth});
    }
    m_inspectorWanted = m_services.settings->value(inspectorKey, true).toBool();
    arrange();
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        arrange();
        m_services.settings->setValue(splitterKey, m_splitter->saveState());
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    m_box->setNames([this] { return m_names->all(); });
    if (const QString kept = m_services.viewSettings->frontFilter(m_connectionId); !kept.isEmpty()) {
        m_query->takeJson(kept);
    }
    connectModels();
    connectStates();
    m_table->setSearch(m_query->search());
    syncConnection();
}

TozRecordsPage::~TozRecordsPage() = default;

void TozRecordsPage::buildHead(const CommandRegistry &registry)
{
    m_columns = new Button(tr("Columns"), u"columns-3"_s);
    registry.bind(m_columns, u"view.columns"_s);
    m_asCode = new Button(tr("As code"), u"code"_s);
    registry.bind(m_asCode, u"view.asCode"_s);
    m_create = new Button(tr("New record"), u"plus"_s, ButtonKind::Primary);
    registry.bind(m_create, u"record.new"_s);
    m_optionsButton = new IconButton(u"settings-2"_s, tr("Search options"));
    m_optionsButton->setToolTip(tr("Whose records are searched, in which order, and whether data is fetched"));
    m_optionsButton->setFixedSize(metrics::controlHeight, metrics::controlHeight);
    buildOptions();

    auto *head = new Panel(Token::Surface);
    head->setFixedHeight(metrics::toolRowHeight);
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    headRow->setSpacing(metrics::gapSmall);
    headRow->addWidget(new Label(tr("Records"), TextRole::Title));
    headRow->addStretch(1);
    headRow->addWidget(m_optionsButton);
    headRow->addWidget(m_columns);
    headRow->addWidget(m_asCode);
    headRow->addWidget(m_create);
    auto *searchArea = new Panel(Token::Surface);
    auto *searchColumn = new QVBoxLayout(searchArea);
    searchColumn->setContentsMargins(metrics::gap, metrics::gapTight, metrics::gap, metrics::gapSmall);
    searchColumn->addWidget(m_box);
    auto *column = new QVBoxLayout(m_main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(searchArea);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
}

void TozRecordsPage::buildOptions()
{
    m_options = new QMenu(this);
    QAction *const all = m_options->addAction(tr("Records of &all writers that share with me"));
    all->setCheckable(true);
    QAction *const fetch = m_options->addAction(tr("&Fetch and open encrypted data"));
    fetch->setCheckable(true);
    fetch->setToolTip(tr("Without it a long list comes faster; the record that is selected is opened all the same"));
    m_options->addSeparator();
    auto *orders = new QActionGroup(m_options);
    const auto order = [&](const QString &text, std::optional<tozstore::SearchOrder> value) {
        QAction *const action = m_options->addAction(text);
        action->setCheckable(true);
        orders->addAction(action);
        connect(action, &QAction::triggered, this, [this, value] { m_query->setOrder(value); });
        return std::pair(action, value);
    };
    const std::pair<QAction *, std::optional<tozstore::SearchOrder>> choices[] = {order(tr("Order: the &service's own"), std::nullopt),
                                                                                  order(tr("Order: as&cending"), tozstore::SearchOrder::Ascending),
                                                                                  order(tr("Order: &descending"), tozstore::SearchOrder::Descending)};
    connect(all, &QAction::triggered, m_query, &model::TozQueryModel::setAllWriters);
    connect(fetch, &QAction::triggered, m_query, &model::TozQueryModel::setIncludeData);
    connect(m_options, &QMenu::aboutToShow, this, [this, all, fetch, actions = std::vector(std::begin(choices), std::end(choices))] {
        all->setChecked(m_query->search().allWriters);
        fetch->setChecked(m_query->search().includeData);
        for (const auto &[action, value] : actions) {
            action->setChecked(m_query->search().order == value);
        }
    });
    m_options->setToolTipsVisible(true);
    connect(m_optionsButton, &QAbstractButton::clicked, this, [this] { m_options->popup(m_optionsButton->mapToGlobal(QPoint(0, m_optionsButton->height()))); });
}

void TozRecordsPage::arrange()
{
    const bool roomForBoth = width() >= bothWidth;
    m_inspectorInstead = m_inspectorInstead && !roomForBoth;
    m_main->setVisible(!m_inspectorInstead);
    m_inspector->setVisible(m_inspectorInstead || (roomForBoth && m_inspectorWanted));
    const bool labels = m_main->isHidden() || width() - (m_inspector->isHidden() ? 0 : m_inspector->width()) >= labelledHead;
    m_columns->setText(labels ? tr("Columns") : QString());
    m_asCode->setText(labels ? tr("As code") : QString());
    m_create->setText(labels ? tr("New record") : QString());
}

void TozRecordsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void TozRecordsPage::toggleInspector()
{
    if (width() < bothWidth) {
        m_inspectorInstead = !m_inspectorInstead;
    } else {
        m_inspectorWanted = !m_inspectorWanted;
        m_services.settings->setValue(inspectorKey, m_inspectorWanted);
    }
    arrange();
    Q_EMIT restrictionsChanged();
}

bool TozRecordsPage::isInspectorShown() const { return !m_inspector->isHidden(); }

void TozRecordsPage::activate()
{
    const model::ConnectionState state = m_services.connections->state(m_connectionId);
    if (state == model::ConnectionState::Closed) {
        m_services.connections->open(m_connectionId);
    }
}

void TozRecordsPage::takeFocus()
{
    m_wantsFocus = true;
    showState();
}

QString TozRecordsPage::connectionName() const
{
    const connections::Connection *const own = m_services.connections->find(m_connectionId);
    return own != nullptr ? toQString(own->name) : QString();
}

QString TozRecordsPage::selfId() const { return m_store ? toQString(m_store->identity().clientId) : QString(); }

void TozRecordsPage::connectModels()
{
    connect(m_services.connections, &model::ConnectionManager::stateChanged, this, [this](const QString &id) {
        if (id == m_connectionId) {
            syncConnection();
        }
    });
    connect(m_query, &model::TozQueryModel::changed, this, [this] {
        m_table->setSearch(m_query->search());
        m_services.viewSettings->setFrontFilter(m_connectionId, m_query->isFiltered() ? m_query->asJson() : QString());
        showState();
    });
    connect(m_box, &TozQueryBox::leaveRequested, this, [this] { m_view->setFocus(); });
    connect(m_table, &TozRecordTableModel::countsChanged, this, [this] {
        if (!m_query->isFiltered() && m_table->total()) {
            m_services.connections->setRecordCount(m_connectionId, m_table->total());
        }
        showState();
    });
    connect(m_table, &TozRecordTableModel::reloaded, this, [this] {
        if (!m_columnsChosen) {
            applyColumns();
        }
        const int row = m_selectAfterLoad.empty() ? -1 : m_table->rowOf(m_selectAfterLoad);
        if (row >= 0) {
            m_view->setCurrentIndex(m_table->index(row, m_view->leadingColumn()));
        }
        m_selectAfterLoad.clear();
        showParts();
        showState();
    });
    connect(m_view, &TozTableView::visibleRowsChanged, this, &TozRecordsPage::statusChanged);
    connect(m_view, &TozTableView::columnsChangedByUser, this, &TozRecordsPage::saveColumns);
    connect(m_view, &TozTableView::currentRowChanged, this, &TozRecordsPage::showRow);
    connect(m_view, &TozTableView::rowActivated, this, [this] {
        if (editRefusal().isEmpty()) {
            editRecord();
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        Q_EMIT restrictionsChanged();
        Q_EMIT statusChanged();
    });
    connect(m_details, &model::TozRecordInspector::detailsChanged, this, [this] {
        if (m_details->details() || m_shownId.empty() || !currentRow()) {
            m_inspector->showDetails(m_details->details());
        }
        Q_EMIT restrictionsChanged();
    });
    connect(m_details, &model::TozRecordInspector::failed, this, &TozRecordsPage::showLoadFailure);
    connect(m_service, &model::TozRecordService::removed, m_table, &TozRecordTableModel::remove);
    connect(m_service, &model::TozRecordService::removalEnded, this, &TozRecordsPage::removalEnded);
}

void TozRecordsPage::syncConnection()
{
    const std::shared_ptr<tozstore::Store> store = m_services.connections->tozStore(m_connectionId);
    if (store != m_store) {
        m_store = store;
        if (!store && m_editor) {
            m_editor->discard();
        }
        m_banner->clear();
        m_bannerAction = BannerAction::None;
        m_columnsChosen = false;
        m_names->setStore(store);
        m_details->setStore(store);
        m_service->setStore(store);
        m_table->setStore(store);
    }
    showState();
}

void TozRecordsPage::applyColumns()
{
    const auto chosen = m_services.viewSettings->columns(m_connectionId);
    m_view->setColumnLayout(chosen ? *chosen : m_view->suggestedColumns());
    m_columnsChosen = m_table->loadedCount() > 0;   // without rows nobody knows which fields there are
}

void TozRecordsPage::saveColumns()
{
    m_columnsChosen = true;
    QStringList known;
    for (const model::TozColumn &column : m_table->columns()) {
        known.append(model::tozColumnName(column));
    }
    const QList<model::ColumnLayout> before = m_services.viewSettings->columns(m_connectionId).value_or(QList<model::ColumnLayout>());
    m_services.viewSettings->setColumns(m_connectionId, model::keepUnknownColumns(m_view->columnLayout(), before, known));
}

void TozRecordsPage::showRow()
{
    const model::SharedTozRow row = currentRow();
    const bool same = row && row->meta().recordId == m_shownId;
    m_shownId = row ? row->meta().recordId : std::string();
    if (!row || !same) {
        m_inspector->showDetails(nullptr);
    }
    m_details->show(row);
    Q_EMIT restrictionsChanged();
}

model::SharedTozRow TozRecordsPage::currentRow() const { return m_view->currentIndex().isValid() ? m_table->rowAt(m_view->currentIndex().row()) : nullptr; }

std::vector<model::SharedTozRow> TozRecordsPage::selectedRows() const
{
    std::vector<model::SharedTozRow> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && row < m_table->loadedCount(); ++row) {
            rows.push_back(m_table->rowAt(row));
        }
    }
    return rows;
}

} // namespace strongroom::ui
