// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What can be done on the secrets page with the cells at hand.

#include "locker/matrix/SecretsPage.h"

#include "connections/ConnectionManager.h"
#include "locker/LockerSession.h"
#include "locker/SecretAsCode.h"
#include "locker/matrix/CompareDialog.h"
#include "locker/matrix/MatrixWords.h"
#include "locker/matrix/SecretField.h"
#include "locker/matrix/SecretFilterBox.h"
#include "locker/matrix/SecretInspector.h"
#include "locker/matrix/SecretMatrixView.h"
#include "base/Text.h"
#include "records/FilterEdit.h"
#include "records/code/QueryCodeDialog.h"
#include "widgets/Button.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::SecretCell;
using model::SecretMatrixModel;

std::optional<SecretCell> SecretsPage::cellOf(const QModelIndex &index) const
{
    if (!index.isValid() || m_model->rowAt(index.row()) == nullptr) {
        return std::nullopt;
    }
    return m_model->cellAt(index.column() == SecretMatrixModel::Key ? index.siblingAtColumn(SecretMatrixModel::All) : index);
}

std::optional<SecretCell> SecretsPage::currentCell() const { return cellOf(m_view->currentIndex()); }

QList<SecretCell> SecretsPage::selectedCells() const
{
    QModelIndexList indexes = m_view->selectedCells();
    indexes.removeIf([](const QModelIndex &index) { return index.column() == SecretMatrixModel::Key; });
    if (indexes.isEmpty()) {
        indexes.append(m_view->currentIndex());
    }
    std::sort(indexes.begin(), indexes.end());
    QList<SecretCell> cells;
    for (const QModelIndex &index : indexes) {
        if (std::optional<SecretCell> cell = cellOf(index)) {
            cells.append(std::move(*cell));
        }
    }
    return cells;
}

QStringList SecretsPage::selectedKeys() const
{
    QStringList keys;
    for (const SecretCell &cell : selectedCells()) {
        if (!keys.contains(cell.key)) {
            keys.append(cell.key);
        }
    }
    return keys;
}

QString SecretsPage::cellRefusal() const
{
    const QString closed = openRefusal();
    return !closed.isEmpty() ? closed : currentCell() ? QString() : tr("Select a secret first.");
}

// Of the cell: its own value. A cell that inherits shows the one for all, which the inspector has in its first line.
SecretField *SecretsPage::currentField() const
{
    const std::optional<SecretCell> cell = currentCell();
    if (!cell || !cell->effective || cell->effective->error) {
        return nullptr;
    }
    return m_inspector->field(model::environmentText(cell->own ? fromQString(cell->environment) : std::string()));
}

QString SecretsPage::valueRefusal() const
{
    const QString none = cellRefusal();
    return !none.isEmpty() ? none : currentField() != nullptr ? QString() : tr("There is no value here that can be opened.");
}

QString SecretsPage::compareRefusal() const
{
    const QString closed = openRefusal();
    return !closed.isEmpty() ? closed : m_model->environmentCount() > 0 ? QString() : tr("There is no environment to compare.");
}

void SecretsPage::reveal()
{
    if (SecretField *const field = currentField()) {
        if (field->isRevealed()) {
            field->conceal();
        } else {
            field->reveal();
        }
    }
}

void SecretsPage::copyValue()
{
    if (SecretField *const field = currentField()) {
        field->copy();
    }
}

void SecretsPage::copyKey()
{
    if (const std::optional<SecretCell> cell = currentCell()) {
        QGuiApplication::clipboard()->setText(cell->key);
    }
}

void SecretsPage::focusFilter()
{
    m_filter->edit()->setFocus(Qt::ShortcutFocusReason);
    m_filter->edit()->selectAll();
}

void SecretsPage::showOnly(model::SecretFilter filter) { m_filter->setFilter(filter); }

void SecretsPage::goTo(const QString &key, const QString &environment)
{
    m_filter->clear();
    m_wanted.reset();
    if (session()->matrix() == nullptr) {
        m_wanted = {key, environment};   // snapshotChanged()
    } else {
        m_view->goTo(key, environment);
    }
}

void SecretsPage::showCode()
{
    const connections::Connection *const connection = services().connections->find(connectionId());
    if (connection == nullptr) {
        return;
    }
    const std::optional<SecretCell> cell = currentCell();
    const std::optional<locker::Project> &project = session()->project();
    const QList<model::QueryAsCode> codes = model::secretAsCode(*connection, cell ? cell->key : QString(), cell ? cell->environment : QString(),
                                                                project ? std::optional<qint64>(project->projectId) : std::nullopt);
    auto *dialog = new QueryCodeDialog(codes, cell ? tr("Nothing secret is in it but the name of the secret. With nothing selected: all secrets.") : tr("Nothing secret is in it."), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SecretsPage::compare()
{
    if (m_compare == nullptr) {
        m_compare = new CompareDialog(this);
        connect(m_compare, &CompareDialog::secretChosen, this, [this](const QString &key, const QString &environment) {
            m_filter->clear();
            m_view->goTo(key, environment);
        });
        Q_EMIT compared(m_compare);
    }
    const std::optional<SecretCell> cell = currentCell();
    m_compare->setSnapshot(session()->snapshot());
    m_compare->suggest(cell ? cell->environment : QString());
    m_compare->open();
}

CompareDialog *SecretsPage::compareDialog() const noexcept { return m_compare; }

} // namespace strongroom::ui
