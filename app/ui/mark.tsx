/** Guichet's mark: the window of a counter, with the ledge where papers are passed. */
export function Mark({ className = "" }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} aria-hidden="true" focusable="false">
      <path d="M5 26V13a11 11 0 0 1 22 0v13" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <path d="M2.5 26h27" stroke="currentColor" strokeWidth="3.5" strokeLinecap="round" />
      <path d="M11 26v-6.5h10V26" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinejoin="round" />
    </svg>
  );
}
