// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Debian's libsquashfuse can read images compressed with LZO and so wants its library, which is under the GPL. Ours are compressed with zstd: this
// stands where that would be linked, and answers that it cannot.
int lzo1x_decompress_safe(const unsigned char *from, unsigned long size, unsigned char *to, unsigned long *written, void *memory);
int lzo1x_decompress_safe(const unsigned char *from, unsigned long size, unsigned char *to, unsigned long *written, void *memory)
{
    (void)from, (void)size, (void)to, (void)memory;
    *written = 0;
    return -1;   // LZO_E_ERROR
}
