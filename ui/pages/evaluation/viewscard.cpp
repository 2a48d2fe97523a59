#include "viewscard.h"

#include "core/explain/hourlyexplain.h"
#include "core/hourly/matching.h"
#include "ui/inputs/plaintable.h"
#include "ui/model/hourlyexplaintexts.h"

#include <QVBoxLayout>

namespace ui {

using namespace core;

ViewsCard::ViewsCard(const PageContext &context, QWidget *parent)
    : Card(parent), m_context(context), m_years(QStringLiteral(":/reference")), m_table(new PlainTable(this))
{
    if (auto read = ViewFactors::read(QStringLiteral(":/reference")))
        m_factors = *read;
    m_table->setObjectName(QStringLiteral("views"));
    content()->addWidget(m_table);
    content()->addStretch(1);
}

QString ViewsCard::tonnes(const std::optional<TonnesCo2> &value) const
{
    return value ? m_context.appearance.format().fixed(value->value, 0) + QStringLiteral(" t") : Format::absent();
}

QList<ViewsCard::Row> ViewsCard::protocolRows(const GhgProtocolView &view) const
{
    QList<Row> rows{
        {{tr("GHG Protocol, scope 1"), tonnes(view.scope1), tr("fuels, conversion, processes in the park")}},
        {{tr("GHG Protocol, scope 2, location-based"), tonnes(view.scope2Location), tr("grid average, heat purchased")}},
        {{tr("GHG Protocol, scope 2, market-based"), tonnes(view.scope2Market),
          view.residualIsGridAverage ? tr("no residual mix is published: the grid average stands in")
          : view.residualYear        ? tr("residual mix of %1").arg(*view.residualYear)
                                     : QString()}},
        {{tr("Biogenic CO₂"), tonnes(view.biogenic), tr("apart, in no scope")},
         caseFigure(FigureKind::Biogenic, m_context.shown.index())},
    };
    for (size_t category = 0; category < view.scope3.size(); ++category)
        if (view.scope3[category])
            rows.append({{tr("GHG Protocol, scope 3, category %1").arg(category + 1), tonnes(view.scope3[category]),
                          tr("what the model can give")}});
    const auto iso = iso14064Categories(view);
    for (size_t category = 0; category < iso.size(); ++category)
        if (iso[category])
            rows.append({{tr("ISO 14064-1, category %1").arg(category + 1), tonnes(iso[category]), {}}});
    return rows;
}

QList<ViewsCard::Row> ViewsCard::powerRows(const Re100View &view) const
{
    const Format format = m_context.appearance.format();
    const QString share = view.share ? format.share(*view.share) : Format::absent();
    const QString basis = isWithinExemption(view.ofUnknownAge, view.total, *m_factors)
                              ? tr("%1 of %2 MWh; plants of unknown age: %3 MWh, within the %4 % that are exempt")
                              : tr("%1 of %2 MWh; plants of unknown age: %3 MWh, more than the %4 % that are exempt");
    return {{{tr("RE100: renewable electricity"), share,
              basis.arg(format.fixed(view.eligible.value, 0), format.fixed(view.total.value, 0),
                        format.fixed(view.ofUnknownAge.value, 0), format.fixed(100 * m_factors->re100ExemptShare, 0))}}};
}

/// The simulated year of the shown case; null where it has no design or no year can be made of it.
const DesignYears::Year *ViewsCard::year()
{
    const Case *inCase = m_context.shown.inPark();
    if (!inCase || inCase->design == Design())
        return nullptr;
    const qsizetype index = m_context.shown.index();
    return m_years.year(m_context.results.counted(index), index, m_context.results.libraryOf(index),
                        m_context.document.fileName());
}

/// The 24/7 score of the simulated year; without one, what is missing.
QList<ViewsCard::Row> ViewsCard::matchingRows()
{
    const Format format = m_context.appearance.format();
    const qsizetype index = m_context.shown.index();
    const auto share = [&](const std::optional<double> &value) { return value ? format.share(*value) : Format::absent(); };
    const DesignYears::Year *made = year();
    if (!made) {
        const QString missing = m_context.shown.inPark()->design == Design()
                                    ? tr("needs a design: give the case plants and storage on the page Hourly")
                                    : tr("the year of the design cannot be simulated: the page Hourly says why");
        return {{{tr("24/7 carbon-free score"), Format::absent(), missing}}};
    }
    const HourlyMatching of = matchYear(made->model, made->result);
    return {
        {{tr("24/7 carbon-free score"), share(of.contracted),
          tr("%1 of %2 MWh matched in their hour").arg(format.fixed(of.matched, 0), format.fixed(of.demand, 0))},
         hourlyFigure(index, HourlyFigure::MatchedShare)},
        {{tr("24/7 score with the grid"), share(of.total),
          of.gridShare ? tr("grid %1 carbon-free in every hour").arg(format.share(*of.gridShare))
                       : tr("no average factor of the grid for the year")},
         hourlyFigure(index, HourlyFigure::MatchedShareWithGrid)},
        {{tr("Carbon-free generation by the year's sum"), share(of.annual),
          tr("%1 of %2 MWh, whatever the hour").arg(format.fixed(of.generation, 0), format.fixed(of.demand, 0))},
         hourlyFigure(index, HourlyFigure::CleanShare)},
    };
}

ExplainScene ViewsCard::explained(const Figure &figure, const QString &caseName)
{
    const DesignYears::Year *made = year();
    return made ? hourlyScene(figure, made->model, made->result, tr("Simulated year of %1").arg(caseName),
                              m_context.appearance.format())
                : ExplainScene{};
}

QTableView *ViewsCard::table() const
{
    return m_table;
}

void ViewsCard::refresh()
{
    setTitle(tr("Beside the verdict"), tr("other accounts of the same case; they never enter it"));
    m_table->setAccessibleName(tr("Beside the verdict"));
    const CaseEvaluation *evaluated = m_context.shown.evaluated();
    setVisible(m_factors && evaluated && evaluated->hasResults);
    if (isHidden())
        return;
    const Case &inCase = *m_context.shown.inPark();
    const Account &account = evaluated->account;
    const Library &library = m_context.results.libraryOf(m_context.shown.index());
    QList<Row> rows{{{tr("910 with the grid average"), tonnes(account.accounting.locationBasedTotal),
                      tr("certificates and direct supply not counted")},
                     caseFigure(FigureKind::LocationBased, m_context.shown.index())}};
    rows += protocolRows(ghgProtocol(inCase, account, library, *m_factors));
    rows += powerRows(re100(inCase, account));
    rows += matchingRows();
    QList<QStringList> cells;
    m_figures.clear();
    for (const Row &row : rows) {
        cells.append(row.cells);
        m_figures.append(row.figure);
    }
    m_table->show({{tr("View"), false, false}, {tr("Figure"), true, false}, {tr("Basis"), false, true}}, cells);
}

} // namespace ui
