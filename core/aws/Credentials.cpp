// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "aws/Credentials.h"

#include "aws/Endpoints.h"
#include "aws/FileAccess.h"
#include "aws/ProfileFiles.h"
#include "base/CleanText.h"
#include "base/Error.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

namespace strongroom::aws {

namespace {

constexpr std::string_view idName = "aws_access_key_id";
constexpr std::string_view secretName = "aws_secret_access_key";
constexpr std::string_view tokenName = "aws_session_token";
constexpr std::string_view oldTokenName = "aws_security_token";

// Of another way to sign in, and what to do instead.
struct NotFollowed {
    std::string_view setting;   // a whole name, or a prefix that ends with "_"
    const char *instead;
};
constexpr std::array notFollowed{
    NotFollowed{"role_arn",
                QT_TRANSLATE_NOOP("Sentence", "Take on the role with the AWS CLI (aws sts assume-role) and enter the keys it answers, with their "
                                              "session token.")},
    NotFollowed{"source_profile",
                QT_TRANSLATE_NOOP("Sentence", "Take on the role with the AWS CLI (aws sts assume-role) and enter the keys it answers, with their "
                                              "session token.")},
    NotFollowed{"credential_source",
                QT_TRANSLATE_NOOP("Sentence", "Take on the role with the AWS CLI (aws sts assume-role) and enter the keys it answers, with their "
                                              "session token.")},
    NotFollowed{"sso_",
                QT_TRANSLATE_NOOP("Sentence", "Sign in with the AWS CLI (aws sso login), then export the keys: aws configure export-credentials "
                                              "--format env.")},
    NotFollowed{"login_session", QT_TRANSLATE_NOOP("Sentence", "Export the keys with the AWS CLI: aws configure export-credentials --format env.")},
    NotFollowed{"credential_process",
                QT_TRANSLATE_NOOP("Sentence", "This program runs no command from a file. Run it yourself and enter the keys it answers.")},
    NotFollowed{"web_identity_token_file",
                QT_TRANSLATE_NOOP("Sentence", "Exchange the token with the AWS CLI (aws sts assume-role-with-web-identity) and enter the keys it answers.")},
};

std::string variable(const CredentialQuestion &question, const char *name)
{
    const auto found = question.environment.find(name);
    return found == question.environment.end() ? std::string() : found->second;
}

const ProfileSection *sectionOf(const ProfileFile &file, const std::string &profile)
{
    const auto found = file.profiles.find(profile);
    return found == file.profiles.end() ? nullptr : &found->second;
}

std::string_view valueOf(const ProfileSection *section, std::string_view name)
{
    if (section == nullptr) {
        return {};
    }
    const auto found = section->find(name);
    return found == section->end() ? std::string_view() : found->second.view();
}

// "~/.aws/credentials" rather than somebody's whole home folder.
std::string shownPath(const std::string &path, const std::string &home)
{
    return !home.empty() && path.starts_with(home + "/") ? "~" + path.substr(home.size()) : path;
}

[[noreturn]] void refuseHalf(const Sentence &what, const std::string &member)
{
    throw ClientError(what).advise(Sentence::tr("Access key id and secret access key go together.")).about(member);
}

class Resolution {
public:
    explicit Resolution(const CredentialQuestion &question)
        : m_question(question)
        , m_credentials(readProfileFile(ProfileFileKind::Credentials, question.environment, question.home))
        , m_config(readProfileFile(ProfileFileKind::Config, question.environment, question.home))
        , m_profile(question.profile)
    {
        if (m_profile.empty()) {
            m_profile = variable(question, "AWS_PROFILE");
            m_isNamed = !m_profile.empty();
            m_profile = m_isNamed ? m_profile : "default";
        }
    }

    ResolvedCredentials answer()
    {
        ResolvedCredentials found;
        if (!given(found) && !explicitProfile(found) && !environment(found) && !profile(found) && !local(found)) {
            throw ClientError(Sentence::tr("no AWS credentials were found"))
                .advise(Sentence::tr("Enter the keys in the connection, set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or put a profile into "
                                     "~/.aws/credentials."))
                .about("credentials");
        }
        found.region = region();
        return found;
    }

private:
    bool given(ResolvedCredentials &found) const
    {
        if (!m_question.given) {
            return false;
        }
        const Credentials &keys = *m_question.given;
        if (keys.accessKeyId.empty() || keys.secretAccessKey.empty()) {
            refuseHalf(Sentence::tr("the connection has only one half of its AWS keys"), "credentials");
        }
        found.credentials = keys.duplicate();
        found.source = CredentialSource::Given;
        found.where = Sentence::tr("the keys of the connection");
        return true;
    }

    // Then the keys of the environment are not looked at.
    bool explicitProfile(ResolvedCredentials &found)
    {
        if (m_question.profile.empty()) {
            return false;
        }
        if (!profile(found)) {
            refuseEmptyProfile();
        }
        return true;
    }

    bool environment(ResolvedCredentials &found) const
    {
        const std::string id = variable(m_question, "AWS_ACCESS_KEY_ID");
        if (id.empty()) {
            return false;   // a secret alone is none
        }
        std::string secret = variable(m_question, "AWS_SECRET_ACCESS_KEY");
        if (secret.empty()) {
            refuseHalf(Sentence::tr("AWS_ACCESS_KEY_ID is set and AWS_SECRET_ACCESS_KEY is not"), "AWS_SECRET_ACCESS_KEY");
        }
        std::string token = variable(m_question, "AWS_SESSION_TOKEN");
        if (token.empty()) {
            token = variable(m_question, "AWS_SECURITY_TOKEN");
        }
        found.credentials = {id, SecretBytes(secret), SecretBytes(token)};
        found.source = CredentialSource::Environment;
        found.where = "AWS_ACCESS_KEY_ID";
        wipe(secret);
        wipe(token);
        return true;
    }

