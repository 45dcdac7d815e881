// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The program that a kind of test's precompiled header belongs to; never run.
int main() { return 0; }
