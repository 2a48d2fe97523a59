#include "remarksentences.h"

#include "ui/model/quotedtext.h"
#include "ui/model/sentences.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

namespace {

/// Gives the texts of this file their context.
struct RemarksErrors {
    Q_DECLARE_TR_FUNCTIONS(RemarksErrors)
};

QString happened(const RemarksError &error)
{
    switch (error.trouble) {
    case RemarksTrouble::File:
        return {};
    case RemarksTrouble::NotRemarks:
        return RemarksErrors::tr("This is not a file of remarks: \"format\" must be \"parkwright-remarks\".");
    case RemarksTrouble::Version:
        return RemarksErrors::tr("The version of the remarks must be 1. A newer program may have written the file.");
    case RemarksTrouble::Time:
        return RemarksErrors::tr("\"%1\" is no time. Write it as 2026-03-12T14:05:00Z.").arg(quotedText(error.error.subject));
    case RemarksTrouble::RepeatedId:
        return RemarksErrors::tr("The id \"%1\" stands twice. Give one of the two another.").arg(quotedText(error.error.subject));
    case RemarksTrouble::NoWording:
        return RemarksErrors::tr("The remark has no wording: one of its entries must be of the kind \"remark\".");
    case RemarksTrouble::Empty:
        return RemarksErrors::tr("The text is empty. Say something, or take the remark out.");
    }
    return {};
}

} // namespace

QString remarksSentence(const RemarksError &error)
{
    if (error.trouble == RemarksTrouble::File)
        return sentence(error.error);
    QString where = quotedPath(error.error.place);
    if (error.error.line > 0)
        where =
            RemarksErrors::tr("line %1, column %2").arg(error.error.line).arg(error.error.column) + QStringLiteral(", ") + where;
    return where + QStringLiteral(": ") + happened(error);
}

} // namespace ui
