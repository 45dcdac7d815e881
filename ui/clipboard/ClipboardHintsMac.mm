// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Qt would wrap the type's name in one of its own; so it is added to the pasteboard beside what Qt has put there.

#include "clipboard/ClipboardHints.h"

#import <AppKit/AppKit.h>

namespace strongroom::ui {

void markClipboardSensitive()
{
    NSPasteboard *const board = [NSPasteboard generalPasteboard];
    NSString *const concealed = @"org.nspasteboard.ConcealedType";
    [board addTypes:@[ concealed ] owner:nil];
    [board setData:[NSData data] forType:concealed];
}

} // namespace strongroom::ui
