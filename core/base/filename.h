#pragma once

#include <QString>

namespace core {

/// A given name as every system takes it for a file: signs that some refuse become "_", and a long name loses of its middle, so
/// that its number, its year and its ending stay. At most 240 bytes of UTF-8; systems take 255.
QString plainFileName(const QString &given);

} // namespace core
