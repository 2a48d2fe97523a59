#include "caseswitcher.h"

#include "ui/model/format.h"

#include <QSignalBlocker>

namespace ui {

CaseSwitcher::CaseSwitcher(const Document &document, ShownCase &shown, QWidget *parent)
    : QComboBox(parent), m_document(document), m_shown(shown)
{
    setMinimumWidth(220);
    setSizeAdjustPolicy(AdjustToContents);
    connect(this, &QComboBox::activated, &m_shown, [this](int index) { m_shown.show(index); });
    connect(&m_shown, &ShownCase::changed, this, [this] { setCurrentIndex(int(m_shown.index())); });
    refresh();
}

void CaseSwitcher::refresh()
{
    const QSignalBlocker blocker(this);
    clear();
    for (const core::Case &each : m_document.park().cases)
        addItem(QStringLiteral("%1 · %2").arg(fieldText(core::caseKinds[size_t(each.kind)].label), each.name));
    setCurrentIndex(int(m_shown.index()));
    setEnabled(count() > 0);
    setAccessibleName(tr("Case"));
    setToolTip(tr("Shown case (Alt+Up, Alt+Down)"));
}

} // namespace ui
