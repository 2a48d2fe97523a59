#include "core/model/finding.h"
#include "tests/ui/shell/openwindow.h"
#include "ui/model/booktexts.h"
#include "ui/model/datadictionary.h"
#include "ui/pages/page.h"
#include "ui/shell/manualtext.h"
#include "ui/shell/manualwindow.h"

#include <QAction>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeWidget>

using namespace ui;

/// The manual: whether every place, page, picture, field and scheme is in it, in both languages alike, and whether F1 finds it.
class TestManual : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void chaptersAreAlike();
    void headingsHaveAnchors_data() { languages(); }
    void headingsHaveAnchors();
    void linksLeadSomewhere_data() { languages(); }
    void linksLeadSomewhere();
    void everyPageHasAPlace_data() { languages(); }
    void everyPageHasAPlace();
    void picturesAreUsedAndSmall();
    void everyFieldIsInTheDictionary();
    void dictionarySaysUnitsLimitsAndWords();
    void everyMeaningIsOfAField();
    void everySchemeHasItsSection_data() { languages(); }
    void everySchemeHasItsSection();
    void numbersAreThoseOfTheTables_data() { languages(); }
    void numbersAreThoseOfTheTables();
    void everyFindingIsExplained_data() { languages(); }
    void everyFindingIsExplained();
    void searchFindsWhatIsThere();
    void anchorsAreInTheText();
    void f1ShowsTheChapterOfThePage();
    void f1InDialogs();
    void theStartPageHasItsChapter();
    void linksAndHistory();
    void languageKeepsThePlace();
    void searchInTheWindow();

private:
    static void languages();
    const Manual &manual() const
    {
        QFETCH(bool, isChinese);
        return isChinese ? *m_chinese : *m_english;
    }
    std::unique_ptr<Manual> m_english, m_chinese;
};

/// Every list, and object with fields, that the declarations lead to: its fields by their keys.
static void collect(const core::Object &object, const QString &name, QMap<QString, QStringList> &all)
{
    for (const core::Field &field : object.fields)
        all[name] << QString::fromLatin1(field.key.data(), qsizetype(field.key.size()));
    for (const core::List &list : object.lists)
        collect(*list.element, QString::fromLatin1(list.key.data(), qsizetype(list.key.size())), all);
    for (const core::Part &part : object.parts)
        collect(*part.object, QString::fromLatin1(part.key.data(), qsizetype(part.key.size())), all);
}

/// The texts in brackets behind "](".
static QStringList targets(const QString &markdown)
{
    static const QRegularExpression link(R"(\]\(([^)]*)\))");
    QStringList all;
    for (auto each = link.globalMatch(markdown); each.hasNext();)
        all << each.next().captured(1);
    return all;
}

void TestManual::languages()
{
    QTest::addColumn<bool>("isChinese");
    QTest::newRow("English") << false;
    QTest::newRow("Chinese") << true;
}

void TestManual::initTestCase()
{
    m_english = std::make_unique<Manual>(Language::English, support::library(), support::schemes());
    m_chinese = std::make_unique<Manual>(Language::Chinese, support::library(), support::schemes());
    QVERIFY(m_english->chapters().size() > 30);
}

/// The same chapters with the same headings; no language is a shorter version.
void TestManual::chaptersAreAlike()
{
    QCOMPARE(m_chinese->chapters().size(), m_english->chapters().size());
    for (int i = 0; i < m_english->chapters().size(); ++i) {
        const ManualChapter &english = m_english->chapters()[i], &chinese = m_chinese->chapters()[i];
        QCOMPARE(chinese.key, english.key);
        QCOMPARE(chinese.part, english.part);
        const auto heads = [](const ManualChapter &chapter) {
            QStringList all;
            for (const ManualSection &section : chapter.sections)
                all << QString::number(section.level) + section.anchor;
            return all;
        };
        QCOMPARE(heads(chinese), heads(english));
        const auto rows = [](const ManualChapter &chapter) { return chapter.markdown.count("\n|"); };
        QVERIFY2(rows(chinese) == rows(english), qPrintable(english.key));
        const auto sorted = [](QStringList links) {
            links.sort();
            return links;
        };
        QCOMPARE(sorted(targets(chinese.markdown)), sorted(targets(english.markdown)));
        const auto code = [](const ManualChapter &chapter) { return chapter.markdown.count("```"); };
        QCOMPARE(code(chinese), code(english));
    }
}

