// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/ConnectionBackend.h"

#include "base/Text.h"
#include "connections/AwsKeys.h"
#include "connections/EnvironmentRepository.h"

#include <QDir>

#include <utility>

namespace strongroom::model {

namespace {

class CoreConnectionBackend final : public ConnectionBackend {
public:
    CoreConnectionBackend(std::shared_ptr<connections::ConnectionRepository> repository,
                          std::shared_ptr<keychain::CredentialStore> credentials, std::function<Sentence()> unavailableReason)
        : m_repository(std::move(repository))
        , m_credentials(std::move(credentials))
        , m_unavailableReason(std::move(unavailableReason))
    {
    }

    std::vector<connections::Connection> load() override { return m_repository->load(); }
    void save(const connections::Connection &connection) override { m_repository->save(connection); }
    void remove(const std::string &id) override
    {
        connections::forgetTokensOf(id);   // first: without the connection nobody would come back for them
        m_repository->remove(id);
    }

    connections::Credentials readCredentials(const connections::Connection &connection) override
    {
        return connections::readCredentials(connection, *m_credentials);
    }
    void storeCredentials(connections::Connection &connection, const connections::Credentials &credentials) override
    {
        connections::storeCredentials(connection, credentials, *m_credentials);
    }
    void removeCredentials(connections::Connection &connection) override
    {
        if (connection.service == connections::Service::Locker) {
            try {
                connections::removeLockerCache(connection, connections::readCredentials(connection, *m_credentials));
            } catch (const VaultError &) {
                // Without the key nobody finds the copy's name, nor could read it: it is ciphertext, and no reason to keep the credentials.
            }
        }
        connections::removeCredentials(connection, *m_credentials);
    }
    Sentence keychainDescription() override { return m_credentials->description(); }
    Sentence keychainUnavailableReason() override { return m_unavailableReason ? m_unavailableReason() : Sentence(); }

    std::shared_ptr<incountry::RecordStore> open(const connections::Connection &connection,
                                                 const connections::Credentials &credentials) override
    {
        return connections::openInCountry(connection, credentials);
    }
    std::shared_ptr<tozstore::Store> openTozStore(const connections::Connection &connection, const connections::Credentials &credentials) override
    {
        return connections::openTozStore(connection, credentials);
    }
    std::shared_ptr<locker::Store> openLocker(const connections::Connection &connection, const connections::Credentials &credentials) override
    {
        return connections::openLocker(connection, credentials);
    }
    connections::OpenedConnection openConnection(const connections::Connection &connection, const connections::Credentials &credentials) override
    {
        return connections::openConnection(connection, credentials, connections::openingContext(connection));
    }
    std::vector<auth::Environment> environments() override { return connections::EnvironmentRepository().load(); }
    void storeEnvironments(const std::vector<auth::Environment> &environments) override { connections::EnvironmentRepository().store(environments); }
    std::vector<std::string> awsProfiles() override
    {
        return connections::awsProfiles();
    }
    std::optional<connections::LockerCredentialsFile> lockerCredentialsFile() override
    {
        return connections::lockerCredentialsFile(fromQString(QDir::homePath()));
    }
    void test(const connections::Connection &connection, const connections::Credentials &credentials, const std::optional<incountry::Country> &country,
              const std::function<void(const connections::StepReport &)> &report, const Cancellation &cancellation) override
    {
        connections::testConnection(connection, credentials, country, report, cancellation);
    }

    connections::NewTozClient registerTozClient(const tozstore::RegistrationRequest &request, const connections::ConfiguredConnection &draft,
                                                const Cancellation &cancellation) override
    {
        return connections::registerTozClient(request, draft, cancellation);
    }
    connections::ConfiguredConnection signInToTozStore(const tozstore::IdentitySettings &settings, const SecretBytes &password,
                                                       const connections::ConfiguredConnection &draft, const Cancellation &cancellation) override
    {
        return connections::signInToTozStore(settings, password, draft, cancellation);
    }
    std::vector<connections::TozProfile> tozProfiles() override { return connections::tozProfiles(fromQString(QDir::homePath())); }
    void exportTozConfiguration(const connections::Connection &connection, const connections::Credentials &credentials, const std::string &path) override
    {
        connections::exportTozConfiguration(connection, credentials, path);
    }

private:
    std::shared_ptr<connections::ConnectionRepository> m_repository;
    std::shared_ptr<keychain::CredentialStore> m_credentials;
    std::function<Sentence()> m_unavailableReason;
};

} // namespace

namespace {
[[noreturn]] void noTozStore() { throw ClientError(Sentence::tr("there is no TozStore here")); }
} // namespace

connections::NewTozClient ConnectionBackend::registerTozClient(const tozstore::RegistrationRequest &, const connections::ConfiguredConnection &, const Cancellation &) { noTozStore(); }

connections::ConfiguredConnection ConnectionBackend::signInToTozStore(const tozstore::IdentitySettings &, const SecretBytes &, const connections::ConfiguredConnection &,
                                                                      const Cancellation &)
{
    noTozStore();
}

void ConnectionBackend::exportTozConfiguration(const connections::Connection &, const connections::Credentials &, const std::string &) { noTozStore(); }

connections::OpenedConnection ConnectionBackend::openConnection(const connections::Connection &connection, const connections::Credentials &credentials)
{
    connections::OpenedConnection opened;
    switch (connection.service) {
    case connections::Service::InCountry:
        opened.records = open(connection, credentials);
        break;
    case connections::Service::TozStore:
        opened.tozStore = openTozStore(connection, credentials);
        break;
    case connections::Service::Locker:
        opened.locker = openLocker(connection, credentials);
        break;
    case connections::Service::ApiTokens:
    case connections::Service::SignIn:
        throw ClientError(Sentence::tr("this program has no connections to %1").arg(std::string(nameOf(connection.service))));
    }
    return opened;
}

void ConnectionBackend::storeEnvironments(const std::vector<auth::Environment> &) { throw ClientError(Sentence::tr("there is no list of environments here")); }

std::shared_ptr<locker::Store> ConnectionBackend::openLocker(const connections::Connection &, const connections::Credentials &)
{
    throw ClientError(Sentence::tr("there is no Locker here"));
}

connections::Credentials duplicate(const connections::Credentials &credentials)
{
    connections::Credentials copy;
    for (const auto &[kind, value] : credentials) {
        copy.emplace(kind, value.duplicate());
    }
    return copy;
}

std::shared_ptr<ConnectionBackend> coreConnectionBackend(std::shared_ptr<connections::ConnectionRepository> repository,
                                                         std::shared_ptr<keychain::CredentialStore> credentials,
                                                         std::function<Sentence()> unavailableReason)
{
    return std::make_shared<CoreConnectionBackend>(std::move(repository), std::move(credentials), std::move(unavailableReason));
}

} // namespace strongroom::model
