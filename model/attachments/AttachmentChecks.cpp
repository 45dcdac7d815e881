// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "attachments/AttachmentChecks.h"

#include "base/Error.h"
#include "base/Format.h"
#include "base/Text.h"
#include "incountry/RecordStore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AttachmentChecks)
};

constexpr qsizetype longestName = 200;

bool turnsText(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

// Windows keeps these for devices, whatever their ending.
bool isDevice(const QString &stem)
{
    static constexpr std::array devices = {"con"_L1, "prn"_L1, "aux"_L1, "nul"_L1};
    const QString lower = stem.toLower();
    const bool numbered = lower.size() == 4 && (lower.startsWith("com"_L1) || lower.startsWith("lpt"_L1)) && lower.back().isDigit();
    return numbered || std::ranges::any_of(devices, [&](QLatin1StringView device) { return lower == device; });
}

} // namespace

QString safeFileName(const QString &name)
{
    QString safe = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    safe.removeIf(turnsText);
    for (QChar &c : safe) {
        if (isControl(c) || u"<>:\"|?*"_s.contains(c)) {
            c = u'_';
        }
    }
    const auto isEdge = [](QChar c) { return c == u'.' || c.isSpace(); };
    while (!safe.isEmpty() && isEdge(safe.front())) {
        safe.remove(0, 1);
    }
    while (!safe.isEmpty() && isEdge(safe.back())) {
        safe.chop(1);
    }
    if (safe.size() > longestName) {
        const qsizetype dot = safe.lastIndexOf(u'.');
        const QString ending = dot > 0 && safe.size() - dot <= 20 ? safe.mid(dot) : QString();
        safe = safe.left(longestName - ending.size());
        if (safe.back().isHighSurrogate()) {
            safe.chop(1);
        }
        safe += ending;
    }
    if (safe.isEmpty()) {
        return u"attachment"_s;
    }
    return isDevice(safe.section(u'.', 0, 0)) ? u'_' + safe : safe;
}

QString fileNameProblem(const QString &name, const QString &current, const QStringList &others)
{
    if (name.trimmed().isEmpty()) {
        return Words::tr("A file needs a name.");
    }
    if (name == current) {
        return Words::tr("The file has this name already.");
    }
    if (name.contains(u'/') || name.contains(u'\\')) {
        return Words::tr("A file's name cannot hold / or \\.");
    }
    if (std::ranges::any_of(name, [](QChar c) { return isControl(c) || turnsText(c); })) {
        return Words::tr("The name holds a character that cannot be seen.");
    }
    if (name == u"."_s || name == u".."_s) {
        return Words::tr("This is the name of a folder.");
    }
    if (name.toUtf8().size() > 255) {
        return Words::tr("The name is too long: 255 bytes are the most.");
    }
    return others.contains(name) ? Words::tr("The record has another file of this name.") : QString();
}

void checkUpload(const QString &path, const QString &name, const QStringList &others)
{
    const QFileInfo file(path);
    const auto refuse = [](Sentence what, Sentence advice = {}) {
        throw ClientError(std::move(what)).advise(std::move(advice)).about("file");
    };
    if (name.trimmed().isEmpty()) {
        refuse(Sentence::tr("The file has no name."), Sentence::tr("Give it one first."));
    }
    if (file.isDir()) {
        refuse(Sentence::tr("This is a folder."), Sentence::tr("Add the files in it, or an archive of it."));
    }
    if (!file.exists()) {
        refuse(Sentence::tr("The file is not there any more."));
    }
    if (!file.isFile()) {
        refuse(Sentence::tr("This is not a file but a device, a pipe or a socket."));
    }
    if (file.size() > incountry::maxAttachmentBytes) {
        refuse(Sentence::tr("The file has %1; the service takes at most 100 MiB.").arg(fromQString(byteText(file.size()))),
               Sentence::tr("Split it, or pack it smaller."));
    }
    if (QFile readable(path); !readable.open(QIODevice::ReadOnly)) {
        refuse(Sentence::tr("The file cannot be read: %1.").arg(fromQString(readable.errorString())), Sentence::tr("Check who may read it."));
    }
    if (others.contains(name)) {
        refuse(Sentence::tr("The record has a file of this name already."), Sentence::tr("Replace that one, or rename one of the two."));
    }
}

} // namespace strongroom::model
