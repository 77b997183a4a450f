/**
 * Runs before the router and before any page: an invitation leaves the address bar first (invitation.svelte.ts), and things
 * look as they were chosen to (look.ts), which no page can do as early under a policy without inline scripts. What goes
 * wrong on a page is shown by rooms/+error.svelte and written nowhere.
 */
import type { HandleClientError } from "@sveltejs/kit";
import { takeInvitation } from "./shell/invitation.svelte.ts";
import { readLook, showLook } from "./shell/look.ts";
import { texts } from "./shell/texts.en.ts";

takeInvitation();
showLook(readLook());

export const handleError: HandleClientError = ({ status }) => ({
  message: status === 404 ? texts.nowhere.title : texts.lost.title,
});
