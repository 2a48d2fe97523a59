#include "evaluationmodels.h"

#include "core/exchange/numbertext.h"
#include "core/schemes/iteminputs.h"
#include "ui/model/todotexts.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

namespace {

/// Gives the texts of this file their context.
struct EvaluationTexts {
    Q_DECLARE_TR_FUNCTIONS(EvaluationTexts)
};

ItemStatus statusOf(Verdict verdict)
{
    return verdict == Verdict::Passed      ? ItemStatus::Met
           : verdict == Verdict::NotPassed ? ItemStatus::NotMet
           : verdict == Verdict::Open      ? ItemStatus::NoData
                                           : ItemStatus::NotApplicable;
}

QString delivererText(Deliverer deliverer)
{
    switch (deliverer) {
    case Deliverer::ParkManagement:
        return EvaluationTexts::tr("the park's management");
    case Deliverer::Enterprises:
        return EvaluationTexts::tr("the enterprises");
    case Deliverer::EnergySuppliers:
        return EvaluationTexts::tr("grid and energy suppliers");
    case Deliverer::WaterAndWaste:
        return EvaluationTexts::tr("operators of water and waste");
    case Deliverer::Transport:
        return EvaluationTexts::tr("operators of transport");
    case Deliverer::Statistics:
        return EvaluationTexts::tr("the statistics office");
    }
    return {};
}

/// The unit behind a number, after a space; plain numbers and counts have none. Packs write money and people in Chinese.
QString unitBehind(const SchemeItem &item, Language language)
{
    const bool isPlain = item.unit.isEmpty() || item.unit == QLatin1StringView("1") || item.unit == QLatin1StringView("count");
    QString unit = item.unit;
    if (unit == QLatin1StringView("months"))
        unit = EvaluationTexts::tr("months");
    else
        unit = unitIn(unit, language);
    return isPlain ? QString() : u' ' + unit;
}

bool isShare(const SchemeItem &item)
{
    return item.unit == QLatin1StringView("share");
}

} // namespace

QString ItemTexts::name() const
{
    return m_format.local(m_item.name);
}

QString ItemTexts::number(double value, const std::optional<double> &beside) const
{
    if (isShare(m_item))
        return m_format.share(value, beside);
    if (m_item.unit == QLatin1StringView("t/tce"))
        return m_format.intensity(value, beside);
    return m_format.computed(value) + unitBehind(m_item, m_format.language());
}

QString ItemTexts::value(const ItemResult &result) const
{
    if (m_item.rule.kind == RuleKind::Bool && result.answer)
        return fieldText(answerStatuses[size_t(*result.answer)].label);
    return result.value ? number(*result.value, result.target) : Format::absent();
}

QString ItemTexts::target(const ItemResult &result) const
{
    if (m_item.rule.kind == RuleKind::Bool)
        return fieldText(answerStatuses[size_t(m_item.rule.expected ? AnswerStatus::Yes : AnswerStatus::No)].label);
    if (!result.target)
        return Format::absent();
    const bool isAtMost = (m_item.comparison == Comparison::AtMost) != result.isFlipped;
    const QString sign = m_item.rule.isStrict ? (isAtMost ? QStringLiteral("< ") : QStringLiteral("> "))
                                              : (isAtMost ? QStringLiteral("≤ ") : QStringLiteral("≥ "));
    if (isShare(m_item))
        return sign + m_format.computed(*result.target * 100) + QStringLiteral(" %");
    return sign + m_format.computed(*result.target) +
           (m_item.unit == QLatin1StringView("t/tce") ? QString() : unitBehind(m_item, m_format.language()));
}

QString ItemTexts::typedTarget(double target) const
{
    constexpr int digits = 15; // all that a decimal number keeps in a double
    return isShare(m_item) ? QString::number(target * 100, 'g', digits) + QStringLiteral(" %")
                           : QString::number(target, 'g', digits);
}

