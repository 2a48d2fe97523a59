#pragma once

#include "core/dossier/docxtemplate.h"
#include "core/dossier/docxtemplatestyles.h"
#include "core/dossier/layout.h"

// The parts of a .docx that say how it looks. Source: rules for the documents, §5; ECMA-376-1, 17.7 to 17.9 and 17.15.

namespace core {

/// The numbering instances that every document has; lists of the text follow from `firstList`.
enum class ListId : int { Headings = 1, Annexes = 2, Bullets = 3, firstList = 10 };

/// The styles of a template as they go into a document of this layout.
TemplateStyles officeStyles(const DocumentLayout &layout, const DocxTemplate &office);
/// word/styles.xml; the styles of a template win where they have the id or the built-in name of one of ours.
QByteArray stylesPart(const DocumentLayout &layout, const DocxTemplate *office);
/// word/numbering.xml, with `lists` numbered lists that each begin at 1.
QByteArray numberingPart(const DocumentLayout &layout, int lists);
/// word/fontTable.xml: the Chinese names with their other names; nothing is embedded.
QByteArray fontTablePart();
/// word/settings.xml. Fields are asked to be brought up to date on opening where the page numbers are not certain.
QByteArray settingsPart(const DocumentLayout &layout, bool isOddEven, bool updateFields);

} // namespace core
