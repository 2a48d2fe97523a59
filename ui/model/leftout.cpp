#include "leftout.h"

#include "core/model/ownpictures.h"
#include "core/storage/evidencefiles.h"
#include "ui/model/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

/// The texts keep the context of the command that said them first.
struct LeftOutTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QStringList leftOutLists(const Park &park)
{
    QStringList left;
    for (const List &list : parkObject.lists)
        if (list.onlyInProject && list.size(&park) > 0)
            left.append(QStringLiteral("%1 (%2)").arg(fieldText(list.label)).arg(list.size(&park)));
    if (std::ranges::any_of(park.cases, [](const Case &each) { return !each.factors.isEmpty(); }))
        left.append(LeftOutTexts::tr("the factors that cases keep"));
    return left;
}

QStringList leftOutFiles(const Park &park, const QStringList &folders)
{
    QStringList left;
    const auto files = storage::presentFiles(park, folders);
    const auto evidence = std::ranges::count(files, storage::FileState::There, &storage::EvidenceFile::state);
    if (evidence > 0)
        left.append(LeftOutTexts::tr("the contents of %n evidence files", nullptr, int(evidence)));
    const auto pictures = std::ranges::count_if(
        picturesOf(park), [&](const OwnPicture &each) { return !storage::fileNamed(each.sha256, folders).isEmpty(); });
    if (pictures > 0)
        left.append(LeftOutTexts::tr("the contents of %n pictures", nullptr, int(pictures)));
    return left;
}

QStringList leftOutHistory(const History &history)
{
    QStringList left;
    if (!history.snapshots.isEmpty())
        left.append(LeftOutTexts::tr("%n snapshots", nullptr, int(history.snapshots.size())));
    if (!history.trail.isEmpty())
        left.append(LeftOutTexts::tr("the trail of changes (%n entries)", nullptr, int(history.trail.size())));
    return left;
}

} // namespace

QString leftOutOfExchange(const Park &park, const History &history, const QStringList &evidenceFolders)
{
    const QStringList left = leftOutLists(park) + leftOutFiles(park, evidenceFolders) + leftOutHistory(history);
    return left.isEmpty() ? QString() : LeftOutTexts::tr("Not in the exchange file: %1.").arg(left.join(QStringLiteral(", ")));
}

} // namespace ui
