// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "activity/ActivityPage.h"

#include "activity/ActivityModel.h"
#include "activity/ActivityTable.h"
#include "activity/ActivityWords.h"
#include "base/Format.h"
#include "commands/CommandRegistry.h"
#include "commands/ContextMenu.h"
#include "dialogs/ConfirmDialog.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using activity::ActivityFormat;
using activity::ActivityOutcome;
using model::ActivityLog;
using model::ActivityModel;
using model::ActivitySpan;

namespace {
constexpr int detailWidth = 288;
constexpr int bothWidth = 860;   // px of the page; below, the table has it all
}

ActivityPage::ActivityPage(const Services &services, const CommandRegistry &registry, QWidget *parent)
    : Page(parent), m_services(services), m_model(new ActivityModel(services.activity, this)), m_main(new Panel(Token::Surface)), m_detail(new Panel(Token::Surface, Panel::Side::Left)),
      m_search(new QLineEdit), m_outcome(new QComboBox), m_connection(new QComboBox), m_span(new QComboBox), m_retention(new QComboBox), m_banner(new Banner),
      m_stack(new QStackedWidget), m_table(new ActivityTable(m_model)), m_empty(new EmptyState), m_noEntry(new EmptyState), m_detailTitle(new Label({}, TextRole::Title)), m_detailGrid(new QGridLayout)
{
    buildHead(registry);
    buildDetail();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_main, 1);
    row->addWidget(m_detail);
    ContextMenu::install(m_table, registry, [this](const QPoint &at) {
        if (const QModelIndex under = m_table->indexAt(at); under.isValid()) {
            m_table->setCurrentIndex(under);
        }
        return QStringList{u"activity.copy"_s, {}, u"activity.exportCsv"_s, u"activity.exportJson"_s, {}, u"activity.verify"_s, u"activity.clear"_s};
    });

    connect(m_search, &QLineEdit::textChanged, this, &ActivityPage::narrow);
    for (QComboBox *box : {m_outcome, m_connection, m_span}) {
        connect(box, &QComboBox::activated, this, &ActivityPage::narrow);
    }
    connect(m_retention, &QComboBox::activated, this, [this] { m_services.activity->setRetention(ActivityLog::Retention(m_retention->currentData().toInt())); });
    connect(m_table, &ActivityTable::currentRowChanged, this, &ActivityPage::showDetail);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ActivityPage::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ActivityPage::showState);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_search->clear();
        for (QComboBox *box : {m_outcome, m_connection, m_span}) {
            box->setCurrentIndex(0);
        }
        narrow();
        m_search->setFocus();
    });
    const ActivityLog *const log = m_services.activity;
    connect(log, &ActivityLog::failed, this, [this](const ErrorPtr &error) {
        m_banner->showError(model::errorText(error));
    });
    connect(log, &ActivityLog::exportFailed, this, [this](const ErrorPtr &error) { m_banner->showError(model::errorText(error)); });
    connect(log, &ActivityLog::exported, this, [this](const QString &path, qint64 count) {
        m_banner->showMessage(BadgeTone::Ok, tr("%Ln entry(s) exported", nullptr, int(count)), path);
    });
    connect(log, &ActivityLog::verified, this, &ActivityPage::showVerdict);
    connect(log, &ActivityLog::verifyFailed, this, [this](const ErrorPtr &error) { m_banner->showError(model::errorText(error)); });
    showDetail(-1);
    showState();
}

