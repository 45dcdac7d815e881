// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Error.h"

#include <exception>
#include <new>

namespace strongroom {

ErrorPtr toVaultError(const std::exception_ptr &thrown, const std::string &operation)
{
    try {
        std::rethrow_exception(thrown);
    } catch (const VaultError &error) {
        return error.clone();
    } catch (const std::bad_alloc &) {
        return StorageError(operation + ": out of memory").clone();
    } catch (...) {
        return ClientError(operation + " failed inside the program").advise("Please report this, with what you did just before.").clone();
    }
}

} // namespace strongroom
