#include "dossierpage.h"

#include "core/base/wholefile.h"
#include "ui/model/sentences.h"
#include "ui/pages/dossier/owntext.h"
#include "ui/pages/dossier/pagepreview.h"
#include "ui/print/documentexport.h"
#include "ui/prompts/prompts.h"

#include <QDir>

#include <algorithm>

// What the page writes and previews.

namespace ui {

using namespace core;

/// A document with gaps or stale paragraphs is written after a choice only.
bool DossierPage::isReadyToExport()
{
    m_own->flush();
    const core::Document *made = m_draft.content();
    if (!made)
        return false;
    return !made->isDraft || context().prompts.confirm(
                                 this, tr("Something is missing or changed. Write the document as a draft? Its head says so."),
                                 tr("Write the draft"));
}

void DossierPage::write(Output output, const DocxTemplate *office)
{
    if (output != Output::Workbook && !isReadyToExport())
        return;
    static constexpr const char *endings[]{"docx", "pdf", "xlsx"};
    const QString ending = QLatin1StringView(endings[size_t(output)]);
    const core::Document &made = *m_draft.content();
    const QString filter = output == Output::Word  ? tr("Word documents (*.docx)")
                           : output == Output::Pdf ? tr("PDF documents (*.pdf)")
                                                   : tr("Workbooks (*.xlsx)");
    const QString proposal = QStringLiteral("%1 %2.%3").arg(made.parkName, made.title, ending);
    const QString name = context().prompts.fileToExport(this, tr("Export"), proposal, filter, ending);
    if (name.isEmpty())
        return;
    const auto written = writeAs(output, name, office);
    Q_EMIT said(written ? tr("The document is in %1.").arg(QDir::toNativeSeparators(name)) : sentence(written.error()));
}

/// Styles, headers and footers of a .docx that is asked for.
void DossierPage::writeWithTemplate()
{
    const QString name =
        context().prompts.filesToRead(this, tr("Template of the office"), tr("Word documents (*.docx)")).value(0);
    if (name.isEmpty())
        return;
    if (const auto office = officeTemplate(name))
        write(Output::Word, &*office);
    else
        Q_EMIT said(office.error());
}

core::Result<void> DossierPage::writeAs(Output output, const QString &fileName, const DocxTemplate *office) const
{
    if (output == Output::Workbook)
        return m_draft.writeCheckBook(fileName);
    const auto exported =
        exportDocument(std::make_shared<core::Document>(*m_draft.whole()), m_fonts,
                       output == Output::Pdf ? DocumentFile::Pdf : DocumentFile::Docx, QDate::currentDate(), office);
    if (!exported)
        return fail(exported.error());
    return core::writeFile(fileName, exported->bytes);
}

std::shared_ptr<const DocumentPages> DossierPage::pagesOf(const core::Document &document) const
{
    return std::make_shared<DocumentPages>(std::make_shared<core::Document>(document), m_fonts);
}

void DossierPage::print()
{
    if (!isReadyToExport())
        return;
    if (const QString outcome = printPages(*pagesOf(*m_draft.whole()), context().prompts, this); !outcome.isEmpty())
        Q_EMIT said(outcome);
}

void DossierPage::preview()
{
    m_own->flush();
    if (const core::Document *made = m_draft.whole()) {
        auto *window = new PagePreview(pagesOf(*made), context().prompts, this);
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->show();
    }
}

} // namespace ui
