/** What a sheet's draft holds: fields as JSON. Whatever cannot be read is as if it had never been written. */

export type Fields = Readonly<Record<string, unknown>>;

export const fieldsIn = (draft: string): Fields | null => {
  if (draft === "") return null;
  try {
    const held: unknown = JSON.parse(draft);
    return typeof held === "object" && held !== null && !Array.isArray(held) ? { ...held } : null;
  } catch {
    return null;
  }
};

export const textIn = (fields: Fields, name: string): string => {
  const held = fields[name];
  return typeof held === "string" ? held : "";
};
