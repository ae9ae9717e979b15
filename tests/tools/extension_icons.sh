#!/usr/bin/env bash
# Draws the extension's icons anew: tests/tools/extension_icons.sh (needs imagemagick).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../extension/oxt/icons"

# icon NAME DRAWING...: on a sheet of 64 by 64, in the sizes of toolbars.
icon() {
  local name=$1 size
  shift
  for size in 16 26; do
    convert -size 256x256 xc:none -fill none -stroke '#1a5fb4' -strokewidth 5 \
      -draw 'scale 4,4 roundrectangle 8,4 56,60 4,4' \
      "$@" -resize "${size}x${size}" -strip "PNG32:${name}_$size.png"
  done
}

# drawing COLOUR SHAPES: strokes in the sheet's own measure.
icon check -stroke '#26a269' -strokewidth 8 -draw 'scale 4,4 polyline 18,32 28,44 48,18'
icon notes -stroke '#e66100' -strokewidth 6 -draw 'scale 4,4 line 18,22 46,22 line 18,34 46,34 line 18,46 34,46'
icon remove-notes -stroke '#c01c28' -strokewidth 8 -draw 'scale 4,4 line 20,20 44,44 line 44,20 20,44'
icon next -stroke '#26a269' -strokewidth 8 -draw 'scale 4,4 polyline 20,26 32,42 44,26'
icon back -stroke '#26a269' -strokewidth 8 -draw 'scale 4,4 polyline 20,40 32,24 44,40'
convert -size 256x256 xc:none -fill '#1a5fb4' -draw 'roundrectangle 8,8 248,248 40,40' \
  -fill none -stroke white -strokewidth 16 \
  -draw 'line 56,80 200,80 line 56,128 136,128 line 56,176 112,176' \
  -stroke '#8ff0a4' -strokewidth 26 -draw 'polyline 128,168 160,208 216,128' \
  -resize 42x42 -strip PNG32:gouji_42.png
