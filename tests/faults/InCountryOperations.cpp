// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "WireOperations.h"

#include "auth/ApiKeyAuthorizer.h"
#include "auth/OAuth2ClientCredentials.h"
#include "incountry/KeyHasher.h"
#include "incountry/Storage.h"
#include "net/HttpClient.h"
#include "support/SandboxProcess.h"

#include <QFile>
#include <QTemporaryDir>

#include <optional>
#include <stdexcept>

namespace strongroom::test {

namespace {

using namespace incountry;

void keepText(const RecordRow &row, WireOperation::Texts &texts)
{
    const auto *record = std::get_if<Record>(&row);
    if (record != nullptr && record->form == BodyForm::Envelope) {
        std::string text = record->recordKey();
        text.append("|").append(record->body ? record->body->view() : std::string_view("(none)"));
        texts.push_back(std::move(text));
    }
}

// The countries' own hosts are the sandbox.
class ToSandbox final : public net::Transport {
public:
    explicit ToSandbox(std::string endpoint) : m_endpoint(std::move(endpoint)) {}
    [[nodiscard]] net::HttpResponse send(const net::HttpRequest &request, const Cancellation &cancellation) override
    {
        net::HttpRequest there = request;
        if (const std::size_t path = request.url.find("/v2/"); request.url.starts_with("https://") && path != std::string::npos) {
            there.url = m_endpoint + request.url.substr(path);
        }
        return m_http.send(there, cancellation);
    }

private:
    std::string m_endpoint;
    net::HttpClient m_http;
};

class InCountryService final : public WireService {
public:
    InCountryService()
    {
        SandboxProcess sandbox({QStringLiteral("--seed"), QStringLiteral("demo"), QStringLiteral("--records"), QStringLiteral("24")});
        m_configuration.environmentId = sandbox.incountry("environment_id");
        m_configuration.endpoint = sandbox.incountry("endpoint");
        m_configuration.countriesEndpoint = sandbox.incountry("countries_endpoint");
        m_configuration.authEndpoints = {{"default", sandbox.incountry("token_endpoint")}};
        m_clientId = sandbox.incountry("client_id");
        m_clientSecret = sandbox.incountry("client_secret");
        m_apiKey = sandbox.incountry("api_key");
        m_secrets = sandbox.incountry("secrets_data");
        const std::shared_ptr<net::Transport> live = std::make_shared<ToSandbox>(sandbox.incountry("endpoint"));
        recordReads(live);
        recordWrites(live);
        recordAttachments(live);
        recordRemovals(live);
    }

private:
    using Texts = WireOperation::Texts;
    using Work = std::function<void(Storage &store, Texts &texts)>;

    void operation(const char *name, const std::shared_ptr<net::Transport> &live, const Work &work, const std::optional<StorageConfiguration> &other = {})
    {
        WireOperation operation;
        operation.service = "incountry";
        operation.name = name;
        const StorageConfiguration configuration = other.value_or(m_configuration);
        operation.run = [this, work, configuration](const std::shared_ptr<net::Transport> &transport, const Clock &clock) {
            auth::OAuth2Settings settings;
            settings.endpoints = configuration.authEndpoints;
            settings.clientId = m_clientId;
            settings.clientSecret = SecretBytes(std::string_view(m_clientSecret));
            settings.scope = configuration.environmentId;
            // The sandbox's client is nobody at the countries' own hosts; its API key is good everywhere.
            std::shared_ptr<auth::Authorizer> authorizer = std::make_shared<auth::OAuth2ClientCredentials>(std::move(settings), *transport, clock);
            if (!configuration.endpoint) {
                authorizer = std::make_shared<auth::ApiKeyAuthorizer>(SecretBytes(std::string_view(m_apiKey)));
            }
            Storage store(configuration, transport, authorizer, SecretsData::parse(m_secrets), {}, clock);
            Texts texts;
            work(store, texts);
            return texts;
        };
        add(std::move(operation), live);
    }
    [[nodiscard]] std::string hashOf(const std::string &key) const { return KeyHasher(m_configuration.environmentId, KeyNormalization::Off, SearchKeyStorage::Hashed).hash(key); }
    [[nodiscard]] static Record record(const std::string &key)
    {
        Record record;
        record.value(TextMember::RecordKey) = key;
        record.value(TextMember::ProfileKey) = "profile";
        record.value(TextMember::Key1) = "one";
        record.value(RangeMember::RangeKey1) = 7;
        record.body = SensitiveText(std::string_view("{\"of\":\"wire\"}"));
        record.precommitBody = SensitiveText(std::string_view("before"));
        return record;
    }

