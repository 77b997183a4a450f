/** The three forms an answer has: a refusal, JSON, bytes. And the only way a body is read: not beyond its limit. */
import { type Bytes, concat } from "#base/bytes.ts";
import { type Result, err, ok } from "#base/result.ts";
import { type Refused, type WireRefusal, headers, refusalStatus } from "#protocol/wire.ts";

export const refuse = (refused: WireRefusal | Refused): Response => {
  const body: Refused = typeof refused === "string" ? { refused } : refused;
  const response = Response.json(body, { status: refusalStatus[body.refused] });
  if (body.wait !== undefined) response.headers.set("retry-after", String(Math.ceil(body.wait / 1000)));
  return response;
};

export const json = (body: object, status = 200): Response => Response.json(body, { status });

export const bytes = (body: Bytes, more: Readonly<Record<string, string>> = {}): Response =>
  new Response(body, { headers: { "content-type": "application/octet-stream", ...more } });

export const flag = (name: "more" | "second", set: boolean): Readonly<Record<string, string>> => ({
  [headers[name]]: set ? "1" : "0",
});

/** The whole body, or tooLarge as soon as it is longer than `limit`. */
export const readBody = async (request: Request, limit: number): Promise<Result<Bytes, WireRefusal>> => {
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > limit) return err("tooLarge");
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > limit) return err("tooLarge");
    chunks.push(chunk);
  }
  return ok(concat(...chunks));
};
