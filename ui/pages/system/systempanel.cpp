#include "systempanel.h"

#include "ui/charts/levelscale.h"
#include "ui/charts/matrix.h"
#include "ui/inputs/card.h"
#include "ui/inputs/columns.h"
#include "ui/inputs/itembullets.h"
#include "ui/inputs/statusmark.h"
#include "ui/model/evaluationmodels.h"
#include "ui/model/figurenames.h"
#include "ui/model/writtenwords.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

/// Fixed heights, so that the tables keep their place while rows come.
int pictureHeight(const QWidget &picture)
{
    return picture.fontMetrics().height() * 13 / 2;
}

int balanceHeight(const QWidget &picture)
{
    return picture.fontMetrics().height() * 14 / 3;
}

constexpr size_t enterprisesShown = 10, rowsOfOneColumn = 5;
const QLatin1StringView schemeOfPictures("ndrc-910"); // the notice whose limits the bullets show

/// Every name and colour of the pieces once, in their order; `last` comes at the end.
QList<RowPiece> legendOf(const QList<RowBar> &rows, const QColor &last)
{
    QList<RowPiece> legend;
    for (const RowBar &row : rows)
        for (const RowPiece &piece : row.pieces)
            if (std::ranges::find(legend, piece.name, &RowPiece::name) == legend.end())
                legend.append(piece);
    std::ranges::stable_partition(legend, [&](const RowPiece &piece) { return piece.colour != last; });
    return legend;
}

} // namespace

