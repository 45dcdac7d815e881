// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// The texts that a token is kept in, and Fernet tokens.
#include "../Target.h"

#include "crypto/Fernet.h"
#include "tokens/ItemCipher.h"
#include "tokens/NodeToken.h"

namespace strongroom::fuzz::tokenItemTarget {

namespace {

using namespace tokens;

void fuzzTokenItem(ByteView input)
{
    const std::string_view text = textOf(input);
    const Consumer consumer{SecretBytes(std::string_view("key")), SecretBytes(std::string_view("secret"))};
    const ItemRow row{"Tokens", "apiToken1"};
    (void)openItem(ItemFormat::Python, text, consumer, row);
    (void)openNode(text, nodeLambdaKey());
    (void)attempt([&] { return readNodeTokenFile(text, consumer); });
    (void)attempt([&] { return readNodeLambdaItem(text); });
    require(!openItem(ItemFormat::SealedV1, text, consumer, row), "nothing opens that was not sealed");
    const auto opened = openItem(ItemFormat::SealedV1, sealItem(ItemFormat::SealedV1, text, consumer, row), consumer, row);
    require(opened && opened->view() == text, "what was sealed opens");

    const SecretKey<32> key = fixedKey<32>(0x99);
    const crypto::Fernet fernet(key.view());
    require(!attempt([&] { return fernet.decrypt(text); }), "no Fernet token opens that was not made");
    require(fernet.decrypt(fernet.encrypt(text, {})).view() == text, "what was encrypted opens");
}

const Registration tokenItem("token_item", fuzzTokenItem, {"api-tokens/cipher.json", "api-tokens/unreadable.json", "incountry/cipher.json"});

} // namespace

} // namespace strongroom::fuzz::tokenItemTarget
