// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "May key version N be destroyed?" for several versions, each asked of the service one after the other. GUI thread; asking is on the pool.

#include "base/Async.h"
#include "base/Error.h"
#include "base/Roles.h"
#include "incountry/Country.h"
#include "migration/MigrationBackend.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <vector>

namespace strongroom::model {

class VerdictsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Answer { NotAsked, Asking, Yes, No, Failed };
    Q_ENUM(Answer)
    enum VerdictRole : int {
        AnswerOf = Role::FirstFreeRole,   // int of Answer; Role::Reason when Failed
        AnswerText,                       // "Yes: no record of 3 countries needs it"
        Needs,                            // QStringList: what needs it
        Version                           // qlonglong
    };

    VerdictsModel(std::shared_ptr<MigrationBackend> backend, QThreadPool *pool, QObject *parent = nullptr);
    ~VerdictsModel() override;

    void setVersions(const std::vector<std::int64_t> &versions);   // not asked
    // `worked`: the countries of the connection; `listed`: those the service lists. All of both are asked: a key is needed wherever a record has it.
    // With no list there may be others, which is a no.
    void ask(const MigrationAccess &access, const std::vector<incountry::CountryInfo> &worked, const std::vector<incountry::CountryInfo> &listed);
    void cancel();
    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] Answer answerOf(std::int64_t version) const;
    // "Only de and fr were asked: …"; empty: nobody is known to be left out, or nothing was asked.
    [[nodiscard]] QString notAskedText() const { return m_notAsked; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        std::int64_t version = 0;
        Answer answer = Answer::NotAsked;
        migration::Verdict verdict;
        ErrorPtr error;
    };
    void next(const MigrationAccess &access);
    void set(std::size_t row, Answer answer);
    [[nodiscard]] QString answerText(const Row &row) const;

    std::shared_ptr<MigrationBackend> m_backend;
    QThreadPool *m_pool;
    std::vector<Row> m_rows;
    std::vector<incountry::CountryInfo> m_all;
    QString m_notAsked;
    AsyncHandle m_handle;
    quint64 m_turn = 0;
};

} // namespace strongroom::model