void TestManual::headingsHaveAnchors()
{
    static const QRegularExpression good("^[A-Za-z][\\w.-]*$");
    for (const ManualChapter &chapter : manual().chapters()) {
        QVERIFY2(!chapter.sections.isEmpty() && chapter.sections.front().level == 1, qPrintable(chapter.key));
        QSet<QString> seen;
        for (const ManualSection &section : chapter.sections.mid(1)) {
            QVERIFY2(section.level > 1, qPrintable(chapter.key + ": " + section.title));
            QVERIFY2(good.match(section.anchor).hasMatch(), qPrintable(chapter.key + ": " + section.title));
            QVERIFY2(!seen.contains(section.anchor), qPrintable(chapter.key + ": " + section.anchor));
            seen.insert(section.anchor);
        }
    }
}

void TestManual::linksLeadSomewhere()
{
    int links = 0;
    for (const ManualChapter &chapter : manual().chapters())
        for (const QString &target : targets(chapter.markdown)) {
            const QString kind = target.section(u':', 0, 0), place = target.section(u':', 1);
            const bool leads = kind == "chapter"   ? manual().has(place)
                               : kind == "page"    ? pageOfKey(place).has_value()
                               : kind == "picture" ? QFile::exists(manualPicture(place, manual().language()))
                                                   : false;
            QVERIFY2(leads, qPrintable(chapter.key + ": " + target));
            ++links;
        }
    QVERIFY(links > 80);
    QVERIFY(!manual().has("nowhere"));
    QVERIFY(!manual().has("overview#nowhere"));
}

void TestManual::everyPageHasAPlace()
{
    for (int page = 0; page < pageCount; ++page)
        QVERIFY2(!manual().placeOfPage(pageKey(PageId(page))).isEmpty(), qPrintable(pageKey(PageId(page))));
    QCOMPARE(manual().placeOfPage("start"), "start");
    QCOMPARE(manual().placeOfPage("production"), "systems#production");
    QCOMPARE(manual().placeOfPage("nowhere"), QString());
}

void TestManual::picturesAreUsedAndSmall()
{
    QStringList used;
    for (const ManualChapter &chapter : m_english->chapters())
        for (const QString &target : targets(chapter.markdown))
            if (target.startsWith("picture:"))
                used << target.mid(8);
    QVERIFY(used.size() >= 17);
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(":/manual/pictures").entryInfoList()) {
        bytes += file.size();
        QVERIFY2(used.contains(file.baseName().chopped(3)), qPrintable(file.fileName())); // without "-zh"
    }
    QVERIFY2(bytes < 2'000'000, qPrintable(QString::number(bytes)));
}

void TestManual::everyFieldIsInTheDictionary()
{
    QMap<QString, QStringList> declared, told;
    collect(core::parkObject, "", declared);
    QVERIFY(declared.size() > 35);
    for (const bool isChinese : {false, true}) {
        const core::BookTexts texts = bookTexts(isChinese ? Language::Chinese : Language::English);
        told.clear();
        for (const DictionaryGroup &group : dataDictionary(support::library(), texts))
            for (const DictionaryList &list : group.lists)
                for (const DictionaryField &field : list.fields) {
                    told[list.key.section(u'-', -1)] << field.key;
                    QVERIFY2(!field.label.isEmpty() && !field.kind.isEmpty() && !field.limits.isEmpty(),
                             qPrintable(list.key + u'/' + field.key));
                }
        for (auto each = declared.cbegin(); each != declared.cend(); ++each)
            for (const QString &field : each.value())
                QVERIFY2(told.value(each.key()).contains(field), qPrintable(each.key() + u'/' + field));
    }
    // and it is a chapter: its keys stand in the text
    const int chapter = m_english->chapter("dictionary-energySupply");
    QVERIFY(chapter >= 0);
    QVERIFY(m_english->chapters()[chapter].markdown.contains("`steam.pressureMPa`"));
}

