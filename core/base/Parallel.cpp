// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace strongroom {

void forEachPortion(std::size_t portions, const std::function<void(std::size_t portion)> &work, const Cancellation &cancellation)
{
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    std::exception_ptr failure;
    const auto take = [&]() noexcept {
        try {
            for (std::size_t portion = next++; portion < portions && !cancellation.isCancelled(); portion = next++) {
                work(portion);
            }
        } catch (...) {
            next = portions;
            const std::scoped_lock lock(mutex);
            failure = std::current_exception();
        }
    };
    std::vector<std::thread> helpers;
    const std::size_t processors = std::max(std::thread::hardware_concurrency(), 1U);
    helpers.reserve(processors);
    try {
        for (std::size_t i = 1; i < std::min(processors, portions); ++i) {
            helpers.emplace_back(take);
        }
    } catch (const std::system_error &) {
        // No more threads to be had: those that are there do it.
    }
    take();
    for (std::thread &helper : helpers) {
        helper.join();
    }
    if (failure) {
        std::rethrow_exception(failure);
    }
    cancellation.throwIfCancelled();
}

} // namespace strongroom
