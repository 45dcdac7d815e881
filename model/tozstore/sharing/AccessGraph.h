// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The table of "Who can read this?" as a graph: this client in the middle, on the right those that can read or share what is its, on the left
// those whose things it can read or share. An edge for each client and kind, with its types. Places are in units of its own; who paints
// decides how large one is. A value, no thread.

#include "tozstore/sharing/AccessRow.h"

#include <QPointF>
#include <QStringList>

#include <vector>

namespace strongroom::model {

struct AccessNode {
    QString clientId;     // empty: this client in the middle, or keys alone
    QString name;
    bool isSelf = false;
    enum class Side { Left, Middle, Right } side = Side::Middle;
    int row = 0;          // from the top of its side
    QStringList sentences;   // what it can do, for a tool tip and for a screen reader
};

struct AccessEdge {
    enum class Form { Reads, Shares, Note };   // solid, dashed, dotted
    int from = 0;         // where what is read comes from
    int to = 0;
    Form form = Form::Reads;
    QStringList types;
};

struct AccessGraph {
    std::vector<AccessNode> nodes;   // the first one is this client
    std::vector<AccessEdge> edges;
    int leftRows = 0;
    int rightRows = 0;
};

struct NamedAccess {
    AccessRow row;
    QString name;
};
[[nodiscard]] AccessGraph accessGraph(const QString &selfName, const std::vector<NamedAccess> &rows);
[[nodiscard]] QString typesText(const QStringList &types);   // "scans, letters and 3 more"

} // namespace strongroom::model
