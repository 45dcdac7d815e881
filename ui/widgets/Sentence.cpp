// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "widgets/Sentence.h"

namespace strongroom::ui {

QString sentences(const QStringList &fragments)
{
    QStringList whole;
    for (const QString &fragment : fragments) {
        QString text = fragment.trimmed();
        if (text.isEmpty()) {
            continue;
        }
        const QString firstWord = text.section(u' ', 0, 0);
        if (!firstWord.contains(u'_') && !firstWord.contains(u'.') && !firstWord.contains(u'[')) {
            text[0] = text.at(0).toUpper();
        }
        if (text.back().isLetterOrNumber() || text.back() == u')' || text.back() == u'”' || text.back() == u'"') {
            text += u'.';
        }
        whole.append(text);
    }
    return whole.join(u' ');
}

} // namespace strongroom::ui
