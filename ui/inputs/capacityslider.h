#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QSlider;

namespace ui {

/// A capacity that is dragged or typed: name, number with its unit, slider with a tick at the value of the case.
class CapacitySlider : public QWidget
{
    Q_OBJECT
public:
    explicit CapacitySlider(QWidget *parent = nullptr);
    static constexpr int decimals = 1; ///< of its number
    struct Scene {
        QString name, unit;
        double value = 0, inCase = 0, most = 100;
        QString mostText;   ///< at the end of the slider: "1,000"
        QString inCaseText; ///< "case: 190 MW"; empty where the value is that of the case
        QString note;       ///< below: "roofs hold 120 MW"; empty: nothing
    };
    void show(const Scene &scene);
    using QWidget::show;
    double value() const { return m_value; }

Q_SIGNALS:
    /// The user moved it; said for every step of a drag.
    void moved(double value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_name, *m_least, *m_inCase, *m_most, *m_note;
    QDoubleSpinBox *m_number;
    QSlider *m_slider;
    Scene m_scene;
    double m_value = 0;
};

} // namespace ui
