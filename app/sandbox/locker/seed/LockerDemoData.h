// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is in the demo projects. Every value is made up and says so where a real one would open something.

#include <vector>

namespace strongroom::sandbox {

// A secret in all its places; nullptr: not there.
struct LockerDemoSecret
{
    const char *key;
    const char *description; // "": none
    const char *all;         // every environment
    const char *development;
    const char *staging;
    const char *production;
};

struct LockerDemoEnvironment
{
    const char *name;
    const char *externalUrl;
    const char *description;
};

// development, staging, production: in this order, as the members above.
[[nodiscard]] const std::vector<LockerDemoEnvironment> &lockerDemoEnvironments();
[[nodiscard]] const std::vector<LockerDemoSecret> &lockerDemoSecrets();
// Of the project "billing", which has names of its own and some of the same.
[[nodiscard]] const std::vector<LockerDemoSecret> &lockerBillingSecrets();

} // namespace strongroom::sandbox
