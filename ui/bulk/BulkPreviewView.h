// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace strongroom::model {
class BulkPreview;
}

namespace strongroom::ui {

// Every change before it is made: record, member, from, to. A record that is refused or stays has its reason in place of the values.
class BulkPreviewView final : public QTableView {
    Q_OBJECT
public:
    explicit BulkPreviewView(model::BulkPreview *preview, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace strongroom::ui
