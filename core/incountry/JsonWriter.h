// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// JSON for a person or a pipe: numbers and text go out exactly as they are, and what was written is wiped. Internal to core/incountry.

#include "incountry/JsonText.h"
#include "incountry/RecordJson.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace strongroom::incountry {

// JSON text member by member, on one line or indented by two.
class JsonWriter {
public:
    explicit JsonWriter(JsonLayout layout) : m_layout(layout) {}

    void open(char bracket)
    {
        append(std::string_view(&bracket, 1));
        ++m_depth;
        m_any = false;
    }
    void close(char bracket)
    {
        --m_depth;
        if (m_any) {
            newLine();
        }
        append(std::string_view(&bracket, 1));
        m_any = true;
    }
    void next()
    {
        if (m_any) {
            append(m_layout == JsonLayout::OneLine ? ", " : ",");
        }
        newLine();
        m_any = true;
    }
    void name(std::string_view name)
    {
        next();
        appendJsonString(m_out, name);
        append(": ");
    }
    void string(std::string_view value) { appendJsonString(m_out, value); }
    void text(std::string_view member, std::string_view value)
    {
        name(member);
        string(value);
    }
    void integer(std::string_view member, std::int64_t value)
    {
        name(member);
        append(std::to_string(value));
    }

    // Any JSON, laid out like the rest.
    void json(const JsonText &value)
    {
        if (value.isObject()) {
            open('{');
            value.forEachMember([&](std::string_view member, const JsonText &inner) {
                name(member);
                json(inner);
            });
            close('}');
        } else if (value.isArray()) {
            open('[');
            value.forEachItem([&](const JsonText &inner) {
                next();
                json(inner);
            });
            close(']');
        } else {
            append(value.text());
        }
    }
    void json(std::string_view text)
    {
        if (const std::optional<JsonText> value = scanJson(text)) {
            json(*value);
        } else {
            string(text);
        }
    }

    [[nodiscard]] SensitiveText take() { return std::move(m_out); }

private:
    void append(std::string_view text) { m_out.append(text); }
    void newLine()
    {
        if (m_layout == JsonLayout::Indented) {
            append("\n");
            append(std::string(2 * m_depth, ' '));
        }
    }

    JsonLayout m_layout;
    SensitiveText m_out;
    std::size_t m_depth = 0;
    bool m_any = false;
};

} // namespace strongroom::incountry
