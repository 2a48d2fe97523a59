#include "weathercheck.h"

#include "core/hourly/meanday.h"
#include "core/hourly/sunshift.h"
#include "ui/charts/hoursplot.h"
#include "ui/charts/stackedbars.h"
#include "ui/inputs/card.h"
#include "ui/inputs/columns.h"
#include "ui/inputs/texts.h"
#include "ui/model/dates.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <numeric>

namespace ui {

using namespace core;

namespace {

constexpr double farAway = 100; // km: the sun of the file is another than the park's. Ours.

} // namespace

QString weatherDoubtText(WeatherDoubt doubt)
{
    switch (doubt) {
    case WeatherDoubt::Temperature:
        return WeatherCheckView::tr("Temperature outside of −60…60 °C");
    case WeatherDoubt::GlobalTooHigh:
        return WeatherCheckView::tr("Global irradiance below 0 or above what the sun gives");
    case WeatherDoubt::DirectTooHigh:
        return WeatherCheckView::tr("Direct irradiance outside of 0…1,400 W/m²");
    case WeatherDoubt::DiffuseTooHigh:
        return WeatherCheckView::tr("Diffuse irradiance above the global");
    case WeatherDoubt::SunAtNight:
        return WeatherCheckView::tr("Irradiance while the sun is down");
    case WeatherDoubt::WindTooHigh:
        return WeatherCheckView::tr("Wind above 60 m/s");
    case WeatherDoubt::AnnualGlobal:
        return WeatherCheckView::tr("Irradiance of the year outside of 700…2,300 kWh/m²");
    case WeatherDoubt::Closure:
        return WeatherCheckView::tr("Direct and diffuse do not add up to the global irradiance");
    case WeatherDoubt::GlobalCentroid:
        return WeatherCheckView::tr("Irradiance peaks at another hour than the sun");
    case WeatherDoubt::RowOrder:
        return WeatherCheckView::tr("Dates out of order; hours are taken in the order of the file");
    }
    return {};
}

WeatherCheckView::WeatherCheckView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("weatherCheck"));
    m_card = new Card(this);
    m_facts = new QGridLayout;
    m_facts->setColumnStretch(1, 1);
    m_facts->setHorizontalSpacing(16);
    m_card->content()->addLayout(m_facts);
    m_offsetName = new QLabel(m_card);
    m_offset = new QDoubleSpinBox(m_card);
    m_offset->setObjectName(QStringLiteral("sunOffset"));
    m_offset->setRange(-2, 2);
    m_offset->setSingleStep(0.25);
    m_offset->setSuffix(QStringLiteral(" h"));
    m_take = new QPushButton(m_card);
    m_take->setObjectName(QStringLiteral("takeWeather"));
    m_take->setDefault(true);
    m_refuse = new QPushButton(m_card);
    auto *row = new QHBoxLayout;
    row->addWidget(m_offsetName);
    row->addWidget(m_offset);
    row->addStretch();
    row->addWidget(m_refuse);
    row->addWidget(m_take);
    m_card->content()->addLayout(row);
    m_dayCard = new Card(this);
    m_day = new HoursPlot(m_dayCard);
    m_day->setObjectName(QStringLiteral("meanDay"));
    m_dayCard->content()->addWidget(m_day, 1);
    m_monthsCard = new Card(this);
    m_months = new StackedBars(m_monthsCard);
    m_months->setObjectName(QStringLiteral("irradianceMonths"));
    m_monthsCard->content()->addWidget(m_months, 1);
    auto *below = new Columns(2);
    below->add(m_dayCard, true);
    below->add(m_monthsCard, true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(12);
    rows->addWidget(m_card);
    rows->addLayout(below, 1);
    connect(m_take, &QPushButton::clicked, this, &WeatherCheckView::taken);
    connect(m_refuse, &QPushButton::clicked, this, &WeatherCheckView::refused);
    connect(m_offset, &QDoubleSpinBox::valueChanged, this, [this](double offset) {
        m_imported = importWeather(m_file, offset);
        showAll();
    });
}

QList<std::pair<Card *, Picture *>> WeatherCheckView::charts() const
{
    return {{m_dayCard, m_day}, {m_monthsCard, m_months}};
}

void WeatherCheckView::look(const WeatherFile &file, const QString &fileName, const ClimateStation *station,
                            const std::optional<Site> &site, const Format &format, const Palette &palette)
{
    m_file = file;
    m_fileName = fileName;
    m_station = station ? std::optional(*station) : std::nullopt;
    m_site = site;
    m_format = format;
    m_palette = &palette;
    m_imported = importWeather(m_file, std::nullopt);
    m_found = m_imported.weather.sunOffset;
    const QSignalBlocker blocked(m_offset);
    m_offset->setValue(m_found);
    showAll();
}

void WeatherCheckView::showAll()
{
    m_card->setTitle(m_fileName, m_imported.file.weather.place);
    m_offsetName->setText(tr("Hour of the sun"));
    m_offset->setToolTip(tr("The sun of hour i stands as at i + 1 − this; 0.5 is the middle of the interval."));
    m_offset->setAccessibleName(m_offsetName->text());
    m_take->setText(tr("Use this weather"));
    m_refuse->setText(tr("Leave it"));
    showTable();
    showDay();
    showMonths();
}

void WeatherCheckView::addFact(const QString &name, const QString &value)
{
    auto *left = new QLabel(name, m_card), *right = new QLabel(value, m_card);
    asMuted(left);
    right->setWordWrap(true);
    const int row = m_facts->rowCount();
    m_facts->addWidget(left, row, 0, Qt::AlignTop);
    m_facts->addWidget(right, row, 1);
    m_labels << left << right;
}

