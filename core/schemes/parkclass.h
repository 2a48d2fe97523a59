#pragma once

#include "core/indicators/bysystem.h"
#include "core/schemes/scheme.h"

namespace core {

/// A test of park_classes.csv: a class of the tool, ours. No official test is published.
struct ParkClassTest {
    qsizetype row = -1; ///< of park_classes.csv
    LocalText name;
    std::optional<System> system; ///< whose share of the energy used decides; nothing: where no other test holds
    double threshold = 0;         ///< the share to be passed
    std::optional<double> share;  ///< of this case; nothing: no use is entered
    bool holds = false;
};

/// The tests of the class by industry in the order of the table, with what the case has.
struct ParkClassProposal {
    std::vector<ParkClassTest> tests;
    /// The first test that holds; null without use.
    const ParkClassTest *proposed() const;
};
/// Tests what the systems use in the end. Fails: ReferenceRow for a test that cannot be read.
/// Source: park_classes.csv; evaluation-schemes.md, §8, proposed tests.
Result<ParkClassProposal> proposeParkClass(const Account &account, const Table &parkClasses);

} // namespace core
