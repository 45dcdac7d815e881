// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The half of MigrationSession that deals with keys: the choice, its saving, the run that needs it, and what becomes of the old ones.

#include "base/Text.h"
#include "keys/SecretsEditor.h"
#include "migration/MigrationSession.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace strongroom::model {

using incountry::Secret;
using incountry::SecretEntry;
using incountry::SecretsDocument;
using incountry::SecretUse;
using migration::BecomesCurrent;

template <typename Choose> ErrorPtr MigrationSession::choose(KeyChoice kind, Choose pick)
{
    if (isLocked()) {
        return ClientError(Sentence::tr("a run has begun: its key cannot be changed")).clone();
    }
    m_editor->discard();
    const ErrorPtr bare = spreadPassword();
    const auto [error, target] = bare ? std::pair(bare, std::int64_t{0}) : pick();
    m_keyChoice = error ? KeyChoice::None : kind;
    m_target = error ? std::nullopt : std::optional<std::int64_t>(target);
    if (error) {
        m_editor->discard();
    }
    planChanged();
    return error;
}

ErrorPtr MigrationSession::spreadPassword()
{
    if (!m_editor->saved().isBarePassword()) {
        return nullptr;
    }
    // A password that stands alone opens any version; beside another secret it is version 0 alone. So that nothing is locked out, it stays under
    // every version that the service has, and those have to be known.
    if (m_editor->usage()->state() != KeyUsage::State::Complete) {
        return ClientError(Sentence::tr("so far one password opens every version, and not every country has said which versions it has"))
            .advise(Sentence::tr("Go back to Where and wait until all countries are counted, or count again those that failed."))
            .clone();
    }
    for (const std::int64_t version : m_editor->usage()->versionsInUse()) {
        const SecretEntry *const password = m_editor->edited().find(0);
        if (version == 0 || password == nullptr) {
            continue;
        }
        Secret same = password->secret.duplicate();
        same.version = version;
        // The first one would turn the password into a list; there it is version 0, whatever the service has.
        if (const ErrorPtr error = m_editor->add(std::move(same))) {
            return error;
        }
    }
    return nullptr;
}

ErrorPtr MigrationSession::generateKey()
{
    return choose(KeyChoice::Generated, [this] {
        // Beyond every version that is known or in use: one that the service has already is somebody else's key.
        std::int64_t version = 0;
        try {
            version = m_editor->edited().nextVersion();
        } catch (const VaultError &error) {
            return std::pair(error.clone(), version);
        }
        const std::vector<std::int64_t> used = m_editor->usage()->versionsInUse();
        if (!used.empty() && used.back() >= version && used.back() < std::numeric_limits<std::int64_t>::max()) {
            version = used.back() + 1;
        }
        return std::pair(m_editor->add(incountry::SecretsData::generate(version).current().duplicate()), version);
    });
}

ErrorPtr MigrationSession::enterKey(Secret secret)
{
    const std::int64_t version = secret.version;
    return choose(KeyChoice::Entered, [this, &secret, version] {
        const ErrorPtr error = m_editor->add(std::move(secret));   // never in the place of another: that one may be needed
        return std::pair(error, version);
    });
}

ErrorPtr MigrationSession::importKeys(const SecretsDocument &document, const std::vector<std::int64_t> &replacing)
{
    return choose(KeyChoice::Imported, [&] {
        const std::int64_t version = document.currentVersion().value_or(0);
        if (document.empty()) {
            return std::pair(ClientError(Sentence::tr("there is no secret in the file")).clone(), version);
        }
        m_editor->merge(document, replacing, incountry::CurrentChoice::Keep);
        const SecretEntry *const taken = m_editor->edited().find(version);
        const SecretEntry *const given = document.find(version);
        const bool same = taken != nullptr && given != nullptr && taken->secret.sameAs(given->secret);
        return std::pair(same ? ErrorPtr()
                              : ClientError(Sentence::tr("version %1, the current one of the file, is here with another secret").arg(version))
                                    .advise(Sentence::tr("Give the new key another version, or tick that its secret is replaced."))
                                    .clone(),
                         version);
    });
}

ErrorPtr MigrationSession::chooseExisting(std::int64_t version)
{
    return choose(KeyChoice::Existing, [this, version] {
        const bool known = m_editor->saved().find(version) != nullptr && !m_editor->saved().isBarePassword();
        if (known) {
            m_editor->discard();
        }
        return std::pair(known ? ErrorPtr() : ClientError(Sentence::tr("there is no secret of version %1").arg(version)).clone(), version);
    });
}

void MigrationSession::forgetKey()
{
    if (m_starting) {
        return;   // it is being saved
    }
    m_keyChoice = KeyChoice::None;
    m_target.reset();
    m_editor->discard();
    planChanged();
}

bool MigrationSession::isKeyNew() const
{
    if (!m_target || m_keyChoice == KeyChoice::None) {
        return false;
    }
    const SecretEntry *const kept = m_editor->saved().find(*m_target);
    const SecretEntry *const chosen = m_editor->edited().find(*m_target);
    return m_editor->saved().isBarePassword() || kept == nullptr || chosen == nullptr || !kept->secret.sameAs(chosen->secret);
}

