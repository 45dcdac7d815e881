// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether a record can be written, without hashing or encrypting anything: for whoever checks many before the first is sent. A write makes
// the same checks again.

#include "incountry/Record.h"
#include "incountry/StorageConfiguration.h"

namespace strongroom::incountry {

// ClientError naming the member: no record key or only its hash, text with half of a character, a search key that is too long to be stored in
// the clear, bodies that are not text.
void checkWritable(const Record &record, SearchKeyStorage searchKeys);

// The part that does not depend on how keys are stored. Internal to core/incountry.
void checkKeyAndBodies(const Record &record);

} // namespace strongroom::incountry
