// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/Storage.h"

#include "base/Error.h"
#include "base/LinkedCancellation.h"
#include "base/Text.h"
#include "incountry/AttachmentWire.h"
#include "incountry/FindBody.h"
#include "incountry/KeyHasher.h"
#include "incountry/RecordCipher.h"
#include "incountry/RecordWire.h"
#include "incountry/ServiceChannel.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <set>
#include <span>
#include <utility>

namespace strongroom::incountry {

namespace {

constexpr std::int64_t maxFindBytes = 512LL << 20;       // a page of 100 large records
constexpr std::int64_t maxReadBytes = 256LL << 20;
constexpr std::int64_t maxIgnoredBytes = 16LL << 20;     // answers nobody reads
constexpr std::int64_t maxDownloadBytes = 2LL << 30;     // goes to disk; others may have stored more than we would

template <typename Parse>
auto parsed(const ServiceCall &call, const ServiceAnswer &answer, Parse parse)
{
    try {
        return parse(answer.response.text());
    } catch (const ServerError &error) {
        throw ServerError(whileDoing(call.operation, error.sentence())).about(error.member()).during(answer.request);
    }
}

void requireHash(const std::string &recordKeyHash)
{
    if (!KeyHasher::looksHashed(recordKeyHash)) {
        throw ClientError(Sentence::tr("A stored record key has 64 lower-case hexadecimal digits")).about("record_key");
    }
}

// RFC 9110, section 6.6.1. Nothing for a date nobody can read.
std::optional<std::chrono::system_clock::time_point> serverTimeOf(const net::HttpResponse &response)
{
    QString date = toQString(std::string(response.headers.get("Date").value_or(std::string_view())));
    if (date.endsWith(QLatin1String(" GMT"))) {
        date.replace(date.size() - 3, 3, QLatin1String("+0000"));   // HTTP writes the zone's name, RFC 2822 the offset
    }
    const QDateTime time = QDateTime::fromString(date, Qt::RFC2822Date);
    constexpr int lastYear = 2200;   // a time_point's nanoseconds end in 2262
    return time.isValid() && time.date().year() >= 1970 && time.date().year() <= lastYear ? std::optional(std::chrono::system_clock::time_point(std::chrono::milliseconds(time.toMSecsSinceEpoch()))) : std::nullopt;
}

StorageError cannotWrite(const QSaveFile &file)
{
    // A disk that takes only the first part of a piece is no error to Qt.
    const Sentence reason = file.error() == QFileDevice::NoError ? Sentence::tr("not all of it could be written, the disk may be full")
                                                                 : Sentence(fromQString(file.errorString()));
    return StorageError(Sentence::tr("The attachment could not be saved: %1").arg(reason))
        .advise(Sentence::tr("Check that the folder exists, may be written to and has room."))
        .about(fromQString(file.fileName()));
}

} // namespace

class Storage::Private {
public:
    Private(StorageConfiguration given, std::shared_ptr<net::Transport> transport, std::shared_ptr<auth::Authorizer> authorizer,
            std::optional<SecretsData> secrets, std::vector<CustomCipherConfiguration> custom, const Clock &clock)
        : configuration(std::move(given))
        , hasher(configuration.environmentId, configuration.normalizeKeys, configuration.searchKeys)
        , cipher(configuration.encryption, std::move(secrets), std::move(custom))
        , keyVersion(cipher.currentVersion())
        , channel(configuration, std::move(transport), std::move(authorizer), clock)
    {
    }

