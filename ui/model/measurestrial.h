#pragma once

#include "core/explain/measureexplain.h"
#include "core/planning/abatementcurve.h"
#include "core/planning/measurehours.h"
#include "core/planning/road.h"
#include "core/reference/hourlytables.h"
#include "ui/model/showncase.h"

#include <QSet>

namespace ui {

/// A measure as the trial lists it.
struct TriedMeasure : core::MeasureOutcome {
    int task = 0;        ///< of the eight; 0: none of them
    bool isHeld = false; ///< the rows of the shown case hold it already
};

/// What the chosen measures cost together.
struct TrialMoney {
    double investment = 0;
    double yearlyCost = 0;          ///< of those whose cost is known
    int without = 0;                ///< chosen measures whose yearly cost is not known
    double saved = 0;               ///< [t CO₂/a]
    std::optional<double> perTonne; ///< [yuan/t]; nothing where a cost is not known or nothing is saved
};

/// What a measure of the park needs or excludes.
struct RelatedMeasures {
    qsizetype inPark = -1, relation = -1; ///< whose it is, and which of its relations
    core::RelationKind kind = core::RelationKind::Needs;
    QString first, second; ///< names
};

/// Measures tried on the shown case: which are chosen and in which order; all figures follow, and nothing is in the park until
/// the case is kept. Each case has its own choices, by id, while the park is open.
class MeasuresTrial : public QObject
{
    Q_OBJECT
public:
    MeasuresTrial(Document &document, const Results &results, const ShownCase &shown, QObject *parent = nullptr);

    enum class Order : unsigned char { CheapestFirst, AsListed };
    /// Which measures are listed: those the case does not hold yet, all, or those of one case (`ofCase`).
    enum class Listed : unsigned char { NotHeld, All, OfCase };

    /// Reads case and measures anew; says that it changed.
    void refresh();
    /// The park, the case and the measures that were read last: other texts, another trial.
    QStringList subject() const;
    /// Whether the shown case is the one that was read last: a page out of view does not follow.
    bool isOfShownCase() const;
    /// Null: no case, or one with errors.
    const core::MeasureModel *model() const { return m_model ? &*m_model : nullptr; }
    /// By key task, those of none of the eight last.
    const QList<TriedMeasure> &listed() const { return m_listed; }
    const core::Measure &measure(qsizetype row) const;
    /// The line of a measure; −1: it is not listed.
    qsizetype rowOf(const QString &id) const;
    /// Whether the rows of the shown case hold this measure of the park already.
    bool isHeld(const QString &id) const;
    /// How many measures the park has that are not listed.
    qsizetype leftOut() const;
    Listed listing() const { return m_listing; }
    const QString &listedCase() const { return m_ofCase; }
    void list(Listed which, const QString &ofCase = {});

    void choose(qsizetype row, bool isChosen);
    void chooseAll(bool areChosen);
    void choose(const std::vector<bool> &chosen);
    qsizetype chosenCount() const;
    std::vector<bool> chosen() const;
    Order order() const { return m_order; }
    void setOrder(Order order);

    /// With the chosen measures in their order; without any, with all that are listed. Index of a step: row.
    const std::vector<core::AbatementStep> &curve() const { return m_curve; }
    /// The same measures each alone, the cheapest first.
    const std::vector<core::AbatementStep> &naive() const { return m_naive; }
    /// Whether power is settled hour by hour, because the case has a design with plants or stores.
    bool isHourly() const { return m_model && m_model->hasHours(); }

    /// The case as it is and as it becomes; without chosen measures the same. Null where there is no model.
    const core::CaseEvaluation *before() const;
    const core::CaseEvaluation *after() const;
    TrialMoney money() const;
    /// What explains the figures of the measures; nothing: there is no model, or case or measures are not those that were read
    /// last.
    std::optional<core::MeasuresTried> tried() const;
    /// After less before [t CO₂], by system.
    std::array<double, core::allSystems.size()> changes() const;
    /// What the measures are to be searched by: costs at the case's discount rate, limits the caller's.
    core::PortfolioProblem problem() const;
    /// For searches: years alone, as their bounds ask.
    const core::MeasureModel *yearlyModel() const { return m_yearly ? &*m_yearly : nullptr; }
    /// The limit of the core indicator for this case [t/tce]: of the scheme.
    std::optional<double> coreLimit() const;

    /// The shown case with the chosen measures; what nobody entered stays so. Only where there is a model.
    core::Case derivedCase() const;

    /// [yuan/t], first that of the designs; nothing: none.
    std::optional<double> carbonPrice() const { return m_carbonPrice; }
    void setCarbonPrice(std::optional<double> price);
    /// What emissions cost at that price [10⁴ yuan].
    double priceOf(double tonnes) const;

    core::Road road() const;
    /// The years of the road with the chosen measures on the shown case, from its year to the last of the road.
    std::vector<double> phased() const;

    /// The case with the chosen measures as a planned one behind the others, in the year of the shown one; the measures say that
    /// they apply to it: one step to undo. Returns where it stands; −1: the park is only for reading, or nothing is chosen.
    qsizetype keep();
    /// What measures need and exclude, in the order of the park.
    QList<RelatedMeasures> relations() const;
    bool canRelate() const;
    /// Says by ids that one needs or excludes another: one step to undo. Returns where that stands in relations(), also where it
    /// stood there before; −1: the park has no such measure, is only for reading, or both are one.
    qsizetype relate(const QString &first, core::RelationKind kind, const QString &second);
    void unrelate(qsizetype index);
    /// A new measure at the end of the park's list: one step to undo. Returns its place.
    core::Place addMeasure();

Q_SIGNALS:
    /// Another case, other measures or other choices.
    void changed();

private:
    QSet<QString> &choices() { return m_chosen[m_caseId]; }
    void listMeasures();
    void makeModel();
    void makeHours(const core::Park &counted);
    void follow();
    void evaluateAfter();
    std::vector<size_t> orderOf(const std::vector<bool> &taken) const;

    Document &m_document;
    const Results &m_results;
    const ShownCase &m_shown;
    int m_ofPark = 0;
    QString m_caseId;                       ///< of the case that was read last; empty: there was none
    QHash<QString, QSet<QString>> m_chosen; ///< ids of measures by the case they are tried on
    Listed m_listing = Listed::NotHeld;
    QString m_ofCase;
    std::optional<double> m_carbonPrice;
    Order m_order = Order::CheapestFirst;
    QList<TriedMeasure> m_listed;
    QList<core::Measure> m_measures; ///< those that are listed
    std::optional<core::HourlyTables> m_tables;
    std::optional<core::MeasureModel> m_model, m_yearly;
    std::vector<core::AbatementStep> m_curve, m_naive;
    core::PortfolioProblem m_problem;
    std::vector<core::Scheme> m_scheme; ///< the first alone: what is judged again at every tick
    std::optional<core::CaseEvaluation> m_after;
};

} // namespace ui