void TestManual::dictionarySaysUnitsLimitsAndWords()
{
    const core::BookTexts texts = bookTexts(Language::English);
    const QList<DictionaryGroup> groups = dataDictionary(support::library(), texts);
    const auto find = [&](const QString &list, const QString &field) {
        for (const DictionaryGroup &group : groups)
            for (const DictionaryList &each : group.lists)
                for (const DictionaryField &one : each.fields)
                    if (each.key == list && one.key == field)
                        return one;
        return DictionaryField();
    };
    QCOMPARE(find("powerReceived", "mwh").kind, "number, MWh");
    QCOMPARE(find("powerReceived", "mwh").limits, "≥ 0 · required");
    QVERIFY(find("powerReceived", "kind").words.startsWith("grid: "));
    QCOMPARE(find("networks", "lossShare").limits, "0 to 1 · may be left out");
    QCOMPARE(find("greenAttributes", "producedFrom").kind, "month, YYYY-MM");
    QCOMPARE(find("parameters", "fossilPowerFactorTPerMwh").limits, "≥ 0 · 0.8325 when left out"); // annex 4
    QVERIFY(find("parameters", "fossilPowerFactorTPerMwh").meaning.contains("910"));
    QCOMPARE(find("solidWaste", "hazardous").limits, "no when left out");
    const QString csv = csvOf(groups);
    QCOMPARE(csv.section(u'\n', 0, 0), "group,list,path,field,label,kind,limits,words,meaning");
    QVERIFY(csv.contains("energySupply,powerReceived,cases[] / energySupply / powerReceived[],mwh,"));
}

void TestManual::everyMeaningIsOfAField()
{
    QMap<QString, QStringList> declared;
    collect(core::parkObject, "", declared);
    const auto table = core::Table::read(":/manual", "meanings");
    QVERIFY(table);
    QVERIFY(table->rowCount() > 100);
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        const QString list = table->id(row).section(u'/', 0, 0), field = table->id(row).section(u'/', 1);
        const bool isThere =
            list == "*" ? QStringList{"id", "enterprise", "note"}.contains(field) : declared.value(list).contains(field);
        QVERIFY2(isThere, qPrintable(table->id(row)));
        QVERIFY2(!table->text(row, "en").isEmpty() && !table->text(row, "zh").isEmpty(), qPrintable(table->id(row)));
    }
}

void TestManual::everySchemeHasItsSection()
{
    const int index = manual().chapter("schemes");
    QVERIFY(index >= 0);
    const ManualChapter &chapter = manual().chapters()[index];
    QCOMPARE(support::schemes().size(), size_t(14));
    for (const core::Scheme &scheme : support::schemes()) {
        const auto section =
            std::ranges::find_if(chapter.sections, [&](const ManualSection &each) { return each.anchor == scheme.id; });
        QVERIFY2(section != chapter.sections.end(), qPrintable(scheme.id));
        QVERIFY(section->text.contains(scheme.document.in(manual().language() == Language::Chinese)));
        for (const core::SchemeItem &item : scheme.items)
            QVERIFY2(section->text.contains(item.name.in(manual().language() == Language::Chinese).simplified()),
                     qPrintable(scheme.id + ": " + item.id));
    }
    // annex 3: both limits of the core indicator with their classes, and the five targets
    QVERIFY(chapter.markdown.contains("≤ 0.2 t/tce ("));
    QVERIFY(chapter.markdown.contains("≤ 0.3 t/tce ("));
    QVERIFY(chapter.markdown.contains("≥ 90 %"));
    // Hunan, rules §6: 1.0, 0.7, 0.3 for the smaller class, 1.1, 0.8, 0.5 for the larger
    for (const char *target :
         {"2027: ≤ 1 t/tce", "2030: ≤ 0.7 t/tce", "2035: ≤ 0.3 t/tce", "2027: ≤ 1.1 t/tce", "2030: ≤ 0.8 t/tce"})
        QVERIFY2(chapter.markdown.contains(target), target);
}

/// What the chapters print is what the program reckons with.
void TestManual::numbersAreThoseOfTheTables()
{
    const QString accounting = manual().chapters()[manual().chapter("accounting")].markdown;
    const core::Table &table = support::library().parameters();
    for (const char *name : {"electricityEqualValueTcePerMwh", "heatTcePerGj", "fossilPowerFactorTPerMwh",
                             "fossilHeatFactorTPerGj", "gasolineDensity", "dieselDensity", "naturalGasDensity",
                             "feedWaterEnthalpy", "standardCoal", "greenAttributeValidityMonths"})
        for (qsizetype row = 0; row < table.rowCount(); ++row)
            if (table.id(row) == name)
                QVERIFY2(accounting.contains(table.text(row, "value")), name);
    // the worked example of rules/ndrc-910-and-power-rules.md, §8
    for (const char *figure : {"83,250", "8,325", "28,560", "0.2915"})
        QVERIFY2(accounting.contains(figure), figure);
}

void TestManual::everyFindingIsExplained()
{
    const QString text = manual().chapters()[manual().chapter("troubleshooting")].markdown;
    for (int code = 0; code <= int(core::FindingCode::ResultTooLarge); ++code) {
        const std::string_view key = core::key(core::FindingCode(code));
        QVERIFY2(text.contains(QString::fromLatin1(key.data(), qsizetype(key.size()))), key.data());
    }
}

