#include "document.h"

namespace ui {

QString Document::title(bool english) const
{
    const core::ParkProfile &profile = m_park.profile;
    return english && profile.nameEnglish ? *profile.nameEnglish : profile.name;
}

void Document::open(core::Park park, const QString &fileName)
{
    m_park = std::move(park);
    m_fileName = fileName;
    ++m_openCount;
    Q_EMIT opened();
}

} // namespace ui
