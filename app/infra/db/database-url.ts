/** Which kind of database a URL names, or null when it is neither `file:…` nor `postgres://…`. */
export function databaseKind(url: string): "sqlite" | "postgresql" | null {
  if (url.startsWith("file:")) return "sqlite";
  return /^postgres(ql)?:\/\//.test(url) ? "postgresql" : null;
}
