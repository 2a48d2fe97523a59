#include "tests/ui/shell/openwindow.h"
#include "ui/pages/measures/measurespage.h"

#include <QTest>

using namespace ui;

class TestMeasuresPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isThere();
};

void TestMeasuresPage::isThere()
{
    support::OpenWindow open;
    open.window.showPage(PageId::Measures);
    QVERIFY(qobject_cast<MeasuresPage *>(open.window.page(PageId::Measures)));
}

QTEST_MAIN(TestMeasuresPage)
#include "tst_measurespage.moc"
