// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How a revocation of several ended, one line each: only where not all of them were done.

#include <QDialog>
#include <QString>

#include <vector>

class QStandardItemModel;

namespace strongroom::ui {

struct RevokeResultLine {
    QString what;      // the sentence that was true before
    QString outcome;   // in words
    bool done = false;
};

class RevokeResultsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit RevokeResultsDialog(const std::vector<RevokeResultLine> &lines, QWidget *parent = nullptr);
    [[nodiscard]] QString outcomeAt(int row) const;
    [[nodiscard]] int count() const;

private:
    QStandardItemModel *m_model;
};

} // namespace strongroom::ui
