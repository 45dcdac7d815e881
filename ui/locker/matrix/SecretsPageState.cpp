// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What the secrets page shows: counts, details, banners, the line at the bottom of the window.

#include "locker/matrix/SecretsPage.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "locker/LockerSession.h"
#include "locker/matrix/CompareDialog.h"
#include "locker/matrix/MatrixWords.h"
#include "locker/matrix/SecretDetails.h"
#include "locker/matrix/SecretInspector.h"
#include "locker/matrix/SecretMatrixView.h"
#include "widgets/Banner.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"

#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::LockerSession;
using model::SecretFilter;

void SecretsPage::snapshotChanged()
{
    m_model->setMatrix(session()->matrix());
    if (m_compare != nullptr) {
        m_compare->setSnapshot(session()->snapshot());
    }
    if (!session()->snapshot()) {
        m_inspector->showDetails(std::nullopt);   // nothing of a closed connection stays open
        m_banner->clear();
        m_wanted.reset();
    }
    showState();
    if (m_wanted && m_model->rowCount() > 0) {
        m_view->goTo(m_wanted->first, m_wanted->second);
        m_wanted.reset();
    }
}

QString SecretsPage::countText() const { return m_count->fullText(); }

void SecretsPage::showState()
{
    const int total = m_model->totalCount();
    m_count->setFullText(!session()->snapshot() ? QString() : tr("%1 in %2").arg(model::integerText(total), tr("%Ln environments", nullptr, m_model->environmentCount())));
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_view) : m_none);
    if (!any && total > 0) {
        m_none->set(u"search"_s, tr("No secret matches"), tr("No key has these words and is what the filter asks for."), tr("Show all secrets"), u"x"_s);
    } else if (!any) {
        const bool canCreate = m_none->property("canCreate").toBool() && writeRefusal().isEmpty();
        m_none->set(u"lock"_s, tr("There are no secrets yet"),
                    tr("A secret has a key and a value, for one environment or for all of them. Keys, values and descriptions are encrypted on this computer before they are sent."),
                    canCreate ? tr("New secret") : QString(), canCreate ? u"plus"_s : QString());
    }
    // The service could not be reached: the status line says so. Any other failure is a banner over what was loaded before.
    if (session()->state() == LockerSession::State::Failed && session()->snapshot() && !session()->isOffline()) {
        m_banner->showError(model::errorText(session()->error()));
        m_banner->setAction(tr("Try again"), u"refresh-cw"_s);
    } else if (session()->state() == LockerSession::State::Loaded && !m_banner->isHidden()) {
        m_banner->clear();
    }
    Q_EMIT statusChanged();
    Q_EMIT restrictionsChanged();
}

void SecretsPage::showDetails()
{
    const QModelIndex index = m_view->currentIndex();
    const auto staged = [this](const std::string &key, const std::string &environment) { return m_model->stagedAt(key, environment); };
    if (const locker::MatrixRow *const row = m_model->rowAt(index.row())) {
        const QString environment = index.column() > 0 ? index.data(model::SecretMatrixModel::EnvironmentOf).toString() : QString();
        m_inspector->showDetails(model::secretDetails(*m_model->matrix(), *row, environment, staged), index.column() > 0 ? model::environmentText(fromQString(environment)) : QString());
    } else if (const locker::SecretPtr nameless = index.isValid() ? m_model->namelessAt(index.row()) : nullptr) {
        m_inspector->showDetails(model::namelessDetails(*nameless));
    } else {
        m_inspector->showDetails(std::nullopt);
    }
    Q_EMIT restrictionsChanged();
}

Page::StatusTexts SecretsPage::statusTexts() const
{
    StatusTexts texts;
    if (!session()->snapshot()) {
        return texts;
    }
    const int shown = m_model->rowCount();
    const int total = m_model->totalCount();
    texts.range = shown == total ? tr("%Ln secrets", nullptr, total) : tr("%1 of %2 shown").arg(model::integerText(shown), model::integerText(total));
    if (const int unreadable = m_model->countOf(SecretFilter::Unreadable); unreadable > 0) {
        texts.problem = tr("%Ln unreadable", nullptr, unreadable);
    }
    const std::vector<locker::MatrixColumn> &columns = session()->matrix()->columns;
    const auto worst = std::ranges::max_element(columns, {}, &locker::MatrixColumn::missing);
    if (worst != columns.end() && worst->missing > 0) {
        const auto others = std::ranges::count_if(columns, [](const locker::MatrixColumn &column) { return column.missing > 0; }) - 1;
        const QString one = tr("%Ln missing in %1", nullptr, worst->missing).arg(toQString(worst->environment));
        texts.warning = others > 0 ? tr("%1, some in %Ln others", nullptr, int(others)).arg(one) : one;
    }
    if (session()->isOffline()) {
        texts.note = tr("offline copy of %1, read-only:").arg(session()->asOfText());
        texts.action = session()->state() == LockerSession::State::Loading ? QString() : tr("retry");
    } else if (session()->state() == LockerSession::State::Loading) {
        texts.note = tr("copy of %1, asking the service: Esc stops it").arg(session()->asOfText());
    } else if (session()->state() == LockerSession::State::Stopped) {
        texts.note = tr("copy of %1, not asked again:").arg(session()->asOfText());
        texts.action = tr("ask the service");
    } else if (session()->project() && !session()->project()->editable) {
        texts.note = tr("read-only access key");
    }
    return texts;
}

void SecretsPage::statusAction() { refresh(); }

} // namespace strongroom::ui
