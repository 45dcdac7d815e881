// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "FrontPage.h"

#include "locker/LockerSession.h"
#include "locker/changes/SecretEditDialog.h"
#include "locker/changes/SecretValueEdit.h"
#include "locker/matrix/SecretMatrixModel.h"
#include "locker/matrix/SecretMatrixView.h"
#include "locker/matrix/SecretInspector.h"
#include "locker/matrix/SecretField.h"
#include "locker/matrix/SecretsPage.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::test {

using model::ConnectionPage;

void Driver::addLockerSteps()
{
    // secret ID KEY all|own: the value for all environments, or the one of an environment, is revealed. The one before is covered again.
    m_steps[u"secret"_s] = [](const QStringList &arguments) {
        auto &page = showPage<ui::SecretsPage>(arguments.at(0), ConnectionPage::Secrets);
        waitFor("the project is there", [&] { return page.session()->state() == model::LockerSession::State::Loaded && page.model()->rowCount() > 0; });
        const int row = page.model()->rowOf(arguments.at(1));
        const bool own = arguments.at(2) == "own"_L1;
        for (int column = 1; column < page.model()->columnCount(); ++column) {
            const QModelIndex index = page.model()->index(row, column);
            if (own == (column != model::SecretMatrixModel::All) && index.data(model::SecretMatrixModel::HasValue).toBool()) {
                page.view()->setCurrentIndex(index);
                page.reveal();
                return;
            }
        }
        throw std::runtime_error("there is no such value");
    };
    // copy-secret KEY: of all environments
    m_steps[u"copy-secret"_s] = [](const QStringList &arguments) {
        auto &page = frontPage<ui::SecretsPage>();
        page.view()->setCurrentIndex(page.model()->index(page.model()->rowOf(arguments.at(0)), model::SecretMatrixModel::All));
        trigger("secret.copyValue");
    };
    // edit-secret FILE: a dialog is left open.
    m_steps[u"edit-secret"_s] = [](const QStringList &arguments) {
        trigger("secret.new");
        auto &dialog = shownDialog<ui::SecretEditDialog>();
        typeFile(dialog.valueEdit()->focusProxy(), arguments.at(0));
    };
}

} // namespace strongroom::test
