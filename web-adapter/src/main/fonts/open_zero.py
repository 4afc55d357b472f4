"""Takes the slash out of the zero of Atkinson Hyperlegible Next, which has no feature to switch it off.

    pip install fonttools brotli
    python open_zero.py atkinson-hyperlegible-next-latin-wght-normal.woff2 ../resources/public/fonts/atkinson-hyperlegible-next-zero.woff2

The result holds the digit zero alone (also in its tabular width), in all weights, under the same licence (OFL 1.1).
"""
import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphCoordinates
from array import array

OUTER = 16  # the points of the outline; the two halves of the counter follow
LEFT, RIGHT, BOTTOM, TOP = 23, 31, 16, 36  # where the counter touches its own edges


def counter(points):
    """The open counter: the outline, drawn to the size of the slashed counter, the other way round."""
    outer = points[:OUTER]
    x0, x1 = min(p[0] for p in outer), max(p[0] for p in outer)
    y0, y1 = min(p[1] for p in outer), max(p[1] for p in outer)
    left, right = points[LEFT][0], points[RIGHT][0]
    bottom, top = points[BOTTOM][1], points[TOP][1]
    inner = [(left + (x - x0) * (right - left) / (x1 - x0), bottom + (y - y0) * (top - bottom) / (y1 - y0)) for x, y in outer]
    return [inner[0]] + inner[:0:-1]


font = TTFont(sys.argv[1])
glyf = font["glyf"]
zero = glyf["zero"]
points, ends, flags = zero.getCoordinates(glyf)
points, phantom = list(points), [(0, 0)] * 4
assert len(points) == 39 and ends == [15, 26, 38], "another zero than the one this was made for"

for variation in font["gvar"].variations["zero"]:
    variation.calcInferredDeltas(GlyphCoordinates(points + phantom), list(ends))
    deltas = variation.coordinates
    moved = [(x + dx, y + dy) for (x, y), (dx, dy) in zip(points, deltas)]
    change = [(round(a[0] - b[0]), round(a[1] - b[1])) for a, b in zip(counter(moved), counter(points))]
    variation.coordinates = deltas[:OUTER] + change + deltas[-4:]

open_zero = Glyph()
open_zero.numberOfContours = 2
open_zero.coordinates = GlyphCoordinates(points[:OUTER] + [(round(x), round(y)) for x, y in counter(points)])
open_zero.endPtsOfContours = [OUTER - 1, 2 * OUTER - 1]
outline = list(flags[:OUTER])
open_zero.flags = array("B", outline + [outline[0]] + outline[:0:-1])
open_zero.program = zero.program
open_zero.recalcBounds(glyf)
glyf["zero"] = open_zero

options = Options()
options.layout_features = ["tnum", "pnum"]
options.flavor = "woff2"
options.hinting = False
subsetter = Subsetter(options)
subsetter.populate(unicodes=[0x30])
subsetter.subset(font)
font.flavor = "woff2"
font.save(sys.argv[2])
