#include "viewscard.h"

#include "ui/inputs/plaintable.h"

#include <QVBoxLayout>

namespace ui {

using namespace core;

ViewsCard::ViewsCard(const PageContext &context, QWidget *parent)
    : Card(parent), m_context(context), m_table(new PlainTable(this))
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

QList<QStringList> ViewsCard::protocolRows(const GhgProtocolView &view) const
{
    QList<QStringList> rows{
        {tr("GHG Protocol, scope 1"), tonnes(view.scope1), tr("fuels, conversion, processes in the park")},
        {tr("GHG Protocol, scope 2, location-based"), tonnes(view.scope2Location), tr("grid average, heat purchased")},
        {tr("GHG Protocol, scope 2, market-based"), tonnes(view.scope2Market),
         view.residualIsGridAverage ? tr("no residual mix is published: the grid average stands in")
         : view.residualYear        ? tr("residual mix of %1").arg(*view.residualYear)
                                    : QString()},
        {tr("Biogenic CO₂"), tonnes(view.biogenic), tr("apart, in no scope")},
    };
    for (size_t category = 0; category < view.scope3.size(); ++category)
        if (view.scope3[category])
            rows.append({tr("GHG Protocol, scope 3, category %1").arg(category + 1), tonnes(view.scope3[category]),
                         tr("what the model can give")});
    const auto iso = iso14064Categories(view);
    for (size_t category = 0; category < iso.size(); ++category)
        if (iso[category])
            rows.append({tr("ISO 14064-1, category %1").arg(category + 1), tonnes(iso[category]), {}});
    return rows;
}

QList<QStringList> ViewsCard::powerRows(const Re100View &view) const
{
    const Format format = m_context.appearance.format();
    const QString share = view.share ? format.share(*view.share) : Format::absent();
    return {{tr("RE100: renewable electricity"), share,
             tr("%1 of %2 MWh; plants of unknown age: %3 MWh")
                 .arg(format.fixed(view.eligible.value, 0), format.fixed(view.total.value, 0),
                      format.fixed(view.ofUnknownAge.value, 0))}};
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
    QList<QStringList> rows{{tr("910 with the grid average"), tonnes(account.accounting.locationBasedTotal),
                             tr("certificates and direct supply not counted")}};
    rows += protocolRows(ghgProtocol(inCase, account, library, *m_factors));
    rows += powerRows(re100(inCase, account));
    m_table->show({{tr("View"), false, false}, {tr("Figure"), true, false}, {tr("Basis"), false, true}}, rows);
}

} // namespace ui
