#include "evidencefolder.h"

#include "core/base/filename.h"
#include "core/exchange/tablebook.h"
#include "core/storage/durable.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace core {

namespace {

OutColumn column(const char *field, const BookTexts &texts, double width)
{
    const auto &fields = evidenceObject.fields;
    const auto found = std::ranges::find(fields, std::string_view(field), &Field::key);
    Q_ASSERT(found != fields.end());
    return {.key = QString::fromLatin1(field),
            .label = texts.label(found->label),
            .otherLabel = texts.otherLabel(found->label),
            .width = width};
}

} // namespace

QStringList namesInFolder(const Park &park, const QStringList &folders)
{
    const int digits = park.evidence.size() < 100 ? 2 : 4;
    QStringList names;
    for (qsizetype i = 0; i < park.evidence.size(); ++i) {
        const Evidence &evidence = park.evidence[i];
        const QString number = QString::number(i + 1).rightJustified(digits, u'0');
        const QString given =
            plainFileName(evidence.fileName.isEmpty() ? evidence.title : QFileInfo(evidence.fileName).fileName());
        names << (storage::fileOf(evidence, folders).isEmpty() ? QString() : number + u' ' + given);
    }
    return names;
}

OutSheet evidenceCatalogue(const Park &park, const QStringList &fileNames, const BookTexts &texts)
{
    constexpr const char *name = QT_TRANSLATE_NOOP("Workbook", "Catalogue of evidence");
    constexpr const char *number = QT_TRANSLATE_NOOP("Workbook", "Number");
    OutSheet sheet{.name = OutBook().freeName(texts.own("Workbook", name)), .title = texts.own("Workbook", name)};
    sheet.isProtected = false;
    sheet.columns = {{.key = QStringLiteral("number"),
                      .label = texts.own("Workbook", number),
                      .otherLabel = texts.other("Workbook", number),
                      .width = 8},
                     column("title", texts, 36),
                     column("fileName", texts, 36),
                     column("issuedOn", texts, 14),
                     column("validUntil", texts, 14),
                     column("refers", texts, 48),
                     column("sha256", texts, 70)};
    const auto date = [](const std::optional<QString> &text) { return text ? Value(*text) : Value{}; };
    for (qsizetype i = 0; i < park.evidence.size(); ++i) {
        const Evidence &evidence = park.evidence[i];
        sheet.rows.push_back({double(i + 1), evidence.title, fileNames.value(i), date(evidence.issuedOn),
                              date(evidence.validUntil), evidence.refers.join(QStringLiteral("; ")), evidence.sha256});
    }
    return sheet;
}

Result<int> exportEvidence(const Park &park, const QStringList &folders, const QString &target, CatalogueFormat format,
                           const BookTexts &texts, const std::stop_token &stop)
{
    const auto cannot = [&target](const QString &why) { return fail({ErrorCode::FileNotWritable, target, {}, why}); };
    if (QFileInfo::exists(target))
        return cannot({});
    QTemporaryDir beside(storage::temporaryIn(QFileInfo(target).absolutePath()));
    if (!beside.isValid())
        return cannot(beside.errorString());
    const QStringList names = namesInFolder(park, folders);
    int written = 0;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i].isEmpty())
            continue;
        const QString from = storage::fileOf(park.evidence[i], folders), to = beside.filePath(names[i]);
        QFile file(from);
        if (!file.copy(to))
            return cannot(file.errorString());
        const auto hash = storage::hashOfFile(to, stop);
        if (!hash || *hash != QFileInfo(from).fileName())
            return fail(hash ? Error{ErrorCode::EvidenceChanged, park.evidence[i].fileName, {}, {}} : hash.error());
        QFile::setPermissions(to, QFile::permissions(to) | QFile::WriteOwner | QFile::WriteUser);
        ++written;
    }
    const OutSheet sheet = evidenceCatalogue(park, names, texts);
    const QString ending = format == CatalogueFormat::Csv ? QStringLiteral(".csv") : QStringLiteral(".xlsx");
    if (const auto done = writeTable(sheet, beside.filePath(sheet.name + ending)); !done)
        return fail(done.error());
    if (!QDir().rename(beside.path(), target))
        return cannot({});
    beside.setAutoRemove(false);
    return written;
}

} // namespace core
