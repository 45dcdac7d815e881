// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reading secrets, as something to run elsewhere: the command of this program, cURL, and programs for Python and JavaScript. The two programs ask what the
// service's v2 SDKs ask, the vendor's command-line program, in the SDKs' own words (Locker page, appendix A); cURL asks the service itself (sections 3, 7
// and 8), which answers sealed texts. The access key is in variables of the environment and never in the text. Pure functions, any thread.

#include <cstdint>
#include <optional>
#include <string>

namespace strongroom::locker {

struct SecretQuery {
    std::string key;                            // empty: all secrets
    std::string environment;                    // empty: for a key the one of all environments; for all secrets, of every environment
    std::string connection;                     // the saved connection's name; empty: the access key is in the environment
    std::string apiBase;                        // no slash at the end
    std::optional<std::int64_t> projectId;      // for cURL and a key: its hash is salted with it
};

[[nodiscard]] std::string secretAsCommand(const SecretQuery &query);
// Empty when the project's id is needed and not known.
[[nodiscard]] std::string secretAsCurl(const SecretQuery &query);
[[nodiscard]] std::string secretAsPython(const SecretQuery &query);
[[nodiscard]] std::string secretAsJavaScript(const SecretQuery &query);

} // namespace strongroom::locker
