#include "datadictionary.h"

#include "core/base/keytext.h"
#include "core/exchange/csvcell.h"
#include "core/model/park.h"
#include "core/reference/sourcenames.h"
#include "ui/model/format.h"

#include <QHash>

namespace ui {

using namespace core;

namespace {

constexpr double unbounded = 1e300;
const auto meaningsFolder = QStringLiteral(":/manual");

/// Makes the groups; holds what all of them need.
class Dictionary
{
public:
    Dictionary(const Library &library, const BookTexts &texts) : m_library(library), m_texts(texts)
    {
        if (const auto table = Table::read(meaningsFolder, QStringLiteral("meanings")))
            for (qsizetype row = 0; row < table->rowCount(); ++row)
                m_meanings.insert(table->id(row), table->text(row, texts.isChinese ? "zh" : "en"));
    }

    QList<DictionaryGroup> groups() const
    {
        QList<DictionaryGroup> all;
        DictionaryGroup ofPark{QStringLiteral("park"), say(QT_TRANSLATE_NOOP("Dictionary", "Park, cases and measures")), {}},
            ofProject{QStringLiteral("project"), say(QT_TRANSLATE_NOOP("Dictionary", "Kept in the project only")), {}};
        for (const Part &part : parkObject.parts)
            addObject(ofPark, keyText(part.key), part.label, *part.object, keyText(part.key));
        for (const List &list : parkObject.lists)
            addList(list.onlyInProject ? ofProject : ofPark, list, {}, {});
        const QString inCase = QStringLiteral("cases[] / ");
        for (const List &list : caseObject.lists)
            addList(list.onlyInProject ? ofProject : ofPark, list, inCase, {});
        all << ofPark;
        for (const Part &part : caseObject.parts) {
            if (part.object == &parametersObject) // those of the park
                continue;
            DictionaryGroup group{keyText(part.key), m_texts.label(part.label), {}};
            addObject(group, keyText(part.key), part.label, *part.object, inCase + keyText(part.key));
            for (const List &list : part.object->lists)
                addList(group, list, inCase + keyText(part.key) + QStringLiteral(" / "), {});
            all << group;
        }
        return all << ofProject;
    }

private:
    QString say(const char *text) const { return m_texts.own("Dictionary", text); }

    void addObject(DictionaryGroup &group, const QString &name, const char *label, const Object &object,
                   const QString &path) const
    {
        if (object.fields.empty())
            return;
        DictionaryList made{name, m_texts.label(label), path, false, {}};
        for (const Field &field : object.fields)
            made.fields << described(name, field);
        group.lists << made;
    }

    void addList(DictionaryGroup &group, const List &list, const QString &before, const QString &outer) const
    {
        const QString name = outer + keyText(list.key),
                      path = before + keyText(list.key) + (list.form == Form::Rows ? QStringLiteral("[]") : QStringLiteral("{}"));
        DictionaryList made{name, m_texts.label(list.label), path, list.onlyInProject, {}};
        for (const Field &field : list.element->fields)
            made.fields << described(keyText(list.key), field);
        group.lists << made;
        if (list.element != &caseObject) // what a case holds has groups of its own
            for (const List &inner : list.element->lists)
                addList(group, inner, path + QStringLiteral(" / "), name + u'-');
    }

    DictionaryField described(const QString &list, const Field &field) const
    {
        const QString name = keyText(field.key);
        QString meaning = m_meanings.value(list + u'/' + name, m_meanings.value(QStringLiteral("*/") + name));
        if (list == QLatin1StringView("parameters"))
            meaning = withSource(name, meaning);
        return {m_texts.label(field.label), name, kindOf(field), limitsOf(list, field), wordsOf(field), meaning};
    }

    /// The meaning of a parameter with the document of its default.
    QString withSource(const QString &name, const QString &meaning) const
    {
        const Table &table = m_library.parameters();
        const qsizetype row = table.row(name);
        if (row < 0)
            return meaning;
        return meaning + (meaning.isEmpty() ? QString() : QStringLiteral(" ")) +
               say(QT_TRANSLATE_NOOP("Dictionary", "Source of the default: %1."))
                   .arg(SourceNames::carried().shown(table.source(row), m_texts.isChinese).document);
    }

