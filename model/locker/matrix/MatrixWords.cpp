// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/matrix/MatrixWords.h"

#include "base/Format.h"
#include "base/Text.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

using locker::CellState;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MatrixWords)
};

// What it inherits cannot be opened, or there are several.
bool inheritsTrouble(const locker::Cell &cell) { return cell.state == CellState::Inherited && (!cell.effective || cell.effective->error); }

} // namespace

QString allEnvironmentsText() { return Words::tr("All environments"); }

QString environmentText(const std::string &name) { return name.empty() ? allEnvironmentsText() : toQString(name); }

QString cellWord(const locker::Cell &cell, MatrixPlace place)
{
    switch (cell.state) {
    case CellState::Missing: return place == MatrixPlace::AllEnvironments ? u"—"_s : Words::tr("missing");
    case CellState::Inherited: return inheritsTrouble(cell) ? Words::tr("unreadable, from All") : Words::tr("from All");
    case CellState::Same: return Words::tr("same");
    case CellState::Differs: return Words::tr("differs");
    case CellState::Only: return Words::tr("only here");
    case CellState::Unreadable: return Words::tr("unreadable");
    case CellState::Duplicate: return Words::tr("listed %Ln times", nullptr, int(cell.duplicates.size()));
    }
    return {};
}

QString cellSentence(const locker::Cell &cell, MatrixPlace place)
{
    switch (cell.state) {
    case CellState::Missing:
        return place == MatrixPlace::AllEnvironments ? Words::tr("There is no value for all environments") : Words::tr("Missing: neither a value of its own nor one for all environments");
    case CellState::Inherited:
        return inheritsTrouble(cell) ? Words::tr("The value for all environments holds here, and it cannot be opened") : Words::tr("The value for all environments holds here");
    case CellState::Same:
        return place == MatrixPlace::AllEnvironments ? Words::tr("The value for all environments: the others are compared with it")
                                                     : Words::tr("A value of its own, the same as the others. Compared by fingerprint, nothing is revealed");
    case CellState::Differs: return Words::tr("A value of its own that differs from the others. Compared by fingerprint, nothing is revealed");
    case CellState::Only: return Words::tr("A value of its own; there is no other to compare it with");
    case CellState::Unreadable: return Words::tr("There is a value, and it cannot be opened");
    case CellState::Duplicate: return Words::tr("The service lists this key %Ln times here; none of the values is believed", nullptr, int(cell.duplicates.size()));
    }
    return {};
}

bool hasOwnValue(const locker::Cell &cell) { return cell.secret && !cell.secret->error; }

QString lockerDateText(locker::Micros micros) { return dateTimeText(QDateTime::fromMSecsSinceEpoch(micros / 1000)); }

} // namespace strongroom::model
