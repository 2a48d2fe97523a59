#include "parks.h"

#include <QFile>

namespace support {

const core::Library &library()
{
    static const core::Library read = *core::Library::read(QStringLiteral(":/reference"));
    return read;
}

const std::vector<core::Scheme> &schemes()
{
    static const std::vector<core::Scheme> read = *core::readSchemes(QStringLiteral(":/schemes"));
    return read;
}

QByteArray bytesOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(fileName));
    return file.readAll();
}

core::Park parkFromFile(const QString &fileName)
{
    return *core::parkFromJson(bytesOf(fileName));
}

core::Park coastalPark()
{
    return parkFromFile(QStringLiteral(EXAMPLES "/coastal-park.json"));
}

QByteArray textWith(const QByteArray &caseMembers, const QByteArray &documentMembers)
{
    return R"({"format": "parkwright-exchange", "version": 1, "park": {"id": "p", "name": "P", "province": "A", "city": "B",)"
           R"("boundary": "wholePark", "stage": "existing", "baseYear": 2025, "areaKm2": 2},)"
           R"("enterprises": [{"id": "E1", "name": "one"}, {"id": "E2", "name": "two"}],)"
           R"("cases": [{"id": "C1", "name": "2025", "kind": "actual", "year": 2025)" +
           (caseMembers.isEmpty() ? QByteArray() : ", " + caseMembers) + "}]" +
           (documentMembers.isEmpty() ? QByteArray() : ", " + documentMembers) + "}";
}

core::Park parkWith(const QByteArray &caseMembers, const QByteArray &documentMembers)
{
    auto park = core::parkFromJson(textWith(caseMembers, documentMembers));
    if (!park)
        qFatal("the text of the test is no park: code %d at %s", int(park.error().code), qPrintable(park.error().place));
    return *std::move(park);
}

core::Evaluation evaluate(const core::Park &park)
{
    return core::evaluate(park, library(), schemes(), currentYear);
}

core::CaseEvaluation evaluateOne(const QByteArray &caseMembers, const QByteArray &documentMembers)
{
    return evaluate(parkWith(caseMembers, documentMembers)).cases.front();
}

QStringList findings(const core::Park &park)
{
    const core::Evaluation evaluation = evaluate(park);
    std::vector<core::Finding> all = evaluation.findings;
    for (const core::CaseEvaluation &each : evaluation.cases)
        all.insert(all.end(), each.findings.begin(), each.findings.end());
    QStringList texts;
    for (const core::PlacedFinding &each : core::placed(park, all)) {
        const std::string_view code = key(each.finding.code);
        texts.append(each.path + u' ' + QString::fromLatin1(code.data(), qsizetype(code.size())));
    }
    return texts;
}

} // namespace support
