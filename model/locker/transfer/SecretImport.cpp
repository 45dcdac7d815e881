// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/transfer/SecretImport.h"

#include "base/Text.h"
#include "variables/VariablesFile.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

struct SecretImport::Read {
    variables::Format format = variables::Format::Dotenv;
    SecretImportModel::Variables variables;
    std::vector<Sentence> notices;
    std::vector<ImportRow> rows;
};

SecretImport::SecretImport(std::shared_ptr<locker::Store> store, locker::SnapshotPtr snapshot, QThreadPool *pool, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_snapshot(std::move(snapshot)), m_pool(pool), m_preview(new SecretImportModel(this))
{
}

SecretImport::~SecretImport() { m_handle.cancel(); }

void SecretImport::setStep(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

void SecretImport::fail(const ErrorPtr &error, Step step)
{
    m_error = error;
    m_format.reset();
    m_notices.clear();
    m_namesEnvironments = false;
    m_preview->setRows(nullptr, {});
    setStep(step);
}

void SecretImport::start(const QString &name)
{
    m_handle.cancel();
    ++m_turn;
    m_name = name;
    m_wanted.reset();
    m_sealed.reset();
    m_content.reset();
    fail(nullptr, Step::Reading);
}

void SecretImport::openFile(const QString &path)
{
    start(QFileInfo(path).fileName());
    m_handle = startAsync(
        m_pool, this, Sentence::tr("read the file"),
        [path = fromQString(path)](const Cancellation &, const ProgressSink &) {
            return std::make_shared<const SensitiveText>(variables::readVariablesFile(path));
        },
        [this, turn = m_turn](const std::shared_ptr<const SensitiveText> &content) {
            if (turn != m_turn) {
                return;
            }
            if (variables::isEncryptedVariablesFile(content->view())) {
                m_sealed = content;
                setStep(Step::NeedsPassphrase);
                return;
            }
            m_content = content;
            readAgain();
        },
        [this, turn = m_turn](const ErrorPtr &error) {
            if (turn == m_turn) {
                fail(error, Step::Unreadable);
            }
        });
}

void SecretImport::openText(SensitiveText content)
{
    start({});
    if (variables::isEncryptedVariablesFile(content.view())) {   // armored
        m_sealed = std::make_shared<const SensitiveText>(std::move(content));
        setStep(Step::NeedsPassphrase);
        return;
    }
    m_content = std::make_shared<const SensitiveText>(std::move(content));
    readAgain();
}

void SecretImport::unlock(std::shared_ptr<const SecretBytes> passphrase)
{
    if (!m_sealed) {
        return;
    }
    m_handle.cancel();
    ++m_turn;
    m_error.reset();
    setStep(Step::Reading);
    m_handle = startAsync(
        m_pool, this, Sentence::tr("open the encrypted file"),
        [sealed = m_sealed, passphrase = std::move(passphrase)](const Cancellation &, const ProgressSink &) {
            return std::make_shared<const SensitiveText>(variables::openVariablesFile(sealed->view(), *passphrase));
        },
        [this, turn = m_turn](const std::shared_ptr<const SensitiveText> &content) {
            if (turn == m_turn) {
                m_content = content;
                readAgain();
            }
        },
        [this, turn = m_turn](const ErrorPtr &error) {
            if (turn == m_turn) {
                fail(error, Step::NeedsPassphrase);
            }
        });
}

void SecretImport::setFormat(std::optional<variables::Format> format)
{
    m_wanted = format;
    if (m_content) {
        readAgain();
    }
}

void SecretImport::setEnvironment(const QString &environment)
{
    if (environment == m_environment) {
        return;
    }
    m_environment = environment;
    if (m_content) {
        readAgain();
    }
}

void SecretImport::readAgain()
{
    m_handle.cancel();
    const int turn = ++m_turn;
    m_error.reset();
    setStep(Step::Reading);
    const auto nameInside = std::string(variables::nameInside(fromQString(m_name)));
    m_handle = startAsync(
        m_pool, this, Sentence::tr("read the variables"),
        [store = m_store, snapshot = m_snapshot, content = m_content, wanted = m_wanted, name = nameInside, environment = fromQString(m_environment)](const Cancellation &, const ProgressSink &) {
            const std::optional<variables::Format> format = wanted ? wanted : variables::detect(content->view(), name);
            if (!format) {
                throw ClientError(Sentence::tr("this looks like none of the formats that can be read"))
                    .advise(Sentence::tr("Choose its format, or check that it is a text with names and values."));
            }
            auto read = std::make_shared<Read>();
            variables::Parsed parsed = variables::parse(content->view(), *format);
            read->format = *format;
            read->notices = std::move(parsed.notices);
            read->variables = std::make_shared<const std::vector<variables::Variable>>(std::move(parsed.variables));
            read->rows = planImport(*store, *snapshot, *read->variables, environment);
            return std::shared_ptr<const Read>(read);
        },
        [this, turn](const std::shared_ptr<const Read> &read) { take(read, turn); },
        [this, turn](const ErrorPtr &error) {
            if (turn == m_turn) {
                fail(error, Step::Unreadable);
            }
        });
}

void SecretImport::take(const std::shared_ptr<const Read> &read, int turn)
{
    if (turn != m_turn) {
        return;
    }
    m_format = read->format;
    m_notices.clear();
    for (const Sentence &notice : read->notices) {
        m_notices += notice.translated();
    }
    m_namesEnvironments = std::ranges::any_of(*read->variables, [](const variables::Variable &variable) { return !variable.environment.empty(); });
    m_preview->setRows(read->variables, read->rows);
    setStep(Step::Ready);
}

QStringList SecretImport::environments() const
{
    QStringList names;
    for (const locker::EnvironmentPtr &environment : m_snapshot->environments) {
        if (!environment->name.empty()) {
            names += toQString(environment->name);
        }
    }
    names.sort();
    return names;
}

QString SecretImport::summary() const
{
    QStringList parts;
    const auto add = [&](ImportState state, const QString &text) {
        if (m_preview->count(state) > 0) {
            parts += text;
        }
    };
    add(ImportState::New, tr("%Ln new", nullptr, m_preview->count(ImportState::New)));
    add(ImportState::Different, tr("%Ln different", nullptr, m_preview->count(ImportState::Different)));
    add(ImportState::Same, tr("%Ln the same", nullptr, m_preview->count(ImportState::Same)));
    add(ImportState::Unfit, tr("%Ln that cannot be taken", nullptr, m_preview->count(ImportState::Unfit)));
    return parts.isEmpty() ? tr("There is nothing in it.") : parts.join(u" · "_s);
}

} // namespace strongroom::model
