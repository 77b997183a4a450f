/**
 * What the vault's database is called in this browser: nothing that tells what it is for, since developer tools and lists
 * of site data show it. While there is none by this name, nobody keeps anything here.
 */
export const DATABASE = "notes";
