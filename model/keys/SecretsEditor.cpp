// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keys/SecretsEditor.h"

#include "base/Text.h"
#include "keys/KeyTexts.h"

#include <algorithm>
#include <utility>

namespace strongroom::model {

using incountry::Secret;
using incountry::SecretEntry;
using incountry::SecretsDocument;

SecretsEditor::SecretsEditor(ConnectionManager *manager, const QString &connectionId, QThreadPool *pool, JobListModel *jobs,
                             QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_id(connectionId)
    , m_saved(std::make_shared<const SecretsDocument>())
    , m_usage(new KeyUsage(pool, jobs, this))
    , m_check(new KeyCheck(pool, this))
{
    const auto ours = [this](const QString &id) {
        if (id == m_id) {
            follow();
        }
    };
    connect(manager, &ConnectionManager::stateChanged, this, ours);
    connect(manager, &ConnectionManager::countriesChanged, this, ours);
    // Another page saved: with nothing of our own at stake, theirs is what we start from.
    connect(manager, &ConnectionManager::secretsChanged, this, [this](const QString &changed) {
        if (changed == m_id && !m_saving && m_state == State::Ready && !hasChanges()) {
            load();
        }
    });
    follow();
}

SecretsEditor::~SecretsEditor() = default;

bool SecretsEditor::isEncrypting() const
{
    const connections::Connection *const connection = m_manager->find(m_id);
    return connection != nullptr && connection->storage.encryption == incountry::Encryption::On;
}

CredentialKeeping SecretsEditor::keeping() const { return m_manager->secretsKeeping(m_id); }

bool SecretsEditor::hasChanges() const { return m_state == State::Ready && !m_edited.sameAs(*m_saved); }

QString SecretsEditor::changesText() const { return model::changesText(*m_saved, m_edited); }

// ---- following the connection ----

void SecretsEditor::follow()
{
    const ConnectionState state = m_manager->state(m_id);
    if (state == ConnectionState::Opening) {
        return; // of one that had failed: what was edited meanwhile stays
    }
    if (state == ConnectionState::Closed) {
        ++m_turn; // answers on their way are not for us any more
        m_kept.reset();
        m_saved = std::make_shared<const SecretsDocument>();
        m_edited = SecretsDocument();
        m_counted = false;
        m_usage->clear();
        m_check->clear();
        setState(State::Closed);
        return;
    }
    if (m_state == State::Closed) {
        load(); // of a connection that could not be opened too: its keys may be why
        return;
    }
    if (!m_counted && m_state == State::Ready && m_manager->store(m_id)) {
        count();
    }
}

void SecretsEditor::load()
{
    const quint64 turn = ++m_turn;
    setState(State::Loading);
    m_manager->readSecrets(
        m_id, this,
        [this, turn](const KeptSecrets &kept) {
            if (turn != m_turn) {
                return;
            }
            take(kept);
            m_edited = m_saved->duplicate();
            setState(State::Ready);
            announceEdit();
            follow();
        },
        [this, turn](const ErrorPtr &error) {
            if (turn == m_turn) {
                setState(State::Failed, error);
            }
        });
}

void SecretsEditor::take(const KeptSecrets &kept)
{
    m_kept = kept.text;
    m_saved = kept.document;
}

void SecretsEditor::setState(State state, const ErrorPtr &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

void SecretsEditor::announceEdit()
{
    m_manager->setSecretCount(m_id, qint64(m_edited.entries().size()));
    Q_EMIT documentChanged();
}

// ---- what the server holds ----

void SecretsEditor::count()
{
    const std::shared_ptr<incountry::RecordStore> store = m_manager->store(m_id);
    const std::vector<incountry::CountryInfo> countries = m_manager->countries(m_id);
    if (!store || countries.empty() || m_state != State::Ready || !isEncrypting()) {
        return;
    }
    m_counted = true;
    std::vector<std::int64_t> versions;
    for (const SecretsDocument *document : {m_saved.get(), &std::as_const(m_edited)}) {
        for (const SecretEntry &entry : document->entries()) {
            versions.push_back(entry.secret.version);
        }
    }
    std::ranges::sort(versions);
    versions.erase(std::unique(versions.begin(), versions.end()), versions.end());
    const connections::Connection *const connection = m_manager->find(m_id);
    m_usage->start(store, countries, versions, connection != nullptr ? toQString(connection->name) : QString());
}

std::optional<std::int64_t> SecretsEditor::recordsOpenedBy(std::int64_t version) const
{
    if (m_usage->answers().empty()) {
        return std::nullopt;
    }
    return m_edited.isBarePassword() ? std::optional(m_usage->total()) : m_usage->recordsOf(version);
}

std::vector<std::int64_t> SecretsEditor::missingVersions() const
{
    if (m_state != State::Ready || m_edited.isBarePassword()) {
        return {};
    }
    std::vector<std::int64_t> missing = m_usage->versionsInUse();
    std::erase_if(missing, [this](std::int64_t version) { return m_edited.find(version) != nullptr; });
    return missing;
}

void SecretsEditor::checkVersion(std::int64_t version)
{
    const ConnectionManager::StoreMaker maker = m_manager->storeMaker(m_id);
    if (!maker || m_edited.find(version) == nullptr) {
        return;
    }
    // Countries known to hold such records first and alone; all of them as long as nothing was counted.
    std::vector<incountry::CountryInfo> countries;
    for (const CountryUsage &usage : m_usage->answers()) {
        const auto found = usage.byVersion.find(version);
        if (!usage.error && (m_edited.isBarePassword() ? usage.total > 0 : found != usage.byVersion.end() && found->second > 0)) {
            countries.push_back(usage.country);
        }
    }
    if (m_usage->state() != KeyUsage::State::Complete && countries.empty()) {
        countries = m_manager->countries(m_id);
    }
    m_check->start(maker, std::make_shared<const SecretBytes>(m_edited.toJson()), std::move(countries), version,
                   m_edited.isBarePassword() ? std::nullopt : std::optional(version));
}

// ---- edits ----

template <typename Edit> ErrorPtr SecretsEditor::attempt(Edit edit)
{
    if (m_state != State::Ready) {
        return ClientError(Sentence::tr("the keys are not loaded")).advise(Sentence::tr("Open the connection first.")).clone();
    }
    SecretsDocument before = m_edited.duplicate();
    try {
        edit();
    } catch (const VaultError &error) {
        m_edited = std::move(before);
        return error.clone();
    }
    m_check->clear();
    announceEdit();
    return nullptr;
}

ErrorPtr SecretsEditor::generateKey()
{
    return attempt([this] {
        const incountry::SecretsData fresh = incountry::SecretsData::generate(m_edited.nextVersion());
        m_lastAdded = fresh.currentVersion();
        m_edited.add(fresh.current().duplicate());
    });
}

ErrorPtr SecretsEditor::add(Secret secret)
{
    return attempt([this, &secret] {
        m_lastAdded = secret.version;
        m_edited.add(std::move(secret));
    });
}

ErrorPtr SecretsEditor::replace(Secret secret)
{
    return attempt([this, &secret] { m_edited.replace(std::move(secret)); });
}

ErrorPtr SecretsEditor::remove(std::int64_t version)
{
    return attempt([this, version] { m_edited.remove(version); });
}

ErrorPtr SecretsEditor::restore(std::int64_t version)
{
    return attempt([this, version] {
        const SecretEntry *const kept = m_saved->find(version);
        if (kept == nullptr) {
            throw ClientError(Sentence::tr("nothing is kept of version %1").arg(version));
        }
        if (m_edited.find(version) != nullptr) {
            m_edited.replace(kept->secret.duplicate());
        } else {
            m_edited.restore(kept->duplicate());
        }
        // Back to the order and the current version it had, where nothing else differs.
        const SecretsDocument::Rebased same = m_edited.onto(*m_saved, *m_saved);
        if (same.leftOut.empty() && same.document.entries().size() == m_edited.entries().size()) {
            m_edited = same.document.duplicate();
        }
    });
}

ErrorPtr SecretsEditor::makeCurrent(std::int64_t version)
{
    return attempt([this, version] { m_edited.setCurrent(version); });
}

void SecretsEditor::merge(const SecretsDocument &other, const std::vector<std::int64_t> &replace, incountry::CurrentChoice current)
{
    static_cast<void>(attempt([&] { m_edited.merge(other, replace, current); }));
}

void SecretsEditor::discard()
{
    static_cast<void>(attempt([this] { m_edited = m_saved->duplicate(); }));
}

QString SecretsEditor::reveal(std::int64_t version) const
{
    const SecretEntry *const entry = m_edited.find(version);
    return entry == nullptr ? QString() : toQString(incountry::writtenForm(entry->secret).view());
}

// ---- saving ----

void SecretsEditor::save()
{
    if (m_saving || !hasChanges() || m_edited.empty()) {
        return;
    }
    m_saving = true;
    Q_EMIT savingChanged();
    const auto fresh = std::make_shared<const SecretBytes>(m_edited.toJson());
    const auto snapshot = std::make_shared<const SecretsDocument>(m_edited.duplicate());
    const auto ended = [this] {
        m_saving = false;
        Q_EMIT savingChanged();
    };
    m_manager->saveSecrets(
        m_id, m_kept, fresh, this,
        [this, fresh, snapshot, ended](SecretsSaving outcome) {
            ended();
            if (outcome == SecretsSaving::ChangedElsewhere) {
                Q_EMIT changedElsewhere();
                return;
            }
            if (m_state == State::Ready) { // still open
                take({fresh, snapshot});
                announceEdit();
            }
            Q_EMIT savedNow();
        },
        [this, ended](const ErrorPtr &error) {
            ended();
            Q_EMIT saveFailed(error);
        });
}

void SecretsEditor::loadTheirs()
{
    const quint64 turn = ++m_turn;
    m_manager->readSecrets(
        m_id, this,
        [this, turn](const KeptSecrets &kept) {
            if (turn != m_turn || m_state != State::Ready) {
                return;
            }
            SecretsDocument::Rebased rebased = m_edited.onto(*m_saved, *kept.document);
            take(kept);
            m_edited = std::move(rebased.document);
            m_check->clear();
            announceEdit();
            Q_EMIT theirsLoaded(rebased.leftOut);
        },
        [this, turn](const ErrorPtr &error) {
            if (turn == m_turn) {
                Q_EMIT saveFailed(error);
            }
        });
}

} // namespace strongroom::model
