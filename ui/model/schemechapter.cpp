#include "schemechapter.h"

#include <QMap>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

/// Writes the sections; holds the language.
class SchemeChapter
{
public:
    explicit SchemeChapter(const BookTexts &texts) : m_texts(texts) {}

    QString overview(std::span<const Scheme> schemes) const
    {
        QString text =
            QStringLiteral("# %1\n\n%2\n\n")
                .arg(say(QT_TRANSLATE_NOOP("SchemeChapter", "The schemes")),
                     say(QT_TRANSLATE_NOOP(
                         "SchemeChapter",
                         "A scheme is data: a pack says which items it asks for, by which clause, and how well its text "
                         "is known. This chapter is made from the packs of this program. [The page Evaluation]"
                         "(chapter:evaluation) judges every case by each of them; [Scheme packs]"
                         "(chapter:evaluation#packs) tells how to write your own.")));
        text += tableHead({say(QT_TRANSLATE_NOOP("SchemeChapter", "Scheme")), say(QT_TRANSLATE_NOOP("SchemeChapter", "Id")),
                           say(QT_TRANSLATE_NOOP("SchemeChapter", "Standing")), check({}),
                           say(QT_TRANSLATE_NOOP("SchemeChapter", "Items"))});
        for (const Scheme &scheme : schemes)
            text += row({QStringLiteral("[%1](chapter:schemes#%2)").arg(local(scheme.name), scheme.id), u'`' + scheme.id + u'`',
                         standing(scheme.status), check(scheme.check), QString::number(scheme.items.size())});
        return text;
    }

    QString section(const Scheme &scheme) const
    {
        QString text = QStringLiteral("\n## %1 {#%2}\n\n").arg(local(scheme.name), scheme.id);
        text += tableHead({say(QT_TRANSLATE_NOOP("SchemeChapter", "What")), say(QT_TRANSLATE_NOOP("SchemeChapter", "Value"))});
        const auto line = [&](const char *what, const QString &value) {
            if (!value.isEmpty())
                text += row({say(what), value});
        };
        line(QT_TRANSLATE_NOOP("SchemeChapter", "Id at the command line"), u'`' + scheme.id + u'`');
        line(QT_TRANSLATE_NOOP("SchemeChapter", "Issued by"), local(scheme.issuer));
        line(QT_TRANSLATE_NOOP("SchemeChapter", "Document"), local(scheme.document));
        line(QT_TRANSLATE_NOOP("SchemeChapter", "Edition"), local(scheme.version));
        line(QT_TRANSLATE_NOOP("SchemeChapter", "Standing"), standing(scheme.status));
        line(QT_TRANSLATE_NOOP("SchemeChapter", "Reliability"), check(scheme.check));
        line(QT_TRANSLATE_NOOP("SchemeChapter", "Address of the source"),
             scheme.sourceUrl.isEmpty() ? QString() : u'`' + scheme.sourceUrl + u'`');
        line(QT_TRANSLATE_NOOP("SchemeChapter", "Classes"), classes(scheme));
        line(QT_TRANSLATE_NOOP("SchemeChapter", "Levels"), levels(scheme));
        line(QT_TRANSLATE_NOOP("SchemeChapter", "Verdict"), aggregation(scheme));
        line(QT_TRANSLATE_NOOP("SchemeChapter", "Items"), counts(scheme));
        line(QT_TRANSLATE_NOOP("SchemeChapter", "Notes"), local(scheme.notes));
        text += u'\n' +
                tableHead({say(QT_TRANSLATE_NOOP("SchemeChapter", "Item")), say(QT_TRANSLATE_NOOP("SchemeChapter", "Kind")),
                           say(QT_TRANSLATE_NOOP("SchemeChapter", "Asked")), say(QT_TRANSLATE_NOOP("SchemeChapter", "Clause")),
                           say(QT_TRANSLATE_NOOP("SchemeChapter", "Its text"))});
        for (const SchemeItem &item : scheme.items)
            text += row({local(item.name), role(item.role), asked(scheme, item), local(item.clause), mark(item.mark)});
        return text;
    }

private:
    QString say(const char *text) const { return m_texts.own("SchemeChapter", text); }
    QString local(const LocalText &text) const { return text.in(m_texts.isChinese); }
    QString comma() const { return m_texts.isChinese ? QStringLiteral("，") : QStringLiteral(", "); }
    QString semicolon() const { return m_texts.isChinese ? QStringLiteral("；") : QStringLiteral("; "); }

    static QString row(QStringList cells)
    {
        for (QString &cell : cells)
            cell.replace(u'|', QStringLiteral("\\|"));
        return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
    }
    static QString tableHead(const QStringList &cells)
    {
        return row(cells) + u'|' + QStringLiteral("---|").repeated(cells.size()) + u'\n';
    }

