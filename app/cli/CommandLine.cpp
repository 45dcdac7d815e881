// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/CommandLine.h"

#include "base/Text.h"
#include "cli/Commands.h"
#include "cli/ConnectionChoice.h"
#include "cli/Table.h"

#include <QProcessEnvironment>
#include <QRegularExpression>

#include <algorithm>

namespace strongroom::cli {

namespace {

std::vector<Command> allCommands()
{
    std::vector<Command> commands = connectionCommands();
    commands.insert(commands.begin() + 1, connectionAddCommand());
    commands.push_back(findCommand());
    for (const auto &group : {recordCommands(), writeCommands(), std::vector<Command>{exportCommand(), importCommand()}, attachmentCommands(), secretsDataCommands(),
                              std::vector<Command>{secretsUsageCommand()}, migrateCommands()}) {
        commands.insert(commands.end(), group.begin(), group.end());
    }
    return commands;
}

QString usage(const Command &command)
{
    return QStringLiteral("strongroom-cli ") + command.group + QLatin1Char(' ') + command.name
        + (command.syntax.isEmpty() ? QString() : QLatin1Char(' ') + command.syntax);
}

std::string listOf(const std::vector<Command> &commands, const QString &group)
{
    std::size_t width = 0;
    for (const Command &command : commands) {
        width = std::max(width, displayWidth(fromQString(usage(command))));
    }
    std::string text;
    for (const Command &command : commands) {
        if (group.isEmpty() || command.group == group) {
            const std::string line = fromQString(usage(command));
            text += "  " + line + std::string(width + 2 - displayWidth(line), ' ') + fromQString(command.summary) + '\n';
        }
    }
    return text;
}

std::string overview(const std::vector<Command> &commands, const QString &group)
{
    return fromQString(Cli::tr("Strongroom on the command line: records, connections and keys of client-side encrypted vaults.")) + "\n\n"
        + listOf(commands, group) + '\n'
        + fromQString(Cli::tr("--connection, --connection-file, --country and --json may stand before the command's words as well as behind them.\n"
                              "A command's own options:  strongroom-cli GROUP COMMAND --help\n"
                              "This program's version:   strongroom-cli --version\n\n"
                              "Which vault: --connection NAME, or the variables INC_ENVIRONMENT_ID, INC_ENDPOINT, and INC_API_KEY or INC_CLIENT_ID and\n"
                              "INC_CLIENT_SECRET. STRONGROOM_SECRETS_DATA_FILE names a file with the keys (secrets data) for machines without a keychain.\n"
                              "Secrets come from the keychain, the environment, a file descriptor or a prompt, never from an argument.\n\n"
                              "Exit codes: 0 done, 1 other (disk, keychain), 2 bad input, 3 server or network, 4 crypto, 5 sign-in, 6 cancelled,\n"
                              "7 refused (the check before a migration, or a verdict of no)."))
        + '\n';
}

// What a user might try, because other programs take it. The value is in the shell's history and in the process list by now.
void refuseSecretArguments(const QStringList &arguments)
{
    static const QStringList names{QStringLiteral("client-secret"), QStringLiteral("api-key"),      QStringLiteral("secret"),     QStringLiteral("password"),
                                   QStringLiteral("secrets-data"),  QStringLiteral("secret-key"),   QStringLiteral("token"),      QStringLiteral("access-token"),
                                   QStringLiteral("passphrase"),    QStringLiteral("bearer-token"), QStringLiteral("client_secret"), QStringLiteral("api_key"),
                                   QStringLiteral("secrets_data"),  QStringLiteral("key-secret")};
    for (const QString &argument : arguments) {
        if (argument == QLatin1String("--")) {
            return;
        }
        if (!argument.startsWith(QLatin1Char('-'))) {
            continue;
        }
        const QString name = argument.section(QLatin1Char('='), 0, 0).remove(QRegularExpression(QStringLiteral("^-+"))).toLower();
        if (names.contains(name)) {
            throw ClientError("--" + name.toStdString() + " is not taken: a secret in an argument is readable for every program on this computer")
                .advise("Set INC_CLIENT_SECRET or INC_API_KEY, use --secret-fd or --secrets-data-fd, or let the program ask. Consider the one you typed known, and replace it.")
                .about(name.toStdString());
        }
    }
}

void declareCommon(QCommandLineParser &parser, const Command &command)
{
    parser.setApplicationDescription(command.summary);
    parser.addPositionalArgument(command.group, {}, command.group + QLatin1Char(' ') + command.name);
    if (!command.syntax.isEmpty()) {
        parser.addPositionalArgument(QStringLiteral("arguments"), {}, command.syntax);
    }
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Cli::tr("Show this help.")});
    parser.addOption({QStringLiteral("json"), Cli::tr("Results as JSON: one document, or one per line for lists.")});
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
    const std::string help = "See " + fromQString(QStringLiteral("strongroom-cli ") + command.group + QLatin1Char(' ') + command.name) + " --help.";
    if (!parsed) {
        throw ClientError(fromQString(parser.errorText())).advise(help);
    }
    const QStringList positional = parser.positionalArguments().mid(2);
    if (positional.size() < command.fewest || positional.size() > command.most) {
        throw ClientError(positional.size() < command.fewest ? "an argument is missing: " + fromQString(usage(command)) : "there are too many arguments: " + fromQString(usage(command)))
            .advise(help);
    }
    Invocation invocation{parser, positional, output, cancellation, processEnvironment()};
    const ExitCode code = command.run(invocation);
    output.flush();
    return code;
}

