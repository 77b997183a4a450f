/**
 * The ways from the room for talks, in groups, each offered as the gates of the path say: on a first day few things come
 * first, later they make room. Alone, and while the shared part rests, there is the form for one of what has such a form.
 */
import { type GateReach, offers } from "#domain/path/gates.ts";
import { texts } from "./texts.en.ts";

export interface Way {
  readonly href: string;
  readonly title: string;
  readonly line: string | null;
}

export interface Group {
  readonly name: string;
  readonly ways: readonly Way[];
}

type Named = keyof typeof texts.ways;

/** `hasSigned`: the reader signed the rules as they stand; null while that is not known. */
export const groupsFor = (reach: GateReach, hasSigned: boolean | null, hasOurs: boolean): readonly Group[] => {
  const way = (id: string, href: string, whole: Named, alone: Named = whole): readonly Way[] => {
    const offer = offers(id, null, reach);
    return offer === "no" ? [] : [{ href, ...texts.ways[offer === "whole" ? whole : alone] }];
  };
  const leaflet: Way = { href: "/talk/leaflet", ...texts.ways.leaflet };
  const isFirst = hasSigned === false && offers("T2", null, reach) === "whole";
  const rules = way("T2", "/talk/rules", "rules");
  const boundaries = way("B1", "/boundaries", "boundaries");
  const isBetween = offers("B1", null, reach) === "whole";
  const kept: Way = { href: "/talk/kept", ...texts.ways.kept };
  const isTwo = offers("V9", null, reach) === "whole";
  const money: Way = { href: "/talk/money", ...texts.ways.money };
  const groups: readonly Group[] = [
    { name: texts.first, ways: isFirst ? [...rules, leaflet] : [] },
    {
      name: texts.week,
      ways: [
        ...way("T14", "/talk/needs", "needs"),
        ...way("T10", "/talk/checkin", "checkin"),
        ...way("T12", "/talk/ask", "ask"),
        ...(isTwo ? [money] : []),
      ],
    },
    {
      name: texts.words,
      ways: [
        ...way("T5", "/talk/say", "say"),
        ...way("T9", "/talk/questions", "questions", "questionsDraft"),
        ...way("T11", "/talk/lines", "lines", "linesOwn"),
        ...(isBetween ? [] : boundaries),
        ...(isFirst ? [] : [leaflet]),
        ...(isTwo ? [] : [money]),
      ],
    },
    {
      name: texts.agreed,
      ways: [
        ...(isFirst ? [] : rules.map((one) => ({ ...one, line: null }))),
        ...way("T8", "/talk/free", "free"),
        ...(isBetween ? boundaries.map((one) => ({ ...one, line: null })) : []),
        ...way("T7", "/talk/parked", "parked"),
        ...(hasOurs ? [kept] : []),
      ],
    },
  ];
  return groups.filter(({ ways }) => ways.length > 0);
};
