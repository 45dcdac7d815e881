// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Large files (TozStore page, section 11). Internal to core/tozstore; a part of the client. Thread-safe; Sodium suite only.
//
// What is sent lies encrypted in a temporary file of its owner's that goes with the call: the service wants size and checksum first. What is
// fetched is opened as it comes, written beside its name and renamed into place when it is known to be whole.

#include "tozstore/RecordCalls.h"

namespace strongroom::tozstore {

class FileCalls {
public:
    FileCalls(const ClientParts &parts, RecordCalls &records) : m_parts(parts), m_records(records) {}

    [[nodiscard]] RecordRow put(const FileUpload &upload, const ProgressSink &progress, const Cancellation &cancellation);
    [[nodiscard]] RecordRow replace(const std::string &recordId, const std::string &version, const FileUpload &upload, const ProgressSink &progress,
                                    const Cancellation &cancellation);
    [[nodiscard]] RecordRow info(const std::string &recordId, const Cancellation &cancellation);
    void fetch(const std::string &recordId, const std::string &path, const ProgressSink &progress, const Cancellation &cancellation);

private:
    [[nodiscard]] RecordRow send(Call announcement, const FileUpload &upload, const ProgressSink &progress, const Cancellation &cancellation);

    ClientParts m_parts;
    RecordCalls &m_records;
};

} // namespace strongroom::tozstore