    [[nodiscard]] std::string hashOf(const std::string &recordKey) const
    {
        if (recordKey.empty()) {
            throw ClientError(Sentence::tr("The record key is empty")).about("record_key");
        }
        return hasher.hash(recordKey);
    }
    [[nodiscard]] RecordRow readAt(const Country &country, const std::string &recordKeyHash, const Cancellation &cancellation)
    {
        ServiceCall call;
        call.operation = Sentence::tr("read record");
        call.effect = net::Effect::Reads;
        call.path = "/" + recordKeyHash;
        call.repeat = net::Repeat::Allowed;
        call.maxResponseBytes = maxReadBytes;
        std::vector<WireRecord> stored;
        const ServiceAnswer answer = channel.send(country, call, cancellation);
        stored.push_back(parsed(call, answer, parseReadAnswer));
        if (stored.front().stored.value(TextMember::RecordKey) != recordKeyHash) {
            throw ServerError(Sentence::tr("read record: the answer is another record than was asked for")).about("record_key").during(answer.request);
        }
        std::vector<RecordRow> rows = cipher.open(std::move(stored), hasher, cancellation);
        cancellation.throwIfCancelled();
        return std::move(rows.front());
    }
    struct FoundPage {
        FindPageWire page;
        std::optional<std::chrono::system_clock::time_point> serverTime;
        FailedRequest request;
    };
    [[nodiscard]] FoundPage findPage(const Country &country, std::string body, const Cancellation &cancellation)
    {
        ServiceCall call;
        call.operation = Sentence::tr("find records");
        call.effect = net::Effect::Reads;
        call.method = net::Method::Post;
        call.path = "/find";
        call.body = net::jsonBody(std::move(body));
        call.repeat = net::Repeat::Allowed;
        call.maxResponseBytes = maxFindBytes;
        const ServiceAnswer answer = channel.send(country, call, cancellation);
        return {parsed(call, answer, parseFindAnswer), serverTimeOf(answer.response), answer.request};
    }
    void post(const Country &country, const Sentence &what, const char *path, std::string json, const Cancellation &cancellation)
    {
        ServiceCall call;
        call.operation = what;
        call.method = net::Method::Post;
        call.path = path;
        call.body = net::jsonBody(std::move(json));
        call.maxResponseBytes = maxIgnoredBytes;
        static_cast<void>(channel.send(country, call, cancellation));
    }
    void removeAt(const Country &country, const Sentence &what, const std::string &path, const Cancellation &cancellation)
    {
        ServiceCall call;
        call.operation = what;
        call.method = net::Method::Delete;
        call.path = path;
        call.maxResponseBytes = maxIgnoredBytes;
        static_cast<void>(channel.send(country, call, cancellation));
    }
    [[nodiscard]] AttachmentMeta metaFrom(const Country &country, const ServiceCall &call, const Cancellation &cancellation)
    {
        return parsed(call, channel.send(country, call, cancellation), parseAttachmentMeta);
    }

