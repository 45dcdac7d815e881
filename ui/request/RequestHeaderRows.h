// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "request/RequestDraft.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace strongroom::ui {

class Button;
class Label;

// The headers of a request, one a row. Values are seen, but for those of headers that look like credentials: they are dots until looked at.
class RequestHeaderRows final : public QWidget {
    Q_OBJECT
public:
    explicit RequestHeaderRows(QWidget *parent = nullptr);
    [[nodiscard]] QList<model::RequestHeader> headers() const;
    void setHeaders(const QList<model::RequestHeader> &headers);
    void dropCredentials();    // their values alone
    void addEmpty();           // and gives it the keyboard

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QWidget *box;
        QLineEdit *name;
        QLineEdit *value;
    };
    void add(const model::RequestHeader &header);
    void remove(QWidget *box);
    void changed();

    QVBoxLayout *m_column;
    Label *m_none;
    Button *m_more;
    std::vector<Row> m_rows;
};

} // namespace strongroom::ui
