// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/FileCalls.h"

#include "base/FileSink.h"
#include "base/Text.h"
#include "net/FileBody.h"
#include "tozstore/FileCipher.h"
#include "tozstore/JsonReading.h"
#include "tozstore/Parsed.h"
#include "tozstore/Uuid.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <utility>

namespace strongroom::tozstore {

namespace {

constexpr std::uint64_t longestFile = 1ULL << 60;
constexpr std::int64_t longestRefusal = 1 << 20;   // bytes

std::string requireId(const std::string &text, const char *member)
{
    std::optional<std::string> id = normalUuid(text);
    if (!id) {
        throw ClientError(Sentence::tr("\"%1\" is not the id of a file's record").arg(text))
            .advise(Sentence::tr("It looks like 0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11."))
            .about(member);
    }
    return *std::move(id);
}

// `what`: with the file's name and the reason as %1 and %2.
StorageError failed(const QFileDevice &file, const Sentence &what)
{
    return StorageError(what.arg(fromQString(file.fileName())).arg(fromQString(file.errorString())))
        .advise(Sentence::tr("Check the disk's free room and what you may write there."));
}

class DeviceSource final : public ByteSource {
public:
    explicit DeviceSource(QFileDevice &file) : m_file(file) {}
    std::size_t read(std::span<std::byte> into) override
    {
        const qint64 count = m_file.read(reinterpret_cast<char *>(into.data()), static_cast<qint64>(into.size()));
        if (count < 0) {
            throw failed(m_file, Sentence::tr("cannot read %1: %2"));
        }
        return static_cast<std::size_t>(count);
    }

private:
    QFileDevice &m_file;
};

class DeviceSink final : public ByteSink {
public:
    explicit DeviceSink(QFileDevice &file) : m_file(file) {}
    void write(ByteView bytes) override
    {
        const auto size = static_cast<qint64>(bytes.size());
        if (m_file.write(reinterpret_cast<const char *>(bytes.data()), size) != size) {
            throw failed(m_file, Sentence::tr("cannot write %1: %2"));
        }
    }

private:
    QFileDevice &m_file;
};

CryptoError another(Sentence what)
{
    return CryptoError(std::move(what))
        .advise(Sentence::tr("Nothing was saved. Fetch it again; if that does not help, its writer must upload it again."))
        .about("file");
}

// Encrypted content only; for its owner only, and gone with the object.
class SealedFile {
public:
    SealedFile() : m_file(QDir::tempPath() + QStringLiteral("/strongroom-XXXXXX.sealed"))
    {
        if (!m_file.open()) {
            throw failed(m_file, Sentence::tr("cannot make a temporary file %1: %2"));
        }
    }
    [[nodiscard]] QFileDevice &device() { return m_file; }
    [[nodiscard]] std::string path() const { return fromQString(m_file.fileName()); }
    void finish()
    {
        if (!m_file.flush()) {
            throw failed(m_file, Sentence::tr("cannot write %1: %2"));
        }
    }

private:
    QTemporaryFile m_file;
};

} // namespace

RecordRow FileCalls::put(const FileUpload &upload, const ProgressSink &progress, const Cancellation &cancellation)
{
    Call call;
    call.operation = Sentence::tr("announce a file of type \"%1\"").arg(upload.type);
    call.method = net::Method::Post;
    call.path = "/v1/storage/files";
    return send(std::move(call), upload, progress, cancellation);
}

RecordRow FileCalls::replace(const std::string &recordId, const std::string &version, const FileUpload &upload, const ProgressSink &progress,
                             const Cancellation &cancellation)
{
    const std::string id = requireId(recordId, "record_id");
    Call call;
    call.operation = Sentence::tr("replace file %1").arg(id);
    call.method = net::Method::Put;
    call.path = "/v1/storage/files/" + id + "/" + requireId(version, "version");
    try {
        return send(call, upload, progress, cancellation);
    } catch (const ServerError &error) {
        if (error.request().status == 409) {
            m_records.throwConflict(call.operation, id, error.request(), cancellation);
        }
        throw;
    }
}

RecordRow FileCalls::send(Call announcement, const FileUpload &upload, const ProgressSink &progress, const Cancellation &cancellation)
{
    m_parts.suite.require(SuiteFeature::Files);
    Record record;
    record.meta.writerId = m_parts.identity.clientId;
    record.meta.userId = m_parts.identity.clientId;
    record.meta.type = upload.type;
    record.meta.plain = upload.plain;
    checkNewRecord(record);
    QFile plain(toQString(upload.path));
    if (upload.path.empty() || !QFileInfo(plain).isFile()) {
        throw ClientError(Sentence::tr("%1 is not a file").arg(upload.path)).advise(Sentence::tr("Choose an existing file.")).about("file");
    }
    if (!plain.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        throw failed(plain, Sentence::tr("cannot read %1: %2"));
    }
    const auto key = m_parts.keys.forWriting(upload.type, cancellation);

    SealedFile sealed;
    DeviceSource source(plain);
    DeviceSink sink(sealed.device());
    const EncryptedFile file = encryptFile(source, sink, *key, m_parts.channel.random(), cancellation);
    sealed.finish();

    record.meta.fileMeta = FileMeta{file.checksum, "raw", file.size, {}, {}};
    record.signature = m_records.signatureFor(record);
    announcement.body = net::jsonBody(writeBody(StoredRecord{record.meta, {}, record.signature}));
    const Answer announced = m_parts.channel.send(announcement, cancellation);
    const Json json = parseAnswer(announced.response.text(), Sentence::tr("a place to send a file to"));
    const AnswerObject place(json, Sentence::tr("a place to send a file to"));
    const std::optional<std::string> id = normalUuid(place.text("id"));
    if (!id) {
        place.fail("id", Sentence::tr("%1 is not a UUID"));
    }
    if (place.text("file_url").empty()) {
        place.fail("file_url", Sentence::tr("%1 is empty"));
    }

    Call content;
    content.operation = Sentence::tr("send the file");
    content.method = net::Method::Put;
    content.url = place.text("file_url");
    content.signing = Signing::None;
    content.headers.set("Content-MD5", file.checksum);
    content.body = net::fileBody("application/octet-stream", sealed.path());
    content.repeat = net::Repeat::Allowed;   // the same bytes to the same place
    content.uploaded = progress;
    (void)m_parts.channel.send(content, cancellation);

    Call commit;
    commit.operation = Sentence::tr("keep the file");
    commit.method = net::Method::Patch;
    commit.path = "/v1/storage/files/" + *id;
    const Answer kept = m_parts.channel.send(commit, cancellation);
    return m_records.rowOf(parsed(commit, kept, parseRecord), true, std::nullopt, cancellation);
}

RecordRow FileCalls::info(const std::string &recordId, const Cancellation &cancellation)
{
    const std::string id = requireId(recordId, "record_id");
    Call call;
    call.operation = Sentence::tr("look up file %1").arg(id);
    call.effect = net::Effect::Reads;
    call.path = "/v1/storage/files/" + id;
    call.repeat = net::Repeat::Allowed;
    const Answer answer = m_parts.channel.send(call, cancellation);
    RecordRow row = m_records.rowOf(RecordCalls::recordOf(id, call, answer), true, std::nullopt, cancellation);
    if (!row.isFile()) {
        throw ClientError(Sentence::tr("record %1 is not a file").arg(id)).advise(Sentence::tr("Open it on the Records page.")).about("record_id");
    }
    return row;
}

void FileCalls::fetch(const std::string &recordId, const std::string &path, const ProgressSink &progress, const Cancellation &cancellation)
{
    m_parts.suite.require(SuiteFeature::Files);
    // Beside its name before anything is asked: a place that cannot be written to costs no download. Opened as it comes, so that no second copy
    // lies about; what is not whole in the end goes with the sink.
    FileSink file(path, ExistingFile::Replace);
    const RecordRow row = info(recordId, cancellation);
    const FileMeta &meta = *row.meta().fileMeta;
    if (meta.compression != "raw") {
        throw CryptoError(Sentence::tr("file %1 is compressed in a way that is not known").arg(row.meta().recordId))
            .advise(Sentence::tr("Fetch it with the program that wrote it."))
            .about("file_meta.compression");
    }
    if (meta.fileUrl.empty()) {
        throw ServerError(Sentence::tr("the service does not say where the content of file %1 is").arg(row.meta().recordId))
            .advise(Sentence::tr("Try again in a little while."))
            .maybeLater();
    }
    const auto key = m_parts.keys.forReading({row.meta().writerId, row.meta().userId, row.meta().type}, cancellation);
    FileDecryptor decryptor(*key, file);
    std::uint64_t received = 0;
    Call content;
    content.operation = Sentence::tr("fetch the file");
    content.effect = net::Effect::Reads;
    content.url = meta.fileUrl;
    content.signing = Signing::None;
    content.repeat = net::Repeat::Allowed;
    // The sink ends what is too long; this is for the body of a refusal.
    content.maxResponseBytes = static_cast<std::int64_t>(std::min(meta.size, longestFile)) + longestRefusal;
    content.downloaded = progress;
    content.sink = [&](ByteView bytes) {
        received += bytes.size();
        if (received > meta.size) {
            throw another(Sentence::tr("file %1 is not the one its record describes: another size: more than %2 bytes")
                              .arg(row.meta().recordId)
                              .arg(meta.size));
        }
        decryptor.feed(bytes);
    };
    (void)m_parts.channel.send(content, cancellation);
    if (received != meta.size) {
        throw another(Sentence::tr("file %1 is not the one its record describes: another size: %2 bytes instead of %3")
                          .arg(row.meta().recordId)
                          .arg(received)
                          .arg(meta.size));
    }
    if (decryptor.finish().checksum != meta.checksum) {
        throw another(Sentence::tr("file %1 is not the one its record describes: another checksum").arg(row.meta().recordId));
    }
    cancellation.throwIfCancelled();
    file.commit();
}

} // namespace strongroom::tozstore
