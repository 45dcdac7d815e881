// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// macOS: the screen lock is told by a distributed notification that loginwindow posts; sleep and fast user switching by NSWorkspace.

#include "lock/SystemLockEvents.h"

#import <AppKit/AppKit.h>

namespace strongroom::ui {

namespace {

class MacSessionEvents final : public SystemLockEvents {
public:
    MacSessionEvents()
    {
        NSNotificationCenter *const workspace = [[NSWorkspace sharedWorkspace] notificationCenter];
        // Without a queue: all three come on the main thread, and sleep goes on only when the block has returned.
        m_lock = [[NSDistributedNotificationCenter defaultCenter] addObserverForName:@"com.apple.screenIsLocked"
                                                                              object:nil
                                                                               queue:nil
                                                                          usingBlock:^(NSNotification *) { Q_EMIT screenLocked(); }];
        m_sleep = [workspace addObserverForName:NSWorkspaceWillSleepNotification object:nil queue:nil usingBlock:^(NSNotification *) { Q_EMIT sleeping(); }];
        m_switch = [workspace addObserverForName:NSWorkspaceSessionDidResignActiveNotification
                                          object:nil
                                           queue:nil
                                      usingBlock:^(NSNotification *) { Q_EMIT userSwitched(); }];
    }

    ~MacSessionEvents() override
    {
        NSNotificationCenter *const workspace = [[NSWorkspace sharedWorkspace] notificationCenter];
        [[NSDistributedNotificationCenter defaultCenter] removeObserver:m_lock];
        [workspace removeObserver:m_sleep];
        [workspace removeObserver:m_switch];
    }

private:
    id m_lock = nil;
    id m_sleep = nil;
    id m_switch = nil;
};

} // namespace

std::unique_ptr<SystemLockEvents> SystemLockEvents::create(QWidget *) { return std::make_unique<MacSessionEvents>(); }

} // namespace strongroom::ui
