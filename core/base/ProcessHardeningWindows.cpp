// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/ProcessHardening.h"

#include <array>
#include <cstddef>
#include <memory>

#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

#include <aclapi.h>
#ifdef __MINGW32__
// mingw-w64's werapi.h cannot be compiled on its own.
extern "C" HRESULT WINAPI WerSetFlags(DWORD flags);
#define WER_FAULT_REPORTING_FLAG_NOHEAP 1
#else
#include <werapi.h>
#endif

namespace strongroom {

namespace {

struct CloseHandleLater {
    void operator()(HANDLE handle) const noexcept { ::CloseHandle(handle); }
};

// For the user's other programs: enough for the task manager and for an installer that waits, nothing that reaches into memory or threads.
constexpr DWORD leftForTheUser = PROCESS_QUERY_LIMITED_INFORMATION | PROCESS_TERMINATE | SYNCHRONIZE;

bool narrowAccess()
{
    HANDLE opened = nullptr;
    if (::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY, &opened) == 0) {
        return false;
    }
    const std::unique_ptr<void, CloseHandleLater> token(opened);
    DWORD size = 0;
    ::GetTokenInformation(token.get(), TokenUser, nullptr, 0, &size);
    const std::unique_ptr<std::byte[]> user(new std::byte[size]);
    if (::GetTokenInformation(token.get(), TokenUser, user.get(), size, &size) == 0) {
        return false;
    }
    std::array<std::byte, SECURITY_MAX_SID_SIZE> system{};
    DWORD systemSize = static_cast<DWORD>(system.size());
    if (::CreateWellKnownSid(WinLocalSystemSid, nullptr, system.data(), &systemSize) == 0) {
        return false;
    }
    std::array<std::byte, SECURITY_MAX_SID_SIZE> owner{};
    DWORD ownerSize = static_cast<DWORD>(owner.size());
    // Without a word on "owner rights" the owner, who is the user, could write a wider list.
    if (::CreateWellKnownSid(WinCreatorOwnerRightsSid, nullptr, owner.data(), &ownerSize) == 0) {
        return false;
    }
    std::array<EXPLICIT_ACCESSW, 3> entries{};
    const auto grant = [](EXPLICIT_ACCESSW &entry, PSID who, DWORD what) {
        entry.grfAccessPermissions = what;
        entry.grfAccessMode = SET_ACCESS;
        entry.grfInheritance = NO_INHERITANCE;
        entry.Trustee.TrusteeForm = TRUSTEE_IS_SID;
        entry.Trustee.ptstrName = static_cast<LPWSTR>(who);
    };
    grant(entries[0], reinterpret_cast<TOKEN_USER *>(user.get())->User.Sid, leftForTheUser);
    grant(entries[1], owner.data(), leftForTheUser);
    grant(entries[2], system.data(), PROCESS_ALL_ACCESS);
    PACL list = nullptr;
    if (::SetEntriesInAclW(static_cast<ULONG>(entries.size()), entries.data(), nullptr, &list) != ERROR_SUCCESS) {
        return false;
    }
    const DWORD result = ::SetSecurityInfo(::GetCurrentProcess(), SE_KERNEL_OBJECT, DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, nullptr,
                                           nullptr, list, nullptr);
    ::LocalFree(list);
    return result == ERROR_SUCCESS;
}

bool refuseForeignImages()
{
    PROCESS_MITIGATION_IMAGE_LOAD_POLICY policy{};
    policy.NoRemoteImages = 1;
    policy.NoLowMandatoryLabelImages = 1;
    policy.PreferSystem32Images = 1;
    return ::SetProcessMitigationPolicy(ProcessImageLoadPolicy, &policy, sizeof policy) != 0;
}

} // namespace

std::vector<std::string_view> detail::hardenOnThisSystem()
{
    std::vector<std::string_view> failed;
    ::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    // Not WerAddExcludedApplication(): it writes to the user's registry and outlives this program.
    if (FAILED(::WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP))) {
        failed.emplace_back("WerSetFlags");
    }
    if (!refuseForeignImages()) {
        failed.emplace_back("SetProcessMitigationPolicy");
    }
    if (!narrowAccess()) {
        failed.emplace_back("SetSecurityInfo");
    }
    return failed;
}

void restoreForUsersProgram() noexcept {}

} // namespace strongroom
