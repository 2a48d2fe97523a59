#pragma once

#include "ui/model/parksmodel.h"
#include "ui/pages/page.h"

class QComboBox;
class QDoubleSpinBox;
class QProgressBar;
class QPushButton;
class QTableView;

namespace ui {

class Card;
class Labelled;
class PointCurve;
class TableMenu;

/// Many parks in one table, ranked by a figure, filtered, with their verdicts by one scheme and a scatter of two figures.
class ParksView : public QWidget
{
    Q_OBJECT
public:
    explicit ParksView(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    QString answer() const;
    void exportTable();
    /// Reads these files too; they are only read.
    void add(const QStringList &fileNames);
    const ParksRun &run() const { return m_run; }
    ParksModel *model() const { return m_model; }
    Card *scatterCard() const { return m_scatterCard; }
    PointCurve *scatter() const { return m_scatter; }

Q_SIGNALS:
    void said(const QString &sentence);
    void changed();

private:
    void buildChoices(QLayout *into);
    void choose();
    void fillFigures();
    void fillCases();
    void fillSchemes();
    ParksChoice choice() const;
    void showParks();
    void showScatter();
    void fitTable();

    const PageContext m_context;
    ParksRun m_run;
    ParksModel *m_model;
    QWidget *m_work;
    QPushButton *m_add, *m_clear, *m_cancel;
    QProgressBar *m_progress;
    QComboBox *m_ranked, *m_best, *m_beside, *m_cases, *m_scheme, *m_system;
    QDoubleSpinBox *m_leastSize, *m_mostSize, *m_leastShare;
    QList<Labelled *> m_fields; ///< of the nine, as they stand above
    Card *m_tableCard, *m_scatterCard;
    QTableView *m_table;
    TableMenu *m_menu;
    PointCurve *m_scatter;
};

} // namespace ui
