#pragma once

#include <QList>
#include <QPushButton>

namespace core {
struct Evidence;
}

namespace ui {

/// The evidence that proves an answer: a button with what is named, and a menu of the park's evidence to choose from.
class EvidenceButton : public QPushButton
{
    Q_OBJECT
public:
    explicit EvidenceButton(QWidget *parent = nullptr);
    /// `of`: what is proven, for the accessible name.
    void show(const QString &of, const QStringList &chosen, const QList<core::Evidence> &evidence);
    using QWidget::show;

Q_SIGNALS:
    void chosen(const QStringList &ids);
    /// Evidence is to be added where all of it stands.
    void addWanted();

private:
    QStringList m_chosen;
};

} // namespace ui
