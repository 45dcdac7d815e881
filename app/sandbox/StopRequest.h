// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The ways a sandbox is asked to end, per platform: SIGTERM and SIGINT (console events on Windows), and the end of its
// standard input.

namespace strongroom::sandbox {

// From now on these end the event loop of the application cleanly. Call once, after the application object exists.
void quitOnSignals();

// The same when standard input closes: a parent that dies, however it dies, closes its end of the pipe.
void quitWhenStandardInputCloses();

} // namespace strongroom::sandbox
