// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/QueryAsCode.h"

#include "base/Async.h"
#include "base/ErrorText.h"
#include "base/Text.h"
#include "connections/ConnectionQuery.h"

namespace strongroom::model {

using namespace incountry;

namespace {

QueryAsCode shown(CodeKind kind, const QueryCode &made)
{
    QueryAsCode code;
    code.kind = kind;
    code.code = toQString(made.code);
    code.refusal = sentence(made.refusal);
    for (const CodeVariable &variable : made.variables) {
        code.variables.append({toQString(variable.name), variable.meaning.translated()});
    }
    for (const Sentence &note : made.notes) {
        code.notes.append(note.translated());
    }
    return code;
}

} // namespace

QueryCodeMaker::QueryCodeMaker(QThreadPool *pool, QObject *parent) : QObject(parent), m_pool(pool) {}

void QueryCodeMaker::make(const CodeRequest &request)
{
    const int round = ++m_round;
    startAsync(
        m_pool, this, Sentence::tr("writing the query as code"),
        [request](const Cancellation &, const ProgressSink &) {
            CodeQuery query = connections::codeQuery(request.connection, request.country);
            query.place = request.place;
            query.filter = request.filter;
            query.options.sort = request.sort;
            QList<QueryAsCode> codes;
            for (const QueryLanguage language : queryLanguages) {
                codes.append(shown(static_cast<CodeKind>(language), queryCode(language, query)));
            }
            return codes;
        },
        [this, round](const QList<QueryAsCode> &codes) {
            if (round == m_round) {
                Q_EMIT ready(codes);
            }
        },
        [this, round](const ErrorPtr &error) {
            if (round == m_round) {
                Q_EMIT failed(error);
            }
        });
}

} // namespace strongroom::model
