// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/MigrationSession.h"

#include "base/Async.h"
#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "keys/SecretsEditor.h"
#include "migration/MigrationWords.h"

#include <algorithm>
#include <utility>

namespace strongroom::model {

using incountry::SecretsDocument;
using migration::BecomesCurrent;

QString stepName(MigrationStep step)
{
    switch (step) {
    case MigrationStep::Where: return MigrationSession::tr("Where");
    case MigrationStep::Keys: return MigrationSession::tr("Keys");
    case MigrationStep::Check: return MigrationSession::tr("Check");
    case MigrationStep::How: return MigrationSession::tr("How");
    case MigrationStep::Run: return MigrationSession::tr("Run");
    case MigrationStep::Report: return MigrationSession::tr("Report");
    }
    return {};
}

QString stateText(StepState state)
{
    switch (state) {
    case StepState::Done: return MigrationSession::tr("done", "step");
    case StepState::Current: return MigrationSession::tr("current", "step");
    case StepState::ToCome: return MigrationSession::tr("to come", "step");
    }
    return {};
}

MigrationSession::MigrationSession(std::shared_ptr<MigrationBackend> backend, ConnectionManager *manager, const QString &connectionId, MigrationRuns *runs,
                                   QThreadPool *pool, JobListModel *jobs, QObject *parent)
    : QObject(parent)
    , m_backend(std::move(backend))
    , m_manager(manager)
    , m_id(connectionId)
    , m_runs(runs)
    , m_pool(pool)
    , m_editor(new SecretsEditor(manager, connectionId, pool, jobs, this))
    , m_countries(new MigrationCountriesModel(m_editor->usage(), this))
    , m_check(new MigrationCheck(m_backend, pool, jobs, this))
    , m_run(new MigrationRun(m_backend, pool, jobs, this))
    , m_verdicts(new VerdictsModel(m_backend, pool, this))
{
    const auto ours = [this](const QString &id) {
        if (id == m_id) {
            follow();
        }
    };
    connect(manager, &ConnectionManager::stateChanged, this, ours);
    connect(manager, &ConnectionManager::countriesChanged, this, ours);
    connect(m_editor, &SecretsEditor::stateChanged, this, &MigrationSession::changed);
    connect(m_editor, &SecretsEditor::stateChanged, this, &MigrationSession::useWantedPlan);
    connect(m_editor, &SecretsEditor::documentChanged, this, &MigrationSession::changed);
    connect(m_editor, &SecretsEditor::savedNow, this, &MigrationSession::saved);
    connect(m_editor, &SecretsEditor::saveFailed, this, &MigrationSession::failed);
    connect(m_editor, &SecretsEditor::changedElsewhere, this, [this] {
        failed(ClientError(Sentence::tr("the keys were changed elsewhere since they were loaded here, so nothing was written"))
                   .advise(Sentence::tr("Begin a new migration: it starts from the keys as they are kept now."))
                   .clone());
    });
    connect(m_countries, &MigrationCountriesModel::chosenChanged, this, &MigrationSession::planChanged);
    connect(m_countries, &MigrationCountriesModel::countsChanged, this, &MigrationSession::changed);
    connect(m_check, &MigrationCheck::changed, this, &MigrationSession::changed);
    connect(m_run, &MigrationRun::changed, this, [this] {
        if (m_run->isBusy()) {
            m_verdicts->setVersions({});   // what was true of the records before is no answer any more
        }
        Q_EMIT changed();
    });
    connect(m_run, &MigrationRun::ended, this, [this](MigrationRun::Outcome outcome) {
        m_runs->reload();
        if (!m_run->hasJournal()) {   // it has not even begun: all can be chosen anew
            m_ownRun = false;
            m_countries->setLocked(false);
            Q_EMIT changed();
        }
        if (outcome == MigrationRun::Outcome::Finished || outcome == MigrationRun::Outcome::RolledBack) {
            if (m_step == MigrationStep::Run) {
                goTo(MigrationStep::Report);
            }
            m_editor->count();   // they are others now
        }
    });
    connect(m_run, &MigrationRun::released, m_runs, &MigrationRuns::reload);
    connect(m_run, &MigrationRun::reportRead, this, [this] { m_verdicts->setVersions(oldVersions()); });
    startAsync(
        m_pool, this, Sentence::tr("find the folder of the migration journals"),
        [backend = m_backend](const Cancellation &, const ProgressSink &) { return backend->folder(); },
        [this](const std::string &folder) {
            m_folder = toQString(folder);
            Q_EMIT changed();
        },
        [](const ErrorPtr &) {});   // the check says so: JournalNotWritable
    follow();
}

MigrationSession::~MigrationSession() = default;

// ---- the connection ----

QString MigrationSession::connectionName() const
{
    const connections::Connection *const connection = m_manager->find(m_id);
    return connection ? toQString(connection->name) : QString();
}

bool MigrationSession::isConnectionOpen() const { return m_manager->state(m_id) == ConnectionState::Open; }

bool MigrationSession::isEncrypting() const { return m_editor->isEncrypting(); }

void MigrationSession::follow()
{
    if (m_manager->state(m_id) == ConnectionState::Closed) {
        // Locking takes the keys away: what runs comes to rest, unless the vault's lock lets it go on; what was chosen is gone with its key.
        if (!m_manager->isHeld(m_id)) {
            m_run->stop();
        }
        m_check->cancel();
        m_verdicts->cancel();
        forgetKey();
        if (!m_run->hasJournal()) {
            m_step = MigrationStep::Where;
            m_view = View::Runs;
        }
    }
    const std::vector<incountry::CountryInfo> known = m_manager->countries(m_id);
    if (!std::ranges::equal(known, m_countries->countries(), {}, &incountry::CountryInfo::country, &incountry::CountryInfo::country)
        || !std::ranges::equal(known, m_countries->countries(), {}, &incountry::CountryInfo::name, &incountry::CountryInfo::name)) {
        m_countries->setCountries(known);
        m_run->setKnown(known);
    }
    Q_EMIT changed();
    useWantedPlan();
}

MigrationAccess MigrationSession::access() const
{
    const connections::Connection *const connection = m_manager->find(m_id);
    return {connection ? *connection : connections::Connection(), m_manager->credentialsReader(m_id)};
}

// ---- steps ----

void MigrationSession::begin()
{
    if (m_run->isBusy() || m_starting) {
        showSteps();
        return;
    }
    m_run->close();
    m_ownRun = false;
    forgetKey();
    m_check->clear();
    m_verdicts->setVersions({});
    m_how = {};
    m_checkOptions = {};
    m_becomesCurrent = BecomesCurrent::AtStart;
    m_countries->setLocked(false);
    m_countries->chooseAll(true);
    m_step = MigrationStep::Where;
    m_view = View::Steps;
    m_editor->count();
    Q_EMIT changed();
}

void MigrationSession::showRuns()
{
    m_view = View::Runs;
    if (!m_run->isBusy() && !m_starting && m_run->hasJournal()) {
        m_run->close();   // its journal is free for others; the list opens it again
        m_ownRun = false;
        m_countries->setLocked(false);
        forgetKey();
        m_step = MigrationStep::Where;
    }
    m_runs->reload();
    Q_EMIT changed();
}

void MigrationSession::showSteps()
{
    m_view = View::Steps;
    Q_EMIT changed();
}

bool MigrationSession::hasDraft() const { return !isLocked() && (m_step != MigrationStep::Where || m_target.has_value()); }

bool MigrationSession::isLocked() const { return m_starting || m_run->isBusy() || m_run->hasJournal(); }

QString MigrationSession::blockReason(MigrationStep step) const
{
    if (!isConnectionOpen()) {
        return tr("The connection is not open.");
    }
    switch (step) {
    case MigrationStep::Where:
        return !isEncrypting()                     ? tr("This connection does not encrypt: there are no keys to migrate.")
               : m_countries->countries().empty()  ? tr("The countries are not known yet.")
               : m_countries->chosen().empty()     ? tr("Choose one country at least.")
                                                   : QString();
    case MigrationStep::Keys:
        return m_editor->state() != SecretsEditor::State::Ready ? tr("The keys are not loaded.")
               : !m_target                                      ? tr("Choose the key that the records are migrated to.")
                                                                : QString();
    case MigrationStep::Check:
        switch (m_check->state()) {
        case MigrationCheck::State::NotRun: return tr("Run the check first.");
        case MigrationCheck::State::Running: return tr("The check is not through yet.");
        case MigrationCheck::State::Failed: return tr("The check could not be done.");
        case MigrationCheck::State::Done: break;
        }
        if (m_check->isRefused()) {
            const int refusals = m_check->findings()->count(migration::Severity::Refusal);
            return tr("The check found %Ln reason(s) not to migrate. Mend what the first rows of the list say, then check again.", nullptr, refusals);
        }
        return m_check->recordsToMigrate() == 0 ? tr("There is nothing to migrate: every record is of version %1 already.").arg(m_target.value_or(0)) : QString();
    case MigrationStep::How: return m_run->hasJournal() ? QString() : tr("Start the migration first.");
    case MigrationStep::Run:
        return m_run->isBusy() ? tr("The run is not through yet.") : !m_run->hasJournal() ? tr("Start the migration first.") : QString();
    case MigrationStep::Report: break;
    }
    return {};
}

bool MigrationSession::canGoTo(MigrationStep step) const
{
    if (isLocked()) {
        if (step == MigrationStep::Report) {
            return m_run->hasJournal() && !m_run->isBusy();
        }
        return step == MigrationStep::Run || m_ownRun;   // a run from the list has no earlier steps to show
    }
    for (const MigrationStep before : migrationSteps) {
        if (before == step) {
            return true;
        }
        if (!blockReason(before).isEmpty()) {
            return false;
        }
    }
    return false;
}

StepState MigrationSession::stateOf(MigrationStep step) const
{
    if (step == m_step) {
        return StepState::Current;
    }
    if (isLocked()) {
        const bool before = step < MigrationStep::Run;
        const bool ended = step == MigrationStep::Run && m_run->hasJournal() && !m_run->isBusy() && !canResume(m_run->summary());
        return before || ended ? StepState::Done : StepState::ToCome;
    }
    return step < m_step && blockReason(step).isEmpty() ? StepState::Done : StepState::ToCome;
}

void MigrationSession::goTo(MigrationStep step)
{
    if (m_view == View::Steps && step != m_step && canGoTo(step)) {
        m_step = step;
        Q_EMIT changed();
    }
}

void MigrationSession::planChanged()
{
    if (!isLocked()) {
        m_check->clear();
    }
    Q_EMIT changed();
}

// ---- check and how ----

void MigrationSession::setCheckOptions(const MigrationCheckOptions &options)
{
    m_checkOptions = options;
    Q_EMIT changed();
}

void MigrationSession::startCheck()
{
    if (isLocked() || !m_target || m_check->state() == MigrationCheck::State::Running) {
        return;
    }
    MigrationCheckOptions options = m_checkOptions;
    options.durability = isKeyNew() ? KeyDurability::NotYet : KeyDurability::Kept;
    m_check->start(access(), keys(), plan(), options, m_countries->countries());
}

void MigrationSession::setHow(const MigrationHow &how)
{
    if (!isLocked() && how != m_how) {
        m_how = how;
        Q_EMIT changed();
    }
}

QString MigrationSession::journalFolder() const { return m_folder; }

std::int64_t MigrationSession::recordsToMigrate() const
{
    if (m_check->state() == MigrationCheck::State::Done) {
        return m_check->recordsToMigrate();
    }
    return m_run->hasJournal() ? totalsOf(m_run->summary()).expected : 0;
}

QString MigrationSession::summaryText() const
{
    QStringList parts;
    parts += tr("%Ln record(s) in %1 will be encrypted anew with key version %2.", nullptr, int(std::min<std::int64_t>(recordsToMigrate(), 2'000'000'000)))
                 .arg(countryList(m_countries->chosen()))
                 .arg(m_target.value_or(0));
    parts += m_how.verification == migration::Verification::ReadBack ? tr("Each one is read back after it is written.")
                                                                     : tr("None is read back: the service's word is taken.");
    parts += m_how.rollback == migration::Rollback::Keep ? tr("What was there before stays in the journal, encrypted, so that all of it can be rolled back.")
                                                         : tr("What was there before is not kept: this cannot be rolled back.");
    if (isKeyNew()) {
        parts += tr("The new key is saved first, read back and compared.");
    }
    return parts.join(QLatin1Char(' '));
}

migration::Plan MigrationSession::plan() const
{
    migration::Plan plan;
    if (const connections::Connection *const connection = m_manager->find(m_id)) {
        plan.connectionId = connection->id;
        plan.connectionName = connection->name;
        plan.environmentId = connection->storage.environmentId;
    }
    plan.countries = m_countries->chosen();
    plan.targetVersion = m_target.value_or(0);
    plan.batchSize = m_how.batchSize;
    plan.parallelCountries = m_how.parallelCountries;
    plan.recordsPerSecond = m_how.recordsPerSecond;
    plan.rollback = m_how.rollback;
    plan.verification = m_how.verification;
    plan.becomesCurrent = m_becomesCurrent;
    plan.createdAt = std::chrono::system_clock::now();
    if (m_check->state() == MigrationCheck::State::Done) {
        for (const migration::CountryCheck &country : m_check->report().countries) {
            plan.expected[country.country.code()] = country.toMigrate;
        }
    }
    return plan;
}

} // namespace strongroom::model
