/** A server that keeps one chain from one phone: what it gives, without that chain. */
import type { Bytes } from "#base/bytes.ts";
import { readEnvelope } from "#protocol/envelope.ts";
import type { DeviceId } from "#protocol/ids.ts";
import { encodeEntries, readEntries, type WireItem } from "#protocol/wire-frames.ts";
import { readFrame } from "#protocol/wire-socket.ts";

export const chainOfItem = ({ type, bytes }: WireItem): DeviceId | null => {
  const envelope = type === "envelope" ? readEnvelope(bytes) : null;
  return envelope && "device" in envelope ? envelope.device : null;
};

export const entriesWithout = async (request: Request, response: Response, device: DeviceId): Promise<Response> => {
  if (!response.ok || !new URL(request.url).pathname.endsWith("/entries")) return response;
  const { status, headers } = response;
  const entries = readEntries(new Uint8Array(await response.arrayBuffer())) ?? [];
  const given = entries.filter((entry) => chainOfItem(entry) !== device);
  return new Response(encodeEntries(given), { status, headers });
};

export const isEntryOf = (frame: Bytes, device: DeviceId): boolean => {
  const read = readFrame(frame);
  return read?.kind === "entry" && chainOfItem(read.entry) === device;
};
