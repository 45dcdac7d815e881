// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The query of the table in the languages of core's QueryCode, made off the GUI thread: values are hashed for cURL.

#include "base/Error.h"
#include "connections/Connection.h"
#include "incountry/Country.h"
#include "incountry/FindFilter.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <optional>
#include <utility>
#include <vector>

namespace strongroom::model {

enum class CodeKind { CommandLine, Curl, Python, JavaScript, Json };   // as core's QueryLanguage, which has no JSON

struct QueryAsCode {
    CodeKind kind = CodeKind::CommandLine;
    QString code;                                  // empty when refused
    QString refusal;
    QList<std::pair<QString, QString>> variables;  // name, meaning
    QStringList notes;
};

struct CodeRequest {
    connections::Connection connection;
    incountry::Country country;
    std::optional<incountry::CountryInfo> place;   // as the country list has it; nullopt: it was not asked
    incountry::FindFilter filter;
    std::vector<incountry::SortKey> sort;
};

class QueryCodeMaker final : public QObject {
    Q_OBJECT
public:
    explicit QueryCodeMaker(QThreadPool *pool, QObject *parent = nullptr);   // the pool outlives this
    void make(const CodeRequest &request);                                   // ready() or failed(); the last one asked for counts

Q_SIGNALS:
    void ready(const QList<strongroom::model::QueryAsCode> &codes);   // in the order of CodeKind
    void failed(const strongroom::ErrorPtr &error);

private:
    QThreadPool *m_pool;
    int m_round = 0;
};

} // namespace strongroom::model
