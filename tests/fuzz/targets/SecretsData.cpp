// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// secrets_data: what a file, the keychain or a prompt holds.
#include "../Target.h"

#include "incountry/SecretsData.h"
#include "incountry/SecretsDocument.h"

namespace strongroom::fuzz::secretsDataTarget {

namespace {

using namespace incountry;

bool sameSecrets(const SecretsData &one, const SecretsData &other)
{
    if (one.currentVersion() != other.currentVersion() || one.secrets().size() != other.secrets().size()) {
        return false;
    }
    for (std::size_t i = 0; i < one.secrets().size(); ++i) {
        if (!one.secrets()[i].sameAs(other.secrets()[i])) {
            return false;
        }
    }
    return true;
}

void fuzzSecretsData(ByteView input)
{
    const std::string_view text = textOf(input);
    const auto data = attempt([text] { return SecretsData::parse(text); });
    const auto document = attempt([text] { return SecretsDocument::parse(text); });
    require(data.has_value() == document.has_value(), "the document and the data take the same texts");
    if (!data) {
        return;
    }
    require(sameSecrets(SecretsData::parse(data->toJson().text()), *data), "secrets_data that is written is read as it was");
    require(document->entries().size() == data->secrets().size(), "the document has all secrets");
    const SecretBytes written = document->toJson();
    require(SecretsDocument::parse(written.text()).sameAs(*document), "a document that is written is read as it was");
    require(sameSecrets(SecretsData::parse(document->toJson(KeyWriting::Base64).text()), *data), "keys in base64 are the same keys");
}

const Registration secretsData("secrets_data", fuzzSecretsData, {"incountry/secrets.json", "incountry/release_3_0_0.json"});

} // namespace

} // namespace strongroom::fuzz::secretsDataTarget
