// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One condition as it is chosen in a form. The grammar stays the judge: this only writes its text.

#include <QDateTime>
#include <QString>

namespace strongroom::model {

enum class ConditionOperator { Is, IsNot, AtLeast, AtMost, More, Less, Null, NotNull };

struct ConditionDraft {
    QString member;
    ConditionOperator op = ConditionOperator::Is;
    QString values;     // as typed: several with commas; a value with a comma in it goes into quotes
    QDateTime date;     // for members that are dates

    [[nodiscard]] bool needsValue() const { return op != ConditionOperator::Null && op != ConditionOperator::NotNull; }
    [[nodiscard]] QString text() const;   // "key1=english,\"two words\""
};

[[nodiscard]] QString operatorSymbol(ConditionOperator op);   // "="; "" for Null and NotNull

} // namespace strongroom::model
