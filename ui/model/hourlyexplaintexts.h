#pragma once

#include "core/explain/hourlyexplain.h"
#include "ui/model/explaintexts.h"

namespace ui {

class HourlyTrial;

/// What a figure of a simulated year is called.
QString hourlyFigureText(const core::Figure &figure, const core::Calendar &calendar, Language language);
/// Why the direct share of the hours is not the one of the accounting rows; empty where they show the same or one is missing.
QString besideAccounting(std::optional<double> byHour, std::optional<double> accounted, const Format &format);
/// What comes to the bus of a carrier or leaves it is called.
QString busPartText(core::BusPart part, core::LoadCarrier carrier);
/// What a part of the bill is called.
QString billPartText(core::BillPart part);

/// What the 24/7 score of a case is called, and the other figures of the simulated year: in words and numbers, as the dock shows
/// it. `whose`: said over the title.
ExplainScene hourlyScene(const core::Figure &figure, const core::HourlyModel &model, const core::HourlyResult &result,
                         const QString &whose, const Format &format);
/// A figure of the trial in words and numbers, as the dock shows it; says that it is the trial's where capacities differ from the
/// case. Assumes that the trial has a year.
ExplainScene hourlyScene(const core::Figure &figure, const HourlyTrial &trial, const QString &caseName, const Format &format);

} // namespace ui
