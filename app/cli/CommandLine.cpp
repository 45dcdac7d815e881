// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/CommandLine.h"

#include "base/Text.h"
#include "cli/ChangePermission.h"
#include "cli/Commands.h"
#include "cli/ConnectionChoice.h"
#include "cli/Table.h"
#include "cli/UserCredentials.h"
#include "cli/audit/AuditCommands.h"
#include "cli/audit/CommandActivity.h"
#include "cli/locker/LockerCommands.h"
#include "cli/tokens/TokenCommands.h"
#include "cli/tozny/ClientChoice.h"
#include "cli/tozny/TozCommands.h"

#include <QProcessEnvironment>
#include <QRegularExpression>

#include <algorithm>

namespace strongroom::cli {

namespace {

std::vector<Command> allCommands()
{
    std::vector<Command> commands = connectionCommands();
    commands.insert(commands.begin() + 1, connectionAddCommand());
    commands.insert(commands.begin() + 2, connectionEditCommand());
    commands.push_back(findCommand());
    for (const auto &group : {recordCommands(), writeCommands(), std::vector<Command>{exportCommand(), importCommand()}, attachmentCommands(), secretsDataCommands(),
                              std::vector<Command>{secretsUsageCommand()}, migrateCommands(), tozCommands(), lockerCommands(), tokenCommands(), vaultCommands(), auditCommands()}) {
        commands.insert(commands.end(), group.begin(), group.end());
    }
    return commands;
}

QString programCall(const QStringList &words) { return (QStringList{QStringLiteral("strongroom-cli")} + words).join(QLatin1Char(' ')); }

QString usage(const Command &command) { return programCall(command.words()) + (command.syntax.isEmpty() ? QString() : QLatin1Char(' ') + command.syntax); }

bool startsWith(const Command &command, const QStringList &words) { return command.words().mid(0, words.size()) == words; }

const Command *commandNamed(const std::vector<Command> &commands, const QStringList &words)
{
    const auto found = std::ranges::find_if(commands, [&](const Command &command) { return command.words() == words; });
    return found == commands.end() ? nullptr : &*found;
}

// Whether the words are the beginning of some command's, and not a whole one.
bool isGroup(const std::vector<Command> &commands, const QStringList &words)
{
    return std::ranges::any_of(commands, [&](const Command &command) { return startsWith(command, words) && command.words().size() > words.size(); });
}

std::string listOf(const std::vector<Command> &commands, const QStringList &group)
{
    std::size_t width = 0;
    for (const Command &command : commands) {
        if (startsWith(command, group)) {
            width = std::max(width, displayWidth(fromQString(usage(command))));
        }
    }
    std::string text;
    for (const Command &command : commands) {
        if (startsWith(command, group)) {
            const std::string line = fromQString(usage(command));
            text += "  " + line + std::string(width + 2 - displayWidth(line), ' ') + fromQString(command.summary) + '\n';
        }
    }
    return text;
}

std::string overview(const std::vector<Command> &commands, const QStringList &group)
{
    return fromQString(Cli::tr("Strongroom on the command line: records, connections and keys of client-side encrypted vaults, secrets, sign-in and API tokens.")) + "\n\n"
        + listOf(commands, group) + '\n'
        + fromQString(Cli::tr("--connection, --connection-file, --profile, --config-file, --country and --json may stand before the command's words as well as behind.\n"
                              "A command's own options:  strongroom-cli GROUP COMMAND --help\n"
                              "This program's version:   strongroom-cli --version\n\n"
                              "Which vault: --connection NAME, or the variables INC_ENVIRONMENT_ID, INC_ENDPOINT, and INC_API_KEY or INC_CLIENT_ID and\n"
                              "INC_CLIENT_SECRET. STRONGROOM_SECRETS_DATA_FILE names a file with the keys (secrets data) for machines without a keychain.\n"
                              "Which TozStore client: --connection NAME, --profile NAME (~/.tozny/NAME/e3db.json) or --config-file PATH.\n"
                              "Which Locker project: --connection NAME, --connection-file FILE, or LOCKER_ACCESS_KEY_ID and LOCKER_SECRET_ACCESS_KEY.\n"
                              "Which sign-in: --connection NAME, --connection-file FILE, or variables: STRONGROOM_TOKEN_URL, STRONGROOM_CLIENT_ID and\n"
                              "STRONGROOM_CLIENT_SECRET for a service account; SECRET_NAME and URL for API tokens; \"auth token --help\" names the others.\n"
                              "STRONGROOM_PROXY (http://HOST:PORT, socks5://HOST:PORT, none), STRONGROOM_PROXY_USER, STRONGROOM_PROXY_PASSWORD and STRONGROOM_PINS say how a\n"
                              "connection that is not a saved one is reached.\n"
                              "STRONGROOM_MODE=read-only or production holds this run to that mode, whatever the connection's own.\n"
                              "Secrets come from the keychain, the environment, a file descriptor or a prompt, never from an argument. Without a keychain,\n"
                              "\"vault init-passphrase\" makes a file for them; --vault-passphrase-fd or STRONGROOM_PASSPHRASE_FD names the descriptor of its passphrase.\n\n"
                              "Exit codes: 0 done, 1 other (disk, keychain), 2 bad input, 3 server or network, 4 crypto, 5 sign-in, 6 cancelled,\n"
                              "7 refused (the check before a migration, or a verdict of no), 8 read-only (it would change something; see --allow-changes), 9 the activity journal is not intact (\"audit verify\"). \"locker diff\" ends with 1 when there are differences; \"locker run\" with\n"
                              "the command's own code, or 126 and 127 when it cannot be executed or is not there."))
        + '\n';
}

// What a user might try, because other programs take it. The value is in the shell's history and in the process list by now.
void refuseSecretArguments(const QStringList &arguments)
{
    static const QStringList names{QStringLiteral("client-secret"), QStringLiteral("api-key"),      QStringLiteral("secret"),     QStringLiteral("password"),
                                   QStringLiteral("secrets-data"),  QStringLiteral("secret-key"),   QStringLiteral("token"),      QStringLiteral("access-token"),
                                   QStringLiteral("passphrase"),    QStringLiteral("bearer-token"), QStringLiteral("client_secret"), QStringLiteral("api_key"),
                                   QStringLiteral("secrets_data"),  QStringLiteral("key-secret"),   QStringLiteral("registration-token"), QStringLiteral("api-secret"),
                                   QStringLiteral("api_secret"),    QStringLiteral("private-key"),  QStringLiteral("private_key"),  QStringLiteral("data"),
                                   QStringLiteral("secret-access-key"), QStringLiteral("access-key-secret"), QStringLiteral("secret_access_key"), QStringLiteral("secret-value")};
    // The body of a request of the user's own; its --help says what it is not for.
    const qsizetype auth = arguments.indexOf(QStringLiteral("auth"));
    const bool bodyAllowed = auth >= 0 && arguments.value(auth + 1) == QLatin1String("request");
    for (const QString &argument : arguments) {
        if (argument == QLatin1String("--")) {
            return;
        }
        if (bodyAllowed && argument.section(QLatin1Char('='), 0, 0) == QLatin1String("--data")) {
            continue;
        }
        if (!argument.startsWith(QLatin1Char('-'))) {
            continue;
        }
        const QString name = argument.section(QLatin1Char('='), 0, 0).remove(QRegularExpression(QStringLiteral("^-+"))).toLower();
        if (names.contains(name)) {
            throw ClientError(Sentence::tr("--%1 is not taken: a secret in an argument is readable for every program on this computer").arg(name.toStdString()))
                .advise(Sentence::tr("Set INC_CLIENT_SECRET or INC_API_KEY, use --secret-fd, --secrets-data-fd or a file that the command's --help "
                                     "names, or let the program ask. "
                        "Consider the one you typed known, and replace it."))
                .about(name.toStdString());
        }
    }
}

void declareCommon(QCommandLineParser &parser, const Command &command)
{
    parser.setApplicationDescription(command.summary);
    parser.addPositionalArgument(command.group, {}, command.words().join(QLatin1Char(' ')));
    if (!command.syntax.isEmpty()) {
        parser.addPositionalArgument(QStringLiteral("arguments"), {}, command.syntax);
    }
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Cli::tr("Show this help.")});
    parser.addOption({QStringLiteral("json"), Cli::tr("Results as JSON: one document, or one per line for lists.")});
    if (effectOf(command.words()) != CommandEffect::Reads) {
        declareAllowChanges(parser);
    }
    declareVaultPassphrase(parser);
    command.declare(parser);
}

