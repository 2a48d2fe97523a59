#include "recentparks.h"

#include <QSettings>

namespace ui {

namespace {

constexpr int most = 12;

RecentPark::Figure figureOf(const core::Case &inCase, const core::CaseEvaluation &evaluated)
{
    RecentPark::Figure figure{inCase.year, inCase.kind == core::CaseKind::Planned, {}, int(core::ItemStatus::NoData)};
    if (evaluated.hasResults) {
        figure.value = evaluated.indicators.carbonPerEnergy;
        figure.status = int(evaluated.schemes.front().items.front().status);
    }
    return figure;
}

/// The newest metered case and the last planned one.
QList<RecentPark::Figure> figuresOf(const Document &document, const Results &results)
{
    QList<RecentPark::Figure> figures;
    const auto &cases = document.park().cases;
    for (const core::CaseKind kind : {core::CaseKind::Actual, core::CaseKind::Planned}) {
        qsizetype newest = -1;
        for (qsizetype i = 0; i < cases.size(); ++i)
            if (cases[i].kind == kind && (newest < 0 || cases[i].year >= cases[newest].year))
                newest = i;
        if (newest >= 0)
            figures.append(figureOf(cases[newest], results.ofCase(newest)));
    }
    return figures;
}

void write(const QList<RecentPark> &parks)
{
    QSettings settings;
    settings.beginWriteArray(QStringLiteral("recent"), int(parks.size()));
    for (int i = 0; i < parks.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("file"), parks[i].fileName);
        settings.setValue(QStringLiteral("name"), parks[i].name);
        settings.setValue(QStringLiteral("opened"), parks[i].openedAt);
        QVariantList figures;
        for (const RecentPark::Figure &figure : parks[i].figures)
            figures.append(QVariant(
                QVariantList{figure.year, figure.isPlanned, figure.value ? QVariant(*figure.value) : QVariant(), figure.status}));
        settings.setValue(QStringLiteral("figures"), figures);
    }
    settings.endArray();
}

} // namespace

QList<RecentPark> recentParks()
{
    QSettings settings;
    QList<RecentPark> parks;
    const int count = settings.beginReadArray(QStringLiteral("recent"));
    for (int i = 0; i < std::min(count, most); ++i) {
        settings.setArrayIndex(i);
        RecentPark park{settings.value(QStringLiteral("file")).toString(),
                        settings.value(QStringLiteral("name")).toString(),
                        settings.value(QStringLiteral("opened")).toDateTime(),
                        {}};
        for (const QVariant &each : settings.value(QStringLiteral("figures")).toList()) {
            const QVariantList parts = each.toList();
            if (parts.size() == 4)
                park.figures.append({parts[0].toInt(), parts[1].toBool(),
                                     parts[2].isValid() && !parts[2].isNull() ? std::optional(parts[2].toDouble()) : std::nullopt,
                                     std::clamp(parts[3].toInt(), 0, int(core::ItemStatus::NoData))});
        }
        if (!park.fileName.isEmpty())
            parks.append(park);
    }
    return parks;
}

void rememberPark(const Document &document, const Results &results, bool english)
{
    if (document.fileName().isEmpty() || document.fileName().startsWith(u':'))
        return;
    QList<RecentPark> parks = recentParks();
    parks.removeIf([&](const RecentPark &each) { return each.fileName == document.fileName(); });
    parks.prepend({document.fileName(), document.title(english), QDateTime::currentDateTime(), figuresOf(document, results)});
    write(parks.mid(0, most));
}

} // namespace ui
