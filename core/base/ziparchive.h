#pragma once

#include <memory>
#include <zip.h>

namespace core {

/// Closes what libzip opened; what was not written yet is given up.
struct CloseZip {
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using ZipArchive = std::unique_ptr<zip_t, CloseZip>;
/// One entry of an archive that is open.
using ZipEntry = std::unique_ptr<zip_file_t, CloseZip>;

} // namespace core