void WeatherCheckView::showTable()
{
    qDeleteAll(m_labels);
    m_labels.clear();
    const WeatherSums sums = sumsOf(m_imported.weather);
    const auto fixed = [this](double value, int decimals = 0) { return m_format.fixed(value, decimals); };
    addFact(tr("Rows"), m_imported.file.leapDayDropped
                            ? tr("%1; 29 February is left out").arg(fixed(double(m_imported.file.rows)))
                            : fixed(double(m_imported.file.rows)));
    addFact(tr("Irradiance of the year"),
            m_station ? tr("%1 kWh/m²; the station %2 has %3").arg(fixed(sums.global), m_station->name, fixed([&] {
                                                                       double year = 0;
                                                                       for (size_t month = 0; month < 12; ++month)
                                                                           year += m_station->global[month] *
                                                                                   double(daysOfMonth[month]);
                                                                       return year;
                                                                   }()))
                      : tr("%1 kWh/m²").arg(fixed(sums.global)));
    addFact(tr("Temperature"),
            tr("%1 °C, from %2 to %3").arg(fixed(sums.meanTemperature, 1), fixed(sums.least, 1), fixed(sums.most, 1)));
    addFact(tr("Wind"), tr("%1 m/s at %2 m").arg(fixed(sums.meanWind, 1), fixed(m_imported.weather.windHeight)));
    addFact(tr("Gaps"), tr("%n values filled between their neighbours", nullptr, int(m_imported.file.interpolated)));
    addFact(tr("Direct and diffuse"), m_imported.splitByErbs ? tr("derived from the global irradiance (Erbs)")
                                      : m_imported.derivedHours > 0
                                          ? tr("derived in %n hours", nullptr, int(m_imported.derivedHours))
                                          : tr("as in the file"));
    addFact(tr("Hour of the sun"),
            m_imported.shift ? tr("found at %1 h, open by %2 W/m²").arg(fixed(m_found, 2), fixed(m_imported.shift->closure, 1))
                             : tr("found at %1 h by the middle of the day").arg(fixed(m_found, 2)));
    if (m_site)
        if (const double away = kilometresBetween(*m_site, m_imported.weather.site); away > farAway)
            addFact(tr("Place"), tr("%1 km from the park; the sun is that of the park").arg(fixed(away)));
    for (const WeatherCheck &check : m_imported.checks) {
        const QString doubt = weatherDoubtText(check.doubt);
        addFact(tr("Doubtful"),
                check.doubt == WeatherDoubt::RowOrder
                    ? tr("%1: %n rows, the first is row %2", nullptr, int(check.count)).arg(doubt, fixed(double(check.first + 1)))
                    : tr("%1: %n times, worst %2", nullptr, int(check.count)).arg(doubt, m_format.computed(check.worst)));
    }
    if (m_imported.checks.empty())
        addFact(tr("Doubtful"), tr("nothing"));
}

void WeatherCheckView::showDay()
{
    const WeatherYear &weather = m_imported.weather;
    HoursScene scene;
    scene.name = tr("Mean day");
    scene.unit = QStringLiteral("W/m²");
    scene.empty = tr("No hours yet.");
    scene.format = m_format;
    const std::vector<double> day = meanDay(weather.global);
    const double energy = std::accumulate(day.begin(), day.end(), 0.0);
    scene.stacks = {{tr("Irradiance of the file"), m_palette->hours.pv, day}};
    scene.lines = {{tr("Sun as it is taken"), m_palette->text, sunDay(weather.site, weather.sunOffset, energy)},
                   {tr("Sun in the middle of the hour"), m_palette->hours.grid, sunDay(weather.site, 0.5, energy)}};
    for (int hour = 0; hour < int(day.size()); hour += 6)
        scene.ticks.append({double(hour), QString::number(hour)});
    scene.headOf = [](qsizetype hour) {
        return QStringLiteral("%1:00–%2:00").arg(hour, 2, 10, QLatin1Char('0')).arg(hour + 1, 2, 10, QLatin1Char('0'));
    };
    m_dayCard->setTitle(scene.name, tr("W/m² by the clock; the two lines lie on each other where the file is not shifted"));
    m_day->show(scene, *m_palette);
}

void WeatherCheckView::showMonths()
{
    const WeatherSums sums = sumsOf(m_imported.weather);
    BarStacks stacks;
    stacks.title = tr("Irradiance by month");
    stacks.empty = tr("No hours yet.");
    stacks.unit = QStringLiteral("kWh/m²");
    stacks.decimals = 0;
    stacks.format = m_format;
    BarSeries series{tr("File"), m_palette->hours.pv, {}, {}, {}, {}};
    for (size_t month = 0; month < 12; ++month) {
        stacks.bars.append(monthName(int(month) + 1, m_format.language()));
        stacks.known.append(true);
        series.values.append(sums.globalOfMonth[month]);
        series.texts.append(m_format.fixed(sums.globalOfMonth[month], 0));
        if (m_station)
            stacks.marks.append(m_station->global[month] * double(daysOfMonth[month]));
    }
    stacks.series.append(series);
    stacks.markName = m_station ? m_station->name : QString();
    m_monthsCard->setTitle(stacks.title, m_station ? tr("kWh/m², line = station %1").arg(m_station->name) : stacks.unit);
    m_months->show(stacks, *m_palette);
}

} // namespace ui
