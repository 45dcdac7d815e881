// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keys/SecretsTableModel.h"

#include "base/Format.h"
#include "keys/KeyTexts.h"
#include "keys/SecretsEditor.h"

#include <algorithm>
#include <map>

namespace strongroom::model {

using incountry::SecretEntry;
using incountry::SecretsDocument;

SecretsTableModel::SecretsTableModel(SecretsEditor *editor, QObject *parent)
    : QAbstractTableModel(parent)
    , m_editor(editor)
{
    connect(editor, &SecretsEditor::stateChanged, this, &SecretsTableModel::rebuild);
    connect(editor, &SecretsEditor::documentChanged, this, &SecretsTableModel::rebuild);
    connect(editor->usage(), &KeyUsage::changed, this, &SecretsTableModel::rebuild);
    rebuild();
}

std::vector<SecretsTableModel::Row> SecretsTableModel::makeRows() const
{
    if (m_editor->state() != SecretsEditor::State::Ready) {
        return {};
    }
    const SecretsDocument &saved = m_editor->saved();
    const SecretsDocument &edited = m_editor->edited();
    std::vector<Row> rows;
    std::map<std::int64_t, int> seen;
    for (std::size_t i = 0; i < edited.entries().size(); ++i) {
        const SecretEntry &entry = edited.entries()[i];
        Row row{entry.secret.version, seen[entry.secret.version]++, KeyRowState::Kept, i};
        const SecretEntry *const kept = saved.find(row.version);
        if (row.repeat > 0) {
            row.state = KeyRowState::Unused;
        } else if (kept == nullptr) {
            row.state = KeyRowState::Added;
        } else if (!kept->sameAs(entry) || saved.isBarePassword() != edited.isBarePassword()) {
            row.state = KeyRowState::Changed;
        }
        rows.push_back(row);
    }
    for (std::size_t i = 0; i < saved.entries().size(); ++i) {
        const std::int64_t version = saved.entries()[i].secret.version;
        if (edited.find(version) == nullptr) {
            rows.push_back({version, seen[version]++, KeyRowState::Removed, i});
        }
    }
    for (const std::int64_t version : m_editor->missingVersions()) {
        if (seen[version] == 0) {
            rows.push_back({version, 0, KeyRowState::Missing, std::nullopt});
        }
    }
    std::ranges::sort(rows, {}, &Row::key);
    return rows;
}

void SecretsTableModel::rebuild()
{
    const std::vector<Row> fresh = makeRows();
    const auto missing = [](const std::vector<Row> &rows, const Row &row) {
        return !std::ranges::binary_search(rows, row.key(), {}, &Row::key);
    };
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (missing(fresh, m_rows[std::size_t(row)])) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < int(fresh.size()); ++row) {
        if (missing(m_rows, fresh[std::size_t(row)])) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, fresh[std::size_t(row)]);
            endInsertRows();
        }
    }
    m_rows = fresh;
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int SecretsTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int SecretsTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

