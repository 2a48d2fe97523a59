#include "mixstep.h"

#include "core/indicators/cleanmix.h"
#include "ui/charts/mixbar.h"
#include "ui/charts/textscale.h"
#include "ui/inputs/card.h"
#include "ui/inputs/chartmenu.h"
#include "ui/inputs/statusmark.h"
#include "ui/inputs/tableeditor.h"
#include "ui/inputs/texts.h"
#include "ui/model/evaluationmodels.h"
#include "ui/wizard/opencard.h"
#include "ui/wizard/steps/readingcard.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace ui {

using namespace core;

namespace {

constexpr int rightWidth = 264;
constexpr int fewestRows = 4, mostRows = 9, rowHeight = 29, around = 30 + 34 + 31; // header, actions, sums

int receivedList()
{
    return listIndex(System::EnergySupply, "powerReceived");
}

/// Before a table is made of it, which looks at its columns.
RowsModel *withEvidence(ListModel *model)
{
    model->showEvidence();
    return model;
}

/// The item of the scheme that judges the clean share; −1: none does.
qsizetype cleanItem(const Scheme &scheme)
{
    const auto found = std::ranges::find(scheme.items, "judgedCleanEnergyShare", &SchemeItem::metric);
    return found == scheme.items.end() ? -1 : found - scheme.items.begin();
}

} // namespace

MixStep::MixStep(const WizardContext &context, QWidget *parent)
    : StepView(context, {WizardStep::EnergyMix}, parent),
      m_mixCard(new Card(this)),
      m_tableCard(new Card(this)),
      m_figures(new Card(this)),
      m_bar(new MixBar(m_mixCard)),
      m_model(new ListModel(context.shown, context.results, context.document, context.appearance, System::EnergySupply,
                            receivedList())),
      m_table(new TableEditor(withEvidence(m_model), context.appearance, context.prompts, m_tableCard)),
      m_unitName(new QLabel(m_tableCard)),
      m_units(new QComboBox(m_tableCard)),
      m_direct(addFigure("direct")),
      m_clean(addFigure("clean")),
      m_uncovered(addFigure("uncovered")),
      m_readings(new ReadingCard(context, this))
{
    m_mixCard->content()->addWidget(m_bar);
    asMuted(m_unitName);
    m_unitName->setBuddy(m_units);
    m_units->setObjectName(QStringLiteral("unitOfPower"));
    m_tableCard->addAtEnd(m_unitName);
    m_tableCard->addAtEnd(m_units);
    m_tableCard->content()->addWidget(m_table);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_mixCard, m_tableCard, openCard()})
        left->addWidget(part);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_figures, m_readings}) {
        part->setFixedWidth(rightWidth);
        right->addWidget(part);
    }
    right->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 14);
    row->setSpacing(12);
    row->addLayout(left, 1);
    row->addLayout(right);
    connect(m_units, &QComboBox::activated, this, [this](int choice) {
        m_model->showUnit(energyColumn(), m_units->itemText(choice));
        m_table->refresh(); // the widths are others
    });
    connect(m_model, &QAbstractItemModel::headerDataChanged, this, &MixStep::showUnits); // in the menu of the column, too
    connect(m_table, &TableEditor::hinted, this, &StepView::hinted);
    connect(m_bar, &Picture::explainWanted, this, &StepView::explainWanted);
    connect(new ChartMenu(m_mixCard, m_bar, context.prompts), &ChartMenu::said, this, &StepView::said);
}

MixStep::Figure MixStep::addFigure(const char *name)
{
    Figure figure{new QLabel(m_figures), new QLabel(m_figures), textLabel(m_figures, true), new StatusMark(m_figures)};
    asMuted(figure.name);
    figure.name->setWordWrap(true); // of large text
    asKeyNumber(figure.value);
    figure.value->setObjectName(QString::fromLatin1(name));
    figure.remark->setObjectName(QString::fromLatin1(name) + QStringLiteral("Remark"));
    auto *line = new QHBoxLayout;
    line->addWidget(figure.value);
    line->addWidget(figure.state);
    line->addStretch();
    m_figures->content()->addWidget(figure.name);
    m_figures->content()->addLayout(line);
    m_figures->content()->addWidget(figure.remark);
    m_figures->content()->addSpacing(6);
    return figure;
}

void MixStep::show()
{
    m_model->refresh();
    m_table->refresh();
    showAll();
}

void MixStep::showResults()
{
    m_table->refreshResults();
    showAll();
}

void MixStep::showAll()
{
    m_tableCard->setTitle(
        fieldText(m_model->list().label),
        tr("edit it here; it is the same data as on the page \"%1\"").arg(fieldText(systemPart(System::EnergySupply).label)));
    showUnits();
    fitTable();
    showMix();
    showFigures();
    m_readings->show();
}

int MixStep::energyColumn() const
{
    return fieldIndex(*m_model->list().element, "mwh") - 1; // the id is the row's header
}

/// The units of the energy; what is stored stays.
void MixStep::showUnits()
{
    m_unitName->setText(tr("Unit"));
    m_units->setAccessibleName(tr("Unit of the energy"));
    m_units->setToolTip(tr("The unit in which the energy is shown and typed; what is stored does not change"));
    m_units->clear();
    for (const UnitChoice &each : m_model->units(energyColumn()))
        m_units->addItem(each.symbol);
    m_units->setCurrentText(m_model->shownUnit(energyColumn()));
}

