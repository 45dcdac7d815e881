// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/RecordDetails.h"
#include "widgets/Badge.h"

#include <QWidget>

namespace strongroom::ui {

[[nodiscard]] QString badgeText(model::Protection protection);
[[nodiscard]] BadgeTone badgeTone(model::Protection protection);
[[nodiscard]] QString badgeHelp(model::Protection protection);

// A value that wraps anywhere, with its badge after the last word. Its menu copies it.
class DetailValue final : public QWidget {
    Q_OBJECT
public:
    // No badge without `badge`.
    DetailValue(const QString &value, const QString &exactValue, QWidget *parent = nullptr);
    void setBadge(const QString &text, BadgeTone tone);
    void setCode();   // in the code font: hashes
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Pass { Measure, Paint };
    int flow(int width, Pass pass, QPainter *painter) const;
    QString m_value;
    QString m_exact;
    QString m_badge;
    BadgeTone m_tone = BadgeTone::Neutral;
};

} // namespace strongroom::ui
