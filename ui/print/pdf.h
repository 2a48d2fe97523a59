#pragma once

#include "core/base/result.h"
#include "core/dossier/madefrom.h"
#include "ui/print/pages.h"

#include <QDate>

namespace ui {

/// The pages as a PDF: fonts embedded as subsets, bookmarks from the headings, title and language set, in its properties what it
/// was made from and which fonts stood in. The date is the only one in it; the same arguments give the same bytes. Fails:
/// FileNotWritable, ModuleMissing.
core::Result<QByteArray> writePdf(const DocumentPages &pages, const QDate &date = {});

/// What a PDF of ours says it was made from; nothing: it is none of ours, or none at all. Fails: ModuleMissing.
core::Result<std::optional<core::MadeFrom>> madeFromPdf(const QByteArray &bytes);

} // namespace ui
