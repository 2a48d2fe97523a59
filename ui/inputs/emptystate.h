#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// What stands where a page has no figures to show: one sentence, the step that helps, the chapter of the manual (interface
/// rules, §2, States).
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// A step out of it. With choices one of them is taken; the button waits until one is chosen.
    struct Step {
        QString text{};                ///< of the button
        QStringList choices{}, tips{}; ///< tips: none, or one for each choice
        qsizetype proposed = -1;       ///< of the choices
        int of = 0;                    ///< what they are chosen for; another one is asked anew
        QString hint{};                ///< what the list says while nothing is chosen, and its name for screen readers
        std::function<void(qsizetype choice)> take{};
        QString refusal{}; ///< why it cannot be taken now; empty: it can
    };

    explicit EmptyState(QWidget *parent = nullptr);

    /// The first step is the one that is proposed. What was chosen in a list stays while it is for the same and as proposed.
    void say(const QString &sentence, std::vector<Step> steps = {});

Q_SIGNALS:
    void manualWanted();

private:
    struct Row {
        QWidget *whole;
        QComboBox *choices;
        QPushButton *button;
        int of = 0;
        qsizetype proposed = -1;
    };
    void addRow();
    void show(Row &row, const Step &step);
    using QWidget::show;

    QLabel *m_sentence, *m_manual;
    QVBoxLayout *m_rows;
    std::vector<Row> m_shown;
    std::vector<Step> m_steps;
};

} // namespace ui
