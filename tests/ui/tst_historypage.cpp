#include "tests/ui/shell/openwindow.h"
#include "ui/pages/history/historypage.h"

#include <QTest>

using namespace ui;

class TestHistoryPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isThere();
};

void TestHistoryPage::isThere()
{
    support::OpenWindow open;
    open.window.showPage(PageId::History);
    QVERIFY(qobject_cast<HistoryPage *>(open.window.page(PageId::History)));
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
