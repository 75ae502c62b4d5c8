"""Draws how a training went, out of its log: an SVG with the share of validation dialogues predicted without a fault."""

import re
from pathlib import Path

WIDTH, HEIGHT, MARGIN = 640, 320, 48
STEP = re.compile(r'step \d+, at [\d.]+, loss ([\d.]+), ([\d.]+) M tokens')
END = re.compile(r'end after \d+ steps, ([\d.]+) M tokens')
SCORES = re.compile(r'whole dialogues ([\d.]+); held out: .*whole dialogues ([\d.]+)')
CURVES = (('seen wordings', '#0a6'), ('held out', '#c50'))

Point = tuple[float, float]


def read_scores(log: str) -> list[tuple[float, float, float]]:
    """Million tokens, and the shares of dialogues in seen and in held-out wordings."""
    scores, tokens = [], 0.0
    for line in log.splitlines():
        read = STEP.match(line) or END.match(line)
        if read:
            tokens = float(read[read.lastindex])
        score = SCORES.search(line)
        if score:
            scores.append((tokens, float(score[1]), float(score[2])))
    return scores


def draw_curve(log: Path, output: Path) -> None:
    scores = read_scores(log.read_text(encoding='utf-8'))
    if not scores:
        raise ValueError(f'{log} has no validation yet; it comes after four minutes of training.')
    output.write_text(to_svg(scores), encoding='utf-8')


def to_svg(scores: list[tuple[float, float, float]]) -> str:
    most = max(tokens for tokens, _, _ in scores)

    def place(tokens: float, share: float) -> Point:
        return MARGIN + tokens / most * (WIDTH - 2 * MARGIN), HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" '
        'font-size="12" fill="#555">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
        f'<text x="{MARGIN}" y="20">Validation dialogues predicted without a fault, by million tokens of training</text>',
    ]
    for tenth in range(0, 11, 2):
        x, y = place(0, tenth / 10)
        parts.append(f'<path d="M{x} {y:.1f}H{WIDTH - MARGIN}" stroke="#ddd"/>')
        parts.append(f'<text x="{x - 8}" y="{y + 4:.1f}" text-anchor="end">{tenth / 10:.1f}</text>')
    for quarter in range(5):
        x, y = place(most * quarter / 4, 0)
        parts.append(f'<text x="{x:.1f}" y="{y + 18}" text-anchor="middle">{most * quarter / 4:.0f}</text>')
    for index, (name, colour) in enumerate(CURVES):
        points = ' '.join('{:.1f},{:.1f}'.format(*place(score[0], score[index + 1])) for score in scores)
        x, y = place(*(scores[-1][0], scores[-1][index + 1]))
        parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts.append(f'<text x="{x - 6:.1f}" y="{y - 8:.1f}" text-anchor="end" fill="{colour}">{name}</text>')
    return '\n'.join([*parts, '</svg>', ''])