// QCommandLineParser lists positional arguments once more below the options; there is nothing to say about them there.
std::string helpOf(const QCommandLineParser &parser)
{
    const QString text = parser.helpText();
    const qsizetype end = text.indexOf(QLatin1String("\nArguments:"));
    return fromQString(end < 0 ? text : text.left(end));
}

std::map<std::string, std::string> processEnvironment()
{
    std::map<std::string, std::string> variables;
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        variables[fromQString(name)] = fromQString(environment.value(name));
    }
    return variables;
}

CommandEffect effectIn(const Command &command, const QCommandLineParser &parser)
{
    const bool onlyLooks = parser.optionNames().contains(QLatin1String("dry-run"));
    return onlyLooks ? CommandEffect::Reads : effectOf(command.words());
}

ExitCode runCommand(const Command &command, const QStringList &arguments, Output &output, const Cancellation &cancellation)
{
    QCommandLineParser parser;
    declareCommon(parser, command);
    const bool parsed = parser.parse(arguments);
    if (parser.isSet(QStringLiteral("help"))) {
        output.write(helpOf(parser));
        output.flush();
        return ExitCode::Done;
    }
    // What follows is another program's command line, options and all.
    const Sentence help = (command.syntax.startsWith(QLatin1String("-- ")) ? Sentence::tr("Put -- in front of the command. See %1 --help.")
                                                                           : Sentence::tr("See %1 --help."))
                              .arg(fromQString(programCall(command.words())));
    if (!parsed) {
        throw ClientError(fromQString(parser.errorText())).advise(help);
    }
    const QStringList positional = parser.positionalArguments().mid(command.words().size());
    if (positional.size() < command.fewest || positional.size() > command.most) {
        throw ClientError((positional.size() < command.fewest ? Sentence::tr("an argument is missing: %1")
                                                              : Sentence::tr("there are too many arguments: %1")).arg(fromQString(usage(command))))
            .advise(help);
    }
    Invocation invocation{parser, positional, output, cancellation, processEnvironment(), effectIn(command, parser)};
    rememberVaultPassphrase(invocation);
    CommandActivity noted(command, invocation);
    invocation.becomesAnother = [&] { noted.becomesAnother(invocation); };
    try {
        const ExitCode code = command.run(invocation);
        noted.ended(invocation, code);
        output.flush();
        return code;
    } catch (...) {
        const ErrorPtr error = toVaultError(std::current_exception(), "strongroom-cli");
        noted.failed(invocation, *error);
        error->raise();
    }
    return ExitCode::Other;
}

