#include "outlines.h"

#include "core/dossier/dossierfigures.h"
#include "core/dossier/dossiersentences.h"
#include "core/dossier/dossiertables.h"

// The brief: one page. Source: rules for the documents, 1.4.

namespace core {

void writeBrief(DossierWork &work)
{
    const qsizetype shown = work.roles.reported;
    work.open("head", 0);
    sayPark(work);
    work.open("left", 0);
    work.add(systemFigure(work, shown));
    work.add(trendFigure(work));
    work.open("right", 0);
    if (auto table = briefTable(work))
        work.add(*std::move(table));
    work.open("below", 0);
    sayBrief(work);
    work.open(QStringLiteral("foot"), 0, {}); // a line of small print needs no heading
    const QString date = work.request.date.isValid() ? work.request.date.toString(Qt::ISODate) : dash();
    work.add(
        DocumentParagraph{{},
                          ParagraphStyle::Source,
                          work.filled(QStringLiteral("brief.foot"),
                                      {{"case", work.at(shown).name}, {"date", date}, {"version", work.request.programVersion}}),
                          false,
                          false});
}

} // namespace core
