/** No text and no key in any byte that the server holds or that went over the wire. */
import type { Scene } from "../scene.ts";
import { secretsOf } from "./every-key.ts";
import type { Oracle } from "./oracle.ts";

export const secretsIn = (scene: Scene, bytes: Buffer): readonly string[] =>
  secretsOf(scene).flatMap(([name, secret]) => (bytes.includes(Buffer.from(secret)) ? [name] : []));

export const serverBytes = async ({ server, kit }: Scene): Promise<Buffer> => {
  const rows = await Promise.all([kit.ours, ...kit.mine].map((space) => server.entries(space)));
  return Buffer.concat([...rows.flat().map(({ bytes }) => Buffer.from(bytes)), await server.files()]);
};

export const nothingReadable: Oracle = async (scene) => [
  ...secretsIn(scene, scene.wire.bytes()).map((name) => `${name} went over the wire`),
  ...secretsIn(scene, await serverBytes(scene)).map((name) => `the server holds ${name}`),
];
