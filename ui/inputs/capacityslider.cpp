#include "capacityslider.h"

#include "ui/inputs/texts.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>

#include <cmath>

namespace ui {

namespace {

constexpr int steps = 1000; // one per cent with an arrow, ten with a page (interface rules, §7)

} // namespace

CapacitySlider::CapacitySlider(QWidget *parent)
    : QWidget(parent),
      m_name(new QLabel(this)),
      m_least(new QLabel(QStringLiteral("0"), this)),
      m_inCase(new QLabel(this)),
      m_most(new QLabel(this)),
      m_note(new QLabel(this)),
      m_number(new QDoubleSpinBox(this)),
      m_slider(new QSlider(Qt::Horizontal, this))
{
    setFocusProxy(m_slider);
    m_slider->setRange(0, steps);
    m_slider->setSingleStep(steps / 100);
    m_slider->setPageStep(steps / 10);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setAlignment(Qt::AlignRight);
    m_number->setDecimals(decimals);
    m_number->setMaximum(1e6);
    m_number->setKeyboardTracking(false); // a half typed number is none
    m_name->setBuddy(m_number);
    for (QLabel *label : {m_least, m_inCase, m_most, m_note})
        asMuted(label);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(2);
    grid->addWidget(m_name, 0, 0, 1, 2);
    grid->addWidget(m_number, 0, 2);
    grid->addWidget(m_slider, 1, 0, 1, 3);
    grid->addWidget(m_least, 2, 0);
    grid->addWidget(m_inCase, 2, 1, Qt::AlignCenter);
    grid->addWidget(m_most, 2, 2, Qt::AlignRight);
    grid->addWidget(m_note, 3, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) {
        m_value = m_scene.most * step / steps;
        const QSignalBlocker quiet(m_number);
        m_number->setValue(m_value);
        Q_EMIT moved(m_value);
    });
    connect(m_number, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_value = value;
        Q_EMIT moved(m_value);
    });
}

void CapacitySlider::show(const Scene &scene)
{
    m_scene = scene;
    m_value = scene.value;
    const QSignalBlocker quietSlider(m_slider), quietNumber(m_number);
    m_name->setText(scene.name);
    m_number->setSuffix(u' ' + scene.unit);
    m_number->setAccessibleName(QStringLiteral("%1, %2").arg(scene.name, scene.unit));
    m_slider->setAccessibleName(scene.name);
    m_most->setText(scene.mostText);
    m_inCase->setText(scene.inCaseText);
    m_note->setText(scene.note);
    m_note->setVisible(!scene.note.isEmpty());
    if (!m_slider->isSliderDown())
        m_slider->setValue(scene.most > 0 ? int(std::lround(steps * std::min(1.0, scene.value / scene.most))) : 0);
    if (!m_number->hasFocus() || m_number->value() != scene.value)
        m_number->setValue(scene.value);
    update();
}

/// The tick of the case under the groove.
void CapacitySlider::paintEvent(QPaintEvent *)
{
    if (m_scene.most <= 0)
        return;
    const double share = std::min(1.0, m_scene.inCase / m_scene.most);
    const int handle = m_slider->style()->pixelMetric(QStyle::PM_SliderLength, nullptr, m_slider);
    const QRect groove = m_slider->geometry();
    const double x = groove.left() + handle / 2.0 + share * (groove.width() - handle);
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Text), 1));
    painter.drawLine(QPointF(x, groove.top()), QPointF(x, groove.bottom()));
}

} // namespace ui