SystemPanel::SystemPanel(const PageContext &context, System system, QWidget *parent)
    : QWidget(parent), m_context(context), m_system(system), m_columns(new Columns(2, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    switch (system) {
    case System::EnergySupply:
        addBalance();
        break;
    case System::Infrastructure: {
        Card *card = addCard();
        m_bullets = new ItemBullets(card);
        card->content()->addStretch();
        card->content()->addWidget(m_bullets);
        card->content()->addStretch();
        m_charts.append({card, m_bullets});
        m_symbiosis = addPicture<Matrix>(addCard());
        break;
    }
    case System::Production:
        m_products = addPicture<LevelScale>(addCard());
        m_bars = {addBars()};
        break;
    case System::Buildings:
        m_bars = {addBars()};
        break;
    case System::Transport:
    case System::Ecosystem:
        m_bars = {addBars(), addBars()};
        break;
    }
}

Card *SystemPanel::addCard()
{
    auto *card = new Card(this);
    m_cards.append(card);
    m_columns->add(card);
    return card;
}

/// A picture of fixed height; what needs more rows scrolls inside of its card.
template <class P> P *SystemPanel::addPicture(Card *card)
{
    auto *area = new QScrollArea(card);
    auto *picture = new P(area);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_areas.append(area);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(picture);
    picture->setAutoFillBackground(false);
    card->content()->addWidget(area);
    m_charts.append({card, picture});
    return picture;
}

void SystemPanel::addBalance()
{
    Card *card = addCard();
    m_electricity = new StatusMark(card);
    m_heat = new StatusMark(card);
    card->addToHead(m_electricity);
    card->addToHead(m_heat);
    auto *bars = new RowBars(card);
    card->content()->addWidget(bars);
    m_bars = {bars};
    m_charts.append({card, bars});
}

void SystemPanel::refresh()
{
    const CaseEvaluation *evaluated = m_context.shown.evaluated();
    setVisible(evaluated && evaluated->hasResults);
    if (!evaluated || !evaluated->hasResults)
        return;
    for (QWidget *area : m_areas)
        area->setFixedHeight(pictureHeight(*area));
    m_counted = m_context.results.counted(m_context.shown.index());
    switch (m_system) {
    case System::EnergySupply:
        showEnergySupply(*evaluated);
        break;
    case System::Infrastructure:
        showInfrastructure(*evaluated);
        showSymbiosis();
        break;
    case System::Production:
        showProducts();
        showEnterprises(*evaluated);
        break;
    case System::Transport:
        showTransport();
        break;
    case System::Buildings:
        showBuildings();
        break;
    case System::Ecosystem:
        showEcosystem();
        break;
    }
}

QColor SystemPanel::colourOf(const PieceMeaning &meaning) const
{
    if (const MixPart *part = std::get_if<MixPart>(&meaning))
        return colours().mix[size_t(*part)];
    if (const System *system = std::get_if<System>(&meaning))
        return colours().systems[size_t(*system)];
    return std::get<Standing>(meaning) == Standing::Counts ? colours().systems[size_t(m_system)] : colours().frame;
}

Figure SystemPanel::ofShown(Figure figure) const
{
    if (figure.kind != Figure::Kind::None)
        figure.place.caseIndex = qint32(m_context.shown.index());
    return figure;
}

RowPiece SystemPanel::piece(const Piece &piece, const QString &value) const
{
    RowPiece shown{pictureName(piece.name), value, colourOf(piece.meaning), {}, piece.value, ofShown(piece.figure)};
    if (piece.meaning == PieceMeaning(MixPart::Certificates))
        shown.hatch = colours().certificateLines;
    return shown;
}

RowBarsScene SystemPanel::sceneOf(const Bars &bars) const
{
    double largest = 0;
    for (const Bar &bar : bars.bars)
        largest = std::max(largest, std::abs(bar.total().value_or(0)));
    const Format::Scale scale = format().scale(largest, bars.unit);
    const double shownLargest = largest / scale.divisor;
    const int decimals = bars.unit == Unit::None || shownLargest >= 1000 ? 0 : shownLargest >= 10 ? 1 : 2;
    const auto number = [&](double value) { return format().fixed(value / scale.divisor, decimals); };
    const auto withUnit = [&](double value) { return QStringLiteral("%1 %2").arg(number(value), scale.unit).trimmed(); };
    RowBarsScene scene;
    scene.format = format();
    scene.unit = scale.unit;
    scene.units = {unitText(bars.unit)};
    scene.divisor = scale.divisor;
    scene.decimals = decimals;
    scene.columns = bars.bars.size() > rowsOfOneColumn ? 2 : 1;
    for (const Bar &bar : bars.bars) {
        RowBar row{pictureName(bar.name),
                   bar.total() ? number(*bar.total()) : Format::absent(),
                   {},
                   bar.mark,
                   {},
                   0,
                   ofShown(bar.figure),
                   bar.isKnown};
        for (const Piece &each : bar.pieces)
            row.pieces.append(piece(each, withUnit(each.value)));
        if (bar.mark)
            row.markText = tr("Mean of the type: %1").arg(withUnit(*bar.mark));
        scene.rows.append(row);
    }
    return scene;
}

RowBar SystemPanel::balanceBar(const QString &label, const Bar &bar, Unit unit, int scale) const
{
    const auto number = [&](double value) { return QStringLiteral("%1 %2").arg(format().fixed(value, 0), unitText(unit)); };
    const auto total = bar.pieces.empty() ? std::nullopt : bar.total(); // nothing entered is not 0
    RowBar row{label, total ? number(*total) : Format::absent(), {}, {}, {}, scale, ofShown(bar.figure), true};
    for (const Piece &each : bar.pieces)
        row.pieces.append(piece(each, number(each.value)));
    return row;
}

void SystemPanel::showMark(StatusMark *mark, const QString &carrier, const Balance &balance)
{
    if (balance.balanced && !balance.difference) {
        mark->show(ItemStatus::NoData, tr("%1: no use entered").arg(carrier), colours());
        return;
    }
    const QString difference = balance.difference ? format().share(*balance.difference) : Format::absent();
    const QString said = tr("%1: differs by %2").arg(carrier, difference);
    if (balance.balanced)
        mark->show(ItemStatus::Met, said, colours());
    else
        mark->show(Severity::Warning, said, colours());
    mark->setToolTip(tr("Supply and use may differ by %1 before a finding says so.").arg(format().share(balanceTolerance)));
}

void SystemPanel::showEnergySupply(const CaseEvaluation &evaluated)
{
    const EnergyBalance balance = energyBalance(shown().energySupply, evaluated.account.flows);
    m_cards[0]->setTitle(tr("Supply and use"), listed({unitText(balance.electricity.unit), unitText(balance.heat.unit)}));
    m_bars[0]->setFixedHeight(balanceHeight(*m_bars[0]));
    showMark(m_electricity, tr("Electricity"), balance.electricity);
    showMark(m_heat, tr("Heat"), balance.heat);
    RowBarsScene scene{tr("Supply and use"), tr("No electricity or heat is supplied or used yet."), {}, {}, {}, true, 1};
    scene.units = {unitText(balance.electricity.unit), unitText(balance.heat.unit)};
    const auto add = [&](const Balance &each, const QString &supply, const QString &use, int scale) {
        if (each.supply.pieces.empty() && each.use.pieces.empty())
            return;
        scene.rows.append(balanceBar(supply, each.supply, each.unit, scale));
        scene.rows.append(balanceBar(use, each.use, each.unit, scale));
    };
    add(balance.electricity, tr("Electricity · supply"), tr("Electricity · use"), 0);
    add(balance.heat, tr("Heat · supply"), tr("Heat · use"), 1);
    m_bars[0]->show(scene, colours());
}

void SystemPanel::showInfrastructure(const CaseEvaluation &evaluated)
{
    m_cards[0]->setTitle(tr("Waste, waste energy and water"), tr("limits of notice 910, annex 3"));
    QList<ItemBullet> bullets;
    for (const SchemeResult &result : evaluated.schemes)
        for (size_t i = 0; result.scheme->id == schemeOfPictures && i < result.items.size(); ++i) {
            const SchemeItem &item = result.scheme->items[i];
            if (std::ranges::find(infrastructureMetrics, item.metric) != std::end(infrastructureMetrics))
                bullets.append(itemBullet(result, qsizetype(i), m_context.shown.index(), format()));
        }
    m_bullets->show(m_cards[0]->title(), bullets, colours());
}

void SystemPanel::showSymbiosis()
{
    const auto &enterprises = m_context.document.park().enterprises;
    const auto &rows = shown().infrastructure.symbiosis;
    const SymbiosisMatrix matrix = symbiosisMatrix(enterprises, rows);
    const auto names = [&](const std::vector<qsizetype> &ends) {
        QStringList all;
        for (const qsizetype end : ends)
            all << (end == SymbiosisMatrix::outside ? tr("Outside the park") : enterprises[end].name);
        return all;
    };
    m_cards[1]->setTitle(tr("Symbiosis"),
                         rows.isEmpty() ? QString() : tr("%n streams between enterprises", nullptr, int(rows.size())));
    MatrixScene scene{m_cards[1]->title(),
                      tr("No stream from one enterprise to another is entered yet."),
                      tr("From ↓ to →"),
                      names(matrix.from),
                      names(matrix.to),
                      {},
                      colours().systems[size_t(m_system)]};
    for (const SymbiosisMatrix::Cell &cell : matrix.cells) {
        QStringList streams;
        QList<MatrixEntry> entries;
        for (const qsizetype row : cell.rows) {
            entries.append({rows[row].stream, rows[row].quantity, unitText(rows[row].unit)});
            const QString quantity = numberWithUnit(format().entered(rows[row].quantity), unitText(rows[row].unit));
            streams << QStringLiteral("%1 %2").arg(rows[row].stream, quantity);
        }
        scene.cells.append({qsizetype(cell.from), qsizetype(cell.to), listed(streams),
                            QStringLiteral("%1 → %2\n").arg(scene.rows[qsizetype(cell.from)], scene.columns[qsizetype(cell.to)]) +
                                streams.join(u'\n'),
                            entries,
                            cell.rows.size() == 1
                                ? ofShown(rowValueFigure(System::Infrastructure, "symbiosis", cell.rows.front(), "quantity"))
                                : Figure()});
    }
    m_symbiosis->show(scene, colours());
}

void SystemPanel::showProducts()
{
    const auto &products = shown().production.products;
    const auto limited = productsOnScale(products, m_context.results.libraryOf(m_context.shown.index()));
    m_cards[0]->setTitle(tr("Products against their limits"), tr("left is better"));
    LevelScaleScene scene{
        m_cards[0]->title(), tr("No product names a limit standard that the reference data has."), {}, {}, 1, {}};
    const auto levelText = [](LimitLevel level) {
        return QCoreApplication::translate("LimitLevel", limitLevels[size_t(level)].label);
    };
    for (size_t level = 0; level < levelPositions.size(); ++level) {
        scene.levels << levelText(LimitLevel(level));
        scene.at << levelPositions[level];
    }
    for (const ProductOnScale &each : limited) {
        const Product &product = products[each.row];
        const auto amount = [&](const std::optional<double> &value) {
            return value ? tr("%1 kgce/%2").arg(format().entered(*value), unitText(product.unit)) : Format::absent();
        };
        const QStringList lines{
            QStringLiteral("%1: %2").arg(product.product,
                                         amount(product.unitEnergy ? std::optional(product.unitEnergy->value) : std::nullopt)),
            QStringLiteral("%1: %2").arg(scene.levels[0], amount(each.limit.level1)),
            QStringLiteral("%1: %2").arg(scene.levels[1], amount(each.limit.level2)),
            QStringLiteral("%1: %2").arg(scene.levels[2], amount(each.limit.level3)),
            listed({*product.limitStandard, *product.limitProduct})};
        scene.rows.append({product.product,
                           levelText(each.level),
                           lines.join(u'\n'),
                           each.position,
                           each.level <= LimitLevel::Two,
                           ofShown(product.unitEnergy ? rowValueFigure(System::Production, "products", each.row, "unitEnergyKgce")
                                                      : indicatorFigure("productLimitShare")),
                           product.unitEnergy ? std::optional(product.unitEnergy->value) : std::nullopt,
                           {each.limit.level1, each.limit.level2, each.limit.level3},
                           tr("kgce/%1").arg(unitText(product.unit))});
    }
    m_products->show(scene, colours());
}

void SystemPanel::showEnterprises(const CaseEvaluation &evaluated)
{
    const Park &park = m_counted;
    const auto figures =
        enterpriseFigures(park, m_context.shown.index(), evaluated.account, evaluated.libraryOr(m_context.results.library()));
    const Bars bars = largestEnterprises(park, figures, enterprisesShown);
    showBars(1, m_bars[0], bars, tr("Largest enterprises by emissions"), tr("No row with emissions names an enterprise yet."),
             Legend::OfPieces, tr("%1 · electricity and heat by use"));
}

void SystemPanel::showBars(qsizetype card, RowBars *into, const Bars &bars, const QString &name, const QString &empty,
                           Legend legend, const QString &remark)
{
    RowBarsScene scene = sceneOf(bars);
    scene.name = name;
    scene.empty = empty;
    if (legend == Legend::OfPieces)
        scene.legend = legendOf(scene.rows, colourOf(Standing::Rest));
    m_cards[card]->setTitle(name, remark.isEmpty()                        ? scene.unit
                                  : remark.contains(QStringLiteral("%1")) ? remark.arg(scene.unit)
                                                                          : remark);
    into->show(scene, colours());
}

void SystemPanel::showTransport()
{
    showBars(0, m_bars[0], freightByMode(shown().transport.freight), tr("Freight by mode"), tr("No freight is entered yet."),
             Legend::OfPieces);
    showBars(1, m_bars[1], vehiclesByPowertrain(shown().transport.fleets), tr("Vehicles by powertrain"),
             tr("No vehicle is entered yet."), Legend::OfPieces, tr("number of vehicles"));
}

void SystemPanel::showBuildings()
{
    Bars bars = electricityByBuilding(shown().buildings.buildings);
    const Object &building =
        *systemPart(System::Buildings).object->lists[size_t(listIndex(System::Buildings, "buildings"))].element;
    for (Bar &bar : bars.bars)
        for (Piece &each : bar.pieces) // named by the type of the building
            each.name.own = knownText(building.fields[size_t(fieldIndex(building, "type"))], each.name.own,
                                      m_context.results.library(), m_context.appearance.language() == Language::Chinese);
    const bool compared = std::ranges::any_of(bars.bars, [](const Bar &bar) { return bar.mark.has_value(); });
    showBars(0, m_bars[0], bars, tr("Electricity of the buildings by floor area"), tr("No building is entered yet."),
             Legend::None, compared ? tr("%1 · tick: mean of the buildings of the same type here, by floor area") : QString());
}

void SystemPanel::showEcosystem()
{
    showBars(0, m_bars[0], greenAreasByType(shown().ecosystem.greenAreas), tr("Green areas by type"),
             tr("No green area is entered yet."), Legend::OfPieces);
    showBars(1, m_bars[1], surfacesByKind(shown().ecosystem.surfaces), tr("Surfaces by kind"), tr("No surface is entered yet."),
             Legend::None);
}

} // namespace ui
