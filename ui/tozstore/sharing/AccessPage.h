// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Who can read this?": what of this client's others can read, what of others' it can read, who may share for whom, and the notes of this
// session, as one table and one graph; narrowed by type or client, with sharing and taking back. What is done is in AccessPageActions.cpp.

#include "tozstore/TozPage.h"
#include "tozstore/sharing/AccessRow.h"
#include "tozstore/sharing/SharingWork.h"
#include "tozstore/sharing/ShareDialog.h"

#include <vector>

class QComboBox;
class QSplitter;
class QStackedWidget;

namespace strongroom::model {
class AccessModel;
class TozSession;
}

namespace strongroom::ui {

class AccessGraphView;
class Banner;
class CommandRegistry;
class EmptyState;
class Label;
class TozTable;

class AccessPage final : public TozPage {
    Q_OBJECT
public:
    // The session outlives the page.
    AccessPage(const Services &services, const QString &connectionId, model::TozSession *session, const CommandRegistry &registry, QWidget *parent = nullptr);
    [[nodiscard]] model::AccessModel *model() const noexcept { return m_model; }
    [[nodiscard]] model::SharingWork *work() const noexcept { return m_work; }
    [[nodiscard]] model::TozSession *session() const noexcept { return m_session; }
    [[nodiscard]] TozTable *table() const noexcept { return m_table; }
    [[nodiscard]] AccessGraphView *graph() const noexcept { return m_graph; }
    [[nodiscard]] QComboBox *typeBox() const noexcept { return m_type; }
    [[nodiscard]] QComboBox *clientBox() const noexcept { return m_client; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] StatusTexts statusTexts() const override;
    void takeFocus() override;

    // Why not, or empty. For the commands.
    [[nodiscard]] QString openRefusal() const;
    [[nodiscard]] QString workRefusal() const;       // something is under way
    [[nodiscard]] QString revokeRefusal() const;     // nothing selected that can be taken back
    [[nodiscard]] QString behalfRefusal() const;     // nobody made this client its authorizer
    [[nodiscard]] QString filterRefusal() const;     // everything is shown

    void refresh();
    void share();
    void authorize();
    void shareOnBehalf();
    void revokeOnBehalf();
    void revoke();           // the selected ones
    void showAll();

public Q_SLOTS:
    void showType(const QString &type);   // narrows to it, whether anybody can read it or not

protected:
    void storeChanged(const std::shared_ptr<tozstore::Store> &store) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead(const CommandRegistry &registry);
    QWidget *makeFilter();
    void showState();
    void fillFilters();
    void showEmpty();
    void askToShare(ShareDialog::Way way);
    void showResults(const std::vector<model::RevokeResult> &results);
    [[nodiscard]] std::vector<model::AccessRow> selected() const;
    [[nodiscard]] std::vector<ShareDialog::Writer> writers() const;

    model::TozSession *m_session;
    model::AccessModel *m_model;
    model::SharingWork *m_work;
    QString m_wantedType;   // from outside; nobody may read it yet
    QComboBox *m_type;
    QComboBox *m_client;
    Label *m_answer;
    Banner *m_banner;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    TozTable *m_table;
    AccessGraphView *m_graph;
    EmptyState *m_empty;
};

} // namespace strongroom::ui
