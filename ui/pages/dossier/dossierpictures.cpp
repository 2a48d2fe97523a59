#include "dossierpage.h"

#include "ui/model/evidencestore.h"
#include "ui/model/sentences.h"
#include "ui/pages/dossier/owntext.h"
#include "ui/print/keptpictures.h"
#include "ui/prompts/prompts.h"

#include <QFileInfo>

// Pictures that the author puts into own text.

namespace ui {

using namespace core;

void DossierPage::choosePicture()
{
    insertPictures(context().prompts.filesToRead(this, tr("Insert picture"), tr("Pictures (*.png *.jpg *.jpeg)")));
}

/// Each is taken in first; the text then names it, which is one step to undo.
void DossierPage::insertPictures(const QStringList &fileNames)
{
    for (const QString &each : fileNames) {
        const QFileInfo file(each);
        if (!file.isFile()) {
            Q_EMIT said(sentence({QFileInfo::exists(each) ? ErrorCode::FileUnreadable : ErrorCode::FileMissing, each, {}, {}}));
            continue;
        }
        if (const auto trouble = pictureTrouble(each)) {
            Q_EMIT said(
                *trouble == PictureTrouble::TooLarge
                    ? tr("%1 has more than %2 megapixels. Make it smaller and insert it again.")
                          .arg(file.fileName())
                          .arg(mostMegapixels)
                    : tr("%1 is no picture that can be shown. Save it as PNG or JPEG and insert that.").arg(file.fileName()));
            continue;
        }
        const auto kept = m_store.keepPicture(each);
        if (!kept) {
            Q_EMIT said(sentence(kept.error()));
            continue;
        }
        m_own->insertPicture({kept->sha256, file.fileName(), file.completeBaseName(), {}});
        Q_EMIT said(tr("%1 stands in the text. Give it a caption and say what it shows; it is copied beside the project when "
                       "that is saved.")
                        .arg(file.fileName()));
    }
}

} // namespace ui
