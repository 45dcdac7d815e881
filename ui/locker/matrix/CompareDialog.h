// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Two environments side by side: what a program would get in each, by fingerprint. What is selected can be copied across, when somebody takes it
// (setCopying): nothing is written here, it goes to the tray.

#include "locker/Store.h"

#include <QDialog>
#include <QStringList>

#include <functional>

class QComboBox;
class QCheckBox;
class QStackedWidget;

namespace strongroom::model {
class EnvironmentCompareModel;
}

namespace strongroom::ui {

class Button;
class EmptyState;
class Label;
class TozTable;

class CompareDialog final : public QDialog {
    Q_OBJECT
public:
    explicit CompareDialog(QWidget *parent = nullptr);
    void setSnapshot(const locker::SnapshotPtr &snapshot);   // the sides stay, as far as they are still there
    // A first side, "" for all environments; the second one stays unless it is the same.
    void suggest(const QString &environment);
    void setSides(const QString &left, const QString &right);
    [[nodiscard]] QString left() const;
    [[nodiscard]] QString right() const;
    [[nodiscard]] model::EnvironmentCompareModel *model() const noexcept { return m_model; }
    [[nodiscard]] TozTable *table() const noexcept { return m_table; }
    [[nodiscard]] QString summary() const;

    // Who puts copies of the selected secrets into the tray, and why it cannot now (empty: it can). Without it there is no such button.
    struct Copying {
        std::function<void(const QStringList &keys, const QString &from, const QString &to)> copy;
        std::function<QString()> refusal;
    };
    void setCopying(Copying copying);
    [[nodiscard]] QStringList selectedFrom(const QString &environment) const;   // keys of what one side has and the other has not, or otherwise
    [[nodiscard]] Button *copyRight() const noexcept { return m_copyRight; }
    [[nodiscard]] Button *copyLeft() const noexcept { return m_copyLeft; }

Q_SIGNALS:
    void secretChosen(const QString &key, const QString &environment);   // to be shown in the matrix; the dialog closes

private:
    void fillSides();
    void compare();
    void showState();
    void copy(const QString &from, const QString &to);

    model::EnvironmentCompareModel *m_model;
    locker::SnapshotPtr m_snapshot;
    QStringList m_names;      // "" first
    QComboBox *m_left;
    QComboBox *m_right;
    QCheckBox *m_everything;
    QStackedWidget *m_stack;
    TozTable *m_table;
    EmptyState *m_empty;
    Label *m_summary;
    Button *m_copyLeft;
    Button *m_copyRight;
    Copying m_copying;
};

} // namespace strongroom::ui
