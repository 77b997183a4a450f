/** Lines on the drawing: their length, parts and rounding, ribbons laid along them, and path data short enough to keep. */
import type { Point } from "./form.ts";

/** A point of a seam: where it is, how much it faces us, and how far it is from where the bowl was struck. */
export interface SeamPoint {
  readonly x: number;
  readonly y: number;
  readonly facing: number;
  readonly away: number;
}

/** Length along the line up to each point. */
export const lengthsOf = (points: readonly SeamPoint[]): readonly number[] => {
  let sum = 0;
  return points.map(({ x, y }, i) => {
    const before = points[i - 1];
    if (before) sum += Math.hypot(x - before.x, y - before.y);
    return sum;
  });
};

export const between = (a: SeamPoint, b: SeamPoint, k: number): SeamPoint => ({
  x: a.x + (b.x - a.x) * k,
  y: a.y + (b.y - a.y) * k,
  facing: a.facing + (b.facing - a.facing) * k,
  away: a.away + (b.away - a.away) * k,
});

/** The part of a line from one length to another. */
export const cut = (points: readonly SeamPoint[], from: number, to: number): readonly SeamPoint[] => {
  const along = lengthsOf(points);
  const part: SeamPoint[] = [];
  points.forEach((a, i) => {
    const b = points[i + 1];
    const [start, end] = [along[i] ?? 0, along[i + 1] ?? 0];
    if (!b || end <= from || start >= to) return;
    const at = (length: number): SeamPoint => between(a, b, (length - start) / (end - start || 1));
    if (part.length === 0) part.push(start < from ? at(from) : a);
    part.push(end > to ? at(to) : b);
  });
  return part;
};

/** Evenly spaced, with a touch of rounding. */
export const smooth = (points: readonly SeamPoint[], step: number): readonly SeamPoint[] => {
  const along = lengthsOf(points);
  const total = along.at(-1) ?? 0;
  const steps = Math.max(2, Math.round(total / step));
  let j = 0;
  const even = Array.from({ length: steps + 1 }, (_, i) => {
    const length = (i / steps) * total;
    while (j < points.length - 2 && (along[j + 1] ?? total) < length) j++;
    const [a, b, start] = [points[j], points[j + 1], along[j] ?? 0];
    return a && b ? between(a, b, (length - start) / ((along[j + 1] ?? total) - start || 1)) : points[0];
  }).filter((point) => point !== undefined);
  return even.map((point, i) => {
    const [a, b] = [even[i - 1], even[i + 1]];
    if (!a || !b) return point;
    return { ...point, x: (a.x + 2 * point.x + b.x) / 4, y: (a.y + 2 * point.y + b.y) / 4 };
  });
};

/** The outline of a brush stroke along the line, as wide at each point as `width` says. */
export const ribbon = (points: readonly SeamPoint[], width: (index: number, point: SeamPoint) => number): string => {
  const [left, right, ends]: [Point[], Point[], Point[]] = [[], [], []];
  points.forEach((point, i) => {
    const [a, b] = [points[Math.max(0, i - 1)] ?? point, points[Math.min(points.length - 1, i + 1)] ?? point];
    const long = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const half = width(i, point) / 2;
    const [dx, dy] = [((b.x - a.x) / long) * half, ((b.y - a.y) / long) * half];
    if (i === 0) ends.push([point.x - dx, point.y - dy]);
    if (i === points.length - 1) ends.push([point.x + dx, point.y + dy]);
    left.push([point.x - dy, point.y + dx]);
    right.push([point.x + dy, point.y - dx]);
  });
  const [start, end] = ends;
  return start && end && points.length > 1 ? pathOf([start, ...left, end, ...right.reverse()]) : "";
};

/** The line itself, without width. */
export const lineOf = (points: readonly SeamPoint[]): string =>
  pathOf(
    points.map(({ x, y }): Point => [x, y]),
    false,
  );

/** Path data with relative steps of one decimal that do not drift: a third of the bytes. */
export const pathOf = (points: readonly Point[], isClosed = true): string => {
  const [first] = points;
  if (!first) return "";
  let [x, y] = [tenths(first[0]), tenths(first[1])];
  const steps = points.slice(1).map(([toX, toY]) => {
    const [dx, dy] = [tenths(toX - x), tenths(toY - y)];
    x += dx;
    y += dy;
    return `${short(dx)} ${short(dy)}`;
  });
  return `M${tenths(first[0])} ${tenths(first[1])}l${steps.join(" ")}${isClosed ? "z" : ""}`;
};

export const tenths = (value: number): number => Math.round(value * 10) / 10;

const short = (value: number): string =>
  Math.abs(value) < 0.05 ? "0" : String(tenths(value)).replace(/^(-?)0\./, "$1.");