void TestManual::searchFindsWhatIsThere()
{
    const auto places = [](const Manual &manual, const QString &wanted) {
        QStringList all;
        for (const ManualHit &hit : manual.find(wanted))
            all << manual.chapters()[hit.chapter].key + u'#' + manual.chapters()[hit.chapter].sections[hit.section].anchor;
        return all;
    };
    QVERIFY(places(*m_english, "equal value").contains("accounting#energy"));
    QVERIFY(places(*m_english, "EQUAL  value").contains("accounting#energy"));
    QVERIFY(places(*m_chinese, "等价值").contains("accounting#energy"));
    QVERIFY(places(*m_chinese, "单位能耗碳排放").contains("indicators#core"));
    QVERIFY(places(*m_chinese, "绿证").contains("evidence#certificates"));
    QVERIFY(places(*m_english, "powerReceived").contains("dictionary-energySupply#powerReceived"));
    const ManualHit first = m_english->find("core indicator").front(); // a title goes before all texts
    QVERIFY(m_english->chapters()[first.chapter].sections[first.section].title.contains("core", Qt::CaseInsensitive));
    QVERIFY(m_english->find("no such word anywhere xyzzy").isEmpty());
    QVERIFY(m_english->find("  ").isEmpty());
    for (const ManualHit &hit : m_english->find("tracker"))
        QVERIFY(hit.snippet.contains("tracker", Qt::CaseInsensitive) ||
                m_english->chapters()[hit.chapter].sections[hit.section].title.contains("tracker", Qt::CaseInsensitive));
}

/// Each heading of each chapter can be gone to in the text that is shown.
void TestManual::anchorsAreInTheText()
{
    ManualText text;
    text.resize(800, 600);
    text.QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(&text));
    for (const Manual *manual : {m_english.get(), m_chinese.get()})
        for (const ManualChapter &chapter : manual->chapters()) {
            text.show(chapter, manual->language(), Palette::of(Theme::Light));
            QStringList anchors;
            int pictures = 0;
            for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next())
                for (auto each = block.begin(); !each.atEnd(); ++each) {
                    const QTextCharFormat format = each.fragment().charFormat();
                    for (const QString &name : format.anchorNames())
                        if (!name.isEmpty() && !anchors.contains(name))
                            anchors << name;
                    if (format.isImageFormat()) {
                        ++pictures;
                        QVERIFY2(format.toImageFormat().width() > 100 && format.toImageFormat().width() <= 800,
                                 qPrintable(chapter.key));
                    }
                }
            QStringList wanted;
            for (const ManualSection &section : chapter.sections)
                if (!section.anchor.isEmpty())
                    wanted << section.anchor;
            QCOMPARE(anchors, wanted);
            QCOMPARE(pictures, chapter.markdown.count("](picture:"));
            const QString plain = text.toPlainText(); // no mark of Markdown is left, as "**注意：**不" would leave them
            for (const char *mark : {"*", "](", "`", "{#"})
                QVERIFY2(!plain.contains(mark), qPrintable(chapter.key + ": " + plain.mid(plain.indexOf(mark) - 20, 60)));
        }
}

void TestManual::f1ShowsTheChapterOfThePage()
{
    support::OpenWindow open;
    for (int page = 0; page < pageCount; ++page) {
        open.window.showPage(PageId(page));
        QTest::keyClick(&open.window, Qt::Key_F1);
        const auto *manual = open.window.findChild<ManualWindow *>();
        QVERIFY(manual && manual->isVisible());
        QCOMPARE(manual->place(), manual->manual().placeOfPage(pageKey(PageId(page))));
        QVERIFY(!manual->place().isEmpty());
        open.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&open.window));
    }
    open.window.showPage(PageId::Park);
    auto *button = open.window.page(PageId::Park)->findChild<QToolButton *>("pageManual");
    QVERIFY(button && !button->accessibleName().isEmpty());
    button->click();
    QCOMPARE(open.window.findChild<ManualWindow *>()->place(), "park");
    Q_EMIT open.window.page(PageId::Park)->manualWanted("files#series"); // as an empty state would ask
    QCOMPARE(open.window.findChild<ManualWindow *>()->place(), "files#series");
    QVERIFY(open.window.findChild<QAction *>("keys")); // still in the menu
    QVERIFY(open.window.findChild<QAction *>("keys")->shortcut() != QKeySequence(Qt::Key_F1));
}