std::optional<double> ItemTexts::readTarget(const QString &text) const
{
    auto number = writtenNumber(text);
    if (!number || number->isPercent != isShare(m_item))
        number = isShare(m_item) && number ? writtenNumber(text + u'%') : std::nullopt;
    const bool isUnderstood = number && (number->rest.isEmpty() || number->rest == m_item.unit ||
                                         number->rest == unitBehind(m_item, m_format.language()).trimmed());
    return isUnderstood ? std::optional(number->value) : std::nullopt;
}

QString ItemTexts::role() const
{
    switch (m_item.role) {
    case ItemRole::Core:
        return EvaluationTexts::tr("Core");
    case ItemRole::Guiding:
        return EvaluationTexts::tr("Guiding");
    case ItemRole::Prerequisite:
        return EvaluationTexts::tr("Prerequisite");
    case ItemRole::Mandatory:
        return EvaluationTexts::tr("Mandatory");
    case ItemRole::Choose:
        return EvaluationTexts::tr("Optional");
    case ItemRole::Scored:
        return EvaluationTexts::tr("Scored");
    case ItemRole::Bonus:
        return EvaluationTexts::tr("Bonus");
    case ItemRole::Info:
        return EvaluationTexts::tr("Information");
    }
    return {};
}

QString ItemTexts::asked(const ItemResult &result) const
{
    switch (result.lack) {
    case Lack::Number:
        return EvaluationTexts::tr("A figure is missing");
    case Lack::Target:
        return EvaluationTexts::tr("No target for this case");
    case Lack::Year:
        return EvaluationTexts::tr("The year %1 is missing").arg(result.lackingYear);
    case Lack::Answer:
        return EvaluationTexts::tr("An answer is missing");
    case Lack::Enterprises:
        return EvaluationTexts::tr("No enterprise to count");
    case Lack::Nothing:
        break;
    }
    return m_format.local(m_item.evidence);
}

QString clauseText(const Scheme &scheme, const SchemeItem &item, const Format &format)
{
    const QString &document = format.local(scheme.document), &clause = format.local(item.clause);
    for (qsizetype shared = clause.size(); shared > 0; --shared) {
        const bool isWhole = shared == clause.size() || !clause[shared].isLetterOrNumber();
        if (isWhole && document.endsWith(QStringView(clause).left(shared)))
            return document + clause.mid(shared);
    }
    return document + EvaluationTexts::tr(", ") + clause;
}

QStringList ItemTexts::facts(const Scheme &scheme) const
{
    const auto local = [&](const LocalText &text) { return m_format.local(text); };
    QStringList lines;
    if (!local(m_item.formula).isEmpty())
        lines.append(EvaluationTexts::tr("How it is made: %1").arg(local(m_item.formula)));
    if (!local(m_item.evidence).isEmpty())
        lines.append(EvaluationTexts::tr("To deliver: %1").arg(local(m_item.evidence)));
    QStringList who;
    for (const Deliverer each : deliverersOf(m_item))
        who.append(delivererText(each));
    lines.append(EvaluationTexts::tr("From whom (our reading): %1").arg(who.join(EvaluationTexts::tr(", "))));
    for (size_t step = 0; step < m_item.rule.rubric.size(); ++step)
        lines.append(QStringLiteral("%1: %2").arg(step).arg(local(m_item.rule.rubric[step])));
    lines.append(EvaluationTexts::tr("Stands in: %1").arg(clauseText(scheme, m_item, m_format)));
    if (!m_item.mark.isEmpty())
        lines.append(EvaluationTexts::tr("Reliability: %1").arg(markText(m_item.mark)));
    if (!m_item.sourceUrl.isEmpty())
        lines.append(m_item.sourceUrl);
    return lines;
}

QString ItemTexts::amount(double value) const
{
    return isShare(m_item)                             ? EvaluationTexts::tr("%1 points").arg(m_format.fixed(value * 100, 1))
           : m_item.unit == QLatin1StringView("t/tce") ? m_format.intensity(value) + QStringLiteral(" t/tce")
                                                       : number(value, {});
}

