// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/VerdictsModel.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "migration/MigrationWords.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace strongroom::model {

VerdictsModel::VerdictsModel(std::shared_ptr<MigrationBackend> backend, QThreadPool *pool, QObject *parent)
    : QAbstractListModel(parent), m_backend(std::move(backend)), m_pool(pool)
{
}

VerdictsModel::~VerdictsModel() { m_handle.cancel(); }

void VerdictsModel::setVersions(const std::vector<std::int64_t> &versions)
{
    if (std::ranges::equal(versions, m_rows, {}, {}, &Row::version)) {
        return;
    }
    cancel();
    beginResetModel();
    m_rows.clear();
    for (const std::int64_t version : versions) {
        m_rows.push_back({version, Answer::NotAsked, {}, nullptr});
    }
    endResetModel();
    m_notAsked.clear();
    Q_EMIT changed();
}

void VerdictsModel::ask(const MigrationAccess &access, const std::vector<incountry::CountryInfo> &worked, const std::vector<incountry::CountryInfo> &listed)
{
    cancel();
    m_all = worked;
    for (const incountry::CountryInfo &info : listed) {
        if (std::ranges::find(m_all, info.country, &incountry::CountryInfo::country) == m_all.end()) {
            m_all.push_back(info);
        }
    }
    m_notAsked.clear();
    if (listed.empty()) {
        std::vector<incountry::Country> asked;
        std::ranges::transform(m_all, std::back_inserter(asked), &incountry::CountryInfo::country);
        m_notAsked = tr("Only %1 were asked: the service's own list of countries is not known. Records in other countries may still need a key.").arg(countryList(asked));
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        m_rows[row].error.reset();
        set(row, Answer::Asking);
    }
    next(access);
}

void VerdictsModel::next(const MigrationAccess &access)
{
    const auto waiting = std::ranges::find(m_rows, Answer::Asking, &Row::answer);
    if (waiting == m_rows.end()) {
        return;
    }
    const auto row = std::size_t(waiting - m_rows.begin());
    const quint64 turn = m_turn;
    std::vector<incountry::Country> countries;
    for (const incountry::CountryInfo &info : m_all) {
        countries.push_back(info.country);
    }
    m_handle = startAsync(
        m_pool, this, Sentence::tr("ask whether a key may be destroyed"),
        [backend = m_backend, access, countries, version = waiting->version](const Cancellation &cancellation, const ProgressSink &) {
            return backend->verdict(access, countries, version, cancellation);
        },
        [this, turn, row, access](migration::Verdict verdict) {
            if (turn == m_turn) {
                const bool yes = verdict.yes && verdict.needs.empty() && m_notAsked.isEmpty();
                m_rows[row].verdict = std::move(verdict);
                set(row, yes ? Answer::Yes : Answer::No);
                next(access);
            }
        },
        [this, turn, row, access](const ErrorPtr &error) {
            if (turn == m_turn) {
                m_rows[row].error = error;
                set(row, Answer::Failed);
                next(access);
            }
        });
}

void VerdictsModel::cancel()
{
    ++m_turn;
    m_handle.cancel();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].answer == Answer::Asking) {
            set(row, Answer::NotAsked);
        }
    }
}

bool VerdictsModel::isAsking() const { return std::ranges::any_of(m_rows, [](const Row &row) { return row.answer == Answer::Asking; }); }

VerdictsModel::Answer VerdictsModel::answerOf(std::int64_t version) const
{
    const auto found = std::ranges::find(m_rows, version, &Row::version);
    return found == m_rows.end() ? Answer::NotAsked : found->answer;
}

void VerdictsModel::set(std::size_t row, Answer answer)
{
    m_rows[row].answer = answer;
    const QModelIndex changedRow = index(int(row));
    Q_EMIT dataChanged(changedRow, changedRow);
    Q_EMIT changed();
}

QString VerdictsModel::answerText(const Row &row) const
{
    switch (row.answer) {
    case Answer::NotAsked: return tr("Not asked yet");
    case Answer::Asking: return tr("Asking every country…");
    case Answer::Yes: return tr("Yes. None of the %Ln record(s) that the service counts in %1 needs it.", nullptr, int(std::min<std::int64_t>(row.verdict.recordsCounted, 2'000'000'000)))
                            .arg(tr("%Ln country(s)", "in so many countries", int(row.verdict.countries.size())));
    case Answer::No: return tr("No. It is still needed:");
    case Answer::Failed: return tr("Not known, so no: %1").arg(errorText(row.error).text);
    }
    return {};
}

int VerdictsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant VerdictsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return tr("May key version %1 be destroyed?").arg(row.version);
    case Qt::AccessibleTextRole: return data(index, Qt::DisplayRole).toString() + u' ' + answerText(row);
    case AnswerOf: return int(row.answer);
    case AnswerText: return answerText(row);
    case Version: return qlonglong(row.version);
    case Role::Reason: return row.answer == Answer::Failed ? errorText(row.error).text : QString();
    case Needs: {
        QStringList needs;
        for (const migration::Need &need : row.verdict.needs) {
            needs += needText(need, m_all);
        }
        if (needs.isEmpty()) {
            needs += tr("There may be countries that were not asked");   // nothing else makes a no of a yes
        }
        return row.answer == Answer::No ? needs : QStringList();
    }
    default: return {};
    }
}

} // namespace strongroom::model
