#include "docxbody.h"

namespace core {

namespace {

struct Entry {
    QLatin1StringView style;
    QString text, bookmark;
    int page = 0;
};

/// The entries of a contents field, one paragraph each; the field begins in the first and ends in the last.
void writeEntries(DocxContext &context, const std::vector<Entry> &entries, const QString &instruction)
{
    OfficeXml &xml = context.xml;
    DocxText text(context);
    const auto sign = [&xml](const char *type) {
        xml.open("w:r").leaf("w:fldChar", {{"w:fldCharType", QString::fromLatin1(type)}}).close();
    };
    const double width = context.layout.page.blockWidth() / 25.4 * 72;
    for (size_t i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries[i];
        text.begin(entry.style);
        xml.open("w:tabs")
            .leaf("w:tab", {{"w:val", QStringLiteral("right")}, {"w:leader", QStringLiteral("dot")}, {"w:pos", twips(width)}})
            .close();
        text.beginRuns();
        if (i == 0) {
            sign("begin");
            xml.open("w:r").text("w:instrText", instruction, {{"xml:space", QStringLiteral("preserve")}}).close();
            sign("separate");
        }
        xml.open("w:hyperlink", {{"w:anchor", entry.bookmark}, {"w:history", QStringLiteral("1")}});
        text.plain(entry.text + u'\t');
        text.field(QStringLiteral(" PAGEREF %1 \\h ").arg(entry.bookmark),
                   entry.page > 0 ? QString::number(entry.page) : QString());
        xml.close();
        if (i + 1 == entries.size())
            sign("end");
        text.end();
    }
}

} // namespace

QString headingBookmark(size_t section)
{
    return QStringLiteral("_Toc%1").arg(section + 1, 8, 10, QLatin1Char('0'));
}

void writeDocxContents(DocxContext &context, const DocxOptions &options)
{
    const Document &document = context.document;
    const QLatin1StringView styles[]{QLatin1StringView("TOC1"), QLatin1StringView("TOC2"), QLatin1StringView("TOC3")};
    const auto pageOf = [&options](size_t section) {
        return section < options.headingPages.size() ? options.headingPages[section] : 0;
    };
    std::vector<Entry> entries;
    for (size_t i = 0; i < document.sections.size(); ++i) {
        const DocumentSection &section = document.sections[i];
        if (section.level > 0 && section.level <= 3 && !section.heading.isEmpty())
            entries.push_back(
                {styles[section.level - 1], context.numbers.heading(i) + section.heading, headingBookmark(i), pageOf(i)});
    }
    writeEntries(context, entries, QStringLiteral(" TOC \\o \"1-3\" \\h \\z "));
    const PageWords &words = pageWords(document.language);
    for (const bool isFigures : {false, true}) {
        QStringList sequences;
        bool isBegun = false;
        const auto captions = context.numbers.captions(isFigures); // those before the body have no page number
        for (const CaptionLabel *label : captions)
            if (!sequences.contains(label->word))
                sequences << label->word;
        for (const QString &word : std::as_const(sequences)) {
            std::vector<Entry> list;
            for (const CaptionLabel *label : captions)
                if (label->word == word)
                    list.push_back({styles[1], label->text() + u'　' + label->title, label->bookmark,
                                    options.captionPages.value(label->bookmark)});
            if (list.size() <= 10)
                continue;
            if (!isBegun)
                DocxText(context).paragraph(QLatin1StringView("pwFrontHeading"), isFigures ? words.figures : words.tables);
            isBegun = true;
            writeEntries(context, list, QStringLiteral(" TOC \\h \\z \\c \"%1\" ").arg(QString(word).replace(u' ', u'_')));
        }
    }
}

} // namespace core
