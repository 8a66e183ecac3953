import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const onlyConfigReadsTheEnvironment = {
  object: "process",
  property: "env",
  message: "Read settings from app/config.server.ts: it checks them once and names what is wrong.",
};

const noModuleMocks = {
  selector: "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock|stubGlobal|hoisted)$/]",
  message: "Pass a fake in. If that is hard, the dependency is hidden: fix that.",
};

export default tseslint.config(
  { ignores: ["build/", "node_modules/", "prisma/generated/", ".data/", "coverage/", "content/"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 250 }],
      "no-restricted-properties": ["error", onlyConfigReadsTheEnvironment],
      "no-restricted-syntax": ["error", noModuleMocks],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  { files: ["**/*.test.{ts,tsx}", "tests/**"], rules: { "max-lines": ["error", { max: 400 }] } },
  {
    files: ["app/config.server.ts", "scripts/**", "tests/**", "vite.config.ts", "vitest.config.ts", "prisma.config.ts"],
    rules: { "no-restricted-properties": "off" },
  },
  {
    files: ["app/**/*.tsx"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: {
      ...jsxA11y.configs.recommended.rules,
      "jsx-a11y/no-noninteractive-tabindex": ["error", { roles: ["region"] }],
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  {
    files: ["app/routes/**"],
    rules: {
      // dependency-cruiser cannot do this one: the $ in folder names breaks its back-references.
      "no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "@remix-run/react",
              importNames: ["useActionData"],
              message: "A live reading makes it forget what was refused: useOutcome keeps it.",
            },
          ],
          patterns: [
            {
              group: ["../*", "#app/routes/*"],
              message: "A route's files are private. What two pages share goes to app/ui, a room or a flow.",
            },
          ],
        },
      ],
    },
  },
);
