/** A field that grows with its words, where the browser cannot do it alone (`field-sizing`). */
import type { Attachment } from "svelte/attachments";

export const grows: Attachment<HTMLTextAreaElement> = (field) => {
  if (CSS.supports("field-sizing", "content")) return;
  const grow = (): void => {
    field.style.blockSize = "auto";
    field.style.blockSize = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
  };
  grow();
  field.addEventListener("input", grow);
  return () => field.removeEventListener("input", grow);
};
