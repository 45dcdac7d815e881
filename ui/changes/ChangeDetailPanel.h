// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/ChangeItem.h"
#include "widgets/Panel.h"

namespace strongroom::model {
class ChangeInspector;
}

namespace strongroom::ui {

class Banner;
class ChangeLinesView;
class CommandRegistry;
class ElidedLabel;
class Label;

// The right side of the changes page: one change, member by member, with what became of it. Decrypted values, for as long as they are shown.
class ChangeDetailPanel final : public Panel {
    Q_OBJECT
public:
    explicit ChangeDetailPanel(QThreadPool *pool, QWidget *parent = nullptr);
    void show(const model::ChangeItem &item);
    void clear();
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] ChangeLinesView *lines() const noexcept { return m_lines; }

Q_SIGNALS:
    void resolveRequested();

private:
    void showLines();
    model::ChangeInspector *m_inspector;
    ElidedLabel *m_key;
    Label *m_where;
    Label *m_note;
    Banner *m_banner;
    ChangeLinesView *m_lines;
    QString m_fromTitle;
    QString m_toTitle;
};

} // namespace strongroom::ui
