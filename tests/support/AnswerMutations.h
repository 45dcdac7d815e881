// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What can be wrong with an answer: one change of a real one, chosen by a seed. The same seed makes the same change on every system.

#include "support/FaultTransport.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace strongroom::test {

class AnswerMutations {
public:
    explicit AnswerMutations(std::uint64_t seed) : m_random(seed) {}

    // 0 to most - 1.
    [[nodiscard]] std::size_t below(std::size_t most) { return static_cast<std::size_t>(m_random() % most); }
    [[nodiscard]] bool oneIn(std::size_t times) { return below(times) == 0; }

    struct Kind {
        const char *name;
        void (AnswerMutations::*apply)(RecordedAnswer &answer);
    };
    [[nodiscard]] static const std::vector<Kind> &kinds()
    {
        using M = AnswerMutations;
        static const std::vector<Kind> all{
            {"bits flipped", &M::flipBits},
            {"bytes removed", &M::removeBytes},
            {"bytes inserted", &M::insertBytes},
            {"truncated", &M::truncate},
            {"another type", &M::swapType},
            {"member missing", &M::dropMember},
            {"member repeated", &M::repeatMember},
            {"member misspelt", &M::misspellMember},
            {"value of another place", &M::swapValue},
            {"null", &M::makeNull},
            {"all nested 10,000 deep", &M::nestAll},
            {"value nested 10,000 deep", &M::nestValue},
            {"number out of range", &M::hugeNumber},
            {"NaN", &M::notANumber},
            {"bad UTF-8", &M::badUtf8},
            {"unpaired surrogate", &M::loneSurrogate},
            {"zero byte", &M::zeroByte},
            {"very long text", &M::longText},
            {"very long list", &M::longList},
            {"list emptied", &M::emptyList},
            {"text changed", &M::changeText},
            {"text emptied", &M::emptyText},
            {"wrong content type", &M::wrongContentType},
            {"empty", &M::emptyBody},
            {"a web page", &M::webPage},
            {"gzip that ends early", &M::halfGzip},
            {"garbage behind", &M::garbageBehind},
            {"another JSON", &M::anotherJson},
            {"another status", &M::anotherStatus},
            {"another status, no body", &M::anotherStatusEmpty},
            {"another status, a web page", &M::anotherStatusPage},
            {"odd headers", &M::oddHeaders},
            {"no headers", &M::noHeaders},
            {"connection broken", &M::brokenConnection},
        };
        return all;
    }

    // May throw the NetworkError of a broken connection.
    void apply(const Kind &kind, RecordedAnswer &answer) { (this->*kind.apply)(answer); }
    const Kind &choose() { return kinds()[below(kinds().size())]; }

private:
    using Json = nlohmann::ordered_json;
    using Pointer = Json::json_pointer;

    [[nodiscard]] static std::string repeated(std::string_view text, std::size_t times)
    {
        std::string out;
        out.reserve(text.size() * times);
        for (std::size_t i = 0; i < times; ++i) {
            out += text;
        }
        return out;
    }

    // ---- bytes ----
    void flipBits(RecordedAnswer &answer)
    {
        const std::size_t times = 1 + below(8);
        for (std::size_t i = 0; i < times && !answer.body.empty(); ++i) {
            char &c = answer.body[below(answer.body.size())];
            c = static_cast<char>(static_cast<unsigned char>(c) ^ (1U << below(8)));
        }
    }
    void removeBytes(RecordedAnswer &answer)
    {
        if (!answer.body.empty()) {
            answer.body.erase(below(answer.body.size()), 1 + below(9));
        }
    }
    void insertBytes(RecordedAnswer &answer)
    {
        std::string bytes(1 + below(9), '\0');
        for (char &c : bytes) {
            c = static_cast<char>(below(256));
        }
        answer.body.insert(below(answer.body.size() + 1), bytes);
    }
    void truncate(RecordedAnswer &answer) { answer.body.resize(below(answer.body.size() + 1)); }
    void garbageBehind(RecordedAnswer &answer)
    {
        static const std::array<const char *, 8> tails{"}", "]", "{}", ",", "\n\n1", "//x", "\x01", "null"};
        answer.body += tails[below(tails.size())];
    }

