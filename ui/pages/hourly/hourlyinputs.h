#pragma once

#include "core/exchange/weatherimport.h"
#include "ui/inputs/card.h"
#include "ui/model/format.h"

class QGridLayout;
class QMenu;
class QToolButton;

namespace ui {

class HourlyTrial;
struct Palette;

/// What the year is computed from: weather, loads, tariff, dispatch, each with a menu to change it.
class HourlyInputs : public Card
{
    Q_OBJECT
public:
    explicit HourlyInputs(HourlyTrial &trial, QWidget *parent = nullptr);
    void show(const Format &format, const Palette &palette, bool isWritable);
    using QWidget::show;

Q_SIGNALS:
    void weatherFileWanted();
    void seriesFileWanted(core::SeriesUse use);

private:
    enum Input : int { Weather, Loads, Plants, Tariff, Dispatch, Count };
    struct Row {
        QLabel *name, *value;
        QToolButton *button;
        QMenu *menu;
    };
    void fill(Input input);
    void addReading(QMenu *menu, const QString &text, core::SeriesUse use);
    void fillWeather(QMenu *menu);
    void fillTariff(QMenu *menu);
    void fillDispatch(QMenu *menu);
    void fillStations(QMenu *menu);
    QString weatherText(Language language) const;
    QString remark(const Format &format) const;

    HourlyTrial &m_trial;
    Row m_rows[Count];
    QLabel *m_remark;
    Language m_language = Language::English; ///< of the names in the menus
};

} // namespace ui
