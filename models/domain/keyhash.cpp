// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/keyhash.h"

#include <xxhash.h>

namespace courtside {

KeyHash hashOfKey(QByteArrayView key)
{
    const XXH128_hash_t hash = XXH3_128bits(key.data(), static_cast<size_t>(key.size()));
    return {hash.high64, hash.low64};
}

quint64 hashOfContent(QByteArrayView content)
{
    return XXH3_64bits(content.data(), static_cast<size_t>(content.size()));
}

} // namespace courtside
