// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the installed package ships beside our own code, from its bill of materials (SPDX 2.3, "Package Information"; packaging/sbom/make). GUI thread.

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace strongroom::model {

struct ShippedLibrary {
    QString name;
    QString version;    // empty: not known
    QString licence;    // SPDX expression; empty: not known
    QString supplier;
    friend bool operator==(const ShippedLibrary &, const ShippedLibrary &) = default;
};

// Where the bill of this program is, by how the packages are laid out; empty: it was not installed from a package, or not built with one.
[[nodiscard]] QString billOfMaterialsPath();
// Empty: not a bill of materials. Strongroom itself is left out. At most 8 MB are read.
[[nodiscard]] std::vector<ShippedLibrary> readBillOfMaterials(const QString &path);

class LibraryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Version, Licence, Supplier, ColumnCount };
    explicit LibraryModel(std::vector<ShippedLibrary> libraries, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ShippedLibrary> m_libraries;   // by name
};

} // namespace strongroom::model