    const StorageConfiguration configuration;
    const KeyHasher hasher;
    RecordCipher cipher;
    const std::optional<std::int64_t> keyVersion;
    ServiceChannel channel;
    const CancellationSource locked;
};

namespace {

StorageConfiguration checked(StorageConfiguration configuration)
{
    configuration.validate();
    return configuration;
}

} // namespace

Storage::Storage(StorageConfiguration configuration, std::shared_ptr<net::Transport> transport, std::shared_ptr<auth::Authorizer> authorizer,
                 std::optional<SecretsData> secrets, std::vector<CustomCipherConfiguration> custom, const Clock &clock)
{
    if (!transport || !authorizer) {
        throw ClientError(Sentence::tr("There are no credentials"))
            .advise(Sentence::tr("Give an API key, or a client id and client secret."))
            .about("credentials");
    }
    d = std::make_unique<Private>(checked(std::move(configuration)), std::move(transport), std::move(authorizer), std::move(secrets),
                                  std::move(custom), clock);
}

Storage::~Storage() = default;

FindResult Storage::find(const Country &country, const FindFilter &filter, const FindOptions &options, const Cancellation &cancellation)
{
    const LinkedCancellation operation(cancellation, d->locked.token());
    FindPageWire page = d->findPage(country, findBody(filter, options, d->hasher), operation.token()).page;
    FindResult result{page.meta, d->cipher.open(std::move(page.records), d->hasher, operation.token())};
    operation.token().throwIfCancelled();   // nothing opened leaves a vault that was locked meanwhile
    return result;
}

StoredPage Storage::findStored(const Country &country, const FindFilter &filter, const FindOptions &options, const Cancellation &cancellation)
{
    const LinkedCancellation operation(cancellation, d->locked.token());
    Private::FoundPage found = d->findPage(country, findBody(filter, options, d->hasher), operation.token());
    return {found.page.meta, std::move(found.page.records), found.serverTime};
}

std::vector<WireRecord> Storage::findByHash(const Country &country, std::span<const std::string> recordKeyHashes, const Cancellation &cancellation)
{
    const LinkedCancellation operation(cancellation, d->locked.token());
    if (recordKeyHashes.empty() || recordKeyHashes.size() > maxPageSize) {
        throw ClientError(Sentence::tr("1 to 100 record keys are asked for at once, not %1").arg(recordKeyHashes.size())).about("record_key");
    }
    std::set<std::string_view> asked;
    for (const std::string &hash : recordKeyHashes) {
        requireHash(hash);
        if (!asked.insert(hash).second) {
            throw ClientError(Sentence::tr("The record key %1 is asked for twice").arg(hash)).about("record_key");
        }
    }
    Private::FoundPage found = d->findPage(country, findByHashBody(recordKeyHashes), operation.token());
    const auto refuse = [&](const Sentence &what) {
        throw ServerError(whileDoing(Sentence::tr("find records"), what)).about("data").during(found.request);
    };
    for (const WireRecord &record : found.page.records) {
        if (asked.erase(*record.stored.value(TextMember::RecordKey)) == 0) {
            refuse(Sentence::tr("the answer holds a record that was not asked for, or one twice"));
        }
    }
    if (found.page.meta.total != static_cast<std::int64_t>(found.page.records.size())) {
        refuse(Sentence::tr("the answer holds %1 of %2 records").arg(found.page.records.size()).arg(found.page.meta.total));
    }
    return std::move(found.page.records);
}

void Storage::writeStored(const Country &country, std::span<const StoredRecord> records, const Cancellation &cancellation)
{
    const LinkedCancellation operation(cancellation, d->locked.token());
    if (records.empty() || records.size() > maxBatchSize) {
        throw ClientError(Sentence::tr("A batch holds 1 to 100 records, not %1").arg(records.size())).about("records");
    }
    std::set<std::string_view> seen;
    for (const StoredRecord &record : records) {
        const std::optional<std::string> &key = record.value(TextMember::RecordKey);
        requireHash(key.value_or(std::string()));
        if (!seen.insert(*key).second) {
            throw ClientError(Sentence::tr("The record %1 is in the batch twice").arg(*key)).about("record_key");
        }
    }
    d->post(country, Sentence::tr("write records"), "/batchWrite", batchToWire(records), operation.token());
}

std::optional<RecordRow> Storage::findOne(const Country &country, const FindFilter &filter, std::int64_t offset, const Cancellation &cancellation)
{
    FindResult result = find(country, filter, {1, offset, {}}, cancellation);
    if (result.rows.empty()) {
        return std::nullopt;
    }
    // Limit 1 means one row; a service that sends more is taken at the first one that opens, as the SDKs do.
    const auto readable = std::ranges::find_if(result.rows, [](const RecordRow &row) { return std::holds_alternative<Record>(row); });
    return std::move(readable == result.rows.end() ? result.rows.front() : *readable);
}

RecordRow Storage::readRow(const Country &country, const std::string &recordKey, const Cancellation &cancellation)
{
    const LinkedCancellation operation(cancellation, d->locked.token());
    return d->readAt(country, d->hashOf(recordKey), operation.token());
}

RecordRow Storage::readRowByHash(const Country &country, const std::string &recordKeyHash, const Cancellation &cancellation)
{
    const LinkedCancellation operation(cancellation, d->locked.token());
    requireHash(recordKeyHash);
    return d->readAt(country, recordKeyHash, operation.token());
}

Record Storage::read(const Country &country, const std::string &recordKey, const Cancellation &cancellation)
{
    RecordRow row = readRow(country, recordKey, cancellation);
    if (const auto *unreadable = std::get_if<UnreadableRecord>(&row)) {
        unreadable->reason->raise();
    }
    return std::get<Record>(std::move(row));
}

void Storage::write(const Country &country, const Record &record, const Cancellation &cancellation)
{
    const LinkedCancellation operation(cancellation, d->locked.token());
    const auto sealed = d->cipher.seal(std::span(&record, 1), d->hasher, operation.token());
    d->post(country, Sentence::tr("write record"), "", toWire(sealed.front()), operation.token());
}

void Storage::writeBatch(const Country &country, const std::vector<Record> &records, const Cancellation &cancellation)
{
    const LinkedCancellation operation(cancellation, d->locked.token());
    if (records.empty() || records.size() > maxBatchSize) {
        throw ClientError(Sentence::tr("A batch holds 1 to 100 records, not %1").arg(records.size())).about("records");
    }
    std::set<std::string> seen;
    for (std::size_t i = 0; i < records.size(); ++i) {
        // An empty or hashed one is refused by seal().
        if (!records[i].recordKey().empty() && !seen.insert(d->hasher.hash(records[i].recordKey())).second) {
            throw ClientError(Sentence::tr("Record %1 of the batch has the record key of another one").arg(i + 1))
                .advise(Sentence::tr("The later one would replace the earlier one; leave one out."))
                .about("record_key");
        }
    }
    const auto sealed = d->cipher.seal(records, d->hasher, operation.token());
    d->post(country, Sentence::tr("write records"), "/batchWrite", batchToWire(sealed), operation.token());
}

void Storage::remove(const Country &country, const std::string &recordKey, const Cancellation &cancellation)
{
    const LinkedCancellation operation(cancellation, d->locked.token());
    d->removeAt(country, Sentence::tr("delete record"), "/" + d->hashOf(recordKey), operation.token());
}

void Storage::removeByHash(const Country &country, const std::string &recordKeyHash, const Cancellation &cancellation)
{
    const LinkedCancellation operation(cancellation, d->locked.token());
    requireHash(recordKeyHash);
    d->removeAt(country, Sentence::tr("delete record"), "/" + recordKeyHash, operation.token());
}

AttachmentMeta Storage::addAttachment(const Country &country, const std::string &recordKey, const AttachmentUpload &upload,
                                      const ProgressSink &progress, const Cancellation &cancellation)
{
    const LinkedCancellation operation(cancellation, d->locked.token());
    ServiceCall call;
    call.operation = upload.mode == AttachmentMode::Replace ? Sentence::tr("replace attachment") : Sentence::tr("add attachment");
    call.method = upload.mode == AttachmentMode::Replace ? net::Method::Put : net::Method::Post;
    call.path = "/" + d->hashOf(recordKey) + "/attachments";
    call.body = uploadBody(upload);
    call.uploaded = progress;
    return d->metaFrom(country, call, operation.token());
}

std::string Storage::fetchAttachment(const Country &country, const std::string &recordKey, const std::string &fileId, const std::string &path,
                                     const ProgressSink &progress, const Cancellation &cancellation)
{
    const LinkedCancellation operation(cancellation, d->locked.token());
    ServiceCall call;
    call.operation = Sentence::tr("fetch attachment");
    call.effect = net::Effect::Reads;
    call.path = attachmentPath(d->hashOf(recordKey), fileId);
    call.repeat = net::Repeat::Allowed;
    call.maxResponseBytes = maxDownloadBytes;
    call.downloaded = progress;

    // Written beside `path`, synced and renamed by commit(); gone when anything throws before that.
    QSaveFile file(toQString(path));
    if (const QFileInfo target(file.fileName()); path.empty() || (target.exists() && !target.isFile())) {
        // A folder; or a device, which the renaming would replace.
        throw StorageError(Sentence::tr("The attachment cannot be saved: this is not the name of a file"))
            .advise(Sentence::tr("Choose another name."))
            .about(path);
    }
    if (!file.open(QIODevice::WriteOnly)) {
        throw cannotWrite(file);
    }
    call.sink = [&file](ByteView bytes) {
        if (file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size())) != static_cast<qint64>(bytes.size())) {
            throw cannotWrite(file);
        }
    };
    const ServiceAnswer answer = d->channel.send(country, call, operation.token());
    operation.token().throwIfCancelled();
    // flush() by itself: Qt 6.4's commit() does not notice what its own flush could not write on a full disk.
    if (!file.flush() || !file.commit()) {
        throw cannotWrite(file);
    }
    return attachmentName(answer.response.headers.get("Content-Disposition"));
}

