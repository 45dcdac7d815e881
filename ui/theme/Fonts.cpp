// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "theme/Fonts.h"

#include <QFontDatabase>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui::fonts {

namespace {

bool isGeneric(const QString &family)
{
    static const QStringList generic = {u"sans"_s, u"sans serif"_s, u"sans-serif"_s, u"helvetica"_s, u"dejavu sans"_s, u"noto sans"_s};
    return family.isEmpty() || generic.contains(family.toLower());
}

QFont sized(QFont font, int pixels, QFont::Weight weight)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

const QFont &platformFont()
{
    static const QFont font = [] {
        QFont chosen = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
        if (isGeneric(chosen.family()) && QFontDatabase::hasFamily(u"Inter"_s)) {
            chosen = QFont(u"Inter"_s);
        }
        chosen.setHintingPreference(QFont::PreferNoHinting);
        return chosen;
    }();
    return font;
}

} // namespace

QFont text() { return sized(platformFont(), 13, QFont::Normal); }
QFont strong() { return sized(platformFont(), 13, QFont::DemiBold); }
QFont title() { return sized(platformFont(), 16, QFont::DemiBold); }
QFont caption() { return sized(platformFont(), 11, QFont::Normal); }
QFont badge() { return sized(platformFont(), 11, QFont::DemiBold); }

QFont code()
{
    QFont font = sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), 12, QFont::Normal);
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

} // namespace strongroom::ui::fonts
