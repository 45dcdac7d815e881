// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A language that nobody speaks: every text that goes through tr() comes back accented, without one plain letter, in brackets and two fifths longer, as German
// often is. What is still plain on screen did not go through tr(); what is cut off would be in other languages as well.

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QTranslator>

namespace strongroom::test {

class PseudoWords final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        // Qt's own contexts hold what it takes apart again, such as the names of keys.
        return context != nullptr && *context == 'Q' ? QString() : disguised(QString::fromUtf8(source));
    }

    // Placeholders, tags, entities and the mark of a mnemonic stay.
    [[nodiscard]] static QString disguised(const QString &text)
    {
        static const QRegularExpression kept(QStringLiteral("%L?(?:\\d+|n)|</?[a-z][^>]*>|&[a-z]+;"));
        static const QString from = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
        static const QString to = QStringLiteral("âḃċďêḟĝĥîĵķĺṁñôṗɋŕšţûṽŵẋŷžÂḂĊĎÊḞĜĤÎĴĶĹṀÑÔṖɊŔŠŢÛṼŴẊŶŽ");
        QString made;
        qsizetype letters = 0;
        qsizetype at = 0;
        const auto plain = [&](qsizetype until) {
            for (; at < until; ++at) {
                const qsizetype place = from.indexOf(text.at(at));
                made += place >= 0 ? to.at(place) : text.at(at);
                letters += place >= 0 ? 1 : 0;
            }
        };
        for (auto found = kept.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            plain(match.capturedStart());
            made += match.captured();
            at = match.capturedEnd();
        }
        plain(text.size());
        return letters == 0 ? made : u'[' + made + QString((letters * 2 + 4) / 5, QChar(u'~')) + u']';
    }
};

} // namespace strongroom::test