    bool profile(ResolvedCredentials &found) const
    {
        const ProfileSection *const inCredentials = sectionOf(m_credentials, m_profile);
        const ProfileSection *const inConfig = sectionOf(m_config, m_profile);
        const bool wanted = m_isNamed || !m_question.profile.empty();
        if (inCredentials == nullptr && inConfig == nullptr) {
            if (wanted) {
                throw ClientError(
                    Sentence::tr("there is no AWS profile \"%1\" in %2 or %3").arg(shownProfile()).arg(shown(m_credentials)).arg(shown(m_config)))
                    .advise(Sentence::tr("Choose another profile, or make this one with: aws configure --profile NAME."))
                    .about("profile");
            }
            return false;
        }
        if (keys(m_credentials, inCredentials, found)) {
            return true;
        }
        // Before the config file's keys: with a role beside them, they are the role's and not the profile's.
        if (wanted || !m_question.isLocal) {   // a service on this computer does with test/test
            refuseOtherWays(m_config, inConfig);
            refuseOtherWays(m_credentials, inCredentials);
        }
        if (keys(m_config, inConfig, found)) {
            return true;
        }
        if (wanted && m_question.profile.empty()) {
            refuseEmptyProfile();
        }
        return false;
    }

    bool local(ResolvedCredentials &found) const
    {
        if (!m_question.isLocal) {
            return false;
        }
        found.credentials = {"test", SecretBytes(std::string_view("test")), {}};
        found.source = CredentialSource::Local;
        found.where = Sentence::tr("test/test, for a service on this computer");
        return true;
    }

    bool keys(const ProfileFile &file, const ProfileSection *section, ResolvedCredentials &found) const
    {
        const std::string_view id = valueOf(section, idName);
        if (id.empty()) {
            return false;
        }
        const std::string_view secret = valueOf(section, secretName);
        if (secret.empty()) {
            refuseHalf(Sentence::tr("the profile \"%1\" in %2 has an access key id and no secret access key").arg(shownProfile()).arg(shown(file)),
                       std::string(secretName));
        }
        std::string_view token = valueOf(section, tokenName);
        if (token.empty()) {
            token = valueOf(section, oldTokenName);
        }
        found.credentials = {std::string(id), SecretBytes(secret), SecretBytes(token)};
        found.source = CredentialSource::Profile;
        found.where = Sentence::tr("the profile \"%1\" in %2").arg(shownProfile()).arg(shown(file));
        for (const ProfileFile *const one : {&m_credentials, &m_config}) {
            if (one->holdsSecrets() && isReadableByOthers(one->path)) {
                found.warnings.push_back(
                    Sentence::tr("%1 can be read by other users of this computer: make it yours alone (chmod 600)").arg(shown(*one)));
            }
        }
        return true;
    }

    void refuseOtherWays(const ProfileFile &file, const ProfileSection *section) const
    {
        if (section == nullptr) {
            return;
        }
        for (const auto &setting : *section) {
            const std::string &name = setting.first;
            const auto other = std::ranges::find_if(notFollowed, [&](const NotFollowed &one) {
                return one.setting.ends_with('_') ? name.starts_with(one.setting) : name == one.setting;
            });
            if (other != notFollowed.end()) {
                throw ClientError(Sentence::tr("the profile \"%1\" in %2 signs in with %3, which this program does not follow")
                                      .arg(shownProfile())
                                      .arg(shown(file))
                                      .arg(name))
                    .advise(Sentence::tr(other->instead))
                    .about(name);
            }
        }
    }

    [[noreturn]] void refuseEmptyProfile() const
    {
        throw ClientError(Sentence::tr("the AWS profile \"%1\" holds no keys").arg(shownProfile()))
            .advise(Sentence::tr("Add aws_access_key_id and aws_secret_access_key to it, or choose another profile."))
            .about("profile");
    }

    [[nodiscard]] std::string region() const
    {
        std::string region = m_question.region;
        for (const char *const name : {"AWS_REGION", "AWS_DEFAULT_REGION"}) {
            region = region.empty() ? variable(m_question, name) : region;
        }
        if (region.empty()) {
            region = valueOf(sectionOf(m_config, m_profile), "region");
        }
        if (region.empty()) {
            region = m_question.defaultRegion;
        }
        if (region.empty()) {
            throw ClientError(Sentence::tr("no AWS region is given"))
                .advise(Sentence::tr("Enter it in the connection, set AWS_REGION, or add region to the profile in ~/.aws/config."))
                .about("region");
        }
        requireRegion(region);
        return region;
    }

    [[nodiscard]] std::string shownProfile() const { return cleanLine(m_profile, 128); }
    [[nodiscard]] std::string shown(const ProfileFile &file) const { return shownPath(file.path, m_question.home); }

    const CredentialQuestion &m_question;
    ProfileFile m_credentials;
    ProfileFile m_config;
    std::string m_profile;
    bool m_isNamed = false;   // by AWS_PROFILE
};

} // namespace

ResolvedCredentials resolveCredentials(const CredentialQuestion &question) { return Resolution(question).answer(); }

std::vector<std::string> profileNames(const std::map<std::string, std::string> &environment, const std::string &home)
{
    std::set<std::string> names;
    for (const ProfileFileKind kind : {ProfileFileKind::Credentials, ProfileFileKind::Config}) {
        for (const auto &[name, section] : readProfileFile(kind, environment, home).profiles) {
            names.insert(name);
        }
    }
    return {names.begin(), names.end()};
}

} // namespace strongroom::aws
