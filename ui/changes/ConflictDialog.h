// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A record is not what it was when its user opened it: what was, what is, what is wanted, and what shall be. Nothing is written before the
// user has chosen; what is written then is checked against what was shown here, so that a third change is a new conflict, shown in its turn.
//
// accepted(): theirs was kept (the change is out of the tray) or the choice was written. rejected(): decided later, the change stays in the
// tray as a conflict.

#include "changes/ChangeItem.h"

#include <QDialog>

class QVBoxLayout;

namespace strongroom::model {
class ChangeTray;
class ConflictModel;
}

namespace strongroom::ui {

class Banner;
class Button;
class ConflictForm;
class Label;

class ConflictDialog final : public QDialog {
    Q_OBJECT
public:
    // Of an item in state Conflict. `connection` is its name.
    ConflictDialog(model::ChangeTray *tray, quint64 id, const QString &connection, QWidget *parent = nullptr);
    [[nodiscard]] model::ConflictModel *model() const noexcept { return m_model; }   // null: all or nothing
    [[nodiscard]] ConflictForm *form() const noexcept { return m_form; }
    [[nodiscard]] Button *keepButton() const noexcept { return m_keep; }
    [[nodiscard]] Button *writeButton() const noexcept { return m_write; }
    [[nodiscard]] QString summary() const;

public Q_SLOTS:
    void reject() override;

private:
    void build();
    void buildMembers(QVBoxLayout *column);
    void buildWhole(QVBoxLayout *column);
    void showState();
    void keepTheirs();
    void write();
    void committed(quint64 id);

    model::ChangeTray *m_tray;
    quint64 m_id;
    QString m_connection;
    bool m_writing = false;
    QWidget *m_content = nullptr;
    Banner *m_banner;
    Label *m_summary = nullptr;
    model::ConflictModel *m_model = nullptr;
    ConflictForm *m_form = nullptr;
    Label *m_note;
    Button *m_keep;
    Button *m_write;
};

} // namespace strongroom::ui