void TestManual::f1InDialogs()
{
    support::OpenWindow open;
    for (const auto &[action, place] :
         {std::pair("settings", "window#settings"), std::pair("packs", "evaluation#packs"),
          std::pair("workbooks", "collecting#workbooks"), std::pair("importTable", "collecting#tables")}) {
        open.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&open.window));
        open.window.findChild<QAction *>(action)->trigger();
        QTRY_VERIFY2(QApplication::activeWindow() && QApplication::activeWindow() != &open.window, action);
        QWidget *dialog = QApplication::activeWindow();
        QTest::keyClick(dialog, Qt::Key_F1);
        auto *manual = open.window.findChild<ManualWindow *>();
        QVERIFY2(manual, action);
        QCOMPARE(manual->place(), QString(place));
        manual->close();
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void TestManual::theStartPageHasItsChapter()
{
    support::OpenWindow open("/nowhere.park");
    QVERIFY(!open.window.isParkOpen());
    open.window.findChild<QAction *>("showManual")->trigger();
    QCOMPARE(open.window.findChild<ManualWindow *>()->place(), "start");
    Q_EMIT open.window.findChild<ManualWindow *>()->pageWanted("hourly"); // no park, no page: nothing happens
    QVERIFY(!open.window.isParkOpen());
}

void TestManual::linksAndHistory()
{
    support::OpenWindow open;
    open.window.findChild<QAction *>("showManual")->trigger();
    auto *manual = open.window.findChild<ManualWindow *>();
    auto *text = manual->findChild<ManualText *>();
    auto *back = manual->findChild<QToolButton *>("back"), *forward = manual->findChild<QToolButton *>("forward");
    QCOMPARE(manual->place(), "overview");
    QVERIFY(!back->isEnabled());
    Q_EMIT text->anchorClicked(QUrl("chapter:accounting#power"));
    QCOMPARE(manual->place(), "accounting#power");
    QVERIFY(text->verticalScrollBar()->value() > 200); // down to the heading
    QVERIFY(back->isEnabled() && !forward->isEnabled());
    back->click();
    QCOMPARE(manual->place(), "overview");
    forward->click();
    QCOMPARE(manual->place(), "accounting#power");
    Q_EMIT text->anchorClicked(QUrl("page:hourly"));
    QCOMPARE(open.window.page(PageId::Hourly)->isVisible(), true);
    QCOMPARE(manual->place(), "accounting#power");           // the manual stays
    Q_EMIT text->anchorClicked(QUrl("https://example.com")); // nothing leads out of the program
    QCOMPARE(manual->place(), "accounting#power");
    manual->show("no such chapter");
    QCOMPARE(manual->place(), manual->manual().chapters().front().key);
}

void TestManual::languageKeepsThePlace()
{
    support::OpenWindow open;
    open.appearance.setLanguage(Language::English);
    open.window.findChild<QAction *>("showManual")->trigger();
    auto *manual = open.window.findChild<ManualWindow *>();
    manual->show("indicators#core");
    QVERIFY(manual->findChild<ManualText *>()->toPlainText().contains("Guiding indicators"));
    open.appearance.setLanguage(Language::Chinese);
    QCOMPARE(manual->place(), "indicators#core");
    QVERIFY(manual->findChild<ManualText *>()->toPlainText().contains("引导指标"));
    open.appearance.setTheme(Theme::Dark);
    QCOMPARE(manual->place(), "indicators#core");
    open.appearance.setLanguage(Language::English);
}

void TestManual::searchInTheWindow()
{
    support::OpenWindow open;
    open.appearance.setLanguage(Language::Chinese);
    open.window.findChild<QAction *>("showManual")->trigger();
    auto *manual = open.window.findChild<ManualWindow *>();
    auto *hits = manual->findChild<QTreeWidget *>("hits"), *contents = manual->findChild<QTreeWidget *>("contents");
    QVERIFY(contents->isVisible() && !hits->isVisible());
    manual->search("孤网");
    QVERIFY(hits->isVisible());
    QVERIFY(hits->topLevelItemCount() > 0);
    hits->setCurrentItem(hits->topLevelItem(0)->child(0));
    QCOMPARE(manual->place(), "hourly#rules");
    QVERIFY(!manual->findChild<ManualText *>()->extraSelections().isEmpty());
    manual->search("");
    QVERIFY(contents->isVisible());
    open.appearance.setLanguage(Language::English);
}

QTEST_MAIN(TestManual)
#include "tst_manual.moc"
