import { Form } from "@remix-run/react";

/** The button that sends or reads one e-mail again; `about` tells a screen reader which. */
export function AgainForm({
  intent,
  id,
  label,
  about,
}: {
  intent: "send" | "read";
  id: string;
  label: string;
  about: string;
}) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="id" value={id} />
      <button className="button button-small" name="intent" value={intent}>
        {label}
        <span className="sr-only"> {about}</span>
      </button>
    </Form>
  );
}
