/**
 * docs/never.md, as far as a machine can hold it: what a browser offers to those who want to watch is not asked for
 * anywhere, and nothing is fetched from a third party. What words may not say, scripts/content.ts reads.
 */
import { describe, expect, it } from "vitest";
import { filesUnder, isTest, withoutComments } from "./source-tree.ts";

const shipped = filesUnder(["src", "content"], /\.(ts|svelte|html|css|json|webmanifest)$/).filter(
  ({ path }) => !isTest(path),
);

const found = (pattern: RegExp): readonly string[] =>
  shipped.flatMap(({ path, text }) => [...withoutComments(text).matchAll(pattern)].map(([hit]) => `${path}: ${hit}`));

const forbidden: Readonly<Record<string, RegExp>> = {
  "where somebody is": /\bnavigator\s*\.\s*geolocation\b|\bgetCurrentPosition\b|\bwatchPosition\b/g,
  "whom they know": /\bnavigator\s*\.\s*contacts\b|\bContactsManager\b/g,
  "what runs while the app is closed": /\bSyncManager\b|\bperiodicSync\b|\bbackgroundFetch\b|\.sync\.register\b/g,
  "how a phone is used":
    /\bgetBattery\b|\bIdleDetector\b|\bDeviceMotionEvent\b|\bDeviceOrientationEvent\b|\bNDEFReader\b/g,
  "sound, screen or a recording": /\bMediaRecorder\b|\bgetDisplayMedia\b|\baudio:\s*true\b|\bSpeechRecognition\b/g,
  "a report behind one's back": /\bsendBeacon\b|\bReportingObserver\b/g,
  "being online, reading, or typing": /\b(lastSeen|isTyping|readReceipt|onlineSince|presenceOf)\b/g,
  "a score for a person": /\b(trustScore|partnerScore|streak|leaderboard|badge[A-Z]\w*)\b/g,
};

describe("never", () => {
  it.each(Object.entries(forbidden))("nothing asks for %s", (_, pattern) => {
    expect(found(pattern)).toEqual([]);
  });

  it("nothing is loaded from a third party", () => {
    const own = /^https?:\/\/(www\.w3\.org\/|127\.0\.0\.1|localhost|\$\{)/;
    const addresses = found(/\b(?:https?|wss?):\/\/[^\s"'`<>)]+/g).filter((hit) =>
      /\.(svelte|html|css): |\/web\/.*: /.test(hit),
    );
    expect(addresses.filter((hit) => !own.test(hit.slice(hit.indexOf(": ") + 2)))).toEqual([]);
  });
});
