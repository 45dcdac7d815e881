// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Error.h"
#include "base/Text.h"
#include "transfer/ColumnNames.h"
#include "transfer/Import.h"
#include "transfer/ImportInput.h"
#include "transfer/RowMapper.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace strongroom::transfer {

namespace {

constexpr int rowsLookedAtForColumns = 100;
constexpr qint64 formBytes = 128;

StorageError cannotRead(const QFile &file)
{
    const std::string name = fromQString(file.fileName());
    return StorageError(Sentence::tr("cannot read %1: %2").arg(name).arg(fromQString(file.errorString())))
        .advise(Sentence::tr("Look at its rights, or choose another file."))
        .about(name);
}

std::unique_ptr<QFile> openFile(const std::string &path)
{
    auto file = std::make_unique<QFile>(toQString(path));
    const QFileInfo info(file->fileName());
    if (info.exists() && !info.isFile()) {
        throw StorageError(Sentence::tr("this is not a file: %1").arg(path)).advise(Sentence::tr("Choose a file.")).about(path);
    }
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        throw cannotRead(*file);
    }
    return file;
}

crypto::AgeForm formOf(QFile &file)
{
    file.seek(0);
    const QByteArray start = file.read(formBytes);
    file.seek(0);
    return crypto::ageForm(bytesOf(std::string_view(start.constData(), static_cast<std::size_t>(start.size()))));
}

} // namespace

std::size_t DeviceSource::read(std::span<std::byte> into)
{
    m_cancellation.throwIfCancelled();
    const qint64 count = m_file.read(reinterpret_cast<char *>(into.data()), static_cast<qint64>(into.size()));
    if (count < 0) {
        throw cannotRead(m_file);
    }
    return static_cast<std::size_t>(count);
}

bool isEncrypted(const std::string &path) { return formOf(*openFile(path)) != crypto::AgeForm::None; }

ImportFile::Private::Private(const std::string &file, std::shared_ptr<const SecretBytes> passphrase, const Cancellation &cancellation)
    : path(file), m_file(openFile(file)), m_passphrase(std::move(passphrase))
{
    m_size = m_file->size();
    m_changed = m_file->fileTime(QFileDevice::FileModificationTime);
    m_form = formOf(*m_file);
    if (m_form != crypto::AgeForm::None) {
        shape.protection = Protection::Encrypted;
        openHeader(cancellation);
    }
    RowsFromStart start = textFromStart(cancellation);
    shape.encoding = start.text().encoding();
    shape.format = formatOf(start.text().piece());
    if (shape.format == FileFormat::Csv) {
        shape.separator = csvSeparator(start.text().piece());
    }
    findColumns(cancellation);
}

void ImportFile::Private::openHeader(const Cancellation &cancellation)
{
    if (!m_passphrase || m_passphrase->empty()) {
        throw ClientError(Sentence::tr("the file is encrypted")).advise(Sentence::tr("Give the passphrase it was exported with.")).about("passphrase");
    }
    m_file->seek(0);
    DeviceSource device(*m_file, cancellation);
    if (m_form == crypto::AgeForm::Armored) {
        crypto::AgeArmorReader armor(device);
        m_header = crypto::openAgeHeader(armor, *m_passphrase);
    } else {
        m_header = crypto::openAgeHeader(device, *m_passphrase);
    }
}

RowsFromStart ImportFile::Private::textFromStart(const Cancellation &cancellation) const
{
    if (m_file->size() != m_size || m_file->fileTime(QFileDevice::FileModificationTime) != m_changed) {
        throw StorageError(Sentence::tr("the file was changed while it was read: %1").arg(path))
            .advise(Sentence::tr("Open it again when nobody writes to it."))
            .about(path);
    }
    RowsFromStart rows;
    rows.m_device = std::make_unique<DeviceSource>(*m_file, cancellation);
    ByteSource *source = rows.m_device.get();
    m_file->seek(m_form == crypto::AgeForm::Binary ? static_cast<qint64>(m_header->size) : 0);
    if (m_form == crypto::AgeForm::Armored) {
        rows.m_armor = std::make_unique<crypto::AgeArmorReader>(*source);
        source = rows.m_armor.get();
        std::array<std::byte, 256> skipped{};
        for (std::size_t left = m_header->size; left > 0;) {
            left -= source->read(std::span(skipped).first(std::min(left, skipped.size())));
        }
    }
    if (m_form != crypto::AgeForm::None) {
        rows.m_age = std::make_unique<crypto::AgeReader>(m_header->fileKey, *source);
        source = rows.m_age.get();
    }
    rows.m_text = std::make_unique<TextInput>(*source);
    return rows;
}

