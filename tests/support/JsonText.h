// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// QCOMPARE of JSON shows both. It must not look for another way to print it either: on Windows Qt knows an incomplete type that JSON's conversions are
// then tried on, which does not compile.

#include <nlohmann/json.hpp>

#include <QTest>

template <>
inline char *QTest::toString(const nlohmann::json &json)
{
    return qstrdup(json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
}
