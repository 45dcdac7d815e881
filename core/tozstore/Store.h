// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What models and the CLI know of a TozStore client: blocking operations, one client each. Client is the real one; tests have another. Every
// call is thread-safe, takes a Cancellation and throws VaultError. After lock() every call throws CancelledError.
//
// 401 is AuthError, 403 and 404 ServerError with that status, 409 RecordConflict (records and files) or ServerError (notes, registration),
// 429 ServerError that may succeed later (TozStore page, section 14). Input is checked before anything is sent: ClientError names the member.

#include "base/Cancellation.h"
#include "base/Progress.h"
#include "tozstore/CryptoSuite.h"
#include "tozstore/Note.h"
#include "tozstore/RecordRow.h"
#include "tozstore/Search.h"
#include "tozstore/Sharing.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::tozstore {

// Who this client is; nothing secret.
struct ClientIdentity {
    std::string clientId;
    std::string name;                            // client_email of the configuration; may be empty
    EncryptionPublicKey publicKey;
    std::optional<SigningPublicKey> signingKey;  // none: version 1, which cannot sign, so no notes of its own
    SuiteKind suite = SuiteKind::Sodium;
    std::string apiUrl;
};

struct SearchPage {
    std::vector<RecordRow> rows;
    std::int64_t nextToken = 0;   // 0: no more
    std::int64_t total = 0;       // all that match
    std::string searchId;
};

// All that a search finds, however many: where it finds more than 10,000, which is what one search can page through, the range of time is
// cut in parts until each finds fewer. Every record comes once. One thread at a time.
class SearchCursor {
public:
    virtual ~SearchCursor() = default;
    // The next rows, at most the search's limit; empty at the end only. Within a part they are in the service's order.
    [[nodiscard]] virtual std::vector<RecordRow> next(const Cancellation &cancellation) = 0;
    [[nodiscard]] virtual bool atEnd() const = 0;
    // All that match, once next() was called the first time.
    [[nodiscard]] virtual std::int64_t total() const = 0;
    // In how many parts the range was cut so far; 1: not at all.
    [[nodiscard]] virtual int parts() const = 0;
    // Moments at which more than 10,000 records were written, so that no range of time can tell them apart: the first 10,000 came, the others
    // cannot be had by any search like this one.
    [[nodiscard]] virtual std::vector<std::string> unreachable() const = 0;
};

struct QueryPage {
    std::vector<RecordRow> rows;
    std::int64_t lastIndex = 0;   // afterIndex of the next page
    bool atEnd = false;
};

class Records {
public:
    virtual ~Records() = default;
    // One result page with `search.limit` results from `search.nextToken` on.
    [[nodiscard]] virtual SearchPage search(const Search &search, const Cancellation &cancellation) = 0;
    [[nodiscard]] virtual std::unique_ptr<SearchCursor> searchAll(const Search &search) = 0;
    // The older call (section 10.1).
    [[nodiscard]] virtual QueryPage query(const Query &query, const Cancellation &cancellation) = 0;

    // One that cannot be opened is a row with its error. ServerError 404 or 403: none, or not for this client.
    [[nodiscard]] virtual RecordRow read(const std::string &recordId, const Cancellation &cancellation) = 0;
    // At most 1,000; in the order of the ids, those that are missing left out.
    [[nodiscard]] virtual std::vector<RecordRow> readMany(const std::vector<std::string> &recordIds, const Cancellation &cancellation) = 0;
    // Signed when the client can sign. The record's writer and user are this client. Answers what was stored.
    [[nodiscard]] virtual RecordRow write(const std::string &type, const FieldTexts &data, const PlainTexts &plain,
                                          const Cancellation &cancellation) = 0;
    // Replaces data and plain of the version that `record` has. RecordConflict, with the newer record.
    [[nodiscard]] virtual RecordRow update(const Record &record, const Cancellation &cancellation) = 0;
    // Files too. RecordConflict.
    virtual void remove(const std::string &recordId, const std::string &version, const Cancellation &cancellation) = 0;
};

class SharingDesk {
public:
    virtual ~SharingDesk() = default;
    // All records of the type, written before and after. Nothing is sent when the reader is this client itself: ClientError.
    virtual void share(const std::string &type, const std::string &readerId, const Cancellation &cancellation) = 0;
    // Does not take back what was read: the access key stays the same.
    virtual void revoke(const std::string &type, const std::string &readerId, const Cancellation &cancellation) = 0;
    virtual void addAuthorizer(const std::string &type, const std::string &authorizerId, const Cancellation &cancellation) = 0;
    virtual void removeAuthorizer(const std::string &type, const std::string &authorizerId, const Cancellation &cancellation) = 0;
    // For a writer that made this client its authorizer.
    virtual void shareOnBehalf(const std::string &writerId, const std::string &type, const std::string &readerId, const Cancellation &cancellation) = 0;
    virtual void revokeOnBehalf(const std::string &writerId, const std::string &type, const std::string &readerId, const Cancellation &cancellation) = 0;

