/** What the build tool adds to the language of this floor: file imports with a query, and SvelteKit's own modules. */
/// <reference types="@sveltejs/kit" />
/// <reference types="vite/client" />
declare module "#device/worker.ts?worker&url" {
  const address: string;
  export default address;
}
