/**
 * Reads a calendar file as strictly as RFC 5545 allows, and says on which moments its events come: stepping through days, and
 * reading zones from the file alone, as an app would that has never heard of any. No code of the domain is used.
 */
type Line = { readonly name: string; readonly params: Readonly<Record<string, string>>; readonly value: string };

export interface Component {
  readonly kind: string;
  readonly lines: readonly Line[];
  readonly parts: readonly Component[];
}

const octets = (line: string): number => new TextEncoder().encode(line).length;

export const readCalendar = (text: string): Component => {
  if (!text.endsWith("\r\n")) throw new Error("does not end a line");
  const physical = text.slice(0, -2).split("\r\n");
  for (const line of physical) {
    if (/[\r\n]/u.test(line)) throw new Error(`a bare line break: ${line}`);
    if (octets(line) > 75) throw new Error(`too long: ${line}`);
    if (/[\uD800-\uDFFF]/u.test(line)) throw new Error(`folded inside a character: ${line}`);
  }
  const logical = physical.reduce<string[]>((lines, line) => {
    if (line.startsWith(" ")) lines.push(`${lines.pop() ?? ""}${line.slice(1)}`);
    else lines.push(line);
    return lines;
  }, []);
  const [calendar, rest] = component(logical.map(lineOf));
  if (calendar.kind !== "VCALENDAR" || rest.length > 0) throw new Error("not one calendar");
  return calendar;
};

const lineOf = (text: string): Line => {
  const [, name = "", params = "", value = ""] = /^([A-Z-]+)((?:;[A-Z-]+=[^:;,]+)*):(.*)$/u.exec(text) ?? [];
  if (name === "") throw new Error(`no line: ${text}`);
  const pairs = params
    .split(";")
    .slice(1)
    .map((pair) => pair.split("="));
  return { name, params: Object.fromEntries(pairs), value };
};

const component = (lines: readonly Line[]): readonly [Component, readonly Line[]] => {
  const [first, ...after] = lines;
  if (first?.name !== "BEGIN") throw new Error("no beginning");
  const own: Line[] = [];
  const parts: Component[] = [];
  let rest: readonly Line[] = after;
  for (;;) {
    const [line, ...others] = rest;
    if (!line) throw new Error(`${first.value} does not end`);
    if (line.name === "END") {
      if (line.value !== first.value) throw new Error(`${line.value} ends ${first.value}`);
      return [{ kind: first.value, lines: own, parts }, others];
    }
    if (line.name === "BEGIN") {
      const [part, left] = component(rest);
      parts.push(part);
      rest = left;
    } else {
      own.push(line);
      rest = others;
    }
  }
};

export const valueOf = ({ lines }: Component, name: string): string | null =>
  lines.find((line) => line.name === name)?.value ?? null;

export const unescaped = (value: string): string =>
  value.replace(/\\(.)/gu, (_, char: string) => (char === "n" ? "\n" : char));

const DAY = 86_400_000;
/** Of "20261201" or "20261201T180000", as if it were UTC. */
const msOf = (value: string): number =>
  Date.parse(
    value.replace(
      /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?$/u,
      (_, y, m, d, h = "00", i = "00", s = "00") => `${y}-${m}-${d}T${h}:${i}:${s}Z`,
    ),
  );

const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

const ruleOf = (value: string): Readonly<Record<string, string>> =>
  Object.fromEntries(value.split(";").map((part) => part.split("=")));

const isNth = (ms: number, by: string): boolean => {
  const [, nth = "", name = ""] = /^(-?\d*)([A-Z]{2})$/u.exec(by) ?? [];
  if (WEEKDAYS[new Date(ms).getUTCDay()] !== name) return false;
  if (nth === "") return true;
  const month = new Date(ms).getUTCMonth();
  return nth === "-1"
    ? new Date(ms + 7 * DAY).getUTCMonth() !== month
    : Math.ceil(new Date(ms).getUTCDate() / 7) === Number(nth);
};

