// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// A heap that overwrites what is given back, linked into the programs that hold secrets. Freed blocks keep their content until somebody else
// gets them, which may be never: parsers' buffers, network answers, QStrings that Qt copied to lay them out. Keys and opened bodies are wiped by
// their own types (core/base/SecretBytes.h); this is for the copies that no type of ours can reach.
//
//   Linux (glibc)    free() and realloc() of the whole process: Qt, OpenSSL and every library allocate through them. glibc's own M_PERTURB does
//                    not do: it leaves out the blocks that go to the thread's cache, which are most of the small ones.
//   macOS, Windows   operator delete: C++ objects and std containers. What Qt's containers free with free() is not reached there.
//
// A block keeps its content while it lives: a buffer that is emptied and kept is not the heap's to find. On four million small strings and two buffers
// that grow to 200 and 50 MB the cost is within the noise (1.0 s of CPU with it and without).

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>

#if defined(STRONGROOM_SANITIZED)
// The sanitizers bring a heap of their own.
#elif defined(__GLIBC__)

#include <malloc.h>

extern "C" {
void __libc_free(void *block);                        // NOLINT: glibc's names for what it does itself
void *__libc_realloc(void *block, std::size_t size);  // NOLINT
__attribute__((visibility("default"))) void free(void *block) noexcept;
__attribute__((visibility("default"))) void *realloc(void *block, std::size_t size) noexcept;
}

namespace {

void overwriteBlock(void *memory, std::size_t size)
{
    std::memset(memory, 0, size);
    // The compiler knows that nobody reads a block that is freed next.
    asm volatile("" : : "r"(memory) : "memory");
}

// Of a size that glibc got pages for: they go back to the system, which clears them, and growing moves pages instead of copying.
bool hasPagesOfItsOwn(const void *block)
{
    std::size_t head = 0;
    std::memcpy(&head, static_cast<const std::byte *>(block) - sizeof head, sizeof head);
    return (head & 2U) != 0;   // IS_MMAPPED, since glibc 2.0
}

// Each thread would get an arena of its own, up to eight for a processor, and each keeps what its thread once needed: hours of work with a pool of
// sixteen threads took a third more memory.
[[gnu::constructor]] void limitArenas() noexcept { (void)::mallopt(M_ARENA_MAX, 2); }

} // namespace

void free(void *block) noexcept
{
    if (block != nullptr && !hasPagesOfItsOwn(block)) {
        overwriteBlock(block, ::malloc_usable_size(block));
    }
    __libc_free(block);
}

void *realloc(void *block, std::size_t size) noexcept
{
    if (block == nullptr || size == 0 || hasPagesOfItsOwn(block)) {
        if (block != nullptr && size == 0) {
            free(block);
            return nullptr;
        }
        return __libc_realloc(block, size);
    }
    const std::size_t before = ::malloc_usable_size(block);
    if (size <= before && size >= before / 2) {
        overwriteBlock(static_cast<std::byte *>(block) + size, before - size);
        return block;
    }
    void *const moved = std::malloc(size);
    if (moved != nullptr) {
        std::memcpy(moved, block, size < before ? size : before);
        free(block);
    }
    return moved;
}

#elif defined(__APPLE__) || defined(_WIN32)

#if defined(__APPLE__)
#include <malloc/malloc.h>
#else
#include <malloc.h>
#endif

namespace {

std::size_t sizeOfBlock(void *block)
{
#if defined(__APPLE__)
    return ::malloc_size(block);
#else
    return ::_msize(block);
#endif
}

void giveBack(void *block) noexcept
{
    if (block != nullptr) {
        volatile auto *memory = static_cast<volatile std::byte *>(block);
        for (std::size_t left = sizeOfBlock(block); left > 0; --left) {
            *memory++ = std::byte{0};
        }
    }
    std::free(block);
}

} // namespace

void *operator new(std::size_t size)
{
    for (;;) {
        if (void *const block = std::malloc(size == 0 ? 1 : size)) {
            return block;
        }
        const std::new_handler handler = std::get_new_handler();
        if (handler == nullptr) {
            throw std::bad_alloc();
        }
        handler();
    }
}

void *operator new[](std::size_t size) { return operator new(size); }
void operator delete(void *block) noexcept { giveBack(block); }
void operator delete[](void *block) noexcept { giveBack(block); }
void operator delete(void *block, std::size_t) noexcept { giveBack(block); }
void operator delete[](void *block, std::size_t) noexcept { giveBack(block); }

#endif
