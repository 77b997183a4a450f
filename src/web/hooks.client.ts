/** Runs before the router and before any page: an invitation leaves the address bar first (invitation.svelte.ts). */
import { takeInvitation } from "./shell/invitation.svelte.ts";

takeInvitation();