    QString kindOf(const Field &field) const
    {
        const QString unit = unitText(field.unit);
        switch (field.kind) {
        case Kind::Number:
            if (field.unit == Unit::FuelUnit)
                return say(QT_TRANSLATE_NOOP("Dictionary", "number, in the unit of the row"));
            return unit.isEmpty() ? say(field.traits.most == 1 ? QT_TRANSLATE_NOOP("Dictionary", "share")
                                                               : QT_TRANSLATE_NOOP("Dictionary", "number"))
                                  : say(QT_TRANSLATE_NOOP("Dictionary", "number, %1")).arg(unit);
        case Kind::Whole:
            return say(QT_TRANSLATE_NOOP("Dictionary", "whole number"));
        case Kind::Flag:
            return say(QT_TRANSLATE_NOOP("Dictionary", "yes or no"));
        case Kind::Choice:
            return say(QT_TRANSLATE_NOOP("Dictionary", "one of the words"));
        case Kind::Month:
            return say(QT_TRANSLATE_NOOP("Dictionary", "month, YYYY-MM"));
        case Kind::Texts:
            if (field.traits.dates)
                return say(QT_TRANSLATE_NOOP("Dictionary", "dates, MM-DD"));
            return say(QT_TRANSLATE_NOOP("Dictionary", "several texts"));
        case Kind::Numbers:
            if (field.traits.counts)
                return say(QT_TRANSLATE_NOOP("Dictionary", "several whole numbers"));
            return say(QT_TRANSLATE_NOOP("Dictionary", "series of numbers"));
        case Kind::Text:
            if (field.traits.date)
                return say(QT_TRANSLATE_NOOP("Dictionary", "date, YYYY-MM-DD"));
            break;
        case Kind::Reference:
            break;
        }
        return lookupOf(field.traits.lookup);
    }

    QString lookupOf(Lookup lookup) const
    {
        switch (lookup) {
        case Lookup::Enterprises:
            return say(QT_TRANSLATE_NOOP("Dictionary", "id of an enterprise"));
        case Lookup::EnterprisesOrOutside:
            return say(QT_TRANSLATE_NOOP("Dictionary", "id of an enterprise, or outside"));
        case Lookup::Fuels:
            return say(QT_TRANSLATE_NOOP("Dictionary", "id of a fuel"));
        case Lookup::FuelUnits:
            return say(QT_TRANSLATE_NOOP("Dictionary", "unit of the fuel"));
        case Lookup::FactorSets:
            return say(QT_TRANSLATE_NOOP("Dictionary", "name of a factor set"));
        case Lookup::LimitStandards:
            return say(QT_TRANSLATE_NOOP("Dictionary", "number of a GB standard"));
        case Lookup::LimitProducts:
            return say(QT_TRANSLATE_NOOP("Dictionary", "product of the standard"));
        case Lookup::Stations:
            return say(QT_TRANSLATE_NOOP("Dictionary", "id of a weather station"));
        case Lookup::LoadShapes:
            return say(QT_TRANSLATE_NOOP("Dictionary", "id of a load shape"));
        case Lookup::Processes:
        case Lookup::None:
            break;
        }
        return say(QT_TRANSLATE_NOOP("Dictionary", "text"));
    }

    QString limitsOf(const QString &list, const Field &field) const
    {
        const bool hasLeast = field.traits.least > -unbounded, hasMost = field.traits.most < unbounded;
        QStringList parts;
        if (hasLeast && hasMost)
            parts << say(QT_TRANSLATE_NOOP("Dictionary", "%1 to %2")).arg(field.traits.least).arg(field.traits.most);
        else if (hasLeast)
            parts << QStringLiteral("≥ %1").arg(field.traits.least);
        else if (hasMost)
            parts << QStringLiteral("≤ %1").arg(field.traits.most);
        parts << presenceOf(list, field);
        return parts.join(QStringLiteral(" · "));
    }

