/**
 * The ways from the room for talks, in groups, each offered as the gates of the path say: on a first day few things come
 * first, later they make room. Alone, and while the shared part rests, there is the form for one of what has such a form.
 */
import { type GateReach, offers } from "#domain/path/gates.ts";
import type { IconName } from "../../kit/icons.ts";
import { texts } from "./texts.en.ts";

export interface Way {
  readonly href: string;
  readonly icon: IconName | null;
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
  const way = (id: string, href: string, icon: IconName | null, whole: Named, alone: Named = whole): readonly Way[] => {
    const offer = offers(id, null, reach);
    return offer === "no" ? [] : [{ href, icon, ...texts.ways[offer === "whole" ? whole : alone] }];
  };
  const leaflet: Way = { href: "/talk/leaflet", icon: "first", ...texts.ways.leaflet };
  const isFirst = hasSigned === false && offers("T2", null, reach) === "whole";
  const rules = way("T2", "/talk/rules", isFirst ? "path" : null, "rules");
  const kept: Way = { href: "/talk/kept", icon: null, ...texts.ways.kept };
  const groups: readonly Group[] = [
    { name: texts.first, ways: isFirst ? [...rules, leaflet] : [] },
    {
      name: texts.week,
      ways: [
        ...way("T14", "/talk/needs", "day", "needs"),
        ...way("T10", "/talk/checkin", "two", "checkin"),
        ...way("T12", "/talk/ask", "talk", "ask"),
      ],
    },
    {
      name: texts.words,
      ways: [
        ...way("T5", "/talk/say", "bulb", "say"),
        ...way("T9", "/talk/questions", "help", "questions", "questionsDraft"),
        ...way("T11", "/talk/lines", "care", "lines", "linesOwn"),
        ...(isFirst ? [] : [leaflet]),
      ],
    },
    {
      name: texts.agreed,
      ways: [
        ...(isFirst ? [] : rules.map((one) => ({ ...one, line: null }))),
        ...way("T8", "/talk/free", null, "free"),
        ...way("B1", "/boundaries", null, "boundaries"),
        ...way("T7", "/talk/parked", null, "parked"),
        ...(hasOurs ? [kept] : []),
      ],
    },
  ];
  return groups.filter(({ ways }) => ways.length > 0);
};