QString markText(const QString &mark)
{
    switch (mark.isEmpty() ? u' ' : mark.front().unicode()) {
    case u'O':
        return EvaluationTexts::tr("the official text was seen");
    case u'S':
        return EvaluationTexts::tr("a second-hand text was seen, not the document");
    case u'R':
        return EvaluationTexts::tr("from memory, not checked against the document");
    case u'I':
        return EvaluationTexts::tr("concluded or translated by us");
    default:
        return {};
    }
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return EvaluationTexts::tr("Passed");
    case Verdict::NotPassed:
        return EvaluationTexts::tr("Not passed");
    case Verdict::Open:
        return EvaluationTexts::tr("Open");
    case Verdict::None:
        return EvaluationTexts::tr("No verdict");
    }
    return {};
}

QString verdictText(const SchemeResult &result, const Format &format)
{
    QString text = verdictText(result.verdict);
    if (result.level >= 0) {
        const LocalText &level = result.scheme->levels[size_t(result.level)].name;
        text += QStringLiteral(" · ") + format.local(level);
    }
    if (result.score)
        text += QStringLiteral(" · ") + format.computed(*result.score);
    return text;
}

QString verdictNow(const SchemeResult &result, const Format &format)
{
    return result.scheme->statesVerdict ? verdictText(result, format) : verdictText(verdictShown(result));
}

ItemStatus verdictStatus(const SchemeResult &result)
{
    return statusOf(verdictShown(result));
}

QString ItemTexts::gap(const ItemResult &result) const
{
    if (!result.gap || m_item.rule.kind == RuleKind::Bool)
        return {};
    if (result.status == ItemStatus::Met)
        return EvaluationTexts::tr("margin %1").arg(amount(std::abs(*result.gap)));
    return (m_item.comparison == Comparison::AtMost ? QStringLiteral("+") : QStringLiteral("−")) + amount(*result.gap);
}

ItemsModel::ItemsModel(const ShownCase &shown, const Results &results, const Appearance &appearance, QObject *parent)
    : QAbstractTableModel(parent), m_shown(shown), m_results(results), m_appearance(appearance)
{}

void ItemsModel::refresh()
{
    beginResetModel();
    m_needed.assign(scheme().items.size(), std::nullopt);
    const CaseEvaluation *evaluated = m_shown.evaluated();
    if (evaluated && evaluated->hasResults) {
        const qsizetype index = m_shown.index();
        const Park park = m_results.counted(index);
        for (size_t i = 0; i < m_needed.size(); ++i)
            m_needed[i] = stillNeeded(scheme().items[i], evaluated->schemes[m_scheme].items[i], park, index, evaluated->account,
                                      m_results.libraryOf(index));
    }
    endResetModel();
}

Figure ItemsModel::figureAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? itemFigure(m_shown.index(), m_scheme, size_t(index.row())) : Figure();
}

int ItemsModel::rowCount(const QModelIndex &parent) const
{
    const CaseEvaluation *evaluated = m_shown.evaluated();
    return parent.isValid() || !evaluated || !evaluated->hasResults ? 0 : int(scheme().items.size());
}

QVariant ItemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const SchemeItem &item = scheme().items[size_t(index.row())];
    const ItemResult &result = m_shown.evaluated()->schemes[m_scheme].items[size_t(index.row())];
    const ItemTexts texts(item, m_appearance.format());
    if (role == StatusRole)
        return int(result.status);
    if (role == CoreRole)
        return item.role == ItemRole::Core;
    const bool isRaw = role == RawRole;
    if (role == ValueRole && result.status == ItemStatus::NotApplicable)
        return {}; // no bar; the value stands in its column
    if (role == ValueRole || (isRaw && index.column() == ValueColumn))
        return result.value ? QVariant(*result.value) : QVariant();
    if (role == TargetRole || (isRaw && index.column() == TargetColumn))
        return result.target ? QVariant(*result.target) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == ValueColumn || index.column() == TargetColumn || index.column() == Gap
                             ? Qt::AlignRight
                             : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && (index.column() == Item || (index.column() == Needed && m_scheme != 0)))
        return index.column() == Item ? QStringList{texts.name(), m_appearance.local(scheme().document) + QStringLiteral(" · ") +
                                                                      m_appearance.local(item.clause)}
                                            .join(u'\n')
                                      : texts.asked(result);
    const std::optional<StillNeeded> needed =
        size_t(index.row()) < m_needed.size() ? m_needed[size_t(index.row())] : std::nullopt;
    if (role == Qt::ToolTipRole && index.column() == Needed)
        return otherReading(needed, m_appearance.format());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case State:
        return statusText(result.status);
    case RoleColumn:
        return texts.role();
    case Item:
        return texts.name();
    case ValueColumn:
        return texts.value(result);
    case TargetColumn:
        return texts.target(result);
    case Gap:
        return texts.gap(result);
    case Needed:
        if (needed || m_scheme == 0)
            return needed ? neededText(needed, m_appearance.format()) : Format::absent();
        return result.status == ItemStatus::Met ? QString() : texts.asked(result);
    default:
        return {};
    }
}

