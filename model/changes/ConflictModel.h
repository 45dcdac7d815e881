// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A conflict of InCountry records in the change tray; see ConflictLines.

#include "changes/ChangeItem.h"
#include "changes/ConflictLines.h"

namespace strongroom::model {

class ConflictModel : public ConflictLines {
    Q_OBJECT
public:
    // Of an item in conflict whose theirs and mine are records that can be opened (see canMerge()).
    ConflictModel(const ChangeItem &item, QObject *parent = nullptr);
    // Whether there is something to choose member by member; otherwise it is all or nothing.
    [[nodiscard]] static bool canMerge(const ChangeItem &item);
    [[nodiscard]] bool isBody(int row) const;
    // With unchosen members as in theirs.
    [[nodiscard]] incountry::Record result() const;

private:
    void build();

    incountry::Record m_base;
    incountry::Record m_theirs;
    incountry::Record m_mine;
};

} // namespace strongroom::model
