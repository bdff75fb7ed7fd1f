// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A library needs a source; what it carries is in the resource file beside it.
