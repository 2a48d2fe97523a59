#include "wordrules.h"

#include "tests/support/wordschema.h"

#include <QDateTime>
#include <QDir>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <map>
#include <memory>

namespace support {

namespace {

using Files = QHash<QString, QByteArray>;

struct Element {
    QString name; ///< "w:p", with the prefix that its vocabulary usually has
    QMap<QString, QString> attributes;
    QString text;
    std::vector<std::unique_ptr<Element>> children;
    Element *parent = nullptr;

    const Element *child(const QString &named) const
    {
        for (const auto &each : children)
            if (each->name == named)
                return each.get();
        return nullptr;
    }
    QString value(const QString &named) const
    {
        const Element *found = child(named);
        return found ? found->attributes.value(QStringLiteral("w:val")) : QString();
    }
};

/// Reads a package and gathers what breaks the rules.
class Judge
{
public:
    explicit Judge(const Files &files) : m_files(files) {}

    QStringList run()
    {
        for (auto file = m_files.cbegin(); file != m_files.cend(); ++file)
            if (isXml(file.key()))
                read(file.key());
        judgeTypes();
        judgeRelations();
        judgeDates();
        gatherNames();
        for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part) {
            m_part = part->first;
            judge(*part->second);
            judgeMarks(*part->second);
        }
        return m_faults;
    }

private:
    static bool isXml(const QString &name)
    {
        return name.endsWith(QLatin1StringView(".xml")) || name.endsWith(QLatin1StringView(".rels"));
    }

    void say(const QString &what)
    {
        if (m_faults.size() < 40)
            m_faults << m_part + QStringLiteral(": ") + what;
    }

