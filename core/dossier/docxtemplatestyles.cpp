#include "docxtemplatestyles.h"

#include "core/dossier/docxstyles.h"
#include "core/dossier/docxxml.h"

#include <QHash>
#include <QXmlStreamReader>

namespace core {

namespace {

const QString wordSpace = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");

QString attribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    return xml.attributes().value(wordSpace, name).toString();
}

/// Which id each style of the template gets.
QHash<QString, QString> newIds(const QByteArray &styles, const QStringList &ids, const QStringList &names, QSet<QString> &present)
{
    QHash<QString, QString> result;
    QSet<QString> kept;
    QString current;
    QXmlStreamReader xml(styles);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.namespaceUri() != wordSpace)
            continue;
        if (xml.name() == QLatin1StringView("style")) {
            current = attribute(xml, QLatin1StringView("styleId"));
            result.insert(current, current);
        } else if (xml.name() == QLatin1StringView("name") && !current.isEmpty()) {
            const QString name = attribute(xml, QLatin1StringView("val"));
            qsizetype index = ids.indexOf(current);
            for (qsizetype i = 0; i < names.size() && index < 0; ++i)
                if (names[i].compare(name, Qt::CaseInsensitive) == 0)
                    index = i;
            if (index >= 0 && !present.contains(ids[index])) {
                result[current] = ids[index];
                present.insert(ids[index]);
            }
            current.clear();
        }
    }
    if (xml.hasError()) {
        present.clear();
        return {};
    }
    // an id of ours that another style of the template holds
    QHash<QString, int> count;
    for (const QString &id : std::as_const(result))
        ++count[id];
    for (auto each = result.begin(); each != result.end(); ++each)
        if (each.key() == each.value() && ids.contains(each.key()) && count[each.value()] > 1)
            each.value() = QStringLiteral("tpl") + each.key();
    return result;
}

/// Copies elements of the word processing vocabulary; other vocabularies are left out.
class StyleCopier
{
public:
    StyleCopier(const QHash<QString, QString> &ids) : m_ids(ids) {}

    TemplateStyles run(const QByteArray &styles)
    {
        TemplateStyles result;
        QXmlStreamReader xml(styles);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const bool isDefaults = xml.name() == QLatin1StringView("docDefaults");
            if (xml.namespaceUri() != wordSpace || (!isDefaults && xml.name() != QLatin1StringView("style")))
                continue;
            QByteArray &target = isDefaults ? result.defaults : result.styles;
            copy(xml, target);
        }
        return result;
    }

private:
    static bool isReference(QStringView name)
    {
        return name == u"basedOn" || name == u"next" || name == u"link" || name == u"numStyleLink" || name == u"styleLink";
    }

    void writeStart(const QXmlStreamReader &xml, QByteArray &target)
    {
        target += "<w:" + xml.name().toUtf8();
        for (const QXmlStreamAttribute &each : xml.attributes()) {
            if (each.namespaceUri() != wordSpace)
                continue;
            QString value = each.value().toString();
            if ((each.name() == u"styleId" && xml.name() == u"style") || (each.name() == u"val" && isReference(xml.name())))
                value = m_ids.value(value, value);
            target += " w:" + each.name().toUtf8() + "=\"" + xmlText(value).toHtmlEscaped().toUtf8() + "\"";
        }
        target += ">";
    }

    /// The element that the reader stands on, and all in it.
    void copy(QXmlStreamReader &xml, QByteArray &target)
    {
        const QString style = xml.name() == u"style" ? m_ids.value(attribute(xml, QLatin1StringView("styleId"))) : QString();
        if (!style.isEmpty())
            m_style = style;
        if (xml.namespaceUri() != wordSpace || xml.name() == u"rsid" || xml.name() == u"numPr" || m_depth > 30) {
            xml.skipCurrentElement();
            return;
        }
        ++m_depth;
        const QString name = xml.name().toString();
        writeStart(xml, target);
        bool isNumbered = false;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isEndElement())
                break;
            if (!xml.isStartElement())
                continue;
            if (name == u"style" && xml.name() == u"rPr" && !isNumbered && level() >= 0)
                target += "<w:pPr>" + numbering() + "</w:pPr>", isNumbered = true;
            if (name == u"style" && xml.name() == u"pPr")
                isNumbered = true;
            copy(xml, target);
        }
        if (name == u"pPr" && level() >= 0 && !m_style.isEmpty())
            insertNumbering(target);
        if (name == u"style" && !isNumbered && level() >= 0)
            target += "<w:pPr>" + numbering() + "</w:pPr>";
        target += "</w:" + name.toUtf8() + ">";
        --m_depth;
    }

    /// 0…3 in a style of headings.
    int level() const { return m_style.startsWith(u"Heading") && m_style.size() == 8 ? m_style.back().unicode() - u'1' : -1; }
    QByteArray numbering() const
    {
        return "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level()) + "\"></w:ilvl><w:numId w:val=\"" +
               QByteArray::number(int(ListId::Headings)) + "\"></w:numId></w:numPr>";
    }
    /// Where the schema has it: behind what keeps paragraphs together.
    void insertNumbering(QByteArray &target) const
    {
        qsizetype at = target.lastIndexOf("<w:pPr>") + 7;
        for (const char *before : {"keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"}) {
            const QByteArray end = QByteArray("</w:") + before + ">";
            const qsizetype found = target.indexOf(end, at);
            if (found >= 0)
                at = found + end.size();
        }
        target.insert(at, numbering());
    }

    const QHash<QString, QString> &m_ids;
    QString m_style;
    int m_depth = 0;
};

} // namespace

TemplateStyles templateStyles(const QByteArray &styles, const QStringList &ids, const QStringList &names)
{
    QSet<QString> present;
    const QHash<QString, QString> mapped = newIds(styles, ids, names, present);
    if (mapped.isEmpty())
        return {};
    TemplateStyles result = StyleCopier(mapped).run(styles);
    result.present = present;
    result.newIds = mapped;
    return result;
}

} // namespace core
