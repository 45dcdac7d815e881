// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The environments of a Locker project: where each is, how many secrets are its own and how many are missing. The external URL opens in the browser
// (https only, with the reason otherwise). Edits wait in the tray; there is no deletion, because the service deletes nothing for an access key.

#include "locker/LockerPage.h"
#include "locker/changes/SecretEdits.h"
#include "locker/environments/EnvironmentsModel.h"

#include <QUrl>

#include <functional>

class QStackedWidget;
class QVBoxLayout;

namespace strongroom::model {
class SecretTray;
}

namespace strongroom::ui {

class Banner;
class CommandRegistry;
class EmptyState;
class EnvironmentDialog;
class Label;
class TozTable;

class EnvironmentsPage final : public LockerPage {
    Q_OBJECT
public:
    EnvironmentsPage(const Services &services, const QString &connectionId, model::LockerSession *session, model::SecretTray *tray, const CommandRegistry &registry, QWidget *parent = nullptr);
    [[nodiscard]] model::EnvironmentsModel *model() const noexcept { return m_model; }
    [[nodiscard]] TozTable *table() const noexcept { return m_table; }
    [[nodiscard]] EmptyState *emptyState() const noexcept { return m_none; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] StatusTexts statusTexts() const override;
    void takeFocus() override;
    void addStrip(QWidget *strip);   // below the table
    // For tests; otherwise the desktop's browser. False: there is none.
    void setBrowser(std::function<bool(const QUrl &)> browser) { m_browser = std::move(browser); }

    // Why it cannot be done now, or empty. For the commands.
    [[nodiscard]] QString editRefusal() const;
    [[nodiscard]] QString urlRefusal() const;
    void newEnvironment();
    void edit();
    void openUrl();

private:
    void showState();
    void projectChanged();
    void openDialog(const model::EnvironmentDraft &start, const QStringList &taken, quint64 waiting);
    [[nodiscard]] quint64 waitingChange() const;   // of the current row; 0: none

    model::EnvironmentsModel *m_model;
    model::SecretTray *m_tray;
    TozTable *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_none;
    Banner *m_banner;
    Label *m_count;
    QVBoxLayout *m_column;
    std::function<bool(const QUrl &)> m_browser;
};

} // namespace strongroom::ui
