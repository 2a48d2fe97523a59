#include "tests/ui/shell/openwindow.h"
#include "ui/pages/review/reviewpage.h"

#include <QTest>

using namespace ui;

class TestReviewPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isThere();
};

void TestReviewPage::isThere()
{
    support::OpenWindow open;
    open.window.showPage(PageId::Review);
    QVERIFY(qobject_cast<ReviewPage *>(open.window.page(PageId::Review)));
}

QTEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
