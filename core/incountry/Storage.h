// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/Authorizer.h"
#include "base/Clock.h"
#include "incountry/CustomCipher.h"
#include "incountry/RecordStore.h"
#include "incountry/SecretsData.h"
#include "incountry/StorageConfiguration.h"
#include "incountry/StoredRecords.h"
#include "net/Transport.h"

#include <memory>
#include <optional>
#include <vector>

namespace strongroom::incountry {

// The real RecordStore: an InCountry environment over HTTP.
class Storage final : public RecordStore, public StoredRecordStore {
public:
    // Checks everything it is given (ClientError), sends nothing. `secrets` and `custom` are not looked at with encryption off; with
    // encryption on, secrets are required. Custom ciphers are tried on the word "incountry".
    Storage(StorageConfiguration configuration, std::shared_ptr<net::Transport> transport, std::shared_ptr<auth::Authorizer> authorizer,
            std::optional<SecretsData> secrets, std::vector<CustomCipherConfiguration> custom = {}, const Clock &clock = Clock::system());
    ~Storage() override;

    FindResult find(const Country &country, const FindFilter &filter, const FindOptions &options,
                    const Cancellation &cancellation) override;
    std::optional<RecordRow> findOne(const Country &country, const FindFilter &filter, std::int64_t offset,
                                     const Cancellation &cancellation) override;
    Record read(const Country &country, const std::string &recordKey, const Cancellation &cancellation) override;
    RecordRow readRow(const Country &country, const std::string &recordKey, const Cancellation &cancellation) override;
    RecordRow readRowByHash(const Country &country, const std::string &recordKeyHash, const Cancellation &cancellation) override;
    void write(const Country &country, const Record &record, const Cancellation &cancellation) override;
    void writeBatch(const Country &country, const std::vector<Record> &records, const Cancellation &cancellation) override;
    void remove(const Country &country, const std::string &recordKey, const Cancellation &cancellation) override;
    void removeByHash(const Country &country, const std::string &recordKeyHash, const Cancellation &cancellation) override;
    AttachmentMeta addAttachment(const Country &country, const std::string &recordKey, const AttachmentUpload &upload,
                                 const ProgressSink &progress, const Cancellation &cancellation) override;
    std::string fetchAttachment(const Country &country, const std::string &recordKey, const std::string &fileId, const std::string &path,
                                const ProgressSink &progress, const Cancellation &cancellation) override;
    AttachmentMeta attachmentMeta(const Country &country, const std::string &recordKey, const std::string &fileId,
                                  const Cancellation &cancellation) override;
    AttachmentMeta updateAttachment(const Country &country, const std::string &recordKey, const std::string &fileId,
                                    const AttachmentChange &change, const Cancellation &cancellation) override;
    void removeAttachment(const Country &country, const std::string &recordKey, const std::string &fileId,
                          const Cancellation &cancellation) override;
    std::vector<CountryInfo> countries(const Cancellation &cancellation) override;
    std::optional<std::int64_t> currentKeyVersion() const override;
    bool hashesSearchKeys() const override;
    KeyNormalization keyNormalization() const override;
    void lock() override;

    StoredPage findStored(const Country &country, const FindFilter &filter, const FindOptions &options, const Cancellation &cancellation) override;
    std::vector<WireRecord> findByHash(const Country &country, std::span<const std::string> recordKeyHashes, const Cancellation &cancellation) override;
    void writeStored(const Country &country, std::span<const StoredRecord> records, const Cancellation &cancellation) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace strongroom::incountry