    // ---- reading
    void read(const QString &name)
    {
        m_part = name;
        QXmlStreamReader xml(m_files.value(name));
        auto root = std::make_unique<Element>();
        Element *at = root.get();
        const auto named = [](const QXmlStreamReader &from) {
            return prefixes().value(from.namespaceUri().toString()) + from.name().toString();
        };
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                auto made = std::make_unique<Element>();
                made->name = named(xml);
                made->parent = at;
                for (const QXmlStreamAttribute &each : xml.attributes())
                    made->attributes[prefixes().value(each.namespaceUri().toString()) + each.name().toString()] =
                        each.value().toString();
                for (const QXmlStreamNamespaceDeclaration &each : xml.namespaceDeclarations())
                    m_declared[name].insert(each.prefix().toString());
                at->children.push_back(std::move(made));
                at = at->children.back().get();
            } else if (xml.isEndElement())
                at = at->parent;
            else if (xml.isCharacters())
                at->text += xml.text();
        }
        if (xml.hasError())
            return say(xml.errorString());
        m_parts[name] = std::move(root);
    }

    const Element *rootOf(const QString &part) const
    {
        const auto found = m_parts.find(part);
        return found == m_parts.end() || found->second->children.empty() ? nullptr : found->second->children.front().get();
    }

    template <class Take> static void walk(const Element &from, const Take &take)
    {
        for (const auto &each : from.children) {
            take(*each);
            walk(*each, take);
        }
    }

    // ---- the package
    void judgeTypes()
    {
        m_part = QStringLiteral("[Content_Types].xml");
        const Element *root = rootOf(m_part);
        if (!root)
            return say(QStringLiteral("is missing"));
        QSet<QString> endings, parts;
        for (const auto &each : root->children) {
            const bool isDefault = each->name == u"Default";
            const QString of = isDefault ? each->attributes[QStringLiteral("Extension")].toLower()
                                         : each->attributes[QStringLiteral("PartName")].mid(1);
            QSet<QString> &into = isDefault ? endings : parts;
            if (into.contains(of))
                say(QStringLiteral("names %1 twice").arg(of));
            into.insert(of);
            if (each->attributes[QStringLiteral("ContentType")].isEmpty())
                say(QStringLiteral("has no type for %1").arg(of));
            if (!isDefault && !m_files.contains(of))
                say(QStringLiteral("names %1, which is not there").arg(of));
        }
        for (auto file = m_files.cbegin(); file != m_files.cend(); ++file)
            if (file.key() != m_part && !parts.contains(file.key()) && !endings.contains(file.key().section(u'.', -1).toLower()))
                say(QStringLiteral("has no type for %1").arg(file.key()));
    }

    void judgeRelations()
    {
        QSet<QString> reached{QStringLiteral("[Content_Types].xml")};
        for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part) {
            m_part = part->first;
            if (!m_part.endsWith(QLatin1StringView(".rels")))
                continue;
            reached.insert(m_part);
            const QString folder = m_part.section(QLatin1StringView("_rels/"), 0, 0);
            const QString owner = folder + m_part.section(u'/', -1).chopped(5);
            if (m_part != u"_rels/.rels" && !m_files.contains(owner))
                say(QStringLiteral("belongs to no part"));
            for (const auto &each : rootOf(m_part)->children) {
                const QString id = each->attributes[QStringLiteral("Id")], target = each->attributes[QStringLiteral("Target")];
                if (m_relations[owner].contains(id))
                    say(QStringLiteral("has the id %1 twice").arg(id));
                m_relations[owner].insert(id);
                if (each->attributes.value(QStringLiteral("TargetMode")) == u"External")
                    continue;
                const QString file = target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(folder + target);
                reached.insert(file);
                if (!m_files.contains(file))
                    say(QStringLiteral("leads to %1, which is not there").arg(target));
            }
        }
        m_part = QStringLiteral("package");
        for (auto file = m_files.cbegin(); file != m_files.cend(); ++file)
            if (!reached.contains(file.key()))
                say(QStringLiteral("nothing leads to %1").arg(file.key()));
    }

    void judgeDates()
    {
        m_part = QStringLiteral("docProps/core.xml");
        const Element *root = rootOf(m_part);
        if (!root)
            return say(QStringLiteral("is missing"));
        QSet<QString> seen;
        for (const auto &each : root->children) {
            if (seen.contains(each->name))
                say(QStringLiteral("has %1 twice").arg(each->name));
            seen.insert(each->name);
            static const QRegularExpression moment(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"));
            if ((each->name == u"created" || each->name == u"modified") &&
                (!moment.match(each->text).hasMatch() || !QDateTime::fromString(each->text, Qt::ISODate).isValid()))
                say(QStringLiteral("%1 is no moment").arg(each->text));
        }
    }

    // ---- names that others refer to
    void gatherNames()
    {
        if (const Element *styles = rootOf(QStringLiteral("word/styles.xml"))) {
            m_part = QStringLiteral("word/styles.xml");
            QSet<QString> names;
            for (const auto &each : styles->children)
                if (each->name == u"w:style") {
                    const QString id = each->attributes[QStringLiteral("w:styleId")],
                                  name = each->value(QStringLiteral("w:name"));
                    if (m_styles.contains(id) || names.contains(name))
                        say(QStringLiteral("has the style %1 (%2) twice").arg(id, name));
                    m_styles.insert(id, each->attributes[QStringLiteral("w:type")]);
                    names.insert(name);
                }
        }
        if (const Element *lists = rootOf(QStringLiteral("word/numbering.xml"))) {
            m_part = QStringLiteral("word/numbering.xml");
            QSet<QString> abstracts;
            for (const auto &each : lists->children)
                if (each->name == u"w:abstractNum")
                    abstracts.insert(each->attributes[QStringLiteral("w:abstractNumId")]);
            for (const auto &each : lists->children)
                if (each->name == u"w:num") {
                    m_lists.insert(each->attributes[QStringLiteral("w:numId")]);
                    if (!abstracts.contains(each->value(QStringLiteral("w:abstractNumId"))))
                        say(QStringLiteral("a list has no definition"));
                }
        }
        for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part)
            walk(*part->second, [this](const Element &each) {
                if (each.name == u"w:bookmarkStart")
                    m_bookmarks.insert(each.attributes[QStringLiteral("w:name")]);
            });
    }

    // ---- elements
    void judge(const Element &element)
    {
        judgeOrder(element);
        judgeReferences(element);
        judgeNumbers(element);
        if (element.name == u"w:tbl")
            judgeTable(element);
        if (element.name == u"w:tc" && (element.children.empty() || element.children.back()->name != u"w:p"))
            say(QStringLiteral("a cell does not end with a paragraph"));
        if ((element.name == u"w:hdr" || element.name == u"w:ftr") && element.children.empty())
            say(QStringLiteral("is empty"));
        if (element.name == u"w:body" && (element.children.empty() || element.children.back()->name != u"w:sectPr"))
            say(QStringLiteral("the body does not end with its section"));
        for (const auto &[parent, first] : {std::pair(u"w:p", u"w:pPr"), std::pair(u"w:r", u"w:rPr")})
            if (element.name == parent)
                for (size_t i = 1; i < element.children.size(); ++i)
                    if (element.children[i]->name == first)
                        say(QStringLiteral("%1 is not the first in %2").arg(QStringView(first), QStringView(parent)));
        if (element.name == u"w:t" && element.text != element.text.trimmed() &&
            element.attributes.value(QStringLiteral("xml:space")) != u"preserve")
            say(QStringLiteral("spaces at the edge of \"%1\" would be lost").arg(element.text));
        for (const QString &prefix : element.attributes.value(QStringLiteral("mc:Ignorable")).split(u' ', Qt::SkipEmptyParts))
            if (!m_declared[m_part].contains(prefix))
                say(QStringLiteral("the vocabulary %1 is ignored and not declared").arg(prefix));
        for (const auto &each : element.children)
            judge(*each);
    }

    void judgeOrder(const Element &element)
    {
        const auto order = orders().constFind(element.name);
        if (order == orders().cend())
            return;
        qsizetype last = -1;
        for (const auto &each : element.children) {
            const bool isEdge = each->name == u"w:headerReference" || each->name == u"w:footerReference";
            const qsizetype at = order->indexOf(isEdge ? QStringLiteral("w:edgeReference") : each->name);
            if (at < 0)
                say(QStringLiteral("%1 may not stand in %2").arg(each->name, element.name));
            else if (at < last && element.name != u"w:trPr") // a choice
                say(QStringLiteral("%1 stands too late in %2").arg(each->name, element.name));
            static const QSet<QString> repeated{
                QStringLiteral("w:edgeReference"), QStringLiteral("w:tr"),          QStringLiteral("w:tc"),
                QStringLiteral("w:lvl"),           QStringLiteral("w:style"),       QStringLiteral("w:abstractNum"),
                QStringLiteral("w:num"),           QStringLiteral("w:lvlOverride"), QStringLiteral("w:tblStylePr")};
            if (at >= 0 && at == last && !repeated.contains(order->at(at)))
                say(QStringLiteral("%1 stands twice in %2").arg(each->name, element.name));
            last = std::max(last, at);
        }
    }

    void judgeReferences(const Element &element)
    {
        const QString value = element.attributes.value(QStringLiteral("w:val"));
        const QHash<QString, QString> kinds{{QStringLiteral("w:pStyle"), QStringLiteral("paragraph")},
                                            {QStringLiteral("w:rStyle"), QStringLiteral("character")},
                                            {QStringLiteral("w:tblStyle"), QStringLiteral("table")}};
        if (const auto kind = kinds.constFind(element.name); kind != kinds.cend() && m_styles.value(value) != *kind)
            say(QStringLiteral("there is no %1 style %2").arg(*kind, value));
        if ((element.name == u"w:basedOn" || element.name == u"w:next" || element.name == u"w:link") && !m_styles.contains(value))
            say(QStringLiteral("a style refers to %1, which is not there").arg(value));
        if (element.name == u"w:numId" && value != u"0" && !m_lists.contains(value))
            say(QStringLiteral("there is no list %1").arg(value));
        for (const char *name : {"r:id", "r:embed", "r:link"})
            if (const auto id = element.attributes.constFind(QLatin1StringView(name));
                id != element.attributes.cend() && !m_relations[m_part].contains(*id))
                say(QStringLiteral("%1 has no relationship %2").arg(element.name, *id));
        if (const auto anchor = element.attributes.constFind(QStringLiteral("w:anchor"));
            anchor != element.attributes.cend() && !m_bookmarks.contains(*anchor))
            say(QStringLiteral("there is no bookmark %1").arg(*anchor));
        if (element.name == u"w:instrText") {
            static const QRegularExpression reference(QStringLiteral("^ (?:REF|PAGEREF) (\\S+) "));
            const auto match = reference.match(element.text);
            if (match.hasMatch() && !m_bookmarks.contains(match.captured(1)))
                say(QStringLiteral("there is no bookmark %1").arg(match.captured(1)));
        }
    }

    void judgeNumbers(const Element &element)
    {
        static const QSet<QString> measures{QStringLiteral("w:w"),
                                            QStringLiteral("w:h"),
                                            QStringLiteral("w:pos"),
                                            QStringLiteral("w:line"),
                                            QStringLiteral("w:before"),
                                            QStringLiteral("w:after"),
                                            QStringLiteral("w:left"),
                                            QStringLiteral("w:right"),
                                            QStringLiteral("w:hanging"),
                                            QStringLiteral("w:firstLine"),
                                            QStringLiteral("w:firstLineChars"),
                                            QStringLiteral("w:top"),
                                            QStringLiteral("w:bottom"),
                                            QStringLiteral("w:header"),
                                            QStringLiteral("w:footer"),
                                            QStringLiteral("w:gutter"),
                                            QStringLiteral("w:linePitch"),
                                            QStringLiteral("w:charSpace"),
                                            QStringLiteral("w:start"),
                                            QStringLiteral("w:ilvl"),
                                            QStringLiteral("w:space"),
                                            QStringLiteral("cx"),
                                            QStringLiteral("cy")};
        static const QSet<QString> counts{QStringLiteral("w:sz"),       QStringLiteral("w:szCs"),
                                          QStringLiteral("w:gridSpan"), QStringLiteral("w:outlineLvl"),
                                          QStringLiteral("w:numId"),    QStringLiteral("w:ilvl"),
                                          QStringLiteral("w:spacing"),  QStringLiteral("w:defaultTabStop")};
        for (auto each = element.attributes.cbegin(); each != element.attributes.cend(); ++each) {
            bool isNumber = true;
            if (measures.contains(each.key()) || (each.key() == u"w:val" && counts.contains(element.name)))
                each.value().toLongLong(&isNumber);
            if (!isNumber)
                say(QStringLiteral("%1 of %2 is no whole number: %3").arg(each.key(), element.name, each.value()));
        }
        if (const auto known = words().constFind(element.name);
            known != words().cend() && element.attributes.contains(QStringLiteral("w:val")) &&
            !known->contains(element.attributes.value(QStringLiteral("w:val"))))
            say(QStringLiteral("%1 cannot be %2").arg(element.name, element.attributes.value(QStringLiteral("w:val"))));
        if ((element.name == u"wp:extent" || element.name == u"a:ext") &&
            (element.attributes.value(QStringLiteral("cx")).toLongLong() <= 0 ||
             element.attributes.value(QStringLiteral("cy")).toLongLong() <= 0))
            say(QStringLiteral("a picture has no size"));
        if (element.name == u"w:color" || element.name == u"w:shd") {
            static const QRegularExpression hex(QStringLiteral("^(?:auto|[0-9A-Fa-f]{6})$"));
            const QString ink =
                element.attributes.value(element.name == u"w:color" ? QStringLiteral("w:val") : QStringLiteral("w:fill"));
            if (!ink.isEmpty() && !hex.match(ink).hasMatch())
                say(QStringLiteral("%1 is no colour").arg(ink));
        }
    }

    void judgeTable(const Element &table)
    {
        const Element *grid = table.child(QStringLiteral("w:tblGrid"));
        if (!grid || grid->children.empty())
            return say(QStringLiteral("a table has no grid"));
        int rows = 0;
        for (const auto &row : table.children) {
            if (row->name != u"w:tr")
                continue;
            ++rows;
            qsizetype columns = 0;
            for (const auto &cell : row->children)
                if (cell->name == u"w:tc") {
                    const Element *about = cell->child(QStringLiteral("w:tcPr"));
                    const QString span = about ? about->value(QStringLiteral("w:gridSpan")) : QString();
                    columns += span.isEmpty() ? 1 : span.toInt();
                }
            if (columns != qsizetype(grid->children.size()))
                say(QStringLiteral("a row has %1 columns of %2").arg(columns).arg(grid->children.size()));
        }
        if (rows == 0)
            say(QStringLiteral("a table has no row"));
    }

    // ---- marks that come in pairs
    void judgeMarks(const Element &root)
    {
        QSet<QString> open, ids, names, pictures;
        QStringList fields; // what each open field has seen last
        walk(root, [&](const Element &each) {
            const QString id = each.attributes.value(QStringLiteral("w:id"));
            if (each.name == u"w:bookmarkStart") {
                const QString name = each.attributes.value(QStringLiteral("w:name"));
                if (ids.contains(id) || names.contains(name))
                    say(QStringLiteral("the bookmark %1 stands twice").arg(name));
                if (name.isEmpty() || name.size() > 40)
                    say(QStringLiteral("\"%1\" cannot name a bookmark").arg(name));
                ids.insert(id), names.insert(name), open.insert(id);
            } else if (each.name == u"w:bookmarkEnd") {
                if (!open.remove(id))
                    say(QStringLiteral("the bookmark %1 ends and did not begin").arg(id));
            } else if (each.name == u"wp:docPr") {
                const QString number = each.attributes.value(QStringLiteral("id"));
                if (pictures.contains(number) || number.toUInt() == 0)
                    say(QStringLiteral("the picture %1 stands twice, or is 0").arg(number));
                if (each.attributes.value(QStringLiteral("descr")).isEmpty())
                    say(QStringLiteral("the picture %1 has no alternative text").arg(number));
                pictures.insert(number);
            } else if (each.name == u"w:fldChar")
                judgeField(each.attributes.value(QStringLiteral("w:fldCharType")), fields);
            else if (each.name == u"w:instrText" && (fields.isEmpty() || fields.back() != u"begin"))
                say(QStringLiteral("an instruction stands outside of its field"));
        });
        for (const QString &each : std::as_const(open))
            say(QStringLiteral("the bookmark %1 does not end").arg(each));
        if (!fields.isEmpty())
            say(QStringLiteral("a field does not end"));
    }

    void judgeField(const QString &sign, QStringList &fields)
    {
        if (sign == u"begin")
            fields << sign;
        else if (fields.isEmpty() || (sign == u"separate" && fields.back() != u"begin"))
            say(QStringLiteral("a field has %1 out of turn").arg(sign));
        else if (sign == u"separate")
            fields.back() = sign;
        else if (sign == u"end")
            fields.removeLast();
        else
            say(QStringLiteral("%1 is no sign of a field").arg(sign));
    }

    const Files &m_files;
    std::map<QString, std::unique_ptr<Element>> m_parts;
    QHash<QString, QSet<QString>> m_declared, m_relations;
    QHash<QString, QString> m_styles;
    QSet<QString> m_lists, m_bookmarks;
    QStringList m_faults;
    QString m_part;
};

} // namespace

QStringList wordFaults(const Files &files)
{
    return Judge(files).run();
}

} // namespace support
