// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/SettingsDialog.h"

#include <QUrl>

class QCheckBox;

namespace strongroom::model {
class UpdateNotice;
}

namespace strongroom::ui {

class Banner;
class Button;
class Label;

// Whether new versions are looked for, when it was done last and with what result, and looking now.
class UpdatesSection final : public SettingsSection {
    Q_OBJECT
public:
    // It outlives this.
    explicit UpdatesSection(model::UpdateNotice *notice, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] static QString titleText();

    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] QCheckBox *weekly() const noexcept { return m_weekly; }
    [[nodiscard]] Label *state() const noexcept { return m_state; }
    [[nodiscard]] Button *lookButton() const noexcept { return m_look; }
    [[nodiscard]] Button *pageButton() const noexcept { return m_page; }

Q_SIGNALS:
    void pageRequested(const QUrl &page);

private:
    void follow();
    [[nodiscard]] QString stateText() const;

    model::UpdateNotice *m_notice;
    Banner *m_banner;
    Label *m_means;
    QCheckBox *m_weekly;
    Label *m_state;
    Button *m_look;
    Button *m_page;
    bool m_failed = false;   // the last look, while this is open
};

} // namespace strongroom::ui
