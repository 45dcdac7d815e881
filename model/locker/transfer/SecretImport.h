// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One import of a file or of a pasted text: read it, open it when it is encrypted, tell its format, compare it with the project. It sends nothing:
// what comes out are changes for the tray. GUI thread; the work is done on the pool. What it read is wiped with it.

#include "base/Async.h"
#include "base/Error.h"
#include "locker/transfer/SecretImportModel.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class QThreadPool;

namespace strongroom::model {

class SecretImport : public QObject {
    Q_OBJECT
public:
    enum class Step {
        Empty,
        Reading,
        NeedsPassphrase,   // encrypted with age; error() after a wrong passphrase
        Ready,             // preview() has its rows
        Unreadable         // error(); another format or another file may help
    };
    Q_ENUM(Step)

    SecretImport(std::shared_ptr<locker::Store> store, locker::SnapshotPtr snapshot, QThreadPool *pool, QObject *parent = nullptr);
    ~SecretImport() override;

    void openFile(const QString &path);
    void openText(SensitiveText content);                          // pasted
    void unlock(std::shared_ptr<const SecretBytes> passphrase);    // after NeedsPassphrase
    // Reads again what was opened. nullopt: the format is told from name and content.
    void setFormat(std::optional<variables::Format> format);
    // Where variables go that name no environment; "": all environments. Need not exist.
    void setEnvironment(const QString &environment);

    [[nodiscard]] Step step() const noexcept { return m_step; }
    [[nodiscard]] const ErrorPtr &error() const noexcept { return m_error; }
    [[nodiscard]] const QString &name() const noexcept { return m_name; }      // the file's, without its folder; empty: pasted
    [[nodiscard]] std::optional<variables::Format> format() const noexcept { return m_format; }   // it was read as
    [[nodiscard]] bool isFormatDetected() const noexcept { return !m_wanted; }
    [[nodiscard]] const QString &environment() const noexcept { return m_environment; }
    [[nodiscard]] QStringList environments() const;                            // of the project, by name
    [[nodiscard]] bool namesEnvironments() const noexcept { return m_namesEnvironments; }   // the file does
    [[nodiscard]] QStringList notices() const { return m_notices; }
    [[nodiscard]] SecretImportModel *preview() const noexcept { return m_preview; }
    [[nodiscard]] QString summary() const;                                     // "3 new · 1 different · 12 the same"
    [[nodiscard]] std::vector<locker::Change> changes() const { return m_preview->changes(); }

Q_SIGNALS:
    void stepChanged();

private:
    struct Read;
    void start(const QString &name);
    void readAgain();
    void take(const std::shared_ptr<const Read> &read, int turn);
    void fail(const ErrorPtr &error, Step step);
    void setStep(Step step);

    std::shared_ptr<locker::Store> m_store;
    locker::SnapshotPtr m_snapshot;
    QThreadPool *m_pool;
    Step m_step = Step::Empty;
    ErrorPtr m_error;
    QString m_name;
    QString m_environment;
    std::optional<variables::Format> m_wanted;
    std::optional<variables::Format> m_format;
    std::shared_ptr<const SensitiveText> m_sealed;    // of an encrypted file
    std::shared_ptr<const SensitiveText> m_content;
    QStringList m_notices;
    bool m_namesEnvironments = false;
    SecretImportModel *m_preview;
    AsyncHandle m_handle;
    int m_turn = 0;
};

} // namespace strongroom::model