    /// How well a source is known, in the words of the parameters; empty: the name of the column.
    QString check(const QString &check) const
    {
        if (check.isEmpty())
            return say(QT_TRANSLATE_NOOP("SchemeChapter", "Reliability"));
        const char *words = check == QLatin1StringView("unverified")      ? "not verified"
                            : check == QLatin1StringView("one_source")    ? "one source"
                            : check == QLatin1StringView("two_sources")   ? "two sources"
                            : check == QLatin1StringView("three_sources") ? "three sources"
                                                                          : "computed";
        return m_texts.own("ParameterTexts", words);
    }

    QString standing(const QString &status) const
    {
        if (status == QLatin1StringView("official"))
            return say(QT_TRANSLATE_NOOP("SchemeChapter", "official"));
        if (status == QLatin1StringView("draft"))
            return say(QT_TRANSLATE_NOOP("SchemeChapter", "draft"));
        if (status == QLatin1StringView("group"))
            return say(QT_TRANSLATE_NOOP("SchemeChapter", "standard of an association"));
        return say(QT_TRANSLATE_NOOP("SchemeChapter", "reference values"));
    }

    QString role(ItemRole role) const
    {
        static constexpr const char *words[]{"Core",     "Guiding", "Prerequisite", "Mandatory",
                                             "Optional", "Scored",  "Bonus",        "Information"};
        return m_texts.own("EvaluationTexts", words[size_t(role)]);
    }

    QString mark(const QString &mark) const
    {
        const char *words = mark.startsWith(u'O')   ? "the official text was seen"
                            : mark.startsWith(u'S') ? "a second-hand text was seen, not the document"
                            : mark.startsWith(u'R') ? "from memory, not checked against the document"
                                                    : "concluded or translated by us";
        return m_texts.own("EvaluationTexts", words);
    }

    QString classes(const Scheme &scheme) const
    {
        QStringList all;
        for (const SchemeClass &each : scheme.classes)
            all << local(each.name);
        return all.size() > 1 ? all.join(semicolon()) : QString();
    }

    QString levels(const Scheme &scheme) const
    {
        QStringList all;
        for (const SchemeLevel &each : scheme.levels)
            all << local(each.name) + (each.minScore ? QStringLiteral(" (≥ %1)").arg(*each.minScore) : QString());
        return all.join(semicolon());
    }

    QString aggregation(const Scheme &scheme) const
    {
        switch (scheme.aggregation) {
        case Aggregation::AllPass:
            return say(QT_TRANSLATE_NOOP("SchemeChapter", "passed when every item that counts is met or does not apply"));
        case Aggregation::PassWithGroups:
            return say(QT_TRANSLATE_NOOP("SchemeChapter", "passed when every item that counts is met or does not apply, and of "
                                                          "each group so many as it asks for"));
        case Aggregation::MeanRatio:
            return say(QT_TRANSLATE_NOOP("SchemeChapter", "a score: the mean of the ratios to the reference values"));
        case Aggregation::WeightedSum:
            return say(QT_TRANSLATE_NOOP("SchemeChapter", "a score: the sum of the weights that are fulfilled"));
        case Aggregation::SumPointsRescaledForNa:
            return say(QT_TRANSLATE_NOOP("SchemeChapter", "a score: the sum of the points, scaled for what does not apply"));
        case Aggregation::CategoryCaps:
            return say(QT_TRANSLATE_NOOP("SchemeChapter", "a score: the sum of the points, bounded in each category"));
        case Aggregation::None:
            return say(QT_TRANSLATE_NOOP("SchemeChapter", "none: a table to compare with"));
        }
        return {};
    }

    /// "7: 1 core, 6 guiding; the official text was seen 7".
    QString counts(const Scheme &scheme) const
    {
        QMap<int, int> roles;
        QMap<QString, int> marks;
        for (const SchemeItem &item : scheme.items) {
            ++roles[int(item.role)];
            ++marks[mark(item.mark)];
        }
        QStringList ofRoles, ofMarks;
        for (const auto &[role, count] : roles.asKeyValueRange())
            ofRoles << QStringLiteral("%1 %2").arg(this->role(ItemRole(role))).arg(count);
        for (const auto &[mark, count] : marks.asKeyValueRange())
            ofMarks << QStringLiteral("%1: %2").arg(mark).arg(count);
        return QStringLiteral("%1 (%2)%3%4")
            .arg(scheme.items.size())
            .arg(ofRoles.join(comma()), semicolon(), ofMarks.join(semicolon()));
    }

