#include "docxtext.h"

#include <QUrl>

#include <algorithm>

namespace core {

namespace {

/// Signs that fonts of both kinds have: in Chinese text they are the wide ones.
bool isAmbiguous(QChar sign)
{
    static const QString signs = QStringLiteral("“”‘’…—·°±×");
    return signs.contains(sign);
}

} // namespace

QString DocxRelations::add(const char *type, const QString &target, bool isExternal)
{
    for (size_t i = 0; i < entries.size(); ++i)
        if (entries[i].target == target && entries[i].isExternal == isExternal)
            return QStringLiteral("rId%1").arg(i + 1);
    entries.push_back({QString::fromLatin1(type), target, isExternal});
    return QStringLiteral("rId%1").arg(entries.size());
}

void DocxText::begin(QLatin1StringView style)
{
    m_xml.open("w:p").open("w:pPr").value("w:pStyle", style);
}

void DocxText::paragraph(QLatin1StringView style, const QString &text)
{
    begin(style);
    beginRuns();
    plain(text);
    end();
}

void DocxText::paragraph(QLatin1StringView style, const Runs &content)
{
    begin(style);
    beginRuns();
    runs(content);
    end();
}

void DocxText::properties(const TextRun &run, double size, bool isBold)
{
    const bool isWide = m_context.document.language == DocumentLanguage::Chinese && std::ranges::any_of(run.text, isAmbiguous);
    m_xml.open("w:rPr");
    if (run.kind == RunKind::Gap)
        m_xml.value("w:rStyle", QStringLiteral("pwGap"));
    else if (run.kind == RunKind::Hint)
        m_xml.value("w:rStyle", QStringLiteral("pwHint"));
    else if (run.kind == RunKind::Link)
        m_xml.value("w:rStyle", QStringLiteral("Hyperlink"));
    if (isWide)
        m_xml.leaf("w:rFonts", {{"w:hint", QStringLiteral("eastAsia")}});
    if (isBold || run.kind == RunKind::Bold)
        m_xml.leaf("w:b").leaf("w:bCs");
    if (run.kind == RunKind::Italic)
        m_xml.leaf("w:i").leaf("w:iCs");
    if (size > 0)
        m_xml.value("w:sz", halfPoints(size)).value("w:szCs", halfPoints(size));
    m_xml.close();
}

/// The text of a run: line ends and tabs are elements.
void DocxText::content(const QString &text)
{
    QString part;
    const auto flush = [&] {
        if (!part.isEmpty())
            m_xml.text("w:t", part, {{"xml:space", QStringLiteral("preserve")}});
        part.clear();
    };
    for (const QChar sign : text) {
        if (sign == u'\n' || sign == u'\t') {
            flush();
            m_xml.leaf(sign == u'\n' ? "w:br" : "w:tab");
        } else if (sign != u'\r')
            part += sign;
    }
    flush();
}

void DocxText::runs(const Runs &all, double size, bool isBold)
{
    for (const TextRun &run : shownRuns(m_context.document, all)) {
        if (const QString bookmark = run.kind == RunKind::Reference ? bookmarkOf(run.target) : QString(); !bookmark.isEmpty()) {
            field(QStringLiteral(" REF %1 \\h ").arg(bookmark), m_context.numbers.text(run), size);
            continue;
        }
        const QUrl address(run.target, QUrl::StrictMode);
        const bool isLink =
            run.kind == RunKind::Link && address.isValid() &&
            QStringList{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto")}.contains(address.scheme());
        if (isLink)
            m_xml.open("w:hyperlink",
                       {{"r:id", m_context.relations.add("hyperlink", QString::fromUtf8(address.toEncoded()), true)}});
        m_xml.open("w:r");
        properties(run, size, isBold);
        content(run.text);
        m_xml.close();
        if (isLink)
            m_xml.close();
    }
}

/// The bookmark of a table, figure or numbered section; empty: the document has none of them.
QString DocxText::bookmarkOf(const QString &target) const
{
    if (const CaptionLabel *label = m_context.numbers.caption(target))
        return label->bookmark;
    const auto section = m_context.numbers.section(target);
    return section && m_context.document.sections[*section].level > 0 ? headingBookmark(*section) : QString();
}

void DocxText::plain(const QString &text, double size)
{
    runs({plainRun(text)}, size);
}

void DocxText::fieldSign(const char *type)
{
    m_xml.open("w:r").leaf("w:fldChar", {{"w:fldCharType", QString::fromLatin1(type)}}).close();
}

void DocxText::field(const QString &instruction, const QString &shown, double size)
{
    fieldSign("begin");
    m_xml.open("w:r").text("w:instrText", instruction, {{"xml:space", QStringLiteral("preserve")}}).close();
    fieldSign("separate");
    m_xml.open("w:r");
    properties(plainRun(shown), size, false);
    content(shown);
    m_xml.close();
    fieldSign("end");
}

void DocxText::startBookmark(const QString &name)
{
    m_open.push_back(m_context.bookmarks++);
    m_xml.leaf("w:bookmarkStart", {{"w:id", QString::number(m_open.back())}, {"w:name", name}});
}

void DocxText::endBookmark()
{
    m_xml.leaf("w:bookmarkEnd", {{"w:id", QString::number(m_open.back())}});
    m_open.pop_back();
}

void DocxText::caption(const CaptionLabel &label, bool keepsWithNext)
{
    begin(QLatin1StringView("Caption"));
    if (keepsWithNext)
        m_xml.leaf("w:keepNext");
    beginRuns();
    startBookmark(label.bookmark);
    plain(label.word + u' ');
    field(QStringLiteral(" SEQ %1 \\* ARABIC ").arg(QString(label.word).replace(u' ', u'_')), QString::number(label.number));
    endBookmark();
    plain(u'　' + label.title);
    end();
}

} // namespace core
