/** The unbroken bowl: its outline, rims and foot, the lines of the throwing, iron specks, and light in the glaze. */
import { createDice } from "../dice.ts";
import { CENTRE, COS, FOOT, type Form, type Point, RADIUS, SIN, TURN, WALL } from "./form.ts";
import { pathOf, tenths } from "./line.ts";

export interface Vessel {
  readonly body: string;
  readonly rimOuter: string;
  readonly rimInner: string;
  /** What of the inside may be seen: the far lip belongs to it, the near lip covers it. */
  readonly mouth: string;
  readonly rimFront: string;
  readonly rimBack: string;
  readonly floor: string;
  readonly foot: string;
  /** Height of the shadow's middle. */
  readonly ground: number;
  readonly throwing: string;
  readonly specks: string;
  /** Where a window is mirrored in the glaze. */
  readonly gloss: string;
}

const FOOT_HEIGHT = 19;

export const vesselOf = (form: Form, seed: string): Vessel => {
  const rim = ring(form, 1);
  const inner = ring(form, 1, WALL);
  const [wide, top] = [RADIUS * FOOT * 1.08, CENTRE.y + 1];
  const [low, bottom] = [wide * 0.96, tenths(top + FOOT_HEIGHT * COS)];
  return {
    body: pathOf(outline(form)),
    rimOuter: pathOf(rim),
    rimInner: pathOf(inner),
    mouth: pathOf([...inner.slice(0, 37), ...rim.slice(36)]),
    rimFront: pathOf(
      arc(2, 34, (k) => form.at(k * Math.PI, 1, WALL * 0.9), 36),
      false,
    ),
    rimBack: pathOf(
      arc(1, 35, (k) => form.at(Math.PI * (1 + k), 1, 0.6), 36),
      false,
    ),
    floor: pathOf(ring(form, 0.3, WALL, 48).map(([x, y]): Point => [x, y - 6])),
    foot: `M${CENTRE.x - wide} ${top}L${CENTRE.x - low} ${bottom}A${low} ${tenths(low * SIN)} 0 0 0 ${CENTRE.x + low} ${bottom}L${CENTRE.x + wide} ${top}Z`,
    ground: bottom,
    throwing: [0.47, 0.6, 0.74, 0.87].map((t) => throwingLine(form, t)).join(""),
    specks: specksOf(form, seed),
    gloss: glossOf(form),
  };
};

const arc = (from: number, to: number, at: (k: number) => Point, parts: number): readonly Point[] =>
  Array.from({ length: to - from + 1 }, (_, i) => at((from + i) / parts));

const ring = (form: Form, t: number, inset = 0, parts = 72): readonly Point[] =>
  arc(0, parts - 1, (k) => form.at(k * TURN, t, inset), parts);

const steep = (form: Form, t: number): number => form.slope(t) * (SIN / COS);

/** The height below which the wall has turned away from us all round. */
const lowestSeen = (form: Form): number => {
  let [hidden, seen] = [0, 1];
  for (let i = 0; i < 24; i++) {
    const middle = (hidden + seen) / 2;
    if (steep(form, middle) >= 1) hidden = middle;
    else seen = middle;
  }
  return seen;
};

/** Down the left side and up the right, round the foot where the wall turns away from us; the back of the rim closes it. */
const outline = (form: Form): readonly Point[] => {
  const lowest = lowestSeen(form);
  const sides = Array.from({ length: 49 }, (_, i) => lowest + (1 - lowest) * (1 - i / 48) ** 2);
  const turning = (t: number): number => Math.asin(Math.min(1, steep(form, t)));
  const left = sides.map((t) => form.at(Math.PI - turning(t), t));
  const right = sides.map((t) => form.at(turning(t), t)).reverse();
  const back = arc(0, 36, (k) => form.at(Math.PI * (1 + k), 1), 36).toReversed();
  return [...left, ...right, ...back];
};

const throwingLine = (form: Form, t: number): string =>
  pathOf(
    arc(2, 46, (k) => form.at(k * Math.PI, t + 0.006 * Math.sin(k * Math.PI * 4 + t * 30)), 48).filter(
      (_, i) => form.facing(((i + 2) / 48) * Math.PI, t) > 0.05,
    ),
    false,
  );

/** A window mirrored in the glaze: a soft strip under the rim. */
const glossOf = (form: Form): string => {
  const strip = (high: number, bulge: number): readonly Point[] =>
    arc(0, 24, (k) => form.at(Math.PI * (0.9 - 0.26 * k), high - bulge * Math.sin(Math.PI * k) ** 0.5), 24);
  return pathOf([...strip(0.93, 0), ...strip(0.93, 0.17).toReversed()]);
};

const specksOf = (form: Form, seed: string): string => {
  const dice = createDice(`${seed}/specks`);
  return Array.from({ length: 90 }, () => {
    const [th, t, r] = [dice.next() * Math.PI, dice.between(0.36, 0.99), dice.between(0.25, 0.95)];
    const facing = form.facing(th, t);
    const [x, y] = form.at(th, t);
    return facing < 0.08 ? "" : dot(tenths(x), tenths(y), tenths(r * (0.4 + facing * 0.6)), tenths(r));
  }).join("");
};

const dot = (x: number, y: number, rx: number, ry: number): string =>
  `M${tenths(x - rx)} ${y}a${rx} ${ry} 0 1 0 ${tenths(rx * 2)} 0a${rx} ${ry} 0 1 0 ${tenths(rx * -2)} 0`;
