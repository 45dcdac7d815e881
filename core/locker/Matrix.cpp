// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/Matrix.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace strongroom::locker {

namespace {

// A secret of an environment whose name does not open must not be taken for one of all environments.
bool hasPlace(const Secret &secret) { return !(secret.error && secret.key.empty()) && (secret.isForAll() || !secret.environmentName.empty()); }

std::string_view placeOf(const Secret &secret) { return secret.isForAll() ? std::string_view() : std::string_view(secret.environmentName); }

std::vector<MatrixColumn> columnsOf(const Snapshot &snapshot)
{
    std::map<std::string, EnvironmentPtr> byName;
    for (const EnvironmentPtr &environment : snapshot.environments) {
        if (!environment->name.empty()) {
            byName.emplace(environment->name, environment);
        }
    }
    for (const SecretPtr &secret : snapshot.secrets) {
        if (hasPlace(*secret) && !secret->isForAll()) {
            byName.emplace(secret->environmentName, nullptr);
        }
    }
    std::vector<MatrixColumn> columns(1);
    for (auto &[name, item] : byName) {
        columns.push_back({name, std::move(item), 0});
    }
    return columns;
}

struct Placed {
    std::string_view key;
    std::size_t column = 0;
    const SecretPtr *secret = nullptr;
};

// By key, column and id: what is listed does not depend on the service's order.
std::vector<Placed> place(Matrix &matrix, const Snapshot &snapshot)
{
    std::unordered_map<std::string_view, std::size_t> columns;
    for (std::size_t column = 0; column < matrix.columns.size(); ++column) {
        columns.emplace(matrix.columns[column].environment, column);
    }
    std::vector<Placed> placed;
    placed.reserve(snapshot.secrets.size());
    for (const SecretPtr &secret : snapshot.secrets) {
        if (hasPlace(*secret)) {
            placed.push_back({secret->key, columns.at(placeOf(*secret)), &secret});
        } else {
            matrix.nameless.push_back(secret);
        }
    }
    const auto rank = [](const Placed &one) { return std::tie(one.key, one.column, (*one.secret)->sealed->id); };
    std::ranges::sort(placed, {}, rank);
    std::ranges::sort(matrix.nameless, {}, [](const SecretPtr &secret) -> const std::string & { return secret->sealed->id; });
    return placed;
}

bool isOpen(const SecretPtr &secret) { return secret && !secret->error; }

// The fingerprint that the row's own cells are compared with.
std::optional<Fingerprint> referenceOf(const MatrixRow &row)
{
    if (isOpen(row.cells.front().secret)) {
        return row.cells.front().secret->fingerprint;
    }
    std::optional<Fingerprint> best;
    std::ptrdiff_t most = 1;
    for (const Cell &cell : row.cells) {
        if (isOpen(cell.secret)) {
            const std::ptrdiff_t alike = std::ranges::count_if(row.cells, [&cell](const Cell &other) { return isOpen(other.secret) && other.secret->fingerprint == cell.secret->fingerprint; });
            if (alike > most) {
                most = alike;
                best = cell.secret->fingerprint;
            }
        }
    }
    return best;
}

void judge(MatrixRow &row)
{
    const Cell shared = row.cells.front();
    const bool sharesSomething = shared.secret || !shared.duplicates.empty();
    const std::optional<Fingerprint> reference = referenceOf(row);
    const std::ptrdiff_t own = std::ranges::count_if(row.cells, [](const Cell &cell) { return isOpen(cell.secret); });
    std::vector<Fingerprint> groups;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        Cell &cell = row.cells[column];
        if (!cell.duplicates.empty()) {
            cell.state = CellState::Duplicate;
            row.anyTrouble = true;
        } else if (!cell.secret) {
            cell.state = column > 0 && sharesSomething ? CellState::Inherited : CellState::Missing;
            cell.effective = column > 0 ? shared.secret : nullptr;
            row.anyMissing = row.anyMissing || (column > 0 && cell.state == CellState::Missing);
        } else if (cell.secret->error) {
            cell.state = CellState::Unreadable;
            cell.effective = cell.secret;
            row.anyTrouble = true;
        } else {
            cell.effective = cell.secret;
            cell.state = reference ? (cell.secret->fingerprint == *reference ? CellState::Same : CellState::Differs) : own > 1 ? CellState::Differs : CellState::Only;
            row.anyDifferent = row.anyDifferent || cell.state == CellState::Differs;
        }
        if (isOpen(cell.effective)) {
            const auto group = std::ranges::find(groups, cell.effective->fingerprint);
            cell.group = int(group - groups.begin());
            if (group == groups.end()) {
                groups.push_back(cell.effective->fingerprint);
            }
        }
    }
}

// What an environment gets of one key; duplicates: several, of which none is believed.
struct Got {
    SecretPtr secret;
    std::vector<SecretPtr> duplicates;

    void add(const SecretPtr &one)
    {
        if (!duplicates.empty()) {
            duplicates.push_back(one);
        } else if (secret) {
            duplicates = {std::exchange(secret, nullptr), one};
        } else {
            secret = one;
        }
    }
    [[nodiscard]] bool isThere() const { return secret || !duplicates.empty(); }
    [[nodiscard]] bool isTroubled() const { return !isOpen(secret); }
};