// What stands before the command's words is moved behind them: `--json --country us records find`.
QStringList wordsFirst(const QStringList &arguments)
{
    QStringList rest = arguments.mid(1);
    QStringList words;
    QStringList options;
    while (words.size() < 2 && !rest.isEmpty()) {
        if (!rest.constFirst().startsWith(QLatin1Char('-'))) {
            words.append(rest.takeFirst());
            continue;
        }
        QCommandLineParser parser;
        parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
        parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QString()});
        parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, QString()});
        parser.addOption({QStringLiteral("json"), QString()});
        declareConnectionOptions(parser);
        declareCountryOption(parser);
        if (!parser.parse(arguments.mid(0, 1) + rest)) {
            throw ClientError(fromQString(parser.errorText())).advise("A command's own options stand behind its words: strongroom-cli GROUP COMMAND --option.");
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
    // Help and version of the program, and help of a group, are answered by what stands in a command's place.
    const auto isQuestion = [](const QString &option) {
        return option == QLatin1String("-h") || option == QLatin1String("--help") || option == QLatin1String("-v") || option == QLatin1String("--version");
    };
    if (const auto question = std::ranges::find_if(options, isQuestion); words.size() < 2 && question != options.end()) {
        words.append(*question);
        return arguments.mid(0, 1) + words;
    }
    return words.isEmpty() ? arguments.mid(0, 1) : arguments.mid(0, 1) + words + options + rest;
}

ExitCode dispatch(const QStringList &given, Output &output, const Cancellation &cancellation)
{
    refuseSecretArguments(given);
    const QStringList arguments = wordsFirst(given);
    const std::vector<Command> commands = allCommands();
    const QString first = arguments.value(1);
    const QString second = arguments.value(2);
    const auto isHelp = [](const QString &text) { return text == QLatin1String("--help") || text == QLatin1String("-h") || text == QLatin1String("help"); };
    if (first == QLatin1String("--version") || first == QLatin1String("-v")) {
        output.write("strongroom-cli " STRONGROOM_VERSION "\n");
        output.flush();
        return ExitCode::Done;
    }
    if (isHelp(first)) {
        output.write(overview(commands, {}));
        output.flush();
        return ExitCode::Done;
    }
    const bool known = std::ranges::any_of(commands, [&](const Command &command) { return command.group == first; });
    if (first.isEmpty() || (known && second.isEmpty())) {
        output.message(QString::fromStdString(overview(commands, first)));
        return ExitCode::BadInput;
    }
    if (known && isHelp(second)) {
        output.write(overview(commands, first));
        output.flush();
        return ExitCode::Done;
    }
    for (const Command &command : commands) {
        if (command.group == first && command.name == second) {
            return runCommand(command, arguments, output, cancellation);
        }
    }
    throw ClientError(known ? "there is no command \"" + fromQString(first + QLatin1Char(' ') + second) + "\"" : "there is no command \"" + fromQString(first) + "\"")
        .advise(known ? "See strongroom-cli " + fromQString(first) + " --help." : "See strongroom-cli --help.");
}

} // namespace

ExitCode runCommandLine(const QStringList &arguments, const Cancellation &cancellation)
{
    Output output(arguments.contains(QStringLiteral("--json")) ? Format::Json : Format::Table);
    try {
        return dispatch(arguments, output, cancellation);
    } catch (...) {
        const ErrorPtr error = toVaultError(std::current_exception(), "strongroom-cli");
        output.error(*error);
        return exitCodeOf(error->kind());
    }
}

} // namespace strongroom::cli
