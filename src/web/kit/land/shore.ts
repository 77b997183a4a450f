/** A shore: far headlands, still water with the light on it, one sail, and grass on the sand. */
import { apart, ridge, type Ridge, under, yAt } from "./ridge.ts";
import { box, type Canvas, n, type Place, type Point, type Shape, softly, type Tone } from "./shape.ts";
import { sky, sun } from "./sky.ts";

export const shore: Place = (canvas) => {
  const { dice, width, height, unit } = canvas;
  const horizon = height * dice.between(0.5, 0.55);
  const sunAt = width * dice.between(0.36, 0.64);
  const side = dice.sign();
  const sand = ridge(canvas, height * 0.86, height * 0.035, 0.7);
  return [
    ...sky(canvas, horizon + 2),
    ...sun(sunAt, horizon - height * dice.between(0.12, 0.24), unit * 0.06),
    headland(canvas, "far", horizon, side, [0.42, 0.15]),
    { tone: "sea", d: box(0, horizon, width, height - horizon) },
    ...glitter(canvas, horizon, sunAt),
    headland(canvas, "middle", horizon, side === 1 ? -1 : 1, [0.56, 0.2]),
    ...sail(
      width * (side === 1 ? dice.between(0.56, 0.68) : dice.between(0.24, 0.36)),
      horizon + height * 0.13,
      unit * 0.17,
    ),
    under(
      "foam",
      canvas,
      sand.map(([x, y]): Point => [x, y - 5]),
    ),
    under("front", canvas, sand),
    { tone: "front", d: grass(canvas, sand), line: 1.3 },
  ];
};

/** Land that rises from the water toward one side; `from` is where it begins and how high it grows. */
const headland = ({ width, height }: Canvas, tone: Tone, horizon: number, side: 1 | -1, [from, high]: Point): Shape => {
  const line = Array.from({ length: 25 }, (_, i): Point => {
    const k = from + (1 - from) * (i / 24);
    const up = (k - from) * (1 + 0.22 * Math.sin(k * 19));
    return [width * (side === 1 ? k : 1 - k), horizon - up * height * high * 2];
  });
  return { tone, d: `${softly(line)}V${n(horizon + 1)}H${n(width * (side === 1 ? from : 1 - from))}Z` };
};

const glitter = (canvas: Canvas, horizon: number, x: number): readonly Shape[] => {
  const dice = apart(canvas, "glitter");
  const { width, height } = canvas;
  const strips = (solid: number): Shape => ({
    tone: "disc",
    solid,
    d: Array.from({ length: 15 }, () => {
      const k = dice.next() ** 0.8;
      const [y, wide] = [horizon + 5 + (height * 0.86 - horizon) * k, dice.between(6, 34) * (0.35 + k)];
      const at = x + dice.between(-1, 1) * Math.min(width, height * 1.6) * 0.5 * (0.08 + k * 0.26);
      return box(at - wide / 2, y, wide, 0.9 + k * 1.5);
    }).join(""),
  });
  return [strips(0.7), strips(0.4)];
};

const sail = (x: number, y: number, size: number): readonly Shape[] => {
  const at = (dx: number, dy: number): string => `${n(x + size * dx)} ${n(y + size * dy)}`;
  return [
    { tone: "front", d: `M${at(0, 0)}Q${at(0.5, 0.3)} ${at(1, -0.03)}Q${at(0.5, 0.07)} ${at(0, 0)}Z` },
    { tone: "sail", d: `M${at(0.46, 0)}L${at(0.46, -0.72)}Q${at(0.86, -0.3)} ${at(0.78, -0.02)}Z` },
    { tone: "sail", d: `M${at(0.42, 0)}L${at(0.42, -0.58)}Q${at(0.18, -0.22)} ${at(0.16, -0.02)}Z`, solid: 0.8 },
  ];
};

const grass = (canvas: Canvas, sand: Ridge): string => {
  const dice = apart(canvas, "grass");
  return Array.from({ length: Math.round((34 * canvas.width) / Math.max(360, canvas.height)) }, () => {
    const x = dice.next() * canvas.width;
    const [y, long] = [yAt(sand, x) + 6, dice.between(0.05, 0.13) * canvas.height];
    const lean = dice.between(-0.25, 0.35) * long;
    return `M${n(x)} ${n(y)}Q${n(x + lean * 0.2)} ${n(y - long * 0.6)} ${n(x + lean)} ${n(y - long)}`;
  }).join("");
};
