#pragma once

#include <QDialog>

namespace ui {

/// A part the program is made with.
struct UsedPart {
    QString name, version, licence, address;
};
/// What the program is made with, as far as known when it was built.
QList<UsedPart> usedParts();

/// Versions and licences, as text that can be copied; the licence of the program in full.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
    /// What Copy copies.
    static QString text();
};

} // namespace ui