void MigrationSession::setBecomesCurrent(BecomesCurrent when)
{
    if (!isLocked() && when != m_becomesCurrent) {
        m_becomesCurrent = when;
        planChanged();
    }
}

bool MigrationSession::isTargetCurrent() const { return m_target && !isKeyNew() && m_editor->saved().currentVersion() == m_target; }

MigrationKeys MigrationSession::keys() const
{
    SecretsDocument after = m_editor->edited().duplicate();
    after.setCurrent(*m_target);
    return {std::make_shared<const SecretBytes>(m_editor->saved().toJson()), std::make_shared<const SecretBytes>(after.toJson())};
}

// ---- the run ----

void MigrationSession::startRun()
{
    if (isLocked() || !canGoTo(MigrationStep::How)) {
        return;
    }
    m_keys = keys();
    m_plan = plan();
    m_ownRun = true;
    if (m_becomesCurrent == BecomesCurrent::AtStart) {
        if (const ErrorPtr error = m_editor->makeCurrent(*m_target)) {
            m_keys.reset();
            Q_EMIT startFailed(error);
            return;
        }
    }
    m_starting = true;
    m_countries->setLocked(true);
    Q_EMIT changed();
    if (m_editor->hasChanges()) {
        m_editor->save();
    } else {
        launch();
    }
}

void MigrationSession::saved()
{
    Q_EMIT keysSaved();
    if (std::exchange(m_makingCurrent, false)) {
        Q_EMIT madeCurrent(m_run->hasJournal() ? m_run->summary().plan.targetVersion : 0);
        Q_EMIT changed();
    }
    if (m_starting) {
        launch();
    }
}

void MigrationSession::launch()
{
    m_starting = false;
    const MigrationKeys keys = *std::exchange(m_keys, std::nullopt);
    const migration::Plan plan = *std::exchange(m_plan, std::nullopt);
    if (!isConnectionOpen()) {   // locked while the keys were being saved
        m_ownRun = false;
        m_countries->setLocked(false);
        Q_EMIT changed();
        return;
    }
    m_run->setKnown(m_countries->countries());
    m_run->start(access(), plan, keys);
    m_view = View::Steps;
    m_step = MigrationStep::Run;
    Q_EMIT changed();
}

void MigrationSession::failed(const ErrorPtr &error)
{
    const bool makingCurrent = std::exchange(m_makingCurrent, false);
    if (makingCurrent) {
        m_editor->discard();
    }
    if (std::exchange(m_starting, false)) {
        m_keys.reset();
        m_plan.reset();
        m_ownRun = false;
        m_countries->setLocked(false);
    } else if (!makingCurrent) {
        return;
    }
    Q_EMIT changed();
    Q_EMIT startFailed(error);
}

void MigrationSession::openRun(const std::string &path, MigrationRun::Then then)
{
    if (m_run->isBusy() || m_starting) {
        return;
    }
    m_ownRun = false;
    forgetKey();
    m_check->clear();
    m_verdicts->setVersions({});
    m_run->setKnown(m_countries->countries());
    m_run->open(path, access(), then);
    m_view = View::Steps;
    m_step = then == MigrationRun::Then::Look ? MigrationStep::Report : MigrationStep::Run;
    Q_EMIT changed();
}

void MigrationSession::resumeRun()
{
    m_run->resume(access());
    m_step = MigrationStep::Run;
    Q_EMIT changed();
}

void MigrationSession::rollBackRun()
{
    m_run->rollBack(access());
    m_step = MigrationStep::Run;
    Q_EMIT changed();
}

void MigrationSession::stopAndRollBack() { m_run->stopAndRollBack(access()); }

// ---- afterwards ----

std::vector<std::int64_t> MigrationSession::oldVersions() const
{
    std::vector<std::int64_t> versions;
    for (const SecretEntry &entry : m_editor->saved().entries()) {
        if (m_run->hasJournal() && entry.secret.version != m_run->summary().plan.targetVersion) {
            versions.push_back(entry.secret.version);
        }
    }
    std::ranges::sort(versions);
    versions.erase(std::unique(versions.begin(), versions.end()), versions.end());
    return versions;
}

void MigrationSession::askVerdicts()
{
    m_verdicts->setVersions(oldVersions());
    m_verdicts->ask(access(), m_manager->countries(m_id), m_manager->listedCountries(m_id));
}

bool MigrationSession::canMakeCurrent() const
{
    if (!m_run->hasJournal() || m_run->isBusy() || m_editor->state() != SecretsEditor::State::Ready || m_editor->isSaving()) {
        return false;
    }
    const std::int64_t version = m_run->summary().plan.targetVersion;
    return m_editor->saved().find(version) != nullptr && m_editor->saved().currentVersion() != version;
}

void MigrationSession::makeCurrent()
{
    if (!canMakeCurrent()) {
        return;
    }
    m_editor->discard();
    if (const ErrorPtr error = m_editor->makeCurrent(m_run->summary().plan.targetVersion)) {
        Q_EMIT startFailed(error);
        return;
    }
    m_makingCurrent = true;
    m_editor->save();
}

} // namespace strongroom::model
