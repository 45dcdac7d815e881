// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/records/TozTerms.h"

#include "base/Text.h"
#include "tozstore/Uuid.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

using namespace tozstore;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TozTerms)
};

bool isIdentifier(TozTermKind kind) { return kind == TozTermKind::Writer || kind == TozTermKind::User || kind == TozTermKind::Record; }

} // namespace

QString termWord(TozTermKind kind)
{
    // Words of the filter line: the same in every language.
    switch (kind) {
    case TozTermKind::Type: return u"type"_s;
    case TozTermKind::Writer: return u"writer"_s;
    case TozTermKind::User: return u"user"_s;
    case TozTermKind::Record: return u"record"_s;
    case TozTermKind::Key: return u"key"_s;
    case TozTermKind::Value: return u"value"_s;
    case TozTermKind::Plain: return u"plain"_s;
    }
    return {};
}

QString termLabel(TozTermKind kind)
{
    switch (kind) {
    case TozTermKind::Type: return Words::tr("Record type");
    case TozTermKind::Writer: return Words::tr("Writer");
    case TozTermKind::User: return Words::tr("User");
    case TozTermKind::Record: return Words::tr("Record id");
    case TozTermKind::Key: return Words::tr("Any field's name");
    case TozTermKind::Value: return Words::tr("Any plain value");
    case TozTermKind::Plain: return Words::tr("Plain field");
    }
    return {};
}

QString strategySymbol(SearchStrategy strategy)
{
    switch (strategy) {
    case SearchStrategy::Exact: return u"="_s;
    case SearchStrategy::Fuzzy: return u"≈"_s;
    case SearchStrategy::Wildcard: return u"∗"_s;
    case SearchStrategy::Regexp: return u".*"_s;
    }
    return {};
}

QString strategyWord(SearchStrategy strategy)
{
    switch (strategy) {
    case SearchStrategy::Exact: return Words::tr("exact");
    case SearchStrategy::Fuzzy: return Words::tr("fuzzy");
    case SearchStrategy::Wildcard: return Words::tr("wildcard");
    case SearchStrategy::Regexp: return Words::tr("regexp");
    }
    return {};
}

QString strategyHelp(SearchStrategy strategy)
{
    switch (strategy) {
    case SearchStrategy::Exact: return Words::tr("Finds the value as it is written.");
    case SearchStrategy::Fuzzy: return Words::tr("Finds the value with one or two letters changed, missing or added.");
    case SearchStrategy::Wildcard: return Words::tr("* stands for any letters, ? for one.");
    case SearchStrategy::Regexp: return Words::tr("A regular expression for the whole value.");
    }
    return {};
}

std::vector<TozTerm> termsOf(const SearchClause &clause)
{
    std::vector<TozTerm> terms;
    const auto add = [&terms](TozTermKind kind, const std::vector<std::string> &values) {
        for (const std::string &value : values) {
            terms.push_back({kind, {}, toQString(value)});
        }
    };
    add(TozTermKind::Type, clause.types);
    if (clause.plain) {
        for (const auto &[name, value] : *clause.plain) {
            terms.push_back({TozTermKind::Plain, toQString(name), toQString(value)});
        }
    }
    add(TozTermKind::Key, clause.keys);
    add(TozTermKind::Value, clause.values);
    add(TozTermKind::Writer, clause.writers);
    add(TozTermKind::User, clause.users);
    add(TozTermKind::Record, clause.records);
    return terms;
}

SearchClause clauseOf(SearchStrategy strategy, SearchCondition condition, const std::vector<TozTerm> &terms)
{
    SearchClause clause;
    clause.strategy = strategy;
    clause.condition = condition;
    for (const TozTerm &term : terms) {
        std::string value = fromQString(isIdentifier(term.kind) ? term.value.trimmed() : term.value);
        switch (term.kind) {
        case TozTermKind::Type: clause.types.push_back(std::move(value)); break;
        case TozTermKind::Writer: clause.writers.push_back(normalUuid(value).value_or(value)); break;
        case TozTermKind::User: clause.users.push_back(normalUuid(value).value_or(value)); break;
        case TozTermKind::Record: clause.records.push_back(normalUuid(value).value_or(value)); break;
        case TozTermKind::Key: clause.keys.push_back(std::move(value)); break;
        case TozTermKind::Value: clause.values.push_back(std::move(value)); break;
        case TozTermKind::Plain:
            if (!clause.plain) {
                clause.plain.emplace();
            }
            clause.plain->insert_or_assign(fromQString(term.name), std::move(value));
            break;
        }
    }
    return clause;
}

QString termProblem(const TozTerm &term)
{
    if (term.kind == TozTermKind::Plain && term.name.isEmpty()) {
        return Words::tr("Name the plain field.");
    }
    if (term.value.isEmpty()) {
        return term.kind == TozTermKind::Plain ? Words::tr("Give a value for %1.").arg(term.name) : Words::tr("Give a value.");
    }
    if (isIdentifier(term.kind) && !normalUuid(fromQString(term.value.trimmed()))) {
        return Words::tr("“%1” is no identifier. One looks like 0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11.").arg(term.value.left(40));
    }
    return {};
}

QString termWarning(const TozTerm &term, SearchStrategy strategy)
{
    if (isIdentifier(term.kind) && strategy != SearchStrategy::Exact) {
        return Words::tr("Identifiers are found by their whole text.");
    }
    if (strategy == SearchStrategy::Regexp && !QRegularExpression(term.value).isValid()) {
        return Words::tr("This expression does not look right: %1. The service decides.").arg(QRegularExpression(term.value).errorString());
    }
    const bool pattern = term.value.contains(u'*') || term.value.contains(u'?');
    if (pattern && (strategy == SearchStrategy::Exact || strategy == SearchStrategy::Fuzzy)) {
        return Words::tr("* and ? are letters like others here; the strategy “wildcard” gives them a meaning.");
    }
    return {};
}

QString clauseProblem(const std::vector<TozTerm> &terms)
{
    if (terms.empty()) {
        return Words::tr("Add a term to look for.");
    }
    std::set<QString> names;
    for (const TozTerm &term : terms) {
        if (QString problem = termProblem(term); !problem.isEmpty()) {
            return problem;
        }
        if (term.kind == TozTermKind::Plain && !names.insert(term.name).second) {
            return Words::tr("The plain field %1 can stand in a clause once. Make another clause for another value.").arg(term.name);
        }
    }
    return {};
}

QString shortId(const QString &id) { return id.size() == 36 && normalUuid(fromQString(id)) ? id.left(8) + u'…' + id.right(4) : id; }

QString clauseText(const SearchClause &clause)
{
    QStringList parts;
    for (const TozTerm &term : termsOf(clause)) {
        const QString name = term.kind == TozTermKind::Plain ? term.name : termWord(term.kind);
        parts += u"%1 %2 %3"_s.arg(name, strategySymbol(clause.strategy), shortId(term.value));
    }
    if (parts.isEmpty()) {
        return Words::tr("everything");
    }
    return parts.join(clause.condition == SearchCondition::And ? Words::tr(" and ") : Words::tr(" or "));
}

} // namespace strongroom::model
