// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/filter/FilterShelf.h"

#include "base/ViewSettings.h"
#include "records/FilterBox.h"
#include "records/FilterModel.h"
#include "records/filter/SaveFilterDialog.h"
#include "records/filter/SavedFiltersDialog.h"
#include "theme/Icons.h"
#include "widgets/Button.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

constexpr qsizetype recentShown = 8;
constexpr int widestEntry = 380;   // px

} // namespace

FilterShelf::FilterShelf(const QString &connectionId, model::SavedFilters *saved, model::ViewSettings *settings, model::FilterModel *filter, FilterBox *box)
    : QObject(box), m_connectionId(connectionId), m_saved(saved), m_settings(settings), m_filter(filter), m_box(box),
      m_button(new IconButton(u"bookmark"_s, tr("Recent and saved filters"))), m_menu(new QMenu(box))
{
    m_menu->setToolTipsVisible(true);
    box->addTool(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &FilterShelf::popup);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterShelf::fillMenu);
}

QString FilterShelf::saveRefusal() const
{
    if (m_filter->problem()) {
        return tr("The filter is not complete.");
    }
    return m_filter->filter().empty() ? tr("There is no filter to save.") : QString();
}

bool FilterShelf::keepsRecent() const { return m_settings->filterHistory() == model::FilterHistory::Kept; }

void FilterShelf::popup()
{
    fillMenu();
    const QSize size = m_menu->sizeHint();
    m_menu->popup(m_button->mapToGlobal(QPoint(m_button->width() - size.width(), m_button->height() + 2)));
}

void FilterShelf::addFilter(const QString &name, const QString &text, const QString &problem)
{
    const auto shown = [this](QString entry) { return m_menu->fontMetrics().elidedText(entry.simplified(), Qt::ElideRight, widestEntry).replace(u'&', u"&&"_s); };
    QAction *const action = m_menu->addAction(shown(name));
    action->setToolTip(problem.isEmpty() ? text : text + u'\n' + problem);
    if (!problem.isEmpty()) {
        action->setIcon(icon(u"triangle-alert"_s, Token::Warning));
        action->setText(tr("%1 (not understood)", "name of a saved filter").arg(shown(name)));
    }
    connect(action, &QAction::triggered, this, [this, text] { apply(text); });
}

void FilterShelf::fillMenu()
{
    m_menu->clear();
    const auto caption = [this](const QString &text) { m_menu->addAction(text)->setEnabled(false); };
    const QStringList recent = m_settings->recentFilters(m_connectionId).mid(0, recentShown);
    caption(recent.isEmpty() ? tr("No recent filters yet") : tr("Recent filters"));
    for (const QString &text : recent) {
        addFilter(text, text, {});
    }
    m_menu->addSeparator();
    const QList<model::SavedFilter> &saved = savedFilters();
    caption(saved.isEmpty() ? tr("No saved filters yet") : tr("Saved filters"));
    for (const model::SavedFilter &filter : saved) {
        addFilter(filter.name, filter.text, filter.problem);
    }
    m_menu->addSeparator();
    QAction *const save = m_menu->addAction(icon(u"bookmark-plus"_s), tr("&Save this filter…"), this, &FilterShelf::save);
    save->setEnabled(saveRefusal().isEmpty());
    save->setToolTip(saveRefusal());
    m_menu->addAction(icon(u"bookmark"_s), tr("&Manage saved filters…"), this, &FilterShelf::manage);
    m_menu->addSeparator();
    QAction *const keep = m_menu->addAction(tr("&Keep recent filters between sessions"), this, &FilterShelf::toggleKeepRecent);
    keep->setCheckable(true);
    keep->setChecked(keepsRecent());
    keep->setToolTip(tr("They hold the values you look for. Off: they are forgotten when the program ends."));
    m_menu->addAction(tr("&Forget recent filters"), this, &FilterShelf::forgetRecent)->setEnabled(!recent.isEmpty());
}

void FilterShelf::apply(const QString &text)
{
    m_box->showText(text);
}

void FilterShelf::save()
{
    if (!saveRefusal().isEmpty()) {
        return;
    }
    auto *dialog = new SaveFilterDialog(m_saved, m_connectionId, m_filter->text(), m_box->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FilterShelf::manage()
{
    if (m_dialog == nullptr) {
        m_dialog = new SavedFiltersDialog(m_saved, m_connectionId, saveRefusal().isEmpty() ? m_filter->text() : QString(), m_box->window());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &SavedFiltersDialog::chosen, this, &FilterShelf::apply);
    }
    m_dialog->open();
}

void FilterShelf::toggleKeepRecent()
{
    m_settings->setFilterHistory(keepsRecent() ? model::FilterHistory::MemoryOnly : model::FilterHistory::Kept);
}

void FilterShelf::forgetRecent() { m_settings->clearRecentFilters(m_connectionId); }

} // namespace strongroom::ui
