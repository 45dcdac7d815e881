// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/SecretAsCode.h"

#include "base/Text.h"
#include "locker/SecretCode.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SecretAsCode)
};
} // namespace

QList<QueryAsCode> secretAsCode(const connections::Connection &connection, const QString &key, const QString &environment, std::optional<qint64> project)
{
    locker::SecretQuery query;
    query.key = fromQString(key);
    query.environment = fromQString(environment);
    query.apiBase = connection.locker.apiBase;
    query.projectId = project;
    const bool isSaved = connection.origin == connections::Origin::Saved;
    if (isSaved) {
        query.connection = connection.name;
    }
    const std::pair<QString, QString> id{u"LOCKER_ACCESS_KEY_ID"_s, Words::tr("the access key id")};
    const std::pair<QString, QString> secret{u"LOCKER_SECRET_ACCESS_KEY"_s, Words::tr("the secret access key")};
    const std::pair<QString, QString> program{u"LOCKER_CLI_PATH"_s, Words::tr("the service's own command-line program, which its SDKs ask")};
    const auto code = [](CodeKind kind, const std::string &text, const QList<std::pair<QString, QString>> &variables, const QString &note) {
        QueryAsCode made;
        made.kind = kind;
        made.code = toQString(text);
        made.variables = variables;
        made.notes = {note};
        return made;
    };
    QueryAsCode curl = code(CodeKind::Curl, locker::secretAsCurl(query), {id},
                            environment.isEmpty() ? Words::tr("The answer is sealed: keys, values and names are opened by the secret access key alone.")
                                                  : Words::tr("The answer is sealed, and of every environment: the service cannot tell them apart by name."));
    if (curl.code.isEmpty()) {
        curl.refusal = Words::tr("The service finds a key by a hash that takes the project's number, which is not known before the connection is open.");
        curl.variables.clear();
        curl.notes.clear();
    }
    return {code(CodeKind::CommandLine, locker::secretAsCommand(query), isSaved ? QList<std::pair<QString, QString>>() : QList{id, secret},
                 query.key.empty() ? Words::tr("Add --show-values for the values, --json for one document a line.") : Words::tr("The value is written exactly as it is.")),
            curl, code(CodeKind::Python, locker::secretAsPython(query), {id, secret, program}, Words::tr("Asks what the service's own SDKs ask, in their words.")),
            code(CodeKind::JavaScript, locker::secretAsJavaScript(query), {id, secret, program}, Words::tr("Asks what the service's own SDKs ask, in their words."))};
}

} // namespace strongroom::model
