// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// An import's file: encoding, CSV and JSON in their forms, rows to records. Rows of a CSV are written and read again.
#include "../Target.h"

#include "incountry/RecordJson.h"
#include "transfer/Csv.h"
#include "transfer/RowMapper.h"
#include "transfer/RowReader.h"
#include "transfer/TextInput.h"

#include <algorithm>

namespace strongroom::fuzz::recordImportTarget {

namespace {

using namespace transfer;

class RowSource final : public ByteSource {
public:
    explicit RowSource(ByteView bytes) : m_rest(bytes) {}
    [[nodiscard]] std::size_t read(std::span<std::byte> into) override
    {
        const std::size_t size = std::min({into.size(), m_rest.size(), std::size_t{4096}});
        std::copy_n(m_rest.begin(), size, into.begin());
        m_rest = m_rest.subspan(size);
        return size;
    }

private:
    ByteView m_rest;
};

void checkCells(const RawRow &row, char separator)
{
    SensitiveText line;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        line.append(std::string_view(&separator, i > 0 ? 1 : 0));
        appendCsvCell(line, row.cells[i].text, row.cells[i].quoted ? CellForm::Quoted : CellForm::AsNeeded);
    }
    line.append(csvLineEnd);
    RowSource source(bytesOf(line.view()));
    TextInput input(source);
    CsvReader reader(input, separator, std::size_t{1} << 20);
    if (row.cells.size() == 1 && row.cells[0].text.empty() && !row.cells[0].quoted) {
        return;   // an empty line is no row
    }
    require(reader.next() && reader.size() == row.cells.size(), "a row that is written is a row");
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        require(reader.cell(i).text == row.cells[i].text, "a cell that is written is read as it was");
    }
}

void readRows(ByteView input)
{
    RowSource source(input);
    TextInput text(source);
    FileShape shape;
    const std::string start(text.piece());
    shape.format = formatOf(start);
    shape.separator = csvSeparator(start);
    const std::unique_ptr<RowReader> rows = makeRowReader(text, shape);
    ColumnMapping mapping;
    mapping.country = incountry::Country("de");
    for (const std::string &column : shape.columns) {
        if (const std::string member = memberLike(column); member != column) {
            mapping.targets[column] = member;
        }
    }
    const auto mapper = attempt([&] { return std::make_unique<RowMapper>(shape, mapping, incountry::SearchKeyStorage::Hashed); });
    RawRow row;
    while (rows->next(row)) {
        if (shape.format == FileFormat::Csv) {
            checkCells(row, shape.separator);
        }
        if (mapper) {
            if (const auto mapped = attempt([&] { return (*mapper)->map(row); })) {
                (void)toEditableJson(mapped->record);
            }
        }
    }
}

void fuzzRecordImport(ByteView input)
{
    (void)attempt([input] { readRows(input); });
}

const Registration recordImport("record_import", fuzzRecordImport, {"incountry/record_write.json", "incountry/interop_node.json"});

} // namespace

} // namespace strongroom::fuzz::recordImportTarget
