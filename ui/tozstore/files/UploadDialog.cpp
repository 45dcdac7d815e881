// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/files/UploadDialog.h"

#include "base/Format.h"
#include "base/Text.h"
#include "dialogs/FormField.h"
#include "dialogs/FormFrame.h"
#include "dialogs/FormScrollArea.h"
#include "theme/Metrics.h"
#include "tozstore/FieldRows.h"
#include "tozstore/files/TozFile.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

constexpr qsizetype shownFiles = 4;

} // namespace

UploadDialog::UploadDialog(const QStringList &paths, const QStringList &types, QWidget *parent)
    : QDialog(parent), m_paths(paths), m_type(new QComboBox), m_keepName(new QCheckBox(tr("&Keep the file's name, readable for the service, as “name”"))),
      m_fields(new FieldRows(FieldRows::Values::Plain)), m_typeField(nullptr), m_plainField(nullptr), m_upload(new Button({}, u"upload"_s, ButtonKind::Primary))
{
    setWindowTitle(tr("Upload %n file(s)", nullptr, int(paths.size())));
    m_upload->setText(tr("&Upload %n file(s)", nullptr, int(paths.size())));
    m_type->setEditable(true);
    m_type->setInsertPolicy(QComboBox::NoInsert);
    m_type->addItems(types);
    m_type->setCurrentIndex(-1);
    m_type->setEditText(types.isEmpty() ? QString() : types.first());
    m_keepName->setChecked(true);

    auto *card = new Card(Token::Raised);
    auto *cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gapSmall);
    cardColumn->setSpacing(2);
    for (const QString &path : paths.first(std::min(paths.size(), shownFiles))) {
        auto *line = new ElidedLabel(QString());
        const QFileInfo file(path);
        line->setFullText(tr("%1 · %2", "file, its size").arg(file.fileName(), model::byteText(file.size())));
        cardColumn->addWidget(line);
    }
    if (paths.size() > shownFiles) {
        cardColumn->addWidget(new Label(tr("and %n more", nullptr, int(paths.size() - shownFiles)), TextRole::Caption, Token::Muted));
    }

    m_typeField = new FormField(tr("&Type"), m_type, tr("Who may read records of this type may read these files"));
    m_plainField = new FormField(tr("In the clear"), m_fields, tr("Not encrypted: the service and every reader see it, and it can be searched for"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addWidget(card);
    column->addWidget(m_typeField);
    auto *keep = new QVBoxLayout;
    keep->setContentsMargins(FormField::labelWidth + metrics::gap, 0, 0, 0);
    keep->addWidget(m_keepName);
    column->addLayout(keep);
    column->addWidget(m_plainField);
    column->addStretch(1);

    auto *cancel = new Button(tr("Cancel"));
    auto *note = new Label(tr("The content is encrypted on this computer before it is sent."), TextRole::Caption, Token::Muted);
    note->setWordWrap(true);
    frameForm(this, new Banner, new FormScrollArea(content, tr("Upload")), note, cancel, m_upload);
    resize(620, 420);

    connect(m_type, &QComboBox::editTextChanged, this, &UploadDialog::validate);
    connect(m_fields, &FieldRows::changed, this, &UploadDialog::validate);
    connect(m_keepName, &QCheckBox::toggled, this, &UploadDialog::validate);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_upload, &QPushButton::clicked, this, &QDialog::accept);
    validate();
    m_type->setFocus();
}

QString UploadDialog::type() const { return m_type->currentText().trimmed(); }

tozstore::PlainTexts UploadDialog::plainOf(const QString &path) const
{
    tozstore::PlainTexts plain;
    for (const auto &[name, value] : m_fields->fields()) {
        plain.emplace(fromQString(name), fromQString(value));
    }
    if (m_keepName->isChecked()) {
        plain[model::fileNameField] = fromQString(QFileInfo(path).fileName());
    }
    return plain;
}

void UploadDialog::validate()
{
    const QString typeProblem = type().isEmpty() ? QString() : model::newTypeProblem(type());
    QString plainProblem = m_fields->problem();
    const auto fields = m_fields->fields();
    if (plainProblem.isEmpty() && m_keepName->isChecked()
        && std::ranges::any_of(fields, [](const auto &field) { return fromQString(field.first) == model::fileNameField; })) {
        plainProblem = tr("“name” is taken by the file's name");
    }
    m_typeField->setProblem(typeProblem);
    m_plainField->setProblem(plainProblem);
    m_upload->setEnabled(!type().isEmpty() && typeProblem.isEmpty() && plainProblem.isEmpty());
}

} // namespace strongroom::ui
