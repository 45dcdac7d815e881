// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/MigrationBackend.h"

#include "incountry/SecretsDocument.h"

namespace strongroom::model {

std::shared_ptr<const SecretBytes> withCurrent(const SecretBytes &secretsData, std::int64_t target)
{
    incountry::SecretsDocument document = incountry::SecretsDocument::parse(secretsData.text());
    document.setCurrent(target);
    return std::make_shared<const SecretBytes>(document.toJson());
}

} // namespace strongroom::model