RowsFromStart ImportFile::Private::rows(const Cancellation &cancellation) const
{
    RowsFromStart rows = textFromStart(cancellation);
    FileShape seen = shape;
    rows.m_rows = makeRowReader(*rows.m_text, seen);
    return rows;
}

// A CSV has them in its header; of JSON they are looked for in the first rows. What is broken there is the check's to tell.
void ImportFile::Private::findColumns(const Cancellation &cancellation)
{
    RowsFromStart rows = textFromStart(cancellation);
    rows.m_rows = makeRowReader(*rows.m_text, shape);
    if (shape.format == FileFormat::Csv) {
        return;
    }
    std::set<std::string, std::less<>> seen{std::string(column::carried), std::string(column::failure)};
    RawRow row;
    try {
        for (int i = 0; i < rowsLookedAtForColumns && rows.next(row); ++i) {
            const auto object = incountry::scanJson(row.text);
            if (!object || !object->isObject()) {
                continue;
            }
            const auto unknown = namesAddedByService(*object);
            object->forEachMember([&](std::string_view name, const incountry::JsonText &) {
                if (!unknown.contains(name) && seen.emplace(name).second) {
                    shape.columns.emplace_back(name);
                }
            });
        }
    } catch (const ClientError &) {
        return;
    }
}

ImportFile::ImportFile(const std::string &path, std::shared_ptr<const SecretBytes> passphrase, const Cancellation &cancellation)
    : d(std::make_unique<Private>(path, std::move(passphrase), cancellation))
{
}

ImportFile::~ImportFile() = default;
const std::string &ImportFile::path() const { return d->path; }
const FileShape &ImportFile::shape() const { return d->shape; }

ColumnMapping ImportFile::suggestedMapping() const
{
    const std::vector<std::string> &columns = d->shape.columns;
    const auto taken = [&](const std::string &member) { return std::ranges::find(columns, member) != columns.end(); };
    ColumnMapping mapping;
    std::set<std::string> given;
    for (const std::string &name : columns) {
        if (isTransferColumn(name) || name == column::failure || name == column::rawDataMember || name == column::otherCountry) {
            continue;
        }
        std::string member = memberLike(name);
        const bool free = !member.empty() && !taken(member) && given.insert(member).second;
        mapping.targets.emplace(name, free ? std::move(member) : std::string());
    }
    return mapping;
}

std::vector<PreviewRow> ImportFile::preview(const ColumnMapping &mapping, int count, const Cancellation &cancellation) const
{
    const RowMapper mapper(d->shape, mapping, incountry::SearchKeyStorage::Hashed);
    std::vector<PreviewRow> preview;
    try {
        RowsFromStart rows = d->rows(cancellation);
        RawRow row;
        while (static_cast<int>(preview.size()) < count && rows.next(row)) {
            PreviewRow &shown = preview.emplace_back();
            shown.line = row.line;
            try {
                MappedRow mapped = mapper.map(row);
                shown.country = std::move(mapped.country);
                shown.record = std::move(mapped.record);
            } catch (const ClientError &error) {
                shown.error = error.clone();
            }
        }
    } catch (const ClientError &error) {
        preview.emplace_back().error = error.clone();
    } catch (const CryptoError &error) {
        preview.emplace_back().error = error.clone();
    }
    return preview;
}

} // namespace strongroom::transfer
