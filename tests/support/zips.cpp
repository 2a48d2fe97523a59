#include "zips.h"

#include <QFile>

#include <cstdlib>
#include <cstring>
#include <zip.h>

namespace support {

QByteArray zipped(const QList<std::pair<QByteArray, QByteArray>> &files)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const auto &[name, content] : files)
        zip_file_add(archive, name.constData(), zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0),
                     ZIP_FL_ENC_UTF_8);
    if (zip_close(archive) != 0)
        qFatal("the archive cannot be made");
    zip_stat_t about;
    zip_source_stat(target, &about);
    QByteArray bytes(qsizetype(about.size), '\0');
    zip_source_open(target);
    zip_source_read(target, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

namespace {

QList<std::pair<QByteArray, QByteArray>> filesOf(const QByteArray &archive)
{
    QList<std::pair<QByteArray, QByteArray>> files;
    zip_t *opened = zip_open_from_source(zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, nullptr),
                                         ZIP_RDONLY, nullptr);
    if (!opened)
        qFatal("no archive");
    for (zip_int64_t i = 0; i < zip_get_num_entries(opened, 0); ++i) {
        zip_stat_t about;
        zip_stat_index(opened, zip_uint64_t(i), 0, &about);
        QByteArray content(qsizetype(about.size), '\0');
        zip_file_t *file = zip_fopen_index(opened, zip_uint64_t(i), 0);
        zip_fread(file, content.data(), about.size);
        zip_fclose(file);
        files.append({QByteArray(about.name), content});
    }
    zip_discard(opened);
    return files;
}

} // namespace

QByteArray unzipped(const QByteArray &archive, const QByteArray &name)
{
    for (const auto &[each, content] : filesOf(archive))
        if (each == name)
            return content;
    return {};
}

QByteArray rezipped(const QByteArray &archive, const QByteArray &name, const QByteArray &content)
{
    auto files = filesOf(archive);
    for (auto &[each, held] : files)
        if (each == name)
            held = content;
    return zipped(files);
}

QByteArray xlsxWith(const QByteArray &sheetData, const QByteArray &after)
{
    const QByteArray head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
    const QByteArray main = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
    const QByteArray relations = R"(http://schemas.openxmlformats.org/officeDocument/2006/relationships)";
    const QByteArray package = R"(http://schemas.openxmlformats.org/package/2006)";
    const QByteArray type = R"(application/vnd.openxmlformats-officedocument.spreadsheetml.)";
    return zipped({
        {"[Content_Types].xml",
         head + "<Types xmlns=\"" + package +
             R"(/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
             R"(<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType=")" +
             type + R"(sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType=")" + type +
             R"(worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType=")" + type +
             R"(styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType=")" + type +
             R"(sharedStrings+xml"/></Types>)"},
        {"_rels/.rels", head + "<Relationships xmlns=\"" + package + R"(/relationships"><Relationship Id="rId1" Type=")" +
                            relations + R"(/officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
        {"xl/workbook.xml", head + "<workbook " + main + " xmlns:r=\"" + relations +
                                R"("><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
        {"xl/_rels/workbook.xml.rels", head + "<Relationships xmlns=\"" + package +
                                           R"(/relationships"><Relationship Id="rId1" Type=")" + relations +
                                           R"(/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type=")" +
                                           relations + R"(/styles" Target="styles.xml"/><Relationship Id="rId3" Type=")" +
                                           relations + R"(/sharedStrings" Target="sharedStrings.xml"/></Relationships>)"},
        {"xl/styles.xml",
         head + "<styleSheet " + main +
             R"(><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>)"
             R"(<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>)"
             R"(<cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0"/></cellXfs></styleSheet>)"},
        {"xl/sharedStrings.xml", head + "<sst " + main + R"( count="2" uniqueCount="2"><si><t>shared</t></si>)" +
                                     "<si><r><t>rich </t></r><r><t>text</t></r></si></sst>"},
        {"xl/worksheets/sheet1.xml",
         head + "<worksheet " + main + "><sheetData>" + sheetData + "</sheetData>" + after + "</worksheet>"},
    });
}

QByteArray odsWith(const QByteArray &content)
{
    const QByteArray name = "urn:oasis:names:tc:opendocument:xmlns:";
    return zipped({
        {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
        {"content.xml", R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office=")" + name +
                            R"(office:1.0" xmlns:table=")" + name + R"(table:1.0" xmlns:text=")" + name +
                            R"(text:1.0" office:version="1.2"><office:body><office:spreadsheet>)" + content +
                            "</office:spreadsheet></office:body></office:document-content>"},
        {"META-INF/manifest.xml", "<manifest/>"},
    });
}

void writeFile(const QString &fileName, const QByteArray &bytes)
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(fileName));
}

} // namespace support