int SecretsTableModel::rowOf(std::int64_t version) const
{
    const auto found = std::ranges::find(m_rows, version, &Row::version);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const SecretEntry *SecretsTableModel::entryAt(int row) const
{
    const Row &at = m_rows[std::size_t(row)];
    if (!at.entry) {
        return nullptr;
    }
    // Between an edit and the rebuild that follows it the place may be one that is gone.
    const SecretsDocument &document = at.state == KeyRowState::Removed ? m_editor->saved() : m_editor->edited();
    return *at.entry < document.entries().size() ? &document.entries()[*at.entry] : nullptr;
}

QString SecretsTableModel::opensText(const Row &row) const
{
    if (row.state == KeyRowState::Unused) {
        return {};
    }
    const KeyUsage::State state = m_editor->usage()->state();
    const std::optional<std::int64_t> records = row.state == KeyRowState::Missing || row.state == KeyRowState::Removed
                                                    ? m_editor->usage()->recordsOf(row.version)
                                                    : m_editor->recordsOpenedBy(row.version);
    if (!records) {
        return state == KeyUsage::State::Counting ? tr("counting…") : QString();
    }
    return state == KeyUsage::State::Complete ? integerText(*records) : tr("%1 so far", "number of records").arg(integerText(*records));
}

QString SecretsTableModel::reason(const Row &row) const
{
    switch (row.state) {
    case KeyRowState::Kept:
        return {};
    case KeyRowState::Added:
        return tr("New, and not saved yet.");
    case KeyRowState::Changed:
        return tr("Another secret than the one that is kept; not saved yet.");
    case KeyRowState::Removed:
        return tr("Gone once you save. Until then it can be put back.");
    case KeyRowState::Unused:
        return tr("The same version comes earlier in the list: SDKs use the first one, some refuse the list.");
    case KeyRowState::Missing:
        return tr("The service holds records of this version, and there is no secret to open them.");
    }
    return {};
}

QString SecretsTableModel::display(const Row &row, int column) const
{
    const SecretEntry *const entry = entryAt(int(&row - m_rows.data()));
    switch (column) {
    case Version:
        return m_editor->edited().isBarePassword() && row.state != KeyRowState::Removed ? tr("any") : QString::number(row.version);
    case Form:
        return entry == nullptr ? tr("no secret") : keyFormText(entry->secret);
    case Opens:
        return opensText(row);
    case Fingerprint:
        return entry == nullptr ? QString() : QString::fromStdString(incountry::keyFingerprint(entry->secret));
    case StateColumn:
        switch (row.state) {
        case KeyRowState::Kept:
            return m_editor->keeping() == CredentialKeeping::Keychain ? tr("saved") : tr("this session");
        case KeyRowState::Added:
            return tr("new");
        case KeyRowState::Changed:
            return tr("changed");
        case KeyRowState::Removed:
            return tr("removed");
        case KeyRowState::Unused:
            return tr("never used");
        case KeyRowState::Missing:
            return tr("missing");
        }
    }
    return {};
}

QVariant SecretsTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row &row = m_rows[std::size_t(index.row())];
    const bool current = row.repeat == 0 && row.state != KeyRowState::Removed && row.state != KeyRowState::Missing
                         && m_editor->edited().currentVersion() == row.version;
    switch (role) {
    case Role::Display:
    case Role::Edit:
        return display(row, index.column());
    case Qt::ToolTipRole: {
        const SecretEntry *const entry = entryAt(index.row());
        if (index.column() == Form && entry != nullptr) {
            return keyFormHelp(entry->secret);
        }
        if (index.column() == Fingerprint && entry != nullptr && entry->secret.use != incountry::SecretUse::Key) {
            return tr("Only keys have one: a password could be guessed by it.");
        }
        return reason(row);
    }
    case Qt::AccessibleTextRole:
        return index.column() == Version && current ? tr("%1, current").arg(display(row, Version)) : display(row, index.column());
    case Role::Reason:
        return reason(row);
    case Role::SensitivityOf:
        return QVariant::fromValue(Sensitivity::Open);
    case VersionNumber:
        return QVariant(qlonglong(row.version));
    case RowStateOf:
        return QVariant::fromValue(row.state);
    case IsCurrent:
        return current;
    case IsKey: {
        const SecretEntry *const entry = entryAt(index.row());
        return entry != nullptr && entry->secret.use == incountry::SecretUse::Key;
    }
    default:
        return {};
    }
}

QVariant SecretsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        switch (section) {
        case Version:
            return tr("Version");
        case Form:
            return tr("Understood as");
        case Opens:
            return tr("Opens records");
        case Fingerprint:
            return tr("Fingerprint");
        case StateColumn:
            return tr("State");
        default:
            return {};
        }
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Opens:
            return tr("Records of this version in the countries of the connection, as the service counts them");
        case Fingerprint:
            return tr("Tells keys apart without showing them: the first 8 digits of a hash");
        default:
            return {};
        }
    }
    if (role == Qt::TextAlignmentRole && section == Opens) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

} // namespace strongroom::model
