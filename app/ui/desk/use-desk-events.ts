import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { beginReading, useIsCurrent } from "./last-read.ts";

/** The clock-driven words ("waiting 4 min") are read again this often. */
const refreshMs = 30_000;

/** A reading that failed is tried again so soon. */
const againMs = 3000;

/** Changes within so many milliseconds are read together. */
const gatherMs = 300;

/**
 * Reads the page again whenever the server tells of a change; says whether what it shows is current (null before it listens). While
 * it listens, whoever reads it is at the counter.
 */
export function useDeskEvents(): boolean | null {
  const [isConnected, setConnected] = useState<boolean | null>(null);
  const isCurrent = useIsCurrent();
  const { revalidate } = useRevalidator();
  const latest = useRef<() => void>(revalidate);
  latest.current = () => {
    beginReading();
    revalidate();
  };
  useEffect(() => {
    const source = new EventSource("/agent/events");
    let pending: ReturnType<typeof setTimeout> | null = null;
    // Without a connection there is nothing to read; the page stays as it is.
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
  useEffect(() => {
    if (isCurrent) return;
    const timer = setInterval(() => latest.current(), againMs);
    return () => clearInterval(timer);
  }, [isCurrent]);
  return isConnected && isCurrent;
}