// The command's words, and behind them what stood before or between them: `--json --country us records find`.
struct Words {
    QStringList words;     // of a command, of a group, or of neither
    QStringList rest;
    QString question;      // --help or --version, when the words are not a whole command's
};

Words wordsFirst(const QStringList &given, const std::vector<Command> &commands)
{
    QStringList rest = given.mid(1);
    Words result;
    QStringList options;
    while (!rest.isEmpty() && isGroup(commands, result.words)) {
        if (!rest.constFirst().startsWith(QLatin1Char('-')) || rest.constFirst() == QLatin1String("-")) {
            result.words.append(rest.takeFirst());
            continue;
        }
        QCommandLineParser parser;
        parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
        parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QString()});
        parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, QString()});
        parser.addOption({QStringLiteral("json"), QString()});
        declareConnectionOptions(parser);
        declareCountryOption(parser);
        declareProfileOptions(parser);
        if (!parser.parse(given.mid(0, 1) + rest)) {
            throw ClientError(fromQString(parser.errorText()))
                .advise(Sentence::tr("A command's own options stand behind its words: strongroom-cli GROUP COMMAND --option."));
        }
        QStringList names = parser.optionNames();
        names.removeDuplicates();
        for (const QString &name : names) {
            const QString option = (name.size() == 1 ? QLatin1String("-") : QLatin1String("--")) + name;
            const QStringList values = parser.values(name);
            for (const QString &value : values) {
                options.append(option + QLatin1Char('=') + value);
            }
            if (values.isEmpty()) {
                options.append(option);
            }
        }
        rest = parser.positionalArguments();
    }
    // Help and version of the program, and help of a group, are no command's options.
    const auto isQuestion = [](const QString &option) {
        return option == QLatin1String("-h") || option == QLatin1String("--help") || option == QLatin1String("-v") || option == QLatin1String("--version");
    };
    if (const auto question = std::ranges::find_if(options, isQuestion); question != options.end()) {
        result.question = *question;
    }
    result.rest = options + rest;
    return result;
}

