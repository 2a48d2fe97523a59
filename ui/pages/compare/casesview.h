#pragma once

#include "core/compare/parktable.h"
#include "ui/model/explaintexts.h"
#include "ui/pages/page.h"

class QComboBox;
class QStackedWidget;

namespace ui {

class Labelled;
class PlainTable;
class SideCard;

/// Two to six cases of the open park side by side: totals, then inputs and results.
class CasesView : public QWidget
{
    Q_OBJECT
public:
    explicit CasesView(const PageContext &context, QWidget *parent = nullptr);

    static constexpr int mostCases = 6;
    void refresh();
    /// One sentence: how far the second case is from the first.
    QString answer() const { return m_answer; }
    void exportTable();
    /// Shows these cases.
    void choose(const QList<qsizetype> &cases);
    /// How a total of a case differs from that of another in words and numbers; an empty title: there is no such pair.
    ExplainScene explained(const core::Figure &difference) const;

Q_SIGNALS:
    void said(const QString &sentence);
    /// Other cases were chosen.
    void chosen();
    void manualWanted();
    /// A total was asked about.
    void explainWanted(const core::Figure &figure);

private:
    void addSecond();
    void explainTotal(const QModelIndex &index);
    void fillChoices();
    void showCases();
    void showTotals(const std::vector<core::ComparedCase> &cases, const QStringList &names);
    std::vector<core::ComparedCase> chosenCases() const;
    QString nameOf(qsizetype index) const;

    const PageContext m_context;
    QString m_answer;
    QStringList m_ids; ///< of the cases chosen; empty: none at this place
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    std::array<QComboBox *, mostCases> m_combos;
    std::array<Labelled *, mostCases> m_fields;
    PlainTable *m_totals;
    QList<QList<core::Figure>> m_figures; ///< of the totals, by row and column
    SideCard *m_card;
};

} // namespace ui