std::map<std::string_view, Got> gotBy(const Snapshot &snapshot, const std::string &environment)
{
    std::map<std::string_view, std::pair<Got, Got>> both;   // its own, shared
    for (const SecretPtr &secret : snapshot.secrets) {
        if (hasPlace(*secret)) {
            const bool own = placeOf(*secret) == environment;
            if (own) {
                both[secret->key].first.add(secret);
            } else if (secret->isForAll()) {
                both[secret->key].second.add(secret);
            }
        }
    }
    std::map<std::string_view, Got> got;
    for (auto &[key, pair] : both) {
        got.emplace(key, std::move(pair.first.isThere() ? pair.first : pair.second));
    }
    return got;
}

void checkEnvironment(const Snapshot &snapshot, const std::string &name)
{
    const auto isCalledSo = [&name](const EnvironmentPtr &environment) { return environment->name == name; };
    const auto isIn = [&name](const SecretPtr &secret) { return !secret->isForAll() && secret->environmentName == name; };
    if (!name.empty() && std::ranges::none_of(snapshot.environments, isCalledSo) && std::ranges::none_of(snapshot.secrets, isIn)) {
        throw ServerError(Sentence::tr("there is no environment called \"%1\"").arg(name))
            .advise(Sentence::tr("Check its spelling: capitals and blanks count."))
            .during({{}, {}, 404, {}, {}});
    }
}

} // namespace

Matrix makeMatrix(const Snapshot &snapshot)
{
    Matrix matrix;
    matrix.columns = columnsOf(snapshot);
    for (const Placed &one : place(matrix, snapshot)) {
        if (matrix.rows.empty() || matrix.rows.back().key != one.key) {
            MatrixRow &row = matrix.rows.emplace_back();
            row.key = one.key;
            row.cells.resize(matrix.columns.size());
        }
        Cell &cell = matrix.rows.back().cells[one.column];
        if (!cell.duplicates.empty()) {
            cell.duplicates.push_back(*one.secret);
        } else if (cell.secret) {
            cell.duplicates = {std::exchange(cell.secret, nullptr), *one.secret};
        } else {
            cell.secret = *one.secret;
        }
    }
    for (MatrixRow &row : matrix.rows) {
        judge(row);
        for (std::size_t column = 1; column < row.cells.size(); ++column) {
            matrix.columns[column].missing += row.cells[column].state == CellState::Missing ? 1 : 0;
        }
    }
    return matrix;
}

EffectiveSet effectiveSet(const Snapshot &snapshot, const std::string &environment)
{
    EffectiveSet set;
    for (const SecretPtr &secret : snapshot.secrets) {   // without a key: nobody knows what it would be called
        if (secret->error && secret->key.empty() && (secret->isForAll() || (!environment.empty() && secret->environmentName == environment))) {
            set.troubled.push_back(secret);
        }
    }
    for (auto &[key, got] : gotBy(snapshot, environment)) {
        if (!got.isTroubled()) {
            set.secrets.push_back(got.secret);
        } else if (got.secret) {
            set.troubled.push_back(got.secret);
        } else {
            set.troubled.insert(set.troubled.end(), got.duplicates.begin(), got.duplicates.end());
        }
    }
    return set;
}

std::vector<SecretPtr> ownSecrets(const Snapshot &snapshot, const std::string &environment)
{
    std::vector<SecretPtr> own;
    std::ranges::copy_if(snapshot.secrets, std::back_inserter(own), [&environment](const SecretPtr &secret) {
        return environment.empty() ? secret->isForAll() : !secret->isForAll() && secret->environmentName == environment;
    });
    std::ranges::sort(own, {}, [](const SecretPtr &secret) { return std::tie(secret->key, secret->sealed->id); });
    return own;
}

std::vector<ComparedRow> compareEnvironments(const Snapshot &snapshot, const std::string &left, const std::string &right)
{
    checkEnvironment(snapshot, left);
    checkEnvironment(snapshot, right);
    const std::map<std::string_view, Got> ofLeft = gotBy(snapshot, left);
    const std::map<std::string_view, Got> ofRight = gotBy(snapshot, right);
    std::map<std::string_view, std::pair<const Got *, const Got *>> keys;
    for (const auto &[key, got] : ofLeft) {
        keys[key].first = &got;
    }
    for (const auto &[key, got] : ofRight) {
        keys[key].second = &got;
    }
    std::vector<ComparedRow> rows;
    rows.reserve(keys.size());
    for (const auto &[key, pair] : keys) {
        const auto &[one, other] = pair;
        ComparedRow &row = rows.emplace_back();
        row.key = key;
        row.left = one != nullptr ? one->secret : nullptr;
        row.right = other != nullptr ? other->secret : nullptr;
        if (one == nullptr || other == nullptr) {
            row.result = one == nullptr ? Compared::OnlyRight : Compared::OnlyLeft;
        } else if (one->isTroubled() || other->isTroubled()) {
            row.result = Compared::Unknown;
        } else {
            row.result = row.left->fingerprint == row.right->fingerprint ? Compared::Same : Compared::Different;
        }
    }
    return rows;
}

} // namespace strongroom::locker
