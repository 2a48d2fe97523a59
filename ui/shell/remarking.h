#pragma once

#include "core/review/remark.h"
#include "ui/pages/page.h"

namespace ui {

class RemarksStore;

/// Makes remarks from where the user is: the selected row or cell of a table, the chosen item of the evaluation, the section of
/// the dossier in view; elsewhere on the whole park. Leads from a remark to what it is about.
class Remarking : public QObject
{
    Q_OBJECT
public:
    Remarking(Document &document, ShownCase &shown, const Results &results, Prompts &prompts, RemarksStore &store,
              QWidget *window);

    /// Listens to a page that was made.
    void watch(Page *page);
    /// A remark on what has the keyboard on this page, or is chosen on it.
    void remarkOn(Page *page);
    /// The path that evidence of it would refer to: the selected row, the answer to the chosen item or its clause; empty:
    /// nothing is chosen.
    QString provableOn(Page *page) const;
    /// Where the remarks of this park go, where the user has to say it; false: the user does not want to.
    bool choosePlace();
    /// Before the park is closed: remarks that are in no file yet get one. False: the user wants to stay.
    bool mayLeave();

Q_SIGNALS:
    void placeWanted(const core::Place &place, int field);
    void itemWanted(qsizetype caseIndex, const QString &scheme, const QString &item);
    void sectionWanted(const core::RemarkTarget &target);
    void parkWanted();
    void said(const QString &sentence);

private:
    void remark(const core::RemarkTarget &target);
    void show(const core::RemarkTarget &target);
    core::RemarkTarget targetOn(Page *page) const;

    Document &m_document;
    ShownCase &m_shown;
    const Results &m_results;
    Prompts &m_prompts;
    RemarksStore &m_store;
    QWidget *m_window;
};

} // namespace ui
