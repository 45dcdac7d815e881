// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The secrets of a Locker project as a matrix, and one of them in the inspector. What can be done with them comes from commands: those of the tray
// ("secret.new", "secret.edit", "secret.copyTo") and of files ("secrets.import", "secrets.export", "secrets.run") get their buttons here as far as
// the registry has them. For the tray there are the cells, a place below the table, and the staged cells of model().

#include "locker/LockerPage.h"
#include "locker/matrix/SecretMatrixModel.h"

#include <QList>

#include <optional>
#include <utility>

class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace strongroom::ui {

class Banner;
class CommandRegistry;
class CompareDialog;
class ElidedLabel;
class EmptyState;
class SecretField;
class SecretFilterBox;
class SecretInspector;
class SecretMatrixView;

class SecretsPage final : public LockerPage {
    Q_OBJECT
public:
    SecretsPage(const Services &services, const QString &connectionId, model::LockerSession *session, const CommandRegistry &registry, QWidget *parent = nullptr);

    [[nodiscard]] model::SecretMatrixModel *model() const noexcept { return m_model; }
    [[nodiscard]] SecretMatrixView *view() const noexcept { return m_view; }
    [[nodiscard]] SecretInspector *inspector() const noexcept { return m_inspector; }
    [[nodiscard]] SecretFilterBox *filterBox() const noexcept { return m_filter; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] QString countText() const;

    // ---- for the tray ----
    // The cell with the cursor; in the column of keys it is that key's cell for all environments. Nullopt: none, or a key that cannot be opened.
    [[nodiscard]] std::optional<model::SecretCell> currentCell() const;
    // Selected cells of environments, from the top; the current one where there is no more. Keys that cannot be opened are left out.
    [[nodiscard]] QList<model::SecretCell> selectedCells() const;
    [[nodiscard]] QStringList selectedKeys() const;   // of these cells, each once
    void addStrip(QWidget *strip);   // below the table; it hides itself when it has nothing to say

    [[nodiscard]] StatusTexts statusTexts() const override;
    void statusAction() override;
    void takeFocus() override;

    // Why it cannot be done now, or empty. For the commands.
    [[nodiscard]] QString cellRefusal() const;      // nothing is selected
    [[nodiscard]] QString valueRefusal() const;     // the cell has no value that can be opened
    [[nodiscard]] QString compareRefusal() const;   // there are not two to compare

    // The cell of this key, now or as soon as the secrets are there; another filter is taken away.
    void goTo(const QString &key, const QString &environment);
    void compare();
    void showCode();        // of the selected secret, or of all
    void reveal();          // or hides it again
    void copyValue();
    void copyKey();
    void focusFilter();
    void showOnly(model::SecretFilter filter);
    [[nodiscard]] CompareDialog *compareDialog() const noexcept;

Q_SIGNALS:
    void cellActivated();      // Enter or a double click; without "secret.edit" the value is revealed
    void compared(strongroom::ui::CompareDialog *dialog);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead(const CommandRegistry &registry);
    void connectModels(const CommandRegistry &registry);
    void showState();
    void showDetails();
    void snapshotChanged();
    [[nodiscard]] std::optional<model::SecretCell> cellOf(const QModelIndex &index) const;
    [[nodiscard]] SecretField *currentField() const;

    model::SecretMatrixModel *m_model;
    SecretFilterBox *m_filter;
    Banner *m_banner;
    ElidedLabel *m_count;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    SecretMatrixView *m_view;
    EmptyState *m_none;
    SecretInspector *m_inspector;
    QVBoxLayout *m_column = nullptr;
    QList<QWidget *> m_spare;   // buttons of the head that a narrow page leaves to the menu
    CompareDialog *m_compare = nullptr;
    std::optional<std::pair<QString, QString>> m_wanted;   // by goTo(), and not there so far: key, environment
};

} // namespace strongroom::ui
