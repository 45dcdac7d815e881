// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/transfer/FormatWords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VariableFormats)
};

} // namespace

using variables::Format;

QString formatName(Format format)
{
    switch (format) {
    case Format::Dotenv:
        return Words::tr(".env");
    case Format::DotenvPlain:
        return Words::tr(".env without quotes");
    case Format::DotenvSingle:
        return Words::tr(".env with single quotes");
    case Format::Text:
        return Words::tr("Text (Locker's txt)");
    case Format::Json:
        return Words::tr("JSON");
    case Format::Yaml:
        return Words::tr("YAML");
    case Format::Shell:
        return Words::tr("Shell exports");
    case Format::DopplerJson:
        return Words::tr("Doppler JSON");
    case Format::InfisicalJson:
        return Words::tr("Infisical JSON");
    case Format::InfisicalYaml:
        return Words::tr("Infisical YAML");
    case Format::InfisicalCsv:
        return Words::tr("Infisical CSV");
    case Format::KubernetesSecret:
        return Words::tr("Kubernetes Secret");
    case Format::DockerEnvFile:
        return Words::tr("Docker env-file");
    }
    return {};
}

QString formatHint(Format format)
{
    switch (format) {
    case Format::Dotenv:
        return Words::tr("NAME=\"value\", as Locker's own programs write and read it.");
    case Format::DotenvPlain:
        return Words::tr("NAME=value, for readers that keep quotes, such as systemd. No line breaks.");
    case Format::DotenvSingle:
        return Words::tr("NAME='value': nothing in it is expanded. No single quotes.");
    case Format::Text:
        return Words::tr("name=value, as Locker's command line prints it.");
    case Format::Json:
        return Words::tr("{\"NAME\": \"value\"}. Holds every name and every value.");
    case Format::Yaml:
        return Words::tr("NAME: \"value\". Holds every name and every value.");
    case Format::Shell:
        return Words::tr("export NAME='value', to be read by a shell.");
    case Format::DopplerJson:
        return Words::tr("As “doppler secrets download” and “doppler secrets --json” write it.");
    case Format::InfisicalJson:
        return Words::tr("As “infisical export --format=json” writes it, comments included.");
    case Format::InfisicalYaml:
        return Words::tr("As “infisical export --format=yaml” writes it.");
    case Format::InfisicalCsv:
        return Words::tr("As “infisical export --format=csv” writes it: Key,Value.");
    case Format::KubernetesSecret:
        return Words::tr("YAML for kubectl. The values are in base64, which hides nothing.");
    case Format::DockerEnvFile:
        return Words::tr("For “docker run --env-file”: NAME=value, no quotes, no line breaks.");
    }
    return {};
}

QString formatSuffix(Format format)
{
    switch (format) {
    case Format::Dotenv:
    case Format::DotenvPlain:
    case Format::DotenvSingle:
    case Format::DockerEnvFile:
        return u".env"_s;
    case Format::Text:
        return u".txt"_s;
    case Format::Json:
    case Format::DopplerJson:
    case Format::InfisicalJson:
        return u".json"_s;
    case Format::Yaml:
    case Format::InfisicalYaml:
    case Format::KubernetesSecret:
        return u".yaml"_s;
    case Format::InfisicalCsv:
        return u".csv"_s;
    case Format::Shell:
        return u".sh"_s;
    }
    return {};
}

} // namespace strongroom::model
