// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/sharing/AccessPage.h"

#include "base/ErrorText.h"
#include "dialogs/ConfirmDialog.h"
#include "tozstore/TozSession.h"
#include "tozstore/TozTable.h"
#include "tozstore/sharing/AccessModel.h"
#include "tozstore/sharing/RevokeResultsDialog.h"
#include "widgets/Banner.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::AccessRow;
using model::RevokeResult;
using Kind = AccessRow::Kind;

QString AccessPage::openRefusal() const { return isOpen() ? QString() : tr("The connection is not open."); }

QString AccessPage::workRefusal() const
{
    const QString none = openRefusal();
    return none.isEmpty() && m_work->isBusy() ? tr("Something is being shared or revoked. Wait for it, or cancel it.") : none;
}

QString AccessPage::revokeRefusal() const
{
    const QString none = workRefusal();
    if (!none.isEmpty()) {
        return none;
    }
    if (m_table->selectedRows().isEmpty()) {
        return tr("Select a line first.");
    }
    return selected().empty() ? tr("Only the other client can end this.") : QString();
}

QString AccessPage::behalfRefusal() const
{
    const QString none = workRefusal();
    return none.isEmpty() && writers().empty() ? tr("Nobody has made you its authorizer.") : none;
}

QString AccessPage::filterRefusal() const
{
    return m_model->typeFilter().isEmpty() && m_model->clientFilter().isEmpty() ? tr("Everything is shown.") : QString();
}

void AccessPage::refresh()
{
    m_banner->clear();
    m_session->names()->refresh();
    m_model->load();
}

std::vector<AccessRow> AccessPage::selected() const
{
    std::vector<AccessRow> rows;
    for (const int row : m_table->selectedRows()) {
        if (const AccessRow *const one = m_model->at(row); one != nullptr && one->canEnd) {
            rows.push_back(*one);
        }
    }
    return rows;
}

std::vector<ShareDialog::Writer> AccessPage::writers() const
{
    std::vector<ShareDialog::Writer> found;
    for (const AccessRow &row : m_model->all()) {
        if (row.kind == Kind::SharesTheirs) {
            found.push_back({row.clientId, m_model->nameOf(row), row.type});
        }
    }
    return found;
}

void AccessPage::share() { askToShare(ShareDialog::Way::Share); }

void AccessPage::authorize() { askToShare(ShareDialog::Way::Authorize); }

void AccessPage::shareOnBehalf() { askToShare(ShareDialog::Way::ShareOnBehalf); }

void AccessPage::revokeOnBehalf() { askToShare(ShareDialog::Way::RevokeOnBehalf); }

void AccessPage::askToShare(ShareDialog::Way way)
{
    const bool behalf = way == ShareDialog::Way::ShareOnBehalf || way == ShareDialog::Way::RevokeOnBehalf;
    if (!(behalf ? behalfRefusal() : workRefusal()).isEmpty()) {
        return;
    }
    auto *dialog = new ShareDialog(way, m_session->book(), m_work->selfId(), m_model->types(), m_model->typeFilter(), behalf ? writers() : std::vector<ShareDialog::Writer>(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, way] {
        m_banner->clear();
        switch (way) {
        case ShareDialog::Way::Share: m_work->share(dialog->type(), dialog->readerId()); break;
        case ShareDialog::Way::Authorize: m_work->addAuthorizer(dialog->type(), dialog->readerId()); break;
        case ShareDialog::Way::ShareOnBehalf: m_work->shareOnBehalf(dialog->writerId(), dialog->type(), dialog->readerId()); break;
        case ShareDialog::Way::RevokeOnBehalf: m_work->revokeOnBehalf(dialog->writerId(), dialog->type(), dialog->readerId()); break;
        }
    });
    dialog->open();
}

void AccessPage::revoke()
{
    if (!revokeRefusal().isEmpty()) {
        return;
    }
    const std::vector<AccessRow> rows = selected();
    const bool notes = std::ranges::any_of(rows, [](const AccessRow &row) { return row.kind == Kind::NoteFor; });
    Confirmation confirmation;
    confirmation.title = rows.size() == 1 ? tr("Revoke this?") : tr("Revoke %n way(s) to read?", nullptr, int(rows.size()));
    confirmation.text = tr("From then on the service gives them nothing more of it. What was read before cannot be taken back: copies stay with those who made them, and the type's key stays the same.");
    if (notes) {
        confirmation.text += u' ' + tr("Notes are deleted.");
    }
    for (const AccessRow &row : rows) {
        confirmation.items.append(tr("%1 · %2 %3", "type, who, \"can read yours\"").arg(row.type, m_model->nameOf(row), model::directionText(row.kind)));
    }
    confirmation.action = tr("Revoke");
    auto *dialog = new ConfirmDialog(confirmation, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, rows] {
        m_banner->clear();
        m_work->revoke(rows);
    });
    dialog->open();
}

void AccessPage::showResults(const std::vector<RevokeResult> &results)
{
    const auto count = [&results](RevokeResult::Outcome outcome) {
        return int(std::ranges::count_if(results, [outcome](const RevokeResult &one) { return one.outcome == outcome; }));
    };
    const int done = count(RevokeResult::Outcome::Done);
    const auto all = int(results.size());
    if (done == all) {
        m_banner->showMessage(BadgeTone::Ok, all == 1 ? tr("Revoked") : tr("All %n way(s) to read were revoked", nullptr, all), tr("What was read before stays with those who read it."));
    } else if (all == 1 && results.front().error) {
        model::ErrorText text = model::errorText(results.front().error);
        text.title = tr("Nothing was revoked");
        m_banner->showError(text);
    } else {
        m_banner->showMessage(BadgeTone::Warning, tr("%1 of %2 were revoked").arg(done).arg(all), tr("The others can still read. Select them and revoke again, or look at the reasons."));
        std::vector<RevokeResultLine> lines;
        for (const RevokeResult &one : results) {
            const QString outcome = one.outcome == RevokeResult::Outcome::Done       ? tr("revoked")
                                    : one.outcome == RevokeResult::Outcome::NotTried ? tr("not tried: cancelled before")
                                                                                     : model::errorText(one.error).text;
            lines.push_back({model::sentenceOf(one.row, m_model->nameOf(one.row)), outcome, one.outcome == RevokeResult::Outcome::Done});
        }
        auto *dialog = new RevokeResultsDialog(lines, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
    m_model->load();
}

} // namespace strongroom::ui
