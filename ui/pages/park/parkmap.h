#pragma once

#include "core/indicators/parkfacts.h"
#include "ui/charts/factsmap.h"
#include "ui/inputs/card.h"
#include "ui/pages/page.h"

namespace ui {

/// The map of facts in its card: the park between what it receives and what it sends out in the shown case.
class ParkMap : public Card
{
    Q_OBJECT
public:
    explicit ParkMap(const PageContext &context, QWidget *parent = nullptr);
    void refresh();
    FactsMap *picture() const { return m_picture; }

private:
    FactTile factTile(const core::ParkFact &fact) const;
    FactTile parkTile() const;
    FactTile systemTile(core::System system, const core::SystemFacts &facts) const;
    QColor colourOf(const core::PieceMeaning &meaning) const;
    const core::CaseEvaluation *results() const;
    const Palette &colours() const { return Palette::of(m_context.appearance.theme()); }
    Format format() const { return m_context.appearance.format(); }

    PageContext m_context;
    FactsMap *m_picture;
};

} // namespace ui
