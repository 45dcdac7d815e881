// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// JSON and YAML as one small tree, and what it means. A key that is there twice is refused everywhere, and so are more than eight levels and
// more than 200,000 nodes: no file of secrets has them, and a bomb does. Internal to core/variables.

#include "variables/Formats.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace strongroom::variables {

struct Node {
    enum class Kind { Null, Text, Literal, Map, List };   // Literal: a number or a truth value, in `text` as it is written
    Kind kind = Kind::Null;
    SensitiveText text;              // of Null: as it is written
    std::vector<std::string> keys;   // Map: of the items
    std::vector<Node> items;
    int line = 0;                    // of its key, where it has one; 0 in JSON

    [[nodiscard]] Node *member(std::string_view key);
    [[nodiscard]] const Node *member(std::string_view key) const { return const_cast<Node *>(this)->member(key); }
};

class TreeBuilder {
public:
    void open(Node::Kind kind, int line);
    void close();
    [[nodiscard]] bool wantsKey() const;   // in a map, where the next scalar is one
    void key(std::string_view key, int line);
    void scalar(Node::Kind kind, std::string_view text, int line);
    [[nodiscard]] Node take();             // after the last close()

private:
    struct Level {
        Node node;
        std::unordered_set<std::string> seen;
        int keyLine = 0;
    };
    void add(Node node);
    void count(int line);

    std::vector<Level> m_levels;
    Node m_root;
    int m_nodes = 0;
};

// ClientError.
[[nodiscard]] Node readJson(std::string_view text);
[[nodiscard]] Node readYaml(std::string_view text);   // one document; no aliases, no tags but those of scalars

// What the formats make of it. ClientError.
[[nodiscard]] std::vector<Variable> plainVariables(Node &&root);    // a map of scalars, or the SDK's list of objects
[[nodiscard]] std::vector<Variable> dopplerVariables(Node &&root, std::vector<Sentence> &notices);
[[nodiscard]] std::vector<Variable> infisicalVariables(Node &&root);
[[nodiscard]] std::vector<Variable> kubernetesVariables(Node &&root, std::vector<Sentence> &notices);

// Whose shape it has; for detect(). nullopt: nobody's.
[[nodiscard]] std::optional<Format> shapeOf(const Node &root);

} // namespace strongroom::variables
