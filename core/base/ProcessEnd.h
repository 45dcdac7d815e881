// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace strongroom {

// The end of main(), after everything that main() made is gone and its threads have ended. Standard output and error are flushed.
//
//   Linux, macOS  std::exit(code).
//   Windows       ends the process without the libraries' own clean-up. The system stops the threads that Qt and the drivers still run, wherever they
//                 are, before it tells the libraries; gcc's thread library then waits for ever for a lock that a stopped thread held (seen under
//                 Wine 8: pthread_key_delete from libstdc++'s DllMain). Nothing of ours is left to do by then.
[[noreturn]] void endProcess(int code) noexcept;

} // namespace strongroom
