// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// From a Locker project's opened rows to the painted matrix, 500 secrets in 12 environments. In the same run, as the yardstick: the plain loop over
// OpenSSL that such a project's sealed values cost at the least (HMAC-SHA256 and AES-256-CBC, a context each, one thread).

#include "LargeProject.h"
#include "UiMeasure.h"

#include "locker/Matrix.h"
#include "locker/matrix/SecretMatrixModel.h"
#include "locker/matrix/SecretMatrixView.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <stdexcept>
#include <vector>

namespace strongroom::bench {

namespace {

constexpr int rounds = 15;
constexpr std::size_t valueBytes = 48;

locker::SnapshotPtr makeSnapshot()
{
    test::MemoryLockerStore store;
    fillWithLargeProject(store);
    return store.now();
}

std::chrono::nanoseconds plainLoop(std::size_t rows)
{
    std::array<unsigned char, 32> key{};
    std::array<unsigned char, 16> iv{};
    const std::vector<unsigned char> sealed(valueBytes + 16, 7);
    std::vector<unsigned char> plain(sealed.size() + 16);
    std::array<unsigned char, 32> mac{};
    QElapsedTimer timer;
    timer.start();
    for (std::size_t row = 0; row < rows; ++row) {
        unsigned int macSize = 0;
        if (HMAC(EVP_sha256(), key.data(), int(key.size()), sealed.data(), sealed.size(), mac.data(), &macSize) == nullptr) {
            throw std::runtime_error("HMAC failed");
        }
        EVP_CIPHER_CTX *const context = EVP_CIPHER_CTX_new();
        int size = 0;
        const bool done = EVP_DecryptInit_ex(context, EVP_aes_256_cbc(), nullptr, key.data(), iv.data()) == 1 && EVP_CIPHER_CTX_set_padding(context, 0) == 1
            && EVP_DecryptUpdate(context, plain.data(), &size, sealed.data(), int(sealed.size())) == 1;
        EVP_CIPHER_CTX_free(context);
        if (!done) {
            throw std::runtime_error("AES failed");
        }
    }
    return std::chrono::nanoseconds(timer.nsecsElapsed());
}

std::vector<UiFigure> run(ui::Theme &)
{
    const locker::SnapshotPtr snapshot = makeSnapshot();
    UiFigure whole{"opened rows to painted matrix", {}, {}};
    UiFigure laidOut{"of it, laying out: makeMatrix", {}, {}};
    UiFigure loop{"plain loop over OpenSSL, " + std::to_string(snapshot->secrets.size()) + " values", {}, {}};
    for (int round = 0; round < rounds; ++round) {
        model::SecretMatrixModel model;
        ui::SecretMatrixView view(&model);
        view.resize(1360, 840);
        view.show();
        QImage frame(view.size(), QImage::Format_ARGB32_Premultiplied);
        QElapsedTimer timer;
        timer.start();
        const auto matrix = std::make_shared<const locker::Matrix>(locker::makeMatrix(*snapshot));
        laidOut.waits.emplace_back(timer.nsecsElapsed());
        model.setMatrix(matrix);
        view.render(&frame);
        whole.waits.emplace_back(timer.nsecsElapsed());
        if (model.rowCount() != projectSecrets) {
            throw std::runtime_error("the matrix has not all secrets");
        }
        loop.waits.push_back(plainLoop(snapshot->secrets.size()));
    }
    return {whole, laidOut, loop};
}

} // namespace

UiSection matrixSection() { return {"Matrix of 500 secrets in 12 environments: data to painted", run}; }

} // namespace strongroom::bench
