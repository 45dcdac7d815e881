// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connections/ConnectionManager.h"
#include "dialogs/ServiceForm.h"

#include <memory>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace strongroom::ui {

class Banner;
class HeaderRows;

// A Locker project, by its access key.
class LockerForm final : public ServiceForm {
    Q_OBJECT
public:
    explicit LockerForm(QWidget *parent = nullptr);
    // ~/.locker/credentials, which can be taken over; null: there is none.
    void offer(const std::shared_ptr<const connections::LockerCredentialsFile> &file);

    void fill(const connections::ConfiguredConnection &imported) override;
    [[nodiscard]] connections::ConfiguredConnection value() const override;   // without credentials: those that are stored stay

Q_SIGNALS:
    void fileWanted(const QString &path);

protected:
    [[nodiscard]] std::vector<Problem> problems() override;
    void showConnection(const connections::Connection &connection) override;

private:
    [[nodiscard]] bool wantsNewKey() const;   // otherwise the stored one stays

    Banner *m_offer;
    QString m_offeredPath;
    QLineEdit *m_id;
    QLineEdit *m_secret;
    QLineEdit *m_apiBase;
    HeaderRows *m_headers;
    QSpinBox *m_cooldown;
    QCheckBox *m_offline;
};

} // namespace strongroom::ui