AttachmentMeta Storage::attachmentMeta(const Country &country, const std::string &recordKey, const std::string &fileId, const Cancellation &cancellation)
{
    const LinkedCancellation operation(cancellation, d->locked.token());
    ServiceCall call;
    call.operation = Sentence::tr("read attachment details");
    call.effect = net::Effect::Reads;
    call.path = attachmentPath(d->hashOf(recordKey), fileId) + "/meta";
    call.repeat = net::Repeat::Allowed;
    return d->metaFrom(country, call, operation.token());
}

AttachmentMeta Storage::updateAttachment(const Country &country, const std::string &recordKey, const std::string &fileId,
                                         const AttachmentChange &change, const Cancellation &cancellation)
{
    const LinkedCancellation operation(cancellation, d->locked.token());
    ServiceCall call;
    call.operation = Sentence::tr("change attachment details");
    call.method = net::Method::Patch;
    call.path = attachmentPath(d->hashOf(recordKey), fileId) + "/meta";
    call.body = changeBody(change);
    return d->metaFrom(country, call, operation.token());
}

void Storage::removeAttachment(const Country &country, const std::string &recordKey, const std::string &fileId, const Cancellation &cancellation)
{
    const LinkedCancellation operation(cancellation, d->locked.token());
    d->removeAt(country, Sentence::tr("delete attachment"), attachmentPath(d->hashOf(recordKey), fileId), operation.token());
}

std::vector<CountryInfo> Storage::countries(const Cancellation &cancellation)
{
    const LinkedCancellation operation(cancellation, d->locked.token());
    return d->channel.countries().get(operation.token()).entries->infos();
}

std::optional<std::int64_t> Storage::currentKeyVersion() const { return d->keyVersion; }

KeyNormalization Storage::keyNormalization() const { return d->configuration.normalizeKeys; }

bool Storage::hashesSearchKeys() const { return d->configuration.searchKeys == SearchKeyStorage::Hashed; }

void Storage::lock()
{
    d->locked.cancel();   // ends what is under way, sockets included
    d->channel.forgetCredentials();
    d->cipher.lock();
}

} // namespace strongroom::incountry
