// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "Sections.h"

#include "aws/SigV4.h"

#include <openssl/hmac.h>
#include <openssl/sha.h>

#include <array>
#include <chrono>
#include <memory>
#include <stdexcept>
#include <string>

namespace strongroom::bench {

namespace {

constexpr std::size_t requestCount = 1000;

using Digest = std::array<unsigned char, 32>;

// The GetItem that the token cache asks with.
struct Request {
    Request()
    {
        input.method = "POST";
        input.url = "https://dynamodb.us-east-1.amazonaws.com/";
        input.headers = {{"Content-Type", "application/x-amz-json-1.0"}, {"X-Amz-Target", "DynamoDB_20120810.GetItem"}};
        input.body = bytesOf(body);
        input.region = "us-east-1";
        input.service = "dynamodb";
        input.time = std::chrono::sys_seconds(std::chrono::seconds(1'773'756'309));
        expected = aws::sign(input, credentials);
    }

    std::string body = R"({"Key":{"Id":{"S":"apiToken1"}},"TableName":"Tokens"})";
    aws::SigningInput input;
    aws::Credentials credentials{"AKIDSTRONGROOM000001", SecretBytes(std::string_view("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")), {}};
    aws::Signature expected;
    aws::SigningKeys keys;
};

Digest bareHmac(const void *key, std::size_t keySize, std::string_view text)
{
    Digest digest{};
    unsigned size = 0;
    if (HMAC(EVP_sha256(), key, static_cast<int>(keySize), reinterpret_cast<const unsigned char *>(text.data()), text.size(), digest.data(), &size) == nullptr) {
        throw std::runtime_error("HMAC failed");
    }
    return digest;
}

Digest bareHash(std::string_view text)
{
    Digest digest{};
    SHA256(reinterpret_cast<const unsigned char *>(text.data()), text.size(), digest.data());
    return digest;
}

Digest bareKey()
{
    const std::string_view secret = "AWS4wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    Digest key = bareHmac(secret.data(), secret.size(), "20260317");
    for (const char *const step : {"us-east-1", "dynamodb", "aws4_request"}) {
        key = bareHmac(key.data(), key.size(), step);
    }
    return key;
}

// What cannot be left out: the two hashes and the last HMAC, over texts that are there already.
Digest bareSignature(const Request &request, const Digest &key)
{
    static_cast<void>(bareHash(request.body));
    static_cast<void>(bareHash(request.expected.canonicalRequest));
    return bareHmac(key.data(), key.size(), request.expected.stringToSign);
}

void requireSame(const Request &request, const std::string &signature)
{
    if (signature != request.expected.signature) {
        throw std::runtime_error("a signature is wrong");
    }
}

} // namespace

Section awsSigningSection()
{
    const auto request = std::make_shared<Request>();
    Section section{"Signature V4: one GetItem, one thread", "signatures", {}};
    section.contenders.push_back({"OpenSSL alone: two hashes, the chain of five HMACs", requestCount, [request] {
                                      for (std::size_t i = 0; i < requestCount; ++i) {
                                          static_cast<void>(bareSignature(*request, bareKey()));
                                      }
                                  }});
    section.contenders.push_back({"sign(), key derived each time", requestCount, [request] {
                                      for (std::size_t i = 0; i < requestCount; ++i) {
                                          requireSame(*request, aws::sign(request->input, request->credentials).signature);
                                      }
                                  }});
    section.contenders.push_back({"OpenSSL alone, key kept: two hashes, one HMAC", requestCount, [request, key = bareKey()] {
                                      for (std::size_t i = 0; i < requestCount; ++i) {
                                          static_cast<void>(bareSignature(*request, key));
                                      }
                                  }});
    section.contenders.push_back({"sign(), key kept", requestCount, [request] {
                                      for (std::size_t i = 0; i < requestCount; ++i) {
                                          requireSame(*request, aws::sign(request->input, request->credentials, &request->keys).signature);
                                      }
                                  }});
    return section;
}

} // namespace strongroom::bench