QVariant ItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == ValueColumn || section == TargetColumn || section == Gap ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return EvaluationTexts::tr("State");
    case RoleColumn:
        return EvaluationTexts::tr("Kind");
    case Item:
        return EvaluationTexts::tr("Indicator");
    case ValueColumn:
        return EvaluationTexts::tr("Value");
    case TargetColumn:
        return EvaluationTexts::tr("Target");
    case BulletColumn:
        return EvaluationTexts::tr("Compared");
    case Gap:
        return EvaluationTexts::tr("Gap");
    case Needed:
        return EvaluationTexts::tr("Still needed");
    default:
        return {};
    }
}

CasesMatrixModel::CasesMatrixModel(const Document &document, const ShownCase &shown, const Results &results,
                                   const Appearance &appearance, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_shown(shown), m_results(results), m_appearance(appearance)
{}

void CasesMatrixModel::refresh()
{
    beginResetModel();
    endResetModel();
}

Figure CasesMatrixModel::figureAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0 || !m_results.ofCase(index.column() - 1).hasResults)
        return {};
    const bool isVerdict = size_t(index.row()) == scheme().items.size();
    return itemFigure(index.column() - 1, m_scheme, isVerdict ? 0 : size_t(index.row()));
}

int CasesMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_document.park().cases.isEmpty() ? 0 : int(scheme().items.size()) + 1;
}

int CasesMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_document.park().cases.size()) + 1;
}

QVariant CasesMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isVerdict = size_t(index.row()) == scheme().items.size();
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (index.column() == 0) {
        if (role != Qt::DisplayRole)
            return {};
        return isVerdict ? EvaluationTexts::tr("Verdict")
                         : ItemTexts(scheme().items[size_t(index.row())], m_appearance.format()).name();
    }
    if (role == ShownCaseRole)
        return index.column() - 1 == m_shown.index();
    const CaseEvaluation &evaluated = m_results.ofCase(index.column() - 1);
    if (!evaluated.hasResults)
        return role == Qt::DisplayRole ? QVariant(isVerdict ? EvaluationTexts::tr("Has errors") : Format::absent()) : QVariant();
    const SchemeResult &result = evaluated.schemes[m_scheme];
    if (isVerdict) {
        if (role == StatusRole)
            return int(verdictStatus(result));
        return role == Qt::DisplayRole ? QVariant(verdictNow(result, m_appearance.format())) : QVariant();
    }
    const ItemResult &item = result.items[size_t(index.row())];
    if (role == StatusRole)
        return int(item.status);
    if (role == RawRole)
        return item.value ? QVariant(*item.value) : QVariant();
    if (role == Qt::ToolTipRole)
        return statusText(item.status);
    return role == Qt::DisplayRole ? QVariant(ItemTexts(scheme().items[size_t(index.row())], m_appearance.format()).value(item))
                                   : QVariant();
}

QVariant CasesMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return EvaluationTexts::tr("Indicator");
    const auto &cases = m_document.park().cases;
    const Case &each = cases.at(section - 1);
    const auto looksLike = [&each](const Case &other) { return other.year == each.year && other.kind == each.kind; };
    if (std::ranges::count_if(cases, looksLike) > 1)
        return each.name; // year and kind do not tell it from another
    return QStringLiteral("%1 %2").arg(each.year).arg(fieldText(caseKinds[size_t(each.kind)].label));
}

} // namespace ui
