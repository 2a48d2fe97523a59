#include "remarklist.h"

#include "core/dossier/digests.h"
#include "core/dossier/numbering.h"
#include "core/reference/table.h"

#include <QLocale>

#include <algorithm>

namespace core {

namespace {

QString timeText(const QDateTime &when)
{
    return when.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// "2026-03-12 14:05 · Li · Answer", and under it what was written.
QString entryHead(const RemarkEntry &entry, const RemarkWords &words)
{
    return words.text(QStringLiteral("review.entry.line"), {{QStringLiteral("when"), timeText(entry.when)},
                                                            {QStringLiteral("by"), words.by(entry)},
                                                            {QStringLiteral("kind"), words.entry(entry.kind)}});
}

DocumentParagraph paragraph(const QString &text, ParagraphStyle style = ParagraphStyle::Body, RunKind kind = RunKind::Plain)
{
    return {{}, style, {{kind, text, -1, {}}}, false, false};
}

/// "No.@0.5": the head of a column and how wide it is beside the others.
std::vector<DocumentColumn> columnsOf(const QString &text)
{
    std::vector<DocumentColumn> columns;
    for (const QString &each : text.split(u'|'))
        columns.push_back({each.section(u'@', 0, 0), numberFromText(each.section(u'@', 1)).value_or(1)});
    columns.front().kind = ColumnKind::Short;
    return columns;
}

DocumentTable listTable(const std::vector<RemarkLine> &lines, const RemarkWords &words)
{
    DocumentTable table;
    table.id = QStringLiteral("R01");
    table.caption = words.text(QStringLiteral("review.list.caption"));
    table.isLandscape = true;
    table.columns = columnsOf(words.text(QStringLiteral("review.columns")));
    for (const RemarkLine &line : lines) {
        DocumentTableRow row;
        for (const QString &cell : {QString::number(line.number), words.state(line.state), line.where, line.remark, line.then,
                                    line.now, words.standing(line.standing.kind)})
            row.cells.push_back({{plainRun(cell.isEmpty() ? QString(QChar(0x2014)) : cell)}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

void writeCover(Document &document, const std::vector<RemarkLine> &lines, const RemarkWords &words, const QDate &date)
{
    DocumentSection cover{QStringLiteral("cover"), 0, {}, false, {}};
    document.subtitle = words.text(QStringLiteral("review.subtitle"), {{QStringLiteral("n"), QString::number(lines.size())}});
    cover.blocks.emplace_back(paragraph(document.title, ParagraphStyle::Cover));
    cover.blocks.emplace_back(paragraph(document.subtitle, ParagraphStyle::Subtitle));
    if (date.isValid()) {
        const QLocale locale(words.isChinese() ? QLocale::Chinese : QLocale::English);
        cover.blocks.emplace_back(paragraph(
            words.text(QStringLiteral("review.date"),
                       {{QStringLiteral("date"), locale.toString(date, words.text(QStringLiteral("cover.dateFormat")))}}),
            ParagraphStyle::Cover));
    }
    document.sections.push_back(std::move(cover));
}

DocumentSection summary(const ReviewedPark &reviewed, const std::vector<RemarkLine> &lines, const RemarkWords &words)
{
    DocumentSection section{QStringLiteral("summary"), 1, words.text(QStringLiteral("review.summary.heading")), false, {}};
    const auto count = [&lines](auto is) { return QString::number(std::ranges::count_if(lines, is)); };
    const auto ofState = [&count](RemarkState state) {
        return count([state](const RemarkLine &each) { return each.state == state; });
    };
    const auto ofKind = [&count](RemarkStanding::Kind kind) {
        return count([kind](const RemarkLine &each) { return each.standing.kind == kind; });
    };
    section.blocks.emplace_back(paragraph(lines.empty()
                                              ? words.text(QStringLiteral("review.none"))
                                              : words.text(QStringLiteral("review.summary.sentence"),
                                                           {{QStringLiteral("park"), reviewed.park.profile.nameIn(words.isChinese())},
                                                            {QStringLiteral("n"), QString::number(lines.size())},
                                                            {QStringLiteral("open"), ofState(RemarkState::Open)},
                                                            {QStringLiteral("answered"), ofState(RemarkState::Answered)},
                                                            {QStringLiteral("settled"), ofState(RemarkState::Settled)},
                                                            {QStringLiteral("changed"), ofKind(RemarkStanding::Kind::Changed)},
                                                            {QStringLiteral("gone"), ofKind(RemarkStanding::Kind::Gone)}})));
    constexpr qsizetype enough = 12;
    section.blocks.emplace_back(paragraph(words.text(QStringLiteral("review.summary.made"),
                                                     {{QStringLiteral("digest"), projectDigest(reviewed.park).left(enough)}})));
    return section;
}

/// Every remark with all that was written about it.
DocumentSection threads(const Remarks &remarks, const std::vector<RemarkLine> &lines, const RemarkWords &words)
{
    DocumentSection section{QStringLiteral("threads"), 1, words.text(QStringLiteral("review.thread.heading")), false, {}};
    for (size_t i = 0; i < lines.size(); ++i) {
        section.blocks.emplace_back(
            paragraph(QStringLiteral("%1　%2").arg(lines[i].number).arg(lines[i].where), ParagraphStyle::Body, RunKind::Bold));
        for (const RemarkEntry &entry : remarks.list[i].entries) {
            section.blocks.emplace_back(paragraph(entryHead(entry, words), ParagraphStyle::Note));
            if (!entry.text.isEmpty())
                section.blocks.emplace_back(paragraph(entry.text));
        }
    }
    return section;
}

} // namespace

std::vector<RemarkLine> remarkLines(const ReviewedPark &reviewed, const Remarks &remarks, const RemarkWords &words)
{
    std::vector<RemarkLine> lines;
    for (const Remark &remark : remarks.list) {
        RemarkLine line;
        line.id = remark.id;
        line.number = int(lines.size()) + 1;
        line.state = remark.state();
        line.standing = standingOf(reviewed, remark);
        line.system = systemOf(remark.target);
        line.where = words.where(reviewed, remark.target);
        line.then = words.then(reviewed, remark, line.standing);
        line.now = words.now(reviewed, remark, line.standing);
        if (const RemarkEntry *wording = remark.wording()) {
            line.remark = wording->text;
            line.by = wording->by;
        }
        if (!remark.entries.empty())
            line.when = remark.entries.front().when;
        lines.push_back(std::move(line));
    }
    return lines;
}

OutSheet remarksSheet(const ReviewedPark &reviewed, const Remarks &remarks, const RemarkWords &words)
{
    OutSheet sheet{.name = words.text(QStringLiteral("review.list.caption"))};
    sheet.isProtected = false;
    std::vector<Value> titles;
    for (const QString &title : words.text(QStringLiteral("review.sheet.columns")).split(u'|'))
        titles.emplace_back(title);
    sheet.rows.push_back(std::move(titles));
    const auto lines = remarkLines(reviewed, remarks, words);
    const auto cell = [](const QString &text) { return text.isEmpty() ? Value{} : Value(text); };
    for (size_t i = 0; i < lines.size(); ++i) {
        const RemarkLine &line = lines[i];
        QStringList answers;
        for (const RemarkEntry &entry : remarks.list[i].entries)
            if (entry.kind != RemarkEntry::Kind::Wording)
                answers << entryHead(entry, words) + (entry.text.isEmpty() ? QString() : u'\n' + entry.text);
        sheet.rows.push_back({cell(line.id), double(line.number), cell(words.state(line.state)), cell(line.where),
                              cell(remarks.list[i].target.path), cell(line.remark), cell(line.by), cell(remarkTime(line.when)),
                              cell(line.then), cell(line.now), cell(words.standing(line.standing.kind)),
                              cell(answers.join(u'\n'))});
    }
    return sheet;
}

Document remarksDocument(const ReviewedPark &reviewed, const Remarks &remarks, const RemarkWords &words, const QDate &date)
{
    Document document;
    document.kind = DocumentKind::Scheme; // for its layout: that of reports
    document.language = words.language();
    document.parkName = reviewed.park.profile.nameIn(words.isChinese());
    document.title = words.text(QStringLiteral("review.title"), {{QStringLiteral("park"), document.parkName}});
    document.kindName = words.text(QStringLiteral("review.title.short"));
    const auto lines = remarkLines(reviewed, remarks, words);
    writeCover(document, lines, words, date);
    document.sections.push_back(summary(reviewed, lines, words));
    if (lines.empty())
        return document;
    DocumentSection list{QStringLiteral("list"), 1, words.text(QStringLiteral("review.list.heading")), false, {}};
    list.blocks.emplace_back(listTable(lines, words));
    document.sections.push_back(std::move(list));
    document.sections.push_back(threads(remarks, lines, words));
    return document;
}

} // namespace core
