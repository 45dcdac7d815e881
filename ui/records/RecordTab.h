// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The inspector's first tab: the members of a record with how each is held, and its body. The texts are decrypted; clear() wipes them from
// the widgets.

#include "records/RecordDetails.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace strongroom::ui {

class Banner;
class CodeView;
class CommandRegistry;
class Label;

// Heading, badge, copy button and text of body or precommit_body.
class BodySection final : public QWidget {
    Q_OBJECT
public:
    BodySection(const QString &member, QWidget *parent = nullptr);
    void showText(const model::DetailText &text);
    void clear();

private:
    QString m_member;
    Label *m_note;
    CodeView *m_code;
    QWidget *m_copy;
};

class RecordTab final : public QWidget {
    Q_OBJECT
public:
    explicit RecordTab(QWidget *parent = nullptr);
    void showDetails(const model::RecordDetails &details);
    void clear();
    // Buttons at the foot, bound to commands; they stay in view while the record scrolls.
    void addActions(const CommandRegistry &registry);
    [[nodiscard]] QString title() const;
    [[nodiscard]] Banner *banner() const noexcept { return m_unreadable; }
    [[nodiscard]] QStringList members() const;   // of the fields on show

Q_SIGNALS:
    void secretWanted(qint64 version);   // of a record that no secret here opens

private:
    QScrollArea *m_scroll;
    Label *m_title;
    Banner *m_unreadable;
    QWidget *m_fields = nullptr;
    QVBoxLayout *m_column;
    BodySection *m_body;
    BodySection *m_precommit;
    QWidget *m_buttons;
    QStringList m_members;
    std::optional<qint64> m_missingSecret;
};

} // namespace strongroom::ui