void ActivityPage::buildHead(const CommandRegistry &registry)
{
    const auto choice = [](QComboBox *box, const QString &name, const QString &toolTip, std::initializer_list<std::pair<QString, int>> values) {
        box->setAccessibleName(name);
        box->setToolTip(toolTip);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        for (const auto &[text, value] : values) {
            box->addItem(text, value);
        }
    };
    choice(m_outcome, tr("Outcome"), tr("Shows what ended this way"),
           {{tr("Any outcome"), -1}, {tr("Done"), int(ActivityOutcome::Done)}, {tr("Failed"), int(ActivityOutcome::Failed)}, {tr("Cancelled"), int(ActivityOutcome::Cancelled)}});
    choice(m_connection, tr("Connection"), tr("Shows what was done on this connection"), {});
    choice(m_span, tr("Time"), tr("Shows what was done in this time"),
           {{tr("Any time"), int(ActivitySpan::Always)}, {tr("Today"), int(ActivitySpan::Today)}, {tr("Last 7 days"), int(ActivitySpan::Week)}, {tr("Last 30 days"), int(ActivitySpan::Month)}});
    choice(m_retention, tr("Keep entries for"), tr("Older entries are deleted from this computer"),
           {{tr("Keep 30 days"), int(ActivityLog::Retention::Month)}, {tr("Keep 90 days"), int(ActivityLog::Retention::Quarter)}, {tr("Keep a year"), int(ActivityLog::Retention::Year)},
            {tr("Keep everything"), int(ActivityLog::Retention::Forever)}});
    m_retention->setCurrentIndex(m_retention->findData(int(m_services.activity->retention())));
    m_search->setFixedHeight(metrics::filterHeight);
    m_search->setPlaceholderText(tr("Find by what, where or outcome"));
    m_search->setAccessibleName(tr("Find activity"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Token::Muted), QLineEdit::LeadingPosition);

    auto *head = new Panel(Token::Surface);
    head->setFixedHeight(metrics::toolRowHeight);
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    headRow->setSpacing(metrics::gapSmall);
    headRow->addWidget(new Label(tr("Activity"), TextRole::Title));
    headRow->addStretch(1);
    headRow->addWidget(m_retention);
    auto *verifyButton = new Button(tr("Verify"), u"shield-check"_s);
    registry.bind(verifyButton, u"activity.verify"_s);
    auto *csv = new Button(tr("Export"), u"download"_s);
    registry.bind(csv, u"activity.exportCsv"_s);
    auto *clear = new Button(tr("Clear…"), u"trash-2"_s, ButtonKind::Danger);
    registry.bind(clear, u"activity.clear"_s);
    headRow->addWidget(verifyButton);
    headRow->addWidget(csv);
    headRow->addWidget(clear);

    auto *filter = new Panel(Token::Surface);
    auto *filterColumn = new QVBoxLayout(filter);
    filterColumn->setContentsMargins(metrics::gap, metrics::gapTight, metrics::gap, metrics::gapSmall);
    filterColumn->setSpacing(metrics::gapSmall);
    auto *filterRow = new QHBoxLayout;
    filterRow->setSpacing(metrics::gapSmall);
    filterRow->addWidget(m_search, 1);
    filterRow->addWidget(m_outcome);
    filterRow->addWidget(m_connection);
    filterRow->addWidget(m_span);
    filterColumn->addLayout(filterRow);
    filterColumn->addWidget(m_banner);

    auto *column = new QVBoxLayout(m_main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(filter);
    column->addWidget(m_stack, 1);
    fillConnections();
}

void ActivityPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_detail->setVisible(width() >= bothWidth);
}