    void recordReads(const std::shared_ptr<net::Transport> &live)
    {
        const Country country = m_country;
        operation("write record", live, [=](Storage &store, Texts &) { store.write(country, record("wire-1"), {}); });
        operation("write batch", live, [=](Storage &store, Texts &) { store.writeBatch(country, {record("wire-2"), record("wire-3"), record("wire-4")}, {}); });
        const auto found = [](const FindResult &result, Texts &texts) {
            for (const RecordRow &row : result.rows) {
                keepText(row, texts);
            }
        };
        const auto find = [=](Storage &store, Texts &texts) {
            found(store.find(country, FindFilter::fromText("profile_key:profile range_key1>=1"), {20, 0, {}}, {}), texts);
        };
        operation("find records", live, find);
        StorageConfiguration routed = m_configuration;
        routed.endpoint.reset();
        operation("find records, by the country list", live, find, routed);
        operation("find one", live, [=](Storage &store, Texts &texts) {
            if (const auto row = store.findOne(country, FindFilter::fromText("record_key:wire-1"), 0, {})) {
                keepText(*row, texts);
            }
        });
        operation("find stored", live, [=](Storage &store, Texts &) { (void)store.findStored(country, FindFilter::fromText("profile_key:profile"), {20, 0, {}}, {}); });
        operation("find by hash", live, [=, this](Storage &store, Texts &texts) {
            const std::vector<std::string> hashes{hashOf("wire-1"), hashOf("wire-2")};
            for (const WireRecord &one : store.findByHash(country, hashes, {})) {
                texts.push_back(one.stored.value(TextMember::RecordKey).value());
            }
        });
        operation("read record", live, [=](Storage &store, Texts &texts) { keepText(store.read(country, "wire-1", {}), texts); });
        operation("read row", live, [=](Storage &store, Texts &texts) { keepText(store.readRow(country, "wire-1", {}), texts); });
        operation("read row by hash", live, [=, this](Storage &store, Texts &texts) { keepText(store.readRowByHash(country, hashOf("wire-1"), {}), texts); });
        operation("countries", live, [](Storage &store, Texts &) { (void)store.countries({}); });
    }
    void recordWrites(const std::shared_ptr<net::Transport> &live)
    {
        const Country country = m_country;
        operation("write stored", live, [=](Storage &store, Texts &) {
            const StoredRecord stored = storedFromText(R"({"record_key":")" + std::string(64, 'a') + R"(","body":"pt:eA==","version":0})");
            store.writeStored(country, std::span(&stored, 1), {});
        });
    }
    void recordAttachments(const std::shared_ptr<net::Transport> &live)
    {
        const Country country = m_country;
        const std::string source = m_folder.filePath(QStringLiteral("in.txt")).toStdString();
        QFile file(QString::fromStdString(source));
        if (!file.open(QIODevice::WriteOnly) || file.write("attached") != 8) {
            throw std::runtime_error("cannot write the file to attach");
        }
        file.close();
        const auto id = std::make_shared<std::string>();
        operation("add attachment", live, [=](Storage &store, Texts &) {
            *id = store.addAttachment(country, "wire-1", {source, "a.txt", "text/plain", AttachmentMode::Add}, {}, {}).fileId;
        });
        operation("replace attachment", live, [=](Storage &store, Texts &) {
            (void)store.addAttachment(country, "wire-1", {source, "a.txt", "text/plain", AttachmentMode::Replace}, {}, {});
        });
        const std::string fileId = *id;
        operation("attachment details", live, [=](Storage &store, Texts &) { (void)store.attachmentMeta(country, "wire-1", fileId, {}); });
        operation("change attachment details", live, [=](Storage &store, Texts &) { (void)store.updateAttachment(country, "wire-1", fileId, {"b.txt", {}}, {}); });
        operation("fetch attachment", live, [=](Storage &store, Texts &) {
            const QTemporaryDir folder;
            const QString target = folder.filePath(QStringLiteral("out.txt"));
            try {
                (void)store.fetchAttachment(country, "wire-1", fileId, target.toStdString(), {}, {});
            } catch (...) {
                if (QFile::exists(target)) {
                    throw std::logic_error("a file was left behind by a download that failed");
                }
                throw;
            }
        });
        operation("remove attachment", live, [=](Storage &store, Texts &) { store.removeAttachment(country, "wire-1", fileId, {}); });
    }
    void recordRemovals(const std::shared_ptr<net::Transport> &live)
    {
        const Country country = m_country;
        operation("remove record", live, [=](Storage &store, Texts &) { store.remove(country, "wire-2", {}); });
        operation("remove by hash", live, [=, this](Storage &store, Texts &) { store.removeByHash(country, hashOf("wire-3"), {}); });
    }

    const Country m_country{"us"};
    StorageConfiguration m_configuration;
    std::string m_clientId;
    std::string m_clientSecret;
    std::string m_apiKey;
    std::string m_secrets;
    QTemporaryDir m_folder;
};

} // namespace

std::unique_ptr<WireService> recordInCountry() { return std::make_unique<InCountryService>(); }

} // namespace strongroom::test
