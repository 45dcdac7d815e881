// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/ChangeDetails.h"

#include <QWidget>

class QVBoxLayout;

namespace strongroom::ui {

// The members of a change below each other, each with what it was and what it becomes.
class ChangeLinesView final : public QWidget {
    Q_OBJECT
public:
    explicit ChangeLinesView(QWidget *parent = nullptr);
    void setDetails(const model::ChangeDetails &details, const QString &fromTitle, const QString &toTitle);
    void clear();
    [[nodiscard]] QStringList members() const { return m_members; }

private:
    void addLine(const model::ChangeLine &line, const QString &fromTitle, const QString &toTitle);
    QVBoxLayout *m_column;
    QStringList m_members;
};

} // namespace strongroom::ui
