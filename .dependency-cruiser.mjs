/** Left to right is the direction data flows; a room may import only itself and rooms to its left. */
const stages = [
  "shared",
  "identity",
  "i18n",
  "calendar",
  "shops",
  "orders",
  "rules",
  "attachments",
  "requests",
  "lexicon",
  "knowledge",
  "importing",
  "retrieval",
  "answers",
  "wording",
  "triage",
  "channels",
  "sla",
  "routing",
  "mail",
  "calls",
  "tickets",
  "chat",
  "insights",
];
const test = "\\.test\\.tsx?$";
const server = "\\.server\\.tsx?$";
const generated = "^prisma/generated/";
const noStage = `^app/domain/(?!(${stages.join("|")})/)`;
const forbid = (name, from, to) => ({ name, severity: "error", from, to });

export default {
  forbidden: [
    ...stages
      .slice(0, -1)
      .map((stage, position) =>
        forbid(
          `${stage}-imports-downstream`,
          { path: `^app/domain/${stage}/` },
          { path: `^app/domain/(${stages.slice(position + 1).join("|")})/` },
        ),
      ),
    forbid("room-without-a-stage", {}, { path: noStage }),
    forbid("room-without-a-stage", { path: noStage }, {}),
    forbid(
      "domain-imports-outward",
      { path: "^app/domain/", pathNot: test },
      { path: "^(app/(?!domain/)|tests/|scripts/)" },
    ),
    forbid(
      "domain-imports-vendor",
      { path: "^app/domain/", pathNot: test },
      { path: "node_modules/(@langchain|langchain|hnswlib-node|openai|nodemailer|@remix-run|react)(/|$)" },
    ),
    forbid(
      "domain-runs-prisma",
      { path: "^app/domain/", pathNot: test },
      { path: `${generated}|node_modules/@prisma/`, dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "flow-runs-prisma",
      { path: "^app/flows/", pathNot: test },
      { path: `${generated}|node_modules/@prisma/`, dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "plain-file-imports-server",
      { path: "^app/(domain|ui)/", pathNot: [server, test] },
      { path: server, dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "plain-file-uses-node",
      { path: "^app/(domain|ui)/", pathNot: [server, test] },
      { dependencyTypes: ["core"] },
    ),
    forbid(
      "infra-outside-services",
      { path: "^app/", pathNot: ["^app/infra/", "^app/services\\.server\\.ts$", test] },
      { path: "^app/infra/" },
    ),
    forbid(
      "flow-imports-edge",
      { path: "^app/flows/", pathNot: test },
      { path: "^app/(routes|ui|infra|http)/|^app/services" },
    ),
    forbid(
      "ui-imports-upward",
      { path: "^app/ui/" },
      { path: "^app/(routes|flows|http|infra)/|^app/(services|config)" },
    ),
    forbid("app-imports-tests", { path: "^app/", pathNot: test }, { path: "^tests/" }),
    forbid("app-imports-scripts", { path: "^app/" }, { path: "^scripts/" }),
    forbid("barrel", {}, { path: "^app/(?!routes/).*/index\\.tsx?$" }),
    forbid("cycle", {}, { circular: true }),
    forbid("unresolved", {}, { couldNotResolve: true, pathNot: "^(mdast|hast)$|\\?" }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: generated.replace("^", "") + "(sqlite|postgres)/(internal|models)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
    },
  },
};
