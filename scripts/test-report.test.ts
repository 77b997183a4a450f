import { describe, expect, it } from "vitest";
import { fromPlaywright, fromVitest } from "./test-report.ts";

const result = (fullName: string, status: string) => ({ fullName, status });

describe("what a suite says of itself", () => {
  it("counts a skipped test as one that failed", () => {
    const assertionResults = [
      result("a", "passed"),
      result("b", "failed"),
      result("c", "skipped"),
      result("d", "todo"),
    ];
    expect(fromVitest({ testResults: [{ status: "failed", assertionResults }] })).toEqual({
      outcomes: [
        { title: "a", passed: true },
        { title: "b", passed: false },
        { title: "c", passed: false },
        { title: "d", passed: false },
      ],
      broken: 0,
    });
  });

  it("counts a file that did not load, and a suite without any test", () => {
    const loaded = { status: "passed", assertionResults: [result("a", "passed")] };
    const unloaded = { status: "failed", assertionResults: [] };
    expect(fromVitest({ testResults: [loaded, unloaded] }).broken).toBe(1);
    expect(fromVitest({ testResults: [] }).broken).toBe(1);
    expect(fromPlaywright({ suites: [], errors: [{ message: "no browser" }] }).broken).toBe(2);
  });

  it("finds the tests of nested groups in a browser report, and takes a flaky one for failed", () => {
    const specs = [
      { title: "kept", tests: [{ status: "expected" }] },
      { title: "flaky", tests: [{ status: "flaky" }] },
    ];
    expect(fromPlaywright({ suites: [{ title: "file", suites: [{ title: "group", specs }] }], errors: [] })).toEqual({
      outcomes: [
        { title: "kept", passed: true },
        { title: "flaky", passed: false },
      ],
      broken: 0,
    });
  });
});
