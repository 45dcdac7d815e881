// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/transfer/TransferParts.h"

#include "theme/Metrics.h"
#include "widgets/Label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LockerTransfer)
};

} // namespace

QVBoxLayout *newSection(QVBoxLayout *form, const QString &title)
{
    auto *section = new QWidget;
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapTight);
    column->addWidget(new Label(title, TextRole::Strong));
    form->addWidget(section);
    return column;
}

void fillEnvironments(QComboBox *box, const QStringList &names, const QString &current)
{
    box->addItem(Words::tr("All environments"), QString());
    for (const QString &name : names) {
        box->addItem(name, name);
    }
    box->setCurrentIndex(std::max(0, box->findData(current)));
}

QString someOf(const QStringList &names, int most)
{
    if (names.size() <= most) {
        return names.join(u", "_s);
    }
    return Words::tr("%1 and %Ln more", "names", int(names.size()) - most).arg(names.mid(0, most).join(u", "_s));
}

} // namespace strongroom::ui
