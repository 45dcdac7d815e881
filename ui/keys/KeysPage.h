// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The encryption keys of one connection: versions at the left, the one at hand at the right. Edits wait for Save, which writes to the
// keychain and nowhere else. What can be done is in KeyCommands; what it does is here.

#include "base/Error.h"
#include "incountry/SecretsDocument.h"
#include "shell/Page.h"
#include "shell/Services.h"

#include <QList>

#include <cstdint>
#include <optional>
#include <utility>

class QSplitter;
class QStackedWidget;

namespace strongroom::model {
class SecretsEditor;
class SecretsFiles;
class SecretsTableModel;
} // namespace strongroom::model

namespace strongroom::ui {

class Banner;
class Button;
class CommandRegistry;
class EmptyState;
class KeyDetailPanel;
class KeysTableView;
class Panel;
class UnsavedStrip;

class KeysPage final : public Page {
    Q_OBJECT
public:
    KeysPage(const Services &services, const QString &connectionId, const CommandRegistry &registry, QWidget *parent = nullptr);
    ~KeysPage() override;

    [[nodiscard]] model::SecretsEditor *editor() const noexcept { return m_editor; }
    [[nodiscard]] model::SecretsTableModel *table() const noexcept { return m_table; }
    [[nodiscard]] KeysTableView *view() const noexcept { return m_view; }
    [[nodiscard]] KeyDetailPanel *detail() const noexcept { return m_detail; }
    [[nodiscard]] UnsavedStrip *unsavedStrip() const noexcept { return m_unsaved; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] EmptyState *emptyState() const noexcept { return m_empty; }
    [[nodiscard]] bool isTableShown() const;

    // For the commands.
    [[nodiscard]] bool isReady() const;                               // keys can be edited
    [[nodiscard]] bool isConnectionOpen() const;
    [[nodiscard]] std::optional<std::int64_t> currentVersion() const; // of the row at hand
    void generateKey();
    void addSecret();
    void importSecrets();
    void exportSecrets();
    void makeCurrent();
    void removeSecret();
    void restoreSecret();
    void save();
    void discard();
    void count();

    void openAddDialog(std::optional<std::int64_t> version);
    // As soon as the keys are there: the dialog for the secret that a record asks for.
    void addWhenReady(std::int64_t version);

    void activate() override;
    void takeFocus() override;
    [[nodiscard]] StatusTexts statusTexts() const override;
    [[nodiscard]] QString unsavedText() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeHead(const CommandRegistry &registry);
    void connectModels();
    void arrange();
    void showState();
    void showUnsaved();
    void showRow();
    void showProblem(const ErrorPtr &error, const QString &title);
    void openImportDialog(const QByteArray &content);
    void removeNow(std::int64_t version);
    [[nodiscard]] QString place() const; // "the keychain of this computer"
    [[nodiscard]] QString connectionName() const;

    static constexpr int bothWidth = 760;    // px of the page; below, the details go
    static constexpr int labelledHead = 620; // of the table's side; below, its buttons show their icons alone
    enum class BannerAction { None, LoadTheirs, OpenConnection };
    enum class EmptyAction { None, Open, LoadAgain, Generate };

    Services m_services;
    QString m_connectionId;
    model::SecretsEditor *m_editor;
    model::SecretsTableModel *m_table;
    model::SecretsFiles *m_files;
    QSplitter *m_splitter;
    Panel *m_main;
    Banner *m_banner;
    BannerAction m_bannerAction = BannerAction::None;
    UnsavedStrip *m_unsaved;
    QStackedWidget *m_stack;
    KeysTableView *m_view;
    EmptyState *m_empty;
    EmptyAction m_emptyAction = EmptyAction::None;
    KeyDetailPanel *m_detail;
    QList<std::pair<Button *, QString>> m_labelled; // of the head, with their words
    std::optional<std::int64_t> m_wanted;           // to add when ready
};

} // namespace strongroom::ui
