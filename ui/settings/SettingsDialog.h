// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The settings (Ctrl+,): a list of sections, the chosen one beside it. What is changed is in force at once and kept; there is nothing to save.
// A new section is a SettingsSection and one line with MainWindow::addSettingsSection().

#include <QDialog>
#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QListWidget;
class QStackedWidget;

namespace strongroom::ui {

class SettingsSection : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QString title() const = 0;      // "Locking"
    [[nodiscard]] virtual QString iconName() const = 0;   // Lucide's
};

// Makes one for each dialog; the dialog owns it.
using SettingsSectionFactory = std::function<SettingsSection *()>;

class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(const QList<SettingsSectionFactory> &sections, QWidget *parent);
    void showSection(const QString &title);
    [[nodiscard]] SettingsSection *section(const QString &title) const;   // null: none of that title

private:
    QListWidget *m_list;
    QStackedWidget *m_stack;
};

} // namespace strongroom::ui
