import { useEffect, useRef, useState } from "react";

/** What is being written to a ticket: it outlives live updates, a look at another ticket and a reload of the page. */
export function useDraft(number: number): [string, (text: string) => void] {
  const storageKey = `draft:${number}`;
  const [text, setText] = useState("");
  const isRead = useRef(false);
  useEffect(() => {
    // Read after hydration: the server knows nothing of it.
    if (!isRead.current) setText(sessionStorage.getItem(storageKey) ?? "");
    isRead.current = true;
  }, [storageKey]);
  const write = (next: string) => {
    setText(next);
    if (next === "") sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, next);
  };
  return [text, write];
}
