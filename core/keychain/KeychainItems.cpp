// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keychain/KeychainItems.h"

#include "base/Log.h"
#include "keychain/KeychainErrors.h"
#include "keychain/KeychainThread.h"

#include <QByteArray>
#include <qt6keychain/keychain.h>

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace strongroom::keychain {

namespace {

enum class Verb { Read, Write, Remove };

// QtKeychain works through its jobs one after the other: while one waits for a dialog, all later ones wait too, and are told so at once.
std::mutex unansweredMutex;
int unanswered = 0;

// GDBus waits 25 s for an answer and then gives up, whatever the one who asked has patience for. Its text is translated; how long it took is not.
bool gaveUpTooEarly(int error, const QString &text, std::chrono::steady_clock::duration took)
{
    using namespace std::chrono_literals;
    return error == QKeychain::OtherError && ((took >= 24s && took < 28s) || text.contains(QLatin1StringView("timeout was reached"), Qt::CaseInsensitive));
}

// A job shares its bytes with us until it is deleted; after that ours is the last reference, and what it holds is wiped.
void wipeAfter(QKeychain::Job *job, const QByteArray &bytes)
{
    QObject::connect(job, &QObject::destroyed, KeychainThread::instance().context(), [held = bytes]() mutable {
        if (held.isDetached()) {
            wipe(std::as_writable_bytes(std::span(held.data(), static_cast<std::size_t>(held.size()))));
        }
    });
}

Sentence failureOf(Verb verb)
{
    switch (verb) {
    case Verb::Read:
        return Sentence::tr("cannot read from the keychain");
    case Verb::Write:
        return Sentence::tr("cannot write to the keychain");
    case Verb::Remove:
        return Sentence::tr("cannot delete from the keychain");
    }
    return {};
}

} // namespace

// Shared by the waiting thread and the keychain's: whoever is later finds it alive.
struct KeychainItems::Call {
    Verb verb = Verb::Read;
    QString service;
    QString name;
    SecretBytes value;   // what to write, what was read

    std::mutex mutex;
    std::condition_variable changed;
    bool finished = false;
    bool abandoned = false;
    QKeychain::Error error = QKeychain::NoError;
    QString errorText;

    void start(const std::shared_ptr<Call> &self);
    void finish(QKeychain::Job *job);
};

void KeychainItems::Call::start(const std::shared_ptr<Call> &self)
{
    QKeychain::Job *job = nullptr;
    switch (verb) {
    case Verb::Read:
        job = new QKeychain::ReadPasswordJob(service);
        break;
    case Verb::Write: {
        auto *const write = new QKeychain::WritePasswordJob(service);
        const QByteArray bytes(reinterpret_cast<const char *>(value.view().data()), static_cast<qsizetype>(value.size()));
        write->setBinaryData(bytes);
        wipeAfter(write, bytes);
        job = write;
        break;
    }
    case Verb::Remove:
        job = new QKeychain::DeletePasswordJob(service);
        break;
    }
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, KeychainThread::instance().context(), [self](QKeychain::Job *done) { self->finish(done); });
    job->start();
}

void KeychainItems::Call::finish(QKeychain::Job *job)
{
    SecretBytes read;
    if (verb == Verb::Read && job->error() == QKeychain::NoError) {
        const QByteArray bytes = static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData();
        read = SecretBytes(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        wipeAfter(job, bytes);
    }
    const std::scoped_lock lock(mutex);
    if (verb == Verb::Read) {
        value = std::move(read);
    }
    error = job->error();
    errorText = job->errorString();
    finished = true;
    if (abandoned) {
        const std::scoped_lock unansweredLock(unansweredMutex);
        --unanswered;
    }
    changed.notify_all();
}

KeychainItems::KeychainItems(const std::string &service, std::chrono::milliseconds timeout)
    : m_service(QString::fromStdString(service))
    , m_timeout(timeout)
{
}

KeychainItems::~KeychainItems() = default;

void KeychainItems::run(const std::shared_ptr<Call> &call) const
{
    {
        const std::scoped_lock lock(unansweredMutex);
        if (unanswered > 0) {
            throw keychainTimeout(failureOf(call->verb));
        }
    }
    call->service = m_service;
    const auto deadline = std::chrono::steady_clock::now() + m_timeout;
    std::unique_lock lock(call->mutex);
    do {
        // Once more when a slow keychain was not given the time: each of the three does the same when it is done twice.
        call->finished = false;
        const auto began = std::chrono::steady_clock::now();
        KeychainThread::instance().post([call] { call->start(call); });
        if (!call->changed.wait_until(lock, deadline, [&] { return call->finished; })) {
            break;
        }
        if (!gaveUpTooEarly(call->error, call->errorText, std::chrono::steady_clock::now() - began)) {
            break;
        }
    } while (std::chrono::steady_clock::now() < deadline);
    if (!call->finished) {
        call->abandoned = true;
        const std::scoped_lock unansweredLock(unansweredMutex);
        ++unanswered;
        logWarning(keychainLog(), "the keychain did not answer in", m_timeout);
        throw keychainTimeout(failureOf(call->verb));
    }
    if (call->error != QKeychain::NoError && call->error != QKeychain::EntryNotFound) {
        throw keychainError(failureOf(call->verb), call->error, call->errorText);
    }
}

std::optional<SecretBytes> KeychainItems::readItem(const std::string &name)
{
    auto call = std::make_shared<Call>();
    call->verb = Verb::Read;
    call->name = QString::fromStdString(name);
    run(call);
    if (call->error == QKeychain::EntryNotFound) {
        return std::nullopt;
    }
    return std::move(call->value);
}

void KeychainItems::writeItem(const std::string &name, const SecretBytes &value)
{
    auto call = std::make_shared<Call>();
    call->verb = Verb::Write;
    call->name = QString::fromStdString(name);
    call->value = value.duplicate();
    run(call);
    if (call->error == QKeychain::EntryNotFound) {
        throw keychainError(failureOf(Verb::Write), QKeychain::OtherError, call->errorText);
    }
}

void KeychainItems::removeItem(const std::string &name)
{
    auto call = std::make_shared<Call>();
    call->verb = Verb::Remove;
    call->name = QString::fromStdString(name);
    run(call);
}

} // namespace strongroom::keychain
