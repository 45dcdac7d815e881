// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/StatusPhrase.h"

#include <algorithm>
#include <array>
#include <utility>

namespace strongroom::connections {

namespace {
constexpr std::array phrases{
    std::pair<int, std::string_view>{100, "Continue"},
    std::pair<int, std::string_view>{101, "Switching Protocols"},
    std::pair<int, std::string_view>{103, "Early Hints"},
    std::pair<int, std::string_view>{200, "OK"},
    std::pair<int, std::string_view>{201, "Created"},
    std::pair<int, std::string_view>{202, "Accepted"},
    std::pair<int, std::string_view>{203, "Non-Authoritative Information"},
    std::pair<int, std::string_view>{204, "No Content"},
    std::pair<int, std::string_view>{205, "Reset Content"},
    std::pair<int, std::string_view>{206, "Partial Content"},
    std::pair<int, std::string_view>{300, "Multiple Choices"},
    std::pair<int, std::string_view>{301, "Moved Permanently"},
    std::pair<int, std::string_view>{302, "Found"},
    std::pair<int, std::string_view>{303, "See Other"},
    std::pair<int, std::string_view>{304, "Not Modified"},
    std::pair<int, std::string_view>{305, "Use Proxy"},
    std::pair<int, std::string_view>{307, "Temporary Redirect"},
    std::pair<int, std::string_view>{308, "Permanent Redirect"},
    std::pair<int, std::string_view>{400, "Bad Request"},
    std::pair<int, std::string_view>{401, "Unauthorized"},
    std::pair<int, std::string_view>{402, "Payment Required"},
    std::pair<int, std::string_view>{403, "Forbidden"},
    std::pair<int, std::string_view>{404, "Not Found"},
    std::pair<int, std::string_view>{405, "Method Not Allowed"},
    std::pair<int, std::string_view>{406, "Not Acceptable"},
    std::pair<int, std::string_view>{407, "Proxy Authentication Required"},
    std::pair<int, std::string_view>{408, "Request Timeout"},
    std::pair<int, std::string_view>{409, "Conflict"},
    std::pair<int, std::string_view>{410, "Gone"},
    std::pair<int, std::string_view>{411, "Length Required"},
    std::pair<int, std::string_view>{412, "Precondition Failed"},
    std::pair<int, std::string_view>{413, "Content Too Large"},
    std::pair<int, std::string_view>{414, "URI Too Long"},
    std::pair<int, std::string_view>{415, "Unsupported Media Type"},
    std::pair<int, std::string_view>{416, "Range Not Satisfiable"},
    std::pair<int, std::string_view>{417, "Expectation Failed"},
    std::pair<int, std::string_view>{421, "Misdirected Request"},
    std::pair<int, std::string_view>{422, "Unprocessable Content"},
    std::pair<int, std::string_view>{425, "Too Early"},
    std::pair<int, std::string_view>{426, "Upgrade Required"},
    std::pair<int, std::string_view>{428, "Precondition Required"},
    std::pair<int, std::string_view>{429, "Too Many Requests"},
    std::pair<int, std::string_view>{431, "Request Header Fields Too Large"},
    std::pair<int, std::string_view>{451, "Unavailable For Legal Reasons"},
    std::pair<int, std::string_view>{500, "Internal Server Error"},
    std::pair<int, std::string_view>{501, "Not Implemented"},
    std::pair<int, std::string_view>{502, "Bad Gateway"},
    std::pair<int, std::string_view>{503, "Service Unavailable"},
    std::pair<int, std::string_view>{504, "Gateway Timeout"},
    std::pair<int, std::string_view>{505, "HTTP Version Not Supported"},
    std::pair<int, std::string_view>{511, "Network Authentication Required"}};
} // namespace

std::string_view statusPhrase(int status)
{
    const auto found = std::ranges::find(phrases, status, &std::pair<int, std::string_view>::first);
    return found != phrases.end() ? found->second : std::string_view();
}

} // namespace strongroom::connections
