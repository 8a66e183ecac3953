import type { BenchShop, RankArticles } from "./contender.ts";

/** What is compared. Each loads its own modules when it is opened, so that a process holds nothing of the others. */
type Contender = { about: string; open: (shops: readonly BenchShop[]) => Promise<RankArticles> };

const listed = 10;
const nearest = 120;

export const contenders = {
  ours: {
    about: "as customers are served",
    open: async (shops) => {
      const { openOurs } = await import("./contender-ours.ts");
      return openOurs(shops, listed);
    },
  },
  MiniSearch: {
    about: "alone, on title, heading and text",
    open: async (shops) => {
      const { openMiniSearch } = await import("./contender-minisearch.ts");
      return openMiniSearch(shops, listed, "usual");
    },
  },
  "MiniSearch, helped": {
    about: "with sample questions, our stop words and its best settings",
    open: async (shops) => {
      const { openMiniSearch } = await import("./contender-minisearch.ts");
      return openMiniSearch(shops, listed, "best");
    },
  },
  MemoryVectorStore: {
    about: "LangChain's, with our embedder's vectors",
    open: async (shops) => {
      const { openMemoryVectorStore } = await import("./contender-langchain.ts");
      return openMemoryVectorStore(shops, listed, nearest);
    },
  },
} satisfies Record<string, Contender>;

export type ContenderName = keyof typeof contenders;
