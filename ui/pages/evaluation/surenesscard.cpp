#include "surenesscard.h"

#include "ui/charts/rowbars.h"
#include "ui/inputs/texts.h"
#include "ui/model/figurenames.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace ui {

using namespace core;

namespace {

constexpr size_t mostInfluences = 3;
constexpr double percent = 100;
const auto reference = QStringLiteral(":/reference");

template <class T> std::optional<T> readOrNothing(core::Result<T> read)
{
    return read ? std::optional(std::move(*read)) : std::nullopt;
}

} // namespace

SurenessCard::SurenessCard(const PageContext &context, QWidget *parent)
    : Card(parent),
      m_context(context),
      m_table(readOrNothing(UncertaintyTable::read(reference))),
      m_factors(readOrNothing(ViewFactors::read(reference))),
      m_sentence(new QLabel(this)),
      m_range(new QLabel(this)),
      m_basis(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(this)),
      m_bars(new RowBars(this))
{
    m_sentence->setObjectName(QStringLiteral("probability"));
    QFont strong = m_sentence->font();
    strong.setWeight(QFont::DemiBold);
    m_sentence->setFont(strong);
    for (QLabel *label : {m_sentence, m_range, m_basis})
        label->setWordWrap(true);
    asMuted(m_basis);
    m_progress->setRange(0, int(percent));
    auto *work = new QHBoxLayout;
    work->addWidget(m_progress, 1);
    work->addWidget(m_cancel);
    content()->addWidget(m_sentence);
    content()->addWidget(m_range);
    content()->addLayout(work);
    content()->addWidget(m_bars, 1);
    content()->addWidget(m_basis);
    connect(&m_run, &UncertaintyRun::changed, this, &SurenessCard::showRun);
    connect(m_cancel, &QPushButton::clicked, &m_run, &UncertaintyRun::cancel);
}

QString SurenessCard::sentence() const
{
    return m_sentence->text();
}

/// The limit of the core item for the shown case.
std::optional<double> SurenessCard::limit() const
{
    const ItemResult &core = m_context.shown.evaluated()->schemes.front().items.front();
    return core.target;
}

void SurenessCard::refresh()
{
    setTitle(tr("Reliability"), tr("core indicator"));
    m_cancel->setText(tr("Cancel"));
    m_basis->setText(tr(
        "Ranges by the quality of the data: metered with evidence, without it, planned; factors that the notice prescribes are "
        "exact. The grades are not checked against their document."));
    const CaseEvaluation *evaluated = m_context.shown.evaluated();
    setVisible(m_table && m_factors && evaluated && evaluated->hasResults);
    if (isHidden())
        return m_run.clear();
    m_limit = limit();
    m_run.start(uncertainLedger(m_context.document.park(), m_context.shown.index(), evaluated->account, *m_table,
                                m_factors->confidenceZ));
    showInfluences();
}

/// Never 0 or 100 %: that would be a promise.
QString SurenessCard::probabilityText(double probability, double limit) const
{
    const Format format = m_context.appearance.format();
    const QString at = format.computed(limit);
    if (probability > 0.999)
        return tr("The core indicator is at or below %1 t/tce with more than 99.9 % probability.").arg(at);
    if (probability < 0.001)
        return tr("The core indicator is at or below %1 t/tce with less than 0.1 % probability.").arg(at);
    return tr("The core indicator is at or below %1 t/tce with %2 % probability.")
        .arg(at, format.fixed(probability * percent, probability > 0.99 || probability < 0.01 ? 1 : 0));
}

/// Says nothing of the shown case: while draws run on a page that is out of view, that may be another one.
void SurenessCard::showRun()
{
    const Format format = m_context.appearance.format();
    m_progress->setVisible(m_run.isRunning());
    m_cancel->setVisible(m_run.isRunning());
    m_progress->setValue(int(m_run.progress() * percent));
    const auto &first = m_run.firstOrder();
    if (!first)
        return;
    const auto &drawn = m_run.drawn();
    if (!first->indicator)
        m_sentence->setText(tr("Without energy consumption there is no indicator."));
    else if (!m_limit)
        m_sentence->setText(tr("For this case the notice sets no limit."));
    else
        m_sentence->setText(probabilityText(
            drawn ? drawn->probabilityBelow(*m_limit).value_or(0) : probabilityBelow(*first->indicator, *m_limit), *m_limit));
    if (drawn)
        m_range->setText(tr("95 % of 10,000 draws lie between %1 and %2 t/tce, half of them below %3.")
                             .arg(format.intensity(drawn->quantiles[0]), format.intensity(drawn->quantiles[2]),
                                  format.intensity(drawn->quantiles[1])));
    else if (first->indicator)
        m_range->setText(tr("First order: %1 ± %2 t/tce (95 %).")
                             .arg(format.intensity(first->indicator->mean),
                                  format.intensity(first->indicator->deviation * m_run.ledger().sigmas)));
}

Figure SurenessCard::figureOf(const UncertainInput &input) const
{
    const auto &ledger = m_context.shown.evaluated()->account.ledger;
    const auto usesIt = [&input](const Contribution &row) {
        return (input.kind == UncertainInput::Kind::HeatValue ? row.heatValueFrom : row.factorFrom) == input.origin;
    };
    const auto at = input.ledgerRow >= 0 ? ledger.begin() + input.ledgerRow : std::ranges::find_if(ledger, usesIt);
    if (at == ledger.end() || at->list < 0)
        return {};
    const Place place = {Place::Kind::Row, at->system, at->list, qint32(m_context.shown.index()), at->index};
    if (input.kind == UncertainInput::Kind::Quantity)
        return {FigureKind::RowEmission, place};
    return {FigureKind::FuelFactor, place, input.kind == UncertainInput::Kind::HeatValue ? 1 : 0};
}

QString SurenessCard::nameOf(const UncertainInput &input) const
{
    const FigureNames names(m_context.document, m_context.results, m_context.appearance.format());
    const Figure figure = figureOf(input);
    if (figure.kind == FigureKind::None)
        return tr("Another input");
    return input.kind == UncertainInput::Kind::Quantity ? names.row(figure.place) : names(figure);
}

/// Of the first order, which is there as soon as the run has begun.
void SurenessCard::showInfluences()
{
    const Format format = m_context.appearance.format();
    const Palette &palette = Palette::of(m_context.appearance.theme());
    RowBarsScene scene;
    scene.name = tr("What matters most");
    scene.empty = tr("No input of this case is uncertain.");
    scene.format = format;
    const auto &influences = m_run.firstOrder()->influences;
    for (size_t i = 0; i < std::min(mostInfluences, influences.size()); ++i) {
        const UncertainInput &input = m_run.ledger().inputs[size_t(influences[i].input)];
        const double share = influences[i].share;
        const QString text = tr("%1 of the variance, known to ± %2").arg(format.share(share), format.share(input.halfWidth));
        RowBar bar;
        bar.label = nameOf(input);
        bar.total = format.share(share);
        bar.figure = figureOf(input);
        bar.pieces.append({bar.label, text, palette.accent, {}, share, bar.figure});
        scene.rows.append(bar);
    }
    m_bars->show(scene, palette);
}

} // namespace ui