    // ---- JSON ----
    // Places of all values, the root left out.
    static void collect(const Json &value, const Pointer &at, std::vector<Pointer> &places)
    {
        if (value.is_object()) {
            for (const auto &[name, member] : value.items()) {
                const Pointer place = at / name;
                places.push_back(place);
                collect(member, place, places);
            }
        } else if (value.is_array()) {
            for (std::size_t i = 0; i < value.size(); ++i) {
                const Pointer place = at / i;
                places.push_back(place);
                collect(value[i], place, places);
            }
        }
    }
    // Of the values that `fits`; false, and bytes are changed instead: there is none.
    template <typename Fits, typename Change>
    void change(RecordedAnswer &answer, Fits fits, Change act)
    {
        Json document = Json::parse(answer.body, nullptr, false);
        std::vector<Pointer> places;
        if (!document.is_discarded()) {
            std::vector<Pointer> all;
            collect(document, Pointer(), all);
            for (const Pointer &place : all) {
                if (fits(document.at(place))) {
                    places.push_back(place);
                }
            }
        }
        if (places.empty()) {
            flipBits(answer);
            return;
        }
        const Pointer place = places[below(places.size())];
        act(document, place);
        answer.body = document.dump(-1, ' ', false, Json::error_handler_t::replace);
    }
    [[nodiscard]] static bool anything(const Json &) { return true; }
    [[nodiscard]] static bool isText(const Json &value) { return value.is_string(); }
    [[nodiscard]] static bool isList(const Json &value) { return value.is_array(); }

    // Puts text that is no JSON, or that the library would not write, where a value is.
    void putRaw(RecordedAnswer &answer, const std::string &raw)
    {
        static const std::string marker = "@@raw@@";
        change(answer, anything, [](Json &document, const Pointer &place) { document.at(place) = marker; });
        const std::string quoted = "\"" + marker + "\"";
        if (const std::size_t at = answer.body.find(quoted); at != std::string::npos) {
            answer.body.replace(at, quoted.size(), raw);
        }
    }
    // Puts these bytes into a text.
    void putIntoText(RecordedAnswer &answer, const std::string &bytes)
    {
        static const std::string marker = "@@raw@@";
        change(answer, isText, [this](Json &document, const Pointer &place) {
            auto &text = document.at(place).get_ref<std::string &>();
            text.insert(below(text.size() + 1), marker);
        });
        if (const std::size_t at = answer.body.find(marker); at != std::string::npos) {
            answer.body.replace(at, marker.size(), bytes);
        }
    }
    [[nodiscard]] Json anyValue()
    {
        switch (below(10)) {
        case 0: return nullptr;
        case 1: return true;
        case 2: return 0;
        case 3: return -1;
        case 4: return 1.5;
        case 5: return "";
        case 6: return "text";
        case 7: return Json::array();
        case 8: return Json::object();
        default: return Json::array({Json::object({{"a", 1}}), "b", nullptr});
        }
    }

