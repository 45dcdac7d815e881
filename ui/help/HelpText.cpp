// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "help/HelpText.h"

#include "commands/CommandRegistry.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

// What would end a cell or begin markup.
QString cell(QString text) { return text.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s).replace(u'*', u"\\*"_s).replace(u'_', u"\\_"_s).replace(u'<', u"&lt;"_s); }

QString guide(const QString &fileName)
{
    QFile file(u":/strongroom/help/"_s + fileName);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace

QStringList chapterNames()
{
    QStringList names;
    bool isCode = false;
    for (const QString &line : guide(u"guide.md"_s).split(u'\n')) {
        isCode = isCode != line.startsWith(u"```"_s);
        if (!isCode && line.startsWith(u"## "_s)) {
            names.append(line.mid(3));
        }
    }
    return names;
}

QString commandTable(const CommandRegistry &registry)
{
    QStringList groups;
    for (const Command *command : registry.commands()) {
        if (!groups.contains(command->group())) {
            groups.append(command->group());
        }
    }
    QString text = u"## "_s + Words::tr("All commands") + u"\n\n"_s
                   + Words::tr("With their keys as they are now. *Tools ▸ Keyboard shortcuts* changes them; the command palette finds them by name.") + u"\n\n"_s;
    for (const QString &group : groups) {
        text += u"### "_s + (group.isEmpty() ? Words::tr("Other") : cell(group)) + u"\n\n"_s;
        text += u"| %1 | %2 | %3 |\n| --- | --- | --- |\n"_s.arg(Words::tr("Command"), Words::tr("Keys"), Words::tr("What it does"));
        for (const Command *command : registry.commands()) {
            if (command->group() == group) {
                const QString keys = command->shortcut().toString(QKeySequence::NativeText);
                text += u"| %1 | %2 | %3 |\n"_s.arg(cell(command->plainText()), keys.isEmpty() ? u"–"_s : cell(keys), cell(command->info().toolTip));
            }
        }
        text += u'\n';
    }
    return text;
}

QString helpText(const CommandRegistry &registry)
{
    return guide(Words::tr("guide.md", "file of the user guide in this language")) + u"\n\n"_s + commandTable(registry);
}

} // namespace strongroom::ui
