/** For a Node that works for seconds only: optimising the database client's WebAssembly costs more than it saves. */
export const startsSooner = ["--liftoff-only"];