    void swapType(RecordedAnswer &answer)
    {
        change(answer, anything, [this](Json &document, const Pointer &place) { document.at(place) = anyValue(); });
    }
    void makeNull(RecordedAnswer &answer)
    {
        change(answer, anything, [](Json &document, const Pointer &place) { document.at(place) = nullptr; });
    }
    void dropMember(RecordedAnswer &answer)
    {
        change(answer, anything, [](Json &document, const Pointer &place) {
            Json &parent = document.at(place.parent_pointer());
            if (parent.is_object()) {
                parent.erase(place.back());
            } else {
                parent.erase(static_cast<std::size_t>(std::stoul(place.back())));
            }
        });
    }
    void misspellMember(RecordedAnswer &answer)
    {
        change(answer, anything, [](Json &document, const Pointer &place) {
            Json &parent = document.at(place.parent_pointer());
            if (parent.is_object()) {
                const Json value = document.at(place);
                parent.erase(place.back());
                std::string name = place.back();
                if (!name.empty()) {
                    name[0] = static_cast<char>(name[0] ^ 0x20);
                }
                parent[name] = value;
            }
        });
    }
    // Once more with another value, before or behind the real one.
    void repeatMember(RecordedAnswer &answer)
    {
        static const std::string marker = "@@twice@@";
        std::string name;
        change(answer, anything, [&](Json &document, const Pointer &place) {
            Json &parent = document.at(place.parent_pointer());
            if (parent.is_object()) {
                name = place.back();
                parent[marker] = oneIn(3) ? Json(document.at(place)) : anyValue();
            }
        });
        if (const std::size_t at = answer.body.find(marker); at != std::string::npos) {
            const std::string quoted = Json(name).dump(-1, ' ', false, Json::error_handler_t::replace);
            answer.body.replace(at, marker.size(), quoted.substr(1, quoted.size() - 2));
        }
    }
    void swapValue(RecordedAnswer &answer)
    {
        change(answer, anything, [this](Json &document, const Pointer &place) {
            std::vector<Pointer> all;
            collect(document, Pointer(), all);
            const Json other = document.at(all[below(all.size())]);
            document.at(place) = other;
        });
    }
    void changeText(RecordedAnswer &answer)
    {
        change(answer, isText, [this](Json &document, const Pointer &place) {
            auto &text = document.at(place).get_ref<std::string &>();
            if (text.empty()) {
                text = "x";
                return;
            }
            char &c = text[below(text.size())];
            c = c == 'A' ? 'B' : 'A';
        });
    }
    void emptyText(RecordedAnswer &answer)
    {
        change(answer, isText, [](Json &document, const Pointer &place) { document.at(place) = ""; });
    }
    void emptyList(RecordedAnswer &answer)
    {
        change(answer, isList, [](Json &document, const Pointer &place) { document.at(place) = Json::array(); });
    }
    void longList(RecordedAnswer &answer)
    {
        change(answer, isList, [](Json &document, const Pointer &place) {
            Json &list = document.at(place);
            const Json one = list.empty() ? Json(nullptr) : list.front();
            const std::size_t size = one.dump(-1, ' ', false, Json::error_handler_t::replace).size();
            for (std::size_t i = 0; i < 2000 && i * size < 200'000; ++i) {
                list.push_back(one);
            }
        });
    }
    void longText(RecordedAnswer &answer) { putRaw(answer, "\"" + repeated("long text ", 20'000) + "\""); }
    void hugeNumber(RecordedAnswer &answer)
    {
        static const std::array<const char *, 12> numbers{"1e400", "-1e400", "99999999999999999999999999", "9223372036854775808", "18446744073709551615", "-9223372036854775808",
                                                          "1e-400", "0.1e1", "-0", "2147483648", "1e18", "253402300800000"};
        putRaw(answer, numbers[below(numbers.size())]);
    }
    void notANumber(RecordedAnswer &answer)
    {
        static const std::array<const char *, 8> words{"NaN", "Infinity", "-Infinity", "nan", "undefined", "+1", "01", "0x10"};
        putRaw(answer, words[below(words.size())]);
    }
    void badUtf8(RecordedAnswer &answer)
    {
        static const std::array<const char *, 6> bytes{"\xff", "\xc0\x80", "\xe2\x82", "\xf5\x80\x80\x80", "\x80", "\xed\xa0\x80"};
        putIntoText(answer, bytes[below(bytes.size())]);
    }
    void loneSurrogate(RecordedAnswer &answer)
    {
        static const std::array<const char *, 5> escapes{"\\ud800", "\\udfff", "\\udc00\\ud800", "\\ud83d x", "\\uD8"};
        putIntoText(answer, escapes[below(escapes.size())]);
    }
    void zeroByte(RecordedAnswer &answer)
    {
        if (oneIn(2)) {
            putIntoText(answer, "\\u0000");
        } else {
            answer.body.insert(below(answer.body.size() + 1), 1, '\0');
        }
    }
    [[nodiscard]] std::string nested()
    {
        constexpr std::size_t depth = 10'000;
        const bool closed = !oneIn(3);
        return oneIn(2) ? repeated("[", depth) + (closed ? repeated("]", depth) : std::string()) : repeated("{\"a\":", depth) + (closed ? "1" + repeated("}", depth) : std::string());
    }
    void nestAll(RecordedAnswer &answer) { answer.body = nested(); }
    void nestValue(RecordedAnswer &answer) { putRaw(answer, nested()); }
    void anotherJson(RecordedAnswer &answer)
    {
        static const std::array<const char *, 12> texts{"null", "true", "0", "\"\"", "[]", "{}", "[[]]", "[{}]", "[null]", "{\"error\":\"x\"}", "{\"data\":[],\"meta\":{}}", "\"text\""};
        answer.body = texts[below(texts.size())];
    }

    // ---- the rest of an answer ----
    static void setHeader(RecordedAnswer &answer, const std::string &name, const std::string &value)
    {
        std::erase_if(answer.headers, [&](const auto &header) { return equalsIgnoringAsciiCase(header.first, name); });
        answer.headers.emplace_back(name, value);
    }
    void wrongContentType(RecordedAnswer &answer)
    {
        static const std::array<const char *, 5> types{"text/html", "application/octet-stream", "", "application/json; charset=utf-16", ";;;=\"\\"};
        setHeader(answer, "Content-Type", types[below(types.size())]);
        if (oneIn(2)) {
            webPage(answer);
        }
    }
    void emptyBody(RecordedAnswer &answer) { answer.body.clear(); }
    void webPage(RecordedAnswer &answer)
    {
        answer.body = "<!doctype html>\n<html><head><title>Sign in</title></head><body onload=\"x()\">Welcome to the café's network & more</body></html>\n";
        setHeader(answer, "Content-Type", "text/html");
    }
    void halfGzip(RecordedAnswer &answer) { answer.body = std::string("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xab\x56", 12); }
    void anotherStatus(RecordedAnswer &answer) { answer.status = 100 + static_cast<int>(below(500)); }
    void anotherStatusEmpty(RecordedAnswer &answer)
    {
        anotherStatus(answer);
        answer.body.clear();
    }
    void anotherStatusPage(RecordedAnswer &answer)
    {
        anotherStatus(answer);
        webPage(answer);
    }
    void oddHeaders(RecordedAnswer &answer)
    {
        static const std::array<const char *, 10> names{"Retry-After", "X-Amz-Crc32", "Content-Disposition", "Date", "x-request-id", "Location", "Content-Type", "WWW-Authenticate",
                                                        "ETag", "X-Nonce"};
        static const std::array<const char *, 11> values{"", "-1", "99999999999999999999", "Sun, 31 Feb 9999 25:61:61 GMT", "attachment; filename*=UTF-8''%ff%00%2e%2e%2f", "\xff\xfe",
                                                         "1", "0", "NaN", "../../../etc/passwd", "'\";--"};
        const std::size_t times = 1 + below(4);
        for (std::size_t i = 0; i < times; ++i) {
            setHeader(answer, names[below(names.size())], values[below(values.size())]);
        }
        if (oneIn(2)) {
            anotherStatus(answer);
        }
    }
    void noHeaders(RecordedAnswer &answer) { answer.headers.clear(); }
    void brokenConnection(RecordedAnswer &)
    {
        NetworkError error("the connection broke");
        error.withRetryable(oneIn(2));
        throw error;
    }

    std::mt19937_64 m_random;
};

} // namespace strongroom::test