    QString presenceOf(const QString &list, const Field &field) const
    {
        const Table &table = m_library.parameters();
        const auto isDefault = [&](const QString &value) {
            return say(QT_TRANSLATE_NOOP("Dictionary", "%1 when left out")).arg(value);
        };
        if (const qsizetype row = table.row(keyText(field.key)); list == QLatin1StringView("parameters") && row >= 0)
            return isDefault(table.text(row, "value"));
        if (field.presence == Presence::Required && !field.inOptionalObject)
            return say(QT_TRANSLATE_NOOP("Dictionary", "required"));
        const Value initial = field.initial();
        if (field.presence == Presence::Defaulted) {
            if (const bool *flag = std::get_if<bool>(&initial))
                return isDefault(m_texts.flag(*flag));
            if (const double *number = std::get_if<double>(&initial))
                return isDefault(QString::number(*number));
            if (const QString *text = std::get_if<QString>(&initial); text && !text->isEmpty())
                return isDefault(*text);
        }
        return say(QT_TRANSLATE_NOOP("Dictionary", "may be left out"));
    }

    QString wordsOf(const Field &field) const
    {
        QStringList all;
        for (const Word &word : field.choices)
            all << QStringLiteral("%1: %2").arg(QString::fromLatin1(word.key), m_texts.label(word.label));
        return all.join(QStringLiteral("; "));
    }

    const Library &m_library;
    const BookTexts &m_texts;
    QHash<QString, QString> m_meanings; ///< "list/field"
};

QString cell(QString text)
{
    return text.replace(u'|', QStringLiteral("\\|"));
}

} // namespace

QList<DictionaryGroup> dataDictionary(const Library &library, const BookTexts &texts)
{
    return Dictionary(library, texts).groups();
}

QString markdownOf(const DictionaryGroup &group, const BookTexts &texts)
{
    const auto say = [&texts](const char *text) { return texts.own("Dictionary", text); };
    QString text =
        QStringLiteral("# %1\n\n%2\n")
            .arg(say(QT_TRANSLATE_NOOP("Dictionary", "Data dictionary: %1")).arg(group.label),
                 say(QT_TRANSLATE_NOOP("Dictionary", "Made from the declarations that tables, files and checks read. The "
                                                     "key is the name in exchange files, the unit that of the file; "
                                                     "tables show other units on request.")));
    for (const DictionaryList &list : group.lists) {
        text += QStringLiteral("\n## %1 {#%2}\n\n`%3`").arg(list.label, QString(list.key).replace(u'.', u'-'), list.path);
        if (list.isOnlyInProject)
            text += QStringLiteral(" · ") + say(QT_TRANSLATE_NOOP("Dictionary", "not in exchange files"));
        text += QStringLiteral("\n\n| %1 | %2 | %3 | %4 | %5 |\n|---|---|---|---|---|\n")
                    .arg(say(QT_TRANSLATE_NOOP("Dictionary", "Field")), say(QT_TRANSLATE_NOOP("Dictionary", "Key")),
                         say(QT_TRANSLATE_NOOP("Dictionary", "Kind and unit")), say(QT_TRANSLATE_NOOP("Dictionary", "Limits")),
                         say(QT_TRANSLATE_NOOP("Dictionary", "Meaning")));
        for (const DictionaryField &field : list.fields) {
            QStringList meaning{field.meaning, field.words};
            meaning.removeAll(QString());
            text += QStringLiteral("| %1 | `%2` | %3 | %4 | %5 |\n")
                        .arg(cell(field.label), cell(field.key), cell(field.kind), cell(field.limits),
                             cell(meaning.join(QStringLiteral(" "))));
        }
    }
    return text;
}

QString csvOf(const QList<DictionaryGroup> &groups)
{
    QString text = QStringLiteral("group,list,path,field,label,kind,limits,words,meaning\n");
    for (const DictionaryGroup &group : groups)
        for (const DictionaryList &list : group.lists)
            for (const DictionaryField &field : list.fields) {
                QStringList cells{group.key,  list.key,     list.path,   field.key,    field.label,
                                  field.kind, field.limits, field.words, field.meaning};
                for (QString &each : cells)
                    each = QString::fromUtf8(csvCell(each));
                text += cells.join(u',') + u'\n';
            }
    return text;
}

} // namespace ui
