// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is left to do in one country, page after page. Migrated records leave the service's list while it is read, so a page number means nothing
// for long: the list is read from its beginning again and again, and only a pass that began with nothing under way, found nothing new and adds up
// says that it is done. Records that are missed meanwhile cost another pass, never more. Internal to core/migration; one thread.

#include "migration/CountryLook.h"
#include "migration/RunShared.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::migration {

class Enumeration {
public:
    Enumeration(const RunShared &shared, CountryRun &run);

    // From the beginning.
    void beginPass();
    // The next records nobody has taken yet, perhaps none; nothing at the end of the pass. ServerError: an empty page where there are records.
    [[nodiscard]] std::optional<std::vector<incountry::WireRecord>> next();
    // Of the pass: whether every page agreed with every other and with the total.
    [[nodiscard]] bool addedUp() const noexcept { return m_addedUp; }
    [[nodiscard]] std::size_t foundInPass() const noexcept { return m_found; }

private:
    // One list of the service: records under another version, and those without a version.
    struct List {
        VersionChoice choice;
        std::int64_t total = 0;
    };

    [[nodiscard]] incountry::StoredPage fetch(List &list, std::int64_t offset);
    void check(const List &list, std::int64_t offset, const incountry::StoredPage &page);
    void advance(List &list, std::int64_t offset, const incountry::StoredPage &page);
    [[nodiscard]] std::vector<incountry::WireRecord> fresh(const List &list, incountry::StoredPage page);
    void dropStale(std::vector<incountry::WireRecord> &found);
    [[nodiscard]] bool isWanted(const List &list, const incountry::StoredRecord &record) const;

    const RunShared &m_shared;
    CountryRun &m_run;
    std::array<List, 2> m_lists;
    std::size_t m_list = 0;
    std::int64_t m_position = 0;     // in the current list, of the first record nobody has looked at
    std::int64_t m_leftThen = 0;     // m_run.inFlight.leftSoFar() when that was true
    std::int64_t m_seen = 0;
    std::string m_firstOfLastPage;
    bool m_addedUp = true;
    std::size_t m_found = 0;
};

} // namespace strongroom::migration
