#pragma once

#include "core/indicators/parkfacts.h"
#include "ui/pages/page.h"

class QLabel;

namespace ui {

class Card;
class FieldForm;
class PlainTable;

/// The boundary of the accounting: its fields, what the notice asks of them, what crosses it or is made inside of it and how each
/// counts, who is inside.
class BoundaryView : public QWidget
{
    Q_OBJECT
public:
    explicit BoundaryView(const PageContext &context, QWidget *parent = nullptr);
    void refresh();
    /// The fields stay as they are: one of them may be edited.
    void refreshResults();
    /// Keyboard to a field of the profile; false when it is not among these.
    bool showField(int field);

Q_SIGNALS:
    /// The row of a fact, or its list.
    void placeWanted(const core::Place &place);

private:
    QWidget *makeTop();
    void showFacts(const core::ParkFacts &facts);
    void showEnterprises(const core::ParkFacts &facts);

    PageContext m_context;
    Card *m_formCard, *m_asksCard, *m_factsCard, *m_insideCard;
    FieldForm *m_form;
    QLabel *m_asks, *m_counts, *m_others, *m_enterprises, *m_open;
    PlainTable *m_facts;
    std::vector<core::Place> m_places; ///< of the facts, by row
};

} // namespace ui
