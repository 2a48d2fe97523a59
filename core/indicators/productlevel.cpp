#include "productlevel.h"

namespace core {

const ProductLimit *limitOf(const Product &product, const Library &library)
{
    return product.limitStandard && product.limitProduct ? library.limit(*product.limitStandard, *product.limitProduct) : nullptr;
}

LimitLevel limitLevel(const Product &product, const Library &library)
{
    const ProductLimit *limit = limitOf(product, library);
    if (!limit)
        return LimitLevel::NoLimit;
    if (!product.unitEnergy)
        return LimitLevel::NoData;
    const auto reaches = [&](const std::optional<double> &level) { return level && product.unitEnergy->value <= *level; };
    if (reaches(limit->level1))
        return LimitLevel::One;
    if (reaches(limit->level2))
        return LimitLevel::Two;
    return reaches(limit->level3) ? LimitLevel::Three : LimitLevel::Worse;
}

} // namespace core
