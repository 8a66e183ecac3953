import { hash, verify } from "@node-rs/argon2";

// OWASP's second argon2id setting: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The argon2id hash of a password, as stored. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

let absent: Promise<string> | null = null;

/** Whether the password fits; takes as long for a person that does not exist. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  absent ??= hashPassword("nobody has this password");
  const fits = await verify(stored ?? (await absent), password);
  return stored !== null && fits;
}
