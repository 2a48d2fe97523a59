#pragma once

#include "core/hourly/weatherfile.h"
#include "core/reference/hourlytables.h"
#include "ui/charts/palette.h"
#include "ui/model/format.h"

#include <QWidget>

class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace ui {

class Card;
class HoursPlot;
class Picture;
class StackedBars;

/// What was found in a weather file, before it is taken: its sums beside the station's, the hour of its sun, gaps and doubtful
/// values, as pictures and a table.
class WeatherCheckView : public QWidget
{
    Q_OBJECT
public:
    explicit WeatherCheckView(QWidget *parent = nullptr);
    /// Looks at a file; `station`, `site`: of the park, where they are known.
    void look(const core::WeatherFile &file, const QString &fileName, const core::ClimateStation *station,
              const std::optional<core::Site> &site, const Format &format, const Palette &palette);
    /// The weather as it would be taken, with the sun where the user put it.
    const core::ImportedWeather &imported() const { return m_imported; }
    const QString &fileName() const { return m_fileName; }
    QList<std::pair<Card *, Picture *>> charts() const;

Q_SIGNALS:
    void taken();
    void refused();

private:
    void showAll();
    void showTable();
    void showDay();
    void showMonths();
    void addFact(const QString &name, const QString &value);

    Card *m_card, *m_dayCard, *m_monthsCard;
    QGridLayout *m_facts;
    QList<QLabel *> m_labels;
    QLabel *m_offsetName;
    QDoubleSpinBox *m_offset;
    QPushButton *m_take, *m_refuse;
    HoursPlot *m_day;
    StackedBars *m_months;
    core::WeatherFile m_file;
    core::ImportedWeather m_imported;
    double m_found = 0.5; ///< the hour of the sun as it was found
    std::optional<core::ClimateStation> m_station;
    std::optional<core::Site> m_site;
    QString m_fileName;
    Format m_format = Format();
    const Palette *m_palette = nullptr;
};

/// A doubt about weather as a sentence: "Direct irradiance outside of 0…1,400 W/m²".
QString weatherDoubtText(core::WeatherDoubt doubt);

} // namespace ui
