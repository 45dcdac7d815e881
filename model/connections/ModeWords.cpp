// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/ModeWords.h"

#include "connections/WriteAccess.h"

#include <QCoreApplication>

namespace strongroom::model {

using connections::Mode;

namespace {
struct ModeWords {
    Q_DECLARE_TR_FUNCTIONS(ModeWords)
};
} // namespace

QString modeName(Mode mode)
{
    switch (mode) {
    case Mode::Normal: return ModeWords::tr("Normal");
    case Mode::ReadOnly: return ModeWords::tr("Read-only");
    case Mode::Production: break;
    }
    return ModeWords::tr("Production");
}

QString modeText(Mode mode, bool changesAllowed)
{
    switch (mode) {
    case Mode::Normal: return {};
    case Mode::ReadOnly: return changesAllowed ? ModeWords::tr("Read-only, changes allowed for now") : ModeWords::tr("Read-only");
    case Mode::Production: break;
    }
    return changesAllowed ? ModeWords::tr("Production, changes allowed for now") : ModeWords::tr("Production, read-only");
}

QString refusalText(const WriteAccess &access, const QString &connectionId)
{
    if (access.isAllowed(connectionId)) {
        return {};
    }
    return access.mode(connectionId) == Mode::Production ? ModeWords::tr("This production connection is read-only. Choose “Allow changes for” first.")
                                                         : ModeWords::tr("This connection is read-only. Choose “Allow changes for” first.");
}

} // namespace strongroom::model
