// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/filter/SavedFiltersDialog.h"

#include "dialogs/FormField.h"
#include "records/filter/SaveFilterDialog.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/CodeView.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {
constexpr int idRole = Qt::UserRole;
constexpr int listWidth = 220;
}

SavedFiltersDialog::SavedFiltersDialog(model::SavedFilters *saved, const QString &connectionId, const QString &current, QWidget *parent)
    : QDialog(parent), m_saved(saved), m_connectionId(connectionId), m_filter(current), m_banner(new Banner), m_stack(new QStackedWidget), m_list(new QListWidget),
      m_name(new QLineEdit), m_field(new FormField(tr("&Name"), m_name)), m_text(new CodeView(CodeView::Growth::FitContent, 160)), m_problem(new Label({}, TextRole::Caption, Token::Warning)),
      m_apply(new Button(tr("Apply"), u"funnel"_s, ButtonKind::Primary)), m_replace(new Button(tr("Replace with the current filter"), u"replace"_s)),
      m_delete(new Button(tr("Delete"), u"trash-2"_s, ButtonKind::Danger))
{
    setWindowTitle(tr("Saved filters"));
    m_list->setAccessibleName(tr("Saved filters"));
    m_list->setFixedWidth(listWidth);
    m_list->setIconSize(QSize(metrics::iconSize, metrics::iconSize));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_text->setAccessibleName(tr("Filter"));
    m_problem->setWordWrap(true);

    auto *detail = new QWidget;
    auto *detailColumn = new QVBoxLayout(detail);
    detailColumn->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    detailColumn->setSpacing(metrics::gap);
    detailColumn->addWidget(m_field);
    detailColumn->addWidget(new FormField(tr("Filter"), m_text));
    detailColumn->addWidget(m_problem);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(metrics::gapSmall);
    acts->addStretch(1);
    acts->addWidget(m_replace);
    acts->addWidget(m_delete);
    detailColumn->addLayout(acts);
    detailColumn->addStretch(1);

    auto *both = new QWidget;
    auto *bothRow = new QHBoxLayout(both);
    bothRow->setContentsMargins(metrics::gap, metrics::gap, 0, metrics::gap);
    bothRow->setSpacing(0);
    bothRow->addWidget(m_list);
    bothRow->addWidget(detail, 1);
    auto *empty = new EmptyState;
    empty->set(u"bookmark"_s, tr("No saved filters yet"), tr("Filter the records, then choose “Save this filter…” at the end of the filter."));
    m_stack->addWidget(both);
    m_stack->addWidget(empty);

    auto *where = new Label(filterKeepingText(*saved, connectionId), TextRole::Caption, Token::Muted);
    where->setWordWrap(true);
    auto *close = new Button(tr("Close"));
    m_apply->setDefault(true);
    auto *footer = new DialogFooter;
    QHBoxLayout *const footRow = footer->row();
    footRow->addWidget(where, 1);
    footRow->addWidget(close);
    footRow->addWidget(m_apply);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addWidget(footer);
    resize(720, 400);

    connect(m_list, &QListWidget::currentRowChanged, this, &SavedFiltersDialog::showCurrent);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SavedFiltersDialog::accept);
    connect(m_name, &QLineEdit::textEdited, this, &SavedFiltersDialog::rename);
    connect(m_apply, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_replace, &QAbstractButton::clicked, this, &SavedFiltersDialog::replace);
    connect(m_delete, &QAbstractButton::clicked, this, &SavedFiltersDialog::remove);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->clear();
        m_saved->undoRemove(m_connectionId);
    });
    connect(m_saved, &model::SavedFilters::changed, this, [this](const QString &id) {
        if (id == m_connectionId) {
            fill();
        }
    });
    connect(m_saved, &model::SavedFilters::failed, this, [this](const ErrorPtr &error) {
        m_banner->showError(model::errorText(error));
        m_banner->setAction({});
    });
    fill();
    m_list->setFocus();
}

std::optional<model::SavedFilter> SavedFiltersDialog::current() const
{
    const QListWidgetItem *const item = m_list->currentItem();
    return item != nullptr ? m_saved->find(m_connectionId, item->data(idRole).toString()) : std::nullopt;
}

void SavedFiltersDialog::fill()
{
    const auto before = m_list->currentItem() != nullptr ? m_list->currentItem()->data(idRole).toString() : QString();
    const int row = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const model::SavedFilter &filter : m_saved->of(m_connectionId)) {
            auto *item = new QListWidgetItem(filter.name, m_list);
            item->setData(idRole, filter.id);
            item->setToolTip(filter.text);
            if (!filter.problem.isEmpty()) {
                item->setIcon(icon(u"triangle-alert"_s, Token::Warning));
                item->setData(Qt::AccessibleDescriptionRole, filter.problem);
            }
            if (filter.id == before) {
                m_list->setCurrentItem(item);
            }
        }
        if (m_list->currentRow() < 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
        }
    }
    m_stack->setCurrentIndex(m_list->count() > 0 ? 0 : 1);
    showCurrent();
}

void SavedFiltersDialog::showCurrent()
{
    const auto filter = current();
    if (filter && !(m_name->hasFocus() && m_name->text().simplified() == filter->name)) {   // not while it is being typed
        m_name->setText(filter->name);
        m_field->setProblem({});
    }
    m_text->setCode(filter ? filter->text : QString(), CodeLanguage::Plain);
    m_problem->setText(filter && !filter->problem.isEmpty() ? tr("This release does not understand it: %1 Applying it shows it as text.").arg(filter->problem) : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_apply->setEnabled(filter.has_value());
    m_delete->setEnabled(filter.has_value());
    m_replace->setEnabled(filter && !m_filter.isEmpty() && filter->text != m_filter);
    m_replace->setToolTip(m_filter.isEmpty() ? tr("There is no filter in force.") : m_filter);
}

void SavedFiltersDialog::rename()
{
    const auto filter = current();
    if (!filter) {
        return;
    }
    const QString problem = m_saved->nameProblem(m_connectionId, m_name->text(), filter->id);
    m_field->setProblem(problem);
    if (problem.isEmpty() && m_name->text().simplified() != filter->name) {
        m_saved->rename(m_connectionId, filter->id, m_name->text());
    }
}

void SavedFiltersDialog::replace()
{
    if (const auto filter = current()) {
        m_saved->replace(m_connectionId, filter->id, m_filter);
    }
}

void SavedFiltersDialog::remove()
{
    if (const auto filter = current()) {
        m_saved->remove(m_connectionId, filter->id);
        m_banner->showMessage(BadgeTone::Neutral, tr("“%1” was deleted").arg(filter->name));
        m_banner->setAction(tr("Undo"), u"undo-2"_s);
    }
}

void SavedFiltersDialog::accept()
{
    if (const auto filter = current()) {
        Q_EMIT chosen(filter->text);
        QDialog::accept();
    }
}

} // namespace strongroom::ui
