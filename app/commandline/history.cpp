#include "history.h"

#include "app/commandline/commandline.h"
#include "app/commandline/convert.h"
#include "app/commandline/filesinput.h"
#include "core/history/historywriter.h"
#include "core/storage/projectfile.h"
#include "ui/model/sentences.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace commandline {

namespace {

/// Gives the texts of this file their context.
struct HistoryTexts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString changeText(const core::TrailChange &change, const ui::Format &format)
{
    const QString path = change.path.isEmpty() ? QString() : change.path + QStringLiteral(" · ");
    if (const core::Field *field = change.field()) {
        const auto shown = [&](const core::Value &value) {
            const QString text = format.text(*field, value);
            return text.isEmpty() ? ui::Format::absent() : text;
        };
        return path + ui::Format::label(*field) + QStringLiteral(": ") + shown(change.before) + QStringLiteral(" → ") +
               shown(change.after);
    }
    const QString list = path + ui::fieldText(change.list()->label) + QStringLiteral(": "),
                  rows = change.rows.join(QStringLiteral(", "));
    switch (change.kind) {
    case core::Edit::Kind::Insert:
        return list + HistoryTexts::tr("%n new rows: %1", nullptr, int(change.rows.size())).arg(rows);
    case core::Edit::Kind::Remove:
        return list + HistoryTexts::tr("%n rows removed: %1", nullptr, int(change.rows.size())).arg(rows);
    default:
        return list + HistoryTexts::tr("the rows in another order");
    }
}

core::Result<QByteArray> historyText(const core::History &history)
{
    const ui::Format format = FilesInput::numbers();
    const auto head = [](const core::Moment &moment, const QString &what) {
        return moment.when + QStringLiteral("  ") + (moment.who.isEmpty() ? ui::Format::absent() : moment.who) +
               QStringLiteral("  ") + what + u'\n';
    };
    QString text = HistoryTexts::tr("%n snapshots", nullptr, int(history.snapshots.size())) + u'\n';
    for (const core::Snapshot &each : history.snapshots)
        text += QStringLiteral("  ") +
                head(each.moment, each.note.isEmpty() ? each.name : each.name + QStringLiteral(" · ") + each.note);
    text += u'\n' + HistoryTexts::tr("%n entries of the trail", nullptr, int(history.trail.size())) + u'\n';
    for (const core::TrailEntry &each : history.trail) {
        const auto changes = core::changesOf(each, history.pieces);
        if (!changes)
            return core::fail(changes.error());
        text += QStringLiteral("  ") + head(each.moment, each.what);
        for (const core::TrailChange &change : *changes)
            text += QStringLiteral("      ") + changeText(change, format) + u'\n';
    }
    return text.toUtf8();
}

/// Keeps the park of a project as it is now under a name, in the project.
core::Result<void> addSnapshot(const QString &fileName, const QString &name, const QString &note)
{
    const auto lock = lockOf(fileName);
    if (!lock)
        return core::fail(lock.error());
    auto project = core::storage::readWholeProject(fileName);
    if (!project)
        return core::fail(project.error());
    core::makeSnapshot(project->history, project->park, name, note, now(),
                       QCoreApplication::translate("UndoText", "Make snapshot %1").arg(name));
    return core::storage::writeProject(project->park, fileName, project->history);
}

} // namespace

int history(const QStringList &arguments)
{
    const QString snapshot = QStringLiteral("snapshot"), note = QStringLiteral("note");
    QCommandLineParser parser;
    parser.addOptions({{snapshot, {}, QStringLiteral("name")}, {note, {}, QStringLiteral("text")}});
    if (!FilesInput::parse(parser, arguments))
        return Usage;
    if (parser.positionalArguments().size() != 1) {
        complain(QCoreApplication::translate("CommandLine", "Name one project. See parkwright --help."));
        return Usage;
    }
    const QString fileName = parser.positionalArguments().front(), name = parser.value(snapshot).trimmed();
    if ((parser.isSet(snapshot) || parser.isSet(note)) && name.isEmpty()) {
        complain(HistoryTexts::tr("Name the snapshot with --snapshot NAME. See parkwright --help."));
        return Usage;
    }
    const auto refused = [&](const core::Error &error) { return commandline::refused(fileName, ui::sentence(error)); };
    if (!name.isEmpty()) {
        const auto made = addSnapshot(fileName, name, parser.value(note).trimmed());
        if (!made && made.error().code == core::ErrorCode::NotAProject)
            return commandline::refused(fileName, HistoryTexts::tr("Snapshots are kept in projects. Make one with parkwright "
                                                                   "import IN.json OUT.park."));
        return made ? int(Done) : refused(made.error());
    }
    const auto project = core::storage::readAnyProject(fileName);
    if (!project)
        return refused(project.error());
    const OutputFormat format = *FilesInput::format(parser);
    const auto text = format == OutputFormat::Json  ? core::historyToJson(project->history)
                      : format == OutputFormat::Csv ? core::historyToCsv(project->history)
                                                    : historyText(project->history);
    if (!text)
        return refused(text.error());
    print(*text);
    return Done;
}

} // namespace commandline
