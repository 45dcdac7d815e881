// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Memory for what must not be found afterwards.
//
//   SecretBytes    keys, passwords, tokens: few and small. Move-only; guarded pages, locked where the OS allows (libsodium's
//                  sodium_malloc), wiped on destruction. Each costs some pages: not for thousands of values. Where the system locks no
//                  more (8 MiB a user on most Linux systems, the working set on Windows), a value is held and wiped as ever but could be
//                  swapped out; one warning in the log says so.
//   SecretKey<N>   the same with the size in the type.
//   SensitiveText  decrypted bodies: many, of any size. UTF-8, wiped on destruction and reallocation, not locked.
//
// None can be printed, compared with ==, or turned into a string by accident: ask for the content by name.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom {

using ByteView = std::span<const std::byte>;
using Bytes = std::vector<std::byte>;   // for what is not secret

[[nodiscard]] inline ByteView bytesOf(std::string_view text) { return std::as_bytes(std::span(text.data(), text.size())); }
[[nodiscard]] inline std::string_view textOf(ByteView bytes) { return {reinterpret_cast<const char *>(bytes.data()), bytes.size()}; }

// Overwrites in a way the compiler keeps.
void wipe(std::span<std::byte> memory) noexcept;
void wipe(std::string &text) noexcept;

class SecretBytes {
public:
    SecretBytes() noexcept = default;
    explicit SecretBytes(std::size_t size);                 // zeroed
    explicit SecretBytes(ByteView content);
    explicit SecretBytes(std::string_view content) : SecretBytes(bytesOf(content)) {}
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    [[nodiscard]] SecretBytes duplicate() const { return SecretBytes(view()); }   // a copy is asked for by name
    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] bool empty() const noexcept { return m_size == 0; }
    [[nodiscard]] ByteView view() const noexcept { return {m_data, m_size}; }
    [[nodiscard]] std::span<std::byte> writable() noexcept { return {m_data, m_size}; }
    [[nodiscard]] std::string_view text() const noexcept { return textOf(view()); }
    // Constant time for equal sizes.
    [[nodiscard]] bool sameAs(const SecretBytes &other) const noexcept;

private:
    std::byte *m_data = nullptr;
    std::size_t m_size = 0;
};

template <std::size_t N>
class SecretKey {
public:
    static constexpr std::size_t size = N;
    SecretKey() : m_bytes(N) {}
    explicit SecretKey(std::span<const std::byte, N> content) : m_bytes(ByteView(content)) {}
    [[nodiscard]] std::span<const std::byte, N> view() const noexcept { return std::span<const std::byte, N>(m_bytes.view().data(), N); }
    [[nodiscard]] std::span<std::byte, N> writable() noexcept { return std::span<std::byte, N>(m_bytes.writable().data(), N); }
    [[nodiscard]] SecretKey duplicate() const { return SecretKey(view()); }

private:
    SecretBytes m_bytes;
};

// Wipes before it frees. The containers below never use a small-string buffer, so nothing stays behind in the object itself.
template <typename T>
struct WipingAllocator {
    using value_type = T;
    WipingAllocator() noexcept = default;
    template <typename U>
    WipingAllocator(const WipingAllocator<U> &) noexcept {}
    [[nodiscard]] T *allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T *memory, std::size_t count) noexcept
    {
        wipe(std::as_writable_bytes(std::span(memory, count)));
        std::allocator<T>().deallocate(memory, count);
    }
    friend bool operator==(const WipingAllocator &, const WipingAllocator &) noexcept { return true; }
};

using WipingBytes = std::vector<std::byte, WipingAllocator<std::byte>>;

// UTF-8 text of any length. A lone surrogate (legal in a JSON string, and it occurs) is kept as its three-byte form (WTF-8).
class SensitiveText {
public:
    SensitiveText() = default;
    explicit SensitiveText(std::string_view text) : m_bytes(text.begin(), text.end()) {}
    explicit SensitiveText(ByteView bytes) : SensitiveText(textOf(bytes)) {}

    [[nodiscard]] std::string_view view() const noexcept { return {m_bytes.data(), m_bytes.size()}; }
    [[nodiscard]] std::size_t size() const noexcept { return m_bytes.size(); }
    [[nodiscard]] bool empty() const noexcept { return m_bytes.empty(); }
    void reserve(std::size_t size) { m_bytes.reserve(size); }
    void append(std::string_view text) { m_bytes.insert(m_bytes.end(), text.begin(), text.end()); }
    [[nodiscard]] bool sameAs(const SensitiveText &other) const noexcept { return view() == other.view(); }

private:
    std::vector<char, WipingAllocator<char>> m_bytes;
};

} // namespace strongroom
