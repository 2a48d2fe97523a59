#include "yield.h"

#include "app/commandline/commandline.h"
#include "app/commandline/filesinput.h"
#include "core/exchange/epw.h"
#include "core/exchange/hourlyfigures.h"
#include "core/model/design.h"
#include "core/reference/hourlytables.h"
#include "ui/model/sentences.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QMap>

#include <cmath>

namespace commandline {

namespace {

/// Gives the texts of this file their context.
struct CommandLineTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// "tilt=30,azimuth=180" as a map; complains about what is no pair or names a key that is unknown or given twice.
class Pairs
{
public:
    Pairs(const QString &text, const QStringList &known)
    {
        for (const QString &pair : text.split(u',', Qt::SkipEmptyParts)) {
            const qsizetype equals = pair.indexOf(u'=');
            const QString key = pair.left(equals).trimmed();
            const bool isTwice = m_values.contains(key);
            if (equals < 0 || !known.contains(key) || isTwice) {
                complain(isTwice ? CommandLineTexts::tr("\"%1\" is given twice. Keep one of them.").arg(key)
                                 : CommandLineTexts::tr("\"%1\" is not understood. Known: %2.")
                                       .arg(pair, known.join(QStringLiteral(", "))));
                m_isGood = false;
                return;
            }
            m_values.insert(key, pair.mid(equals + 1).trimmed());
        }
    }
    bool isGood() const { return m_isGood; }
    bool has(const char *key) const { return m_values.contains(QString::fromLatin1(key)); }
    QString text(const char *key, const QString &otherwise) { return m_values.value(QString::fromLatin1(key), otherwise); }
    /// Complains where the number is none or lies outside of the limits.
    double number(const char *key, double otherwise, double least, double most)
    {
        if (!has(key))
            return otherwise;
        const QString text = m_values.value(QString::fromLatin1(key));
        const auto value = core::numberFromText(text);
        if (!value || *value < least || *value > most) {
            complain(CommandLineTexts::tr("\"%1\" must be a number from %2 to %3, not \"%4\".")
                         .arg(QString::fromLatin1(key))
                         .arg(least)
                         .arg(most)
                         .arg(text));
            m_isGood = false;
            return otherwise;
        }
        return *value;
    }
    bool flag(const char *key, bool otherwise)
    {
        qsizetype chosen = 0;
        return choice(key, {QStringLiteral("0"), QStringLiteral("1")}, otherwise ? QStringLiteral("1") : QStringLiteral("0"),
                      chosen)
                   ? chosen == 1
                   : otherwise;
    }
    bool choice(const char *key, const QStringList &choices, const QString &otherwise, qsizetype &chosen)
    {
        chosen = choices.indexOf(text(key, otherwise));
        if (chosen >= 0)
            return true;
        complain(
            CommandLineTexts::tr("\"%1\" must be one of %2.").arg(QString::fromLatin1(key), choices.join(QStringLiteral(", "))));
        m_isGood = false;
        return false;
    }

private:
    QMap<QString, QString> m_values;
    bool m_isGood = true;
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

std::optional<core::PvSettings> pvSettings(const QString &text, const core::HourlyTables &tables, const core::Site &site,
                                           QString &mount)
{
    Pairs pairs(text,
                words("tilt azimuth tracker maxangle gcr mount gamma losses dcac inverter albedo transposition irradiance"));
    core::PvSettings settings;
    settings.tilt = pairs.number("tilt", core::defaultTilt(site.latitude), 0, 90);
    settings.azimuth = pairs.number("azimuth", core::defaultAzimuth(site.latitude), 0, 360);
    const core::PvTracker tracker;
    const double greatest = pairs.number("maxangle", tracker.greatestAngle, 0, 90);
    const double cover = pairs.number("gcr", tracker.coverRatio, 0.01, 1);
    if (pairs.flag("tracker", false))
        settings.tracker = core::PvTracker{greatest, cover, true};
    settings.gamma = pairs.number("gamma", tables.defaultOf("pvGamma"), -0.02, 0.02);
    settings.losses = pairs.number("losses", tables.defaultOf("pvLosses"), 0, 1);
    settings.dcAc = pairs.number("dcac", tables.defaultOf("pvDcAc"), 0.5, 3);
    settings.inverter = pairs.number("inverter", tables.defaultOf("pvInverter"), 0.5, 1);
    settings.albedo = pairs.number("albedo", tables.defaultOf("albedo"), 0, 1);
    qsizetype chosen = 0;
    if (pairs.isGood() && pairs.choice("mount", tables.mountIds(), tables.mountIds().front(), chosen)) {
        mount = tables.mountIds()[chosen];
        settings.mount = *tables.mount(mount);
    }
    if (pairs.isGood() && pairs.choice("transposition", words("haydavies perez"), QStringLiteral("haydavies"), chosen))
        settings.transposition = core::Transposition(chosen);
    if (pairs.isGood() && pairs.choice("irradiance", words("file erbs"), QStringLiteral("file"), chosen))
        settings.splitByErbs = chosen == 1;
    return pairs.isGood() ? std::optional(settings) : std::nullopt;
}

std::optional<core::WindSettings> windSettings(const QString &text, const core::HourlyTables &tables, QString &curve)
{
    Pairs pairs(text, words("curve hub shear roughness mean density losses"));
    core::WindSettings settings;
    settings.hub = pairs.number("hub", tables.defaultOf("windHub"), 10, 300);
    settings.shear = pairs.number("shear", tables.defaultOf("windShear"), 0, 1);
    if (pairs.has("roughness"))
        settings.roughness = pairs.number("roughness", 0.1, 1e-5, 5);
    if (pairs.has("mean"))
        settings.meanSpeed = pairs.number("mean", 0, 0, 30);
    settings.densityCorrected = pairs.flag("density", true);
    settings.losses = pairs.number("losses", tables.defaultOf("windLosses"), 0, 1);
    qsizetype chosen = 0;
    if (pairs.isGood() && pairs.choice("curve", tables.curveIds(), QStringLiteral("generic_220"), chosen)) {
        curve = tables.curveIds()[chosen];
        settings.curve = tables.curve(curve);
    }
    return pairs.isGood() ? std::optional(settings) : std::nullopt;
}

/// Nothing in the second place: to be detected. Nothing at all: a message went to stderr.
std::optional<std::optional<double>> sunOffset(const QString &text)
{
    if (text == QLatin1StringView("auto"))
        return std::optional<double>();
    if (text == QLatin1StringView("epw"))
        return std::optional(0.5);
    const auto hours = core::numberFromText(text);
    if (hours && std::abs(*hours) <= core::furthestSunOffset)
        return hours;
    complain(CommandLineTexts::tr("The sun offset must be auto, epw or hours from −12 to 12."));
    return std::nullopt;
}

} // namespace

int yield(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("pv"), {}, QStringLiteral("settings")});
    parser.addOption({QStringLiteral("wind"), {}, QStringLiteral("settings")});
    parser.addOption({QStringLiteral("sun-offset"), {}, QStringLiteral("hours"), QStringLiteral("auto")});
    if (!FilesInput::parse(parser, arguments))
        return Usage;
    if (parser.positionalArguments().size() != 1 || FilesInput::format(parser) == OutputFormat::Csv) {
        complain(CommandLineTexts::tr("Name one weather file; the format is text or json. See parkwright --help."));
        return Usage;
    }
    const auto tables = core::HourlyTables::read(QStringLiteral(":/reference"));
    if (!tables) {
        complain(ui::sentence(tables.error()));
        return Internal;
    }
    const auto offset = sunOffset(parser.value(QStringLiteral("sun-offset")));
    if (!offset)
        return Usage;
    // settings are judged before the file, with a place that fits any
    QString curve, mount;
    const auto wind = windSettings(parser.value(QStringLiteral("wind")), *tables, curve);
    if (!wind || !pvSettings(parser.value(QStringLiteral("pv")), *tables, {}, mount))
        return Usage;
    auto file = core::readEpw(parser.positionalArguments().front());
    if (!file) {
        complain(parser.positionalArguments().front() + QStringLiteral(": ") + ui::sentence(file.error()));
        return Refused;
    }
    const core::ImportedWeather imported = core::importWeather(*std::move(file), *offset);
    const core::WeatherYear &weather = imported.weather;
    const auto pv = pvSettings(parser.value(QStringLiteral("pv")), *tables, weather.site, mount);

    core::FigureTree figures;
    core::writeWeather(figures.object("weather"), imported);
    core::writePv(figures.object("pv"), *pv, core::pvYear(*pv, weather, core::sunYear(weather.site, weather.sunOffset)), mount,
                  weather.sunOffset);
    core::writeWind(figures.object("wind"), *wind, core::windYear(*wind, weather), curve);
    print(FilesInput::format(parser) == OutputFormat::Json ? figures.toJson() : figures.toText());
    return Done;
}

} // namespace commandline
