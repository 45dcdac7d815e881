// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The secrets of a project as a matrix: keys down, environments across, "all environments" first (what ui.md calls the blind compare). Made from
// the fingerprints alone; no value is opened. Pure, any thread.
//
// In a row the reference is the value for all environments; without one, the value that most of the row's own cells share (the leftmost of
// several), if at least two do. A cell of its own is the Same as the reference or it Differs from it; Only when the row has no other value and
// no reference to compare with.

#include "locker/Store.h"

#include <cstdint>
#include <string>
#include <vector>

namespace strongroom::locker {

enum class CellState : std::uint8_t {
    Missing,     // neither its own nor one for all; in the column of all: some environments have their own, nobody shares one
    Inherited,   // from all environments
    Same,
    Differs,
    Only,
    Unreadable,  // there is one, and it does not open
    Duplicate    // the service lists several of this key here; none of them is believed
};

struct Cell {
    CellState state = CellState::Missing;
    SecretPtr secret;                      // its own; null for Missing and Inherited
    SecretPtr effective;                   // what a program would get: its own, else the one for all, which may be an unreadable one; null for
                                           // Missing, Duplicate, and Inherited of a Duplicate
    std::vector<SecretPtr> duplicates;     // Duplicate: all of them
    int group = -1;                        // equal effective values of the row have equal numbers, from 0 in column order; -1: none
};

struct MatrixRow {
    std::string key;
    std::vector<Cell> cells;               // as columns
    bool anyMissing = false;               // an environment has no value
    bool anyDifferent = false;             // a cell Differs
    bool anyTrouble = false;               // Unreadable or Duplicate
};

struct MatrixColumn {
    std::string environment;               // name; empty: all environments
    EnvironmentPtr item;                   // null for all, and for one that secrets name and the list has not
    int missing = 0;                       // rows that are Missing here; 0 in the column of all, where nothing has to be
};

struct Matrix {
    std::vector<MatrixColumn> columns;     // all environments first, then by name
    std::vector<MatrixRow> rows;           // by key, as bytes
    std::vector<SecretPtr> nameless;       // whose key, or whose environment's name, does not open: rows without a place, to be shown marked
};

[[nodiscard]] Matrix makeMatrix(const Snapshot &snapshot);

// What a program in this environment gets: shared ones overlaid by its own, by key (section 9). Unreadable and duplicate ones are in `troubled`
// instead. Ordered by key.
struct EffectiveSet {
    std::vector<SecretPtr> secrets;
    std::vector<SecretPtr> troubled;
};
[[nodiscard]] EffectiveSet effectiveSet(const Snapshot &snapshot, const std::string &environment);
// An environment's own secrets, strictly; "" the shared ones.
[[nodiscard]] std::vector<SecretPtr> ownSecrets(const Snapshot &snapshot, const std::string &environment);

enum class Compared : std::uint8_t { Same, Different, OnlyLeft, OnlyRight, Unknown /* one does not open */ };
struct ComparedRow {
    std::string key;
    Compared result = Compared::Same;
    SecretPtr left;
    SecretPtr right;
};
// The effective sets of two environments ("": what all share), by key; of a duplicate there is no secret. ServerError 404 for a name that no
// environment has.
[[nodiscard]] std::vector<ComparedRow> compareEnvironments(const Snapshot &snapshot, const std::string &left, const std::string &right);

} // namespace strongroom::locker
