import type { Compiler } from "webpack";

declare class HelpPagePlugin {
  apply(compiler: Compiler): void;
}
declare namespace HelpPagePlugin {
  interface FunctionMetadata {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description?: string; readonly optional?: boolean }[];
  }
  function helpPage(language: "en" | "pl", functions: readonly FunctionMetadata[], words: object): string;
}
export = HelpPagePlugin;
