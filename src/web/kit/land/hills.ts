/** Hills, a house among cypresses, and a tree in front. */
import { apart, cypress, house, ridge, roundTree, under, yAt } from "./ridge.ts";
import type { Place, Shape, Tone } from "./shape.ts";
import { sky, sun } from "./sky.ts";

const LAYERS: readonly (readonly [at: number, tone: Tone])[] = [
  [0.49, "far"],
  [0.575, "middle"],
  [0.665, "green"],
  [0.78, "near"],
];

export const hills: Place = (canvas) => {
  const { dice, width, height, unit } = canvas;
  const isWide = width > height;
  // The corner at the top belongs to Hide; on a wide screen the middle may belong to a sheet.
  const sunAt = width * (isWide ? dice.between(0.5, 0.72) : dice.between(0.3, 0.66));
  const homeAt = width * (isWide ? dice.between(0.6, 0.74) : dice.between(0.34, 0.64));
  const shapes: Shape[] = [...sky(canvas, height), ...sun(sunAt, height * dice.between(0.2, 0.29), unit * 0.058)];
  LAYERS.forEach(([at, tone], i) => {
    const line = ridge(canvas, height * at, height * (0.066 - i * 0.006), 0.8 + i * 0.12);
    shapes.push(under(tone, canvas, line));
    if (tone === "green") {
      const size = unit * 0.082;
      const foot = yAt(line, homeAt + size * 0.7) + size * 0.14;
      const trees = [-2.1, -1.45, -0.95, -0.45].map((k) => {
        const x = homeAt + (k + dice.between(-0.14, 0.14)) * size;
        return cypress(x, yAt(line, x) + size * 0.14, height * dice.between(0.058, 0.102));
      });
      shapes.push({ tone: "front", d: trees.join("") }, ...house(homeAt, foot, size));
    }
    shapes.push({
      ...under(
        "mist",
        canvas,
        line.map(([x, y]) => [x, y + height * 0.075]),
      ),
    });
  });
  const ground = ridge(canvas, height * 0.93, height * 0.03, 0.6);
  shapes.push(under("front", canvas, ground));
  const crowns = apart(canvas, "trees");
  const fromEdge = isWide ? crowns.between(0.1, 0.16) : crowns.between(0.2, 0.26);
  const x = width * (homeAt > width / 2 ? fromEdge : 1 - fromEdge);
  const tall = Math.min(height * 0.24, unit * 0.34);
  const trees = [
    roundTree(crowns, x, yAt(ground, x) + 4, tall),
    roundTree(crowns, x + unit * 0.1, yAt(ground, x) + 5, tall * 0.64),
  ];
  shapes.push({ tone: "front", d: trees.join("") });
  return shapes;
};
