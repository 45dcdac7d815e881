// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "transfer/FailedRows.h"

#include "base/Error.h"
#include "base/Text.h"
#include "incountry/JsonText.h"
#include "transfer/ColumnNames.h"
#include "transfer/Csv.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace strongroom::transfer {

namespace {

// Line ends become blanks: they are a list's layout, inside JSON strings they are escapes.
void appendOnOneLine(SensitiveText &out, std::string_view json)
{
    while (true) {
        const std::size_t end = json.find_first_of("\r\n");
        out.append(json.substr(0, end));
        if (end == std::string_view::npos) {
            return;
        }
        out.append(" ");
        json.remove_prefix(end + 1);
    }
}

} // namespace

FailedRows::FailedRows(const ImportOptions &options, const FileShape &shape, std::shared_ptr<const SecretBytes> passphrase)
    : m_path(options.failedPath), m_workFactor(options.workFactor), m_shape(shape), m_passphrase(std::move(passphrase))
{
    if (!m_path.empty() && QFileInfo::exists(toQString(m_path))) {
        throw StorageError(Sentence::tr("the file for the rows that fail exists already: %1").arg(m_path))
            .advise(Sentence::tr("Choose another name for it."))
            .about(m_path);
    }
}

SensitiveText FailedRows::textOf(const RawRow &row) const
{
    if (m_path.empty()) {
        return {};
    }
    if (m_shape.format != FileFormat::Csv) {
        return SensitiveText(row.text);
    }
    SensitiveText text;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        // The column for the reason of an earlier import is filled anew.
        if (i < m_shape.columns.size() && m_shape.columns[i] == column::failure) {
            continue;
        }
        text.append(text.empty() && i == 0 ? "" : std::string_view(&m_shape.separator, 1));
        appendCsvCell(text, row.cells[i].text, row.cells[i].quoted ? CellForm::Quoted : CellForm::AsNeeded);
    }
    return text;
}

void FailedRows::open()
{
    m_file = std::make_unique<FileSink>(m_path, ExistingFile::Keep);
    if (m_shape.protection == Protection::Encrypted) {
        m_age = std::make_unique<crypto::AgeWriter>(*m_passphrase, *m_file, m_workFactor);
    }
    if (m_shape.format != FileFormat::Csv) {
        return;
    }
    SensitiveText header;
    for (const std::string &name : m_shape.columns) {
        if (name != column::failure) {
            appendCsvCell(header, name, CellForm::AsNeeded);
            header.append(std::string_view(&m_shape.separator, 1));
        }
    }
    header.append(column::failure);
    header.append(csvLineEnd);
    write(header.view());
}

void FailedRows::write(std::string_view text) { (m_age ? static_cast<ByteSink &>(*m_age) : *m_file).write(bytesOf(text)); }

void FailedRows::add(std::string_view rowText, const std::string &reason)
{
    if (m_path.empty()) {
        return;
    }
    if (!m_file) {
        open();
    }
    SensitiveText text;
    if (m_shape.format == FileFormat::Csv) {
        text.append(rowText);
        text.append(std::string_view(&m_shape.separator, 1));
        appendCsvCell(text, reason, CellForm::Quoted);
        text.append(csvLineEnd);
    } else {
        const auto object = incountry::scanJson(rowText);
        if (object && object->isObject()) {
            text.append("{\"");
            text.append(column::failure);
            text.append("\": ");
            incountry::appendJsonString(text, reason);
            // On one line, and without the reason of an earlier import.
            object->forEachMember([&](std::string_view name, const incountry::JsonText &value) {
                if (name != column::failure) {
                    text.append(", ");
                    incountry::appendJsonString(text, name);
                    text.append(": ");
                    appendOnOneLine(text, value.text());
                }
            });
            text.append("}");
        } else {
            appendOnOneLine(text, rowText);
        }
        text.append("\n");
    }
    write(text.view());
    ++m_count;
}

void FailedRows::commit()
{
    if (!m_file) {
        return;
    }
    if (m_age) {
        m_age->finish();
    }
    m_file->commit();
}

} // namespace strongroom::transfer