    QString number(const SchemeItem &item, double value) const
    {
        if (item.unit == QLatin1StringView("share"))
            return QString::number(value * 100) + QStringLiteral(" %");
        return QString::number(value) +
               (item.unit.isEmpty() || item.unit == QLatin1StringView("1") ? QString() : u' ' + item.unit);
    }

    /// The target of each class, those that are the same once.
    QString targets(const Scheme &scheme, const SchemeItem &item) const
    {
        const bool isAtMost = item.comparison == Comparison::AtMost;
        const QString sign = item.rule.isStrict ? (isAtMost ? QStringLiteral("< ") : QStringLiteral("> "))
                                                : (isAtMost ? QStringLiteral("≤ ") : QStringLiteral("≥ "));
        QStringList all, bare;
        for (size_t i = 0; i < item.targetByClass.size() && i < scheme.classes.size(); ++i)
            if (item.targetByClass[i]) {
                bare << sign + number(item, *item.targetByClass[i]);
                all << QStringLiteral("%1 (%2)").arg(bare.back(), local(scheme.classes[i].name));
            }
        const qsizetype given = bare.size();
        bare.removeDuplicates();
        return bare.size() == 1 && (given == qsizetype(scheme.classes.size()) || given == 1) ? bare.front()
                                                                                             : all.join(semicolon());
    }

    /// The targets by year of each class that has some; the class is named where there are several.
    QString byYear(const Scheme &scheme, const SchemeItem &item) const
    {
        QStringList all;
        const auto hasYears = [](const std::vector<YearTarget> &years) { return !years.empty(); };
        const bool isOne = std::ranges::count_if(item.rule.byYear, hasYears) < 2 || item.rule.byYear.size() == 1;
        for (size_t i = 0; i < item.rule.byYear.size(); ++i) {
            QStringList years;
            for (const YearTarget &each : item.rule.byYear[i])
                years << QStringLiteral("%1: %2 %3")
                             .arg(each.from)
                             .arg(item.comparison == Comparison::AtMost ? QStringLiteral("≤") : QStringLiteral("≥"),
                                  number(item, each.target));
            const QString text = years.join(semicolon());
            if (!text.isEmpty())
                all << (isOne || i >= scheme.classes.size() ? text
                                                            : QStringLiteral("%1 (%2)").arg(text, local(scheme.classes[i].name)));
        }
        all.removeDuplicates();
        return all.join(semicolon());
    }

    QString steps(const SchemeItem &item) const
    {
        QStringList all;
        for (const PointsStep &each : item.rule.steps)
            all << say(QT_TRANSLATE_NOOP("SchemeChapter", "%1: %2 points")).arg(number(item, each.bound)).arg(each.points);
        return all.join(semicolon());
    }

    QString asked(const Scheme &scheme, const SchemeItem &item) const
    {
        QString targets = this->targets(scheme, item);
        const auto with = [&targets](const QString &words) {
            return targets.isEmpty() ? words : words + QStringLiteral(" ") + targets;
        };
        switch (item.rule.kind) {
        case RuleKind::Bool:
            return m_texts.flag(item.rule.expected);
        case RuleKind::ThresholdByYear:
            return byYear(scheme, item);
        case RuleKind::ExternalRef:
            return with(say(QT_TRANSLATE_NOOP("SchemeChapter", "compared with an outside reference")));
        case RuleKind::Elasticity:
            return with(say(QT_TRANSLATE_NOOP("SchemeChapter", "elasticity")));
        case RuleKind::Trend:
            return with(item.measured.series == SeriesKind::Cut ? say(QT_TRANSLATE_NOOP("SchemeChapter", "yearly cut"))
                                                                : say(QT_TRANSLATE_NOOP("SchemeChapter", "yearly growth")));
        case RuleKind::RatioToBenchmark:
            return with(say(QT_TRANSLATE_NOOP("SchemeChapter", "ratio to the reference value")));
        case RuleKind::PointsSteps:
            return steps(item);
        case RuleKind::Interval:
            return with(say(QT_TRANSLATE_NOOP("SchemeChapter", "months between")));
        case RuleKind::DistinctTargets:
            return say(QT_TRANSLATE_NOOP("SchemeChapter", "a target of its own for each of: %1"))
                .arg(item.rule.horizons.join(comma()));
        case RuleKind::Ordinal:
            return with(say(QT_TRANSLATE_NOOP("SchemeChapter", "grade")));
        case RuleKind::Threshold:
        case RuleKind::Count:
            break;
        }
        return targets;
    }

    const BookTexts &m_texts;
};

} // namespace

QString schemesMarkdown(std::span<const Scheme> schemes, const BookTexts &texts)
{
    const SchemeChapter chapter(texts);
    QString text = chapter.overview(schemes);
    for (const Scheme &scheme : schemes)
        text += chapter.section(scheme);
    return text;
}

} // namespace ui
