// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The range of time of the search: created or modified, from and until, each of which may be open, in a zone. The service gets the clock's
// digits with the zone, not a conversion.

#include "tozstore/records/TozPopup.h"
#include "tozstore/records/TozQueryModel.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;

namespace strongroom::ui {

class TozRangePopup final : public TozPopup {
    Q_OBJECT
public:
    TozRangePopup(model::TozQueryModel *query, QWidget *parent);

    struct End {
        QCheckBox *isSet = nullptr;
        QDateTimeEdit *time = nullptr;
    };
    [[nodiscard]] QComboBox *keyBox() const noexcept { return m_key; }
    [[nodiscard]] QComboBox *zoneBox() const noexcept { return m_zone; }
    [[nodiscard]] const End &start() const noexcept { return m_start; }
    [[nodiscard]] const End &end() const noexcept { return m_end; }

protected:
    void accept() override;
    void focusFirst() override;

private:
    [[nodiscard]] std::optional<tozstore::SearchRange> range() const;
    void showEnd(const End &end, const std::optional<tozstore::SearchTime> &time);
    void check();

    model::TozQueryModel *m_query;
    QComboBox *m_key;
    QComboBox *m_zone;
    End m_start;
    End m_end;
};

} // namespace strongroom::ui
