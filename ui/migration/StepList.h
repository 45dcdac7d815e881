// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListWidget>

namespace strongroom::model {
class MigrationSession;
enum class MigrationStep;
}

namespace strongroom::ui {

// The six steps at the left, each with its state as an icon and in words. Up and Down go to those that can be gone to; the tool tip of another
// says why it cannot.
class StepList final : public QListWidget {
    Q_OBJECT
public:
    explicit StepList(model::MigrationSession *session, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

private:
    void follow();

    model::MigrationSession *m_session;
    bool m_following = false;
};

} // namespace strongroom::ui
