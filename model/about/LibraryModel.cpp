// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "about/LibraryModel.h"

#include "base/TextOrder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

namespace {

constexpr qint64 largestBill = 8 * 1024 * 1024;   // bytes; that of the AppImage has 120 KB

QString known(const QJsonValue &value)
{
    const QString text = value.toString();
    return text == "NOASSERTION"_L1 || text == "NONE"_L1 ? QString() : text;
}

} // namespace

QString billOfMaterialsPath()
{
    const QString beside = QCoreApplication::applicationDirPath();
    for (const QString &path : {beside + u"/sbom.spdx.json"_s, beside + u"/../Resources/sbom.spdx.json"_s, beside + u"/../share/strongroom/sbom.spdx.json"_s,
                                beside + u"/../packaging/metadata/sbom.spdx.json"_s}) {   // Windows, macOS, Linux, a build folder
        if (QFile::exists(path)) {
            return QDir::cleanPath(path);
        }
    }
    return {};
}

std::vector<ShippedLibrary> readBillOfMaterials(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > largestBill) {
        return {};
    }
    const QJsonObject bill = QJsonDocument::fromJson(file.readAll()).object();
    if (!bill[u"spdxVersion"_s].toString().startsWith("SPDX-2."_L1)) {
        return {};
    }
    std::vector<ShippedLibrary> libraries;
    const QJsonArray packages = bill[u"packages"_s].toArray();
    for (const QJsonValue &entry : packages) {
        const QJsonObject package = entry.toObject();
        const QString name = package[u"name"_s].toString();
        if (!name.isEmpty() && name != "Strongroom"_L1) {
            libraries.push_back({name, known(package[u"versionInfo"_s]), known(package[u"licenseDeclared"_s]), known(package[u"supplier"_s]).section(u": "_s, -1)});
        }
    }
    const QCollator collator = textOrder();
    std::ranges::stable_sort(libraries, [&collator](const ShippedLibrary &a, const ShippedLibrary &b) { return collator.compare(a.name, b.name) < 0; });
    return libraries;
}

LibraryModel::LibraryModel(std::vector<ShippedLibrary> libraries, QObject *parent)
    : QAbstractTableModel(parent)
    , m_libraries(std::move(libraries))
{
}

int LibraryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_libraries.size()); }
int LibraryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const ShippedLibrary &library = m_libraries[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Name: return library.name;
    case Version: return library.version.isEmpty() ? tr("not known") : library.version;
    case Licence: return library.licence.isEmpty() ? tr("not known") : library.licence;
    case Supplier: return library.supplier;
    default: return {};
    }
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name: return tr("Library");
    case Version: return tr("Version");
    case Licence: return tr("Licence");
    case Supplier: return tr("From");
    default: return {};
    }
}

} // namespace strongroom::model
