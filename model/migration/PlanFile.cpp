// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/PlanFile.h"

#include "base/FileSink.h"
#include "base/SecretBytes.h"

#include <QFile>

namespace strongroom::model {

namespace {

constexpr qint64 largestPlan = 1024 * 1024;   // bytes; some 200 countries take 20 KB

} // namespace

bool isPlanFileName(const QString &path) { return path.endsWith(planFileEnding, Qt::CaseInsensitive); }

PlanFile readPlanFile(const QString &path)
{
    try {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            throw StorageError(Sentence::tr("cannot read the plan %1: %2").arg(path.toStdString()).arg(file.errorString().toStdString()));
        }
        const QByteArray content = file.read(largestPlan + 1);
        if (content.size() > largestPlan) {
            throw ClientError(Sentence::tr("the file %1 is larger than any migration plan").arg(path.toStdString()))
                .advise(Sentence::tr("Choose a file that strongroom-cli migrate plan or Strongroom has written."));
        }
        return {std::make_shared<const migration::Plan>(migration::planFromJson({content.constData(), static_cast<std::size_t>(content.size())})), {}};
    } catch (const VaultError &error) {
        return {{}, error.clone()};
    }
}

ErrorPtr writePlanFile(const QString &path, const migration::Plan &plan)
{
    try {
        FileSink file(path.toStdString(), ExistingFile::Replace);
        file.write(bytesOf(migration::planToJson(plan)));
        file.write(bytesOf("\n"));
        file.commit();
        return {};
    } catch (const VaultError &error) {
        return error.clone();
    }
}

} // namespace strongroom::model
