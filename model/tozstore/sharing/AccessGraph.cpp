// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/sharing/AccessGraph.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

using Kind = AccessRow::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccessGraph)
};

constexpr qsizetype namedTypes = 2;

// What is this client's goes to the right.
bool leaves(Kind kind) { return kind == Kind::Reads || kind == Kind::SharesMine || kind == Kind::NoteFor; }

AccessEdge::Form formOf(Kind kind)
{
    switch (kind) {
    case Kind::Reads:
    case Kind::ReadByMe: return AccessEdge::Form::Reads;
    case Kind::SharesMine:
    case Kind::SharesTheirs: return AccessEdge::Form::Shares;
    case Kind::NoteFor:
    case Kind::NoteFrom: break;
    }
    return AccessEdge::Form::Note;
}

} // namespace

AccessGraph accessGraph(const QString &selfName, const std::vector<NamedAccess> &rows)
{
    AccessGraph graph;
    graph.nodes.push_back({{}, selfName, true, AccessNode::Side::Middle, 0, {}});
    const auto nodeOf = [&graph](const NamedAccess &one) {
        const auto known = std::ranges::find_if(graph.nodes, [&one](const AccessNode &node) {
            return !node.isSelf && node.clientId == one.row.clientId && (!node.clientId.isEmpty() || node.name == one.name);
        });
        if (known != graph.nodes.end()) {
            return int(known - graph.nodes.begin());
        }
        graph.nodes.push_back({one.row.clientId, one.name, false, AccessNode::Side::Left, 0, {}});
        return int(graph.nodes.size()) - 1;
    };
    for (const NamedAccess &one : rows) {
        const int node = nodeOf(one);
        AccessNode &other = graph.nodes[std::size_t(node)];
        // Who can read what is ours matters most: once on the right, always there.
        if (leaves(one.row.kind)) {
            other.side = AccessNode::Side::Right;
        }
        other.sentences.append(sentenceOf(one.row, one.name));
        const int from = leaves(one.row.kind) ? 0 : node;
        const int to = leaves(one.row.kind) ? node : 0;
        const AccessEdge::Form form = formOf(one.row.kind);
        auto edge = std::ranges::find_if(graph.edges, [&](const AccessEdge &known) { return known.from == from && known.to == to && known.form == form; });
        if (edge == graph.edges.end()) {
            graph.edges.push_back({from, to, form, {}});
            edge = graph.edges.end() - 1;
        }
        if (!edge->types.contains(one.row.type)) {
            edge->types.append(one.row.type);
        }
    }
    for (AccessNode &node : graph.nodes) {
        if (!node.isSelf) {
            node.row = node.side == AccessNode::Side::Right ? graph.rightRows++ : graph.leftRows++;
        }
    }
    return graph;
}

QString typesText(const QStringList &types)
{
    if (types.size() <= namedTypes + 1) {
        return types.join(u", "_s);
    }
    return Words::tr("%1 and %n more", nullptr, int(types.size() - namedTypes)).arg(types.first(namedTypes).join(u", "_s));
}

} // namespace strongroom::model
