// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A conflict of TozStore records, field by field: "data.dose" and "plain.city". See ConflictLines.

#include "changes/ConflictLines.h"
#include "tozstore/Record.h"

namespace strongroom::model {

class TozConflictModel : public ConflictLines {
    Q_OBJECT
public:
    TozConflictModel(tozstore::Record base, tozstore::Record theirs, tozstore::Record mine, QObject *parent = nullptr);
    // Of the version that theirs is; with unchosen fields as in theirs.
    [[nodiscard]] tozstore::Record result() const;

private:
    tozstore::Record m_theirs;
    tozstore::Record m_mine;
};

} // namespace strongroom::model
