// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/matrix/SecretDetails.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "locker/matrix/MatrixWords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

using locker::Cell;
using locker::CellState;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SecretDetails)
};

QString problemOf(const ErrorPtr &error)
{
    const ErrorText text = errorText(error);
    return (text.text + u' ' + text.advice).trimmed();
}

SecretLine lineOf(const Cell &cell, const std::string &environment)
{
    const MatrixPlace place = environment.empty() ? MatrixPlace::AllEnvironments : MatrixPlace::OneEnvironment;
    SecretLine line;
    line.environment = environmentText(environment);
    line.words = cellWord(cell, place);
    line.sentence = cellSentence(cell, place);
    line.state = cell.state;
    line.secret = hasOwnValue(cell) ? cell.secret : nullptr;
    if (cell.state == CellState::Unreadable) {
        line.problem = problemOf(cell.secret->error);
    } else if (cell.state == CellState::Duplicate) {
        line.problem = Words::tr("The service lists this key %Ln times here. Nobody can know which one counts: leave one of them, in the web client.", nullptr, int(cell.duplicates.size()));
    }
    line.isTroubled = !line.problem.isEmpty() || (cell.state == CellState::Inherited && (!cell.effective || cell.effective->error));
    return line;
}

void compare(SecretDetails &details, const locker::Matrix &matrix, const locker::MatrixRow &row)
{
    std::vector<QStringList> groups;
    std::size_t compared = 0;
    std::size_t own = 0;
    for (std::size_t column = 1; column < row.cells.size(); ++column) {
        if (const int group = row.cells[column].group; group >= 0) {
            groups.resize(std::max(groups.size(), std::size_t(group) + 1));
            groups[std::size_t(group)].append(toQString(matrix.columns[column].environment));
            ++compared;
            own += hasOwnValue(row.cells[column]) ? 1 : 0;
        }
    }
    std::erase_if(groups, [](const QStringList &group) { return group.isEmpty(); });
    if (compared < 2) {
        details.comparison = Words::tr("nothing to compare");
    } else if (own == 0) {
        details.comparison = Words::tr("one value for all environments");
    } else if (groups.size() == 1) {
        details.comparison = compared + 1 == row.cells.size() ? Words::tr("the same in every environment") : Words::tr("the same wherever it is set");
    } else if (groups.size() == compared) {
        details.comparison = Words::tr("no two values are the same");
    }
    for (const QStringList &group : groups) {
        if (group.size() > 1 && groups.size() > 1) {
            details.equal.append(group.join(u" = "_s));
        } else if (group.size() > 1 && compared + 1 < row.cells.size() && own > 0 && group.size() <= 3) {   // as short as the sentence, and says more
            details.equal.append(group.join(u" = "_s));
            details.comparison.clear();
        }
    }
}

} // namespace

SecretDetails secretDetails(const locker::Matrix &matrix, const locker::MatrixRow &row, const QString &environment, const StagedOf &staged)
{
    SecretDetails details;
    details.key = toQString(row.key);
    const std::string wanted = fromQString(environment);
    locker::SecretPtr about;      // whose description and date are shown
    locker::SecretPtr described;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        const Cell &cell = row.cells[column];
        const std::string &name = matrix.columns[column].environment;
        SecretLine line = lineOf(cell, name);
        line.staged = staged ? staged(row.key, name) : std::nullopt;
        if (column > 0 || cell.state != CellState::Missing || line.staged) {
            details.lines.push_back(std::move(line));
        }
        if (name == wanted && cell.effective) {
            about = cell.effective;
        }
        if (cell.secret && !cell.secret->description.empty() && !described) {
            described = cell.secret;
        }
    }
    if (!about) {
        const auto some = std::ranges::find_if(row.cells, [](const Cell &cell) { return cell.secret != nullptr; });
        about = some != row.cells.end() ? some->secret : nullptr;
    }
    if (about) {
        details.updated = lockerDateText(about->sealed->updated.value_or(about->sealed->revised));
        described = !about->description.empty() ? about : described;
    }
    if (described) {
        details.description = described == about ? toQString(described->description) : Words::tr("%1 (of %2)").arg(toQString(described->description), environmentText(described->environmentName));
    }
    compare(details, matrix, row);
    return details;
}

SecretDetails namelessDetails(const locker::Secret &secret)
{
    SecretDetails details;
    details.key = toQString(secret.key);
    SecretLine line;
    line.environment = secret.isForAll() || !secret.environmentName.empty() ? environmentText(secret.environmentName) : Words::tr("unknown environment");
    line.words = Words::tr("unreadable");
    line.state = CellState::Unreadable;
    line.isTroubled = true;
    line.problem = problemOf(secret.error);
    details.lines.push_back(std::move(line));
    details.description = toQString(secret.description);
    details.updated = lockerDateText(secret.sealed->updated.value_or(secret.sealed->revised));
    return details;
}

} // namespace strongroom::model