/** Wall moments (as if UTC) of a rule, from its start up to there. */
const walls = (
  start: number,
  rule: Readonly<Record<string, string>>,
  to: number,
  last: (wall: number) => boolean,
): readonly number[] => {
  const found: number[] = [];
  const interval = Number(rule["INTERVAL"] ?? 1);
  const monday = (ms: number): number => Math.floor((ms - 4 * DAY) / (7 * DAY));
  const months = (ms: number): number => new Date(ms).getUTCFullYear() * 12 + new Date(ms).getUTCMonth();
  const candidates = (ms: number): boolean => {
    if (rule["FREQ"] === "WEEKLY") {
      if (rule["WKST"] !== "MO") throw new Error("weeks begin on Monday");
      return (
        (monday(ms) - monday(start)) % interval === 0 && (rule["BYDAY"] ?? "").split(",").some((by) => isNth(ms, by))
      );
    }
    if (rule["FREQ"] === "YEARLY")
      return new Date(ms).getUTCMonth() + 1 === Number(rule["BYMONTH"]) && isNth(ms, rule["BYDAY"] ?? "");
    if (rule["FREQ"] !== "MONTHLY" || (months(ms) - months(start)) % interval !== 0) return false;
    if (rule["BYDAY"]) return isNth(ms, rule["BYDAY"]);
    const days = (rule["BYMONTHDAY"] ?? "").split(",").map(Number);
    if (!days.includes(new Date(ms).getUTCDate())) return false;
    return (
      rule["BYSETPOS"] !== "-1" ||
      !days.some(
        (day) => day > new Date(ms).getUTCDate() && months(ms + (day - new Date(ms).getUTCDate()) * DAY) === months(ms),
      )
    );
  };
  for (let ms = start; ms <= to; ms += DAY) {
    if (!candidates(ms)) continue;
    if (last(ms) || (rule["COUNT"] !== undefined && found.length >= Number(rule["COUNT"]))) break;
    found.push(ms);
  }
  return found;
};

const minutesOf = (offset: string | null): number => {
  const [, sign = "+", hours = "0", minutes = "0"] = /^([+-])(\d\d)(\d\d)$/u.exec(offset ?? "") ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

/** From a wall time to the moment, as the file's own zone says: of a wall there is twice the first, in a gap the one before. */
const clockOf = (zone: Component) => {
  const changes = zone.parts
    .flatMap((part) => {
      const start = msOf(valueOf(part, "DTSTART") ?? "");
      const rule = valueOf(part, "RRULE");
      const [from, to] = [minutesOf(valueOf(part, "TZOFFSETFROM")), minutesOf(valueOf(part, "TZOFFSETTO"))];
      const all = rule === null ? [start] : walls(start, ruleOf(rule), start + 20 * 366 * DAY, () => false);
      return all.map((wall) => ({ wall, moment: wall - from * 60_000, from, to }));
    })
    .toSorted((a, b) => a.moment - b.moment);
  return (wall: number): number => {
    const before = changes.findLast(({ wall: at, from, to }) => wall >= at + Math.max(0, to - from) * 60_000);
    const offset = before?.to ?? changes[0]?.from ?? 0;
    return wall - offset * 60_000;
  };
};

/** Every time an event of the file begins, up to that moment: ms since 1970, or the day of a whole one, in order. */
export const beginningsIn = (calendar: Component, to: number): readonly string[] => {
  const zones = new Map(
    calendar.parts
      .filter(({ kind }) => kind === "VTIMEZONE")
      .map((zone) => [valueOf(zone, "TZID") ?? "", clockOf(zone)]),
  );
  const read = ({ params, value }: Line): { readonly wall: number; readonly said: (wall: number) => string } => {
    const wall = msOf(value);
    if (params["VALUE"] === "DATE") return { wall, said: (ms) => new Date(ms).toISOString().slice(0, 10) };
    const clock = value.endsWith("Z") ? (ms: number) => ms : zones.get(params["TZID"] ?? "");
    if (!clock) throw new Error(`a zone the file does not say: ${params["TZID"]}`);
    return { wall, said: (ms) => String(clock(ms)) };
  };
  const events = calendar.parts.filter(({ kind }) => kind === "VEVENT");
  const begun = events.flatMap((event) => {
    const line = (name: string): readonly Line[] => event.lines.filter((one) => one.name === name);
    const [start] = line("DTSTART");
    if (!start || !valueOf(event, "UID") || !valueOf(event, "DTSTAMP")) throw new Error("an event without its due");
    const { wall, said } = read(start);
    const rule = valueOf(event, "RRULE");
    if (rule === null) return [said(wall)];
    const parts = ruleOf(rule);
    const [until, dated] = [parts["UNTIL"], start.params["VALUE"] === "DATE"];
    if (until !== undefined && until.endsWith("Z") === dated)
      throw new Error("an end of another kind than the beginning");
    const last = (ms: number): boolean =>
      until !== undefined && (dated ? ms > msOf(until) : Number(said(ms)) > msOf(until));
    const away = new Set([
      ...line("EXDATE").map((one) => read(one).wall),
      ...events.flatMap((other) =>
        valueOf(other, "UID") === valueOf(event, "UID")
          ? other.lines.filter(({ name }) => name === "RECURRENCE-ID").map((one) => read(one).wall)
          : [],
      ),
    ]);
    return walls(wall, parts, to + 2 * DAY, last)
      .filter((ms) => !away.has(ms))
      .map(said);
  });
  return begun.filter((one) => (one.length === 10 ? msOf(one.replaceAll("-", "")) : Number(one)) <= to).toSorted();
};
