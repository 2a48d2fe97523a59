#include "ui/inputs/choicerow.h"
#include "ui/model/appearance.h"
#include "ui/pages/start/startpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace ui;

class TestStartPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void filtersRecentParks();
    void saysWhatBelongsHere();
    void tellsWhatWasKept();
    void narrowRowsKeepTheirTitle();

private:
    static RecentPark park(const QString &name, const QString &fileName)
    {
        return {fileName, name, QDateTime({2026, 3, 12}, {16, 41}), {{2025, false, 1.97, int(core::ItemStatus::Met)}}};
    }
    /// The titles of the rows of recent parks, which are those that lead to a file.
    QStringList shown() const
    {
        QStringList titles;
        for (const ChoiceRow *row : m_page->findChildren<ChoiceRow *>())
            if (row->isVisible() && row->accessibleDescription().contains(QLatin1StringView(".park ")))
                titles << row->accessibleName();
        return titles;
    }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<StartPage> m_page;
};

void TestStartPage::init()
{
    m_appearance = std::make_unique<Appearance>();
    m_page = std::make_unique<StartPage>(*m_appearance);
    m_page->resize(1280, 800);
    m_page->QWidget::show();
}

void TestStartPage::filtersRecentParks()
{
    m_page->show({park(QStringLiteral("Coast"), QStringLiteral("/parks/one.park")),
                  park(QStringLiteral("Green field"), QStringLiteral("/zones/two.park"))},
                 {});
    QTRY_COMPARE(shown(), (QStringList{QStringLiteral("Coast"), QStringLiteral("Green field")}));
    auto *filter = m_page->findChild<QLineEdit *>(QStringLiteral("recentFilter"));
    filter->setText(QStringLiteral("FIELD"));
    QTRY_COMPARE(shown(), QStringList{QStringLiteral("Green field")});
    filter->setText(QStringLiteral("/parks")); // by its folder
    QTRY_COMPARE(shown(), QStringList{QStringLiteral("Coast")});
    QSignalSpy wanted(m_page.get(), &StartPage::parkWanted);
    for (ChoiceRow *row : m_page->findChildren<ChoiceRow *>())
        if (row->accessibleName() == QLatin1StringView("Coast"))
            row->click();
    QCOMPARE(wanted.value(0).value(0).toString(), QStringLiteral("/parks/one.park"));
    filter->setText(QStringLiteral("nowhere"));
    QTRY_VERIFY(shown().isEmpty());
    filter->clear();
    QTRY_COMPARE(shown().size(), 2);
}

void TestStartPage::saysWhatBelongsHere()
{
    m_page->show({}, {});
    QVERIFY(!m_page->findChild<QLineEdit *>(QStringLiteral("recentFilter"))->isVisible());
    QVERIFY(!m_page->findChild<ChoiceHead *>()->isVisible());
    QVERIFY(shown().isEmpty());
}

void TestStartPage::tellsWhatWasKept()
{
    const QDateTime last({2026, 3, 12}, {16, 41});
    m_page->show({}, {{QStringLiteral("/copies/a.park"), QStringLiteral("/parks/coast.park"), QStringLiteral("Coast"), last, 3}});
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.contains(
        QStringLiteral("Coast: 3 edits after the last save, until 12 Mar 2026, 16:41. The file itself is unchanged.")));
    QSignalSpy wanted(m_page.get(), &StartPage::keptEditsWanted);
    m_page->findChild<QAbstractButton *>(QStringLiteral("showKeptEdits"))->click();
    QCOMPARE(wanted.value(0).value(0).toString(), QStringLiteral("/copies/a.park"));
}

/// Parts never overlap, and the title keeps nine lines' width, whatever the width of the row.
void TestStartPage::narrowRowsKeepTheirTitle()
{
    const QFontMetrics metrics(m_page->font());
    for (int width = 300; width < 1500; width += 50) {
        const ChoicePlaces places(width, metrics);
        int left = places.title.left();
        for (const QRect &part : {places.title, places.figures, places.status, places.remark})
            if (part.width() > 0) {
                QVERIFY2(part.left() >= left, qPrintable(QString::number(width)));
                left = part.left() + part.width();
            }
        QVERIFY(left <= width);
        if (places.status.width() > 0)
            QVERIFY(places.title.width() >= 9 * metrics.height());
    }
    QVERIFY(ChoicePlaces(1500, metrics).remark.width() > 0);
    QVERIFY(ChoicePlaces(300, metrics).figures.width() == 0);
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
