"""Draws the speeds of a record as bars: an SVG of lines, boxes and text, readable without colour."""
import math
from xml.sax.saxutils import escape

HEADINGS = {
    "stages": "Stages of scoring on one processor, each with all those before it",
    "icu": "Cutting text: ICU and the tokeniser",
    "whole": "casenote and other programs, side by side",
    "linear": "Notes that are longer or worse than ordinary ones",
}
WIDTH, LEFT, RIGHT = 960, 330, 80
BAR, GAP = 18, 8


def draw(record):
    """The picture as text; bars are of megabytes a second, on a scale of powers of ten."""
    speeds = {part: programs for part, programs in record["megabytesPerSecond"].items() if programs}
    shares = record["shares"]
    every = [speed for programs in speeds.values() for speed in programs.values()]
    low = math.floor(math.log10(min(every, default=1)))
    high = max(low + 1, math.ceil(math.log10(max(every, default=10))))

    def x(speed):
        return LEFT + (WIDTH - LEFT - RIGHT) * (math.log10(speed) - low) / (high - low)

    shapes, y = [], 84
    for part, programs in speeds.items():
        y += 26
        shapes.append(text(20, y, HEADINGS.get(part, part), "bold"))
        y += 12
        top = y
        bars = []
        for program, speed in programs.items():
            own = part != "whole" and not program.startswith("ICU") or program.startswith(("casenote", "stage"))
            bars.append(f'<rect x="{LEFT}" y="{y}" width="{max(1, x(speed) - LEFT):.1f}" height="{BAR}" '
                        f'fill="{"#444" if own else "#fff"}" stroke="#000"/>')
            bars.append(text(LEFT - 8, y + 14, shortened(program, shares.get(program)), anchor="end"))
            bars.append(text(x(speed) + 6, y + 14, f"{speed:,.3g}" if speed < 1000 else f"{speed:,.0f}"))
            y += BAR + GAP
        shapes += [f'<line x1="{x(10 ** power):.1f}" y1="{top - 4}" x2="{x(10 ** power):.1f}" y2="{y - 4}" stroke="#bbb"/>'
                   for power in range(low, high + 1)]
        shapes += bars
    shapes += [text(x(10 ** power), y + 14, f"{10 ** power:,g}", anchor="middle") for power in range(low, high + 1)]
    shapes.append(text(20, y + 36, "megabytes a second of processor time (of time on the clock for two workers); each line is ten times the one before"))
    machine = record["machine"]
    title = f"How fast {record['versions']['casenote']} is"
    under = f"{record['date']}, commit {record['commit']}, an export of {record['size']}; {machine['processor']}, {machine['processors']} processors"
    told = ". ".join(f"{HEADINGS.get(part, part)}: " + ", ".join(f"{program} {speed:g}" for program, speed in programs.items())
                     for part, programs in speeds.items())
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y + 56}" width="{WIDTH}" height="{y + 56}" '
        'role="img" aria-labelledby="title desc" font-family="sans-serif" font-size="14">',
        f'<title id="title">{escape(title)}</title>',
        f'<desc id="desc">Bars of megabytes a second. {escape(told)}.</desc>',
        f'<rect width="{WIDTH}" height="{y + 56}" fill="#fff"/>',
        text(20, 34, title, "bold", size=20), text(20, 58, under),
        text(20, 80, "Dark bars are casenote or a part of it, white ones other programs."),
        *shapes, "</svg>", ""])


def text(x, y, words, weight="normal", anchor="start", size=14):
    return f'<text x="{x:.1f}" y="{y}" font-weight="{weight}" text-anchor="{anchor}" font-size="{size}">{escape(words)}</text>'


def shortened(name, share=None, most=44):
    """A name that fits to the left of the bars, with the share that a slow program read."""
    name = f"{name}, first {share / 1e6:.0f} MB" if share else name
    return name if len(name) <= most else name[: most - 1] + "…"
