// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Json.h"
#include "variables/Tree.h"

#include <algorithm>

namespace strongroom::variables {

Node *Node::member(std::string_view key)
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? nullptr : &items[static_cast<std::size_t>(found - keys.begin())];
}

void TreeBuilder::count(int line)
{
    constexpr int most = 200'000;
    if (++m_nodes > most) {
        throw refusal(line, Sentence::tr("there are more values than any file of secrets has"));
    }
}

void TreeBuilder::open(Node::Kind kind, int line)
{
    constexpr std::size_t deepest = 8;
    if (m_levels.size() == deepest) {
        throw refusal(line, Sentence::tr("values are nested too deep"),
                      Sentence::tr("A file of secrets has names and values, one level deep."));
    }
    count(line);
    Level level;
    level.node.kind = kind;
    level.node.line = line;
    m_levels.push_back(std::move(level));
}

void TreeBuilder::close()
{
    Node done = std::move(m_levels.back().node);
    m_levels.pop_back();
    add(std::move(done));
}

bool TreeBuilder::wantsKey() const
{
    return !m_levels.empty() && m_levels.back().node.kind == Node::Kind::Map && m_levels.back().node.keys.size() == m_levels.back().node.items.size();
}

void TreeBuilder::key(std::string_view key, int line)
{
    Level &level = m_levels.back();
    if (!level.seen.emplace(key).second) {
        throw refusal(line, Sentence::tr("\"%1\" is there twice").arg(std::string(key)), Sentence::tr("Remove one of them."));
    }
    level.node.keys.emplace_back(key);
    level.keyLine = line;
}

void TreeBuilder::scalar(Node::Kind kind, std::string_view text, int line)
{
    count(line);
    Node node;
    node.kind = kind;
    node.text = SensitiveText(text);
    node.line = line;
    add(std::move(node));
}

void TreeBuilder::add(Node node)
{
    if (m_levels.empty()) {
        m_root = std::move(node);
        return;
    }
    Level &level = m_levels.back();
    if (level.node.kind == Node::Kind::Map) {
        node.line = level.keyLine;
    }
    level.node.items.push_back(std::move(node));
}

Node TreeBuilder::take() { return std::move(m_root); }

namespace {

// nlohmann's own tree keeps the last of two equal members and rewrites numbers; this keeps both from happening.
class Reader final : public nlohmann::json_sax<Json> {
public:
    explicit Reader(std::string_view text) : m_text(text) {}
    [[nodiscard]] Node take() { return m_builder.take(); }

    bool null() override { return scalar(Node::Kind::Null, "null"); }
    bool boolean(bool value) override { return scalar(Node::Kind::Literal, value ? "true" : "false"); }
    bool number_integer(number_integer_t value) override { return scalar(Node::Kind::Literal, std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return scalar(Node::Kind::Literal, std::to_string(value)); }
    bool number_float(number_float_t, const string_t &text) override { return scalar(Node::Kind::Literal, text); }
    bool string(string_t &text) override
    {
        m_builder.scalar(Node::Kind::Text, text, 0);
        wipe(text);
        return true;
    }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(Node::Kind::Map); }
    bool key(string_t &name) override
    {
        m_builder.key(name, 0);
        return true;
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Node::Kind::List); }
    bool end_array() override { return close(); }
    // The token is not named: it may be a piece of a value.
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        const auto before = m_text.substr(0, std::min(position, m_text.size()));
        throw refusal(1 + static_cast<int>(std::count(before.begin(), before.end(), '\n')), Sentence::tr("this is not JSON"),
                      Sentence::tr("Check quotes, commas and brackets there."));
    }

private:
    bool scalar(Node::Kind kind, std::string_view text)
    {
        m_builder.scalar(kind, text, 0);
        return true;
    }
    bool open(Node::Kind kind)
    {
        m_builder.open(kind, 0);
        return true;
    }
    bool close()
    {
        m_builder.close();
        return true;
    }

    std::string_view m_text;
    TreeBuilder m_builder;
};

} // namespace

Node readJson(std::string_view text)
{
    Reader reader(text);
    if (!Json::sax_parse(text, &reader)) {
        throw refusal(0, Sentence::tr("this is not JSON"));
    }
    return reader.take();
}

} // namespace strongroom::variables
