// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "SandboxDemoVault.h"

#include "connections/ConnectionTreeModel.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom {

using connections::Service;

namespace {

// Those that the demo seed writes to (resources/demo/people.json); the others of the sandbox's list are empty.
constexpr std::array demoCountries = {"de", "us", "in", "jp", "br", "sa"};

constexpr int pollInterval = 40;          // ms
constexpr qint64 patience = 60'000;       // ms; seeding encrypts thousands of records
constexpr int stopPatience = 2'000;       // ms
constexpr qint64 largestReadyFile = 1 << 20;

QString sandboxPath()
{
#ifdef Q_OS_WIN
    return QCoreApplication::applicationDirPath() + u"/strongroom-sandbox.exe"_s;
#else
    return QCoreApplication::applicationDirPath() + u"/strongroom-sandbox"_s;
#endif
}

// The ready file offers every service; the one that is asked for is taken.
std::shared_ptr<connections::ConfiguredConnection> demoConnection(const QByteArray &readyFile, Service service, const QString &name)
{
    auto configured = std::make_shared<connections::ConfiguredConnection>();
    configured->connection.service = service;
    (void)connections::importInto(*configured, std::string_view(readyFile.constData(), static_cast<std::size_t>(readyFile.size())));
    configured->connection.id = connections::newConnectionId();
    configured->connection.name = name.toStdString();
    configured->connection.origin = connections::Origin::Demo;
    return configured;
}

ErrorPtr failure(Sentence what, Sentence advice) { return StorageError(std::move(what)).advise(std::move(advice)).clone(); }

} // namespace

SandboxDemoVault::SandboxDemoVault(QObject *parent) : DemoVault(parent)
{
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &SandboxDemoVault::lookForReadyFile);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            end(failure(Sentence::tr("the sandbox could not be started"), Sentence::tr("Install strongroom-sandbox beside this program.")));
        }
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        if (m_state == State::Starting || m_state == State::Running) {
            end(failure(Sentence::tr("the sandbox has ended"), Sentence::tr("Open the demo vault again; its changes were in memory and are gone.")));
        }
    });
}

SandboxDemoVault::~SandboxDemoVault()
{
    m_process.disconnect(this);
    stop();
}

bool SandboxDemoVault::isInstalled() { return QFileInfo(sandboxPath()).isExecutable(); }

void SandboxDemoVault::setState(State state)
{
    if (state != m_state) {
        m_state = state;
        Q_EMIT stateChanged();
    }
}

void SandboxDemoVault::start()
{
    if (m_state == State::Starting) {
        return;
    }
    if (m_state == State::Running) {
        Q_EMIT ready(m_connections);
        return;
    }
    m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid()) {
        end(failure(Sentence::tr("a temporary folder for the demo vault could not be made"), Sentence::tr("Make room on the disk, then try again.")));
        return;
    }
    setState(State::Starting);
    m_started.start();
    m_process.start(sandboxPath(), {u"--port"_s, u"0"_s, u"--seed"_s, u"demo"_s, u"--ready-file"_s, m_folder->filePath(u"ready.json"_s), u"--exit-with-parent"_s});
    m_poll.start();
}

void SandboxDemoVault::stop()
{
    m_poll.stop();
    const State before = m_state;
    m_state = State::Stopped;
    if (m_process.state() != QProcess::NotRunning) {
        // The end of its standard input asks it to go.
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(stopPatience)) {
            m_process.kill();
            m_process.waitForFinished(stopPatience);
        }
    }
    m_folder.reset();
    m_connections.clear();
    if (before != State::Stopped) {
        Q_EMIT stateChanged();
    }
}

void SandboxDemoVault::lookForReadyFile()
{
    const QString path = m_folder->filePath(u"ready.json"_s);
    if (!QFile::exists(path)) {
        if (m_started.elapsed() > patience) {
            end(failure(Sentence::tr("the sandbox did not become ready"), Sentence::tr("Try again; the first start takes longest.")));
        }
        return;
    }
    m_poll.stop();
    QFile file(path);
    model::DemoConnections connections;
    try {
        if (!file.open(QIODevice::ReadOnly)) {
            throw StorageError(Sentence::tr("the sandbox's ready file could not be read"));
        }
        QByteArray content = file.read(largestReadyFile);
        connections.push_back(demoConnection(content, Service::InCountry, tr("Demo vault")));
        connections.back()->connection.countries = {demoCountries.begin(), demoCountries.end()};
        connections.push_back(demoConnection(content, Service::TozStore, tr("Demo TozStore")));
        connections.push_back(demoConnection(content, Service::Locker, tr("Demo Locker")));
        connections.push_back(demoConnection(content, Service::SignIn, tr("Demo service account")));
        connections.push_back(demoConnection(content, Service::ApiTokens, tr("Demo API tokens")));
        content.fill('\0');
    } catch (...) {
        end(toVaultError(std::current_exception(), Sentence::tr("open the demo vault")));
        return;
    }
    file.close();
    m_folder.reset();
    m_connections = std::move(connections);
    setState(State::Running);
    Q_EMIT ready(m_connections);
}

void SandboxDemoVault::end(const ErrorPtr &error)
{
    m_poll.stop();
    m_state = State::Failed;
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
    }
    m_folder.reset();
    m_connections.clear();
    Q_EMIT stateChanged();
    Q_EMIT failed(error);
}

} // namespace strongroom
