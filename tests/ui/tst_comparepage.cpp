#include "tests/ui/shell/openwindow.h"
#include "ui/pages/compare/comparepage.h"

#include <QTest>

using namespace ui;

class TestComparePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isThere();
};

void TestComparePage::isThere()
{
    support::OpenWindow open;
    open.window.showPage(PageId::Compare);
    QVERIFY(qobject_cast<ComparePage *>(open.window.page(PageId::Compare)));
}

QTEST_MAIN(TestComparePage)
#include "tst_comparepage.moc"
