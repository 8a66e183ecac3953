declare module "snowball-stemmers" {
  type Stemmer = { stem(word: string): string };
  export function newStemmer(algorithm: string): Stemmer;
  const snowball: { newStemmer(algorithm: string): Stemmer } | undefined;
  export default snowball;
}
