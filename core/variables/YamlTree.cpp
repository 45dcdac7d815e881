// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "variables/Tree.h"

#include <array>

#include <yaml.h>

namespace strongroom::variables {

namespace {

int lineOf(const yaml_mark_t &mark) { return static_cast<int>(mark.line) + 1; }

class Event {
public:
    Event() = default;
    ~Event()
    {
        if (m_event.type == YAML_SCALAR_EVENT) {
            wipe(std::as_writable_bytes(std::span(m_event.data.scalar.value, m_event.data.scalar.length)));
        }
        yaml_event_delete(&m_event);
    }
    Event(const Event &) = delete;
    Event &operator=(const Event &) = delete;
    yaml_event_t m_event{};
};

class Parser {
public:
    explicit Parser(std::string_view text)
    {
        if (yaml_parser_initialize(&m_parser) == 0) {
            throw StorageError(Sentence::tr("there is not enough memory to read the YAML text"));
        }
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char *>(text.data()), text.size());
    }
    ~Parser() { yaml_parser_delete(&m_parser); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    void next(Event &event)
    {
        if (yaml_parser_parse(&m_parser, &event.m_event) == 0) {
            // `problem` is one of libyaml's own sentences and has nothing of the text.
            const Sentence what = m_parser.problem != nullptr ? Sentence::tr("this is not YAML (%1)").arg(m_parser.problem) : Sentence::tr("this is not YAML");
            throw refusal(lineOf(m_parser.problem_mark), what, Sentence::tr("Check indentation, quotes and colons there."));
        }
    }

private:
    yaml_parser_t m_parser{};
};

void refuseTag(const yaml_char_t *tag, int line)
{
    constexpr std::array<std::string_view, 8> harmless = {
        "!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:int", "tag:yaml.org,2002:float", "tag:yaml.org,2002:bool", "tag:yaml.org,2002:null",
        "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq",
    };
    if (tag == nullptr) {
        return;
    }
    for (const std::string_view name : harmless) {
        if (name == reinterpret_cast<const char *>(tag)) {
            return;
        }
    }
    throw refusal(line, Sentence::tr("a tag of YAML says how to read a value, and such values are not read"),
                  Sentence::tr("Write the value as text."));
}

void addScalar(TreeBuilder &tree, const yaml_event_t &event)
{
    const auto &scalar = event.data.scalar;
    const int line = lineOf(event.start_mark);
    refuseTag(scalar.tag, line);
    const std::string_view text(reinterpret_cast<const char *>(scalar.value), scalar.length);
    if (tree.wantsKey()) {
        tree.key(text, line);
        return;
    }
    const bool plain = scalar.style == YAML_PLAIN_SCALAR_STYLE && scalar.tag == nullptr;
    const bool null = plain && (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL");
    tree.scalar(null ? Node::Kind::Null : Node::Kind::Text, text, line);
}

void open(TreeBuilder &tree, Node::Kind kind, const yaml_char_t *tag, int line)
{
    refuseTag(tag, line);
    if (tree.wantsKey()) {
        throw refusal(line, Sentence::tr("a list or a map stands where a name belongs"),
                      Sentence::tr("A file of secrets has names and values, one level deep."));
    }
    tree.open(kind, line);
}

} // namespace

Node readYaml(std::string_view text)
{
    Parser parser(text);
    TreeBuilder tree;
    int documents = 0;
    while (true) {
        Event event;
        parser.next(event);
        const int line = lineOf(event.m_event.start_mark);
        switch (event.m_event.type) {
        case YAML_DOCUMENT_START_EVENT:
            if (++documents > 1) {
                throw refusal(line, Sentence::tr("a second document begins here"), Sentence::tr("Import them one by one."));
            }
            break;
        case YAML_ALIAS_EVENT:
            throw refusal(line, Sentence::tr("an alias (*name) stands here, and aliases are not read"),
                          Sentence::tr("Write the value itself."));
        case YAML_SCALAR_EVENT:
            addScalar(tree, event.m_event);
            break;
        case YAML_SEQUENCE_START_EVENT:
            open(tree, Node::Kind::List, event.m_event.data.sequence_start.tag, line);
            break;
        case YAML_MAPPING_START_EVENT:
            open(tree, Node::Kind::Map, event.m_event.data.mapping_start.tag, line);
            break;
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT:
            tree.close();
            break;
        case YAML_STREAM_END_EVENT:
            return tree.take();
        default:
            break;
        }
    }
}

} // namespace strongroom::variables