// The shortest beginning of the words that no command has, for an error.
QStringList firstUnknown(const std::vector<Command> &commands, const QStringList &words)
{
    for (qsizetype count = 1; count < words.size(); ++count) {
        if (!isGroup(commands, words.mid(0, count))) {
            return words.mid(0, count);
        }
    }
    return words;
}

ExitCode dispatch(const QStringList &given, Output &output, const Cancellation &cancellation)
{
    refuseSecretArguments(given);
    const std::vector<Command> commands = allCommands();
    Words asked = wordsFirst(given, commands);
    if (const Command *const command = commandNamed(commands, asked.words)) {
        return runCommand(*command, given.mid(0, 1) + asked.words + asked.rest, output, cancellation);
    }
    // "help" is a word of no command; it stands where one would.
    if (asked.question.isEmpty() && !asked.words.isEmpty() && asked.words.constLast() == QLatin1String("help")) {
        asked.words.removeLast();
        asked.question = QStringLiteral("--help");
    }
    if (!isGroup(commands, asked.words)) {
        const QStringList unknown = firstUnknown(commands, asked.words);
        throw ClientError(Sentence::tr("there is no command \"%1\"").arg(fromQString(unknown.join(QLatin1Char(' ')))))
            .advise(Sentence::tr("See %1 --help.").arg(fromQString(programCall(unknown.mid(0, unknown.size() - 1)))));
    }
    if (asked.words.isEmpty() && (asked.question == QLatin1String("--version") || asked.question == QLatin1String("-v"))) {
        output.write("strongroom-cli " STRONGROOM_VERSION "\n");
        output.flush();
        return ExitCode::Done;
    }
    if (asked.question == QLatin1String("--help") || asked.question == QLatin1String("-h")) {
        output.write(overview(commands, asked.words));
        output.flush();
        return ExitCode::Done;
    }
    output.message(QString::fromStdString(overview(commands, asked.words)));
    return ExitCode::BadInput;
}

} // namespace

ExitCode runCommandLine(const QStringList &arguments, const Cancellation &cancellation)
{
    // What stands behind -- is another program's.
    const QStringList ours = arguments.mid(0, arguments.indexOf(QStringLiteral("--")));
    Output output(ours.contains(QStringLiteral("--json")) ? Format::Json : Format::Table);
    try {
        return dispatch(arguments, output, cancellation);
    } catch (...) {
        const ErrorPtr error = toVaultError(std::current_exception(), "strongroom-cli");
        output.error(*error);
        return exitCodeOf(*error);
    }
}

} // namespace strongroom::cli
