#include "parksmodel.h"

#include "ui/model/evaluationmodels.h"
#include "ui/model/sidemodel.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace ui {

using namespace core;

namespace {

/// Gives the texts of this file their context.
struct ParksTexts {
    Q_DECLARE_TR_FUNCTIONS(ParksTexts)
};

QString figureHead(const ComparedFigure &figure)
{
    return withUnit(figureLabel(figure), figureUnit(figure).symbol);
}

} // namespace

ParksModel::ParksModel(const Appearance &appearance, QObject *parent) : QAbstractTableModel(parent), m_appearance(appearance) {}

void ParksModel::show(std::vector<std::shared_ptr<const ReadPark>> parks, const ParksChoice &choice)
{
    beginResetModel();
    m_parks = std::move(parks);
    m_choice = choice;
    m_cases.clear();
    m_refused.clear();
    for (size_t i = 0; i < m_parks.size(); ++i) {
        const ReadPark &each = *m_parks[i];
        if (!each.park) {
            m_refused.push_back(i);
        } else if (choice.cases == ParksChoice::Cases::All) {
            std::ranges::copy(casesOf(*each.park, each.evaluation), std::back_inserter(m_cases));
        } else if (const auto one = comparableCase(*each.park, each.evaluation, choice.year)) {
            m_cases.push_back(*one);
        }
    }
    const size_t all = m_cases.size();
    constexpr double most = std::numeric_limits<double>::infinity();
    if (choice.leastSize || choice.mostSize)
        m_cases = within(m_cases, *choice.size, choice.leastSize.value_or(-most), choice.mostSize.value_or(most));
    if (choice.system)
        m_cases = within(m_cases, systemShare(*choice.system), choice.leastShare, most);
    m_leftOut = int(all - m_cases.size());
    m_ranked = ranking(m_cases, *choice.ranked, choice.best);
    endResetModel();
}

QList<int> ParksModel::years() const
{
    QList<int> years;
    for (const auto &each : m_parks)
        if (each->park)
            for (const Case &inCase : each->park->cases)
                if (!years.contains(inCase.year))
                    years.append(inCase.year);
    std::ranges::sort(years, std::greater());
    return years;
}

int ParksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ranked.size() + m_refused.size());
}

int ParksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(FirstFigure) + int(comparedFigures().size());
}

const ComparedFigure *ParksModel::figureAt(int column) const
{
    return column == RankedColumn   ? m_choice.ranked
           : column == BesideColumn ? m_choice.beside
           : column >= FirstFigure  ? &comparedFigures()[size_t(column - FirstFigure)]
                                    : nullptr;
}

std::optional<double> ParksModel::number(int row, int column) const
{
    const ComparedFigure *figure = figureAt(column);
    if (!figure || isRefused(row) || !caseAt(row).evaluated().hasResults)
        return {};
    return figure->value(caseAt(row).evaluated());
}

QString ParksModel::parkName(const Park &park) const
{
    return park.profile.nameIn(m_appearance.language() == Language::Chinese);
}

QString ParksModel::verdict(int row) const
{
    const CaseEvaluation &evaluated = caseAt(row).evaluated();
    if (!evaluated.hasResults)
        return ParksTexts::tr("has errors");
    return m_choice.scheme < evaluated.schemes.size() ? verdictNow(evaluated.schemes[m_choice.scheme], m_appearance.format())
                                                      : Format::absent();
}

QString ParksModel::text(int row, int column) const
{
    if (isRefused(row)) {
        const ReadPark &refused = *m_parks[m_refused[size_t(row - shownCount())]];
        return column == RankColumn   ? Format::absent()
               : column == ParkColumn ? QFileInfo(refused.fileName).fileName()
               : column == CaseColumn ? sentence(*refused.error)
               : column == FileColumn ? QDir::toNativeSeparators(refused.fileName)
                                      : QString();
    }
    const ComparedCase &of = caseAt(row);
    switch (column) {
    case RankColumn: {
        const int rank = m_ranked[size_t(row)].rank;
        return rank > 0 ? QString::number(rank) : Format::absent();
    }
    case ParkColumn:
        return parkName(*of.park);
    case CaseColumn:
        return QStringLiteral("%1 %2").arg(of.inCase().year).arg(fieldText(caseKinds[size_t(of.inCase().kind)].label));
    case VerdictColumn:
        return verdict(row);
    case FileColumn: {
        const auto from = std::ranges::find_if(m_parks, [&](const auto &each) { return each->park.get() == of.park; });
        return from == m_parks.end() ? QString() : QDir::toNativeSeparators((*from)->fileName);
    }
    default:
        break;
    }
    const auto value = number(row, column);
    return value ? figureText(*figureAt(column), *value, m_appearance.format()) : Format::absent();
}

QVariant ParksModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row(), column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, column);
    case RawRole:
        if (const auto value = number(row, column))
            return inUnit(*value, figureUnit(*figureAt(column)));
        return column == RankColumn && !isRefused(row) && m_ranked[size_t(row)].rank > 0
                   ? QVariant(double(m_ranked[size_t(row)].rank))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return int((figureAt(column) || column == RankColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ParksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case RankColumn:
        return ParksTexts::tr("Rank");
    case ParkColumn:
        return ParksTexts::tr("Park");
    case CaseColumn:
        return ParksTexts::tr("Case");
    case VerdictColumn:
        return ParksTexts::tr("Verdict");
    case FileColumn:
        return ParksTexts::tr("File");
    default:
        return figureHead(*figureAt(section));
    }
}

std::vector<ParksModel::Point> ParksModel::points() const
{
    std::vector<ComparedCase> inOrder;
    for (const RankedCase &each : m_ranked)
        inOrder.push_back(m_cases[each.index]);
    std::vector<Point> points;
    for (const ComparedPoint &each : scatter(inOrder, *m_choice.beside, *m_choice.ranked)) {
        points.push_back({int(each.index), inUnit(each.x, figureUnit(*m_choice.beside)),
                          inUnit(each.y, figureUnit(*m_choice.ranked)), parkName(*inOrder[each.index].park)});
    }
    return points;
}

} // namespace ui
