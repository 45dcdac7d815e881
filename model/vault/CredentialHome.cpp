// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "vault/CredentialHome.h"

#include "base/Async.h"
#include "base/Text.h"
#include "connections/ConnectionManager.h"
#include "connections/UserFolder.h"
#include "vault/KeychainWatch.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::model {

using keychain::CredentialPlace;
using keychain::MoveReport;

// The question of a worker and the answer of the user; shared, because either may end first.
struct CredentialHome::Asking {
    std::mutex mutex;
    std::condition_variable changed;
    CredentialHome *home = nullptr;   // null: nobody answers any more
    bool open = false;
    std::optional<SecretBytes> answer;

    // On a worker.
    std::optional<SecretBytes> ask(const Sentence &problem)
    {
        std::unique_lock lock(mutex);
        if (home == nullptr) {
            return std::nullopt;
        }
        open = true;
        answer.reset();
        QMetaObject::invokeMethod(
            home, [target = home, text = problem.translated()] { Q_EMIT target->passphraseWanted(text); }, Qt::QueuedConnection);
        changed.wait(lock, [&] { return !open; });
        return std::exchange(answer, std::nullopt);
    }

    void close(std::optional<SecretBytes> given)
    {
        const std::scoped_lock lock(mutex);
        if (open) {
            answer = std::move(given);
            open = false;
            changed.notify_all();
        }
    }
};

namespace {

QString movedText(const MoveReport &report)
{
    QString text = CredentialHome::tr("%Ln credential(s) moved.", nullptr, static_cast<int>(report.moved));
    if (!report.missing.empty()) {
        text += u' ' + CredentialHome::tr("%Ln credential(s) were not found in the old place: edit their connections and enter them again.", nullptr, static_cast<int>(report.missing.size()));
    }
    if (report.left > 0) {
        text += u' ' + CredentialHome::tr("%Ln credential(s) could not be removed from the old place (%1).", nullptr, static_cast<int>(report.left)).arg(report.leftReason.translated());
    }
    return text;
}

struct HomeState {
    CredentialPlace place = CredentialPlace::Keychain;
    QString description;
};

HomeState stateOf(keychain::ChosenCredentialStore &store) { return {store.place(), store.description().translated()}; }

} // namespace

CredentialHome::CredentialHome(std::shared_ptr<keychain::ChosenCredentialStore> store, KeychainWatch *watch, ConnectionManager *manager, QThreadPool *pool, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_watch(watch)
    , m_manager(manager)
    , m_pool(pool)
    , m_asking(std::make_shared<Asking>())
{
    m_asking->home = this;
    connect(m_watch, &KeychainWatch::waitingChanged, this, &CredentialHome::waitingChanged);
    m_store->setPassphraseSource([asking = m_asking](const Sentence &problem) { return asking->ask(problem); });
}

CredentialHome::~CredentialHome() { stopAsking(); }

void CredentialHome::stopAsking()
{
    {
        const std::scoped_lock lock(m_asking->mutex);
        m_asking->home = nullptr;
    }
    m_asking->close(std::nullopt);
}

bool CredentialHome::isWaiting() const { return m_watch->isWaiting(); }

QString CredentialHome::filePath() const { return toQString(m_store->file().path()); }

void CredentialHome::givePassphrase(SecretBytes passphrase) { m_asking->close(std::move(passphrase)); }
void CredentialHome::declinePassphrase() { m_asking->close(std::nullopt); }

void CredentialHome::refresh()
{
    startAsync(
        m_pool, this, Sentence::tr("look where credentials are kept"),
        [store = m_store](const Cancellation &, const ProgressSink &) { return stateOf(*store); },
        [this](const HomeState &state) {
            m_place = state.place;
            m_description = state.description;
            m_known = true;
            Q_EMIT changed();
        },
        [this](const ErrorPtr &error) { Q_EMIT failed(error); });
}

template <typename Work>
void CredentialHome::start(Sentence name, Work work)
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    Q_EMIT changed();
    struct Outcome {
        HomeState state;
        QString text;
    };
    startAsync(
        m_pool, this, std::move(name),
        [store = m_store, work = std::move(work)](const Cancellation &, const ProgressSink &) {
            QString text = work(*store);
            return Outcome{stateOf(*store), std::move(text)};
        },
        [this](const Outcome &outcome) {
            m_place = outcome.state.place;
            m_description = outcome.state.description;
            m_known = true;
            finished();
            Q_EMIT done(outcome.text);
        },
        [this](const ErrorPtr &error) {
            finished();
            Q_EMIT failed(error);
        });
}

void CredentialHome::finished()
{
    m_busy = false;
    Q_EMIT changed();
    m_manager->recheckKeychain();
}

void CredentialHome::useFile(std::shared_ptr<const SecretBytes> passphrase, keychain::Unreachable unreachable)
{
    std::vector<connections::Connection> saved;
    for (const connections::Connection &connection : m_manager->connections()) {
        if (connection.origin == connections::Origin::Saved) {
            saved.push_back(connection);
        }
    }
    start(Sentence::tr("move credentials to the passphrase file"),
          [passphrase = std::move(passphrase), unreachable, known = connections::storedCredentialsOf(saved)](keychain::ChosenCredentialStore &store) {
              return movedText(store.usePassphraseFile(*passphrase, known, unreachable));
          });
}

void CredentialHome::useKeychain()
{
    start(Sentence::tr("move credentials to the keychain"), [](keychain::ChosenCredentialStore &store) { return movedText(store.useKeychain()); });
}

void CredentialHome::changePassphrase(std::shared_ptr<const SecretBytes> current, std::shared_ptr<const SecretBytes> fresh)
{
    start(Sentence::tr("change the passphrase"), [current = std::move(current), fresh = std::move(fresh)](keychain::ChosenCredentialStore &store) {
        store.changePassphrase(*current, *fresh);
        return tr("The passphrase was changed.");
    });
}

void CredentialHome::putFileAside()
{
    start(Sentence::tr("put the passphrase file aside"), [](keychain::ChosenCredentialStore &store) {
        const std::string aside = store.putFileAside();
        return aside.empty() ? tr("The keychain is used from now on.") : tr("The keychain is used from now on. The file was kept as %1.").arg(toQString(aside));
    });
}

} // namespace strongroom::model
