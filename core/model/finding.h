#pragma once

#include "place.h"

#include <vector>

namespace core {

enum class FindingCode : unsigned char {
    AttributesExceedGrid,
    ExpiredAttribute,
    NegativeElectricity,
    BelowEnergyClass,
    ElectricityImbalance,
    HeatImbalance,
    UnitMismatch,
    UnknownFuel,
    FleetUnitMismatch,
    MissingFactor,
    FactorSetFallback,
    NegativeQuantity,
    DuplicateId,
    UnknownReference,
    SinkIsStock,
    ShareOutOfRange,
    UsedExceedsAvailable,
    FutureActual,
    MissingQuantity,  ///< a required number that is not entered yet; only projects can hold such rows
    DesignOutOfRange, ///< a value of the hourly design that no year can be run with
    BrokenFactors,    ///< what the case keeps of the reference tables cannot be read
    SerialTwice,      ///< a certificate that a row before claims already
    ResultTooLarge,   ///< sums or products of numbers that were accepted are beyond the largest number
};
/// The code as results print it: "attributesExceedGrid".
std::string_view key(FindingCode code);

enum class Severity : unsigned char { Error, Warning, Info };
std::string_view key(Severity severity);

/// Something that data say about themselves; the sentence is made from it in ui/model/sentences.cpp.
struct Finding {
    FindingCode code;
    Severity severity;
    Place place;
    qint32 field = -1;     ///< the field of the row it is about, where there is one
    qint32 factorRow = -1; ///< row of fuels.csv, for fallbacks
    double amount = 0;     ///< what the sentence prints first, and
    double other = 0;      ///< what it compares with
};

/// A finding with its path, as reports print it.
struct PlacedFinding {
    QString path;
    Finding finding;
};
/// In the order of results: by path, then code, both as bytes; one of a code per path.
std::vector<PlacedFinding> placed(const Park &park, const std::vector<Finding> &findings);

bool hasError(const std::vector<Finding> &findings);

} // namespace core
