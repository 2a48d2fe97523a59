#pragma once

#include "core/indicators/systempictures.h"

// What a map without tiles shows of a park in a year: who supplies it, what it sends out, which plants stand in it, who has rows
// in its systems; and how each of these counts.

namespace core {

/// Where a fact lies seen from the boundary of the accounting.
enum class FactSide : unsigned char { ComesIn, GoesOut, Inside };
inline constexpr size_t factSideCount = 3;

/// How what crosses the boundary, or is made inside of it, counts in the emissions. Source: domain model, §3 and §4.
enum class Counting : unsigned char {
    LessAttributes, ///< at the factor of fossil power, where no valid attribute covers it
    NoEmission,     ///< counts 0
    FossilPower,    ///< at the factor of fossil power
    FossilHeat,     ///< at its own factor, else that of fossil heat
    TakenOff,       ///< subtracted at its factor
    NotTakenOff,    ///< leaves, and the emissions stay
    InItsFuel,      ///< what it burns counts where it is burnt
    InItsInput,     ///< made from power or heat that counts already
    OnlyDescribed   ///< streams between enterprises
};
inline constexpr size_t countingCount = 9;

/// Power [MWh], heat [GJ] or a stream over the boundary, or a plant inside of it: one row, or the rows of one kind where there
/// are many.
struct ParkFact {
    FactSide side = FactSide::Inside;
    PictureName kind{};
    QString note{};                 ///< what the row says of itself; empty: nothing
    Unit unit = Unit::None;         ///< of the amount; None: as `writtenUnit`
    QString writtenUnit{};          ///< of a stream
    std::optional<double> amount{}; ///< of the year; nothing: not entered, or steam outside of the table
    std::optional<Megawatts> capacity{};
    PieceMeaning meaning = Standing::Rest;
    Counting counting = Counting::NoEmission;
    Figure figure{};    ///< what explains it, without the case: its row, else the sum that holds it
    qsizetype rows = 1; ///< that it stands for
};

/// Who has rows in a system.
struct SystemFacts {
    qsizetype rows = 0;
    qsizetype enterprises = 0; ///< of the park, each once
};

struct ParkFacts {
    std::vector<ParkFact> facts; ///< in the order of the lists and their rows
    BySystem<SystemFacts> systems{};
    std::vector<qsizetype> withoutRows; ///< enterprises of the park that the case says nothing of
};

/// More rows of a kind than this stand as one.
inline constexpr qsizetype mostOfAKind = 3; // ours: a map that is read at a glance

/// The facts of one case. Fails: never; what is not entered is nothing, not 0. Source: domain model, §2.1, §2.2.
ParkFacts parkFacts(const Park &park, qsizetype caseIndex, const Library &library);

} // namespace core
