import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";

/** The clock-driven words ("waiting 4 min") are read again this often. */
const refreshMs = 30_000;

/** Changes within so many milliseconds are read together. */
const gatherMs = 300;

/**
 * Reads the page again whenever the server tells of a change; says whether it is listening (null before it tries). While
 * it listens, whoever reads it is at the counter.
 */
export function useDeskEvents(): boolean | null {
  const [isConnected, setConnected] = useState<boolean | null>(null);
  const { revalidate } = useRevalidator();
  const latest = useRef(revalidate);
  latest.current = revalidate;
  useEffect(() => {
    const source = new EventSource("/agent/events");
    let pending: ReturnType<typeof setTimeout> | null = null;
    // A read that fails would replace the page, and what is being typed, by an error.
    const readNow = () => {
      pending = null;
      if (source.readyState === EventSource.OPEN) latest.current();
    };
    // A busy chat tells of many changes a second: one reading stands for all of them.
    const read = () => (pending ??= setTimeout(readNow, gatherMs));
    const onOpen = () => {
      setConnected(true);
      read();
    };
    source.addEventListener("open", onOpen);
    source.addEventListener("error", () => setConnected(false));
    source.addEventListener("ticket_changed", read);
    source.addEventListener("presence_changed", read);
    source.addEventListener("read_again", read);
    const timer = setInterval(read, refreshMs);
    return () => {
      clearInterval(timer);
      if (pending) clearTimeout(pending);
      source.close();
    };
  }, []);
  return isConnected;
}
