#!/bin/bash
# Shapes the words of headings.tsv with HarfBuzz: writes words.tsv and cuts the fonts down to the glyphs that occur.
# Needs hb-shape and hb-subset (libharfbuzz-bin) and Noto Sans Devanagari (fonts-noto-core); run it after a change of headings.tsv.
set -euo pipefail
cd "$(dirname "$0")"
export LC_ALL=C.UTF-8
source_fonts="${1:-/usr/share/fonts/truetype/noto}"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

# a word is an unbroken row of Devanagari characters; spaces, digits and marks are set in the other face
grep -v '^#' headings.tsv | cut -f 2 | grep -oP '[\x{0900}-\x{097F}]+' | sort -u > "$work/words"

for weight in Regular Bold; do
  font="$source_fonts/NotoSansDevanagari-$weight.ttf"
  hb-shape --script=deva --language=hi --no-glyph-names --text-file="$work/words" "$font" | tr -d '[]' > "$work/$weight"
  gids=$(tr '|' '\n' < "$work/$weight" | cut -d = -f 1 | sort -un | paste -sd ,)
  # numbers of glyphs stay those of the whole font; the rules of shaping are not needed any more
  hb-subset --retain-gids --gids="$gids" --text-file="$work/words" --drop-tables+=GSUB,GPOS,GDEF --no-hinting \
    --output-file="../Fonts/NotoSansDevanagari-$weight.ttf" "$font"
done

paste "$work/words" "$work/Regular" "$work/Bold" > words.tsv
