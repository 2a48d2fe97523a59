#pragma once

#include "core/schemes/iteminputs.h"
#include "ui/inputs/keptlines.h"
#include "ui/model/appearance.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QTableView;

namespace ui {

class EvidenceButton;
class FirmFlagsModel;

/// What a person enters so that an item of a scheme has a value: answer, figure, figures of the economy, what the enterprises
/// say, evidence, a note, why it does not apply; and links to the rows it is computed from. Every change is a command.
class ItemEditor : public QWidget
{
    Q_OBJECT
public:
    ItemEditor(Document &document, const Results &results, const ShownCase &shown, const Appearance &appearance,
               QWidget *parent = nullptr);
    /// Shows an item of a scheme for the shown case, both by position. Assumes the park has a case.
    void show(size_t scheme, size_t item);
    using QWidget::show;
    /// Keyboard to the first thing that can be entered; false: rows alone give the value.
    bool focusInput();

Q_SIGNALS:
    /// Rows or enterprises elsewhere are to be entered.
    void placeWanted(const core::Place &place);
    /// A year that enters has no actual case yet.
    void casesWanted();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    /// A figure of the economy in one of the years that enter.
    struct EconomyLine {
        std::string_view key;
        qsizetype caseIndex = -1;
        QLabel *name = nullptr;
        QLineEdit *line = nullptr;
    };
    struct Horizon {
        QString id;
        QLabel *name;
        QComboBox *answer;
        QLineEdit *value;
    };
    struct Year {
        int year = 0;
        qsizetype caseIndex = -1; ///< −1: the park has no actual case of it
        bool operator==(const Year &) const = default;
    };
    void rebuild();
    void addAnswer();
    void addHorizon(const QString &id);
    void addEconomy();
    void addFirms(const core::FirmFilter &filter);
    void addWords();
    template <class Editor> Editor *add(QLabel *&name, Editor *editor);
    QLineEdit *addLine(QLabel *&name, const char *objectName, KeptLines::Take take);
    QComboBox *answerBox(const char *objectName);
    void showAnswer();
    void showEconomy();
    void showFirms();
    void showWords();
    void showLinks();
    void fillAnswers(QComboBox *box, const core::Answer *given) const;
    bool enterFigure(qsizetype caseIndex, const QString &key, const QString &text);
    bool enterEconomy(qsizetype caseIndex, std::string_view key, const QString &text);
    void answer(const QString &key, int choice);
    void grade(int choice);
    void push(std::vector<core::Edit> edits);
    std::vector<Year> years() const;
    const core::Scheme &scheme() const { return m_results.schemes()[m_scheme]; }
    const core::SchemeItem &item() const { return scheme().items[m_item]; }
    const core::ItemResult *result() const;
    bool isShare() const;
    bool isWritable() const { return !m_document.isReadOnly(); }
    QString itemName() const;
    QString key() const;

    Document &m_document;
    const Results &m_results;
    const ShownCase &m_shown;
    const Appearance &m_appearance;
    KeptLines m_kept;
    size_t m_scheme = 0, m_item = 0;
    core::ItemInputs m_inputs;
    std::vector<Year> m_years;
    QString m_built; ///< of which item the widgets are

    QWidget *m_board = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_cells = 0;
    QLabel *m_answerName = nullptr, *m_valueName = nullptr, *m_noteName = nullptr, *m_evidenceName = nullptr,
           *m_reasonName = nullptr, *m_trouble = nullptr, *m_links = nullptr, *m_firmsText = nullptr;
    QComboBox *m_answer = nullptr, *m_grade = nullptr;
    QLineEdit *m_value = nullptr, *m_note = nullptr, *m_reason = nullptr;
    EvidenceButton *m_evidence = nullptr;
    std::vector<EconomyLine> m_economy;
    std::vector<Horizon> m_horizons;
    FirmFlagsModel *m_firms = nullptr;
    QTableView *m_firmsView = nullptr;
};

} // namespace ui
