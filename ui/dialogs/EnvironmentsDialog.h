// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Error.h"
#include "connections/Connection.h"

#include <QDialog>

#include <vector>

class QListWidget;

namespace strongroom::ui {

class Banner;
class Button;
class EnvironmentForm;
class Label;

// The environments that a sign-in can name: a list, and the fields of the one that is chosen. Built-in ones can be changed and restored, not deleted.
// Whoever opens it saves what saveRequested() hands over, and answers with saved() or saveFailed().
class EnvironmentsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit EnvironmentsDialog(std::vector<auth::Environment> environments, QWidget *parent = nullptr);
    void choose(const QString &name);
    [[nodiscard]] QString chosenName() const;
    [[nodiscard]] const std::vector<auth::Environment> &environments() const noexcept { return m_environments; }   // as they stand
    void saved();   // closes
    void saveFailed(const ErrorPtr &error);
    void reject() override;   // not while it is being saved; asks when something would be lost

Q_SIGNALS:
    void saveRequested(const std::vector<strongroom::auth::Environment> &environments);

private:
    QWidget *makeList();
    void showCurrent();
    void showList(int current);
    void nameRow(int row);
    void addEnvironment(auth::Environment environment);
    void remove();
    void restore();
    void save();
    void showState();
    [[nodiscard]] bool isTaken(const QString &name, int exceptRow) const;
    [[nodiscard]] const auth::Environment *builtIn(int row) const;   // null: the user's own
    [[nodiscard]] QString freeName(const QString &wanted) const;

    std::vector<auth::Environment> m_environments;
    std::vector<auth::Environment> m_before;
    QListWidget *m_list;
    EnvironmentForm *m_form;
    Banner *m_banner;
    Label *m_note;
    Button *m_add;
    Button *m_duplicate;
    Button *m_delete;
    Button *m_restore;
    Button *m_cancel;
    Button *m_save;
    bool m_saving = false;
};

} // namespace strongroom::ui
