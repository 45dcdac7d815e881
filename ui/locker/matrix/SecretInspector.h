// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The right side of the secrets page: one key, its value in each environment behind dots, which of them are equal, description and date. Only one value
// is open at a time. Others may add tabs beside "Secret".

#include "base/SecretBytes.h"
#include "locker/matrix/SecretDetails.h"
#include "widgets/Panel.h"

#include <functional>
#include <map>
#include <optional>

class QHBoxLayout;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace strongroom::ui {

class CommandRegistry;
class EmptyState;
class Label;
class SecretField;

class SecretInspector final : public Panel {
    Q_OBJECT
public:
    static constexpr int usualWidth = 336;
    using OpenValue = std::function<SensitiveText(const locker::Secret &)>;   // may throw VaultError

    explicit SecretInspector(OpenValue open, QWidget *parent = nullptr);
    // Nullopt: nothing is selected. What is revealed stays open as long as it is the same value of the same key. `environment` in words: marked.
    void showDetails(const std::optional<model::SecretDetails> &details, const QString &environment = {});
    void concealAll();
    // Buttons below the details for those of these commands that there are.
    void addActions(const CommandRegistry &registry, const QStringList &ids);
    int addTab(const QString &title, QWidget *page);
    [[nodiscard]] QTabBar *tabs() const noexcept { return m_tabs; }
    [[nodiscard]] SecretField *field(const QString &environment) const;   // in words; null: there is nothing to reveal
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const { return m_said; }                 // "name: value" lines, for tests and assistive tools

Q_SIGNALS:
    void valueCopied(const QString &environment);

private:
    void rebuild(const model::SecretDetails &details);
    void showAbout(const model::SecretDetails &details);
    void mark(const QString &environment);
    QWidget *makeLine(const model::SecretDetails &details, const model::SecretLine &line);

    OpenValue m_open;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QWidget *m_secret;
    QVBoxLayout *m_column;
    Label *m_title;
    QWidget *m_body = nullptr;
    QWidget *m_about = nullptr;
    QHBoxLayout *m_buttons;
    std::map<QString, SecretField *> m_fields;
    std::map<QString, Label *> m_names;
    std::optional<model::SecretDetails> m_shown;
    QString m_said;
};

} // namespace strongroom::ui
