#include "boundarytexts.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct BoundaryTexts {
    Q_DECLARE_TR_FUNCTIONS(BoundaryTexts)
};

} // namespace

QString boundaryAsks(core::Boundary boundary)
{
    return boundary == core::Boundary::ParkInPark
               ? BoundaryTexts::tr("This is a park in a park. It needs a clear boundary on all four sides and a management body "
                                   "that is responsible for it. Name both at the left.")
               : BoundaryTexts::tr("This is the whole park. Describe its boundary, so that a reader can tell what is inside. A "
                                   "park in a park would need a clear boundary on all four sides and a management body of its "
                                   "own.");
}

QString boundaryCounts()
{
    return BoundaryTexts::tr("Inside the boundary counts all energy that is used and all processes, of every enterprise, in one "
                             "calendar year. What is sent out is subtracted.");
}

} // namespace ui
