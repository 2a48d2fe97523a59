#include "facttexts.h"

#include "ui/model/figurenames.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

namespace {

struct FactTexts {
    Q_DECLARE_TR_FUNCTIONS(FactTexts)
};

constexpr const char *countings[countingCount]{
    // as Counting
    QT_TRANSLATE_NOOP("FactTexts", "At the factor of fossil power, less valid certificates."),
    QT_TRANSLATE_NOOP("FactTexts", "No emissions."),
    QT_TRANSLATE_NOOP("FactTexts", "At the factor of fossil power."),
    QT_TRANSLATE_NOOP("FactTexts", "At its own factor, else at that of fossil heat."),
    QT_TRANSLATE_NOOP("FactTexts", "Is taken off at the factor of what is sent."),
    QT_TRANSLATE_NOOP("FactTexts", "Takes nothing off the emissions."),
    QT_TRANSLATE_NOOP("FactTexts", "Inside: what it burns counts as fuel of the park."),
    QT_TRANSLATE_NOOP("FactTexts", "Inside: made from power or heat that counts already."),
    QT_TRANSLATE_NOOP("FactTexts", "Is described, does not count."),
};

} // namespace

QString factKind(const ParkFact &fact)
{
    const QString kind = pictureName(fact.kind);
    return fact.rows == 1 ? kind : FactTexts::tr("%1 · %n rows", nullptr, int(fact.rows)).arg(kind);
}

QString factName(const ParkFact &fact)
{
    return fact.note.isEmpty() ? factKind(fact) : fact.note;
}

QString factAmount(const ParkFact &fact, const Format &format)
{
    QStringList parts;
    if (fact.capacity)
        parts << QStringLiteral("%1 %2").arg(format.entered(fact.capacity->value), unitText(Unit::Megawatt));
    if (fact.amount)
        parts << (fact.unit == Unit::None ? QStringLiteral("%1 %2").arg(format.entered(*fact.amount), unitText(fact.writtenUnit))
                                          : format.headline(*fact.amount, fact.unit).text());
    else
        parts << Format::absent();
    return parts.join(QStringLiteral(" · "));
}

QString countingText(Counting counting)
{
    return FactTexts::tr(countings[size_t(counting)]);
}

QString siteText(const ParkProfile &profile, const Format &format)
{
    QStringList parts;
    if (profile.latitude && profile.longitude) {
        const double latitude = profile.latitude->value, longitude = profile.longitude->value;
        const QString north = latitude < 0 ? FactTexts::tr("%1° S") : FactTexts::tr("%1° N");
        const QString east = longitude < 0 ? FactTexts::tr("%1° W") : FactTexts::tr("%1° E");
        parts << listed({north.arg(format.entered(std::abs(latitude))), east.arg(format.entered(std::abs(longitude)))});
    }
    const auto add = [&](double value, Unit unit) {
        parts << QStringLiteral("%1 %2").arg(format.entered(value), unitText(unit));
    };
    if (profile.altitude)
        add(profile.altitude->value, Unit::Metre);
    if (profile.area)
        add(profile.area->value, Unit::SquareKilometre);
    return parts.join(QStringLiteral(" · "));
}

} // namespace ui