    [[nodiscard]] virtual std::vector<OutgoingShare> outgoing(const Cancellation &cancellation) = 0;
    [[nodiscard]] virtual std::vector<IncomingShare> incoming(const Cancellation &cancellation) = 0;
    [[nodiscard]] virtual std::vector<Authorization> authorizers(const Cancellation &cancellation) = 0;   // who may act for me
    [[nodiscard]] virtual std::vector<Authorization> granted(const Cancellation &cancellation) = 0;       // for whom I may act

    // By id, or by e-mail address where the service takes one. ServerError 404: "no such client".
    [[nodiscard]] virtual ClientInfo clientInfo(const std::string &idOrEmail, const Cancellation &cancellation) = 0;
};

struct FileUpload {
    std::string path;      // an existing file
    std::string type;
    PlainTexts plain;      // in the clear; the file's name is put there under "name" by who wants it kept
};

class Files {
public:
    virtual ~Files() = default;
    // Encrypted beside in a temporary file, which is gone afterwards; progress in bytes of the encrypted file being sent. The record.
    [[nodiscard]] virtual RecordRow putFile(const FileUpload &upload, const ProgressSink &progress, const Cancellation &cancellation) = 0;
    // A new content under the same record. RecordConflict.
    [[nodiscard]] virtual RecordRow replaceFile(const std::string &recordId, const std::string &version, const FileUpload &upload,
                                                const ProgressSink &progress, const Cancellation &cancellation) = 0;
    // The record, with a short-lived URL in fileMeta.
    [[nodiscard]] virtual RecordRow fileInfo(const std::string &recordId, const Cancellation &cancellation) = 0;
    // Writes to `path` whole or not at all: size, checksum and the stream's end are checked before it is renamed into place. CryptoError.
    virtual void fetchFile(const std::string &recordId, const std::string &path, const ProgressSink &progress, const Cancellation &cancellation) = 0;
};

// Which note: exactly one of the two.
struct NoteLookup {
    std::string noteId;
    std::string name;   // id_string
};

// What meets a note's conditions for reading (EACP, section 12). All may be empty.
struct NoteProof {
    SensitiveText identityToken;   // X-TOZID-LOGIN-TOKEN
    SensitiveText emailCode;       // email_otp
    SensitiveText toznyCode;       // tozny_otp
};

enum class NoteSignatureState : std::uint8_t {
    Good,          // every field is signed with the key the note names; whose key it is: see NoteWriterState
    Missing,       // refused, not opened
    Bad            // refused, not opened: signed by another key, changed, a field swapped or not signed
};
enum class NoteWriterState : std::uint8_t {
    Confirmed,     // both keys are those the service publishes for the note's client
    Stranger,      // no client named, or the keys are not its keys: anybody may have written it
    Unknown        // the service could not be asked
};

struct ReadNote {
    StoredNote stored;
    std::optional<FieldTexts> data;      // none: see error
    ErrorPtr error;
    NoteSignatureState signature = NoteSignatureState::Missing;
    NoteWriterState writer = NoteWriterState::Unknown;
};

// By id or e-mail of a client, or by keys that need not belong to one.
using NoteAddressee = NoteRecipient;

struct NoteDraft {
    FieldTexts data;
    NoteOptions options;      // clientId is filled in by who sends, unless anonymous
    bool anonymous = false;   // fresh keys of its own, and nobody's client id
};

// Ways to show that one may read (PATCH …/challenge).
struct NoteChallenge {
    std::string emailTemplate;          // template_name; may be empty
    int emailExpiryMinutes = 0;         // 0: the service's own
    int identityExpirySeconds = 0;
};

class Notes {
public:
    virtual ~Notes() = default;
    // ServerError 409: the name is taken in the whole service.
    [[nodiscard]] virtual StoredNote writeNote(const NoteDraft &draft, const NoteAddressee &to, const Cancellation &cancellation) = 0;
    // The note of the same name and writer gets another content.
    [[nodiscard]] virtual StoredNote replaceNote(const NoteDraft &draft, const NoteAddressee &to, const Cancellation &cancellation) = 0;
    // Counts as a view. ServerError 404: none, expired, or its views are used up; 403: not for these keys, or a condition is not met.
    [[nodiscard]] virtual ReadNote readNote(const NoteLookup &which, const NoteProof &proof, const Cancellation &cancellation) = 0;
    virtual void deleteNote(const std::string &noteId, const Cancellation &cancellation) = 0;
    // Views left, and nothing is read. nullopt: no limit.
    [[nodiscard]] virtual std::optional<std::int64_t> viewsLeft(const NoteLookup &which, const Cancellation &cancellation) = 0;
    // Answers what the service says of the challenges, as JSON.
    [[nodiscard]] virtual std::string challengeNote(const NoteLookup &which, const NoteChallenge &challenge, const Cancellation &cancellation) = 0;
    // To write a note to oneself.
    [[nodiscard]] virtual NoteAddressee self() const = 0;
};

class Store : public Records, public SharingDesk, public Files, public Notes {
public:
    [[nodiscard]] virtual const ClientIdentity &identity() const = 0;
    // Access keys, tokens, private keys: gone.
    virtual void lock() = 0;
};

} // namespace strongroom::tozstore
