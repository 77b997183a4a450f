/** What the vault's database is called in this browser. While there is none by this name, nobody keeps anything here. */
export const DATABASE = "goldseam";
