import { useEffect, useRef, useState } from "react";

/**
 * What is being written to a ticket: it outlives live updates, a look at another ticket and a reload of the page. What is
 * on its way (`sent`) is kept in front of it until it has arrived.
 */
export function useDraft(number: number): [string, (text: string, sent?: string) => void] {
  const storageKey = `draft:${number}`;
  const [text, setText] = useState("");
  const isRead = useRef(false);
  useEffect(() => {
    // Read after hydration: the server knows nothing of it.
    if (!isRead.current) setText(sessionStorage.getItem(storageKey) ?? "");
    isRead.current = true;
  }, [storageKey]);
  const write = (next: string, sent = "") => {
    setText(next);
    const kept = joinDraft(sent, next);
    if (kept === "") sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, kept);
  };
  return [text, write];
}

/** What did not go out, and what was written on after it. */
export const joinDraft = (sent: string, text: string) => (sent && text ? `${sent}\n${text}` : sent + text);
