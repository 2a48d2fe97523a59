#pragma once

#include <QComboBox>

namespace ui {

/// The schemes, "name — verdict": where there is not room the name gives way, and the list has all of it.
class SchemeBox : public QComboBox
{
public:
    explicit SchemeBox(QWidget *parent);
    /// Between name and verdict.
    static QString separator();
    /// The text that is painted in a width.
    QString textIn(int width) const;
    void showPopup() override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