/// A short table shows all its rows, a long one scrolls.
void MixStep::fitTable()
{
    const int rows = std::clamp(m_model->rowCount(), fewestRows, mostRows);
    m_table->setFixedHeight(int(textScaled(around + rows * rowHeight + 16, fontMetrics())));
}

void MixStep::showMix()
{
    const CaseEvaluation *evaluated = accounted();
    MixBarScene scene;
    scene.name = tr("Energy mix");
    scene.empty = tr("The mix follows when the energy of the year is entered and has no errors.");
    QString remark;
    if (const CleanMix mix = evaluated ? cleanMix(evaluated->account) : CleanMix(); !mix.pieces.empty()) {
        const Format::Scale scale = format().scale(mix.total.value, Unit::Tce);
        //: 683.3 ktce, ktce
        remark = tr("%1 in all, electricity at equal value; parts in %2")
                     .arg(format().headline(mix.total.value, Unit::Tce).text(), scale.unit);
        for (const CleanMixPiece &piece : mix.pieces)
            scene.pieces.append(
                {QCoreApplication::translate("CleanMix", piece.label),
                 format().fixed(piece.energy.value / scale.divisor, scale.divisor > 1000 ? 2 : 1), format().share(piece.share),
                 colours().mix[size_t(piece.colour)],
                 piece.isSplit
                     ? std::optional(piece.colour == MixPart::Certificates ? colours().certificateLines : colours().base)
                     : std::nullopt,
                 piece.energy.value, piece.isClean, caseFigure(core::Figure::Kind::MixPart, caseIndex(), piece.colour)});
        if (const qsizetype item = cleanItem(scheme()); item >= 0) {
            const ItemResult &result = judged(*evaluated).items[size_t(item)];
            const ItemTexts texts(scheme().items[size_t(item)], format());
            scene.now = tr("now %1").arg(texts.value(result));
            scene.target = result.target;
            scene.targetText = tr("clean energy target %1").arg(texts.target(result));
            scene.isMet = result.status == ItemStatus::Met;
        }
    }
    m_mixCard->setTitle(scene.name, remark);
    m_bar->show(scene, colours());
}

void MixStep::showFigures()
{
    const CaseEvaluation *evaluated = accounted();
    m_figures->setTitle(tr("What follows"), {});
    const auto number = [this](double mwh) { return format().fixed(mwh, 0); };
    const auto share = [this](const std::optional<double> &of) { return of ? format().share(*of) : Format::absent(); };
    m_direct.name->setText(tr("Direct green supply share"));
    m_clean.name->setText(tr("Clean energy share"));
    m_uncovered.name->setText(tr("Grid power without certificates"));
    for (const Figure &figure : {m_direct, m_clean, m_uncovered}) {
        figure.state->setVisible(false);
        figure.remark->clear();
        figure.value->setText(Format::absent());
    }
    if (!evaluated)
        return;
    const Energy &energy = evaluated->account.energy;
    const Flows &flows = evaluated->account.flows;
    m_direct.value->setText(share(evaluated->indicators.directSupplyShare));
    m_direct.remark->setText(tr("%1 ÷ %2 MWh").arg(number(energy.directNonFossil.value), number(energy.electricityUse.value)));
    m_uncovered.value->setText(tr("%1 MWh").arg(number(energy.uncoveredGrid.value)));
    m_uncovered.remark->setText(
        tr("grid %1 − valid certificates and trade %2").arg(number(flows.grid.value), number(flows.attributes.value)));
    const qsizetype item = cleanItem(scheme());
    if (item < 0)
        return;
    const ItemResult &result = judged(*evaluated).items[size_t(item)];
    const ItemTexts texts(scheme().items[size_t(item)], format());
    m_clean.value->setText(texts.value(result));
    m_clean.state->setVisible(true);
    m_clean.state->show(result.status, statusText(result.status), colours());
    const bool withGas = evaluated->account.parameters.cleanEnergyIncludesGas;
    m_clean.remark->setText(
        withGas ? tr("target %1; without gas %2").arg(texts.target(result), share(evaluated->indicators.cleanEnergyShare))
                : tr("target %1; with natural gas %2")
                      .arg(texts.target(result), share(evaluated->indicators.cleanEnergyShareWithGas)));
}

bool MixStep::showPoint(const OpenPoint &point)
{
    if (point.kind == OpenPoint::Kind::RowsWithoutEvidence) {
        Q_EMIT placeWanted({.kind = Place::Kind::Evidence, .index = qint32(park().evidence.size())});
        return true;
    }
    if (point.kind == OpenPoint::Kind::NoElectricity) {
        m_table->view()->setFocus();
        return true;
    }
    return showPlace(point.place);
}

/// Received power is here; the other lists are not.
bool MixStep::showField(const Place &place, int field)
{
    const bool isHere = (place.kind == Place::Kind::Row || place.kind == Place::Kind::List) &&
                        place.system == System::EnergySupply && place.list == receivedList();
    if (!isHere)
        return false;
    if (place.kind == Place::Kind::Row)
        m_table->showRow(place.index, field - 1); // the id is the row's header
    m_table->view()->setFocus();
    return true;
}

} // namespace ui
