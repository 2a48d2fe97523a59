#pragma once

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

/// A control under its label.
class Labelled : public QWidget
{
public:
    Labelled(QWidget *control, QWidget *parent) : QWidget(parent), m_label(new QLabel(this)), m_control(control)
    {
        control->setParent(this);
        m_label->setBuddy(control);
        auto *rows = new QVBoxLayout(this);
        rows->setContentsMargins({});
        rows->setSpacing(2);
        rows->addWidget(m_label);
        rows->addWidget(control);
    }
    void setText(const QString &text)
    {
        m_label->setText(text);
        m_control->setAccessibleName(text);
    }

private:
    QLabel *m_label;
    QWidget *m_control;
};

} // namespace ui
