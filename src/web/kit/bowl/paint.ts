/** How the bowl is lit: its shades as runs of tones, each tone a custom property of tokens.css (`--bowl-…`). */

/** Where it begins (0 to 1), which tone, and how solid it is; 1 when left out. */
export type Stop = readonly [offset: number, tone: string, solid?: number];

export interface Shade {
  readonly name: string;
  /** From x, y to x, y, in parts of what is painted. */
  readonly line: readonly [number, number, number, number];
  readonly stops: readonly Stop[];
}

const DOWN = [0, 0, 0, 1] as const;

export const shades: readonly Shade[] = [
  {
    name: "side",
    line: [0, 0.1, 1, 0.55],
    stops: [
      [0, "side"],
      [0.22, "hi"],
      [0.52, "mid"],
      [0.86, "lo"],
      [0.96, "lo"],
      [1, "edge"],
    ],
  },
  {
    name: "deep",
    line: DOWN,
    stops: [
      [0.25, "lo", 0],
      [1, "deep", 0.85],
    ],
  },
  {
    name: "inner",
    line: [0, 0.2, 1, 0.6],
    stops: [
      [0, "in-lo"],
      [0.4, "in-mid"],
      [0.8, "in-hi"],
      [1, "in-mid"],
    ],
  },
  {
    name: "leaf",
    line: [0, 0, 0.8, 1],
    stops: [
      [0, "gold-hi"],
      [0.45, "gold"],
      [1, "gold-lo"],
    ],
  },
  {
    name: "gloss",
    line: DOWN,
    stops: [
      [0, "shine", 0.42],
      [0.5, "shine", 0.2],
      [1, "shine", 0],
    ],
  },
  {
    name: "hollow",
    line: DOWN,
    stops: [
      [0, "deep", 0],
      [0.45, "deep", 0.12],
      [1, "deep", 0.82],
    ],
  },
  {
    name: "rim",
    line: [0, 0, 1, 0.3],
    stops: [
      [0, "rim"],
      [0.5, "rim-mid"],
      [1, "rim-lo"],
    ],
  },
  {
    name: "clay",
    line: [0, 0, 1, 0.2],
    stops: [
      [0, "clay"],
      [0.5, "clay-mid"],
      [1, "clay-lo"],
    ],
  },
];

export const goldStops: readonly Stop[] = [
  [0, "gold-hi"],
  [0.34, "gold"],
  [0.72, "gold-lo"],
  [1, "gold"],
];

export const glows: Readonly<Record<"halo" | "shadow" | "shine", readonly Stop[]>> = {
  halo: [
    [0, "halo", 0.95],
    [0.55, "halo", 0.4],
    [1, "halo", 0],
  ],
  shadow: [
    [0, "shadow", 0.5],
    [0.45, "shadow", 0.24],
    [1, "shadow", 0],
  ],
  shine: [
    [0, "shine", 0.5],
    [0.45, "shine", 0.17],
    [1, "shine", 0],
  ],
};
