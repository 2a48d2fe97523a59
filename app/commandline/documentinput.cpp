#include "documentinput.h"

#include "ui/model/sentences.h"

namespace commandline {

std::optional<DocumentInput> DocumentInput::read()
{
    auto files = FilesInput::create();
    auto texts = core::DossierTexts::read(QStringLiteral(":/dossier"));
    auto tables = core::HourlyTables::read(QStringLiteral(":/reference"));
    if (!files || !texts || !tables) {
        complain(ui::sentence(!files ? files.error() : !texts ? texts.error() : tables.error()));
        return std::nullopt;
    }
    auto rules = core::Table::read(QStringLiteral(":/reference"), QStringLiteral("supply_rules"));
    return DocumentInput{*std::move(files), *std::move(texts), *std::move(tables),
                         rules ? std::optional(*std::move(rules)) : std::nullopt};
}

} // namespace commandline
