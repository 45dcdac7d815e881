// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/ConditionDraft.h"

#include "base/Text.h"
#include "incountry/FindFilter.h"
#include "records/FilterSuggestions.h"

#include <QStringList>

namespace strongroom::model {

namespace {

// Split at commas outside of quotes, blanks around taken off.
QStringList pieces(const QString &typed)
{
    QStringList found{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed[i];
        if (c == u',' && !quoted) {
            found.append(QString());
            continue;
        }
        found.last() += c;
        if (c == u'\\' && quoted && i + 1 < typed.size()) {
            found.last() += typed[++i];
        } else if (c == u'"') {
            quoted = !quoted;
        }
    }
    for (QString &piece : found) {
        piece = piece.trimmed();
    }
    return found;
}

QString written(const QString &piece, FilterMemberKind kind)
{
    const bool isQuoted = piece.size() > 1 && piece.startsWith(u'"') && piece.endsWith(u'"');
    if (kind == FilterMemberKind::Integer || isQuoted || piece.isEmpty()) {
        return piece;
    }
    return toQString(incountry::filterValueText(fromQString(piece)));
}

} // namespace

QString operatorSymbol(ConditionOperator op)
{
    switch (op) {
    case ConditionOperator::Is: return QStringLiteral("=");
    case ConditionOperator::IsNot: return QStringLiteral("!=");
    case ConditionOperator::AtLeast: return QStringLiteral(">=");
    case ConditionOperator::AtMost: return QStringLiteral("<=");
    case ConditionOperator::More: return QStringLiteral(">");
    case ConditionOperator::Less: return QStringLiteral("<");
    case ConditionOperator::Null:
    case ConditionOperator::NotNull: break;
    }
    return {};
}

QString ConditionDraft::text() const
{
    const FilterMemberKind kind = filterMemberKind(member);
    if (!needsValue()) {
        return member + (op == ConditionOperator::Null ? QStringLiteral("=null") : QStringLiteral("!=null"));
    }
    if (kind == FilterMemberKind::Date) {
        return member + operatorSymbol(op) + date.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
    }
    if (kind == FilterMemberKind::Search) {
        const QString searched = values.trimmed();
        return member + u':' + (searched.isEmpty() ? QString() : toQString(incountry::filterValueText(fromQString(searched))));
    }
    QStringList parts;
    for (const QString &piece : pieces(values)) {
        parts += written(piece, kind);
    }
    return member + operatorSymbol(op) + parts.join(u',');
}

} // namespace strongroom::model
