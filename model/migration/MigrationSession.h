// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The wizard of one connection without its widgets: the six steps and what was chosen in each, which of them can be gone to and why not, and the
// run that comes of it. Everything is kept when another page comes to the front. The new key stays in memory until startRun(), which saves it
// (keychain, read back and compared) before anything else. GUI thread.

#include "base/Error.h"
#include "connections/ConnectionManager.h"
#include "incountry/SecretsDocument.h"
#include "migration/MigrationBackend.h"
#include "migration/MigrationCheck.h"
#include "migration/MigrationCountriesModel.h"
#include "migration/MigrationRun.h"
#include "migration/MigrationRuns.h"
#include "migration/VerdictsModel.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace strongroom::model {

class JobListModel;
class SecretsEditor;

enum class MigrationStep { Where, Keys, Check, How, Run, Report };
inline constexpr std::array migrationSteps = {MigrationStep::Where, MigrationStep::Keys, MigrationStep::Check,
                                              MigrationStep::How,   MigrationStep::Run,  MigrationStep::Report};
enum class StepState { Done, Current, ToCome };
[[nodiscard]] QString stepName(MigrationStep step);
[[nodiscard]] QString stateText(StepState state);

enum class KeyChoice { None, Existing, Generated, Entered, Imported };

// The page "How".
struct MigrationHow {
    int batchSize = migration::maxMigrationBatch;
    int parallelCountries = 3;
    double recordsPerSecond = 0;   // 0: no limit
    migration::Rollback rollback = migration::Rollback::Keep;
    migration::Verification verification = migration::Verification::ReadBack;
    friend bool operator==(const MigrationHow &, const MigrationHow &) = default;
};

class MigrationSession : public QObject {
    Q_OBJECT
public:
    // `runs` are those of the connection's environment and outlive the session.
    MigrationSession(std::shared_ptr<MigrationBackend> backend, ConnectionManager *manager, const QString &connectionId, MigrationRuns *runs,
                     QThreadPool *pool, JobListModel *jobs, QObject *parent = nullptr);
    ~MigrationSession() override;

    [[nodiscard]] QString connectionName() const;
    [[nodiscard]] bool isConnectionOpen() const;
    [[nodiscard]] bool isEncrypting() const;
    [[nodiscard]] SecretsEditor *editor() const noexcept { return m_editor; }
    [[nodiscard]] MigrationCountriesModel *countries() const noexcept { return m_countries; }
    [[nodiscard]] MigrationCheck *check() const noexcept { return m_check; }
    [[nodiscard]] MigrationRun *run() const noexcept { return m_run; }
    [[nodiscard]] MigrationRuns *runs() const noexcept { return m_runs; }
    [[nodiscard]] VerdictsModel *verdicts() const noexcept { return m_verdicts; }