void ActivityPage::buildDetail()
{
    m_detail->setFixedWidth(detailWidth);
    m_detailTitle->setWordWrap(true);
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(metrics::gap + 1, metrics::gap, metrics::gap, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addWidget(m_detailTitle);
    m_detailGrid->setHorizontalSpacing(metrics::gap);
    m_detailGrid->setVerticalSpacing(metrics::gapTight);
    m_detailGrid->setColumnStretch(1, 1);
    column->addLayout(m_detailGrid);
    m_noEntry->set(u"history"_s, tr("No entry selected"), tr("Select a row to see what was done, where and how it ended."));
    column->addWidget(m_noEntry, 1);
    column->addStretch(0);
    auto *note = new Label(tr("Record keys, filters and contents are never kept here."), TextRole::Caption, Token::Muted);
    note->setWordWrap(true);
    column->addWidget(note);
}

void ActivityPage::fillConnections()
{
    const QString chosen = m_connection->currentData().toString();
    const QStringList names = m_model->connectionNames();
    if (m_connection->count() == names.size() + 1 && m_connection->itemText(m_connection->count() - 1) == (names.isEmpty() ? tr("Any connection") : names.last())) {
        return;
    }
    m_connection->clear();
    m_connection->addItem(tr("Any connection"), QString());
    for (const QString &name : names) {
        m_connection->addItem(name, name);
    }
    m_connection->setCurrentIndex(std::max(0, m_connection->findData(chosen)));
}

void ActivityPage::narrow()
{
    model::ActivityFilter filter;
    filter.words = m_search->text();
    if (const int outcome = m_outcome->currentData().toInt(); outcome >= 0) {
        filter.outcome = ActivityOutcome(outcome);
    }
    filter.connection = m_connection->currentData().toString();
    filter.span = ActivitySpan(m_span->currentData().toInt());
    m_model->setFilter(filter);
}

void ActivityPage::showState()
{
    fillConnections();
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    if (!any && m_services.activity->entries().empty()) {
        m_empty->set(u"history"_s, tr("Nothing was done so far"), tr("What you save, delete, export or open is noted here: what, when, where, how many and how it ended."));
    } else if (!any) {
        m_empty->set(u"search"_s, tr("No entry matches"), tr("Nothing that was noted has these words, this outcome, connection and time."), tr("Show everything"), u"x"_s);
    }
    if (!any) {
        showDetail(-1);
    }
    Q_EMIT statusChanged();
    Q_EMIT restrictionsChanged();
}

void ActivityPage::showDetail(int row)
{
    while (QLayoutItem *item = m_detailGrid->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_detailText.clear();
    m_noEntry->setVisible(row < 0);
    m_detailTitle->setVisible(row >= 0);
    if (row < 0) {
        m_detailTitle->clear();
    } else {
        m_detailTitle->setText(model::activityText(m_model->entryAt(row).kind));
        m_detailText = m_detailTitle->text();
        int line = 0;
        for (const auto &[name, value] : m_model->details(row)) {
            auto *label = new Label(name, TextRole::Text, Token::Muted);
            auto *text = new Label(value);
            text->setWordWrap(true);
            text->setTextInteractionFlags(Qt::TextSelectableByMouse);
            m_detailGrid->addWidget(label, line, 0, Qt::AlignTop);
            m_detailGrid->addWidget(text, line++, 1);
            m_detailText += u'\n' + name + u": "_s + value;
        }
    }
    Q_EMIT restrictionsChanged();
}

QString ActivityPage::detailText() const { return m_detailText; }

Page::StatusTexts ActivityPage::statusTexts() const
{
    const qint64 all = qint64(m_services.activity->entries().size());
    const int shown = m_model->rowCount();
    StatusTexts texts;
    texts.range = shown == all ? tr("%Ln entry(s)", nullptr, shown) : tr("%1 of %2 entries").arg(model::integerText(shown), model::integerText(all));
    if (const qint64 damaged = m_services.activity->damagedLines(); damaged > 0) {
        texts.problem = tr("%Ln damaged line(s) skipped", nullptr, int(damaged));
    }
    return texts;
}

void ActivityPage::takeFocus()
{
    if (hasRows()) {
        m_table->setFocus(Qt::OtherFocusReason);
    } else {
        m_search->setFocus();
    }
}

void ActivityPage::activate() { narrow(); }

bool ActivityPage::hasRows() const { return m_model->rowCount() > 0; }

bool ActivityPage::hasCurrent() const { return m_table->currentIndex().isValid(); }

void ActivityPage::exportCsv() { exportTo(u"activity.csv"_s, tr("CSV (*.csv);;JSON (*.json)")); }

void ActivityPage::exportJson() { exportTo(u"activity.json"_s, tr("JSON (*.json)")); }

// A dialog that waits in its own event loop would outlive the page when the vault locks.
void ActivityPage::exportTo(const QString &name, const QString &filters)
{
    auto *dialog = new QFileDialog(this, tr("Export the activity"), {}, filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_services.activity->exportTo(path, path.endsWith(u".json"_s, Qt::CaseInsensitive) ? ActivityFormat::Json : ActivityFormat::Csv, m_model->shownEntries());
    });
    dialog->open();
}

void ActivityPage::copyCurrent()
{
    if (!m_detailText.isEmpty()) {
        QGuiApplication::clipboard()->setText(m_detailText);
    }
}

void ActivityPage::verify() { m_services.activity->verify(); }

void ActivityPage::showVerdict(const model::ActivityVerdict &verdict)
{
    using Kind = model::ActivityVerdict::Kind;
    m_banner->showMessage(verdict.kind == Kind::Intact ? BadgeTone::Ok : verdict.kind == Kind::Limited ? BadgeTone::Warning : BadgeTone::Error, verdict.title, verdict.text, verdict.advice);
}

void ActivityPage::clearAll()
{
    const int count = int(m_services.activity->entries().size());
    Confirmation confirmation;
    confirmation.title = tr("Clear the activity?");
    confirmation.text = tr("%Ln entry(s) are deleted from this computer. The records and the services are not touched. This cannot be undone.", nullptr, count);
    confirmation.action = tr("Clear activity");
    auto *dialog = new ConfirmDialog(confirmation, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_services.activity, &ActivityLog::clear);
    dialog->open();
}

} // namespace strongroom::ui
