// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/JsonWork.h"

#include <utility>

namespace strongroom::model {

JsonWork::JsonWork(QThreadPool *pool, QObject *parent) : QObject(parent), m_pool(pool) {}

void JsonWork::drop()
{
    ++m_turn;
    m_next.reset();
}

void JsonWork::check(const QString &text)
{
    ++m_turn;
    m_next = text;
    if (!m_checking) {
        runCheck();
    }
}

void JsonWork::runCheck()
{
    m_checking = true;
    const auto ended = [this](quint64 turn, auto report) {
        m_checking = false;
        if (m_next) {
            runCheck();
        } else if (turn == m_turn) {
            report();
        }
    };
    const quint64 turn = m_turn;
    startAsync(
        m_pool, this, Sentence::tr("check JSON"),
        [text = *std::exchange(m_next, std::nullopt)](const Cancellation &, const ProgressSink &) { return checkJson(text); },
        [this, turn, ended](const std::optional<JsonProblem> &problem) { ended(turn, [this, problem] { Q_EMIT checked(problem); }); },
        [this, turn, ended](const ErrorPtr &error) { ended(turn, [this, error] { Q_EMIT failed(error); }); });
}

void JsonWork::layOut(const QString &text, Form form)
{
    const quint64 turn = ++m_turn;
    struct Result {
        std::optional<QString> text;
        std::optional<JsonProblem> problem;
    };
    startAsync(
        m_pool, this, Sentence::tr("lay out JSON"),
        [text, form](const Cancellation &, const ProgressSink &) {
            Result result;
            result.text = form == Form::Indented ? prettyJson(text, EscapeStyle::Keep) : compactJson(text);
            if (!result.text) {
                result.problem = checkJson(text);
            }
            return result;
        },
        [this, turn](const Result &result) {
            if (turn != m_turn) {
                return;
            }
            if (result.text) {
                Q_EMIT laidOut(*result.text);
            } else {
                Q_EMIT checked(result.problem);
            }
        },
        [this, turn](const ErrorPtr &error) {
            if (turn == m_turn) {
                Q_EMIT failed(error);
            }
        });
}

} // namespace strongroom::model