    // ---- the steps ----
    enum class View { Runs, Steps };
    [[nodiscard]] View view() const noexcept { return m_view; }
    void begin();       // a new migration, from the first step; ignored while a run is busy
    void showRuns();    // the list of runs; a run that is busy goes on, the report of another is closed
    void showSteps();   // back to where the steps were
    [[nodiscard]] bool hasDraft() const;   // something was chosen for a run that has not begun
    [[nodiscard]] MigrationStep step() const noexcept { return m_step; }
    [[nodiscard]] StepState stateOf(MigrationStep step) const;
    [[nodiscard]] bool canGoTo(MigrationStep step) const;
    // Why the step after this one cannot be gone to; empty: it can.
    [[nodiscard]] QString blockReason(MigrationStep step) const;
    void goTo(MigrationStep step);   // ignored when it cannot
    // The run has begun: where, keys, check and how are as they were.
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] bool isStarting() const noexcept { return m_starting; }

    // ---- Keys ----
    [[nodiscard]] KeyChoice keyChoice() const noexcept { return m_keyChoice; }
    [[nodiscard]] std::optional<std::int64_t> target() const noexcept { return m_target; }
    // Each answers why not; null: done. A choice takes the place of the one before.
    ErrorPtr generateKey();
    ErrorPtr enterKey(incountry::Secret secret);
    ErrorPtr importKeys(const incountry::SecretsDocument &document, const std::vector<std::int64_t> &replacing);
    ErrorPtr chooseExisting(std::int64_t version);
    void forgetKey();
    [[nodiscard]] bool isKeyNew() const;   // startRun() will save it
    [[nodiscard]] migration::BecomesCurrent becomesCurrent() const noexcept { return m_becomesCurrent; }
    void setBecomesCurrent(migration::BecomesCurrent when);
    [[nodiscard]] bool isTargetCurrent() const;   // of the keys as they are kept

    // ---- Check ----
    [[nodiscard]] const MigrationCheckOptions &checkOptions() const noexcept { return m_checkOptions; }
    void setCheckOptions(const MigrationCheckOptions &options);
    void startCheck();

    // ---- How ----
    [[nodiscard]] const MigrationHow &how() const noexcept { return m_how; }
    void setHow(const MigrationHow &how);
    [[nodiscard]] QString summaryText() const;   // what will happen to how many records where
    [[nodiscard]] std::int64_t recordsToMigrate() const;
    [[nodiscard]] QString journalFolder() const;   // empty: not known yet

    // ---- Run ----
    [[nodiscard]] migration::Plan plan() const;
    // A new migration as the plan says, as soon as countries and keys are known: planTaken() or planRefused(). Nothing it says of records is
    // believed: the check has to run. Null: it waits or was taken; else why it cannot be.
    ErrorPtr takePlan(const migration::Plan &plan);
    void startRun();                            // saves the keys, then runs; startFailed() before anything was written
    void openRun(const std::string &path, MigrationRun::Then then);   // of the list
    void resumeRun();
    void rollBackRun();
    void stopAndRollBack();

    // ---- Report ----
    void askVerdicts();
    [[nodiscard]] bool canMakeCurrent() const;   // the run's version is there and not current
    void makeCurrent();                          // madeCurrent() or startFailed()

Q_SIGNALS:
    void changed();        // step, view, choice: anything that decides what can be done
    void keysSaved();      // written by startRun() or makeCurrent()
    void startFailed(const strongroom::ErrorPtr &error);
    void madeCurrent(qint64 version);
    void planTaken(qint64 version, bool keyIsHere);   // without its key, the step is Keys
    void planRefused(const strongroom::ErrorPtr &error);

private:
    template <typename Choose> ErrorPtr choose(KeyChoice kind, Choose pick);
    [[nodiscard]] MigrationAccess access() const;
    [[nodiscard]] MigrationKeys keys() const;
    void follow();          // the connection
    void useWantedPlan();
    void planChanged();     // what was checked is not what would be done
    ErrorPtr spreadPassword();
    void launch();
    void saved();
    void failed(const ErrorPtr &error);
    [[nodiscard]] std::vector<std::int64_t> oldVersions() const;

    std::shared_ptr<MigrationBackend> m_backend;
    ConnectionManager *m_manager;
    QString m_id;
    MigrationRuns *m_runs;
    QThreadPool *m_pool;
    SecretsEditor *m_editor;
    MigrationCountriesModel *m_countries;
    MigrationCheck *m_check;
    MigrationRun *m_run;
    VerdictsModel *m_verdicts;
    View m_view = View::Runs;
    MigrationStep m_step = MigrationStep::Where;
    KeyChoice m_keyChoice = KeyChoice::None;
    std::optional<std::int64_t> m_target;
    migration::BecomesCurrent m_becomesCurrent = migration::BecomesCurrent::AtStart;
    MigrationCheckOptions m_checkOptions;
    MigrationHow m_how;
    QString m_folder;
    bool m_ownRun = false;        // the run came of these steps, not of the list
    bool m_starting = false;
    bool m_makingCurrent = false;
    std::optional<MigrationKeys> m_keys;   // of the run that is being started
    std::optional<migration::Plan> m_plan;
    std::optional<migration::Plan> m_wanted;   // of a file, until countries and keys are known
};

} // namespace strongroom::model
