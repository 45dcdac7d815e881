// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Error.h"

#include <exception>
#include <new>

namespace strongroom {

ErrorPtr toVaultError(const std::exception_ptr &thrown, const Sentence &operation)
{
    try {
        std::rethrow_exception(thrown);
    } catch (const VaultError &error) {
        return error.clone();
    } catch (const std::bad_alloc &) {
        return StorageError(whileDoing(operation, Sentence::tr("out of memory"))).clone();
    } catch (...) {
        return ClientError(Sentence::tr("%1 failed inside the program").arg(operation))
            .advise(Sentence::tr("Please report this, with what you did just before."))
            .clone();
    }
}

} // namespace strongroom
