// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A TozStore record is not what it was when its user opened it: what was, what is, what is wanted, and what shall be, field by field. What is written
// replaces the version shown here and no other, so that a third change is a new conflict, shown in its turn.

#include "tozstore/Record.h"
#include "tozstore/records/TozColumns.h"

#include <QDialog>
#include <QThreadPool>

#include <memory>

class QVBoxLayout;

namespace strongroom::tozstore {
class Store;
}

namespace strongroom::model {
class TozConflictModel;
class TozRecordService;
}

namespace strongroom::ui {

class Banner;
class Button;
class ConflictForm;
class Label;

class TozConflictDialog final : public QDialog {
    Q_OBJECT
public:
    struct Versions {
        tozstore::Record base;
        model::SharedTozRow theirs;   // opened
        tozstore::Record mine;
    };
    TozConflictDialog(Versions versions, const std::shared_ptr<tozstore::Store> &store, QThreadPool *pool, const QString &connectionName, QWidget *parent = nullptr);
    void reject() override;   // back to the editor; not while it writes

    [[nodiscard]] model::TozConflictModel *model() const noexcept { return m_model; }
    [[nodiscard]] ConflictForm *form() const noexcept { return m_form; }
    [[nodiscard]] Button *keepButton() const noexcept { return m_keep; }
    [[nodiscard]] Button *writeButton() const noexcept { return m_write; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void resolved(const strongroom::model::SharedTozRow &row);     // the choice was written
    void theirsKept(const strongroom::model::SharedTozRow &row);
    void recordGone();                                             // deleted meanwhile

private:
    void build();
    void showState();
    void conflicted(const model::SharedTozRow &newer);

    Versions m_versions;
    QString m_connectionName;
    model::TozRecordService *m_service;
    model::TozConflictModel *m_model = nullptr;
    QWidget *m_content = nullptr;
    Banner *m_banner;
    Label *m_summary = nullptr;
    ConflictForm *m_form = nullptr;
    Label *m_note;
    Button *m_keep;
    Button *m_write;
};

} // namespace strongroom::ui
